import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { decodePage } from '../core/intake/page/characters.ts';
import { formatNumber } from '../core/figure/figure-words.ts';
import { onOneLine } from '../core/intake/received.ts';
import { findHidden } from './hidden-elements.ts';
import { keptNumbers, numberText } from './page-lines.ts';
import { readSaveNote } from './save-note.ts';
import { shownLines } from './shown-lines.ts';
import type { Page } from '../core/intake/from-page.ts';

/** Takes a web page apart: its article by Mozilla's Readability, and what the page says of it. Runs no script. */

/** A page taken apart, and what a browser noted in it when it was saved: its address and the day. */
export interface ReadPage {
  page: Page;
  savedFrom: string | null;
  /** The day of saving, where the page has it. */
  savedOn: string | null;
}

/** More elements, or more inside one another, than any page of a newspaper has; Readability walks through all of them again and again. */
const MOST_ELEMENTS = 20_000;
const DEEPEST = 200;
/** Signs "<" before they are read: each element has one or two, and a script may hold some that make none. */
const MOST_SIGNS = 6 * MOST_ELEMENTS;

const LESS_THAN = 0x3c;
/**
 * Reads the bytes of an HTML page; with its letters. A page
 * beyond what is read gives the reason: "it has more than …".
 */
export function readPage(
  bytes: Uint8Array,
  contentType: string,
  address: string | null,
): ReadPage | { beyond: string } {
  if (countSigns(bytes) > MOST_SIGNS) return { beyond: TOO_MANY };
  const { text: html, ...letters } = decodePage(bytes, contentType);
  const dom = new JSDOM(html, address === null ? {} : { url: address });
  const { document } = dom.window;
  const beyond = measure(document);
  if (beyond !== null) return { beyond };
  const contentOf = (name: string) =>
    [...document.querySelectorAll(`[${name}][content]`)].flatMap((meta) =>
      // One element may have several names.
      (meta.getAttribute(name) ?? '')
        .split(/\s+/u)
        .map((one) => ({ name: one, content: meta.getAttribute('content') ?? '' })),
    );
  const read: Omit<Page, 'lines' | 'hidden' | 'letters' | 'title' | 'byline'> = {
    metas: ['property', 'name', 'itemprop'].flatMap(contentOf),
    jsonLd: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => script.textContent,
    ),
    canonical: document.querySelector<HTMLLinkElement>('link[rel~=canonical][href]')?.href ?? null,
    pageTitle: onOneLine(document.title),
    headings: [...document.querySelectorAll('h1')].map((heading) => heading.textContent),
    shown: shownLines(document.body),
  };
  const note = readSaveNote(html);
  const numbered = numberText(document.body, findHidden(document));
  // Readability takes the document itself apart, so all else is read before it.
  const article = new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
  const kept = article?.content ? keptNumbers(article.content) : new Set<string>();
  return {
    page: {
      ...read,
      letters,
      lines: numbered.linesOf(kept),
      hidden: numbered.hiddenOf(kept),
      title: article?.title ?? null,
      byline: article?.byline ?? null,
    },
    savedFrom: note.address,
    savedOn: note.day,
  };
}

const TOO_MANY = `it has more than ${formatNumber(MOST_ELEMENTS)} elements`;

function countSigns(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LESS_THAN); at >= 0; at = bytes.indexOf(LESS_THAN, at + 1)) count += 1;
  return count;
}

/** Why a page is not read, or null where it is. */
function measure({ documentElement }: Document): string | null {
  let depth = 0;
  let count = 0;
  for (let at: Element | null = documentElement; at;) {
    count += 1;
    if (count > MOST_ELEMENTS) return TOO_MANY;
    if (depth > DEEPEST) return `more than ${DEEPEST} of its elements stand inside one another`;
    if (at.firstElementChild) {
      at = at.firstElementChild;
      depth += 1;
      continue;
    }
    while (at?.nextElementSibling === null) {
      at = at.parentElement;
      depth -= 1;
    }
    at = at?.nextElementSibling ?? null;
  }
  return null;
}
