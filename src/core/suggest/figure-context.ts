import { findPlaces } from './counting/event-place.ts';
import { CONTEXT_RULES } from './figure-context-rules.ts';
import { monthNumber } from '../text/day.ts';
import { isFunctionWord } from '../text/sentence.ts';

/** What the sentence of a figure says beside its count: where, of which event, whose, and whether of a part. */

/** What the words around a figure tell of it. */
export interface FigureContext {
  /** The place of its own clause; null where that names none. */
  place: string | null;
  /** The words of its clause. */
  clause: string;
  /** Whose losses they are, where the sentence says so of no noun: "Velland lost 12". */
  side: readonly string[];
  /** Who has or sent what is counted: "Velland sent 12". */
  sender: readonly string[];
  /** True for some of the hurt who are told of by their state: "12 remain in intensive care". */
  isInCare: boolean;
  /** True for a part of what was counted before: "among them 12", "12 of them badly". */
  isPart: boolean;
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
 * Reads what stands around a figure in its sentence; `at` and `end` are the figure's, in UTF-16 units of the sentence. A
 * sentence that says none of it gives no place, no side and false.
 */
export function readContext(sentence: string, at: number, end: number, opening: Opening): FigureContext {
  const [left, right] = [sentence.slice(0, at), sentence.slice(end)];
  const clause = clauseAround(sentence, at, end);
  return {
    place:
      placeBy('gone', clause) ??
      placeOfClause(sentence, at, end) ??
      placeBy('district', clause) ??
      placeBy('alone', clause) ??
      cornerOf(clause) ??
      placeBy('officials', left),
    clause,
    side: sideOf(left),
    sender: (CONTEXT_RULES.sender.pattern.exec(left)?.groups?.side?.split(/\s+/u) ?? []).filter(isSideName),
    isInCare: CONTEXT_RULES.inCare.pattern.test(right),
    isPart: CONTEXT_RULES.part.pattern.test(left) || CONTEXT_RULES.partAfter.pattern.test(right),
    isElsewhere: isElsewhere(sentence, at, opening),
  };
}

function placeBy(rule: 'gone' | 'district' | 'alone' | 'officials', words: string): string | null {
  return CONTEXT_RULES[rule].pattern.exec(words)?.groups?.place ?? null;
}

function cornerOf(clause: string): string | null {
  const { quarter, spot } = CONTEXT_RULES.corner.pattern.exec(clause)?.groups ?? {};
  return quarter ?? spot ?? null;
}

function clauseAround(sentence: string, at: number, end: number): string {
  const breaks = [...sentence.matchAll(new RegExp(CONTEXT_RULES.clause.pattern.source, 'giu'))];
  const before = breaks.filter(({ index, 0: { length } }) => index + length <= at).at(-1);
  const behind = breaks.find(({ index }) => index >= end);
  return sentence.slice(before ? before.index + before[0].length : 0, behind?.index);
}

/** "In Norlandish raids": what has its people's name and stands before a noun is no place. */
function isAdjective(name: string, behind: string): boolean {
  const next = /^\s+(\p{Ll}+)/u.exec(behind)?.[1];
  return (
    next !== undefined &&
    /(?:[^aeiou]i|an|ish|ese|ic)$/u.test(name) &&
    !isFunctionWord(next) &&
    !/^(?:alone|also|last|later|late|early|today)$/u.test(next)
  );
}

/** The nearest place behind a figure in its clause, else the last before it that no other clause parts from it. */
function placeOfClause(sentence: string, at: number, end: number): string | null {
  const places = findPlaces(sentence).filter(
    ({ text, start }) =>
      !CONTEXT_RULES.institution.pattern.test(text) &&
      !isAdjective(text, sentence.slice(start + text.length)) &&
      !CONTEXT_RULES.way.pattern.test(sentence.slice(0, start)),
  );
  const isOpen = (words: string) => !CONTEXT_RULES.clause.pattern.test(words);
  const behind = places.find(({ start }) => start >= end && isOpen(sentence.slice(end, start)));
  const before = places.findLast(({ text, start }) => {
    const from = start + text.length;
    return from <= at && isOpen(sentence.slice(from, at));
  });
  return (behind ?? before)?.text ?? null;
}

/** The place that a sentence opens with: "In Belwick the dyke broke"; null where it opens otherwise. */
export function frontedPlace(sentence: string): string | null {
  const [first] = findPlaces(sentence);
  return first &&
    /^[\s"]*(?:In|At|Near|Outside|Around|Across)\s+[^,.]*$/u.test(sentence.slice(0, first.start))
    ? first.text
    : null;
}

function isSideName(word: string): boolean {
  return !/^(?:The|But|And|In|On|At|Its?|She|They|Both|Who|Army|Officials?|Police|Governments?)$/u.test(word);
}

/** The names of the clause before "lost 12" or "its own dead". */
function sideOf(left: string): string[] {
  const side = CONTEXT_RULES.ofSide.pattern.exec(left)?.groups?.side;
  if (side !== undefined) return [side];
  const own = CONTEXT_RULES.own.pattern.exec(left);
  if (!own) return [];
  const clause =
    left
      .slice(0, own.index)
      .split(/[;.]|,\s+(?:and|but|while)\b/u)
      .at(-1) ?? '';
  return (clause.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []).filter(isSideName);
}

function isElsewhere(sentence: string, at: number, { text, year, month }: Opening): boolean {
  if (CONTEXT_RULES.unrelated.pattern.test(sentence)) return true;
  const dated = [...sentence.slice(at).matchAll(CONTEXT_RULES.datedEvent.pattern)].flatMap(
    ({ groups }) => groups?.year ?? [],
  );
  if (dated.some((one) => one < year && !text.includes(one))) return true;
  const months = [...sentence.matchAll(CONTEXT_RULES.month.pattern)].map(({ groups }) =>
    monthNumber(groups?.month ?? ''),
  );
  if (months.some((one) => one !== null && one !== month)) return true;
  const news = [...sentence.matchAll(CONTEXT_RULES.newEvent.pattern)].filter(
    ({ index, 0: { length } }) =>
      !CONTEXT_RULES.clause.pattern.test(sentence.slice(Math.min(at, index + length), Math.max(at, index))),
  );
  return news.some(({ groups }) => !new RegExp(String.raw`\b${groups?.event ?? ''}`, 'iu').test(text));
}
