import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { stringify } from 'yaml';
import type { Article, ArticleLine, LineKind } from './article.ts';

/** Articles as Markdown and back, word for word. */

/** A Markdown article taken apart: its front matter as YAML, and its lines. */
export interface MarkdownArticle {
  yaml: string;
  lines: ArticleLine[];
}

const processor = remark()
  .use(remarkFrontmatter)
  .data('settings', { bullet: '-', emphasis: '_', rule: '-', setext: false })
  .freeze();

/** Writes an article as Markdown: front matter, `#` headline, `##` headings, paragraphs. Same article, same bytes. */
export function writeMarkdown(article: Article, banner: readonly string[]): string {
  const front = stringify(article.frontMatter, { lineWidth: 0, commentString: (comment) => comment });
  const yaml = [...banner.map((line) => `# ${line}`), front.trimEnd()].join('\n');
  const body: Root = {
    type: 'root',
    children: [{ type: 'yaml', value: yaml }, ...article.lines.map(nodeOf)],
  };
  return processor.stringify(body);
}

function nodeOf({ kind, text }: ArticleLine): RootContent {
  const children: Paragraph['children'] = [{ type: 'text', value: text }];
  if (kind === 'headline') return { type: 'heading', depth: 1, children } satisfies Heading;
  if (kind === 'heading') return { type: 'heading', depth: 2, children } satisfies Heading;
  return { type: 'paragraph', children };
}

/**
 * Reads a Markdown article back. `marks` are the texts of the front matter that say which paragraph is the
 * dek and which the byline; the first paragraph with those words is it.
 *
 * @example readMarkdown('# A title\n\nSome words.\n').lines // headline "A title", paragraph "Some words."
 */
export function readMarkdown(
  markdown: string,
  marks: { dek?: string | undefined; byline?: string | undefined } = {},
): MarkdownArticle {
  const root = processor.parse(markdown);
  const unseen = new Map<string, LineKind>();
  if (marks.byline !== undefined) unseen.set(marks.byline, 'byline');
  if (marks.dek !== undefined) unseen.set(marks.dek, 'dek');
  const lines = root.children.flatMap((node): ArticleLine[] => {
    if (node.type === 'yaml') return [];
    const text = toString(node);
    if (node.type === 'heading') return [{ kind: node.depth === 1 ? 'headline' : 'heading', text }];
    const kind = unseen.get(text.trim()) ?? 'paragraph';
    unseen.delete(text.trim());
    return [{ kind, text }];
  });
  const front = root.children.find((node) => node.type === 'yaml');
  return { yaml: front?.value ?? '', lines };
}
