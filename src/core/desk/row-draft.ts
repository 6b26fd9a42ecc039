import type { Question } from '../../schemas/content/story.ts';
import type { ANSWER_KINDS, QUANTITIES } from '../../schemas/content/vocabulary.ts';
import { blockText } from '../article/block.ts';
import { readMeasure } from '../measure/measure.ts';
import type { QuotePlace } from '../story/selector.ts';
import type { Setting } from '../suggest/row/proposal-reading.ts';
import { COUNT_RULES } from '../suggest/counting/count-rules.ts';
import { describeFate, questionFor } from '../suggest/row/question-entry.ts';
import type { FigureReading } from '../suggest/suggest.ts';
import { capitalise } from '../text/count-words.ts';
import { readSentences, sentenceAround } from '../text/sentence.ts';
import { sliceText } from '../text/text.ts';
import { readHourOf } from './hour-row.ts';
import { isMoneyWord, searchWordsOf } from './search-word.ts';

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

/** What is measured in a unit. */
const MEASURED: readonly (readonly [name: string, units: RegExp])[] = [
  ['Speed', /^(?:km\/h|mph|knot)$/u],
  ['Area', /^(?:km2|square mile|hectare|acre)$/u],
  ['Distance', /^(?:km|cm|mm|m|mile|foot|inch|yard)$/u],
  ['Weight', /^(?:kg|pound|tonne)$/u],
  ['Volume', /^(?:litre|barrel)$/u],
  ['Share', /^percent$/u],
  ['Magnitude', /^magnitude$/u],
  ['Temperature', /^°/u],
  ['Power', /^(?:kWh|MW)$/u],
  ['Duration', /^(?:second|minute|hour|day|week|month|year)$/u],
];

/** What a distance is, by the word after it. */
const EXTENT: readonly (readonly [name: string, words: RegExp])[] = [
  ['Length', /^[\s-]+(?:long|in length)\b/iu],
  ['Height', /^[\s-]+(?:high|tall|in height)\b/iu],
  ['Depth', /^[\s-]+(?:deep|in depth)\b/iu],
  ['Width', /^[\s-]+(?:wide|broad|in width)\b/iu],
];

/** A row for a number; without a title where nothing names what it counts, or a row of that title is there. */
export function draftRow(number: Counted, questions: readonly Question[], setting: Setting): RowDraft {
  const known = knownRow(number, questions, setting);
  if (known) return known;
  const row = { ...emptyRow(questions, setting), ...partsOf(number, setting) };
  return isThere(row.label, questions) ? { ...row, label: '' } : row;
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
  { kind, read, counted, isPart }: Counted,
  questions: readonly Question[],
  setting: Setting,
): RowDraft | null {
  const fate = isPart ? undefined : FATES.find(([, words]) => words.test(counted))?.[0];
  const quantity = read?.quantity ?? fate;
  if (!quantity) return null;
  const fated = describeFate(quantity, 'people');
  const own = { ...emptyRow(questions, setting), label: capitalise(fated.words), population: 'people' };
  const question = read
    ? questionFor({ ...read, quantity }, questions, setting)
    : { ...own, measure: fated.measure };
  if (!question || isThere(question.label, questions)) return { ...own, label: '', quantity };
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
    const priced = pricedThing(text, place);
    if (priced !== '')
      return {
        ...{ ...named(priced), label: `Cost of ${priced}` },
        ...{ kind: 'money', measure: 'estimate', quantity: 'cost' },
      };
    const what = nounBefore(text, place) || nounAfter(text, place);
    return { ...named(what), kind: 'money', measure: 'estimate', quantity: what };
  }
  if (kind === 'time of day') return hourRow(text, place);
  if (kind !== null) return measuredRow(figure, text, place);
  if (isPart) return {};
  const group = GROUP.exec(nounBefore(text, place))?.[0] ?? '';
  const who = counted === '' ? group : `${read?.population ?? counted}${restOf(text, place, counted)}`;
  const row = { ...named(who), quantity: who, measure: 'at the time' };
  const befell = counted === '' ? '' : befallen(text, place, counted);
  if (befell !== '') return { ...row, label: capitalise(`${who} ${befell}`), quantity: befell };
  return ANYTHING.test(who) ? { ...row, label: '', quantity: '' } : row;
}

/** The row of an hour, where its clause says what happened then. */
function hourRow(text: string, place: QuotePlace): Partial<RowDraft> {
  const hour = readHourOf(text, place);
  if (hour === null) return { kind: 'time' };
  const lookFor = searchWordsOf(hour.what.replace(/^\S+\s+/u, ''));
  return { kind: 'time', label: capitalise(hour.title), population: hour.what, lookFor };
}

/** What was done with those whom a number counts: “put up” of “300 people had been put up”; the empty text for nothing. */
function befallen(text: string, { end }: QuotePlace, counted: string): string {
  const sentence = readSentences(text).find((one) => one.start < end && end <= one.end);
  const words = sentence?.words.filter(({ start }) => start >= end) ?? [];
  const after = words.slice(counted.split(' ').length);
  const at = after.findIndex(({ pos }) => pos !== 'AUX');
  const [done, particle] = after.slice(at);
  const isPassive = at > 0 && /^(?:was|were|been|be|being)$/iu.test(after[at - 1]?.text ?? '');
  if (!isPassive || done?.pos !== 'VERB' || !/(?:ed|en|n|t)$/iu.test(done.text)) return '';
  const isWhole = particle && PARTICLE.test(particle.text);
  return sliceText(text, isWhole ? { start: done.start, end: particle.end } : done);
}

/** What belongs to a verb: "put up", "moved out". */
const PARTICLE = /^(?:up|out|off|in|away|down|back)$/iu;

/** The row of a sum in money that several countries have, where its sentence tells of a loss. */
const DAMAGE_IN_MONEY: Partial<RowDraft> = {
  ...{
    label: 'Damage in money',
    kind: 'money',
    quantity: 'damage',
    population: 'money',
    measure: 'estimate',
  },
  lookFor: LOOK_FOR.damage,
};

/** The row of a number with a unit, whose title says what is measured of what. */
function measuredRow(figure: string, text: string, place: QuotePlace): Partial<RowDraft> {
  const unit = readMeasure(figure)?.unit;
  const name = MEASURED.find(([, units]) => unit !== undefined && units.test(unit))?.[0];
  if (name === undefined) return {};
  const after = sliceText(text, { start: place.end, end: place.end + AFTER }).replace(/^[\s-]*\p{L}+/u, '');
  const extent = name === 'Distance' ? EXTENT.find(([, words]) => words.test(after))?.[0] : undefined;
  const what = thingBefore(text, place);
  const title = extent ?? name;
  return {
    kind: 'measure',
    label: what === '' ? '' : `${title} of ${what}`,
    population: what,
    lookFor: what === '' ? [] : [what.replace(/^the /u, '')],
  };
}

/** So many letters after a number hold its unit and the word after it. */
const AFTER = 40;

function named(what: string): Pick<RowDraft, 'label' | 'population' | 'lookFor'> {
  return { label: capitalise(what), population: what, lookFor: searchWordsOf(what) };
}

/** The noun before a number: "a crew of 11", "a fine of about $2 million"; the empty text for none. */
function nounBefore(text: string, { start }: QuotePlace): string {
  const before = sliceText(text, { start: 0, end: start });
  const noun = /\b(?:an?|the|its|their)\s+(?<noun>\p{Ll}+)\s+of\s+(?:[\p{Ll}\s]*\s)?[$£€]?$/u.exec(before);
  return noun?.groups?.noun ?? '';
}

/** What a sum is the price of: "the work cost $12 million"; the empty text for nothing. */
function pricedThing(text: string, { start }: QuotePlace): string {
  const { start: from } = sentenceAround(text, { start, end: start });
  const before = sliceText(text, { start: from, end: start });
  const thing =
    /\b(?<thing>(?:the|its|their)\s+(?:\p{Ll}+\s+)?\p{Ll}+)\s+(?:(?:will|would|could|has|had)\s+)?costs?\s+(?:\p{Ll}+\s+){0,3}[$£€]?$/iu.exec(
      before,
    );
  return (thing?.groups?.thing ?? '').toLowerCase();
}

/** What a sum before it is paid for: "a $3 million contract"; the empty text for none. */
function nounAfter(text: string, { end }: QuotePlace): string {
  return (
    /^[\s-]*(?<noun>contract|deal|loan|grant|budget|fine|ransom|reward|bail|project|scheme|fund)s?\b/u.exec(
      sliceText(text, { start: end, end: end + AFTER }),
    )?.groups?.noun ?? ''
  );
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

/** The last thing that a sentence names before a number, as “the train”; the empty text for none. */
function thingBefore(text: string, place: QuotePlace): string {
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

function isThere(title: string, questions: readonly Question[]): boolean {
  return questions.some(({ label }) => label.toLowerCase() === title.toLowerCase());
}
