import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFileAddress } from '../../core/site/address.ts';
import { fileSchema } from '../../core/data/data-dictionary.ts';
import { type DataFile, streamPieces } from '../../core/data/data-file.ts';
import { loadData, loadDataFiles } from '../../queries.ts';
import { absolute } from '../../site.ts';

/** Each kind of records as JSON, of all stories and of each, and the schema of all its files. */
export const getStaticPaths = (async () => {
  const [data, files] = await Promise.all([loadData(), loadDataFiles('application/json')]);
  const schemas = data.map(({ name, title, record, schema }) => {
    const file = `${name}.schema`;
    const described = fileSchema(schema, title, record, absolute(dataFileAddress(`${file}.json`)));
    return { params: { file }, props: { pieces: () => [`${JSON.stringify(described, null, 2)}\n`] } };
  });
  return [
    ...files.map((file) => ({
      params: { file: file.name.replace(/\.json$/, '') },
      props: { pieces: file.pieces },
    })),
    ...schemas,
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<DataFile, 'pieces'>> = ({ props }) =>
  new Response(streamPieces(props.pieces()), { headers: { 'Content-Type': 'application/json' } });
