import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../../../src/core/figure/figure.ts';
import { suggestText } from '../../../src/core/suggest/suggest-text.ts';

/** Single invented sentences with all that should be proposed for them, written before the rules that they ask for. */

/** What is wanted of one sentence: all of `must`, any of `may`, and nothing else, each as "deaths [40,50)". */
export interface SentenceCase {
  kind: string;
  text: string;
  must: string[];
  may?: string[];
  /** Looked at once, when the rules were done. */
  kept?: boolean;
}

const FILE = join(import.meta.dirname, '../../fixtures/suggest/sentences.json');

/** The sentences that rules were made with, or those kept back from them. */
export function sentenceCases(kept: boolean): SentenceCase[] {
  const all = JSON.parse(readFileSync(FILE, 'utf8')) as SentenceCase[];
  return all.filter((each) => (each.kept ?? false) === kept);
}

/** What is proposed for an article of these words, each as "deaths [40,50)", in the order of the text. */
export function proposedFor(text: string): string[] {
  return suggestText(`A headline without a number\n\n${text}\n`).map(
    ({ question, figure }) => `${question.quantity} ${printEnds(figure)}`,
  );
}

/** What is proposed and should not be, and what should be and is not; none where all is as wanted. */
export function mistakesIn({ text, must, may = [] }: SentenceCase): string[] {
  const left = [...must];
  const extra = proposedFor(text).filter((proposal) => {
    const at = left.indexOf(proposal);
    if (at >= 0) left.splice(at, 1);
    return at < 0 && !may.includes(proposal);
  });
  return [...extra.map((proposal) => `+ ${proposal}`), ...left.map((proposal) => `- ${proposal}`)];
}

function printEnds({ min, max, minOpen, maxOpen, unit }: Figure): string {
  const low = min === null ? '(-∞' : `${minOpen ? '(' : '['}${min}`;
  const high = max === null ? '∞)' : `${max}${maxOpen ? ')' : ']'}`;
  const ends = min !== null && min === max ? String(min) : `${low},${high}`;
  return unit === null ? ends : `${ends} ${unit}`;
}
