import { capitalise } from '../../text/count-words.ts';
import { either } from '../../text/rule.ts';
import { sentenceAround } from '../../text/sentence.ts';
import { sliceText, type Span } from '../../text/text.ts';
import { searchWordsOf } from './search-word.ts';

/** What a sum of money is for, as its sentence says it. */

/** What a sum is, as the title of a row, of what, and the words that speak of it. */
export interface SumOf {
  title: string;
  what: string;
  quantity: string;
  lookFor: readonly string[];
}

/** What may stand between a word and its sum: "about", "the state some". */
const TO_SUM = String.raw`(?:\p{Ll}+\s+){0,3}[$£€]?$`;
/** A noun whose "of" is followed by its sum. */
const NOUN_OF = new RegExp(String.raw`\b(?:an?|the|its|their)\s+(?<noun>\p{Ll}+)\s+of\s+${TO_SUM}`, 'u');
/** A noun that a sum stands before. */
const NOUN_AFTER =
  /^[\s-]*(?<noun>contract|deal|loan|grant|budget|fine|ransom|reward|bail|project|scheme|fund)s?\b/u;
const WILL = '(?:will|would|could|has|had)';
const COSTS = new RegExp(
  String.raw`\b(?<thing>(?:the|its|their)\s+(?:\p{Ll}+\s+)?(?!${WILL}\s)\p{Ll}+)\s+(?:${WILL}\s+)?costs?\s+${TO_SUM}`,
  'iu',
);
/** A noun whose sum is told after it: "the cost, which was put at". */
const PUT_AT = new RegExp(
  String.raw`\b(?<noun>cost|bill|value|price|budget|debt)s?,?\s+(?:(?:which|that)\s+)?(?:(?:is|was|were|has|had|been)\s+)+` +
    String.raw`(?:put|set|estimated|reckoned)\s+at\s+${TO_SUM}`,
  'iu',
);
/** What was done with a sum. */
const DEEDS = either(
  'fined|raised|paid|pledged|spent|donated|stolen|collected|offered|borrowed|lent|awarded|granted|invested|demanded',
  String.raw`allocated|promised|insured\s+for`,
);
const DONE = new RegExp(String.raw`\b(?<done>${DEEDS})\s+${TO_SUM}`, 'iu');

/** So many letters after a sum show what it is paid for. */
const AFTER = 20;

/**
 * What a sum is: "Cost of the work" for “the work cost $12 million”, "Fine" for “a fine of $2 million”, "Sum raised" for
 * “had raised £24,300”. Null where its sentence does not say it.
 *
 * @example readSumOf('It was a $3 million contract.', { start: 9, end: 19 })?.title // 'Contract'
 */
export function readSumOf(text: string, sum: Span): SumOf | null {
  const { start } = sentenceAround(text, { start: sum.start, end: sum.start });
  const before = sliceText(text, { start, end: sum.start });
  const thing = COSTS.exec(before)?.groups?.thing?.toLowerCase();
  if (thing !== undefined)
    return { title: `Cost of ${thing}`, what: thing, quantity: 'cost', lookFor: searchWordsOf(thing) };
  const noun =
    PUT_AT.exec(before)?.groups?.noun ??
    NOUN_OF.exec(before)?.groups?.noun ??
    NOUN_AFTER.exec(sliceText(text, { start: sum.end, end: sum.end + AFTER }))?.groups?.noun;
  const done = DONE.exec(before)?.groups?.done?.split(/\s/u)[0]?.toLowerCase();
  const isFine = noun === undefined && done === 'fined';
  const named = isFine ? 'fine' : noun;
  if (named !== undefined)
    return { title: capitalise(named), what: named, quantity: named, lookFor: searchWordsOf(named) };
  return done === undefined
    ? null
    : { title: `Sum ${done}`, what: 'money', quantity: `sum ${done}`, lookFor: [done] };
}
