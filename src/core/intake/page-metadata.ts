import { plainAddress } from '../../schemas/content/web-address.ts';
import { isAgencyName } from '../article/furniture/agency.ts';
import { foldedLower } from '../text/fold.ts';
import { DAY_KEYS, type DataDay, readDataDay } from './page-day.ts';
import { listed, objectsOf, type Plain, plainText, readGraph, textOf, typesOf } from './page-json.ts';
import type { Found } from './received.ts';

/** What a web page says of itself in places that no reader sees. */

/** The page's own words, taken out of its markup: nothing here has been judged yet. */
export interface PageMarkup {
  /** `<meta>` by name, property or itemprop, in the order of the page. */
  metas: readonly { name: string; content: string }[];
  /** The texts of the JSON-LD scripts. */
  jsonLd: readonly string[];
  canonical: string | null;
  /** The page's own title, with the site's name or without. */
  pageTitle: string;
  /** The headings of the first rank. */
  headings: readonly string[];
}

/** What a page says of its article; null or nothing for what it doesn't say. */
export interface PageMetadata {
  /** What it calls the article, the surest first. */
  headlines: readonly Found[];
  /** What it says the article tells, the likeliest first. */
  descriptions: readonly Found[];
  authors: readonly string[];
  site: Found | null;
  /** The days of publication that it gives, the surest first. */
  published: readonly DataDay[];
  canonical: Found | null;
  /** The address that it gives itself for others to share. */
  shared: Found | null;
  /** The addresses or names of the sources that it gives. */
  sources: readonly Found[];
  /** The article's text, without the tags that may stand in it; null where the data have none. */
  body: string | null;
}

const ARTICLE = /(?:Article|Report|BlogPosting)$/u;
const PAGE = /(?:^|\/)\w*Page$/u;

/** Reads a page's head: JSON-LD of its article first, then its meta elements, then JSON-LD of the page. */
export function readMetadata({ metas, jsonLd, canonical, headings }: PageMarkup): PageMetadata {
  const graph = readGraph(jsonLd);
  const named = metas.map(({ name, content }) => ({ name: name.toLowerCase(), content: plainText(content) }));
  const meta = (...names: readonly string[]): Found[] =>
    names.flatMap((name) => {
      const content = named.find((one) => one.name === name && one.content !== '')?.content;
      return found(content ?? null, `“${name}” in the page’s own data`);
    });
  const titles = [...headings, ...meta('og:title').map(({ value }) => value)].map(foldedLower);
  const articles = nodesOf(graph, ARTICLE);
  // A page may hold the records of other articles, too.
  const article =
    articles.find(({ headline }) => titles.includes(foldedLower(textOf(headline) ?? ''))) ?? articles[0];
  const linked = (key: string, value: unknown) => found(textOf(value), `“${key}” in the page’s own data`);
  const dayOf = (node: Plain | undefined) =>
    linked('datePublished', node?.datePublished).flatMap(readDataDay);
  const squashed = (name: string) => name.replace(/[^a-z]/gu, '');
  const metaDays = DAY_KEYS.flatMap((key) =>
    named
      .filter(({ name }) => squashed(name) === key)
      .flatMap(({ name, content }) =>
        readDataDay({ value: content, from: `“${name}” in the page’s own data` }),
      ),
  );
  return {
    body: textOf(article?.articleBody),
    headlines: [...linked('headline', article?.headline), ...meta('og:title', 'twitter:title')],
    descriptions: [
      ...linked('description', article?.description),
      ...linked('alternativeHeadline', article?.alternativeHeadline),
      ...meta('og:description', 'description', 'twitter:description'),
    ],
    authors: authorsOf(objectsOrTexts(article?.author, graph), named),
    site: siteOf([
      ...objectsOf(article?.publisher, graph).flatMap(({ name }) => linked('publisher', name)),
      ...meta('og:site_name', 'application-name'),
      ...nodesOf(graph, /WebSite$/u).flatMap(({ name }) => linked('name', name)),
    ]),
    published: [...dayOf(article), ...metaDays, ...nodesOf(graph, PAGE).flatMap(dayOf)],
    canonical: found(webAddress(canonical), 'the address that the page calls its own')[0] ?? null,
    sources: [
      ...objectsOf(article?.isBasedOn, graph).flatMap(({ url, name }) => linked('isBasedOn', url ?? name)),
      ...linked('isBasedOn', article?.isBasedOn),
      ...meta('original-source', 'syndication-source'),
      ...objectsOf(article?.sourceOrganization, graph).flatMap(({ name }) =>
        linked('sourceOrganization', name),
      ),
    ],
    shared: meta('og:url').flatMap(({ value, from }) => found(plainAddress(value), from))[0] ?? null,
  };
}

/** The name of the site: an agency is named as publisher by others that print its report. */
function siteOf(names: readonly Found[]): Found | null {
  return names.find(({ value }) => !isAgencyName(value)) ?? names[0] ?? null;
}

function nodesOf(graph: readonly Plain[], type: RegExp): Plain[] {
  return graph.filter((node) => typesOf(node).some((name) => type.test(name)));
}

function webAddress(text: string | null): string | null {
  return text === null ? null : plainAddress(text);
}

function found(value: string | null, from: string): Found[] {
  return value === null || value === '' ? [] : [{ value, from }];
}

function objectsOrTexts(value: unknown, graph: readonly Plain[]): string[] {
  return listed(value).flatMap((one) =>
    typeof one === 'string'
      ? [plainText(one)]
      : objectsOf(one, graph).flatMap(({ name }) => listed(name).flatMap((text) => textOf(text) ?? [])),
  );
}

const AUTHOR_KEYS = ['author', 'article:author', 'article:author_name', 'dc.creator', 'dcterms.creator'];
const MORE_AUTHOR_KEYS = ['byl', 'byline', 'parsely-author', 'sailthru.author', 'creator', 'twitter:data1'];

/** The names of the authors as the data give them, each once; addresses of their pages are none. */
function authorsOf(linked: readonly string[], metas: PageMarkup['metas']): string[] {
  const named = (keys: readonly string[]) =>
    metas.filter(({ name }) => keys.includes(name)).map(({ content }) => content);
  const names = [...linked, ...named(AUTHOR_KEYS)];
  const all = names.length > 0 ? names : named(MORE_AUTHOR_KEYS.slice(0, -1));
  return [...new Set(all)].filter((name) => name !== '' && plainAddress(name) === null);
}
