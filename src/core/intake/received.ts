/** An article as received, before it has a header. */

/** A value for a key of the header, and where it was read off, in words for the editor. */
export interface Found {
  value: string;
  from: string;
}

/** The keys of a header that can be read off an article, besides its outlet. */
export type ReadableKey = 'headline' | 'dek' | 'byline' | 'reports' | 'published' | 'url' | 'retrieved';

/**
 * The text that goes below the header, what was read off the article for it, and the name of the site. Remarks
 * tell of what was seen and not used.
 */
export interface Received {
  text: string;
  found: Partial<Record<ReadableKey, Found>>;
  site: Found | null;
  /** The address or name of the text that it says it was taken from, if it says so. */
  original?: Found | null;
  remarks: readonly string[];
}

/** A file with lines of a text, one block a line and an empty line between them. */
export function printBlocks(blocks: readonly string[]): string {
  return blocks.map((block) => `${block}\n`).join('\n');
}

/** Text on one line: white space of every kind as single spaces, none at the ends. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
