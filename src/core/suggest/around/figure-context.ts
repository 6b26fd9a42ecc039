import { PEOPLE_WORDS } from '../counted-people.ts';
import { CONTEXT_RULES } from './figure-context-rules.ts';
import { readPlace } from './figure-place.ts';
import { type Owner, readOwner, readSender } from './figure-side.ts';
import { monthNumber } from '../../text/day.ts';

/** What the sentence of a figure says beside its count: where, of which event, whose, and whether of a part. */

/** What the words around a figure tell of it. */
export interface FigureContext {
  /** Where it happened; null where neither its sentence nor those before it say. */
  place: string | null;
  /** The words of its clause. */
  clause: string;
  /** Whose losses they are, where the sentence says so of no noun: "Velland lost 12". */
  owner: Owner;
  /** Who has or sent what is counted: "Velland sent 12". */
  sender: readonly string[];
  /** True for some of the hurt who are told of by their state: "12 remain in intensive care". */
  isInCare: boolean;
  /** True for a part of what was counted before: "among them 12", "12 of them badly". */
  isPart: boolean;
  /** True for some of the very kind that is counted: "three of the miners were shot, and the others drowned", "a wall killed three". */
  isSome: boolean;
  /** True for what came to a count told before: "another 12", "12 in the past day". */
  isAdded: boolean;
  /** True for another event: "in an unrelated fire", "last month". */
  isElsewhere: boolean;
}

/** What a story is set in: the words of headline and first paragraph, and year and month (from 1) of its day. */
export interface Opening {
  text: string;
  year: string;
  month: number;
}

/**
 * Reads what stands around a figure in its sentence and in those `before` it in its paragraph; `at` and `end` are the
 * figure's, in UTF-16 units of the sentence. A sentence that says none of it gives no place, no side and false.
 */
export function readContext(
  sentence: string,
  { at, end, before }: { at: number; end: number; before: readonly string[] },
  opening: Opening,
): FigureContext {
  const [left, right] = [sentence.slice(0, at), sentence.slice(end)];
  const clause = clauseAround(sentence, at, end);
  const { some, someAfter, single, added, addedAfter } = CONTEXT_RULES;
  return {
    place: readPlace(sentence, { at, end, clause }, before),
    clause,
    owner: readOwner(left, right, before.at(-1)),
    sender: readSender(left),
    isInCare: CONTEXT_RULES.inCare.pattern.test(right),
    isPart:
      (CONTEXT_RULES.part.pattern.test(left) && !CONTEXT_RULES.summing.pattern.test(left)) ||
      CONTEXT_RULES.partAfter.pattern.test(right),
    isSome:
      someAfter.pattern.test(right) ||
      (some.pattern.test(left) && !PEOPLE_WORDS.are.pattern.test(right)) ||
      isOfSingle(single.pattern.exec(left)?.groups?.what, sentence, opening),
    isAdded: added.pattern.test(left) || addedAfter.pattern.test(right),
    isElsewhere: isElsewhere(sentence, at, clause, opening),
  };
}

/** A wall, a shell or a bus that did it, where the opening tells of none. */
function isOfSingle(what: string | undefined, sentence: string, { text }: Opening): boolean {
  if (what === undefined || text.includes(sentence)) return false;
  const words = what.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return !words.slice(0, 2).some((word) => text.toLowerCase().includes(word));
}

function clauseAround(sentence: string, at: number, end: number): string {
  const breaks = [...sentence.matchAll(new RegExp(CONTEXT_RULES.clause.pattern.source, 'giu'))];
  const before = breaks.filter(({ index, 0: { length } }) => index + length <= at).at(-1);
  const behind = breaks.find(({ index }) => index >= end);
  return sentence.slice(before ? before.index + before[0].length : 0, behind?.index);
}

function isElsewhere(sentence: string, at: number, clause: string, { text, year, month }: Opening): boolean {
  if (CONTEXT_RULES.unrelated.pattern.test(sentence)) return true;
  if (CONTEXT_RULES.overYears.pattern.test(sentence) && !/\byears?\b/iu.test(text)) return true;
  if (
    CONTEXT_RULES.lastWeek.pattern.test(sentence.startsWith(clause) ? sentence : clause) &&
    !/\blast week\b/iu.test(text)
  )
    return true;
  const dated = [...sentence.slice(at).matchAll(CONTEXT_RULES.datedEvent.pattern)].flatMap(
    ({ groups }) => groups?.year ?? [],
  );
  if (dated.some((one) => one < year && !text.includes(one))) return true;
  // "Since the siege began in January" runs on until now.
  const from = sentence.lastIndexOf(';', at) + 1;
  const told = (sentence.slice(from).split(';')[0] ?? '').replace(CONTEXT_RULES.since.pattern, '');
  const months = [...told.matchAll(CONTEXT_RULES.month.pattern)].map(({ groups }) =>
    monthNumber(groups?.month ?? ''),
  );
  if (months.some((one) => one !== null && one !== month)) return true;
  const news = [...sentence.matchAll(CONTEXT_RULES.newEvent.pattern)].filter(
    ({ index, 0: { length } }) =>
      !CONTEXT_RULES.clause.pattern.test(sentence.slice(Math.min(at, index + length), Math.max(at, index))),
  );
  return news.some(({ groups }) => !new RegExp(String.raw`\b${groups?.event ?? ''}`, 'iu').test(text));
}
