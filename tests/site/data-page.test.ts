import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { formatSize } from '../../src/core/data/data-words.ts';
import { keyLines } from '../../src/core/data/data-dictionary.ts';
import type { PublishedData } from '../../src/core/data/published-data.ts';
import { ArticleRecord } from '../../src/schemas/published/article-record.ts';
import { ClaimRecord } from '../../src/schemas/published/claim-record.ts';
import { LineageRecord } from '../../src/schemas/published/lineage-record.ts';
import { PassageRecord } from '../../src/schemas/published/passage-record.ts';
import { QuotationRecord } from '../../src/schemas/published/quotation-record.ts';
import { VerdictRecord } from '../../src/schemas/published/verdict-record.ts';
import type { BuiltSite } from '../sites.ts';
import { columnsOf } from '../unit/kit/read-csv.ts';
import { listAddresses, pageAt, printedText, readPages, readSiteFile } from './pages.ts';

/** The data files held against their schemas, and the page that leads to them. */

const sites = inject('sites');

const SCHEMAS: Record<PublishedData['name'], z.ZodObject> = {
  claims: ClaimRecord,
  verdicts: VerdictRecord,
  lineage: LineageRecord,
  quotations: QuotationRecord,
  passages: PassageRecord,
  articles: ArticleRecord,
};
const KINDS = Object.entries(SCHEMAS);

describe.each(Object.entries(sites) as [string, BuiltSite][])('the %s site', async (_, site) => {
  const folder = `${site.base}data/`;
  const addresses = (await listAddresses(site)).filter((address) => address.startsWith(folder));
  const { $ } = pageAt(await readPages(site), folder);
  const fileOf = (name: string) => readSiteFile(site, `${folder}${name}`);

  test('has no data file without a schema', () => {
    const files = KINDS.flatMap(([name]) => [`${name}.json`, `${name}.schema.json`]);
    const whole = addresses.filter((address) => !address.slice(folder.length).includes('/'));
    expect(whole).toEqual(['', 'claims.csv', ...files].map((name) => `${folder}${name}`).sort());
  });

  const stories = [
    ...new Set(
      addresses.flatMap((address) => /^([^/]+)\//u.exec(address.slice(folder.length))?.slice(1) ?? []),
    ),
  ];

  test('has the same files of each story, which hold its records alone', async () => {
    const pages = (await listAddresses(site)).flatMap(
      (address) => /\/stories\/([^/]+)\/$/u.exec(address)?.slice(1) ?? [],
    );
    expect(stories).toEqual(pages);
    for (const [name] of KINDS) {
      const whole = JSON.parse(await fileOf(`${name}.json`)) as { story: string }[];
      for (const story of stories)
        expect(JSON.parse(await fileOf(`${story}/${name}.json`))).toEqual(
          whole.filter((record) => record.story === story),
        );
    }
    const lines = (text: string) => text.split('\r\n');
    const [head, ...claims] = lines(await fileOf('claims.csv'));
    const own = await Promise.all(stories.map(async (story) => lines(await fileOf(`${story}/claims.csv`))));
    expect(new Set(own.map(([first]) => first))).toEqual(new Set([head]));
    expect(own.flatMap(([, ...rest]) => rest.filter(Boolean))).toEqual(claims.filter(Boolean));
  });

  test('leads from each story to its files and says how large they are', async () => {
    const pages = await readPages(site);
    for (const story of stories) {
      const page = pageAt(pages, `${site.base}stories/${story}/`).$;
      const links = page('.files a[download]').toArray();
      expect(links.map((link) => page(link).attr('href'))).toEqual(
        KINDS.flatMap(([name]) => (name === 'claims' ? ['claims.json', 'claims.csv'] : [`${name}.json`])).map(
          (name) => `${folder}${story}/${name}`,
        ),
      );
      for (const link of links) {
        const name = page(link).text();
        const bytes = Buffer.byteLength(await fileOf(`${story}/${name}`));
        expect(printedText(page(link).parent().text())).toBe(`${name} ${formatSize(bytes)}`);
      }
    }
    expect(
      $('.stories a')
        .map((__, link) => $(link).attr('href'))
        .get()
        .sort(),
    ).toEqual(stories.map((story) => `${site.base}stories/${story}/#data`));
  });

  test.each(KINDS)('%s.json holds what its schema says, and no other key', async (name, schema) => {
    const records = JSON.parse(await fileOf(`${name}.json`)) as unknown[];
    expect(z.array(schema).parse(records)).toEqual(records);
  });

  test.each(KINDS)('%s.schema.json says so to other programs, under its own address', async (name) => {
    const schema = JSON.parse(await fileOf(`${name}.schema.json`)) as { $id: string };
    const address = `${folder}${name}.schema.json`;
    expect(schema.$id).toBe(`https://variorum.example${address}`);
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    validate(JSON.parse(await fileOf(`${name}.json`)));
    expect(validate.errors).toBeNull();
  });

  test('claims.csv has a column for each key of a claim that holds no other keys', async () => {
    const keys = keyLines(ClaimRecord).flatMap(({ key, isRecord }) => (isRecord ? [] : [key]));
    expect(columnsOf(await fileOf('claims.csv'))).toEqual(keys);
  });

  test('the page leads to each file and says how large it is', async () => {
    const files = $('dl a[download]')
      .map((__, link) => ({ name: $(link).text(), says: printedText($(link).parent().text()) }))
      .get();
    expect(files.map(({ name }) => name)).toEqual(
      KINDS.flatMap(([name]) => (name === 'claims' ? ['claims.json', 'claims.csv'] : [`${name}.json`])),
    );
    for (const { name, says } of files) {
      const bytes = Buffer.byteLength(await fileOf(name));
      expect(says).toBe(`${name} ${bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} kB`}`);
    }
  });

  test('the page explains each key, and shows a record', () => {
    for (const [name, schema] of KINDS) {
      const keys = $(`table[aria-labelledby=${name}] tbody th`)
        .map((__, cell) => printedText($(cell).text()))
        .get();
      expect(keys).toEqual(keyLines(schema).map(({ key }) => key));
    }
    expect($('details pre')).toHaveLength(KINDS.length);
  });

  test('the page describes the data to machines, file by file, with addresses that exist', () => {
    const dataset = JSON.parse($('script[type="application/ld+json"]').text()) as {
      url: string;
      distribution: { contentUrl: string }[];
      isBasedOn: { url: string }[];
    };
    const origin = 'https://variorum.example';
    expect(dataset.url).toBe(`${origin}${folder}`);
    expect(dataset.distribution.map(({ contentUrl }) => contentUrl).sort()).toEqual(
      addresses
        .filter((address) => /^[^/]+(?<!\.schema)\.(?:json|csv)$/u.test(address.slice(folder.length)))
        .map((address) => `${origin}${address}`),
    );
    expect(dataset.isBasedOn.length).toBeGreaterThan(0);
  });
});

test('the page says what there is, and as of which day', async () => {
  const { $ } = pageAt(await readPages(sites.real), '/data/');
  expect(printedText($('h1').text())).toBe('57 claims, 12 verdicts and the words they rest on, to download');
  expect(printedText($('.how-to-cite').text())).toBe(
    'Variorum, “What news articles claim, figure by figure”, data as of 29 November 2026, https://variorum.example/data/',
  );
});
