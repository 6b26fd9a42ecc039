import type { Question } from '../schemas/story.ts';
import type { ResolvedClaim } from './claim.ts';
import type { StoryArticle, StoryContent } from './content.ts';

/** A story as a table: questions down, articles across. */

/** What one article says to one question: no claim means that it is silent. */
export interface Cell {
  article: StoryArticle;
  claims: readonly ResolvedClaim[];
}

/** One question with a cell for each article, in the order of the columns. */
export interface Row {
  question: Question;
  cells: readonly Cell[];
}

/** The claim table of a story and its counts. */
export interface Comparison {
  rows: readonly Row[];
  claims: number;
  silent: number;
}

/** Sets a story's claims out in rows and columns; claims to a question that the story does not ask are left out. */
export function compareStory({ story, articles }: StoryContent): Comparison {
  const rows = story.questions.map((question) => ({
    question,
    cells: articles.map((article) => ({
      article,
      claims: article.claims.filter((claim) => claim.entry.question === question.id),
    })),
  }));
  const cells = rows.flatMap((row) => row.cells);
  return {
    rows,
    claims: cells.reduce((sum, cell) => sum + cell.claims.length, 0),
    silent: cells.filter((cell) => cell.claims.length === 0).length,
  };
}
