import { readMeasure } from '../../measure/measure.ts';
import { capitalise } from '../../text/count-words.ts';
import { readSentences, sentenceAround } from '../../text/sentence.ts';
import { sliceText, type Span } from '../../text/text.ts';

/** What a number with a unit measures of what, as its sentence says it. */

/** What is measured, as the title of a row, and of what. */
export interface MeasureOf {
  title: string;
  what: string;
}

/** What is measured in a unit, and the words beside a number that say so where the unit alone does not. */
const MEASURED: readonly (readonly [
  name: string,
  units: RegExp,
  before: RegExp | null,
  after: RegExp | null,
])[] = [
  ['Speed', /^(?:km\/h|mph|knot)$/u, null, null],
  ['Length', /^(?:km|cm|mm|m|mile|foot|inch|yard)$/u, null, /^[\s-]+(?:long|in length)\b/iu],
  ['Height', /^(?:km|cm|mm|m|mile|foot|inch|yard)$/u, null, /^[\s-]+(?:high|tall|in height)\b/iu],
  ['Depth', /^(?:km|cm|mm|m|mile|foot|inch|yard)$/u, null, /^[\s-]+(?:deep|in depth)\b/iu],
  ['Width', /^(?:km|cm|mm|m|mile|foot|inch|yard)$/u, null, /^[\s-]+(?:wide|broad|in width)\b/iu],
  ['Weight', /^(?:kg|pound|tonne)$/u, /\bweigh(?:s|ed|ing)?\s+(?:\p{Ll}+\s+){0,3}$/iu, null],
  ['Magnitude', /^magnitude$/u, null, null],
  [
    'Duration',
    /^(?:second|minute|hour|day|week|month|year)$/u,
    /\b(?:last(?:s|ed|ing)?|going on|went on)\s+(?:\p{Ll}+\s+){0,3}$/iu,
    null,
  ],
];

/** What is measured out: "6,000 tonnes of malting barley". */
const OF = /^[\s-]+of\s+(?<what>(?!the\b|its\b|their\b|an?\b)\p{Ll}+(?:\s+\p{Ll}+)?)(?=[\s.,;]|$)/u;
/** Words that end what is measured out. */
const ENDS =
  /\s+(?:and|or|in|on|at|from|to|for|with|was|were|had|has|have|is|are|into|by|that|which|a|an|the)$/u;

/** So many letters after a number hold its unit and the words after it. */
const AFTER = 60;

/**
 * What a number with a unit measures: "Height of the silo" for “the silo, 42 metres tall”, "Malting barley" for “6,000
 * tonnes of malting barley”. Null where its unit or the words beside it do not say what is measured.
 *
 * @example readMeasureOf('64 metres', 'The ferry is 64 metres long.', { start: 13, end: 15 })?.title // 'Length of the ferry'
 */
export function readMeasureOf(figure: string, text: string, place: Span): MeasureOf | null {
  const unit = readMeasure(figure)?.unit;
  if (unit === undefined) return null;
  const before = sliceText(text, { start: sentenceAround(text, place).start, end: place.start });
  const after = sliceText(text, { start: place.end, end: place.end + AFTER }).replace(/^[\s-]*\p{L}+/u, '');
  const amount = OF.exec(after)?.groups?.what?.replace(ENDS, '');
  if (amount !== undefined) return { title: capitalise(amount), what: amount };
  const name = MEASURED.find(
    ([, units, told, follows]) =>
      units.test(unit) && (told === null || told.test(before)) && (follows === null || follows.test(after)),
  )?.[0];
  const what = thingBefore(text, place);
  return name === undefined || what === '' ? null : { title: `${name} of ${what}`, what };
}

/** The last thing that a sentence names before a number, as “the train”; the empty text for none. */
function thingBefore(text: string, place: Span): string {
  const { start } = sentenceAround(text, place);
  const words = readSentences(text)
    .flatMap((sentence) => sentence.words)
    .filter((word) => word.start >= start && word.end <= place.start);
  const at = words.findLastIndex(
    ({ pos }, index) => pos === 'NOUN' && /^(?:the|its|their|an?)$/iu.test(words[index - 1]?.text ?? ''),
  );
  const word = words[at];
  return word ? `the ${sliceText(text, word)}` : '';
}
