import { CAPITAL_WEEKDAY, MONTH, monthNumber } from '../text/day.ts';
import { foldedString } from '../text/fold.ts';

/** The words of a phrase of time as the rules of this room read them. */

const MONTHS = new RegExp(String.raw`(?<![\p{L}\p{N}])${MONTH}`, 'gu');
const WEEKDAYS = new RegExp(String.raw`(?<![\p{L}\p{N}])${CAPITAL_WEEKDAY}\.?`, 'gu');
/** "Sun" alone shines, and "Sat" sits: what is short is a day beside other words of time, or with its point. */
const SHORT_ALONE = /^(?:(?:on|the)\s+)?(?:mon|tue|wed|thu|fri|sat|sun)$/iu;
const HALF_OF_DAY = /(?<=\d|\p{L}\s|\d\s)\s*(?<half>[ap])\s?\.?\s?m\b\.?/giu;

const STEMS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * A phrase in small letters, where months are "M1" to "M12" and weekdays "W1" (Monday) to "W7"; without commas, and
 * without a point at its end; hours before and after noon have "am" and "pm".
 *
 * @example plainTime('On Tuesday, Jan. 4, at 4:20 a.m.') // 'on W2 M1 4 at 4:20 am'
 */
export function plainTime(phrase: string): string {
  const folded = foldedString(phrase);
  if (SHORT_ALONE.test(folded)) return '';
  const marks: string[] = [];
  const mark = (name: string) => `\u0000${marks.push(name) - 1}\u0000`;
  return folded
    .replace(MONTHS, (name) => mark(`M${monthNumber(name) ?? ''}`))
    .replace(WEEKDAYS, (name) => mark(`W${STEMS.indexOf(name.slice(0, 3).toLowerCase()) + 1}`))
    .replace(HALF_OF_DAY, ' $<half>m')
    .toLowerCase()
    .replace(/\0(\d+)\0/gu, (_, at: string) => marks[Number(at)] ?? '')
    .replace(/[–—]/gu, '-')
    .replace(/,(?=\s|$)|[.;:!?]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** All ways to cut a phrase in two between its words; the whole of it is no part. */
export function cutInTwo(phrase: string): [string, string][] {
  const words = phrase.split(' ');
  return words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
}

/** All ways to cut a phrase in two where a pattern with the flag `g` stands. */
export function cutAt(phrase: string, pattern: RegExp): [string, string][] {
  return [...phrase.matchAll(pattern)].map(({ 0: words, index }) => [
    phrase.slice(0, index),
    phrase.slice(index + words.length),
  ]);
}
