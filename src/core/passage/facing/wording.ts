import { diffArrays } from 'diff';
import { CURRENCY_SIGN } from '../../figure/number/currency.ts';
import { isFunctionWord } from '../../text/sentence.ts';
import { findNumbers } from '../../figure/number/number.ts';
import { isRangeLink } from '../../figure/range.ts';
import { cleanText, foldedString } from '../../text/fold.ts';
import { oncePerText } from '../../text/once.ts';
import { codePointOffset, sliceText, type Span } from '../../text/text.ts';

/** How two printings of one passage differ, by whole words. */

/**
 * A run of words that both printings have, or only one: put together, all `a` are the first printing and all
 * `b` the second, to the letter. A kept run may differ in white space and in characters that read the same.
 * `words`: how many words and figures it holds, each counted once.
 */
export interface WordingPiece {
  kind: 'same' | 'removed' | 'added';
  a: string;
  b: string;
  words: number;
}

interface Token {
  text: string;
  key: string;
  isWord: boolean;
}

/** Words and marks that differ; texts that differ in more share nothing that helps a reader, and a diff of them takes minutes. */
const MOST_CHANGES = 4000;

/** More words than these are no small change between two others. */
const MOST_SMALL = 3;

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
const SPACE = /^\s+$/u;
const LETTER = /[\p{L}\p{N}]/u;
const CLOCK_TIME = /\d{1,2}:\d{2}/gu;
/** So many characters hold every currency sign. */
const LONGEST_SIGN = 8;
const SIGN_BEFORE = new RegExp(`(?:${CURRENCY_SIGN})$`, 'u');

/**
 * The differences between two printings by whole words: a figure, a compound and each punctuation mark are
 * one token, characters are folded. What is kept between two changes and holds nothing but
 * small words and punctuation is counted in with them, so that a reworded clause reads as one change. Two
 * empty texts give no piece; of texts that differ in more than 4,000 words and marks nothing is kept.
 *
 * @example compareWording('at least 8,000 held', 'nearly 8,000 held') // removed "at least ", added "nearly ", same "8,000 held"
 */
export function compareWording(a: string, b: string): WordingPiece[] {
  const [left, right] = [tokenise(a), tokenise(b)];
  const pieces: WordingPiece[] = [];
  const at = { a: 0, b: 0 };
  const take = (tokens: readonly Token[], side: 'a' | 'b', count: number) => {
    at[side] += count;
    return tokens.slice(at[side] - count, at[side]);
  };
  const textOf = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join('');
  const keysOf = (tokens: readonly Token[]) => tokens.map(({ key }) => key);
  const changes = diffArrays(keysOf(left), keysOf(right), { maxEditLength: MOST_CHANGES }) ?? [
    { removed: true, added: false, count: left.length },
    { removed: false, added: true, count: right.length },
  ];
  for (const { added, removed, count } of changes) {
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    const one = added ? [] : take(left, 'a', count);
    const other = removed ? [] : take(right, 'b', count);
    const words = (added ? other : one).filter(({ isWord }) => isWord).length;
    pieces.push({ kind, a: textOf(one), b: textOf(other), words });
  }
  return joinChanges(absorbSmallWords(pieces));
}

/** The share of words that two printings keep, from 0 to 1: of the longer one's words those that both have in order. */
export function keptShare(pieces: readonly WordingPiece[]): number {
  const count = { same: 0, removed: 0, added: 0 };
  for (const { kind, words } of pieces) count[kind] += words;
  const longest = count.same + Math.max(count.removed, count.added);
  return longest === 0 ? 1 : count.same / longest;
}

/** Words, figures and marks in order, each with the white space behind it; joined they are the text again. */
const tokenise = oncePerText(readTokens);

function readTokens(text: string): Token[] {
  const clean = cleanText(text);
  const length = codePointOffset(text, text.length);
  const tokens: Token[] = [];
  let [at, end] = [0, 0];
  for (const segment of segments(clean.text)) {
    at += codePointOffset(segment, segment.length);
    const next = clean.starts[at] ?? length;
    const words = sliceText(text, { start: end, end: next });
    end = next;
    const last = tokens.at(-1);
    if (SPACE.test(segment) && last) last.text += words;
    else {
      const key = SPACE.test(segment) ? '' : foldedString(segment);
      tokens.push({ text: words, key, isWord: LETTER.test(key) });
    }
  }
  // Of a text that nobody sees nothing is left to be cut.
  return tokens.length === 0 && text !== '' ? [{ text, key: '', isWord: false }] : tokens;
}

/** The segments of a clean text, which together are the text, with figures and hyphenated compounds in one piece. */
function segments(text: string): string[] {
  const times = [...text.matchAll(CLOCK_TIME)].map((time) => ({
    start: time.index,
    end: time.index + time[0].length,
  }));
  const figures = [...findFigures(text), ...times].sort((a, b) => a.start - b.start);
  const joined: string[] = [];
  let [next, open] = [0, 0];
  for (const { segment, index } of WORDS.segment(text)) {
    for (let figure = figures[next]; figure && figure.start < index; figure = figures[next]) {
      open = Math.max(open, figure.end);
      next += 1;
    }
    const last = joined.at(-1);
    const inside = index < open;
    const compound =
      last !== undefined &&
      ((segment === '-' && /[\p{L}\p{N}]$/u.test(last)) ||
        (/^[\p{L}\p{N}]/u.test(segment) && /[\p{L}\p{N}]-$/u.test(last)));
    if (last !== undefined && (inside || compound)) joined[joined.length - 1] = last + segment;
    else joined.push(segment);
  }
  return joined;
}

/** The figures of a text by UTF-16 offset, with their currency signs; the two ends of a range are one figure. */
function findFigures(text: string): Span[] {
  const figures: Span[] = [];
  for (const number of findNumbers(text)) {
    const start = sliceText(text, { start: 0, end: number.start }).length;
    const sign = SIGN_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_SIGN), start))?.[0] ?? '';
    const figure = { start: start - sign.length, end: start + number.text.length };
    const last = figures.at(-1);
    if (last && isRangeLink(text.slice(last.end, figure.start))) last.end = figure.end;
    else figures.push(figure);
  }
  return figures;
}

/** Breaks up kept runs between two changes that hold no figure and no word of weight. */
function absorbSmallWords(pieces: readonly WordingPiece[]): WordingPiece[] {
  return pieces.flatMap((piece, index): WordingPiece[] => {
    const between = index > 0 && index < pieces.length - 1;
    if (piece.kind !== 'same' || !between || !isSmall(piece)) return [piece];
    return [
      { ...piece, kind: 'removed', b: '' },
      { ...piece, kind: 'added', a: '' },
    ];
  });
}

function isSmall({ a: run, words }: WordingPiece): boolean {
  if (words > MOST_SMALL || /[.!?]\s/u.test(run)) return false;
  const own = tokenise(run).filter(({ isWord }) => isWord);
  return own.every(({ key }) => isFunctionWord(key)) && findNumbers(run).length === 0;
}

/** Puts all that was removed between two kept runs into one piece, and all that was added into the next. */
function joinChanges(pieces: readonly WordingPiece[]): WordingPiece[] {
  const joined: WordingPiece[] = [];
  const removed: WordingPiece = { kind: 'removed', a: '', b: '', words: 0 };
  const added: WordingPiece = { ...removed, kind: 'added' };
  let change = { removed, added };
  const flush = () => {
    joined.push(...[change.removed, change.added].filter(({ a, b }) => a !== '' || b !== ''));
    change = { removed, added };
  };
  for (const piece of pieces) {
    if (piece.kind === 'same') {
      flush();
      joined.push(piece);
    } else {
      const { a, b, words } = change[piece.kind];
      const sum = { kind: piece.kind, a: a + piece.a, b: b + piece.b, words: words + piece.words };
      change = { ...change, [piece.kind]: sum };
    }
  }
  flush();
  return joined;
}
