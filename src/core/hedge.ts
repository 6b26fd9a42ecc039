import { CURRENCY_SIGN } from './currency.ts';
import type { TextNumber } from './number.ts';
import { sliceText } from './text.ts';

/** The words by which English hedges a number, before it and behind it. */

/** The kind of hedge that a figure phrase carries. */
export type Hedge =
  | 'none'
  | 'more-than'
  | 'at-least'
  | 'fewer-than'
  | 'at-most'
  | 'nearly'
  | 'about'
  | 'between'
  | 'indefinite';

/** A hedge that bounds one number. */
export type Bounding = Exclude<Hedge, 'none' | 'between' | 'indefinite'>;

const SLIGHTLY = String.raw`(?:(?:well|just|slightly|a little|a bit|far|considerably|significantly|comfortably)\s+)?`;
const FILLER = String.raw`(?:\s*(?:an?|the|a total of|another|at|by|of)\b)*[\s(]*(?:${CURRENCY_SIGN})?\s*$`;
const before = (words: string) => new RegExp(String.raw`(?<!\p{L})${SLIGHTLY}(?:${words})${FILLER}`, 'iu');

/** Asked in this order, since "no more than" holds "more than", and "just under" holds "under". */
const HEDGES_BEFORE: readonly (readonly [Bounding, RegExp])[] = [
  [
    'at-most',
    before(
      'at most|at the most|up to|(?:no|not) (?:more|greater|higher) than|not (?:exceeding|above|over)|as (?:many|much|high) as|an? (?:maximum|upper limit) of|a maximum',
    ),
  ],
  [
    'at-least',
    before(
      'at least|at the least|(?:no|not) (?:fewer|less|lower) than|not (?:under|below)|upwards? of|an? minimum of|a minimum',
    ),
  ],
  [
    'nearly',
    before(
      'nearly|almost|(?:just|slightly|a little) (?:under|below|less than|fewer than|short of)|approaching|nearing|close on|not quite|shy of|virtually',
    ),
  ],
  ['fewer-than', before('fewer than|less than|under|below|not even|short of')],
  [
    'more-than',
    before(
      'more than|over|above|greater than|in excess of|exceed(?:ing|s|ed)|upward of|north of|beyond|past|topp(?:ing|ed)|surpass(?:ing|es|ed)',
    ),
  ],
  [
    'about',
    before(
      'about|around|some|roughly|approximately|approx\\.?|circa|c\\.|estimated(?: at| to be)?|close to|in the region of|or so|nearly about|an estimate of|put at around|~',
    ),
  ],
];

const HEDGES_BEHIND: readonly (readonly [Bounding, RegExp])[] = [
  [
    'at-least',
    /^(?:\s*\+|-plus\b|\s+plus\b|\s+(?:\p{L}+\s+)?or (?:more|above|over)\b|\s+and (?:more|above|up)\b|\s+at least\b)/iu,
  ],
  ['at-most', /^\s+(?:\p{L}+\s+)?or (?:fewer|less|under)\b|^\s+at (?:the )?most\b/iu],
  ['about', /^(?:-odd\b|\s+odd\b|\s+(?:\p{L}+\s+)?or so\b|\s+or thereabouts\b|\s+approximately\b)/iu],
];

/** The hedge that stands directly before or behind an amount of a folded phrase; "none" for a bare one. */
export function findHedge(phrase: string, amount: TextNumber): Bounding | 'none' {
  const left = sliceText(phrase, { start: 0, end: amount.start });
  const right = sliceText(phrase, { start: amount.end, end: Infinity });
  return (
    HEDGES_BEHIND.find(([, pattern]) => pattern.test(right))?.[0] ??
    HEDGES_BEFORE.find(([, pattern]) => pattern.test(left))?.[0] ??
    'none'
  );
}
