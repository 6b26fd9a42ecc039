import type { Question } from '../../schemas/content/story.ts';
import { MAGNITUDE } from '../measure/unit.ts';
import { findMeasured } from '../measure/unit-place.ts';
import { findNumbers } from '../figure/number/number.ts';
import { foldedPlace, foldText } from '../text/fold.ts';
import { readSentences, sentenceAround, type Word } from '../text/sentence.ts';
import { matterOf } from '../passage/same-matter.ts';
import { sharedStart, sliceText, type Span } from '../text/text.ts';
import { isOfEarlier, isOtherEvent } from './counting/other-event.ts';
import { guessAt } from './left-out-reason.ts';
import { DIMENSIONS, MEASURED_RULES } from './measured-row-rules.ts';
import { scenesOf } from './said-by.ts';

/** Which row of hours or of measures a number answers, by the words of its clause. */

/**
 * The row of hours or of measures that a number of a text answers: the one whose words stand in the number’s own clause, in
 * a unit that the row can be told in. Null where none or several do, for a number of an earlier event, and for one that is
 * neither an hour nor has a unit.
 */
export function measuredRow(
  text: string,
  place: Span,
  questions: readonly Question[],
  years: ReadonlySet<string>,
): Question | null {
  const measured = questions.filter(({ kind, background }) => isMeasured(kind) && !background);
  if (measured.length === 0) return null;
  const number = findNumbers(text).find(({ start, end }) => start < place.end && place.start < end);
  const kind = number ? guessAt(text, number).kind : null;
  const rows = measured.filter((row) => kind !== null && row.kind === ASKED[kind]);
  if (!number || rows.length === 0 || isToldOfEarlier(text, number, years)) return null;
  const unit = unitOf(text, number, kind);
  const clause = clauseAround(text, number);
  const fitting = rows.filter((row) => fits(row, unit, clause));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

const isMeasured = (kind: Question['kind']) => kind === 'time' || kind === 'measure';

const ASKED: Readonly<Record<string, Question['kind']>> = {
  'time of day': 'time',
  measure: 'measure',
  duration: 'measure',
  magnitude: 'measure',
  share: 'measure',
};

/** True for a number of a text whose sentence tells of an earlier event, or goes on with one. */
export function isToldOfEarlier(text: string, number: Span, years: ReadonlySet<string>): boolean {
  const scenes = scenesOf(text);
  const place = foldedPlace(foldText(text), number).start;
  const at = scenes.findLastIndex(({ start }) => start <= place);
  const { start = 0, scene } = scenes[at] ?? {};
  const before = scenes[at - 1]?.scene.masked;
  const isPast = before !== undefined && isOtherEvent(before, before.length, years);
  return scene !== undefined && isOfEarlier(scene.masked, place - start, { isPast, years });
}

/** The unit of a number, as the vocabulary names it; null for none. */
function unitOf(text: string, number: Span, kind: string | null): string | null {
  if (kind === MAGNITUDE) return kind;
  const before = Array.from(text).slice(0, number.start).join('').length;
  return findMeasured(text).find(({ start, end }) => start <= before && before < end)?.unit ?? null;
}

/** A clause by its words, and the verb nearest to the number in it: the last before it, else the first after it. */
interface Clause {
  words: readonly Word[];
  verb: Word | undefined;
}

/** The clause that a number stands in. */
function clauseAround(text: string, number: Span): Clause {
  const sentence = sentenceAround(text, number);
  const before = sliceText(text, { start: sentence.start, end: number.start });
  const after = sliceText(text, { start: number.end, end: sentence.end });
  const placeIn = (part: string, from: number, at: number) => from + Array.from(part.slice(0, at)).length;
  const inserted = [...before.matchAll(MEASURED_RULES.insertion.pattern)].map(({ index, 0: { length } }) => ({
    start: placeIn(before, sentence.start, index),
    end: placeIn(before, sentence.start, index + length),
  }));
  const straight = before.replace(MEASURED_RULES.insertion.pattern, (part) => ' '.repeat(part.length));
  // "The blast, at 7.20pm, broke windows": the hour is told of what stands before it.
  const told = straight.replace(MEASURED_RULES.beside.pattern, (part) => ' '.repeat(part.length));
  const last = [...told.matchAll(MEASURED_RULES.break.pattern)].at(-1);
  const start = last ? placeIn(before, sentence.start, last.index + last[0].length) : sentence.start;
  const [first, second] = [...after.matchAll(MEASURED_RULES.break.pattern)];
  const isAlone =
    MEASURED_RULES.opening.pattern.test(before) && first?.[0] === ',' && first.index < LONGEST_HOUR;
  const behind = isAlone ? second : first;
  const end = behind ? placeIn(after, number.end, behind.index) : sentence.end;
  const words = readSentences(text)
    .flatMap((one) => one.words)
    .filter((word) => word.start >= start && word.end <= end)
    .filter((word) => !inserted.some((span) => span.start <= word.start && word.end <= span.end));
  const isVerb = ({ pos }: Word) => pos === 'VERB';
  return {
    words,
    verb:
      words.findLast((word) => word.end <= number.start && isVerb(word)) ??
      words.find(isVerb) ??
      words.find(({ pos }) => pos === 'AUX'),
  };
}

/** So many letters after an hour are its own: " p.m. on Monday". */
const LONGEST_HOUR = 20;

function fits(
  { label, population, place, kind }: Question,
  unit: string | null,
  { words, verb }: Clause,
): boolean {
  const dimension = DIMENSIONS.find(({ pattern }) => pattern.test(label));
  if (kind === 'measure' && (unit === null || (dimension && !dimension.units.test(unit)))) return false;
  if (unit === MAGNITUDE && dimension)
    return !words.some(({ text }) => MEASURED_RULES.otherShock.pattern.test(text));
  const own = contentOf(label, place);
  const asked = own.length > 0 ? own : contentOf(population, place);
  const isSaid = (word: Word) => words.some((other) => isKin(word, other));
  if (asked.length === 0)
    return kind === 'measure' && verb !== undefined && MEASURED_RULES.reached.pattern.test(verb.lemma);
  if (!asked.every(isSaid)) return false;
  if (kind === 'measure') return true;
  const verbs = asked.filter(({ pos }) => pos === 'VERB');
  if (verb === undefined) return verbs.length === 0;
  return verbs.length > 0
    ? verbs.some((one) => isKin(one, verb))
    : MEASURED_RULES.happened.pattern.test(verb.lemma) || asked.some((one) => isKin(one, verb));
}

/** The words of a title that say what it is about: not what is measured, nor where. */
function contentOf(title: string, place: string): Word[] {
  return (readSentences(title)[0]?.words ?? []).filter(
    ({ text, isFunction, pos }) =>
      !isFunction &&
      pos !== 'AUX' &&
      !MEASURED_RULES.title.pattern.test(text) &&
      !DIMENSIONS.some(({ pattern }) => pattern.test(text)) &&
      !place.includes(text),
  );
}

/** Two words of one stem or one matter: "explosion", "exploded" and "blast". */
function isKin(a: Word, b: Word): boolean {
  const [one, other] = [singular(a.lemma), singular(b.lemma)];
  return one === other || sharedStart(one, other) >= LEAST_STEM || matterBy(one) === matterBy(other);
}

/** A noun at the beginning of a sentence is taken for a name, and keeps its “s”. */
const singular = (lemma: string) => lemma.replace(/(?<=\p{L}{3})s$/u, '');

const NO_WORDS: ReadonlySet<string> = new Set();
const matterBy = (key: string) => matterOf({ key, isName: false, isVague: false }, NO_WORDS) ?? key;

const LEAST_STEM = 5;
