import type { Question } from '../../schemas/content/story.ts';
import type { ClaimEntry, ClaimsFile, LeftOutEntry } from '../../schemas/content/claims.ts';
import type { Block } from '../article/block.ts';
import { parseFigure } from '../figure/figure.ts';
import { printInterval } from '../figure/figure-words.ts';
import { type DeskNumber, isWaiting, readNumbers } from './desk-number.ts';

/** An article as the desk shows it: its text with every number marked, its entries, and the rows of its story. */

/** A claim with what its figure is read as, in words; null where no rule reads it or it gives none. */
export interface DeskClaim extends ClaimEntry {
  reads: string | null;
}

/** All that the desk shows of an article. */
export interface DeskArticle {
  blocks: readonly Block[];
  numbers: readonly DeskNumber[];
  claims: readonly DeskClaim[];
  leftOut: readonly LeftOutEntry[];
  questions: readonly Pick<Question, 'id' | 'label'>[];
  /** How many of the numbers a person has read, in a few words. */
  progress: string;
  waiting: number;
}

/** An article as the desk shows it. */
export function showArticle(
  file: ClaimsFile,
  blocks: readonly Block[],
  questions: readonly Question[],
): DeskArticle {
  const numbers = readNumbers(file, blocks);
  const waiting = numbers.filter(isWaiting).length;
  return {
    blocks,
    numbers,
    claims: file.claims.map((claim) => ({ ...claim, reads: readsAs(claim) })),
    leftOut: file.leftOut,
    questions: questions.filter(({ kind }) => kind !== 'words').map(({ id, label }) => ({ id, label })),
    progress: `${numbers.length - waiting} of ${numbers.length} numbers read`,
    waiting,
  };
}

function readsAs({ figure, reading }: ClaimEntry): string | null {
  if (reading) return printInterval(reading);
  const read = figure === undefined ? null : parseFigure(figure);
  return read && printInterval(read, read.unit);
}
