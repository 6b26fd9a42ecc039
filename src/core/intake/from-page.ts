import { mayBeByline } from '../article/byline.ts';
import { isDateOrTime } from '../article/furniture/timestamp.ts';
import { authorNames, findByline } from './page-byline.ts';
import { findDek, mayBeDek } from './page-dek.ts';
import { findPublished } from './page-day.ts';
import { findHeadline } from './page-headline.ts';
import { findPlace } from './page-address.ts';
import { type PageMarkup, readMetadata } from './page-metadata.ts';
import { type Found, printBlocks, type Received } from './received.ts';
import { findBody, isSame, type ShownLine, surround } from './shown-line.ts';

/** A web page as received: its article as lines of text, and what the page says of it. */

/** A web page taken apart by a reader of pages: the article's blocks, and all that might belong to its head. */
export interface Page extends PageMarkup {
  /** The article's paragraphs and headings in their order, pictures and their captions left out. */
  blocks: readonly string[];
  /** How many captions were left out. */
  captions: number;
  /** The lines that a reader of the page sees, in the order of the page. */
  shown: readonly ShownLine[];
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
  const { shown } = page;
  const metadata = readMetadata(page);
  const { description, authors } = metadata;
  const text = findBody(shown, page.blocks, (line) => mayBeDek(line, description));
  const headline = findHeadline(shown, text, metadata, page.title);
  const blocks = page.blocks.filter((block) => !headline || !isSame(block, headline.value));
  if (blocks.length === 0) return null;
  const around = surround(shown, text, headline?.value ?? null);
  const { url, site, original } = findPlace(metadata, addressOf(source), shown);
  const seen = page.byline !== null && mayBeByline(page.byline) ? [page.byline] : [];
  const names = authorNames(authors.length > 0 ? authors : seen, site);
  const author = findByline(around, shown, names);
  const byline = author && { value: author.value, from: author.from };
  const dek = findDek(description, blocks, shown, around, author?.lines ?? []);
  const published = findPublished(metadata.published, shown, around, url?.value ?? null);
  const head = [headline, dek.found, byline].flatMap((line) => (line ? [line.value] : []));
  const used = [...head, ...(author?.lines ?? [])];
  const body = blocks.filter((block) => !used.some((line) => isSame(line, block)));
  // A day beside the byline is a line of the page, too, and its rule takes it away.
  const isTaken = blocks.some((block) => author?.lines.some((line) => isSame(line, block)));
  const [stamps, rest] = divide(author && isTaken ? author.rest : [], isDateOrTime);
  const found = { headline, dek: dek.found, byline, published: published.found, url };
  return {
    text: printBlocks([...head, ...stamps, ...body]),
    found: {
      ...Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null)),
      ...(source.day === null ? {} : { retrieved: { value: source.day, from: 'today' } }),
    },
    site,
    original,
    remarks: [
      ...(headline ? [] : ['The page has no headline that can be told from its text.']),
      ...dek.remarks,
      ...(byline || names.length === 0
        ? []
        : [
            `The page’s data name ${names.join(', ')} as author, and the page prints no such line: no byline.`,
          ]),
      ...(rest.length > 0 ? [`Left out beside the byline: “${rest.join('”, “')}”.`] : []),
      ...published.remarks,
      ...(page.captions > 0
        ? [`Left out: ${page.captions === 1 ? 'one caption' : `${page.captions} captions`} of pictures.`]
        : []),
    ],
  };
}

function addressOf({ address, day }: PageSource): Found | null {
  if (address === null) return null;
  return {
    value: address,
    from: day === null ? 'the browser’s note in the page' : 'the address that was fetched',
  };
}

function divide(texts: readonly string[], isFirst: (text: string) => boolean): [string[], string[]] {
  return [texts.filter((text) => isFirst(text)), texts.filter((text) => !isFirst(text))];
}
