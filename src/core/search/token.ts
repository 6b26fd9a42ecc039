import { findNumbers, type TextNumber } from '../figure/number/number.ts';
import { bareLetters, cleanText, type FoldedText } from '../text/fold.ts';
import { isPaired, sliceText } from '../text/text.ts';
import { matchesOf } from '../text/match.ts';

/** A text as what can be searched for: words and numbers, with their places. */

/**
 * A word or number of a text. `form` is equal for what is the same but for case, accents and the way of writing a
 * number. `at` counts words, so that neighbours can be told; `start` and `end` are UTF-16 offsets.
 */
export interface SearchToken {
  form: string;
  kind: 'word' | 'number' | 'joined';
  at: number;
  start: number;
  end: number;
  /** True for a word with a capital. */
  isCapital: boolean;
}

/** Letters with points, "U.K.", are one word, and the same as "UK". */
const INITIALS = String.raw`(?<![\p{L}\p{M}\p{N}_])\p{L}(?:\.\p{L})+(?![\p{L}\p{M}\p{N}_])\.?`;
const WORD = new RegExp(String.raw`(?:${INITIALS}|[\p{L}\p{M}\p{N}_]+)(?:['’][\p{L}\p{M}]+)*`, 'gu');
const ELISION = /^(?:[cdjlmnst]|qu)['’](?=\p{L}{2})/iu;

/** The form under which a number is found, by its value. */
export function formOfNumber(value: number): string {
  return `#${String(value)}`;
}

/** A word without case, accents, points, the possessive's end and an article before it: "d’État" is "etat". */
export function formOfWord(word: string): string {
  return bareLetters(word)
    .replace(ELISION, '')
    .replace(/['’]s$/u, '')
    .replace(/['’.]/gu, '');
}

/** The form of a name of one word, hyphenated or not: "Nur-Sultan" is "nursultan". */
export function formOfName(name: string): string {
  return name.split('-').map(formOfWord).join('');
}

/**
 * The tokens of a text, in order. A number is found by its value, and by its words where it has any; a hyphenated
 * word by its parts and as one. A text without letters or digits has none.
 *
 * @example readTokens('The 2,030-strong crew').map(({ form }) => form) // ['the', '#2030', 'strong', 'crew']
 */
export function readTokens(text: string): SearchToken[] {
  const clean = cleanText(text);
  const printed = unitsOf(text, clean);
  return readClean(clean.text).map((token) => ({
    ...token,
    start: printed.starts[token.start] ?? text.length,
    end: printed.ends[token.end - 1] ?? text.length,
  }));
}

/** Of each UTF-16 unit of a clean text, where its character begins and ends in the text as printed. */
function unitsOf(text: string, clean: FoldedText): Pick<FoldedText, 'starts' | 'ends'> {
  const { points, starts, ends } = clean;
  if (!isPaired(text) && !isPaired(clean.text)) return clean;
  const at = [0];
  for (const point of text) at.push((at.at(-1) ?? 0) + point.length);
  const spread = (places: ArrayLike<number>) => {
    const spots: number[] = [];
    for (const [i, point] of points.entries()) {
      const spot = at[places[i] ?? 0] ?? 0;
      if (point.length === 1) spots.push(spot);
      else spots.push(...Array.from(point.split(''), () => spot));
    }
    return spots;
  };
  return { starts: spread(starts), ends: spread(ends) };
}

function readClean(text: string): SearchToken[] {
  const numbers = numberSpans(text);
  const tokens: SearchToken[] = [];
  let at = -1;
  let open: Span16 | undefined;
  let last: SearchToken | undefined;
  for (const { 0: printed, index } of matchesOf(WORD, text)) {
    const end = index + printed.length;
    const number = numbers.find((span) => span.start < end && index < span.end);
    const letters = number ? printed.replace(/^\p{N}+/u, '') : printed;
    const form = formOfWord(letters);
    // The digits of one number are one place, however they are grouped.
    if (!number || number !== open || form !== '') at += 1;
    const opened = number && number !== open ? [numberToken(number, at)] : [];
    open = number;
    if (form === '') {
      tokens.push(...opened);
      continue;
    }
    const word: SearchToken = {
      form,
      kind: 'word',
      at,
      start: end - letters.length,
      end,
      isCapital: /^\p{Lu}/u.test(letters),
    };
    // The joined word has the place of its first part, and so comes before all that stands in the second's.
    if (last && text.slice(last.end, word.start) === '-') tokens.push(joinTokens(last, word));
    tokens.push(...opened);
    tokens.push(word);
    last = word;
  }
  return tokens;
}

function numberToken({ start, end, value }: Span16, at: number): SearchToken {
  return { form: formOfNumber(value), kind: 'number', at, start, end, isCapital: false };
}

function joinTokens(first: SearchToken, second: SearchToken): SearchToken {
  return { ...first, form: first.form + second.form, kind: 'joined', end: second.end };
}

interface Span16 {
  start: number;
  end: number;
  value: number;
}

/** The numbers that have one value, with UTF-16 offsets; "dozens", "several" and signs without one are left to be words. */
function numberSpans(text: string): Span16[] {
  const unitsBefore = (point: number) => sliceText(text, { start: 0, end: point }).length;
  return findNumbers(text)
    .filter(({ vague, value }: TextNumber) => !vague && Number.isFinite(value))
    .map(({ start, end, value }) => ({ start: unitsBefore(start), end: unitsBefore(end), value }));
}
