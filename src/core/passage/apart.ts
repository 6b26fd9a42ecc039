import { CURRENCY_WORDS } from '../figure/number/currency.ts';
import { SHARED_NAMES } from '../figure/number/currency-names.ts';
import { isGeneral, matterOf } from './same-matter.ts';
import type { Term } from './term.ts';
import { nearCounts, readToll } from './toll.ts';

/** What shows that two sentences tell of two things, however alike their words are. */

const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

/** Verbs whose day is the day of speaking: "said on Tuesday". */
const SPEAKING = new Set(
  'say tell announce report add confirm state reveal admit disclose declare write'.split(' '),
);

const MONEY = new RegExp(`^(?:${CURRENCY_WORDS}|${SHARED_NAMES.map(({ noun }) => noun).join('|')})$`, 'iu');

const NO_WORDS: ReadonlySet<string> = new Set();
/** What a term reports; who was treated was hurt, which is so of people who are counted and not of treatment elsewhere. */
const own = (term: Term) => (TREATED.test(term.key) ? 'wound' : matterOf(term, NO_WORDS));
const TREATED = /^treat(?:ment)?$/u;

/**
 * True for sentences that tell of two things: with no count in common, of different days of the week or without a name in
 * common ("killed six at the courthouse in Sul on Sunday", "wounded nine at the barracks in Belwick on Monday"); with one
 * count of people whom different things befell; where one looks back at a year and the other tells of a day; and with sums
 * of money and nothing else in common.
 */
export function areApart(x: readonly Term[], y: readonly Term[]): boolean {
  const differ = (read: (terms: readonly Term[]) => readonly string[]) => areDifferent(read(x), read(y));
  return (
    (differ(countsOf) && (differ(daysOf) || differ(namesOf))) ||
    differInFate(x, y) ||
    isOfAnotherYear(x, y) ||
    isOfAnotherYear(y, x) ||
    shareOnlyMoney(x, y) ||
    shareOnlySpeaker(x, y)
  );
}

/** True where both have some, and none in common. */
function areDifferent(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && new Set(some).isDisjointFrom(new Set(others));
}

function countsOf(terms: readonly Term[]): string[] {
  return terms.flatMap(({ key, isNumber, isVague, kind }) =>
    isNumber && !isVague && kind === null ? key : [],
  );
}

/** The days of the week on which something happened. */
function daysOf(terms: readonly Term[]): string[] {
  return terms.flatMap(({ key }, at) =>
    WEEKDAYS.has(key) && !SPEAKING.has(terms[at - 1]?.key ?? '') ? key : [],
  );
}

/** True where one tells of a day of the week, and the other of a year alone: "in 2019 at least 25 were killed there". */
function isOfAnotherYear(told: readonly Term[], past: readonly Term[]): boolean {
  const isYear = ({ kind }: Term) => kind === 'year';
  const isDated = (at: number) =>
    DATED.test(past[at - 1]?.key ?? '') || past.slice(0, at).some(({ key }) => WORST.test(key));
  const isAlone = past.some((term, at) => isYear(term) && !isDated(at));
  return isAlone && daysOf(past).length === 0 && daysOf(told).length > 0 && !told.some(isYear);
}

/** Right before a year that is of a whole date, or of something else. */
const DATED =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|build|open|found|elect|bear|establish|complete)$/u;

/** Before a year that an event is held against: "the worst crash since 2009". */
const WORST = /^(?:bad|worst|deadly|big|large|high|heavy|severe)$/u;

function namesOf(terms: readonly Term[]): string[] {
  return terms.flatMap((term) => (term.isName && !isGeneral(term) ? (own(term) ?? []) : []));
}

function differInFate(x: readonly Term[], y: readonly Term[]): boolean {
  const [toll, other] = [readToll([x], own), readToll([y], own)];
  const isShared = toll.some(({ count }) => other.some((one) => one.count === count));
  return isShared && nearCounts(toll, other).length === 0;
}

function shareOnlyMoney(x: readonly Term[], y: readonly Term[]): boolean {
  const isMoney = ({ key }: Term) => MONEY.test(key);
  const mattersOf = (terms: readonly Term[]) =>
    terms.flatMap((term) => (term.isNumber || isGeneral(term) || isMoney(term) ? [] : (own(term) ?? [])));
  return x.some(isMoney) && y.some(isMoney) && new Set(mattersOf(x)).isDisjointFrom(new Set(mattersOf(y)));
}

/** True for words of one speaker that have nothing else in common: the minister said this, and the minister said that. */
function shareOnlySpeaker(x: readonly Term[], y: readonly Term[]): boolean {
  const [speaker, other] = [speakerOf(x), speakerOf(y)];
  const isIn = (terms: readonly Term[], term: Term) => terms.some((one) => own(one) === own(term));
  if (!speaker.some((term) => term.isName && isIn(other, term))) return false;
  const rest = (terms: readonly Term[], named: readonly Term[]) =>
    terms
      .filter((term) => !isGeneral(term) && own(term) !== null && !named.includes(term))
      .flatMap((term) => own(term) ?? []);
  return new Set(rest(x, speaker)).isDisjointFrom(new Set(rest(y, other)));
}

/** The terms right beside a verb of speaking that name who speaks: names, and what stands between them and the verb. */
function speakerOf(terms: readonly Term[]): readonly Term[] {
  const at = terms.findIndex(({ key }) => SPEAKING.has(key));
  if (at < 0) return [];
  const before = terms.slice(Math.max(0, at - LONGEST_SPEAKER), at);
  if (before.at(-1)?.isName) return before;
  const after = terms.slice(at + 1, at + 1 + LONGEST_SPEAKER);
  const named = after.slice(0, after.findLastIndex(({ isName }) => isName) + 1);
  return named.some(({ isNumber }) => isNumber) ? [] : named;
}

/** A speaker has so many terms: "state transport minister Oda Kline". */
const LONGEST_SPEAKER = 5;
