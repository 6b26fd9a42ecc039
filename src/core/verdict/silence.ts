import type { LookedFor } from '../../schemas/published/verdict-record.ts';
import type { Block } from '../article/block.ts';

/** What was looked for in an article that says nothing to a question, and how often it occurs there. */

/**
 * Counts words by their beginning, whatever their case: "arrest" is found in "arrested" and "Arrests", not in
 * "unarrested". Phrases are found with any white space between their words. The empty word is found nowhere.
 */
export function countOccurrences(words: readonly string[], blocks: readonly Block[]): LookedFor[] {
  return words.map((word) => {
    if (!word.trim()) return { word, occurrences: 0 };
    const phrase = word
      .trim()
      .split(/\s+/)
      .map(escape)
      .join(String.raw`\s+`);
    const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${phrase}`, 'giu');
    return {
      word,
      occurrences: blocks.reduce((sum, { text }) => sum + [...text.matchAll(pattern)].length, 0),
    };
  });
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
