import { checkContent, isPublishable } from '../../../src/core/check/check.ts';
import { type Comparison, compareStory, type Row } from '../../../src/core/verdict/comparison.ts';
import { joinContent, type StoryContent } from '../../../src/core/story/content.ts';
import { formatDiagnostic } from '../../../src/core/record/diagnostic.ts';
import type { ClaimEntry } from '../../../src/schemas/content/claims.ts';
import type { Statement } from '../../../src/schemas/content/statement.ts';
import type { Question, Story } from '../../../src/schemas/content/story.ts';
import {
  type Changes,
  contentOf,
  HERALD_CLAIMS,
  HERALD_RAW,
  OUTLET,
  REWRITE_CLAIMS,
  REWRITE_RAW,
  STATEMENTS,
  STORY,
} from './fixture.ts';

/** Stories made to order: questions, and for each what the articles say, as whole sound content. */

/** A figure or, where words are asked for, a wording as an article prints it, and what an editor writes beside it. */
export type Said = string | Partial<ClaimEntry>;

/** A question, and what Argus, Beacon, Courier, Dispatch and Echo say to it; null says nothing. */
export interface Asked extends Partial<Question> {
  says: readonly (Said | readonly Said[] | null)[];
}

/** A told story, joined and compared. */
export interface Told {
  content: StoryContent;
  comparison: Comparison;
}

const ARTICLES = ['argus', 'beacon', 'courier', 'dispatch', 'echo'];

/** The day that all articles tell of. */
export const DAY = '2024-03-03';

/** Builds a story about a ferry in which the articles answer the questions as told, and compares it. */
export function tell(
  asked: readonly Asked[],
  { statements = [], story = {} }: { statements?: readonly Statement[]; story?: Partial<Story> } = {},
): Told {
  const ids = ARTICLES.slice(0, Math.max(2, ...asked.map(({ says }) => says.length)));
  const questions = asked.map((question, index): Question => {
    const id = question.id ?? `question-${String.fromCharCode(97 + index)}`;
    const measure = measureOf(question);
    return {
      ...{ id, label: 'People hurt', quantity: 'injuries', population: 'people', place: 'Port Ellery' },
      ...{ lookFor: [], background: false },
      ...(measure === undefined ? {} : { measure }),
      ...withoutAnswers(question),
    };
  });
  const articles = ids.map((article, column): Changes => {
    const entries = asked.flatMap(({ says, kind }, row) =>
      saidBy(says[column], kind === 'words').map((said, index) =>
        entryOf(said, questions[row]?.id ?? '', index),
      ),
    );
    const text = ['Ferry aground', `As the ${article} has it.`, ...entries.map(({ exact }) => exact)];
    const label = article.charAt(0).toUpperCase() + article.slice(1);
    return {
      [`content/raw/ferry/${article}.txt`]: `---\noutlet: unnamed\nlabel: ${label}\nreports: ${DAY}\n---\n${text.join('\n\n')}\n`,
      [`content/claims/ferry/${article}.yml`]: JSON.stringify({ claims: entries }),
    };
  });
  const head = {
    title: 'Ferry aground',
    dek: 'What was told',
    date: DAY,
    // Later than whatever is told.
    updated: '2024-12-31',
    place: 'Port Ellery',
  };
  const files = contentOf({
    ...Object.fromEntries(
      [OUTLET, HERALD_RAW, HERALD_CLAIMS, REWRITE_RAW, REWRITE_CLAIMS].map((path) => [path, undefined]),
    ),
    [STORY]: JSON.stringify({ ...head, articles: ids, questions, ...story }),
    [STATEMENTS]: JSON.stringify(statements),
    ...Object.fromEntries(articles.flatMap((article) => Object.entries(article))),
  });
  const checked = checkContent(files);
  const [content] = joinContent(checked.records);
  if (!content || !isPublishable(checked))
    throw new Error(checked.diagnostics.map(formatDiagnostic).join('\n'));
  return { content, comparison: compareStory(content) };
}

/**
 * Figures of one day are compared as they stand, those of several days as a number that may have grown; times and
 * measures as what no day changes.
 */
function measureOf({ says, kind }: Asked): string | undefined {
  if (kind === 'time' || kind === 'measure') return undefined;
  const isOfDays = says.flat().some((said) => typeof said === 'object' && said?.asOf !== undefined);
  return isOfDays ? 'cumulative' : 'at the time';
}

function withoutAnswers(asked: Asked): Partial<Question> {
  return Object.fromEntries(Object.entries(asked).filter(([key]) => key !== 'says'));
}

/** The row of a single question about people hurt. */
export function tellRow(...says: Asked['says']): Row {
  return rowOf(tell([{ says }]));
}

/** The first row of a told story. */
export function rowOf({ comparison }: Told): Row {
  const [row] = comparison.rows;
  if (!row) throw new Error('The story asks nothing.');
  return row;
}

function saidBy(
  said: Said | readonly Said[] | null | undefined,
  isInWords: boolean,
): Exclude<Said, string>[] {
  const list =
    said === null || said === undefined ? [] : typeof said === 'object' && 'length' in said ? said : [said];
  return list.map((one) => (typeof one === 'string' ? { [isInWords ? 'exact' : 'figure']: one } : one));
}

function entryOf(said: Exclude<Said, string>, question: string, index: number): ClaimEntry {
  const id = `${question}-${String.fromCharCode(97 + index)}`;
  return { id, question, exact: `To ${id} we print ${said.figure ?? ''} in all.`, ...said };
}

/** A statement of the coast guard to the first question, as an editor enters it. */
export function statement(change: Partial<Statement> = {}): Statement {
  return {
    ...{ id: 'coast-guard', by: 'Coast guard', date: '2024-03-02', status: 'withdrawn' },
    figures: [{ question: 'question-a', figure: '164' }],
    references: [],
    ...change,
  };
}
