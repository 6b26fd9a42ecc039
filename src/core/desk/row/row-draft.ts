import type { Question } from '../../../schemas/content/story.ts';
import type { ANSWER_KINDS, QUANTITIES } from '../../../schemas/content/vocabulary.ts';
import { blockText } from '../../article/block.ts';
import type { QuotePlace } from '../../story/selector.ts';
import type { Setting } from '../../suggest/row/proposal-reading.ts';
import { COUNT_RULES } from '../../suggest/counting/count-rules.ts';
import { describeFate, questionFor } from '../../suggest/row/question-entry.ts';
import type { FigureReading } from '../../suggest/suggest.ts';
import { capitalise } from '../../text/count-words.ts';
import { readSentences, sentenceAround } from '../../text/sentence.ts';
import { sliceText } from '../../text/text.ts';
import { ANSWERED_BY } from './asked-kind.ts';
import { readHourOf, readYearOf } from './hour-row.ts';
import { readMeasureOf } from './measure-row.ts';
import { isMoneyWord, searchWordsOf } from './search-word.ts';
import { readSumOf } from './sum-row.ts';
import { readBefallen } from './what-befell.ts';

/** A row that a story could have for a number, as far as the text tells what it would ask. */

/** A row as far as it is known; the empty text for what is not, and for the title of one that nothing names. */
export interface RowDraft {
  label: string;
  kind: keyof typeof ANSWER_KINDS | '';
  quantity: string;
  population: string;
  place: string;
  measure: string;
  lookFor: readonly string[];
  background: boolean;
  /** True where the grammar of the sentence says what is counted. */
  isCertain: boolean;
}

/** A number, with what it seems to be and what it counts. */
export interface Counted {
  place: QuotePlace;
  kind: string | null;
  counted: string;
  isPart: boolean;
  /** Its words with their hedge, as a claim would have them. */
  figure: string;
  read: FigureReading | undefined;
}

/** The words by which articles are searched that say nothing of a quantity. */
const LOOK_FOR: Readonly<Record<keyof typeof QUANTITIES, readonly string[]>> = {
  deaths: ['dead', 'death', 'died', 'killed', 'lives'],
  injuries: ['injured', 'wounded', 'hurt'],
  arrests: ['arrest', 'detain'],
  missing: ['missing', 'unaccounted'],
  displaced: ['displaced', 'homeless', 'fled'],
  evacuated: ['evacuat'],
  rescued: ['rescue', 'saved'],
  troops: ['troops', 'soldiers', 'police'],
  equipment: ['equipment', 'vehicles'],
  damage: ['damage', 'destroyed'],
};

/** What befell people, where it stands for them: "46 injured". */
const FATES: readonly (readonly [quantity: keyof typeof QUANTITIES, words: RegExp])[] = [
  ['deaths', /^(?:dead|deaths?|fatalities|killed)$/iu],
  ['injuries', /^(?:injured|wounded|hurt)$/iu],
  ['missing', /^missing$/iu],
];

/** A row for a number; without a title where nothing names what it counts, or a row of that title is there. */
export function draftRow(number: Counted, questions: readonly Question[], setting: Setting): RowDraft {
  const row = knownRow(number, questions, setting) ?? {
    ...emptyRow(questions, setting),
    ...partsOf(number, setting),
  };
  return isThere(row.label, questions) ? { ...row, label: '' } : row;
}

/** The row of hours, measures or sums that has the very title which a number's sentence gives it; null for none. */
export function titledRow(
  number: Counted,
  questions: readonly Question[],
  setting: Setting,
): Question | null {
  if (number.kind === null) return null;
  const { label = '', kind } = partsOf(number, setting);
  return questions.find((row) => isTitle(row, label) && row.kind === kind && !row.background) ?? null;
}

/** A row of which nothing but its place is known. */
export function emptyRow(questions: readonly Question[], { place }: Pick<Setting, 'place'>): RowDraft {
  return { ...EMPTY, place: place ?? questions.find(({ background }) => !background)?.place ?? '' };
}

const EMPTY: RowDraft = {
  ...{ label: '', kind: '', quantity: '', population: '', place: '', measure: '', lookFor: [] },
  ...{ background: false, isCertain: false },
};

/** The row of a number whose sentence says what befell whom. */
function knownRow(
  { kind, read, counted, isPart, place }: Counted,
  questions: readonly Question[],
  setting: Setting,
): RowDraft | null {
  const text = blockText(setting.blocks, place.block);
  const fate = isPart ? undefined : FATES.find(([, words]) => words.test(counted))?.[0];
  const quantity = read?.quantity ?? fate;
  if (!quantity) return null;
  const fated = describeFate(quantity, 'people');
  const own = { ...emptyRow(questions, setting), label: capitalise(fated.words), population: 'people' };
  const question = read
    ? questionFor(
        { ...read, quantity, population: namedWhole(read.population, text, place) },
        questions,
        setting,
      )
    : { ...own, measure: fated.measure };
  if (!question || isThere(question.label, questions)) {
    const befell = readBefallen(text, place, isPart ? '' : counted);
    return { ...own, ...(befell === '' ? { label: '' } : peopleWho(befell)) };
  }
  const { label, population, measure = '', background } = question;
  const row = { ...EMPTY, label, quantity, population, place: question.place, measure, background };
  return {
    ...row,
    kind: kind === 'sum of money' ? 'money' : '',
    lookFor: LOOK_FOR[quantity],
    isCertain: true,
  };
}

function partsOf(number: Counted, setting: Setting): Partial<RowDraft> {
  const { kind, counted, isPart, place, figure, read } = number;
  const text = blockText(setting.blocks, place.block);
  if (kind === 'sum of money' || isMoneyWord(counted)) {
    const sentence = sliceText(text, sentenceAround(text, place));
    if (kind === null && COUNT_RULES.loss.pattern.test(sentence)) return DAMAGE_IN_MONEY;
    const { title = '', what = '', quantity = '', lookFor = [] } = readSumOf(text, place) ?? {};
    return { kind: 'money', label: title, population: what, quantity, lookFor };
  }
  if (kind === 'time of day' || kind === 'year') {
    const { title = '', what = '' } = (kind === 'year' ? readYearOf : readHourOf)(text, place) ?? {};
    return { kind: 'time', label: capitalise(title), population: what };
  }
  if (kind !== null) {
    const { title = '', what = '' } = readMeasureOf(figure, text, place) ?? {};
    return { kind: ANSWERED_BY[kind] ?? '', label: title, population: what };
  }
  const befell = readBefallen(text, place, isPart ? '' : counted);
  if (isPart) return befell === '' ? {} : peopleWho(befell);
  const group = GROUP.exec(nounBefore(text, place))?.[0] ?? '';
  const who = counted === '' ? group : `${read?.population ?? counted}${restOf(text, place, counted)}`;
  const row = { label: capitalise(who), population: who, lookFor: searchWordsOf(who), measure: AT_THE_TIME };
  if (befell !== '' && counted !== '')
    return { ...row, label: capitalise(`${who} ${befell}`), quantity: befell };
  return ANYTHING.test(who) ? { ...row, label: '' } : { ...row, quantity: who };
}

function peopleWho(befell: string): Partial<RowDraft> {
  return { label: `People ${befell}`, population: 'people', quantity: befell, measure: AT_THE_TIME };
}

/** A population without the place that its words name, where that goes on: "residents of Mill Street and …". */
function namedWhole(population: string, text: string, { end }: QuotePlace): string {
  const after = sliceText(text, { start: end, end: Array.from(text).length });
  const at = after.indexOf(population);
  const goesOn = at >= 0 && /^(?:,|\s+(?:and|or))\s+\p{Lu}/u.test(after.slice(at + population.length));
  return goesOn ? population.replace(/\s+(?:of|from|in|at|on)\s+\p{Lu}.*$/u, '') : population;
}

const AT_THE_TIME = 'at the time';

/** The row of a sum in money that several countries have, where its sentence tells of a loss. */
const DAMAGE_IN_MONEY: Partial<RowDraft> = {
  ...{ label: 'Damage in money', kind: 'money', quantity: 'damage', population: 'money' },
  ...{ measure: 'estimate', lookFor: LOOK_FOR.damage },
};

/** The noun before a number that is a group of so many: "a crew of 11"; the empty text for none. */
function nounBefore(text: string, { start }: QuotePlace): string {
  const before = sliceText(text, { start: 0, end: start });
  const noun = /\b(?:an?|the|its|their)\s+(?<noun>\p{Ll}+)\s+of\s+(?:[\p{Ll}\s]*\s)?$/u.exec(before);
  return noun?.groups?.noun ?? '';
}

/** What is itself counted by the number after it: a crew of 11 are 11, and a city of 11 is none. */
const GROUP =
  /^(?:crew|staff|population|group|team|party|crowd|convoy|fleet|flotilla|force|garrison|delegation|squad|contingent|class|audience)$/u;

/** Nouns that say nothing of what is counted. */
const ANYTHING =
  /^(?:people|persons|others|men|women|members|times|places|things|parts|cases|names|lives)$/iu;

/** What a number counts besides its noun: “ and soldiers” of “350 firefighters and soldiers”; the empty text for nothing. */
function restOf(text: string, { end }: QuotePlace, counted: string): string {
  const words = readSentences(text).flatMap((sentence) => sentence.words);
  const [and, other] = words.slice(words.findIndex(({ start }) => start >= end) + counted.split(' ').length);
  const isCounted = and?.text === 'and' && other?.pos === 'NOUN' && other.text.endsWith('s');
  return isCounted ? ` and ${sliceText(text, other)}` : '';
}

function isThere(title: string, questions: readonly Question[]): boolean {
  return questions.some((row) => isTitle(row, title));
}

function isTitle({ label }: Question, title: string): boolean {
  return label.toLowerCase() === title.toLowerCase();
}
