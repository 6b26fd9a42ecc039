import type { APIRoute } from 'astro';
import { indexFilePath } from '../../core/search/file.ts';
import { packBytes } from '../../core/search/pack.ts';
import { loadSearchIndex } from '../../queries.ts';

export const getStaticPaths = async () => {
  const files = await loadSearchIndex();
  return [...files].map(([name, bytes]) => ({ params: { file: indexFilePath(name) }, props: { bytes } }));
};

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = async ({ props }) =>
  new Response(await packBytes(props.bytes));
