/** One page of each kind, of the real site. */

const STORY = '/stories/kazakhstan-unrest-2022';

/** Addresses that between them use every layout; the search is there twice, empty and with results. */
export const KINDS: readonly string[] = [
  '/',
  `${STORY}/articles/us-time-today/`,
  `${STORY}/claims/arrests/`,
  `${STORY}/compare/french-translation/efe/`,
  `${STORY}/synopsis/`,
  `${STORY}/quotations/`,
  `${STORY}/lineage/`,
  '/outlets/al-jazeera/',
  '/methodology/',
  '/data/',
  '/search/',
  '/search/?q=terorists',
  '/404.html',
];
