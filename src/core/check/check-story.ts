import type { Evidence, LineageEntry } from '../../schemas/content/story.ts';
import { removedBlock } from '../article/block.ts';
import { checkArticle } from './check-article.ts';
import { checkColumns } from './check-columns.ts';
import { checkArticleDays, checkHeldDays, checkStoryDays } from './check-day.ts';
import { checkLineage, checkLabel, checkSuccession } from './check-lineage.ts';
import { checkCounts } from './check-count.ts';
import { checkOverlap } from './check-overlap.ts';
import { checkSummary } from './check-summary.ts';
import { checkSpeakers } from './check-speaker.ts';
import { checkMeanings, checkWords } from './check-words.ts';
import { checkLinks, checkStatements } from './check-statement.ts';
import { locateQuote, type QuotedArticle } from '../story/quote.ts';
import type { Diagnostic, Message } from '../record/diagnostic.ts';
import { articlePath, claimsPath, outletPath, rawPath, statementsPath, storyPath } from '../record/files.ts';
import { checkReference, findDuplicates, type RecordProblem } from '../record/reference.ts';
import { articlesOf, inFile, type StoryCheck } from './check-context.ts';
import type { RecordPath } from '../record/yaml.ts';

/** The records of one story held against one another. */

/** All problems between the records of a story, its statements and its articles. */
export function checkStory(check: StoryCheck): Diagnostic[] {
  return [
    ...inFile(check, storyPath(check.id), [
      ...checkStoryFile(check),
      ...checkStoryDays(check),
      ...checkSummary(check),
      ...checkColumns(check),
      ...checkLineage(check),
      ...checkSpeakers(check),
      ...checkMeanings(check),
    ]),
    ...inFile(check, statementsPath(check.id), checkStatements(check)),
    ...checkHeldDays(check),
    ...articlesOf(check).flatMap((article) => [
      ...checkArticle(check, article),
      ...inFile(check, rawPath(check.id, article), [
        ...checkArticleDays(check, article),
        ...checkSuccession(check, article),
        ...checkLabel(check, article),
      ]),
      ...inFile(check, claimsPath(check.id, article), [
        ...checkLinks(check, article),
        ...checkOverlap(check, article),
        ...checkCounts(check, article),
        ...checkWords(check, article),
      ]),
    ]),
  ];
}

function checkStoryFile(check: StoryCheck): RecordProblem[] {
  const { id, records } = check;
  const story = records.stories.get(id);
  if (!story) return [];
  const articles = articlesOf(check);
  const questions = story.questions.map((question) => question.id);
  const originals = story.originals.map((original) => original.id);
  const replaced = articles.map(
    (article) => records.articles.get(`${id}/${article}`)?.frontMatter.supersedes,
  );
  const unlistedOnes = articles.filter(
    (article) => !story.articles.includes(article) && !replaced.includes(article),
  );
  return [
    ...findDuplicates('Question', 'questions', questions),
    ...findDuplicates('Original', 'originals', originals),
    ...story.articles.flatMap((article, index) =>
      articleReference(['articles', index], 'This story', article, check),
    ),
    ...findListedTwice(story.articles),
    ...unlistedOnes.map((article) => ({ path: ['articles'], message: unlisted(article) })),
    ...story.originals.flatMap(({ id: original, outlet }, index) =>
      checkReference({
        path: ['originals', index, 'outlet'],
        subject: `Original "${original}"`,
        noun: 'outlet',
        wanted: outlet,
        known: check.outlets,
        mend: `Correct the id, or write ${outletPath(outlet ?? '')}.`,
      }),
    ),
    ...story.lineage.flatMap((entry, index) =>
      checkLineageEntry(entry, ['lineage', index], [...originals, ...articles], check),
    ),
    ...(story.separate ?? []).flatMap(({ pair }, index) =>
      pair.flatMap((article, side) =>
        articleReference(['separate', index, 'pair', side], 'An entry of "separate"', article, check),
      ),
    ),
    ...(['add', 'forbid'] as const).flatMap((list) =>
      story.alignment[list].flatMap(({ pair }, index) =>
        pair.flatMap((address, side) =>
          checkAddress(address, ['alignment', list, index, 'pair', side], check),
        ),
      ),
    ),
  ];
}

function articleReference(
  path: RecordPath,
  subject: string,
  wanted: string,
  check: StoryCheck,
): RecordProblem[] {
  const mend = `Correct the id, or add ${rawPath(check.id, wanted)}.`;
  return checkReference({ path, subject, noun: 'article', wanted, known: articlesOf(check), mend });
}

function checkLineageEntry(
  entry: LineageEntry,
  path: RecordPath,
  sources: readonly string[],
  check: StoryCheck,
): RecordProblem[] {
  const subject = `Lineage of "${entry.article}"`;
  return [
    ...articleReference([...path, 'article'], subject, entry.article, check),
    ...checkReference({
      path: [...path, 'from'],
      subject,
      noun: 'original',
      wanted: entry.from,
      known: sources,
      mend: 'Correct the id, or add it under "originals".',
    }),
    ...(entry.from === entry.article
      ? [{ path: [...path, 'from'], message: derivesFromItself(entry.article) }]
      : []),
    ...entry.evidence.flatMap((evidence, index) =>
      checkEvidence(entry, evidence, [...path, 'evidence', index], check),
    ),
  ];
}

function checkEvidence(
  entry: LineageEntry,
  evidence: Evidence,
  path: RecordPath,
  check: StoryCheck,
): RecordProblem[] {
  const problems: RecordProblem[] = [];
  const subject = `Evidence "${evidence.exact}"`;
  const own = claimedArticle(entry.article, check, evidence.in);
  if (own) locateQuote(subject, evidence, own, [...path, 'exact'], problems);
  if (!evidence.with) return problems;
  const other = claimedArticle(evidence.with.article, check);
  if (other)
    locateQuote(
      `Evidence "${evidence.with.exact}"`,
      evidence.with,
      other,
      [...path, 'with', 'exact'],
      problems,
    );
  return [
    ...problems,
    ...articleReference([...path, 'with', 'article'], subject, evidence.with.article, check),
  ];
}

/** An article as quotes are held against it; its removed lines instead of its blocks where that is asked for. */
function claimedArticle(
  article: string,
  { id, records }: StoryCheck,
  part?: 'removed',
): QuotedArticle | null {
  const stored = records.articles.get(`${id}/${article}`);
  if (!stored) return null;
  const name = articlePath(id, article);
  return part === 'removed'
    ? { name: `the removed lines of ${name}`, blocks: stored.frontMatter.removed.map(removedBlock) }
    : { name, blocks: stored.blocks };
}

function checkAddress(address: string, path: RecordPath, check: StoryCheck): RecordProblem[] {
  const subject = `The alignment of "${address}"`;
  const [article = '', block] = address.split('#');
  const known = claimedArticle(article, check)?.blocks.map(({ id }) => id);
  const mend = 'Take the block’s id from the end of the passage’s address.';
  return [
    ...articleReference(path, subject, article, check),
    ...(known ? checkReference({ path, subject, noun: 'block', wanted: block, known, mend }) : []),
  ];
}

function findListedTwice(articles: readonly string[]): RecordProblem[] {
  return articles.flatMap((article, index) => {
    const first = articles.indexOf(article);
    return first === index
      ? []
      : [{ path: ['articles', index], message: listedTwice(article, first + 1, index + 1) }];
  });
}

function listedTwice(article: string, first: number, again: number): Message {
  return {
    code: 'duplicate-id',
    sentence: `This story lists the article "${article}" twice.`,
    evidence: [['entries', `${first} and ${again}`]],
    action: 'Remove one of the two.',
  };
}

function derivesFromItself(article: string): Message {
  return {
    code: 'derives-from-itself',
    sentence: `Lineage of "${article}" says that the article derives from itself.`,
    evidence: [],
    action: 'Name the article or the original that it derives from.',
  };
}

function unlisted(article: string): Message {
  return {
    code: 'article-unlisted',
    sentence: `This story does not list the article "${article}", so its column comes last.`,
    evidence: [],
    action: `Add ${article} to "articles", in its place.`,
  };
}
