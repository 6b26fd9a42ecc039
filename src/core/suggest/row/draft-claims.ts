import { blockText } from '../../article/block.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ArticleFrontMatter } from '../../../schemas/content/article.ts';
import type { Question, Story } from '../../../schemas/content/story.ts';
import type { Block } from '../../article/block.ts';
import { indent, joinLines, type Plain, printEntry, printPair } from '../../edit/entry-print.ts';
import { answerQuestions } from './answer.ts';
import { findUnread } from '../../story/claim.ts';
import { quoteAround } from '../claim-quote.ts';
import { leftOutReason } from '../left-out-reason.ts';
import { measuredRow } from '../measured-row.ts';
import { phraseAround } from '../phrase-around.ts';
import { saidBy } from '../said-by.ts';
import { distinctBlocks, quoteOf, type QuotePlace } from '../../story/selector.ts';
import type { Setting } from './proposal-reading.ts';
import { describeCounted, questionFor } from './question-entry.ts';
import { storyPath } from '../../record/files.ts';
import { readFigureAs } from '../../reading/figure-reading.ts';
import { countNoun } from '../../text/count-words.ts';
import { yearsOf } from '../article-year.ts';
import { type FigureReading, isProposal, readFigures } from '../suggest.ts';
import { findText } from '../../text/find-text.ts';
import { sliceText, type Span, wholeWords } from '../../text/text.ts';

/** A claims file made of proposals, for an editor to keep, correct or move to "left out". */

/** The comment of rows to be pasted, line by line as it is printed: lines of an editor’s own stay. */
const ROWS =
  /\n# No row of the story asks for the figures below[^\n]*\n(?:#(?: (?: {2}|“|without the "#"|again: )[^\n]*)?\n)*/u;

const BANNER = /^# Proposed by "npm run suggest -- [^"]*", digest ([0-9a-f]{16})\. .*\n/;

/**
 * The text of a claims file for an article: each figure that answers a question as its claim, and every other number as left
 * out with a proposed reason. A proposal that none of the questions asks for is left out too, and below
 * stands the question that would ask for it, as a comment ready to be pasted.
 * Each entry is marked as proposed, and counts for nothing until a person takes the mark away.
 */
export function draftClaims(
  article: { story: string; id: string; dateline: string } & Setting,
  questions: readonly Question[],
  figures: readonly FigureReading[],
): string {
  const blocks = distinctBlocks(article.blocks);
  const covered: QuotePlace[] = [];
  const ids = new Map<string, number>();
  const claims: Entry[] = [];
  const unasked: Entry[] = [];
  const rows: NewRow[] = [];
  const answer = (question: Question, block: Block, figure: Span, speaker: string | null) => {
    const times = (ids.get(question.id) ?? 0) + 1;
    ids.set(question.id, times);
    const quote = quoteAround(block.text, figure, article.dateline);
    const isPrinted = speaker !== null && findText(block.text, speaker).length > 0;
    claims.push({
      id: times === 1 ? question.id : `${question.id}-${times}`,
      question: question.id,
      ...quoteOf({ block: block.id, ...quote }, blocks),
      figure: sliceText(block.text, figure),
      ...(isPrinted ? { attribution: speaker } : {}),
      proposed: true,
    });
    covered.push({ block: block.id, ...figure });
  };
  const answers = answerQuestions(figures, questions, article);
  for (const [index, proposal] of figures.entries()) {
    const block = blocks.find(({ id }) => id === proposal.block);
    if (!block) continue;
    const quote = quoteAround(block.text, proposal.figurePlace, article.dateline);
    const asked = answers[index];
    // Money of no table, "20,000 marks", is no answer that a row of sums could hold.
    const isRead = asked?.kind !== 'money' || readFigureAs('money', proposal.figure.text, article) !== null;
    const question = isRead ? asked : null;
    if (!question) {
      if (!isProposal(proposal)) continue;
      const figure = { block: block.id, ...wholeWords(block.text, proposal.figurePlace) };
      unasked.push({
        ...quoteOf(figure, blocks),
        reason: `${describeCounted(proposal)}: no row of the story asks for that`,
        proposed: true,
      });
      addRow(rows, questionFor(proposal, questions, article), sliceText(block.text, quote));
      covered.push(figure);
      continue;
    }
    answer(question, block, proposal.figurePlace, proposal.attribution);
  }
  const years = yearsOf('', article.day);
  for (const { block: id, place } of findUnread(blocks, covered)) {
    const block = blocks.find((one) => one.id === id);
    const question = block && measuredRow(block.text, place, questions, years);
    const figure = question && phraseAround(block.text, place, question.kind, article.day);
    if (figure) answer(question, block, figure, saidBy(block.text, figure));
  }
  const rest = findUnread(blocks, covered).map(({ block, number, place }) => ({
    ...quoteOf(place, blocks),
    reason: leftOutReason(blockText(blocks, block), number),
    proposed: true,
  }));
  const body = `${printFile(claims, [...unasked, ...rest])}${printRows(rows, article)}`;
  return `${bannerOf(`${article.story}/${article.id}`, body)}${body}`;
}

/** The text of a first claims file for an article of a story, with the figures of its blocks as proposals. */
export function proposeClaims(
  article: { story: string; id: string },
  { blocks, frontMatter }: { blocks: readonly Block[]; frontMatter: ArticleFrontMatter },
  { questions, place }: Pick<Story, 'questions' | 'place'>,
): string {
  const { reports, dateline } = frontMatter;
  const figures = readFigures(blocks, yearsOf('', reports));
  const told = { ...article, blocks, day: reports, place, dateline: dateline?.text ?? '' };
  return draftClaims(told, questions, figures);
}

/** What a draft holds, in words: "three claims and one left-out number". */
export function countDraft(draft: string): string {
  const count = (mark: RegExp) => draft.match(mark)?.length ?? 0;
  const claims = count(/^ {2}- id: /gmu);
  const others = count(/\bproposed: true\b/gu) - claims;
  return `${countNoun(claims, 'claim')} and ${countNoun(others, 'left-out number')}`;
}

/** True for a claims file that the command wrote and nobody has changed since. */
export function isUntouchedDraft(text: string): boolean {
  const banner = BANNER.exec(text);
  return banner !== null && banner[1] === digestOf(text.slice(banner[0].length));
}

/** A claims file without the line that tells of its proposals, for when they have been read. */
export function withoutBanner(text: string): string {
  return text.replace(BANNER, '');
}

/** A claims file without the comment that holds rows to be pasted, for when it has been changed. */
export function withoutRows(text: string): string {
  return text.replace(ROWS, '');
}

function bannerOf(article: string, body: string): string {
  const todo =
    'Read each sentence, correct what is wrong, and remove its key "proposed"; then delete this line.';
  return `# Proposed by "npm run suggest -- ${article}", digest ${digestOf(body)}. ${todo}\n`;
}

function digestOf(body: string): string {
  return bytesToHex(sha256(utf8ToBytes(body.replace(/\r\n/g, '\n')))).slice(0, 16);
}

type Entry = Readonly<Record<string, Plain>>;

/** A row that the story could have, with the words that would stand in it. */
interface NewRow {
  question: Question;
  quotes: string[];
}

function addRow(rows: NewRow[], question: Question | null, quote: string): void {
  if (!question) return;
  const row = rows.find(({ question: { id } }) => id === question.id);
  if (row) row.quotes.push(quote);
  else rows.push({ question, quotes: [quote] });
}

/** The rows as a comment, each ready to be pasted; nothing where every figure has one. */
function printRows(rows: readonly NewRow[], { story, id }: { story: string; id: string }): string {
  if (rows.length === 0) return '';
  const lines = [
    'No row of the story asks for the figures below, so they are left out. Where one is worth a row, paste its lines,',
    `without the "#", under "questions:" in ${storyPath(story)}, and before you change this file run`,
    `again: npm run suggest -- ${story}/${id}`,
    ...rows.flatMap(({ question, quotes }) => [
      '',
      ...quotes.map((quote) => `“${quote}”`),
      ...entryOf(question),
    ]),
  ];
  return `\n${lines.map((line) => `# ${line}`.trimEnd()).join('\n')}\n`;
}

/** The lines of a question as they stand in a story's file. */
function entryOf({ id, label, quantity, population, place, measure, background }: Question): string[] {
  const entry = { id, label, quantity, population, place, measure, ...(background ? { background } : {}) };
  return indent(printEntry(entry, 'lines'));
}

function printFile(claims: readonly Entry[], leftOut: readonly Entry[]): string {
  return joinLines([...printPair('claims', claims), '', ...printPair('leftOut', leftOut)]);
}
