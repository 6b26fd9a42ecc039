import { stemmer } from 'stemmer';
import { americanSpelling } from './spelling.ts';

/**
 * The stem that the forms of a word share, after M. F. Porter, "An algorithm for suffix stripping" (1980): "theories"
 * and "theory" give one, and so do "organised" and "organizing". A word that has anything but the letters a to z, or
 * fewer than three of them, is its own stem.
 */
export function stemOf(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  const stem = stemmer(americanSpelling(word));
  // Porter halves "ll" only after a long beginning; here "travelled" is to meet "traveled".
  return stem.endsWith('ll') && stem.length > 3 ? stem.slice(0, -1) : stem;
}
