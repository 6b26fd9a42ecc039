import type { APIRoute, GetStaticPaths } from 'astro';
import { loadData } from '../../queries.ts';

/** The records that fit a table as CSV. */
export const getStaticPaths = (async () => {
  const files = (await loadData()).flatMap((data) => data.files);
  return files
    .filter(({ mediaType }) => mediaType === 'text/csv')
    .map(({ name, text }) => ({ params: { file: name.replace(/\.csv$/, '') }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
