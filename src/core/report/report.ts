import { articleAddress, claimAddress, claimPageAddress, storyAddress } from '../site/address.ts';
import { isPublishable } from '../check/check.ts';
import type { ClaimChange } from './claim-change.ts';
import { capitalise, countNoun, joinList } from '../text/count-words.ts';
import type { Diagnostic } from '../record/diagnostic.ts';
import {
  escapeWords,
  linkWords,
  printReport,
  type ReportPart,
  type ReportSection,
} from './report-markdown.ts';
import { showWords } from '../text/shown.ts';
import type { SiteState } from './site-state.ts';
import {
  type ArticleChange,
  compareStories,
  newErrors,
  type RowChange,
  type StoryChange,
  type WordsChange,
} from './story-change.ts';

/** What a change of the content does to what the site says, for the person who reads a pull request. */

/** GitHub takes comments of up to 65,536 characters. */
const LIMIT = 60_000;

/** How a report is made. */
export interface ReportOptions {
  /** The address under which the changed site can be looked at, if there is one; empty where it is the reader’s own. */
  preview?: string | undefined;
  /** A report is shorter than this many characters. */
  limit?: number;
}

type Link = (address: string) => string | null;

/** The report as Markdown; the empty text where the site says the same as before. */
export function writeReport(base: SiteState, head: SiteState, options: ReportOptions = {}): string {
  const { preview, limit = LIMIT } = options;
  const changes = compareStories(base, head);
  const elsewhere = newErrors(base, head).filter(
    (problem) => !changes.some(({ broken }) => broken.includes(problem)),
  );
  if (changes.length + elsewhere.length === 0) return '';
  // Of a site that cannot be built there are no pages to look at.
  const root = isPublishable(head) ? preview?.replace(/\/$/u, '') : undefined;
  const link: Link = (address) => (root === undefined ? null : root + address);
  const sections = changes.map((change) => describeChange(change, link));
  const others: ReportSection[] =
    elsewhere.length > 0 ? [{ title: 'The content folder', lead: [], parts: [brokenPart(elsewhere)] }] : [];
  return printReport(describeAll(changes), [...others, ...sections], describeWay(root), limit);
}

/** "One article, seven claims and two verdicts change." */
function describeAll(changes: readonly StoryChange[]): string {
  const sum = (count: (change: StoryChange) => number) => changes.reduce((all, one) => all + count(one), 0);
  const counts = [
    [sum(({ articles }) => articles.length), 'article'],
    [sum(({ claims }) => claims.length), 'claim'],
    [sum(({ rows }) => rows.filter(isArrival).length), 'row'],
    [sum(({ rows }) => rows.filter(({ flips }) => flips).length), 'verdict'],
  ] as const;
  const named = counts.filter(([count]) => count > 0).map(([count, noun]) => countNoun(count, noun));
  const [only] = counts.filter(([count]) => count > 0);
  const verb = named.length === 1 && only?.[0] === 1 ? 'changes' : 'change';
  const what = named.length > 0 ? `${capitalise(joinList(named))} ${verb}.` : 'What the site says changes.';
  return `## What this changes on the site\n\n${what}`;
}

/** A row that came or went: its verdict is new or gone, and turned into no other. */
function isArrival({ before, after }: RowChange): boolean {
  return before === null || after === null;
}

function describeWay(root: string | undefined): string {
  return root === undefined || root === '' ? '' : `The whole site with this change: <${root}/>`;
}

function whatIsLeft({ numbers, proposals }: { numbers: number; proposals: number }): string {
  const parts = [
    ...(numbers > 0 ? [`${countNoun(numbers, 'number')} that nobody has claimed or left out`] : []),
    ...(proposals > 0 ? [`${countNoun(proposals, 'proposed claim')} that nobody has read`] : []),
  ];
  return parts.length > 0 ? joinList(parts) : 'no claims file yet';
}

function describeChange(change: StoryChange, link: Link): ReportSection {
  const { story, title, kind, finding, tellings } = change;
  const suffix = { added: ' (new)', removed: ' (removed)', unreadable: ' (cannot be read)', changed: '' }[
    kind
  ];
  const isThere = kind === 'added' || kind === 'changed';
  const to = (address: string) => (isThere ? link(address) : null);
  const parts: ReportPart[] = [
    brokenPart(change.broken),
    part(
      'Still to be read',
      false,
      change.unread,
      ({ id, label, ...left }) => `${linkWords(label, to(articleAddress(story, id)))}: ${whatIsLeft(left)}`,
    ),
    part('Articles', false, change.articles, (article) => describeArticle(article, story, to)),
    part(
      'Verdicts that flip',
      false,
      change.rows.filter(({ flips }) => flips),
      (row) => describeRow(row, story, to),
    ),
    part(
      'Findings in other words',
      false,
      change.rows.filter((row) => !row.flips && !isArrival(row)),
      (row) => describeRow(row, story, to),
    ),
    part(
      'New rows',
      false,
      change.rows.filter(({ before }) => before === null),
      (row) => describeRow(row, story, to),
    ),
    part(
      'Rows that are gone',
      false,
      change.rows.filter(({ after }) => after === null),
      (row) => describeRow(row, story, to),
    ),
    part('Origins', false, change.origins, (origin) =>
      describeWords(linkWords(origin.label, to(articleAddress(story, origin.id))), origin),
    ),
    part('Story', false, change.words, (words) => describeWords(escapeWords(words.what), words)),
    part('No figure, in other words', true, change.silences, (silence) =>
      describeWords(
        `${linkWords(silence.label, to(claimPageAddress(story, silence.question)))}, ${escapeWords(silence.article)}`,
        silence,
      ),
    ),
    ...CLAIM_PARTS.map(([claimKind, name]) =>
      part(
        name,
        true,
        change.claims.filter((claim) => claim.kind === claimKind),
        (claim) => describeClaim(claim, story, to),
      ),
    ),
    part('Statements', true, change.statements, (statement) =>
      describeWords(escapeWords(statement.id), statement),
    ),
  ];
  return {
    title: `${linkWords(title, to(storyAddress(story)))}${suffix}`,
    lead: [
      ...(finding ? [describeWords('The story’s headline', finding, kind === 'added')] : []),
      ...(tellings ? [describeWords('How many accounts', tellings, kind === 'added')] : []),
    ],
    parts,
  };
}

const CLAIM_PARTS: readonly (readonly [ClaimChange['kind'], string])[] = [
  ['broken', 'Claims that no longer hold against their article'],
  ['added', 'Claims added'],
  ['changed', 'Claims changed'],
  ['removed', 'Claims removed'],
];

function part<Item>(
  title: string,
  isFolded: boolean,
  items: readonly Item[],
  print: (item: Item) => string,
): ReportPart {
  return { title, isFolded, entries: items.map(print) };
}

function brokenPart(problems: readonly Diagnostic[]): ReportPart {
  return part(
    'Broken: the site cannot be built with this',
    false,
    problems,
    ({ file, line, sentence }) => `${escapeWords(`${showWords(file)}:${line}`)} ${escapeWords(sentence)}`,
  );
}

const ARTICLE_KINDS: Record<ArticleChange['kind'], string> = {
  added: 'new',
  removed: 'removed',
  reworded: 'its page reads otherwise than before',
  superseded: 'a corrected version has taken its place',
};

function describeArticle({ kind, id, label, headline }: ArticleChange, story: string, link: Link): string {
  const address = kind === 'removed' ? null : link(articleAddress(story, id));
  const printed = headline === null ? '' : `, “${escapeWords(headline)}”`;
  return `${linkWords(label, address)}${printed}: ${ARTICLE_KINDS[kind]}`;
}

function describeRow(row: RowChange, story: string, link: Link): string {
  const address = row.after === null ? null : link(claimPageAddress(story, row.question));
  return describeWords(linkWords(row.label, address), row, true);
}

/** "Troops: now … (before: …)", for what is new or gone too; that it is new only where what stands above does not say so. */
function describeWords(what: string, { before, after }: WordsChange, isNewAnyway = false): string {
  if (before === null) return `${what}: ${isNewAnyway ? '' : 'new: '}${escapeWords(after ?? '')}`;
  if (after === null) return `${what}: gone; before: ${escapeWords(before)}`;
  return `${what}: ${escapeWords(after)}<br>before: ${escapeWords(before)}`;
}

function describeClaim(claim: ClaimChange, story: string, link: Link): string {
  const { kind, id, article, column, row, exact, figure, differs } = claim;
  const name = id.split('/').at(-1) ?? '';
  const isThere = kind === 'added' || kind === 'changed';
  const what = linkWords(`${column}, ${row}`, isThere ? link(claimAddress(story, article, name)) : null);
  const quote = `“${escapeWords(exact)}”`;
  if (kind !== 'changed')
    return `${what}: ${figure === null ? quote : `**${escapeWords(figure)}** in ${quote}`}`;
  const parts = differs.map(
    ({ what: key, before, after }) => `${key} ${escapeWords(before)} → ${escapeWords(after)}`,
  );
  return `${what}: ${parts.join('; ')}`;
}
