import { readPage } from '../../../src/disk/page-reader.ts';
import { type PageSource, receivePage } from '../../../src/core/intake/from-page.ts';
import type { Received } from '../../../src/core/intake/received.ts';

/** Web pages of an invented newspaper, made of the parts that a test is about. */

/** The HTML of a page: what stands in its head, above its headline, below it, and under its text. */
export interface PageParts {
  head?: string;
  above?: string;
  /** The heading and all around it; an `h1` with the headline unless a test is about headlines. */
  heading?: string;
  below?: string;
  foot?: string;
}

export const HEADLINE = 'Mill burns down in Sellwick';

export const PARAGRAPHS = [
  'The old mill by the river burned down on Saturday night, and nobody was inside, the fire brigade of the town said.',
  'Two engines came from the next valley, and forty neighbours carried water until the roof fell in at about three.',
  'The mill had stood empty since the flood of the spring before last, when its wheel was carried off to the weir.',
  'Its owner, who lives abroad, had asked the council twice for leave to turn it into flats, and had been refused.',
];

/** The page as a whole. */
export function htmlOf({
  head = '',
  above = '',
  heading = `<h1>${HEADLINE}</h1>`,
  below = '',
  foot = '',
}: PageParts): string {
  const text = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html><html><head><meta charset="utf-8"><title>${HEADLINE}</title>${head}</head><body>${above}
<article>${heading}${below}${text}${foot}</article></body></html>`;
}

/** JSON-LD with a record. */
export function dataOf(record: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(record)}</script>`;
}

/** What "npm run add" receives of a page that was saved, or fetched from an address. */
export function receiveHtml(parts: PageParts | string, source: Partial<PageSource> = {}): Received {
  const html = typeof parts === 'string' ? parts : htmlOf(parts);
  const read = readPage(Buffer.from(html), '', null);
  if ('beyond' in read) throw new Error(read.beyond);
  const received = receivePage(read.page, { address: null, day: null, ...source });
  if (!received) throw new Error('no article');
  return received;
}
