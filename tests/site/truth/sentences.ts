import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode, Element, Text } from 'domhandler';
import type { SitePage } from '../pages.ts';
import { plain, type PlainContent } from './texts.ts';

/** The sentences of a built page that are ours: neither an article’s words nor a person’s. */

/** A sentence of ours where it stands; `before` is the one before it in the same element. */
export interface Said {
  page: SitePage;
  address: string;
  text: string;
  before: string;
  /** All that stands before it there. */
  lead: string;
  /** The element that it stands in; null for titles, descriptions, labels and linked data. */
  element: Cheerio<Element> | null;
}

/** What prints an article’s words by its place, however short they are; a mark stands for them in our sentences. */
const ARTICLE_WORDS = new Set(['blockquote', 'q', 'mark', 'del', 'ins', 'b']);
const UNREAD = new Set(['script', 'style', 'pre', 'code']);

/** Elements that belong to the sentence around them, where there is one. */
const INLINE = new Set([
  'a',
  'span',
  'i',
  'em',
  'strong',
  'br',
  'sup',
  'tspan',
  'wbr',
  'input',
  ...ARTICLE_WORDS,
]);

/** Attributes that are read out or shown. */
const SPOKEN = 'meta[name=description], [aria-label]:not(section), [title]';

/** Splits a text into sentences; what stands between quotation marks is not split. */
export function splitSentences(text: string): string[] {
  const quotes: string[] = [];
  const held = text.replace(/“[^”]*”/gu, (quote) => `◊${String(quotes.push(quote) - 1)}◊`);
  return held
    .split(/(?<=[.?!])\s+(?=[\p{Lu}\d◊])/u)
    .map((part) => part.replace(/◊(\d+)◊/gu, (_, index: string) => quotes[Number(index)] ?? ''))
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);
}

/** All sentences of a page, its title, descriptions, labels and linked data, that are not printed from an article. */
export function readSentences(page: SitePage, content: PlainContent): Said[] {
  const { $, address } = page;
  const said = (text: string, node: Element | null): Said[] => {
    const parts = splitSentences(text);
    return parts
      .map((part, index): Said => {
        const element = node && $(node);
        const lead = parts.slice(0, index).join(' ');
        return { page, address, text: part, before: parts[index - 1] ?? '', lead, element };
      })
      .filter((one) => !isPrinted(one.text, content));
  };
  const spoken = [
    $('head > title').text(),
    ...$(SPOKEN)
      .toArray()
      .flatMap((element) => ['content', 'aria-label', 'title'].map((name) => $(element).attr(name) ?? '')),
    ...$('script[type="application/ld+json"]')
      .toArray()
      .flatMap((element) => stringsOf(JSON.parse($(element).text()))),
  ];
  return [
    ...chunksOf($).flatMap(({ text, element }) => said(text, element)),
    ...[...new Set(spoken)].flatMap((text) => said(text, null)),
  ];
}

interface Chunk {
  text: string;
  element: Element;
}

/** The running texts of the body: of each element that has words of its own, with the inline elements in it. */
function chunksOf($: CheerioAPI): Chunk[] {
  const chunks: Chunk[] = [];
  const [body] = $('body').toArray();
  if (body) walk(body, chunks);
  return chunks
    .map(({ text, element }) => ({ text: text.replace(/\s+/gu, ' ').trim(), element }))
    .filter(({ text }) => text !== '');
}

function walk(element: Element, chunks: Chunk[]): void {
  const hasWords = element.children.some((node) => isText(node) && node.data.trim() !== '');
  const own: Chunk = { text: '', element };
  if (hasWords) chunks.push(own);
  for (const node of element.children) {
    if (isText(node)) own.text += node.data;
    if (!isElement(node) || UNREAD.has(node.name)) continue;
    if (hasWords && INLINE.has(node.name)) own.text += inlineText(node);
    else if (!isArticleWords(node)) walk(node, chunks);
  }
}

/** True of what prints an article’s words: a quotation, a mark, a rendering, the link of a claim. */
function isArticleWords(element: Element): boolean {
  const { name, parent } = element;
  const isClaim = name === 'a' && parent?.nodeType === 1 && isOf(parent, 'claim');
  return ARTICLE_WORDS.has(name) || isOf(element, 'words') || isClaim;
}

function isOf({ attribs }: Element, name: string): boolean {
  return (attribs.class ?? '').split(' ').includes(name);
}

function inlineText(element: Element): string {
  if (isArticleWords(element)) return ' ◇ ';
  return element.children
    .map((node) => (isText(node) ? node.data : isElement(node) ? inlineText(node) : ''))
    .join('');
}

function isElement(node: AnyNode): node is Element {
  return node.nodeType === 1;
}

function isText(node: AnyNode): node is Text {
  return node.nodeType === 3;
}

const known = new WeakMap<PlainContent, Map<string, boolean>>();

/** What is printed from an article is printed on many pages, and looked up once. */
export function isPrinted(text: string, content: PlainContent): boolean {
  const answers = known.get(content) ?? new Map<string, boolean>();
  known.set(content, answers);
  const answer = answers.get(text) ?? lookUp(text, content);
  answers.set(text, answer);
  return answer;
}

/** True of an article’s sentence, whole or cut short, whoever is named before it, and of a person’s own text. */
function lookUp(text: string, { people, printed }: PlainContent): boolean {
  const words = plain(text)
    .replace(/^(?:\d+|¶|dek) /u, '')
    .replace(/(?:…|\.\.\.)$/u, '')
    .trim();
  const parts = [
    words,
    words.replace(/^[^:]{3,60}: /u, ''),
    words.replace(/ \([^)]*\)(?: — variorum)?$/u, ''),
  ];
  if (parts.some((part) => people.has(part) || people.has(part.replace(/[.:]$/u, '')))) return true;
  return parts.some((part) => {
    const pieces = part.split(/\s*(?:\[…\]|◇| … )\s*/u);
    return part.split(' ').length >= 4 && pieces.every((piece) => printed.includes(piece));
  });
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
