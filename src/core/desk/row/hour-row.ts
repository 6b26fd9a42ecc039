import { readSentences, sentenceAround } from '../../text/sentence.ts';
import { sliceText, type Span } from '../../text/text.ts';

/** What an hour is the hour of, as its sentence says it. */

/** What a clause tells of something, and what that is. */
export interface HourOf {
  /** "when the alarm was raised" */
  title: string;
  /** "the alarm" */
  what: string;
}

/** What parts a clause from the one before it. */
const CLAUSE_START = /^.*(?:[,;:–—()“”"]\s*|\b(?:and|but|when|where|while|after|before|as|that)\s+)/iu;
/** What parts a clause from what follows it. */
const CLAUSE_END =
  /(?:[,;:–—()“”".]|\b(?:and|but|when|where|while|after|before|as|by|to|with|in|on|at|for|because)\s).*$/isu;
/** What stands between a clause and its hour; "until" and "by" say less than when it was. */
const ONLY_AT =
  /\s+(?:(?:at|about|around|just|shortly|soon|exactly|approximately|roughly|before|after)\s+)*(?:at|about|around|before|after)\s+$/iu;
/** What stands between a clause and its year. */
const IN_YEAR = /\s+in\s+$/iu;
/** An hour that begins its sentence. */
const AT_FIRST =
  /^(?:(?:just|shortly|soon)\s+)?(?:at|about|around|before|after)\s+(?:(?:about|around)\s+)?$/iu;
/** What may stand between such an hour and its clause. */
const THEN = /^\S*(?:\s*[ap]\.?m\.?)?(?:\s+on\s+\p{Lu}\p{L}+)?,?\s+/iu;
/** A thing or somebody in so many words; "he" or "it" would say nothing as a title. */
const SUBJECT = /^(?:the|an?|its|their|his|her)\s+\p{L}/iu;
/** A title is read at a glance. */
const MOST_WORDS = 9;

/**
 * What an hour is the hour of: "when the alarm was raised" for “The alarm was raised at 6.30pm”, and for “At 6.30pm the
 * alarm was raised”. Null where the words beside it are no short sentence about something named, or say no more than
 * until when.
 *
 * @example readHourOf('The alarm was raised at 6.30pm.', { start: 24, end: 30 })?.what // 'the alarm'
 */
export function readHourOf(text: string, hour: Span): HourOf | null {
  const { start, end } = sentenceAround(text, hour);
  const before = sliceText(text, { start, end: hour.start });
  if (AT_FIRST.test(before))
    return nameClause(sliceText(text, { start: hour.end, end }).replace(THEN, '').replace(CLAUSE_END, ''));
  return ONLY_AT.test(before) ? nameClause(before.replace(ONLY_AT, '').replace(CLAUSE_START, '')) : null;
}

/**
 * What a year is the year of: "when the rink opened" for “The rink opened in 1974”; null where the words before it are no
 * short sentence about something named.
 *
 * @example readYearOf('The rink opened in 1974.', { start: 19, end: 23 })?.title // 'when the rink opened'
 */
export function readYearOf(text: string, year: Span): HourOf | null {
  const before = sliceText(text, { start: sentenceAround(text, year).start, end: year.start });
  return IN_YEAR.test(before) ? nameClause(before.replace(IN_YEAR, '').replace(CLAUSE_START, '')) : null;
}

function nameClause(clause: string): HourOf | null {
  const told = clause.trim();
  const words = readSentences(told)[0]?.words ?? [];
  const verb = words.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const [first, last] = [words[0], words[verb - 1]];
  if (!SUBJECT.test(told) || !first || !last || words.length > MOST_WORDS || verb < 0) return null;
  const lowered = (end: number) =>
    `${sliceText(told, first).toLowerCase()}${sliceText(told, { start: first.end, end })}`;
  return { title: `when ${lowered(Array.from(told).length)}`, what: lowered(last.end) };
}
