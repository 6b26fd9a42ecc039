import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFileAddress } from '../../core/site/address.ts';
import { fileSchema } from '../../core/data/data-dictionary.ts';
import { loadData } from '../../queries.ts';
import { absolute } from '../../site.ts';

/** Each kind of records as JSON, and its schema beside it. */
export const getStaticPaths = (async () => {
  const data = await loadData();
  return data.flatMap(({ name, title, record, schema, files }) => {
    const address = absolute(dataFileAddress(`${name}.schema.json`));
    const text = files.find((file) => file.mediaType === 'application/json')?.text;
    return [
      { params: { file: name }, props: { text } },
      {
        params: { file: `${name}.schema` },
        props: { text: `${JSON.stringify(fileSchema(schema, title, record, address), null, 2)}\n` },
      },
    ];
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
