import { readBounded } from './bounds.ts';
import { CURRENCY_SIGN } from './number/currency.ts';
import { asReading, boundBy, type Reading, readSingle } from './figure-rule.ts';
import { endsInEstimate, findHedge, hedgeAtEnd } from './hedge-place.ts';
import { closed } from './interval.ts';
import type { TextNumber } from './number/number.ts';
import { endsOf } from './range-ends.ts';
import { codePointOffset, sliceText } from '../text/text.ts';

/** Figure phrases with two amounts that are the ends of one range. */

/** Between two plurals: both may be meant, and the lower one holds in any case. */
const PERHAPS = /^,?\s+(?!and\s+$)(?:(?:or|and|if not|perhaps|maybe|possibly|probably|even)\s+)+$/i;
const MAYBE = '(?:perhaps|maybe|possibly|probably|even)';
/** Between the ends of a range. "10, perhaps 15" is one, and so is "10 to as many as 15". */
const JOINED = new RegExp(
  String.raw`^[\s-]*(?:to|-|–|—|−|or|(?:to|and)\s+up\s+to|up\s+to|to\s+as\s+(?:many|much)\s+as|(?:to|or)\s+${MAYBE}|` +
    String.raw`,?\s*(?:(?:or|and)\s+)?(?:${MAYBE}|if not)(?:\s+even)?(?:\s+(?:up\s+to|as\s+(?:many|much)\s+as))?)[\s-]*$`,
  'i',
);
const ABOUT = String.raw`(?:about|around|roughly|approximately|some|~|≈)`;
const OPENING = new RegExp(
  String.raw`\b(?<word>between|(?:anywhere\s+)?from)\s+(?<about>${ABOUT}\s+)?(?:the\s+|an?\s+)?(?:${CURRENCY_SIGN})?\s*$`,
  'iu',
);
/** "Rose from 12 to 40" and "rose 12 to 40" tell of two numbers and are no ranges. */
const MOVED =
  String.raw`r[io]s(?:e|es|en|ing)|f[ae]ll(?:s|en|ing)?|climb\p{L}*|jump\p{L}*|gr[oe]w(?:s|n|ing)?|increas\p{L}*|` +
  String.raw`decreas\p{L}*|declin\p{L}*|surg\p{L}*|soar\p{L}*|slump\p{L}*|plung\p{L}*|dwindl\p{L}*|up|down`;
const CHANGED =
  String.raw`${MOVED}|rais(?:e|es|ed|ing)|drop\p{L}*|cut(?:s|ting)?|reduc\p{L}*|lower(?:s|ed|ing)|doubl\p{L}*|` +
  String.raw`tripl\p{L}*|sw(?:ell|oll)\p{L}*|revis\p{L}*|chang\p{L}*|go(?:es|ne|ing)?|went|shr[aiu]nk\p{L}*|expand\p{L}*`;
const CHANGE = new RegExp(
  String.raw`\b(?:(?:${CHANGED})(?:\s+\p{L}+){0,4}\s+(?:from|by)|(?:${MOVED})(?:\s+\p{L}+ly)?)\s+(?:${CURRENCY_SIGN})?\s*$`,
  'iu',
);

/**
 * The reading of two amounts: "two to three billion", "between 10 and 15", "10–15", "more than 100 but fewer than
 * 200", "dozens if not hundreds". Null where they count two things.
 */
export function readTwo(phrase: string, first: TextNumber, second: TextNumber): Reading | null {
  const link = sliceText(phrase, { start: first.end, end: second.start });
  if (first.vague || second.vague) return readPlurals(phrase, first, second, link);
  const left = sliceText(phrase, { start: 0, end: first.start });
  const bounded = readBounded(phrase, first, second);
  if (bounded !== undefined) return bounded;
  const opening = OPENING.exec(left)?.groups;
  const joint = link.replace(new RegExp(`(?:${CURRENCY_SIGN})\\s*$`, 'iu'), '');
  const bare = joint.replace(new RegExp(String.raw`(?<!\p{L})${ABOUT}\s*$`, 'iu'), '');
  const isJoined =
    JOINED.test(bare) || (/^\s+and\s*$/i.test(bare) && opening?.word?.toLowerCase() === 'between');
  if (!isJoined || (/\bto\b/i.test(bare) && CHANGE.test(left))) return null;
  const isAbout = opening?.about !== undefined || bare !== joint;
  return readRange(phrase, first, second, isAbout);
}

function readPlurals(phrase: string, first: TextNumber, second: TextNumber, link: string): Reading | null {
  const isRepeated =
    first.text.toLowerCase() === second.text.toLowerCase() && /^\s+(?:and|upon)\s+$/i.test(link);
  const isDoubted = first.value < second.value && PERHAPS.test(link);
  return first.vague && second.vague && (isRepeated || isDoubted) ? readSingle(phrase, first) : null;
}

function readRange(phrase: string, first: TextNumber, second: TextNumber, isAbout: boolean): Reading | null {
  const [min, max] = endsOf(first, second) ?? [0, 0];
  const hedge = hedgeOfRange(phrase, first, second, isAbout);
  if (min >= max || hedge === null || hedge === 'nearly') return null;
  switch (hedge) {
    case 'none':
      return asReading(closed(min, max), 'between', true);
    case 'about':
      return asReading({ ...boundBy(hedge, max), min: boundBy(hedge, min).min }, hedge, true);
    case 'more-than':
    case 'at-least':
      return asReading(boundBy(hedge, min), hedge, true);
    default:
      return asReading(boundBy(hedge, max), hedge, true);
  }
}

/** The hedge outside "between" and "from"; null where one inside bounds only one end. */
function hedgeOfRange(phrase: string, first: TextNumber, second: TextNumber, isAbout: boolean) {
  const left = sliceText(phrase, { start: 0, end: first.start });
  const opening = OPENING.exec(left);
  if (!opening && /\b(?:between|from)\s+$/i.test(hedgeAtEnd(left)?.rest ?? '')) return null;
  const start = opening ? codePointOffset(left, opening.index) : first.start;
  const outside = sliceText(phrase, { start: 0, end: start });
  const hedge = findHedge(phrase, { start, end: second.end });
  const isEstimate = hedge === 'about' && endsInEstimate(outside);
  const own = isEstimate
    ? findHedge(sliceText(phrase, { start, end: Infinity }), { start: 0, end: second.end - start })
    : hedge;
  if (!isAbout) return own;
  return own === 'none' || own === 'about' ? 'about' : null;
}

/** Whether two numbers with these words between them are the ends of one range; "and" may join two counts. */
export function isRangeLink(link: string): boolean {
  return JOINED.test(link);
}
