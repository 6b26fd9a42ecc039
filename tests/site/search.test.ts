import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import {
  indexFilePath,
  MANIFEST,
  readJson,
  type SearchManifest,
  type StoredRecords,
} from '../../src/core/search/file.ts';
import { unpackBytes } from '../../src/core/search/pack.ts';
import { NO_FILTER } from '../../src/core/search/request.ts';
import { openSearch } from '../../src/core/search/answer.ts';
import type { BuiltSite } from '../sites.ts';
import { headersOf, readHeaderRules } from './headers.ts';
import type { ArticleRecord } from '../../src/schemas/published/article-record.ts';
import { countWord } from '../../src/core/text/count-words.ts';
import { listAddresses, pageAt, readPages, readSiteFile } from './pages.ts';

/** The search index as it is published. */

const sites = inject('sites');
const FOLDER = 'search/';

const readIndexFile = async ({ folder }: BuiltSite, name: string) =>
  unpackBytes(new Uint8Array(await readFile(join(folder, FOLDER, indexFilePath(name)))));

describe.each(Object.entries(sites) as [string, BuiltSite][])('the %s site', (_, site) => {
  test('every page names the folder of the index, and no file of it', async () => {
    const openers = (await readPages(site)).map(({ $ }) => $('search-opener').data());
    const place = { base: site.base, folder: `${site.base}${FOLDER}` };
    expect(openers.length).toBeGreaterThan(0);
    for (const opener of openers) expect(opener).toMatchObject(place);
    const files = (await listAddresses(site)).flatMap((path) => /files\/(.+)\.bin$/u.exec(path)?.[1] ?? []);
    expect(files.length).toBeGreaterThan(0);
    for (const { html } of await readPages(site))
      expect(files.filter((file) => html.includes(file))).toEqual([]);
  });

  test('all files that the manifest names are there, and no others', async () => {
    const manifests = readJson(await readIndexFile(site, MANIFEST)) as SearchManifest[];
    const named = manifests.flatMap(({ vocabulary, postings, records }) =>
      [...vocabulary, ...postings, ...records].map((part) => part.name),
    );
    const held = (await listAddresses(site)).filter((address) => address.endsWith('.bin'));
    expect(held).toEqual(
      [...new Set([MANIFEST, ...named])].map((name) => `${site.base}${FOLDER}${indexFilePath(name)}`).sort(),
    );
  });
});

test('the search page leads to each story’s list, and a list to each of its passages', async () => {
  for (const site of [sites.real, sites.young]) {
    const pages = await readPages(site);
    const lists = pages.filter(({ address }) => address.endsWith('/passages/'));
    const { $ } = pageAt(pages, '/search/');
    const led = $('[data-all] li').map((_, li) => [
      [$(li).find('a').attr('href'), $(li).find('span').text()],
    ]);
    const count = (page: (typeof pages)[number]) => page.$('.passages a').length;
    expect(new Map(led.get() as [string, string][])).toEqual(
      new Map(lists.map((page) => [page.address, `${countWord(count(page))} passages`])),
    );
    const articles = JSON.parse(await readSiteFile(site, '/data/articles.json')) as ArticleRecord[];
    const listed = lists.flatMap((page) =>
      page
        .$('.passages a')
        .map((_, link) => page.$(link).attr('href'))
        .get(),
    );
    const blocks = articles.flatMap(({ story, id, headline, paragraphs }) =>
      [...(headline === null ? [] : ['headline']), ...paragraphs.map((block) => block.id)].map(
        (block) => `/stories/${story}/articles/${id}/#${block}`,
      ),
    );
    const columns = blocks.filter((address) => !address.includes('/first-version/'));
    expect([...listed].sort()).toEqual(columns.sort());
    expect(lists.filter((page) => page.$('meta[name=robots][content=noindex]').length === 0)).toEqual([]);
  }
});

test('headlines, blocks and claims can be found, and none of the removed lines', async () => {
  const { real } = sites;
  const manifests = readJson(await readIndexFile(real, MANIFEST)) as SearchManifest[];
  const parts = manifests.flatMap((manifest) => manifest.records);
  const files = await Promise.all(parts.map((part) => readIndexFile(real, part.name)));
  const records = files
    .flatMap((file) => readJson(file) as StoredRecords[])
    .flatMap((stored) => stored.records);
  const count = (kind: string) => records.filter((record) => record.kind === kind).length;
  expect([count('headline'), count('passage'), count('claim')]).toEqual([5, 91, 57]);
  expect(records.filter(({ text }) => /Akismet|Source link|Back to top/u.test(text))).toEqual([]);

  const search = await openSearch((file) => readIndexFile(real, file));
  const { groups } = await search('2 030 troops', NO_FILTER, 5);
  expect(groups[0]?.hits[0]?.address).toBe(
    '/stories/kazakhstan-unrest-2022/articles/al-jazeera-rewrite-1/#claim-troops',
  );
});

test('the index is kept from search engines, and a copy of it is good for ever', async () => {
  const rules = await readHeaderRules(sites.real);
  const [file = ''] = (await listAddresses(sites.real)).filter((address) => address.endsWith('.bin'));
  expect(headersOf(rules, file)).toMatchObject({
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Robots-Tag': 'noindex',
  });
});
