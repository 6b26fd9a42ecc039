import { isJoint, isPast } from './small-word.ts';
import type { Examples, Rule } from '../../text/rule.ts';
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
  'word|term|phrase|expression|slogan|motto|banner|sign|headline|placard|poster|nickname|name|title|label|alias|code ?name|hashtag|theme|' +
  'graffiti|inscription|plaque|tattoo|T-shirt|project|plan|programme|campaign';

/** Where a quotation names a thing. */
export const THING_RULES: Readonly<Record<string, ThingRule>> = {
  'a thing': {
    before: new RegExp(
      String.raw`\b(?:${THING})s?,?\s+(?:for\s+(?:the|this|next)\s+\p{L}+,?\s+)?` +
        String.raw`(?:(?:that\s+|which\s+)?(?:read(?:s|ing)?|say(?:s|ing)|said|of|is|was|being)\s*,?\s*(?:[^.,;:]{2,20},\s+)?)?(?:the\s+)?$`,
      'iu',
    ),
    takes: [
      'They sang the song ',
      'under a banner that read ',
      'whose ballad ',
      'Operation ',
      'He used the term ',
      'The theme for the year was, by chance, ',
    ],
    keeps: ['They called the mayor ', 'The ministers said '],
  },
  'so called': {
    before: new RegExp(
      String.raw`(?:\bso-called|\bknown (?:\p{L}+ )?as|\b(?:nick|re|code-?)named|\bnamed|\b(?:en)?titled|` +
        String.raw`\bidentif(?:ies|ied|ying) (?:\p{L}+ )?as|\bsigned|` +
        String.raw`\b(?:stamped|inscribed|emblazoned|daubed)(?:\s+with)?|` +
        String.raw`\b(?:box(?:es)?|(?:crate|container|bag|sack|parcel|envelope|file|door|van)s?)\s+(?:(?:is|are|was|were)\s+)?marked)\s+(?:the\s+|an?\s+)?$`,
      'iu',
    ),
    takes: [
      'the so-called ',
      'a storm known locally as the ',
      'links identifying him as ',
      'a tug named ',
      'boxes marked ',
    ],
    keeps: ['Roe called it a ', 'described as ', 'The talks marked '],
  },
  'what somebody was asked': {
    before:
      /(?:^|[.!?]["”’]?\s+|\b(?:when|if|was|were|been)\s+)asked\s+(?:about|whether|if|what)\b[^.,;:!?"“”]*$/iu,
    takes: ['Asked about ', 'When asked whether it was a ', 'He left. Asked if the plan was '],
    keeps: ['Roe asked whether ', 'Asked about it, she called it ', 'he asked if '],
  },
  'last words': {
    before:
      /\b(?:last|final|dying)\s+(?:words?|messages?|transmissions?|calls?)\b[^.;,:"“”]*\s(?:was|were|is|are)\s+$/iu,
    takes: ['The last words on the recorder were ', 'His final message was '],
    keeps: ['The last words, she said, ', 'the first call came, and she said '],
  },
};

const MADE =
  'song|single|ballad|hymn|album|film|movie|play|novel|book|poem|show|series|programme|program|podcast|magazine|article|column|essay|' +
  'documentary|game|exhibition|exhibit|display|installation|painting|sculpture|mural|musical|opera|ballet|drama|comedy|memoir|biography|' +
  'thriller|pamphlet|lecture|sermon|chapter|anthology|festival|concert|seminar|workshop|course|conference|campaign|project|initiative|scheme';

/** Where a quotation is a title for sure, however long it is: behind the one for any words, behind the other for words in capitals. */
export const TITLE_RULES = {
  named: {
    pattern: new RegExp(
      String.raw`(?:\b(?:${MADE})s?,?\s+(?:called|named|dubbed|headed|headlined|billed as|known as)|\b(?:en|sub|re)?titled)\s+$`,
      'iu',
    ),
    takes: ['A film called ', 'a lecture entitled ', 'the exhibition, billed as '],
    keeps: ['The film, she said, ', 'Roe called ', 'entitled to ', 'a film that Roe called '],
  },
  kind: {
    pattern: new RegExp(
      String.raw`(?<!\b(?:what|which|that|whom?)\s)\b(?:an?|one|another)\s+(?:(?!(?:the|that|which|whom?|he|she|they|we|it|his|her|its|their|an?)\s)` +
        String.raw`[\p{L}-]+\s+){1,3}(?:called|named|dubbed|christened)\s+$`,
      'iu',
    ),
    takes: ['They opened a bar called ', 'on a small boat named '],
    keeps: [
      'what a mayor called ',
      'a plan that Roe called ',
      'a step the mayor called ',
      'A mayor called it a ',
    ],
  },
  made: {
    pattern: new RegExp(
      String.raw`\b(?:(?:${MADE})s?,?|wrote|written|penned|co-wrote|composed|directed|filmed|painted|sang|performed|starred in|author of|maker of|whose)\s+$`,
      'iu',
    ),
    takes: ['A documentary, ', 'Roe wrote ', 'who starred in ', 'Roe, whose '],
    keeps: ['Roe wrote: ', 'Roe said, ', 'as the film ended, '],
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** The noun of a work after its title: "the “Morning Desk” programme". */
const WORK =
  /^\s(?:programme|program|show|podcast|series|magazine|newspaper|column|exhibition|festival|album|film|movie|song|novel|blog|channel)s?\b/iu;
const SMALL = 'of|the|and|or|in|to|on|at|for|from|with|by|a|an';
const TITLED = new RegExp(
  String.raw`^\p{Lu}[\p{L}’'-]*(?:[:,]?\s(?:\p{Lu}[\p{L}’'-]*|\p{N}+|&|${SMALL}))*$`,
  'u',
);

const CALLED = '(?:called|dubbed|labelled|labeled|termed|branded|christened)';
const PASSIVE_CALL = new RegExp(String.raw`\b${CALLED}\s+(?:the\s+|an?\s+)?$`, 'iu');
/** So near behind its verb stands what somebody calls something; further off it has another. */
const BESIDE = 5;

/** Who or what stands before "called": whether it is called so, or somebody calls something else so. */
export const CALL_RULES = {
  /** What is called so stands before: "what the mayor called “…”". */
  object: {
    pattern: new RegExp(String.raw`\b(?:what|which|that|whom|who|whatever)\b[^,.;:]*${CALLED}$`, 'iu'),
    takes: ['what the mayor called', 'a plan that Roe dubbed'],
    keeps: ['a plan called', 'that man, called'],
  },
  /** One named in commas calls something so: "which the mayor, Ada Brill, called “…”". */
  holder: {
    pattern: new RegExp(
      String.raw`\b(?:what|which|that|whom)\s(?:the|its|his|her|their)\s[^,.;:]{3,40},\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}.’'-]*)+,` +
        String.raw`\s(?:had\s|has\s|also\s|once\s|later\s|\p{Ll}+ly\s)*${CALLED}$`,
      'u',
    ),
    takes: ['which the mayor, Ada Brill, called', 'what its owner, Joss Mabel, had once dubbed'],
    keeps: ['which the mayor, in May, called', 'the mayor, Ada Brill, called', 'which the bar, Ada, called'],
  },
  /** What is called so stands behind: "called “…” the claim". */
  behind: {
    pattern: /^\s+(?:the|an?|any|all|every|his|her|its|their|this|that|these|those|him|them)\b/iu,
    takes: [' the claim', ' any talk of it'],
    keeps: [' opens', ' by his friends', ', the mayor’s'],
  },
  indefinite: {
    pattern: new RegExp(String.raw`\b(?:an?|one|two|three|some|several|another)\s[^,.;:]*${CALLED}$`, 'iu'),
    takes: ['a bar called', 'two men dubbed'],
    keeps: ['the mayor called', 'Roe called'],
  },
  /** A name calls; one with a comma is called. */
  name: {
    pattern: new RegExp(
      String.raw`(?:\p{Lu}[\p{L}’'-]+|\b(?:he|she|they|I|we|who))\s(?:\p{Ll}+ly\s|also\s|once\s|later\s|then\s|had\s)*${CALLED}$`,
      'u',
    ),
    takes: ['Roe called', 'he later called'],
    keeps: ['Roe, called', 'the bar called'],
  },
} as const satisfies Readonly<Record<string, Rule>>;

/**
 * True for a quotation that names a thing or a person rather than giving words: behind the noun of a thing, what is so
 * called, a nickname between two names. `credit` is whoever speaks before it: what somebody calls something is said.
 */
export function isNameOfThing(
  text: string,
  quote: QuotedSpan,
  credit: Pick<Span, 'start' | 'end'> | undefined,
): boolean {
  const { before, words, behind } = around(text, quote);
  const isNickname = /\p{Lu}[\p{L}’'-]+\s$/u.test(before) && /^\s\p{Lu}[\p{L}’'-]+/u.test(behind);
  const isNear = credit !== undefined && quote.outer.start - credit.end <= BESIDE;
  const isCalled =
    PASSIVE_CALL.test(before) && !(isNear && isCalling(before, credit.start - quote.outer.start, behind));
  const isWork = WORK.test(behind) && TITLED.test(words);
  return (
    isNickname ||
    isWork ||
    isCalled ||
    isTitle(text, quote) ||
    Object.values(THING_RULES).some((rule) => rule.before.test(before))
  );
}

/** True for what is the title of a work for sure, and no speech, however long it is. */
export function isTitle(text: string, quote: QuotedSpan): boolean {
  const { before, words, behind } = around(text, quote);
  const capitals = words.match(/\p{Lu}[\p{L}’'-]*/gu) ?? [];
  const isInCapitals = capitals.length > 1 && TITLED.test(words.replace(/[,.]$/u, ''));
  return (
    TITLE_RULES.named.pattern.test(before) ||
    (TITLE_RULES.kind.pattern.test(before) && !CALL_RULES.behind.pattern.test(behind)) ||
    (isInCapitals && TITLE_RULES.made.pattern.test(before))
  );
}

function around(text: string, { outer, start, end }: QuotedSpan) {
  const points = Array.from(text);
  return {
    before: points.slice(0, outer.start).join(''),
    words: points.slice(start, end).join(''),
    behind: points.slice(outer.end).join(''),
  };
}

const ARTICLE = /\s+(?:(?:the|an?)\s+)?$/iu;

/** True where whoever stands before "called" calls something so, and is not called so. `from` is where that is, counted from the end. */
function isCalling(before: string, from: number, behind: string): boolean {
  const said = before.replace(ARTICLE, '');
  if (CALL_RULES.holder.pattern.test(said)) return true;
  if (/[,–—]\s+\p{L}+$/u.test(said)) return false;
  if (CALL_RULES.object.pattern.test(said) || CALL_RULES.behind.pattern.test(behind)) return true;
  if (CALL_RULES.name.pattern.test(said)) return true;
  if (CALL_RULES.indefinite.pattern.test(before.slice(from).replace(ARTICLE, ''))) return false;
  const noun =
    /\b(?:an?|the|this|that|one|its|his|her|their|another)\s(?:[\p{L}-]+\s){0,2}(?<last>\p{Ll}[\p{L}-]*)\s$/iu.exec(
      before.slice(0, from),
    )?.groups?.last;
  return noun !== undefined && !isPast(noun) && !isJoint(noun);
}
