/** What a page may weigh, by its kind: `npm run weights` prints what each does weigh. */

/** The most that a page of a kind may bring before its reader asks for more. */
export interface Budget {
  kind: string;
  /** The addresses that it is for, after the base path. */
  pattern: RegExp;
  /** Bytes of the page and its style sheets, compressed. */
  text: number;
  /** Bytes of its scripts, compressed. */
  scripts: number;
  /** Bytes of its fonts, which come compressed. */
  fonts: number;
}

/**
 * About a tenth above what the heaviest page of the kind weighs, real or invented, in thousands of bytes. The first
 * pattern that fits an address counts, and a kind of page without a line here fails the tests.
 */
const TABLE: [kind: string, pattern: RegExp, text: number, scripts: number][] = [
  ['story', /^(?:stories\/[^/]+\/)?$/, 24, 5],
  ['year', /^years\//, 17, 5],
  ['columns', /^stories\/[^/]+\/columns\//, 22, 5],
  ['article', /^stories\/[^/]+\/articles\//, 19, 4],
  ['question', /^stories\/[^/]+\/claims\//, 18, 4],
  ['chooser', /^stories\/[^/]+\/compare\/[^/]+\/$/, 15, 7],
  ['compare', /^stories\/[^/]+\/compare\//, 22, 4],
  ['synopsis', /^stories\/[^/]+\/synopsis\//, 31, 5],
  ['passages', /^stories\/[^/]+\/passages\//, 22, 4],
  ['quotations', /^stories\/[^/]+\/quotations\//, 18, 4],
  ['lineage', /^stories\/[^/]+\/lineage\//, 21, 4],
  ['outlet', /^outlets\//, 14, 4],
  ['about', /^about\//, 15, 4],
  ['corrections', /^corrections\//, 14, 4],
  ['methodology', /^methodology\/$/, 19, 4],
  ['times', /^methodology\/times\//, 16, 4],
  ['data', /^data\//, 23, 4],
  ['search', /^search\//, 15, 12],
  ['missing', /^404\.html$/, 14, 4],
];

const KB = 1000;

/** The two fonts of every page, and the serif’s Western letters beyond English. */
const FONTS = 60 * KB;

/** The budgets in bytes. */
export const BUDGETS: readonly Budget[] = TABLE.map(([kind, pattern, text, scripts]) => ({
  kind,
  pattern,
  text: text * KB,
  scripts: scripts * KB,
  fonts: FONTS,
}));

/** The budget of an address of a site; throws for a kind of page that has none yet. */
export function budgetOf(address: string, base: string): Budget {
  const budget = BUDGETS.find(({ pattern }) => pattern.test(address.slice(base.length)));
  if (!budget) throw new Error(`No budget for ${address}: give its kind a line in tests/site/budgets.ts.`);
  return budget;
}
