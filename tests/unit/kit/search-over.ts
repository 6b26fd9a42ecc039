import type { MatchedRun } from '../../../src/core/search/excerpt.ts';
import { joinManifests, MANIFEST } from '../../../src/core/search/file.ts';
import { buildSearchIndex } from '../../../src/core/search/index-build.ts';
import type { SearchRecord } from '../../../src/core/search/record.ts';
import { NO_FILTER, type SearchFilter } from '../../../src/core/search/request.ts';
import type { ReadFile } from '../../../src/core/search/store.ts';
import { openSearch, type SearchAnswer } from '../../../src/core/search/answer.ts';

/** A search over a few passages, for tests. */

/** Passages of articles: "argus: A ferry sank." is one of the Argus. */
export const passages = (...lines: string[]): SearchRecord[] =>
  lines.map((line, index) => {
    const [article = '', text = ''] = line.split(/: (.*)/su);
    const block = `p${String(index + 1)}`;
    const empty = { title: '', also: [], note: '', question: '' };
    return {
      kind: 'passage',
      article,
      label: article.toUpperCase(),
      block,
      text,
      address: `#${block}`,
      ...empty,
    };
  });

/** A search over records, as the browser has it over the files of the build. */
export const searchIn = (
  records: readonly SearchRecord[],
  most = 60,
  spellings: readonly (readonly string[])[] = [],
) => searchInParts([records], most, spellings);

/** Reads the files of several indexes, as a joined site has them. */
export const readIndexes = (
  parts: readonly (readonly SearchRecord[])[],
  spellings: readonly (readonly string[])[],
): ReadFile => {
  const indexes = parts.map((records) => buildSearchIndex(records, spellings));
  const manifests = indexes.map((files) => files.get(MANIFEST) ?? new Uint8Array());
  const files = new Map(indexes.flatMap((index) => [...index])).set(MANIFEST, joinManifests(manifests));
  return (name) => {
    const file = files.get(name);
    return file ? Promise.resolve(file) : Promise.reject(new Error(`No file ${name}`));
  };
};

/** A search over several indexes. */
export const searchInParts = (
  parts: readonly (readonly SearchRecord[])[],
  most = 60,
  spellings: readonly (readonly string[])[] = [],
) => {
  const search = openSearch(readIndexes(parts, spellings));
  return async (query: string, filter: Partial<SearchFilter> = {}) =>
    (await search)(query, { ...NO_FILTER, ...filter }, most);
};

export const marked = (runs: readonly MatchedRun[]) =>
  runs.map(({ text, match }) => (match ? `[${text}]` : text)).join('');
/** The texts found, the best first, what the query found in them in brackets. */
export const texts = ({ groups }: SearchAnswer) =>
  groups.flatMap(({ hits }) => hits.map(({ text }) => marked(text)));
