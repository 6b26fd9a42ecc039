import { isDay, isWebAddress } from '../../schemas/content/scalar.ts';
import { findPrintedDay } from '../text/day.ts';
import { type Found, onOneLine } from './received.ts';

/** What a web page says of itself in places that no reader sees. */

/** The page's own words, taken out of its markup: nothing here has been judged yet. */
export interface PageMarkup {
  /** `<meta>` by name, property or itemprop, in the order of the page. */
  metas: readonly { name: string; content: string }[];
  /** The texts of the JSON-LD scripts. */
  jsonLd: readonly string[];
  canonical: string | null;
  /** The `datetime` of `<time>` elements, in the order of the page. */
  times: readonly string[];
}

/** What a page says of its article; null for what it doesn't say. */
export interface PageMetadata {
  headline: Found | null;
  description: Found | null;
  authors: readonly string[];
  site: Found | null;
  published: Found | null;
  url: Found | null;
}

type Plain = Record<string, unknown>;

const ARTICLE = /(?:Article|Report|BlogPosting)$/u;

/** Reads a page's head: JSON-LD of an article first, then its meta elements, then its `<time>`. */
export function readMetadata({ metas, jsonLd, canonical, times }: PageMarkup): PageMetadata {
  const article = jsonLd.flatMap(parseGraph).find((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const linked = (key: string, value: unknown) => found(textOf(value), `the page’s data (JSON-LD, “${key}”)`);
  const meta = (names: readonly string[], accept = (text: string): string | null => text) => {
    for (const name of names) {
      const content = metas.find((one) => one.name.toLowerCase() === name)?.content ?? '';
      const hit = found(accept(content), `the page’s meta element “${name}”`);
      if (hit) return hit;
    }
    return null;
  };
  const publisher = firstOf(article?.publisher);
  const linkedDay = linked('datePublished', dayOf(textOf(article?.datePublished) ?? ''));
  const timed = times.map(dayOf).find((day) => day !== null) ?? null;
  return {
    headline: linked('headline', article?.headline) ?? meta(['og:title', 'twitter:title']),
    description:
      linked('description', article?.description) ??
      meta(['og:description', 'description', 'twitter:description']),
    authors: authorsOf(article?.author, metas),
    site: linked('publisher', publisher?.name) ?? meta(['og:site_name', 'application-name']),
    published:
      linkedDay ??
      meta(
        ['article:published_time', 'datepublished', 'date', 'pubdate', 'dc.date', 'parsely-pub-date'],
        dayOf,
      ) ??
      found(timed, 'the page’s first <time>'),
    url: found(webAddress(canonical), 'the page’s canonical link') ?? meta(['og:url'], webAddress),
  };
}

/** The day of a time stamp in the time zone in which it is printed, or of a date in words; null for others. */
function dayOf(text: string): string | null {
  const day = text.trim().slice(0, 10);
  return isDay(day) ? day : findPrintedDay(text);
}

function webAddress(text: string | null): string | null {
  return text !== null && isWebAddress(text) ? text : null;
}

function found(value: string | null, from: string): Found | null {
  const line = onOneLine(value ?? '');
  return line === '' ? null : { value: line, from };
}

/** All objects of a JSON-LD text, those of a graph too; none where it is no JSON. */
function parseGraph(json: string): Plain[] {
  try {
    return flatten(JSON.parse(json) as unknown);
  } catch {
    return [];
  }
}

function flatten(value: unknown): Plain[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Plain;
  return [node, ...flatten(node['@graph']), ...flatten(node.mainEntity)];
}

/** A value as a list: JSON-LD writes one thing of a kind without one. */
function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

function typesOf(node: Plain): string[] {
  return listed(node['@type']).filter((type) => typeof type === 'string');
}

function firstOf(value: unknown): Plain | null {
  const [first] = listed(value);
  return typeof first === 'object' && first !== null ? (first as Plain) : null;
}

function textOf(value: unknown): string | null {
  const [first] = listed(value);
  return typeof first === 'string' ? first : null;
}

function authorsOf(author: unknown, metas: PageMarkup['metas']): string[] {
  const named = listed(author).map((one) => (typeof one === 'string' ? one : textOf(firstOf(one)?.name)));
  const others = metas
    .filter(({ name }) => ['author', 'article:author'].includes(name.toLowerCase()))
    .map(({ content }) => content);
  const names = [...named, ...others].flatMap((name) => (name ? [onOneLine(name)] : []));
  // Some pages name the address of an author's page here.
  return [...new Set(names)].filter((name) => name !== '' && !isWebAddress(name));
}
