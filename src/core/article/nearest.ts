import { diffWordsWithSpace } from 'diff';
import type { Block } from './block.ts';
import { foldedLower, foldedString } from '../text/fold.ts';

/** The words that an editor probably meant. Only ever shown in a message: nothing is matched by likeness. */

/** The words of an article that come nearest to a quote it does not have, and how they differ. */
export interface NearestWords {
  block: string;
  text: string;
  differs: string;
}

/**
 * The run of words in an article that shares most words with a quote, and the words in which the two differ;
 * null where fewer than half of the quote's words are found together.
 */
export function findNearest(exact: string, blocks: readonly Block[]): NearestWords | null {
  const wanted = wordsOf(exact);
  let best: { score: number; block: string; text: string } | null = null;
  for (const { id, text } of blocks) {
    const words = [...text.matchAll(/\S+/gu)];
    for (const length of lengthsAround(wanted.length)) {
      for (let at = 0; at + length <= words.length; at += 1) {
        const run = words.slice(at, at + length);
        const score = similarity(
          wanted,
          run.map((word) => word[0]),
        );
        const [first, last] = [run[0], run.at(-1)];
        if (!first || !last || score <= (best?.score ?? 0)) continue;
        best = { score, block: id, text: text.slice(first.index, last.index + last[0].length) };
      }
    }
  }
  if (!best || best.score < 0.5) return null;
  const printed = trimPunctuation(best.text, exact);
  return {
    block: best.block,
    text: printed,
    differs: describeDifference(foldedString(exact), foldedString(printed)),
  };
}

function lengthsAround(length: number): number[] {
  return [0, -1, 1, -2, 2].map((by) => length + by).filter((by) => by > 0);
}

function wordsOf(text: string): string[] {
  return foldedLower(text).split(' ');
}

/**
 * The share of the longer one's words that both have, where a word that shares its beginning counts half, and another
 * number a quarter; of equals the one with most words in their places.
 */
function similarity(wanted: readonly string[], printed: readonly string[]): number {
  const left = printed.map((word) => foldedLower(word));
  const inPlace = wanted.filter((word, index) => word === left[index]).length;
  let shared = 0;
  for (const word of wanted) {
    const same = left.indexOf(word);
    const alike =
      same >= 0 ? same : left.findIndex((other) => bare(other) === bare(word) || begins(other, word));
    if (alike < 0) continue;
    const other = bare(left[alike] ?? '');
    shared += same >= 0 ? 1 : other === bare(word) ? 0.99 : isNumber(other) ? 0.25 : 0.5;
    left.splice(alike, 1);
  }
  return (shared + inPlace / 1000) / Math.max(wanted.length, printed.length);
}

function bare(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '');
}

function isNumber(word: string): boolean {
  return /^\p{N}+$/u.test(word);
}

/** True of words that begin alike, and of two numbers. */
function begins(a: string, b: string): boolean {
  if (isNumber(bare(a)) && isNumber(bare(b))) return true;
  return bare(a).length > 3 && bare(a).slice(0, 4) === bare(b).slice(0, 4);
}

/** Takes punctuation off the ends of the printed words that the quote does not have there. */
function trimPunctuation(printed: string, exact: string): string {
  const leading = /^[\p{L}\p{N}]/u.test(exact.trim()) ? printed.replace(/^[^\p{L}\p{N}]+/u, '') : printed;
  return /[\p{L}\p{N}]$/u.test(exact.trim()) ? leading.replace(/[^\p{L}\p{N}]+$/u, '') : leading;
}

/** "were → have been, three → (nothing)": what a quote has, and what is printed in its place. */
function describeDifference(quoted: string, printed: string): string {
  const changes: string[] = [];
  let gone = '';
  let come = '';
  const flush = () => {
    if (gone.trim() || come.trim())
      changes.push(`${gone.trim() || '(nothing)'} → ${come.trim() || '(nothing)'}`);
    gone = come = '';
  };
  for (const part of diffWordsWithSpace(quoted, printed)) {
    if (part.removed) gone += part.value;
    else if (part.added) come += part.value;
    else if (part.value.trim() === '' && (gone || come)) {
      gone += part.value;
      come += part.value;
    } else flush();
  }
  flush();
  return changes.join(', ');
}
