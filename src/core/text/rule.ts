/** How every table of rules shows what its rows are for. */

/** What stands beside a pattern: its tests. Both lists hold invented texts, and neither is empty. */
export interface Examples {
  /** Texts that the pattern takes. */
  takes: readonly string[];
  /** Near misses that it leaves alone. */
  keeps: readonly string[];
}

/** A pattern with its examples. */
export interface Rule extends Examples {
  pattern: RegExp;
}

/** The source of a pattern that is any of these alternatives, each of which may hold several joined by "|". */
export function either(...alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`;
}
