import { excerptText, type MatchedRun, markText } from './excerpt.ts';
import { createMatcher, type Matcher, type TermMatch } from './match.ts';
import { joinPostings } from './postings.ts';
import { readQuery, type SearchTerm } from './query.ts';
import { type FoundTerm, rankPlaces, type RankedPlace, type RankedRecords } from './rank.ts';
import type { StoredRecords } from './file.ts';
import { SEARCH_KINDS, type SearchFilter, type SearchKind } from './request.ts';
import { joinStores } from './joined-store.ts';
import { openStores, type ReadFile, type SearchStore } from './store.ts';
import { type NearestTerms, nearestTerms } from './nearest.ts';

/** The search: a query over an index that is read as it is needed. */

/** A place that was found; `kind` and `title` are those of the claim where a claim answers best. */
export interface SearchHit {
  kind: SearchKind;
  address: string;
  title: MatchedRun[];
  text: MatchedRun[];
  note: string;
}

/** The hits of one article, the best first; or a story alone. */
export interface HitGroup {
  article: string;
  label: string;
  hits: SearchHit[];
}

/** What a query found: the best places, grouped by article in the order of their best. */
export interface SearchAnswer {
  groups: HitGroup[];
  /** Stories that are found by their names. */
  stories: number;
  /** Places in articles. */
  places: number;
  articles: number;
  /** True where no place has all words of the query, and these have some. */
  isPartial: boolean;
  /** What stands nowhere, with what comes nearest to it. */
  absent: NearestTerms[];
}

/** Answers a query with its best places, at most `most`; a query without words or numbers has none. */
export type Search = (query: string, filter: SearchFilter, most: number) => Promise<SearchAnswer>;

/** Opens the indexes of a site as one; rejects where the file that names them cannot be read. */
export async function openSearch(read: ReadFile): Promise<Search> {
  const store = joinStores(await openStores(read));
  const matcher = createMatcher(store);
  const layout = layOut(store);
  return async (query, filter, most) => {
    const { terms, excluded } = readQuery(query);
    const matches = await Promise.all(terms.map((term) => matcher.match(term)));
    const found = await Promise.all(terms.map((term, i) => findTerm(store, term, matches[i] ?? [])));
    const banned = await bannedBlocks(store, matcher, excluded, layout);
    const isAsked = filterOf(store, filter, layout);
    const { places, isPartial } = rankPlaces(
      found,
      layout,
      (record) => !banned.has(layout.blocks[record] ?? 0) && isAsked(record),
    );
    const best = places.slice(0, most);
    const inArticles = places.filter(({ block }) => layout.kinds[block] !== 'story');
    const articles = new Set(inArticles.map(({ block }) => layout.articleOf[block] ?? 0));
    const absent = terms.filter((_, i) =>
      found[i]?.found.every(({ postings }) => postings.records.length === 0),
    );
    return {
      groups: await showPlaces(store, best, layout, matches.flat()),
      stories: places.length - inArticles.length,
      places: inArticles.length,
      articles: articles.size,
      isPartial,
      absent: await nearestTerms(query, absent, store, matcher),
    };
  };
}

interface Layout extends RankedRecords {
  articleOf: Int32Array;
  /** The first record of each article. */
  firsts: number[];
  /** The question of each record, -1 for none. */
  asked: Int32Array;
}

function layOut({ contents }: SearchStore): Layout {
  const kinds = Array.from(
    contents.kinds,
    (letter) => SEARCH_KINDS.find((kind) => kind.startsWith(letter)) ?? 'passage',
  );
  const blocks = new Int32Array(kinds.length);
  const asked = new Int32Array(kinds.length).fill(-1);
  let claims = 0;
  for (const [record, kind] of kinds.entries()) {
    const standsIn = kind === 'claim' || kind === 'quotation';
    blocks[record] = standsIn ? (blocks[record - 1] ?? 0) : record;
    if (kind === 'claim') {
      asked[record] = contents.asked[claims] ?? -1;
      claims += 1;
    }
  }
  const articleOf = new Int32Array(kinds.length);
  const firsts: number[] = [];
  let first = 0;
  for (const [article, [, count]] of contents.articles.entries()) {
    firsts.push(first);
    articleOf.fill(article, first, first + count);
    first += count;
  }
  return { kinds, blocks, asked, articleOf, firsts };
}

async function findTerm(
  store: SearchStore,
  term: SearchTerm,
  matches: readonly TermMatch[],
): Promise<FoundTerm> {
  const found = await Promise.all(
    matches.map(async ({ forms, steps, quality }) => {
      const words = await Promise.all(forms.map((form) => store.postingsOf(form)));
      const [only] = words;
      return { postings: only && words.length === 1 ? only : joinPostings(words, steps), quality };
    }),
  );
  return { found, isRequired: term.kind !== 'word' };
}

/** The blocks that have an excluded word in their own text. */
async function bannedBlocks(
  store: SearchStore,
  matcher: Matcher,
  excluded: readonly SearchTerm[],
  { kinds, blocks }: Layout,
): Promise<Set<number>> {
  const banned = new Set<number>();
  for (const term of excluded) {
    const { found } = await findTerm(store, term, await matcher.matchSame(term));
    for (const { postings } of found)
      for (const record of postings.records) if (kinds[record] !== 'claim') banned.add(blocks[record] ?? 0);
  }
  return banned;
}

function filterOf(
  { contents }: SearchStore,
  filter: SearchFilter,
  layout: Layout,
): (record: number) => boolean {
  const article = contents.articles.findIndex(([key]) => key === filter.article);
  const question = contents.questions.indexOf(filter.question);
  const asking = new Set<number>();
  for (const [record, asked] of layout.asked.entries())
    if (asked === question && asked >= 0) asking.add(layout.blocks[record] ?? 0);
  return (record) =>
    (filter.article === '' || layout.articleOf[record] === article) &&
    (filter.kind === '' || layout.kinds[record] === filter.kind) &&
    (filter.question === '' || asking.has(layout.blocks[record] ?? 0));
}

async function showPlaces(
  store: SearchStore,
  places: readonly RankedPlace[],
  layout: Layout,
  matches: readonly TermMatch[],
): Promise<HitGroup[]> {
  const groups = Map.groupBy(places, ({ block }) => layout.articleOf[block] ?? 0);
  const shown = await Promise.all(
    [...groups].map(async ([article, found]): Promise<HitGroup | null> => {
      const stored = await store.recordsOf(article);
      const first = layout.firsts[article] ?? 0;
      return (
        stored && {
          article: stored.article,
          label: stored.label,
          hits: found.flatMap((place) => show(place, stored, first, matches)),
        }
      );
    }),
  );
  return shown.filter((group) => group !== null);
}

function show(
  { block, record }: RankedPlace,
  { records }: StoredRecords,
  first: number,
  matches: readonly TermMatch[],
): SearchHit[] {
  const [found, standsIn] = [records[record - first], records[block - first]];
  if (!found || !standsIn) return [];
  const { kind, address, title, note } = found;
  return [
    { kind, address, title: markText(title, matches), text: excerptText(standsIn.text, matches), note },
  ];
}
