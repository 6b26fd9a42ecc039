import type { Nodes, RootContent } from 'mdast';
import type * as Remark from 'remark';
import { loadLate } from '../text/late.ts';

/** A report as a page can show it: its elements by their names, and never any HTML of its words. */

/** What a report is made of. */
type ShownTag = 'h2' | 'h3' | 'h4' | 'p' | 'ul' | 'li' | 'strong' | 'em' | 'a' | 'br' | 'details' | 'summary';

/** Words, or an element with what stands inside it. */
export type Shown = string | { tag: ShownTag; href: string | null; inside: readonly Shown[] };

const SUMMARY = /^<details>\s*<summary>(?<title>[^<]*)<\/summary>$/u;

/**
 * The elements of a report that was printed as Markdown. What it folds is folded, a line in bold is a heading, and
 * HTML other than its own is shown as the words that it is.
 *
 * @example readReport('**Rows**\n\n- <i>x</i>') // an h4 "Rows", and a list of the words "<i>x</i>"
 */
export function readReport(markdown: string): Shown[] {
  const { remark } = loadLate('remark') as typeof Remark;
  return showBlocks(remark().parse(markdown).children);
}

function showBlocks(blocks: readonly RootContent[]): Shown[] {
  const shown: Shown[] = [];
  let at = 0;
  while (at < blocks.length) {
    const block = blocks[at];
    const title = block?.type === 'html' ? SUMMARY.exec(block.value)?.groups?.title : undefined;
    if (block && title !== undefined) {
      const end = blocks.findIndex(({ type }, index) => index > at && type === 'html');
      const stop = end < 0 ? blocks.length : end;
      const inside = showBlocks(blocks.slice(at + 1, stop));
      shown.push(element('details', [element('summary', [title]), ...inside]));
      at = stop;
    } else if (block) shown.push(...show(block));
    at += 1;
  }
  return shown;
}

function show(node: Nodes): Shown[] {
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'html':
      return [node.value === '<br>' ? element('br', []) : node.value];
    case 'link':
      return [{ tag: 'a', href: node.url, inside: node.children.flatMap(show) }];
    case 'heading':
      return [element(node.depth === 2 ? 'h2' : 'h3', node.children.flatMap(show))];
    case 'paragraph': {
      const [only, ...more] = node.children;
      if (only?.type === 'strong' && more.length === 0) return [element('h4', only.children.flatMap(show))];
      return [element('p', node.children.flatMap(show))];
    }
    case 'list':
      return [element('ul', node.children.flatMap(show))];
    case 'listItem':
      // An entry is a line: its paragraph is no more than that.
      return [
        element(
          'li',
          node.children.flatMap((child) =>
            child.type === 'paragraph' ? child.children.flatMap(show) : show(child),
          ),
        ),
      ];
    case 'strong':
      return [element('strong', node.children.flatMap(show))];
    case 'emphasis':
      return [element('em', node.children.flatMap(show))];
    default:
      return 'children' in node ? node.children.flatMap(show) : 'value' in node ? [node.value] : [];
  }
}

function element(tag: ShownTag, inside: readonly Shown[]): Shown {
  return { tag, href: null, inside };
}
