import type { MatchedRun } from '../../../src/core/search/excerpt.ts';
import { buildSearchIndex } from '../../../src/core/search/index-build.ts';
import type { SearchRecord } from '../../../src/core/search/record.ts';
import { NO_FILTER, type SearchFilter } from '../../../src/core/search/request.ts';
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
) => {
  const files = buildSearchIndex(records, spellings);
  const search = openSearch((name) => {
    const file = files.get(name);
    return file ? Promise.resolve(file) : Promise.reject(new Error(`No file ${name}`));
  });
  return async (query: string, filter: Partial<SearchFilter> = {}) =>
    (await search)(query, { ...NO_FILTER, ...filter }, most);
};

export const marked = (runs: readonly MatchedRun[]) =>
  runs.map(({ text, match }) => (match ? `[${text}]` : text)).join('');
/** The texts found, the best first, what the query found in them in brackets. */
export const texts = ({ groups }: SearchAnswer) =>
  groups.flatMap(({ hits }) => hits.map(({ text }) => marked(text)));
