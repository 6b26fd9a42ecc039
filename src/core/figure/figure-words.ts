import { CURRENCY_SIGN } from './number/currency.ts';
import type { Interval } from './interval.ts';
import { digitEnds } from './range-ends.ts';

/** Intervals in plain words, which the reader of figures reads back into the same interval. */

const MONEY_FIRST = new RegExp(`^(?:${CURRENCY_SIGN})`, 'u');

/** A figure's words in the middle of a sentence: "Dozens" as "dozens", and "US$2bn" and "Rs 500" as they are. */
export function printWithin(figure: string): string {
  return MONEY_FIRST.test(figure)
    ? figure
    : figure.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (first) => first.toLowerCase());
}

/** A number with its thousands, and with "million", "billion" or "trillion" where that is exact to two places. */
export function formatNumber(n: number): string {
  const scales = [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const;
  const [scale, word] = scales.find(([size]) => Math.abs(n) >= size && n % (size / 100) === 0) ?? [1, ''];
  const digits = printDigits(n / scale);
  return word ? `${digits} ${word}` : digits;
}

const DIGITS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

function printDigits(n: number): string {
  return DIGITS.format(n);
}

/**
 * An interval as a phrase: "more than 160", "16", "at least 7,200 but fewer than 8,000", "2 billion to 3 billion
 * US dollars". An interval without ends is "any number", or "any sum" of money.
 */
export function printInterval(interval: Interval, unit: string | null = null): string {
  const { min, max } = interval;
  if (min === null && max === null) return unit === null ? 'any number' : 'any sum';
  const phrase = printEnds(interval);
  return unit === null ? phrase : `${phrase} ${currencyName(unit, max ?? min ?? 0)}`;
}

function printEnds({ min, minOpen, max, maxOpen }: Interval): string {
  if (max === null) return lower(min ?? 0, minOpen);
  if (min === null || (min === 0 && !minOpen)) return max === 0 ? '0' : upper(max, maxOpen);
  if (min === max) return formatNumber(min);
  if (!minOpen && !maxOpen) return printRange(min, max);
  return `${lower(min, minOpen)} but ${maxOpen ? 'fewer than' : 'no more than'} ${formatNumber(max)}`;
}

/**
 * "2 to 3 billion" where both ends have one scale word. Where only one end has any, both are printed in digits, since
 * "13 to 70 million" would be read as 13 million; and what "30 to 40,000" means can only be said as two bounds.
 */
function printRange(min: number, max: number): string {
  const [from, to] = [formatNumber(min), formatNumber(max)];
  const [[number = '', word], [, upperWord]] = [from.split(' '), to.split(' ')];
  if (word !== undefined && word === upperWord) return `${number} to ${to}`;
  if (word !== undefined && upperWord !== undefined) return `${from} to ${to}`;
  const digits = [printDigits(min), printDigits(max)] as const;
  return digitEnds(...digits, min, max)?.[0] === min
    ? digits.join(' to ')
    : `${lower(min, false)} but no more than ${printDigits(max)}`;
}

function lower(n: number, open: boolean): string {
  return `${open ? 'more than' : 'at least'} ${formatNumber(n)}`;
}

function upper(n: number, open: boolean): string {
  return `${open ? 'fewer than' : 'at most'} ${formatNumber(n)}`;
}

/**
 * The name of a currency as it stands after a number: "US dollars", "Norwegian kroner", "Turkish lira", and "US dollar" of
 * one: only the country has a capital. A name that several countries share, "crowns", stands as it is.
 */
export function currencyName(currency: string, n: number): string {
  if (!/^[A-Z]{3}$/u.test(currency)) return n === 1 ? currency.replace(/s$/u, '') : currency;
  const parts = new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    // "1.00 euros", but "1 euro".
    minimumFractionDigits: 0,
    maximumFractionDigits: 6,
  });
  const name = parts.formatToParts(n).find(({ type }) => type === 'currency')?.value ?? currency;
  return name === currency ? name : name.replace(/\p{L}+$/u, (noun) => noun.toLowerCase());
}

/** An interval in the notation of mathematics: "(160, ∞)", "[7,200, 8,000)". */
export function printNotation({ min, minOpen, max, maxOpen }: Interval): string {
  const from = min === null ? '(−∞' : `${minOpen ? '(' : '['}${min.toLocaleString('en-GB')}`;
  const to = max === null ? '∞)' : `${max.toLocaleString('en-GB')}${maxOpen ? ')' : ']'}`;
  return `${from}, ${to}`;
}
