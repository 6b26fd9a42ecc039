import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type * as Remark from 'remark';
import type * as RemarkFrontmatter from 'remark-frontmatter';
import { stringify } from 'yaml';
import { NO_HEADLINE } from '../../schemas/content/raw.ts';
import { loadLate } from '../text/late.ts';
import type { Article, ArticleLine, LineKind } from './article.ts';

/** Articles as Markdown and back, word for word. */

/** The texts of the front matter that say which paragraph is the dek and which the byline. */
interface Marks {
  dek?: string | undefined;
  byline?: string | undefined;
}

let processor: ReturnType<typeof createProcessor> | undefined;

function createProcessor() {
  const { remark } = loadLate('remark') as typeof Remark;
  const { default: remarkFrontmatter } = loadLate('remark-frontmatter') as typeof RemarkFrontmatter;
  return remark()
    .use(remarkFrontmatter)
    .data('settings', { bullet: '-', emphasis: '_', rule: '-', setext: false })
    .freeze();
}

/** Writes an article as Markdown: front matter, `#` headline, `##` headings, paragraphs. Same article, same bytes. */
export function writeMarkdown(article: Article, banner: readonly string[]): string {
  const { headline } = article.frontMatter;
  const front = stringify(
    { ...article.frontMatter, headline: headline ?? NO_HEADLINE },
    { lineWidth: 0, commentString: (comment) => comment },
  );
  const yaml = [...banner.map((line) => `# ${line}`), front.trimEnd()].join('\n');
  const body: Root = {
    type: 'root',
    children: [{ type: 'yaml', value: yaml }, ...article.lines.map(nodeOf)],
  };
  return (processor ??= createProcessor()).stringify(body);
}

function nodeOf({ kind, text }: ArticleLine): RootContent {
  const children: Paragraph['children'] = [{ type: 'text', value: text }];
  if (kind === 'headline') return { type: 'heading', depth: 1, children } satisfies Heading;
  if (kind === 'heading') return { type: 'heading', depth: 2, children } satisfies Heading;
  return { type: 'paragraph', children };
}

/**
 * Reads a Markdown article back, its front matter with `readFront`; null where that gives null. The first
 * paragraph with the words of the front matter's dek is the dek, and so for the byline. A text without front
 * matter has an empty one.
 *
 * @example readMarkdown('# A title\n\nSome words.\n', () => ({}))?.lines // headline "A title", paragraph "Some words."
 */
export function readMarkdown<Front extends Marks>(
  markdown: string,
  readFront: (yaml: string) => Front | null,
): { frontMatter: Front; lines: ArticleLine[] } | null {
  const root = (processor ??= createProcessor()).parse(markdown);
  const frontMatter = readFront(root.children.find((node) => node.type === 'yaml')?.value ?? '');
  if (!frontMatter) return null;
  const unseen = new Map<string, LineKind>();
  if (frontMatter.byline !== undefined) unseen.set(frontMatter.byline, 'byline');
  if (frontMatter.dek !== undefined) unseen.set(frontMatter.dek, 'dek');
  const lines = root.children.flatMap((node): ArticleLine[] => {
    if (node.type === 'yaml') return [];
    const text = toString(node);
    if (node.type === 'heading') return [{ kind: node.depth === 1 ? 'headline' : 'heading', text }];
    const kind = unseen.get(text.trim()) ?? 'paragraph';
    unseen.delete(text.trim());
    return [{ kind, text }];
  });
  return { frontMatter, lines };
}
