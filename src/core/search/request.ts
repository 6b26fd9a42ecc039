/** What a reader can ask of the search besides words. */

/** The kinds of records that can be found; a reader can ask for one of them alone. */
export const SEARCH_KINDS = ['story', 'headline', 'passage', 'claim', 'quotation'] as const;

/** What a record is. */
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** The longest query that is searched for, in characters: what is typed beyond it is passed over. */
export const QUERY_LIMIT = 200;

/** What a reader leaves out; an empty string leaves out nothing. */
export interface SearchFilter {
  /** `<story>/<article>` */
  article: string;
  /** `<story>/<question>` */
  question: string;
  kind: SearchKind | '';
}

/** Everything, wherever it stands and whatever it is. */
export const NO_FILTER: SearchFilter = { article: '', question: '', kind: '' };
