import Fuse, { type FuseResultMatch, type IFuseOptions } from 'fuse.js';
import { blockAddress, claimAddress } from './address.ts';
import type { StoryContent } from './content.ts';

/** Search records and the query over them: one module for the build, which makes them, and the browser. */

/** Something that can be found: a headline, a block of an article, or a claim, which is found by its question too. */
export interface SearchRecord {
  kind: 'headline' | 'passage' | 'claim';
  /** `<story>/<article>`, by which results are grouped. */
  article: string;
  label: string;
  /** What stands before the text in a result: the question of a claim. */
  title: string;
  text: string;
  address: string;
}

/** A run of a result's text; `match` runs are what the query found in it. */
export interface MatchedRun {
  text: string;
  match: boolean;
}

/** A found record with its text cut at the matches. */
export interface SearchHit {
  record: SearchRecord;
  title: MatchedRun[];
  text: MatchedRun[];
}

/** The hits of one article, the best first. */
export interface HitGroup {
  article: string;
  label: string;
  hits: SearchHit[];
}

/** The longest query that is searched for, in characters: what is typed beyond it is passed over. */
export const QUERY_LIMIT = 200;

const MOST_HITS = 60;

/** All that can be found in the stories, in the order of reading. */
export function searchRecords(stories: readonly StoryContent[]): SearchRecord[] {
  return stories.flatMap(({ id: story, story: { questions }, articles }) =>
    articles.flatMap((article): SearchRecord[] => {
      const at = { article: `${story}/${article.id}`, label: article.label };
      const blocks = article.blocks.map(({ id, kind, text }): SearchRecord => ({
        kind: kind === 'headline' ? 'headline' : 'passage',
        ...at,
        title: '',
        text,
        address: blockAddress(story, article.id, id),
      }));
      const claims = article.claims.map(({ entry, exact }): SearchRecord => ({
        kind: 'claim',
        ...at,
        title: questions.find(({ id }) => id === entry.question)?.label ?? entry.question,
        text: exact,
        address: claimAddress(story, article.id, entry.id),
      }));
      return [...blocks, ...claims];
    }),
  );
}

/** Words and numerals, a number with its separators as one token: "2,030-strong" is "2,030" and "strong". */
const TOKEN = /\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{L}\p{M}\p{N}_]+/gu;

const OPTIONS: IFuseOptions<SearchRecord> = {
  keys: ['text', 'title'],
  useTokenSearch: true,
  tokenize: (text: string) => (text.match(TOKEN) ?? []).map(bareNumeral),
  ignoreLocation: true,
  ignoreDiacritics: true,
  threshold: 0.34,
  includeMatches: true,
};

/**
 * Finds records by a query and groups the hits by article, in the order of their best. Words may be mistyped;
 * numerals may not, since 2,300 is not a slip for 2,030, but may have their separators or not. Records with
 * all words of the query are found; where there is none, those with any of them.
 */
export function createSearch(records: readonly SearchRecord[]): (query: string) => HitGroup[] {
  const all = new Fuse(records, { ...OPTIONS, tokenMatch: 'all' });
  const any = new Fuse(records, { ...OPTIONS, tokenMatch: 'any' });
  return (query) => {
    const wanted = query.slice(0, QUERY_LIMIT).trim();
    if (!wanted) return [];
    const numerals = numeralsOf(wanted);
    const found = [all, any]
      .map((fuse) => fuse.search(wanted).filter(({ item }) => hasNumerals(item, numerals)))
      .find((hits) => hits.length > 0);
    const hits = (found ?? []).slice(0, MOST_HITS).map(({ item, matches = [] }): SearchHit => ({
      record: item,
      title: cutMatches('title', item.title, matches, numerals),
      text: cutMatches('text', item.text, matches, numerals),
    }));
    const groups = Map.groupBy(hits, ({ record }) => record.article);
    return [...groups].map(([article, group]) => ({
      article,
      label: group[0]?.record.label ?? '',
      hits: group,
    }));
  };
}

/** A numeral without the separators of its thousands: "2,030" is "2030", but "6.2" is not "62". */
function bareNumeral(token: string): string {
  return /^\p{Nd}/u.test(token) ? token.replace(/[.,](?=\p{Nd}{3}(?!\p{Nd}))/gu, '') : token;
}

function numeralsOf(text: string): string[] {
  return (text.match(TOKEN) ?? []).filter((token) => /^\p{Nd}/u.test(token)).map(bareNumeral);
}

function hasNumerals({ title, text }: SearchRecord, wanted: readonly string[]): boolean {
  const printed = numeralsOf(`${title} ${text}`);
  return wanted.every((numeral) => printed.includes(numeral));
}

/** Cuts a text at whole tokens: a word that the query touches is marked wherever it stands, a numeral only if wanted. */
function cutMatches(
  key: string,
  text: string,
  matches: readonly FuseResultMatch[],
  numerals: readonly string[],
): MatchedRun[] {
  const ranges = matches.filter((match) => match.key === key).flatMap(({ indices }) => indices);
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    word,
    index,
    end: index + word.length,
  }));
  const overlap = (index: number, end: number) =>
    Math.max(0, ...ranges.map(([from, to]) => Math.min(to + 1, end) - Math.max(from, index)));
  const touched = tokens
    .filter(({ index, end }) => overlap(index, end) > 1)
    .map(({ word }) => word.toLowerCase());
  const isMatch = (word: string) =>
    /^\p{Nd}/u.test(word) ? numerals.includes(bareNumeral(word)) : touched.includes(word.toLowerCase());
  const runs: MatchedRun[] = [];
  let done = 0;
  for (const { word, index, end } of tokens.filter((token) => isMatch(token.word))) {
    if (index > done) runs.push({ text: text.slice(done, index), match: false });
    runs.push({ text: word, match: true });
    done = end;
  }
  return done < text.length ? [...runs, { text: text.slice(done), match: false }] : runs;
}
