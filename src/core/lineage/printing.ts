import { findText } from '../text/find-text.ts';
import { foldedLower } from '../text/fold.ts';
import type { Telling } from '../story/telling.ts';

/** Who prints certain words: proved over whole texts, never over what happens to be aligned. */

/**
 * How many of the tellings print words one after the other, whatever their case, in their headlines and texts. Null
 * where one has them only as part of longer words, as "fuel price" stands in "fuel prices": then it is not said.
 */
export function countPrinting(words: string, tellings: readonly Telling[]): number | null {
  const wanted = foldedLower(words);
  const printing = (prints: (text: string) => boolean) =>
    tellings.filter((telling) => telling.some(({ blocks }) => blocks.some(({ text }) => prints(text))))
      .length;
  const whole = printing((text) => findText(text.toLowerCase(), wanted).length > 0);
  const within = printing((text) => wanted !== '' && foldedLower(text).includes(wanted));
  return whole === within ? whole : null;
}
