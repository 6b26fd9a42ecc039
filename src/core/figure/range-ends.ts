import type { TextNumber } from './number/number.ts';
import { exact, scaleOf, scalesAtEnd } from './number/numeral.ts';

/** What the two ends of a range are worth: "two or three hundred" and "30-40,000" print a scale once for both. */

/** The least and the greatest number of a range as printed. */
export type Ends = readonly [min: number, max: number];

/**
 * The ends of a range. Null where nobody can tell whether the upper end's thousands are the lower one's too: "2 to
 * 50,000", "2-300".
 *
 * @example endsOf(two, threeHundredThousand) // [200000, 300000]
 */
export function endsOf(first: TextNumber, second: TextNumber): Ends | null {
  const [from, to] = [first.text.toLowerCase(), second.text.toLowerCase()];
  const [own, scales] = [scalesAtEnd(from), scalesAtEnd(to)];
  // "A hundred or two" is one or two hundred.
  if (/^an?\s/.test(from) && own.length > 0 && /^(?:two|2)$/.test(to))
    return [first.value, first.value * second.value];
  if (scales.length > 0) {
    const min = shareWords(first.value, own, second.value, scales);
    // "900 to 1.2 billion": 900 million, or nobody knows what; the same of "two to three million five hundred thousand".
    const isBare = own.length === 0 && first.value < 1000;
    const isDoubtful = isBare && (holdsGreater(to, scales) || (min < 1000 && (scales.at(-1) ?? 0) >= 1e6));
    return isDoubtful ? null : [min, second.value];
  }
  return own.length > 0 ? [first.value, second.value] : digitEnds(from, to, first.value, second.value);
}

/** Whether a numeral holds thousands or more besides the scales that end it. */
function holdsGreater(words: string, ending: readonly number[]): boolean {
  const scales = (words.match(/\p{L}+/gu) ?? [])
    .map((word) => scaleOf(word) ?? 0)
    .filter((scale) => scale >= 1000);
  return scales.length > ending.filter((scale) => scale >= 1000).length;
}

/** The lower end with the scale words that it has in common with the upper one: as many of them as leave it the lower one. */
function shareWords(from: number, own: readonly number[], to: number, scales: readonly number[]): number {
  const isBegun = own.every((scale, index) => scale === scales[index]);
  // "One hundred to two hundred and fifty thousand".
  if (!isBegun && from >= 1000) return from;
  const factors = scales
    .slice(isBegun ? own.length : 0)
    .map((_, index, rest) => rest.slice(index).reduce((product, scale) => product * scale, 1));
  const shared = own.length > 0 ? factors.slice(0, 1) : factors;
  const factor = shared.find((by) => exact(from * by) < to && from < exact(to / by));
  return exact(from * (factor ?? 1));
}

/** How many times the lower end the upper one is at most where both are thousands. */
const NEAR = 5;
/** The same for thousands without a comma, and for hundreds, which are seldom left out. */
const VERY_NEAR = 2;
const NEAR_HUNDREDS = 3;

/**
 * The ends of a range in digits: "30-40,000" is 30,000 to 40,000, "5 to 1,250" as printed, and "2 to 50,000" is
 * not read, nor is "2-300".
 */
export function digitEnds(from: string, to: string, min: number, max: number): Ends | null {
  const asPrinted: Ends = [min, max];
  if (!Number.isInteger(min) || min < 1 || min >= 1000 || /[.,'\s]/.test(from)) return asPrinted;
  const isGrouped = /^\d{1,3}(?:[,.'\s]\d{3})+$/.test(to);
  for (const by of [1e6, 1000]) {
    const [times, ratio] = [max / by, max / by / min];
    const isRound = max % (isGrouped ? by / 10 : by) === 0 && times >= 1;
    if (!isRound || ratio <= 1 || (!isGrouped && !/^\d{4,}$/.test(to))) continue;
    if (ratio <= (isGrouped ? NEAR : VERY_NEAR)) return [min * by, max];
    if (max % by === 0 && ratio <= NEAR * 10) return null;
  }
  // "2-300", "2 to 300,000".
  const isDoubtful = [100, 1e5].some((by) => {
    const ratio = max / by / min;
    return max < by * 10 && max % by === 0 && min > 1 && ratio > 1 && ratio <= NEAR_HUNDREDS;
  });
  return isDoubtful ? null : asPrinted;
}
