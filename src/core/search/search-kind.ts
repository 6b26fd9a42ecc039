/** The kinds of records that can be found; a reader can ask for one of them alone. */
export const SEARCH_KINDS = ['headline', 'passage', 'claim', 'quotation'] as const;

/** What a record is. */
export type SearchKind = (typeof SEARCH_KINDS)[number];
