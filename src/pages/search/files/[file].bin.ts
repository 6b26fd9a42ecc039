import type { APIRoute } from 'astro';
import { packBytes } from '../../../core/search/pack.ts';
import { loadSearchIndex } from '../../../queries.ts';

export const getStaticPaths = async () => {
  const { files } = await loadSearchIndex();
  return [...files].map(([file, bytes]) => ({ params: { file }, props: { bytes } }));
};

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = async ({ props }) =>
  new Response(await packBytes(props.bytes));
