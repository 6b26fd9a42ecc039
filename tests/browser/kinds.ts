/** One page of each kind, of the real site and of the invented one. */

const STORY = '/stories/kazakhstan-unrest-2022';

/** Addresses that between them use every layout; the search is there twice, empty and with results, the story with some of its columns. */
export const KINDS: readonly string[] = [
  '/',
  `${STORY}/articles/us-time-today/`,
  `${STORY}/claims/arrests/`,
  `${STORY}/compare/french-translation/efe/`,
  `${STORY}/columns/rewrites-of-al-jazeera/`,
  `${STORY}/?articles=us-time-today+efe`,
  `${STORY}/synopsis/`,
  `${STORY}/synopsis/one-of-each-account/`,
  `${STORY}/passages/`,
  `${STORY}/quotations/`,
  `${STORY}/lineage/`,
  '/outlets/al-jazeera/',
  '/about/',
  '/corrections/',
  '/methodology/',
  '/methodology/times/',
  '/data/',
  '/search/',
  '/search/?q=terorists',
  '/404.html',
];

/** What only the invented site has: several stories, one without articles, quotes alone, twelve columns, hostile words. */
export const YOUNG_KINDS: readonly string[] = [
  '/',
  '/years/2023/',
  '/about/',
  '/corrections/',
  '/data/',
  '/stories/bridge-closure/',
  '/stories/bridge-closure/compare/morning/evening/',
  '/stories/quiet-vote/',
  '/stories/quotes-only/',
  '/stories/quotes-only/synopsis/',
  '/stories/river-flood/',
  '/stories/river-flood/claims/deaths/',
  '/stories/river-flood/lineage/',
  '/stories/river-flood/columns/wire/',
  '/stories/river-flood/synopsis/',
];

/** What the preview alone has: a front page of few, a count that is drawn over its days, and unread numbers. */
export const BASED_KINDS: readonly string[] = [
  '/x/',
  '/x/stories/mine-explosion/claims/deaths/',
  '/x/stories/pylon-collapse/articles/evening-record/',
];

/** The kind of a page: its address with "*" for each id, and without a query. */
export function kindOf(address: string): string {
  return address
    .replace(/\?.*$/, '')
    .replace(/^(\/(?:stories|outlets|years)\/)[^/]+/, '$1*')
    .replace(/\/(articles|claims|columns|compare)\/.*$/, '/$1/*/')
    .replace(/\/(synopsis|passages)\/.+$/, '/$1/*/');
}
