import { isByline } from '../article/byline.ts';
import { type PageMarkup, type PageMetadata, readMetadata } from './page-metadata.ts';
import { type Found, onOneLine, printBlocks, type Received } from './received.ts';
import { findPublishedDay } from '../text/day.ts';
import { foldedString } from '../text/fold.ts';
import { isDateOrTime } from '../article/furniture/timestamp.ts';

/** A web page as received: its article as lines of text, and what the page says of it. */

/** A web page taken apart by a reader of pages: the article's blocks, and all that might belong to its head. */
export interface Page extends PageMarkup {
  /** The article's paragraphs and headings in their order, pictures and their captions left out. */
  blocks: readonly string[];
  /** How many captions were left out. */
  captions: number;
  /** The headings of the first rank. */
  headings: readonly string[];
  /** Short texts that a reader of the page sees, each once, in the order of the page. */
  shown: readonly string[];
  /** The title of the article and the names of its authors as the reader of pages takes them. */
  title: string | null;
  byline: string | null;
}

/** Where a page came from: its address and the day of fetching, for a page that was not saved by a person. */
export interface PageSource {
  address: string | null;
  day: string | null;
}

/** What a page gives; null where it holds no text of an article. */
export function receivePage(page: Page, source: PageSource): Received | null {
  const metadata = readMetadata(page);
  const headline = findHeadline(page, metadata);
  const blocks = page.blocks.filter((block) => !headline || !isSame(block, headline.value));
  if (blocks.length === 0) return null;
  const byline = findByline(page, metadata, blocks);
  const dek = findDek(page, metadata, byline);
  const head = [headline, dek, byline].flatMap((line) => (line ? [line.value] : []));
  const body = blocks.filter((block) => !head.some((line) => isSame(line, block)));
  const url = findUrl(metadata, source);
  const printed = findPublishedDay(page.shown.filter((text) => text.length <= 80));
  const published =
    metadata.published ?? (printed === null ? null : { value: printed, from: 'a date that the page prints' });
  const found = { headline, dek, byline, published, url: url.found };
  return {
    text: printBlocks([...head, ...body]),
    found: {
      ...Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null)),
      ...(source.day === null ? {} : { retrieved: { value: source.day, from: 'today' } }),
    },
    site: metadata.site,
    remarks: [
      ...(headline ? [] : ['The page has no headline that can be told from its text.']),
      ...remarkOnDek(dek, metadata, page),
      ...(byline || metadata.authors.length === 0
        ? []
        : [
            `The page’s data name ${metadata.authors.join(', ')} as author, and the page prints no such line: no byline.`,
          ]),
      ...url.remarks,
      ...(page.captions > 0
        ? [`Left out: ${page.captions === 1 ? 'one caption' : `${page.captions} captions`} of pictures.`]
        : []),
    ],
  };
}

function isSame(a: string, b: string): boolean {
  return foldedString(a) === foldedString(b);
}

/** The heading that the page's data name too, or its only one; else what the data say. */
function findHeadline({ headings, title }: Page, { headline }: PageMetadata): Found | null {
  const lines = headings.map(onOneLine).filter((line) => line !== '');
  const named = [headline?.value, title ?? undefined].flatMap((name) => (name ? [foldedString(name)] : []));
  const agreed =
    lines.find((line) => named.includes(foldedString(line))) ??
    lines.find((line) => named.some((name) => name.startsWith(foldedString(line))));
  if (agreed !== undefined) return { value: agreed, from: 'the page’s heading' };
  const [only, other] = lines;
  if (only !== undefined && other === undefined) return { value: only, from: 'the page’s only main heading' };
  if (headline) return headline;
  return title === null || title.trim() === '' ? null : { value: onOneLine(title), from: 'the page’s title' };
}

/**
 * The page's description of the article where the page prints it as a line of its own above the text. Many pages
 * describe an article by its first paragraph: that is no dek unless the byline or a date stands behind it.
 */
function findDek(page: Page, { description }: PageMetadata, byline: Found | null): Found | null {
  if (!description) return null;
  const at = page.blocks.findIndex((block) => isSame(block, description.value));
  const printed = page.shown.findIndex((text) => isSame(text, description.value));
  if (printed < 0 || at > 1) return null;
  const dek = { value: page.shown[printed] ?? '', from: 'a line of the page that its description repeats' };
  if (at < 0) return dek;
  const next = page.blocks[at + 1] ?? '';
  const text = page.shown.findIndex((shown) => isSame(shown, next));
  const between = page.shown.slice(printed + 1, text < 0 ? printed + 1 + HEAD_TEXTS : text);
  const isApart = [next, ...between].some(
    (line) => isDateOrTime(line) || isByline(line) || (byline !== null && isSame(line, byline.value)),
  );
  return isApart ? dek : null;
}

/** How many short texts behind a line may still be part of an article's head. */
const HEAD_TEXTS = 8;

function remarkOnDek(dek: Found | null, { description }: PageMetadata, { blocks }: Page): string[] {
  if (dek || !description) return [];
  return blocks.some((block) => isSame(block, description.value))
    ? [
        'The page’s description is a paragraph of the text: no dek. If it is one, add “dek: …” with its words.',
      ]
    : [
        'The page’s description is not a line of the page: no dek. If there is one, add “dek: …” with its words.',
      ];
}

const BYLINE_MAX = 120;

/** The shortest line of the page that names the authors whom its data name. */
function findByline(page: Page, { authors }: PageMetadata, blocks: readonly string[]): Found | null {
  const names = authors.length > 0 ? authors : page.byline === null ? [] : [page.byline];
  const [first] = names;
  if (first === undefined) return null;
  const fits = [...page.shown, ...blocks]
    .map(onOneLine)
    .filter((line) => line.length <= BYLINE_MAX && names.every((name) => line.includes(onOneLine(name))))
    .sort((a, b) => Number(/^by\b/iu.test(b)) - Number(/^by\b/iu.test(a)) || a.length - b.length);
  const [line] = fits;
  return line === undefined ? null : { value: line, from: 'a line of the page that names its author' };
}

/** The canonical address, but not one of another site: a copy's canonical address may be the original's. */
function findUrl({ url }: PageMetadata, { address }: PageSource): { found: Found | null; remarks: string[] } {
  if (address === null) return { found: url, remarks: [] };
  const host = (text: string) => new URL(text).hostname.replace(/^www\./u, '');
  if (url && host(url.value) === host(address)) return { found: url, remarks: [] };
  return {
    found: { value: address, from: 'the address that was fetched' },
    remarks: url ? [`The page names ${url.value} as its canonical address: it may be a copy.`] : [],
  };
}
