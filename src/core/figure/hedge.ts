import type { Hedge } from '../../schemas/published/figure-record.ts';
import { CURRENCY_SIGN } from './currency.ts';
import { WORDS } from './numeral.ts';
import { sliceText, type Span } from '../text/text.ts';

/** The words by which English hedges a number, before it and behind it. */

/** A hedge that bounds one number. */
export type Bounding = Exclude<Hedge, 'none' | 'between' | 'indefinite'>;

/** A hedge before a number, and the words that stand before the hedge. */
interface HedgeBefore {
  hedge: Bounding;
  rest: string;
}

const SLIGHTLY = String.raw`(?:(?:well|just|slightly|marginally|an? (?:little|bit|shade|touch|fraction)|far|considerably|significantly|comfortably)\s+)?`;
const FILLER = String.raw`(?:\s*(?:an?|the|a total of|another|(?:a )?further|additional|extra|reported|confirmed|first|just|at|by|of)\b)*[\s(]*(?:${CURRENCY_SIGN})?\s*$`;
const before = (words: string) => new RegExp(String.raw`(?<!\p{L})${SLIGHTLY}(?:${words})${FILLER}`, 'iu');

/** Asked in this order, since "no more than" holds "more than", and "just under" holds "under". */
const HEDGES_BEFORE: readonly (readonly [Bounding, RegExp])[] = [
  [
    'at-most',
    before(
      'at most|at the (?:very )?most|up to|(?:no|not|never) (?:more|greater|higher) than|not (?:exceeding|above|over)|as (?:many|much|high) as|(?:an?|the) (?:maximum|upper limit) of|a maximum|≤|<=',
    ),
  ],
  [
    'at-least',
    before(
      'at least|at the (?:very )?least|(?:no|not|never) (?:fewer|less|lower) than|not (?:under|below)|as (?:few|little|low) as|upwards? of|(?:an?|the) minimum of|a minimum|≥|>=',
    ),
  ],
  [
    'nearly',
    before(
      'nearly|almost|(?:just|slightly|marginally|a (?:little|bit|shade|touch|fraction)) (?:under|below|less than|fewer than|short of)|approaching|nearing|close on|not quite|shy of|virtually',
    ),
  ],
  ['fewer-than', before('fewer than|less than|under|below|not even|short of|<')],
  [
    'more-than',
    before(
      'more than|over|above|greater than|in excess of|exceed(?:ing|s|ed)|upward of|north of|beyond|past|topp(?:ing|ed)|surpass(?:ing|es|ed)|>',
    ),
  ],
  [
    'about',
    before(
      'about|around|some|roughly|approximately|approx\\.?|circa|c\\.|estimated(?: at| to be)?|close to|in the region of|or so|nearly about|an estimate of|put at around|[~≈]',
    ),
  ],
];

const OR = String.raw`(?:(?:,?\s+|\s*\()(?:and|or|if not|perhaps|possibly|maybe|probably|even))+`;
/** "60 people or more", but not "12 dead and more hurt", "12 and more than 40", "12 and over 40". */
const behind = (words: string, places: string) =>
  String.raw`(?:${OR}|\s+\p{L}+\s+or)\s+(?:(?:${words})\b(?!\s+than)|(?:${places})\b(?!\s+(?:to|an?|half|\d|${WORDS})))`;

/** "40 people at most", but not "12 dead, at least 40 hurt". */
const at = (end: string) =>
  String.raw`(?:\s+\p{L}+)?\s+at (?:the (?:very )?)?${end}\b(?!\s+(?:an?|half|\d|${WORDS}))`;

const HEDGES_BEHIND: readonly (readonly [Bounding, RegExp])[] = [
  [
    'at-least',
    new RegExp(
      String.raw`^(?:\s*\+|-plus\b|\s+plus\b|${behind('more', 'above|over|up')}|,?\s+and counting\b|${at('least')})`,
      'iu',
    ),
  ],
  ['at-most', new RegExp(String.raw`^(?:${behind('fewer|less', 'under')}|${at('most')})`, 'iu')],
  [
    'about',
    /^(?:[-\s]odd\b(?!-)|-some\b|\s+(?:\p{L}+\s+)?or so\b|\s+or thereabouts\b|\s+approximately\b|,?\s+give or take\b)/iu,
  ],
];

/** Words that turn a hedge or a number into something that no interval says: "not nearly 100", "barely 100", "minus 12". */
const TURN = String.raw`(?:\b(?:not|never|hardly|scarcely|barely|minus)|n't|(?:^|\s)[-−])`;
const TURNED_HEDGE = new RegExp(String.raw`${TURN}\s*$`, 'i');
const TURNED_NUMBER = new RegExp(TURN + FILLER, 'iu');

/** The hedge that ends a text; null where it ends with none. */
export function hedgeAtEnd(left: string): HedgeBefore | null {
  for (const [hedge, pattern] of HEDGES_BEFORE) {
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
  const trailing = HEDGES_BEHIND.find(([, pattern]) => pattern.test(right))?.[0];
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

const ESTIMATE = before('estimated(?: at| to be)?|an estimate of');

/** Whether a text ends by calling what follows an estimate; false for any other hedge. */
export function endsInEstimate(left: string): boolean {
  return ESTIMATE.test(left);
}

/** The length of the hedge that begins a text behind its number: 8 for " or more"; 0 where none does. */
export function lengthOfHedgeBehind(right: string): number {
  return Math.max(0, ...HEDGES_BEHIND.map(([, pattern]) => pattern.exec(right)?.[0].length ?? 0));
}
