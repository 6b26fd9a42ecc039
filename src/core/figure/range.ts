import { CURRENCY_SIGN } from './currency.ts';
import { asReading, boundBy, type Reading, readSingle } from './figure-rule.ts';
import { endsInEstimate, findHedge, hedgeAtEnd } from './hedge-place.ts';
import { closed, exact, intersect } from './interval.ts';
import { findAmounts, type TextNumber } from './number.ts';
import { ANY_SCALE } from './numeral.ts';
import { codePointOffset, sliceText } from '../text/text.ts';

/** Figure phrases with two amounts that are the ends of one range. */

/** Between two plurals: both may be meant, and the lower one holds in any case. */
const PERHAPS = /^,?\s+(?!and\s+$)(?:(?:or|and|if not|perhaps|maybe|possibly|probably|even)\s+)+$/i;
/** Between the ends of a range. "10, perhaps 15" is one. */
const JOINED =
  /^[\s-]*(?:to|-|–|—|or|and up to|up to|,?\s*(?:or\s+)?(?:perhaps|maybe|possibly|even|if not)(?:\s+even)?)[\s-]*$/i;
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
  const bounded = readBounded(left, link, first.value, second.value);
  if (bounded) return bounded;
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

/** "more than 100 but fewer than 200": nothing else may stand between the two, or they count two things. */
function readBounded(left: string, link: string, from: number, to: number): Reading | null {
  const [low, high] = [hedgeAtEnd(left), hedgeAtEnd(link)];
  if (!low || !high || hedgeAtEnd(low.rest) || !/^,?\s+(?:but|and|yet)\s+$/i.test(high.rest)) return null;
  const isBounded =
    ['more-than', 'at-least'].includes(low.hedge) && ['fewer-than', 'at-most'].includes(high.hedge);
  return isBounded
    ? asReading(intersect([boundBy(low.hedge, from), boundBy(high.hedge, to)]), 'between')
    : null;
}

function readRange(phrase: string, first: TextNumber, second: TextNumber, isAbout: boolean): Reading | null {
  const scale = scaleOf(second);
  const reaches = scale > 1 && scaleOf(first) === 1 && first.value < second.value / scale;
  const [min, max] = [reaches ? exact(first.value * scale) : first.value, second.value];
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

/** The factor by which a number's scale words multiply it: 1e9 for "three billion", 1 for "1,600". */
function scaleOf(number: TextNumber): number {
  const bare = findAmounts(
    number.text.replace(new RegExp(String.raw`[\s-]*(?:${ANY_SCALE}|[mk])$`, 'i'), ''),
  )[0];
  return bare && bare.value > 0 ? number.value / bare.value : 1;
}

/** Whether two numbers with these words between them are the ends of one range; "and" may join two counts. */
export function isRangeLink(link: string): boolean {
  return JOINED.test(link);
}
