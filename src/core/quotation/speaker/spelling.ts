import { bareLetters } from '../../text/fold.ts';
import { sharedStart } from '../../text/text.ts';

/** One name in several spellings. */

const ROOT_LENGTH = 4;
const VARIANT_SHARE = 0.5;
const SKELETON_LENGTH = 3;

/** One name in two spellings: the surnames are variants of one, and so are the given names. */
export function isSameName(a: string, b: string): boolean {
  const [givenA, givenB] = [a, b].map((name) => fold(name.split(' ')[0] ?? ''));
  const sameGiven = givenA === givenB || isVariant(givenA ?? '', givenB ?? '');
  const [surnameA, surnameB] = [surnameOf(a), surnameOf(b)];
  const bones = skeleton(surnameA);
  return (
    sameGiven &&
    (isVariant(surnameA, surnameB) || (bones.length >= SKELETON_LENGTH && bones === skeleton(surnameB)))
  );
}

/** The last word of a name. */
export function surnameOf(name: string): string {
  return name.split(' ').at(-1) ?? '';
}

/** The same word, or two that share the beginning of a longer one. */
export function isVariant(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return true;
  const same = sharedStart(x, y);
  return same >= ROOT_LENGTH && same >= VARIANT_SHARE * Math.max(x.length, y.length);
}

/** A word without marks and capitals, as names are compared. */
export function fold(word: string): string {
  return bareLetters(word).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The consonants of a name: spellings of one name in several languages differ in vowels first. */
function skeleton(name: string): string {
  return fold(name).replace(/[aeiouyjw]/gu, '');
}
