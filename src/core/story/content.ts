import type { ArticleFrontMatter } from '../../schemas/content/article.ts';
import type { ClaimsFile } from '../../schemas/content/claims.ts';
import type { Outlet } from '../../schemas/content/outlet.ts';
import { UNNAMED } from '../../schemas/content/label.ts';
import type { Statement } from '../../schemas/content/statement.ts';
import type { Question, Story } from '../../schemas/content/story.ts';
import { abridgeArticle, type BlockGap } from './abridged.ts';
import { evidencePlaces, moveEvidence } from './abridged-evidence.ts';
import { type ArticleLine } from '../article/article.ts';
import { type Block, blocksOf } from '../article/block.ts';
import {
  type ReadClaims,
  readRememberedClaims,
  type ResolvedClaim,
  type UnreadNumber,
  type WordedClaim,
} from './claim.ts';
import type { Remember } from '../text/once.ts';

/** All records joined: stories with their articles, and articles with their claims. */

/** A generated article as stored, with its claims held against its words. */
export interface StoredArticle extends ReadClaims {
  frontMatter: ArticleFrontMatter;
  /** Headline, dek, headings and paragraphs in the order of the raw text. */
  blocks: readonly Block[];
}

/** The records of the content folder by id; articles and claims by `<story>/<article>`. */
export interface Records {
  outlets: ReadonlyMap<string, Outlet>;
  stories: ReadonlyMap<string, Story>;
  articles: ReadonlyMap<string, StoredArticle>;
  claims: ReadonlyMap<string, ClaimsFile>;
  statements: ReadonlyMap<string, readonly Statement[]>;
}

/** An article in its story, with its claims held against its words. */
export interface StoryArticle {
  id: string;
  story: string;
  label: string;
  outlet: Outlet | null;
  frontMatter: ArticleFrontMatter;
  /** Headline, dek, headings and paragraphs in the order of the raw text. */
  blocks: readonly Block[];
  claims: readonly ResolvedClaim[];
  /** Claims in words, which give no figure. */
  worded: readonly WordedClaim[];
  unread: readonly UnreadNumber[];
  /** How many claims a program proposed that nobody has read: none of them is among the claims. */
  proposals: number;
  hasClaimsFile: boolean;
  /** True where a person claimed every number or left it out, and every proposal has been read. */
  isRead: boolean;
  /** What is missing between its blocks, where it is shown in quotes only; absent where it is shown whole. */
  gaps?: readonly BlockGap[];
}

/** A story with its articles in the order of the columns; `superseded` ones have a page and no column. */
export interface StoryContent {
  id: string;
  story: Story;
  articles: readonly StoryArticle[];
  superseded: readonly StoryArticle[];
  statements: readonly Statement[];
  /**
   * The story with all words of its articles, where some are not shown: for finding out what they say, never
   * for printing.
   */
  unabridged?: StoryContent;
}

/** An article held against its claims file, as the questions of its story ask; without one it claims nothing. */
export function holdArticle(
  path: string,
  { frontMatter, lines }: { frontMatter: ArticleFrontMatter; lines: readonly ArticleLine[] },
  claims: ClaimsFile | undefined,
  questions: readonly Question[],
  remember: Remember,
): StoredArticle {
  const blocks = blocksOf(lines);
  return {
    frontMatter,
    blocks,
    ...readRememberedClaims(
      claims ?? { claims: [], leftOut: [] },
      { name: path, blocks },
      { questions, day: frontMatter.reports },
      remember,
    ),
  };
}

/**
 * Joins the records; of articles that their outlet lets be shown in quotes only, only these are left. Articles
 * that their story does not list come last, by id. Records without a story are left out: the check has told
 * of them.
 */
export function joinContent(records: Records): StoryContent[] {
  return joinWhole(records).map(abridgeStory);
}

/** The story with all words of its articles: what it says is found out from these. */
export function wholeStory(content: StoryContent): StoryContent {
  return content.unabridged ?? content;
}

/** All articles of a story that have a page: those of the columns in their order, then superseded ones. */
export function everyArticle({
  articles,
  superseded,
}: Pick<StoryContent, 'articles' | 'superseded'>): StoryArticle[] {
  return [...articles, ...superseded];
}

/** What an article is called by itself: its headline, or where it has none the head of its column. */
export function titleOf({ frontMatter, label }: Pick<StoryArticle, 'frontMatter' | 'label'>): string {
  return frontMatter.headline ?? label;
}

/** The first and the last day that a story tells of: the day of the event and those that its articles report. */
export function daysOf(content: Pick<StoryContent, 'story' | 'articles' | 'superseded'>): [string, string] {
  const { date } = content.story;
  const days = [date, ...everyArticle(content).map(({ frontMatter }) => frontMatter.reports)].sort();
  return [days[0] ?? date, days.at(-1) ?? date];
}

/** The newest day on which what a story says was changed; null where there is no story. */
export function newestUpdate(stories: readonly { updated: string }[]): string | null {
  return stories.map(({ updated }) => updated).reduce<string | null>((a, b) => (a && a > b ? a : b), null);
}

/** True for an article that is shown in quotes only. */
export function isAbridged({ gaps }: Pick<StoryArticle, 'gaps'>): boolean {
  return gaps !== undefined;
}

function abridgeStory(whole: StoryContent): StoryContent {
  const all = everyArticle(whole);
  const asQuotes = all.filter(({ outlet }) => outlet?.shown === 'quotes');
  if (asQuotes.length === 0) return whole;
  const abridged = new Map(
    asQuotes.map((article) => {
      const { quoted, proving } = evidencePlaces(whole.story.lineage, article);
      return [article.id, abridgeArticle(article, quoted, proving)];
    }),
  );
  const shown = (article: StoryArticle) => abridged.get(article.id) ?? article;
  return {
    ...whole,
    story: { ...whole.story, lineage: moveEvidence(whole.story.lineage, asQuotes, abridged) },
    articles: whole.articles.map(shown),
    superseded: whole.superseded.map(shown),
    unabridged: whole,
  };
}

function joinWhole(records: Records): StoryContent[] {
  return [...records.stories]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, story]) => {
      const all = articleOrder(id, story, records).map((article) => joinArticle(id, article, records));
      const replaced = new Set(all.map((article) => article.frontMatter.supersedes));
      return {
        id,
        story,
        articles: all.filter((article) => !replaced.has(article.id)),
        superseded: all.filter((article) => replaced.has(article.id)),
        statements: records.statements.get(id) ?? [],
      };
    });
}

/** The ids of a story's articles that have a text: the listed ones in their order, then the others by id. */
function articleOrder(id: string, story: Story, records: Records): string[] {
  const held = [...records.articles.keys()]
    .filter((key) => key.startsWith(`${id}/`))
    .map((key) => key.slice(id.length + 1));
  const listed = story.articles.filter((article) => held.includes(article));
  return [...new Set([...listed, ...held.sort()])];
}

function joinArticle(story: string, id: string, records: Records): StoryArticle {
  const key = `${story}/${id}`;
  const stored = records.articles.get(key);
  if (!stored) throw new Error(`The article ${key} was listed and not read.`);
  const { frontMatter, blocks, claims, worded, unread, proposals } = stored;
  const outlet = frontMatter.outlet === UNNAMED ? null : (records.outlets.get(frontMatter.outlet) ?? null);
  return {
    id,
    story,
    label: frontMatter.label ?? outlet?.name ?? frontMatter.outlet,
    outlet,
    frontMatter,
    blocks,
    claims,
    worded,
    unread,
    proposals,
    hasClaimsFile: records.claims.has(key),
    isRead: records.claims.has(key) && unread.length === 0 && proposals === 0,
  };
}
