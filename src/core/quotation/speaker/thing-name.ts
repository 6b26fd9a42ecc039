import type { Examples } from '../../text/rule.ts';
import type { QuotedSpan } from '../../text/quote-mark.ts';
import type { Span } from '../../text/text.ts';

/** Quotation marks that hold no one's words: names of things, nicknames, and what is so called. */

interface ThingRule extends Examples {
  /** What stands right before the opening mark. */
  before: RegExp;
}

const THING =
  'operation|song|single|ballad|hymn|album|film|movie|play|novel|book|poem|show|series|programme|program|podcast|ship|boat|vessel|' +
  'yacht|ferry|tanker|trawler|submarine|aircraft|band|magazine|article|column|essay|report|documentary|game|exhibition|painting|' +
  'word|term|phrase|expression|slogan|motto|banner|sign|headline|placard|poster|nickname|name|title|label|alias|code ?name|hashtag|' +
  'graffiti|inscription|plaque|tattoo|T-shirt|project|plan|programme|campaign';

/** Where a quotation names a thing. */
export const THING_RULES: Readonly<Record<string, ThingRule>> = {
  'a thing': {
    before: new RegExp(
      String.raw`\b(?:${THING})s?,?\s+(?:(?:that\s+|which\s+)?(?:read(?:s|ing)?|say(?:s|ing)|said|of|is|was|being)\s*,?\s*)?(?:the\s+)?$`,
      'iu',
    ),
    takes: [
      'They sang the song ',
      'under a banner that read ',
      'whose ballad ',
      'Operation ',
      'He used the term ',
    ],
    keeps: ['They called the mayor ', 'The ministers said '],
  },
  'so called': {
    before: new RegExp(
      String.raw`(?:\bso-called|\bknown (?:\p{L}+ )?as|\b(?:nick|re|code-?)named|\bnamed|\b(?:en)?titled|` +
        String.raw`\bidentif(?:ies|ied|ying) (?:\p{L}+ )?as|\bsigned)\s+(?:the\s+|an?\s+)?$`,
      'iu',
    ),
    takes: ['the so-called ', 'a storm known locally as the ', 'links identifying him as ', 'a tug named '],
    keeps: ['Roe called it a ', 'described as '],
  },
};

/** The noun of a work after its title: "the “Morning Desk” programme". */
const WORK =
  /^\s(?:programme|program|show|podcast|series|magazine|newspaper|column|exhibition|festival|album|film|movie|song|novel|blog|channel)s?\b/iu;
const TITLED = /^\p{Lu}[\p{L}’'-]*(?:\s(?:\p{Lu}[\p{L}’'-]*|of|the|and|in|to|on|for|a))*$/u;

const PASSIVE_CALL = /\b(?:called|dubbed|labelled|labeled|termed|branded)\s+(?:the\s+|an?\s+)?$/iu;

/**
 * True for a quotation that names a thing or a person rather than giving words: behind the noun of a thing, what is so
 * called, a nickname between two names. `credit` is whoever speaks before it: what somebody calls something is said.
 */
export function isNameOfThing(
  text: string,
  { outer, ...inner }: QuotedSpan,
  credit: Pick<Span, 'end'> | undefined,
): boolean {
  const points = Array.from(text);
  const before = points.slice(0, outer.start).join('');
  const behind = points.slice(outer.end).join('');
  const isNickname = /\p{Lu}[\p{L}’'-]+\s$/u.test(before) && /^\s\p{Lu}[\p{L}’'-]+/u.test(behind);
  const isCalled = PASSIVE_CALL.test(before) && (!credit || outer.start - credit.end > 5);
  const isWork = WORK.test(behind) && TITLED.test(points.slice(inner.start, inner.end).join(''));
  return (
    isNickname || isWork || isCalled || Object.values(THING_RULES).some((rule) => rule.before.test(before))
  );
}
