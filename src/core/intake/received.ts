import { findGarbled, findLost } from '../text/garbled.ts';
import { shortenText } from '../text/shorten.ts';

/** An article as received, before it has a header. */

/** A value for a key of the header, and where it was read off, in words for the editor. */
export interface Found {
  value: string;
  from: string;
}

/** The keys of a header that can be read off an article, besides its outlet. */
export type ReadableKey = 'headline' | 'dek' | 'byline' | 'reports' | 'published' | 'url' | 'retrieved';

/** What an editor has to look at: what it is about, and a sentence for who edits the file. */
export interface Remark {
  about: 'headline' | 'no-headline' | 'dek' | 'byline' | 'marked' | 'outlet' | 'text';
  says: string;
}

/**
 * The text that goes below the header, what was read off the article for it, and the name of the site. Remarks
 * tell of what was seen and not used.
 */
export interface Received {
  text: string;
  /** Lines of the text that are no part of the article, as the page itself marks them, by the rule that says so. */
  marked?: Readonly<Record<string, readonly string[]>>;
  found: Partial<Record<ReadableKey, Found>>;
  site: Found | null;
  /** The address or name of the text that it says it was taken from, if it says so. */
  original?: Found | null;
  remarks: readonly Remark[];
}

/** A file with lines of a text, one block a line and an empty line between them. */
export function printBlocks(blocks: readonly string[]): string {
  return blocks.map((block) => `${block}\n`).join('\n');
}

/** Text on one line: white space of every kind as single spaces, none at the ends. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** So many examples are shown, each of so many characters. */
const EXAMPLES = 3;
const EXAMPLE_LENGTH = 60;

/** Some words of a text for an editor: "“Café”, “naïve” and 3 more"; the empty text for none. */
export function showWords(words: readonly string[]): string {
  const shown = words.slice(0, EXAMPLES).map((word) => `“${shortenText(word, EXAMPLE_LENGTH)}”`);
  const more = words.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What an editor has to look at in the letters of a text: those that were read wrongly, or lost, before it came here. */
export function remarkOnLetters(text: string): Remark[] {
  const garbled = findGarbled(text);
  const lost = findLost(text);
  return aboutText([
    ...(garbled.length > 0
      ? [`Letters look as if they had been read wrongly: ${showWords(garbled)}. Look for a better copy.`]
      : []),
    ...(lost.length > 0
      ? [`Letters were lost before the text came here: ${showWords(lost)}. Look for a better copy.`]
      : []),
  ]);
}

/** Sentences as remarks about the words of a text. */
export function aboutText(sentences: readonly string[]): Remark[] {
  return sentences.map((says) => ({ about: 'text', says }));
}
