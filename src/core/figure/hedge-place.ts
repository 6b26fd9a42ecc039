import { CURRENCY_SIGN } from './currency.ts';
import { type Bounding, ESTIMATE, type HedgeRule, HEDGES } from './hedge.ts';
import { sliceText, type Span } from '../text/text.ts';

/** Where a hedge of the table stands before or behind a number. */

/** A hedge before a number, and the words that stand before the hedge. */
interface HedgeBefore {
  hedge: Bounding;
  rest: string;
}

const SLIGHTLY = String.raw`(?:(?:${[
  'well|just|slightly|marginally|an? (?:little|bit|shade|touch|fraction)',
  'far|considerably|significantly|comfortably',
].join('|')})\s+)?`;
const FILLED =
  'an?|the|a total of|another|(?:a )?further|additional|extra|reported|confirmed|first|just|at|by|of';
const FILLER = String.raw`(?:\s*(?:${FILLED})\b)*[\s(]*(?:${CURRENCY_SIGN})?\s*$`;
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

/** Words that turn a hedge or a number into something that no interval says: "not nearly 100", "barely 100", "minus 12". */
const TURN = String.raw`(?:\b(?:not|never|hardly|scarcely|barely|minus)|n't|(?:^|\s)[-−])`;
const TURNED_HEDGE = new RegExp(String.raw`${TURN}\s*$`, 'i');
const TURNED_NUMBER = new RegExp(TURN + FILLER, 'iu');

/** The hedge that ends a text; null where it ends with none. */
export function hedgeAtEnd(left: string): HedgeBefore | null {
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
  if (TURNED_NUMBER.test(left)) return null;
  const trailing = HEDGES_BEHIND.find(({ pattern }) => pattern.test(right))?.hedge;
  const found = new Set(trailing ? [trailing] : []);
  for (let last = hedgeAtEnd(left); last; last = hedgeAtEnd(left)) {
    found.add(last.hedge);
    left = last.rest;
    if (TURNED_HEDGE.test(left)) return null;
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

/** The length of the hedge that begins a text behind its number: 8 for " or more"; 0 where none does. */
export function lengthOfHedgeBehind(right: string): number {
  return Math.max(0, ...HEDGES_BEHIND.map(({ pattern }) => pattern.exec(right)?.[0].length ?? 0));
}
