import { readdir, readFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import Fuse from 'fuse.js';
import { joinManifests, MANIFEST } from '../../../src/core/search/file.ts';
import { buildSearchIndex } from '../../../src/core/search/index-build.ts';
import type { SearchRecord } from '../../../src/core/search/record.ts';
import { NO_FILTER } from '../../../src/core/search/request.ts';
import { openSearch } from '../../../src/core/search/answer.ts';

/** The site's search and its peers behind one face. */

/** An index as a reader's browser has it. */
export interface OpenIndex {
  /** The addresses of what was found, the best first. */
  find: (query: string) => Promise<string[]>;
  /** The compressed bytes that were needed so far, the script included. */
  bytes: () => number;
}

/** An index as the build leaves it. */
export interface BuiltIndex {
  /** Compressed bytes in all, the script included. */
  bytesInAll: number;
  open: () => Promise<OpenIndex>;
}

/** A way to search. */
export interface Engine {
  name: string;
  build: (records: readonly SearchRecord[]) => Promise<BuiltIndex>;
}

const SHOWN = 8;
const zipped = (text: string | Uint8Array) => gzipSync(text).length;
const packageFile = (path: string) => readFile(new URL(`node_modules/${path}`, import.meta.url));

/** The scripts of the site that the search needs, as `npm run build` left them. */
async function siteScripts(): Promise<number> {
  const folder = new URL('../../../dist/_astro/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => /^search-.*\.js$|SiteHead.*\.js$/.test(name));
  const sizes = await Promise.all(names.map(async (name) => zipped(await readFile(new URL(name, folder)))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** This site's search, over articles that are dealt out to so many indexes. */
const oursIn = (parts: number): Engine => ({
  name: parts === 1 ? 'Variorum' : `in ${String(parts)} parts`,
  build: async (records) => {
    const articles = [...Map.groupBy(records, ({ article }) => article).values()];
    const indexes = Array.from({ length: parts }, (_, part) =>
      buildSearchIndex(articles.filter((__, article) => article % parts === part).flat()),
    );
    const manifests = indexes.map((index) => index.get(MANIFEST) ?? new Uint8Array());
    const files = new Map(indexes.flatMap((index) => [...index])).set(MANIFEST, joinManifests(manifests));
    const packed = new Map([...files].map(([name, bytes]) => [name, gzipSync(bytes)]));
    const script = await siteScripts();
    return {
      bytesInAll: script + [...packed.values()].reduce((sum, { length }) => sum + length, 0),
      open: async () => {
        let bytes = script;
        const search = await openSearch((name) => {
          const file = packed.get(name);
          if (!file) return Promise.reject(new Error(`No file ${name}`));
          bytes += file.length;
          return Promise.resolve(gunzipSync(file));
        });
        return {
          bytes: () => bytes,
          find: async (query) =>
            (await search(query, NO_FILTER, SHOWN)).groups.flatMap(({ hits }) =>
              hits.map((hit) => hit.address),
            ),
        };
      },
    };
  },
});

/** This site's search, and the same over the indexes of sites of several parts. */
export const ours = [1, 5, 20].map(oursIn);

/** A peer that is handed all records at once. */
function whole(
  name: string,
  script: () => Promise<Uint8Array>,
  start: (records: readonly SearchRecord[]) => (query: string) => Promise<string[]> | string[],
): Engine {
  return {
    name,
    build: async (records) => {
      const bytes = zipped(await script()) + zipped(JSON.stringify(records));
      return {
        bytesInAll: bytes,
        open: () => {
          const find = start(records);
          return Promise.resolve({ bytes: () => bytes, find: async (query) => find(query) });
        },
      };
    },
  };
}

/** Fuse.js over all records, with the setting that found best. */
export const plainFuse = whole(
  'Fuse.js',
  () => readFile(new URL('../../../node_modules/fuse.js/dist/fuse.min.mjs', import.meta.url)),
  (records) => {
    const fuse = new Fuse(records, {
      keys: ['text', 'title', 'also'],
      useTokenSearch: true,
      ignoreLocation: true,
      threshold: 0.3,
    });
    return (query) => fuse.search(query, { limit: SHOWN }).map(({ item }) => item.address);
  },
);

/** MiniSearch, whose index the build could make: the bytes are those of the index with what a result shows. */
export const miniSearch: Engine = {
  name: 'MiniSearch',
  build: async (records) => {
    const { default: MiniSearch } = await import('minisearch');
    const options = {
      fields: ['text', 'title', 'also'],
      storeFields: ['text', 'title', 'address', 'label'],
      searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 1.5 } },
    };
    const index = new MiniSearch(options);
    index.addAll(records.map((record, id) => ({ ...record, also: record.also.join(' '), id })));
    const json = JSON.stringify(index);
    const bytes = zipped(json) + zipped(await packageFile('minisearch/dist/umd/index.js'));
    return {
      bytesInAll: bytes,
      open: () => {
        const opened = MiniSearch.loadJSON(json, options);
        return Promise.resolve({
          bytes: () => bytes,
          find: (query) =>
            Promise.resolve(
              opened
                .search(query)
                .slice(0, SHOWN * 2)
                .map(({ id }) => records[id]?.address ?? ''),
            ),
        });
      },
    };
  },
};

/** FlexSearch, which makes its index in the browser. */
export const flexSearch: Engine = {
  name: 'FlexSearch',
  build: async (records) => {
    const { Document } = await import('flexsearch');
    const script = await packageFile('flexsearch/dist/flexsearch.bundle.min.js');
    return whole(
      'FlexSearch',
      () => Promise.resolve(script),
      (all) => {
        const index = new Document({
          document: { id: 'id', index: ['text', 'title', 'also'] },
          tokenize: 'forward',
          encoder: 'LatinBalance',
        });
        for (const [id, record] of all.entries()) index.add({ ...record, also: record.also.join(' '), id });
        return (query) => {
          const found = index.search(query, { limit: SHOWN * 2, merge: true, suggest: true });
          return found.map(({ id }) => all[Number(id)]?.address ?? '');
        };
      },
    ).build(records);
  },
};
