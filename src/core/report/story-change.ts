import type { Row } from '../verdict/comparison.ts';
import { type ClaimChange, listClaimChanges } from './claim-change.ts';
import { everyArticle, type StoryArticle, type StoryContent } from '../story/content.ts';
import { formatDay } from '../text/day.ts';
import { type Diagnostic, isError, storyOf } from '../record/diagnostic.ts';
import { describeArticleLineage } from '../lineage/article-lineage-words.ts';
import { isProposal } from '../story/proposal.ts';
import type { SiteState, StoryState } from './site-state.ts';
import { describeStory } from '../verdict/story-words.ts';
import { signOf } from '../verdict/sign.ts';
import { describeVerdict } from '../verdict/verdict-words.ts';
import { describeWordings, listWordings } from '../verdict/wording-words.ts';
import { describeCounts } from '../lineage/lineage-words.ts';
import { askedBy, nameSilence } from '../verdict/silence-words.ts';
import { findTellings } from '../story/telling.ts';

/** What a change of the content does to one story. */

/** Words that were and that are; null where there was or is nothing to say. */
export interface WordsChange {
  before: string | null;
  after: string | null;
}

/** An article that came, went, or reads otherwise. */
export interface ArticleChange {
  kind: 'added' | 'removed' | 'reworded' | 'superseded';
  id: string;
  label: string;
  headline: string | null;
}

/** A row whose finding is another one; it flips where it had a verdict, and has one of another kind. */
export interface RowChange extends WordsChange {
  question: string;
  label: string;
  flips: boolean;
}

/** Everything that a story says otherwise than before. */
export interface StoryChange {
  story: string;
  title: string;
  kind: 'added' | 'removed' | 'unreadable' | 'changed';
  finding: WordsChange | null;
  /** What the story says of itself and of its questions. */
  words: readonly (WordsChange & { what: string })[];
  tellings: WordsChange | null;
  articles: readonly ArticleChange[];
  rows: readonly RowChange[];
  /** Articles that were there before and say something else of a question without giving it a figure. */
  silences: readonly (WordsChange & { question: string; label: string; article: string })[];
  claims: readonly ClaimChange[];
  origins: readonly (WordsChange & { id: string; label: string })[];
  statements: readonly (WordsChange & { id: string })[];
  /** Articles with numbers that nobody has read, as they are now. */
  unread: readonly { id: string; label: string; numbers: number; proposals: number }[];
  /** Problems that stop the build and were not there before. */
  broken: readonly Diagnostic[];
}

/** The stories that differ between two states, by id; none where the two say the same. */
export function compareStories(base: SiteState, head: SiteState): StoryChange[] {
  const ids = new Set([...base.stories.keys(), ...head.stories.keys()]);
  return [...ids].sort().flatMap((id) => {
    const change = compareOne(id, base, head);
    return isEmpty(change) ? [] : [change];
  });
}

function compareOne(id: string, base: SiteState, head: SiteState): StoryChange {
  const [was, is] = [base.stories.get(id), head.stories.get(id)];
  const broken = newErrors(base, head).filter((problem) => storyOf(problem) === id);
  const both = (words: (state: StoryState) => string | null) => pick(was && words(was), is && words(is));
  return {
    story: id,
    title: (is ?? was)?.content.story.title ?? id,
    kind: !was ? 'added' : is ? 'changed' : broken.length > 0 ? 'unreadable' : 'removed',
    finding: both(({ comparison }) => describeStory(comparison.rows)?.title ?? null),
    words: compareWords(was?.content, is?.content),
    tellings: both(
      ({ content }) => describeCounts(content.articles.length, findTellings(content).length) || null,
    ),
    articles: compareArticles(was?.content, is?.content),
    rows: [
      ...compareRows(was?.comparison.rows ?? [], is?.comparison.rows ?? []),
      ...compareWordings(was, is),
    ],
    silences: compareSilences(was?.comparison.rows ?? [], is?.comparison.rows ?? []),
    claims: listClaimChanges(was?.content, is?.content, ({ story, article, id: claim }) =>
      (head.records.claims.get(`${story}/${article}`)?.claims ?? []).some(
        (entry) => `${story}/${article}/${entry.id}` === claim && !isProposal(entry),
      ),
    ),
    origins: compareLineage(was?.content, is?.content),
    statements: compareStatements(was?.content, is?.content),
    unread: compareUnread(was?.content, is?.content),
    broken,
  };
}

/** Problems that stop the build and that the base did not have; where a line only moved, it is the same problem. */
export function newErrors(base: SiteState, head: SiteState): Diagnostic[] {
  const name = ({ file, code, sentence }: Diagnostic) => `${file} ${code} ${sentence}`;
  const known = new Set(base.diagnostics.filter(isError).map(name));
  return head.diagnostics.filter((problem) => isError(problem) && !known.has(name(problem)));
}

function pick(before: string | null | undefined, after: string | null | undefined): WordsChange | null {
  const words = { before: before ?? null, after: after ?? null };
  return words.before === words.after ? null : words;
}

function compareWords(
  base: StoryContent | undefined,
  head: StoryContent | undefined,
): (WordsChange & { what: string })[] {
  if (!base || !head) return [];
  const [before, after] = [base, head].map(({ story, articles }) => [
    ['Title', story.title],
    ['Standfirst', story.dek],
    ['Day', formatDay(story.date)],
    ['Place', story.place],
    ['Columns', articles.map(({ label }) => label).join(', ')],
    ...story.questions.map(({ id, label, quantity, population, place, measure, lookFor }) => [
      `Question ${id}`,
      `${label}: ${[quantity, population, place, measure, ...lookFor].join(', ')}`,
    ]),
  ]);
  const was = new Map(before?.map(([what = '', words = '']) => [what, words]));
  return (after ?? []).flatMap(([what = '', words = '']) => {
    // A new question is told of by its finding, new articles by themselves.
    const change = was.has(what) ? pick(was.get(what), words) : null;
    const isArrival = what === 'Columns' && base.articles.length !== head.articles.length;
    return change && !isArrival ? [{ ...change, what }] : [];
  });
}

function compareArticles(base: StoryContent | undefined, head: StoryContent | undefined): ArticleChange[] {
  const [before, after] = [base, head].map((content) => new Map(allOf(content).map((one) => [one.id, one])));
  const columns = (content: StoryContent | undefined) => new Set(content?.articles.map(({ id }) => id));
  const changeOf = (kind: ArticleChange['kind'], { id, label, frontMatter }: StoryArticle) => [
    { kind, id, label, headline: frontMatter.headline },
  ];
  const now = [...(after?.values() ?? [])].flatMap((article): ArticleChange[] => {
    const was = before?.get(article.id);
    if (!was) return changeOf('added', article);
    if (columns(base).has(article.id) && !columns(head).has(article.id))
      return changeOf('superseded', article);
    return printedOf(was) === printedOf(article) ? [] : changeOf('reworded', article);
  });
  const gone = [...(before?.values() ?? [])].filter(({ id }) => !after?.has(id));
  return [...now, ...gone.flatMap((article) => changeOf('removed', article))];
}

function allOf(content: StoryContent | undefined): StoryArticle[] {
  return content ? everyArticle(content) : [];
}

/** All that an article's page shows of its text and head. */
function printedOf({ label, blocks, frontMatter }: StoryArticle): string {
  const { byline, reports, published, url, removed } = frontMatter;
  return JSON.stringify([label, blocks, byline, reports, published, url, removed]);
}

function compareRows(base: readonly Row[], head: readonly Row[]): RowChange[] {
  const before = new Map(base.map((row) => [row.question.id, row]));
  const after = new Map(head.map((row) => [row.question.id, row]));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((question): RowChange[] => {
    const [was, is] = [before.get(question), after.get(question)];
    const words = pick(was && findingOf(was), is && findingOf(is));
    const label = (is ?? was)?.question.label ?? question;
    return words ? [{ ...words, question, label, flips: isFlip(was, is) }] : [];
  });
}

function compareWordings(base: StoryState | undefined, head: StoryState | undefined): RowChange[] {
  const worded = (state: StoryState | undefined) => state?.comparison.worded ?? [];
  const ids = new Set([head, base].flatMap((state) => worded(state).map(({ question }) => question.id)));
  return [...ids].flatMap((question): RowChange[] => {
    const find = (state: StoryState | undefined) => worded(state).find((row) => row.question.id === question);
    const say = (state: StoryState | undefined) => {
      const row = find(state);
      return row && state
        ? `${describeWordings(row, findTellings(state.content))} ${listWordings(row)}`.trim()
        : null;
    };
    const words = pick(say(base), say(head));
    const label = (find(head) ?? find(base))?.question.label ?? question;
    return words ? [{ ...words, question, label, flips: false }] : [];
  });
}

/** What cells without a figure say otherwise; figures that came or went are told of as claims. */
function compareSilences(base: readonly Row[], head: readonly Row[]): StoryChange['silences'] {
  return head.flatMap(({ question: { id: question, label, kind }, cells }) => {
    const asked = askedBy({ kind });
    const before = base.find((row) => row.question.id === question)?.cells ?? [];
    return cells.flatMap((cell) => {
      const was = before.find(({ article }) => article.id === cell.article.id);
      const words = was?.silence && cell.silence && pick(nameSilence(was, asked), nameSilence(cell, asked));
      return words ? [{ ...words, question, label, article: cell.article.label }] : [];
    });
  });
}

function findingOf(row: Row): string {
  return describeVerdict(row);
}

function isFlip(was: Row | undefined, is: Row | undefined): boolean {
  const [before, after] = [was && signOf(was), is && signOf(is)];
  return Boolean(before) && Boolean(after) && before !== after;
}

function compareLineage(
  base: StoryContent | undefined,
  head: StoryContent | undefined,
): (WordsChange & { id: string; label: string })[] {
  return allOf(head).flatMap((article) => {
    const was = allOf(base).find(({ id }) => id === article.id);
    const words =
      was && base && head && pick(describeArticleLineage(was, base), describeArticleLineage(article, head));
    return words ? [{ ...words, id: article.id, label: article.label }] : [];
  });
}

function compareStatements(
  base: StoryContent | undefined,
  head: StoryContent | undefined,
): (WordsChange & { id: string })[] {
  const wordsOf = (content: StoryContent | undefined) =>
    new Map(
      content?.statements.map(({ id, by, status, figures, note }) => [
        id,
        [
          by,
          status,
          ...figures.map(({ question, figure }) => `${question}: ${figure}`),
          ...(note ? [note] : []),
        ].join('; '),
      ]),
    );
  const [before, after] = [wordsOf(base), wordsOf(head)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id) => {
    const words = pick(before.get(id), after.get(id));
    return words ? [{ ...words, id }] : [];
  });
}

/** What is still to be read of articles of which less is read than before, or that are new. */
function compareUnread(
  base: StoryContent | undefined,
  head: StoryContent | undefined,
): StoryChange['unread'] {
  return (head?.articles ?? []).flatMap(({ id, label, unread, proposals, isRead }) => {
    const was = base?.articles.find((article) => article.id === id);
    const isLess = was && was.unread.length >= unread.length && was.proposals >= proposals;
    if (isRead || (isLess && !was.isRead)) return [];
    return [{ id, label, numbers: unread.length, proposals }];
  });
}

function isEmpty(change: StoryChange): boolean {
  const { finding, tellings, words, articles, rows, silences, claims, origins, statements, unread, broken } =
    change;
  const lists = [words, articles, rows, silences, claims, origins, statements, unread, broken];
  return (
    change.kind === 'changed' &&
    finding === null &&
    tellings === null &&
    lists.every(({ length }) => length === 0)
  );
}
