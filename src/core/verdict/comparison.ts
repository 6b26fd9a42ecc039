import type { Statement } from '../../schemas/content/statement.ts';
import { asksForFigures, isFixed, mayGrow, type Question } from '../../schemas/content/story.ts';
import type { Block } from '../article/block.ts';
import type { ResolvedClaim } from '../story/claim.ts';
import { type StoryArticle, type StoryContent, wholeStory } from '../story/content.ts';
import { findTellings, type Telling } from '../story/telling.ts';
import { type Cell, fillCells } from './cell.ts';
import { type LaterFigure, laterFigures } from './later-figure.ts';
import { type Claimed, judgeRow, type Verdict } from './verdict.ts';
import { currenciesNamed } from '../figure/number/currency.ts';
import { isSharedMoney, saysTheSame } from '../reading/figure-unit.ts';
import { readWordings, type WordedCellClaim, type WordedRow } from './wording.ts';

/** A story as a table: questions down, articles across, with the verdict of each row. */

/** A claim in its cell, with the upstream statement that it rests on, if an editor linked one. */
export interface CellClaim {
  claim: ResolvedClaim;
  article: StoryArticle;
  /** The claim's id in its row: `<article>.<claim>`, which is also the fragment of its address. */
  key: string;
  /** The day that the figure is for, or its hour; of what no day changes, the day of the event. */
  moment: string;
  statement: Statement | null;
  /** Its money has the name of several countries’, and the story names more than one of them. */
  isMoneyOpen: boolean;
}

/** One question that figures answer, with a cell for each article, in column order; no verdict where no figures can be compared. */
export interface Row {
  question: Question;
  cells: readonly Cell<CellClaim>[];
  claims: readonly CellClaim[];
  verdict: Verdict | null;
  /** Statements that claims of the row rest on, in the order of the columns, each once. */
  statements: readonly Statement[];
  /** What was said later to the question, where one of these statements no longer stands. */
  later: readonly LaterFigure[];
}

/** The claim table of a story and its counts. */
export interface Comparison {
  rows: readonly Row[];
  /** The questions in words, in the editor's order; last those that are not about the event. */
  worded: readonly WordedRow[];
  claims: number;
  silent: number;
}

/** True where figures of a row are for different days or hours. */
export function isDated({ claims }: Row): boolean {
  return new Set(claims.map(({ moment }) => moment)).size > 1;
}

/** True where every article that gives no figure to a row has been read in full, so that none may turn up in it. */
export function isReadThrough({ cells }: Row): boolean {
  return cells.every(({ claims, article }) => claims.length > 0 || article.isRead);
}

/** Sets a story's claims out in rows and columns; claims to a question that the story does not ask are left out. */
export function compareStory(content: StoryContent): Comparison {
  const { questions } = content.story;
  const whole = new Map(wholeStory(content).articles.map(({ id, blocks }) => [id, blocks]));
  const tellings = findTellings(content);
  const rows = questions
    .filter(asksForFigures)
    .map((question) => compareRow(question, content, whole, tellings));
  const cells = rows.flatMap((row) => row.cells);
  return {
    rows,
    worded: questions
      .filter((question) => !asksForFigures(question))
      .sort((a, b) => Number(a.background) - Number(b.background))
      .map((question) =>
        readWordings(
          question,
          fillCells(question, content.articles, whole, (article) => wordedClaims(article, question.id)),
        ),
      ),
    claims: rows.reduce((sum, row) => sum + row.claims.length, 0),
    silent: cells.filter((cell) => cell.claims.length === 0).length,
  };
}

function wordedClaims(article: StoryArticle, question: string): WordedCellClaim[] {
  return article.worded
    .filter(({ entry }) => entry.question === question)
    .map((claim) => ({ claim, article, key: keyOf(article, claim.entry.id) }));
}

const keyOf = ({ id }: StoryArticle, claim: string) => `${id}.${claim}`;

function compareRow(
  question: Question,
  { articles, statements, story }: StoryContent,
  whole: ReadonlyMap<string, readonly Block[]>,
  tellings: readonly Telling[],
): Row {
  const cells = fillCells(question, articles, whole, (article) =>
    article.claims
      .filter(({ entry }) => entry.question === question.id)
      .map((claim): CellClaim => ({
        claim,
        article,
        key: keyOf(article, claim.entry.id),
        moment: isFixed(question) ? story.date : (claim.entry.asOf ?? article.frontMatter.reports),
        statement: statements.find(({ id }) => id === claim.entry.restsOn?.statement) ?? null,
        isMoneyOpen: isMoneyOpen(claim.figure.unit, whole),
      })),
  );
  const claims = cells.flatMap((cell) => cell.claims);
  const claimed = claims.map(({ key, article, moment, statement, claim, isMoneyOpen: isOpen }): Claimed => ({
    id: key,
    article: article.id,
    telling: tellings.find((telling) => telling.includes(article))?.[0]?.id ?? article.id,
    statement: statement?.id ?? null,
    moment,
    figure: claim.figure,
    isMoneyOpen: isOpen,
  }));
  const resting = [...new Set(claims.flatMap(({ statement }) => (statement ? [statement] : [])))];
  return {
    question,
    cells,
    claims,
    verdict: judgeRow(claimed, mayGrow(question)),
    statements: resting,
    later: laterFigures(question.id, resting, statements),
  };
}

/** True of money whose name several countries share, where the texts of a story name it of more than one. */
function isMoneyOpen(unit: string | null, whole: ReadonlyMap<string, readonly Block[]>): boolean {
  if (unit === null || !isSharedMoney(unit)) return false;
  const texts = [...whole.values()].flat().map(({ text }) => text);
  return new Set(texts.flatMap((text) => currenciesNamed(text, unit))).size > 1;
}

/** True where a row has two different figures: a scale on which all lie in one place would say nothing. */
export function isSpread({ claims: [first, ...others] }: Row): boolean {
  return first !== undefined && others.some((claim) => !hasSameFigure(claim, first));
}

/** True where two claims give the same figure: the same interval in the same unit. */
export function hasSameFigure(
  { claim: { figure: a } }: CellClaim,
  { claim: { figure: b } }: CellClaim,
): boolean {
  return saysTheSame(a, b);
}
