import { cardinalOf, scaleOf } from './numeral.ts';

/** Where one number in words ends and the next begins: "twenty twenty-two" is two, "two hundred five thousand" is one. */

/** Where one numeral stands in a run of number words, in UTF-16 units. */
export interface NumeralPlace {
  start: number;
  end: number;
}

interface Part {
  /** The hundreds and ones since the last great scale; null where none has been said since. */
  group: { hundreds: boolean; tens: number | null } | null;
  /** The last great scale, which the next must stay below. */
  scale: number;
  /** Where the group began, and where the numeral would end without it. */
  groupStart: number;
  endBefore: number;
}

/** Nothing goes on behind it. */
const DOZEN = 12;

/** What may be glued behind a number without making it part of a compound: "twenty-odd", "two-plus". */
const TAIL = /^-(?:odd|some|plus|ish|strong|and)\b/iu;

/**
 * The numerals of a run of number words; `after` is the text that follows. Of "twenty two-man" crews there are twenty,
 * since a compound keeps its number.
 *
 * @example splitNumerals('twenty twenty-two', '') // "twenty" and "twenty-two"
 */
export function splitNumerals(run: string, after: string): NumeralPlace[] {
  const places: NumeralPlace[] = [];
  let start = 0;
  let end = 0;
  let part: Part = emptyPart(0);
  const words = [...run.matchAll(/\p{L}+/gu)];
  const isCompound = /^-\p{L}/u.test(after) && !TAIL.test(after);
  for (const [index, { 0: text, index: at }] of words.entries()) {
    const word = text.toLowerCase();
    const isLast = index === words.length - 1;
    const isModifier =
      isLast && isCompound && /\s$/u.test(run.slice(0, at)) && cardinalOf(word) !== undefined;
    const isTaken = !(isModifier && end > start) && take(part, word, at, end);
    if (!isTaken && word !== 'and') {
      // "Two thousand three million": the group before the scale belongs to the next number.
      const next = part.group && part.endBefore > start && scaleOf(word) !== undefined ? part.groupStart : at;
      places.push({ start, end: next === at ? end : part.endBefore });
      start = next;
      part = emptyPart(next);
      let first = index;
      while ((words[first - 1]?.index ?? -1) >= next) first -= 1;
      for (const { 0: again, index: place } of words.slice(first, index + 1))
        take(part, again.toLowerCase(), place, place);
    }
    if (word !== 'and') end = at + text.length;
  }
  places.push({ start, end });
  return places.filter((place) => run.slice(place.start, place.end).toLowerCase() !== 'one');
}

function emptyPart(at: number): Part {
  return { group: null, scale: Infinity, groupStart: at, endBefore: at };
}

/** Whether a word goes on with the numeral; if it does, it is taken into the part. */
function take(part: Part, word: string, at: number, end: number): boolean {
  if (/^(?:an?|and)$/.test(word)) return word === 'and' || part.group === null;
  const cardinal = cardinalOf(word);
  if (cardinal !== undefined) return takeCardinal(part, cardinal, at, end);
  const scale = scaleOf(word) ?? 0;
  if (scale === 100) {
    if (part.group?.hundreds === true || (part.group === null && part.scale < Infinity)) return false;
    part.group = { hundreds: true, tens: null };
    return true;
  }
  // "Two thousand million" and "three lakh crore": a scale directly behind another multiplies it.
  if (part.group !== null && scale >= part.scale) return false;
  part.group = null;
  part.scale = scale;
  return true;
}

function takeCardinal(part: Part, cardinal: number, at: number, end: number): boolean {
  const { group } = part;
  if (part.scale === DOZEN) return false;
  if (group === null) {
    part.group = { hundreds: false, tens: cardinal };
    part.groupStart = at;
    part.endBefore = end;
    return true;
  }
  if (group.tens === null) {
    group.tens = cardinal;
    return true;
  }
  const isUnit = group.tens >= 20 && group.tens % 10 === 0 && cardinal < 10;
  if (isUnit) group.tens += cardinal;
  return isUnit;
}
