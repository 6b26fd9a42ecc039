import type { APIRoute, GetStaticPaths } from 'astro';
import { type DataFile, streamPieces } from '../../core/data/data-file.ts';
import { loadDataFiles } from '../../queries.ts';

/** The records that fit a table as CSV, of all stories and of each. */
export const getStaticPaths = (async () => {
  const files = await loadDataFiles('text/csv');
  return files.map((file) => ({ params: { file: file.name.replace(/\.csv$/, '') }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = ({ props }) =>
  new Response(streamPieces(props.file.pieces()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
