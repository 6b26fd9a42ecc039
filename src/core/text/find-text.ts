import { foldedString, type FoldedText, foldText, levelString, printedPlace } from './fold.ts';
import { oncePerText } from './once.ts';
import type { Span } from './text.ts';

/** Where words stand in a text, whatever the characters that they are printed with. */

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
const DIGIT = /\p{Nd}/u;
/** Parts thousands where one to three digits stand before it, and three after it. */
const GROUPING = /[ ']/u;
const POINT = /[.,·:]/u;

/**
 * True where a folded text may be cut before code point `at` without splitting a word or a number: "2,030" is not
 * cut before "030", and not after "2"; no more are "2 030" and "2'030".
 */
export function isTokenBoundary(points: readonly string[], at: number): boolean {
  const [last, next] = [points[at - 1] ?? '', points[at] ?? ''];
  if (!last || !next) return true;
  if (LETTER_OR_DIGIT.test(last) && LETTER_OR_DIGIT.test(next)) return false;
  return !isInsideNumber(points, at - 1) && !isInsideNumber(points, at);
}

/** True of a mark that stands inside a number. */
function isInsideNumber(points: readonly string[], at: number): boolean {
  const mark = points[at] ?? '';
  const isDigit = (place: number) => DIGIT.test(points[place] ?? '');
  if (!isDigit(at - 1) || !isDigit(at + 1)) return false;
  if (POINT.test(mark)) return true;
  return (
    GROUPING.test(mark) &&
    [at - 2, at - 3, at - 4].some((place) => !isDigit(place)) &&
    isDigit(at + 2) &&
    isDigit(at + 3) &&
    !isDigit(at + 4)
  );
}

/**
 * All places where words occur in a text, both folded, as spans of the original. A match does not begin or end
 * inside a word or a number. Empty words occur nowhere.
 */
export function findText(text: string, words: string): Span[] {
  const hay = foldText(text);
  return findFolded(text, words).map((place) => printedPlace(hay, place));
}

const levelOf = oncePerText((text) => levelString(foldText(text)));

/** The same places as spans of the folded text. */
export function findFolded(text: string, words: string): Span[] {
  const hay = foldText(text);
  const level = levelOf(text);
  const needle = Array.from(foldedString(words));
  const wanted = levelString({ text: needle.join(''), points: needle });
  const found: Span[] = [];
  if (wanted === '') return found;
  for (let at = level.indexOf(wanted); at >= 0; at = level.indexOf(wanted, at + 1)) {
    const end = at + needle.length;
    const isSame = needle.every((point, i) => point === hay.points[at + i]);
    if (isSame && canCut(hay, at) && canCut(hay, end)) found.push({ start: at, end });
  }
  return found;
}

/** What was one character in print is not cut, either. */
function canCut({ points, starts }: FoldedText, at: number): boolean {
  return isTokenBoundary(points, at) && (at === 0 || starts[at] !== starts[at - 1]);
}
