import { csvFormat } from 'd3-dsv';
import type { Outlet } from '../schemas/outlet.ts';
import type { Question } from '../schemas/story.ts';
import { claimPageAddress } from './address.ts';
import type { ResolvedClaim } from './claim.ts';
import { isAbridged, type StoryArticle, type StoryContent } from './content.ts';
import type { Figure } from './figure.ts';
import { contextOf, type QuotePlace } from './selector.ts';

/** The published data: records that stand on their own, without the site. */

/** A claim as published: what, where, by whom and how it is read. */
export interface ClaimRecord {
  id: string;
  story: string;
  article: string;
  question: Pick<Question, 'id' | 'quantity' | 'population' | 'place' | 'measure'>;
  quote: { exact: string; prefix: string; suffix: string } & QuotePlace;
  figure: Figure;
  asOf: string;
  attribution: string | null;
  restsOn: { statement: string; basis: string; because: string | null } | null;
  url: string;
}

/**
 * An article as published: its text by blocks, and what was removed from the raw text. Where only quotes are
 * shown, “[…]” stands for what is left out of a block, other blocks are missing, and the text of a removed line
 * is null.
 */
export interface ArticleRecord {
  id: string;
  story: string;
  outlet: string;
  label: string;
  headline: string;
  dek: string | null;
  byline: string | null;
  dateline: { text: string; place: string; date: string | null } | null;
  reports: string;
  published: string | null;
  url: string | null;
  sha256: string;
  shown: Outlet['shown'];
  paragraphs: { id: string; kind: string; text: string }[];
  removed: { line: number; text: string | null; rule: string }[];
}

/** Makes an address of the site absolute: the site's own address and its base path. */
export type Absolute = (address: string) => string;

/** All claims of the stories, by story, question and column. */
export function claimRecords(stories: readonly StoryContent[], absolute: Absolute): ClaimRecord[] {
  return stories.flatMap(({ id: story, story: { questions }, articles }) =>
    questions.flatMap((question) =>
      articles.flatMap((article) =>
        article.claims
          .filter(({ entry }) => entry.question === question.id)
          .map((claim) => claimRecord(story, question, article, claim, absolute)),
      ),
    ),
  );
}

function claimRecord(
  story: string,
  { id: question, quantity, population, place, measure }: Question,
  article: StoryArticle,
  { entry, exact, place: quoted, figure, attribution }: ResolvedClaim,
  absolute: Absolute,
): ClaimRecord {
  const text = article.blocks.find((block) => block.id === quoted.block)?.text ?? '';
  const { restsOn } = entry;
  return {
    id: `${story}/${article.id}/${entry.id}`,
    story,
    article: article.id,
    question: { id: question, quantity, population, place, measure },
    quote: { exact, ...contextOf(text, quoted), block: quoted.block, start: quoted.start, end: quoted.end },
    figure,
    asOf: entry.asOf ?? article.frontMatter.reports,
    attribution,
    restsOn: restsOn ? { ...restsOn, because: restsOn.because ?? null } : null,
    url: absolute(claimPageAddress(story, question, `${article.id}.${entry.id}`)),
  };
}

/** All articles of the stories that have a column, in the order of the columns. */
export function articleRecords(stories: readonly StoryContent[]): ArticleRecord[] {
  return stories.flatMap(({ articles }) => articles.map((article) => articleRecord(article)));
}

function articleRecord(article: StoryArticle): ArticleRecord {
  const { id, story, label, frontMatter, blocks } = article;
  const { outlet, headline, dek, byline, dateline, reports, published, url, sha256, removed } = frontMatter;
  return {
    id,
    story,
    outlet,
    label,
    headline,
    dek: dek ?? null,
    byline: byline ?? null,
    dateline: dateline ? { text: dateline.text, place: dateline.place, date: dateline.date ?? null } : null,
    reports,
    published: published ?? null,
    url: url ?? null,
    sha256,
    shown: isAbridged(article) ? 'quotes' : 'whole',
    paragraphs: blocks
      .filter(({ kind }) => kind !== 'headline')
      .map(({ id: block, kind, text }) => ({ id: block, kind, text })),
    // A line of the raw text is never empty.
    removed: removed.map((line) => ({ ...line, text: line.text === '' ? null : line.text })),
  };
}

/** Claims as CSV (RFC 4180), one a line, nested records as columns with a dot in their name; null is empty. */
export function claimsCsv(records: readonly ClaimRecord[]): string {
  const rows = records.map(({ question, quote, figure, restsOn, ...plain }) => ({
    ...plain,
    ...prefixed('question', question),
    ...prefixed('quote', quote),
    ...prefixed('figure', figure),
    ...prefixed('restsOn', restsOn ?? { statement: null, basis: null, because: null }),
  }));
  return `${csvFormat(rows)}\n`;
}

function prefixed(name: string, record: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [`${name}.${key}`, value]));
}
