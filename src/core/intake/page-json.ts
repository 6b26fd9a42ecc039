import { decodeHTML } from 'entities';
import { jsonrepair } from 'jsonrepair';
import { onOneLine } from './received.ts';

/** What the scripts of JSON-LD in a page say, however they are written. */

/** An object of JSON-LD. */
export type Plain = Record<string, unknown>;

/** Longer ones are no record of an article; mending takes its time. */
const LONGEST_MENDED = 500_000;

/** How deep objects may stand inside one another. */
const DEEPEST = 20;

/**
 * The objects of a page's JSON-LD, those of a graph too. Line breaks inside words, commas too many and the signs of
 * comments or CDATA around are passed over; of what is no JSON at all nothing is left.
 *
 * @example readGraph(['[{"@type":"NewsArticle",}]']) // [{ '@type': 'NewsArticle' }]
 */
export function readGraph(texts: readonly string[]): Plain[] {
  return texts.flatMap((text) => flatten(parseJson(text), DEEPEST));
}

function parseJson(text: string): unknown {
  return tryJson(text) ?? (text.length > LONGEST_MENDED ? null : tryJson(mend(text)));
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** The text as JSON, or unchanged where it is too far from it: words alone could be mended to a text, too. */
function mend(text: string): string {
  const json = text
    .replace(/^[^{]*?(?:<!\[CDATA\[|<!--)[^[{]*/u, '')
    .replace(/(?:\/\*|\/\/)?\s*(?:\]\]>|-->)[^\]}]*$/u, '')
    .replace(/;\s*$/u, '');
  try {
    return /^\s*[[{]/u.test(json) ? jsonrepair(json) : text;
  } catch {
    return text;
  }
}

function flatten(value: unknown, depth: number): Plain[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((one) => flatten(one, depth - 1));
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Plain;
  return [node, ...flatten(node['@graph'], depth - 1), ...flatten(node.mainEntity, depth - 1)];
}

/** A value as a list: JSON-LD writes one thing of a kind without one. */
export function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

/** The kinds that an object says it is of. */
export function typesOf(node: Plain): string[] {
  return listed(node['@type']).filter((type) => typeof type === 'string');
}

/** The objects of a value; one that only names another by its `@id` is that other. */
export function objectsOf(value: unknown, graph: readonly Plain[]): Plain[] {
  return listed(value).flatMap((one) => {
    if (typeof one !== 'object' || one === null) return [];
    const node = one as Plain;
    const named = graph.find((other) => node['@id'] !== undefined && other['@id'] === node['@id']);
    return [node.name === undefined && named ? named : node];
  });
}

/** The first text of a value on one line; null where there is none. */
export function textOf(value: unknown): string | null {
  const [first] = listed(value);
  return typeof first === 'string' ? plainText(first) : null;
}

/** Tags inside words and sentences; all others stand between two. */
const INLINE = /<\/?(?:a|abbr|b|em|i|mark|q|small|span|strong|su[bp]|u)(?:\s[^<>]*)?>/giu;

/** Words of a page's data as they are read: without tags, and signs that were escaped once too often are themselves again. */
export function plainText(text: string): string {
  const words = decodeHTML(decodeHTML(text)).replace(INLINE, '');
  return onOneLine(words.replace(/<\/?[a-z][^<>]*>/giu, ' '));
}
