import { CURRENCY_SIGN } from './number/currency.ts';
import { type Bounding, ESTIMATE, type HedgeRule, HEDGES } from './hedge.ts';
import { fillerBefore, isUnread } from './unread-hedge.ts';
import { sliceText, type Span } from '../text/text.ts';

/** Where a hedge of the table stands before or behind a number. */

/** A hedge beside a number, and the words on its other side. */
interface HedgeBeside {
  hedge: Bounding;
  rest: string;
}

const SLIGHTLY = String.raw`(?:(?:${[
  'well|(?:only )?just|slightly|marginally|fractionally|an? (?:little|bit|shade|touch|fraction|hair|whisker|tad|lot)',
  'far|much|many|any|(?:some |a long )?way|an? few|somewhat|considerably|significantly|substantially|markedly|comfortably|an? (?:good|great) deal',
].join('|')})\s+)?`;
const FILLER = fillerBefore(CURRENCY_SIGN);
const before = (words: readonly string[]) =>
  new RegExp(String.raw`(?<!\p{L})${SLIGHTLY}(?:${words.join('|')})${FILLER}`, 'iu');

interface HedgePattern {
  hedge: Bounding;
  pattern: RegExp;
}

const rows = Object.entries(HEDGES) as [Bounding, HedgeRule][];
const HEDGES_BEFORE = rows.map(([hedge, row]): HedgePattern => ({ hedge, pattern: before(row.before) }));
const HEDGES_BEHIND = rows
  .filter(([, row]) => row.behind.length > 0)
  .map(([hedge, row]): HedgePattern => ({
    hedge,
    pattern: new RegExp(`^(?:${row.behind.join('|')})`, 'iu'),
  }));

/** A hedge that is denied: "not nearly 100"; and a number below nothing: "minus 12", "-12". */
const TURNED_HEDGE = /(?:\b(?:not|never|hardly|scarcely|barely|little)|n't)\s*$/i;
const BELOW_NOTHING = new RegExp(String.raw`(?:^|\s)[-−]${FILLER}`, 'iu');

/** The hedge that ends a text; null where it ends with none. */
export function hedgeAtEnd(left: string): HedgeBeside | null {
  for (const { hedge, pattern } of HEDGES_BEFORE) {
    const match = pattern.exec(left);
    if (match) return { hedge, rest: left.slice(0, match.index) };
  }
  return null;
}

/**
 * The hedge that stands directly before or behind a number or a range of a folded phrase; "none" for a bare one.
 * Of two that bound the same side ("at least 200 or more") the wider is taken. Null where hedges of different
 * kinds meet ("up to about 40", "at least 12 or so") or one is denied ("not nearly 100").
 */
export function findHedge(phrase: string, place: Span): Bounding | 'none' | null {
  let left = sliceText(phrase, { start: 0, end: place.start });
  const right = sliceText(phrase, { start: place.end, end: Infinity });
  if (BELOW_NOTHING.test(left) || isUnread({ before: left, after: right })) return null;
  const trailing = hedgeBehind(right)?.hedge;
  const found = new Set(trailing ? [trailing] : []);
  for (let last = hedgeAtEnd(left); last; last = hedgeAtEnd(left)) {
    found.add(last.hedge);
    left = last.rest;
    if (TURNED_HEDGE.test(left) || isUnread({ before: left, after: '' }, true)) return null;
  }
  return widest([...found]);
}

function widest(hedges: readonly Bounding[]): Bounding | 'none' | null {
  const [only, other] = hedges;
  if (other === undefined) return only ?? 'none';
  if (hedges.every((hedge) => hedge === 'more-than' || hedge === 'at-least')) return 'at-least';
  return hedges.every((hedge) => hedge === 'fewer-than' || hedge === 'at-most') ? 'at-most' : null;
}

const ESTIMATED = before([ESTIMATE.participle, ESTIMATE.noun]);

/** Whether a text ends by calling what follows an estimate; false for any other hedge. */
export function endsInEstimate(left: string): boolean {
  return ESTIMATED.test(left);
}

/** The hedge that begins a text behind its number, with the words after it; null where none does. The longest counts. */
export function hedgeBehind(right: string): HedgeBeside | null {
  let longest: HedgeBeside | null = null;
  for (const { hedge, pattern } of HEDGES_BEHIND) {
    const rest = right.slice(pattern.exec(right)?.[0].length ?? 0);
    if (rest.length < (longest?.rest ?? right).length) longest = { hedge, rest };
  }
  return longest;
}
