import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { isDay } from '../../schemas/content/day.ts';
import { plainAddress } from '../../schemas/content/web-address.ts';
import { findPrintedDay } from '../text/day.ts';
import { type Found, onOneLine, printBlocks, type Received } from './received.ts';
import { receiveText } from './from-text.ts';
import { readYaml } from '../record/yaml.ts';

/** Markdown as received: its words without its marks, and what its front matter says. */

/** More quotes and lists inside one another than any text has; the parser takes long over many thousands. */
const DEEPEST = 100;

/** True for Markdown whose quotes and lists stand so deep inside one another that it is not read. */
export function isTooDeep(markdown: string): boolean {
  return [...markdown.matchAll(/^[-+*>\d.)\t ]+/gmu)].some(
    ([signs]) => (signs.match(/>|[-+*.)](?=[\t ])/gu) ?? []).length > DEEPEST,
  );
}

const parser = remark().use(remarkFrontmatter).freeze();

/** What the Markdown says of itself; null where no line of it can be part of an article, or it is too deep. */
export function receiveMarkdown(markdown: string): Received | null {
  if (isTooDeep(markdown)) return null;
  const tree = parser.parse(markdown);
  const blocks = tree.children.flatMap(linesOf);
  const received = receiveText(printBlocks(blocks));
  if (!received) return null;
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  const [headline = ''] = heading ? linesOf(heading) : [];
  const { found, site } = readFrontMatter(tree);
  return {
    text: received.text,
    found: {
      ...received.found,
      ...found,
      ...(headline === '' ? {} : { headline: { value: headline, from: 'the first heading' } }),
    },
    site,
    remarks: received.remarks.filter(({ about }) => headline === '' || !about.endsWith('headline')),
  };
}

/** The lines of text of a node: pictures, raw tags and definitions have none. */
function linesOf(node: RootContent): string[] {
  if (['yaml', 'html', 'definition', 'thematicBreak'].includes(node.type)) return [];
  if (node.type === 'list' || node.type === 'blockquote' || node.type === 'listItem')
    return (node.children as RootContent[]).flatMap(linesOf);
  const line = onOneLine(toString(node, { includeImageAlt: false, includeHtml: false }));
  return line === '' ? [] : [line];
}

function readFrontMatter(tree: Root): Pick<Received, 'found' | 'site'> {
  const yaml = tree.children.find((node) => node.type === 'yaml')?.value ?? '';
  const { plain } = readYaml('', yaml);
  const values = typeof plain === 'object' && plain !== null ? (plain as Record<string, unknown>) : {};
  const read = (keys: readonly string[], accept: (text: string) => string | null): Found | undefined => {
    for (const key of keys) {
      const value = values[key];
      const accepted = typeof value === 'string' ? accept(value) : null;
      if (accepted !== null) return { value: accepted, from: `“${key}” of the front matter` };
    }
    return undefined;
  };
  const published = read(['published', 'date', 'pubDate'], (text) =>
    isDay(text.slice(0, 10)) ? text.slice(0, 10) : findPrintedDay(text),
  );
  const url = read(['url', 'source', 'canonical', 'link'], plainAddress);
  return {
    found: { ...(published ? { published } : {}), ...(url ? { url } : {}) },
    site: read(['site', 'publisher', 'outlet', 'publication'], (text) => text || null) ?? null,
  };
}
