import { checkContent } from '../../../src/core/check/check.ts';
import { type Comparison, compareStory } from '../../../src/core/verdict/comparison.ts';
import { joinContent, type StoryContent } from '../../../src/core/story/content.ts';
import type { ClaimEntry } from '../../../src/schemas/content/claims.ts';
import type { Statement } from '../../../src/schemas/content/statement.ts';
import type { LineageEntry, Story } from '../../../src/schemas/content/story.ts';
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

/** Stories made of texts: who tells what in which words, who derives from whom, and what is claimed. */

/** A text with its headline first and a paragraph a line, and the claims read out of it. */
export interface Retold {
  text: readonly string[];
  claims?: readonly ClaimEntry[];
  header?: Record<string, string>;
}

/** A claim on the first question. */
export function claim(exact: string, figure: string, change: Partial<ClaimEntry> = {}): ClaimEntry {
  return { id: 'hurt', question: 'hurt', exact, figure, ...change };
}

/** That an article is a back-translation of a text called `lost` that nobody holds. */
export function lineage(article: string, change: Partial<LineageEntry> = {}): LineageEntry {
  return {
    ...{ article, from: 'lost', kind: 'back-translation', basis: 'textual', confidence: 'probable' },
    evidence: [],
    ...change,
  };
}

/** The files of a story on a ferry, told by articles whose ids are the keys. */
export function retoldFiles(
  articles: Record<string, Retold>,
  story: Partial<Story> = {},
  statements: readonly Statement[] = [],
): ReturnType<typeof contentOf> {
  const none = [OUTLET, HERALD_RAW, HERALD_CLAIMS, REWRITE_RAW, REWRITE_CLAIMS].map((path) => [
    path,
    undefined,
  ]);
  const question = {
    id: 'hurt',
    label: 'People hurt',
    quantity: 'injuries',
    population: 'people',
    place: 'Port Ellery',
  };
  const told = Object.entries(articles).flatMap(([id, { text, claims = [], header = {} }]) => {
    const label = id.charAt(0).toUpperCase() + id.slice(1);
    const head = { outlet: 'unnamed', label, reports: '2024-03-03', ...header };
    return Object.entries({
      [`content/raw/ferry/${id}.txt`]: `---\n${JSON.stringify(head)}\n---\n${text.join('\n\n')}\n`,
      [`content/claims/ferry/${id}.yml`]: JSON.stringify({ claims }),
    });
  });
  return contentOf({
    ...(Object.fromEntries(none) as Changes),
    [STORY]: JSON.stringify({
      ...{ title: 'Ferry aground', dek: 'What was told', date: '2024-03-03', updated: '2024-03-10' },
      ...{ place: 'Port Ellery', articles: Object.keys(articles) },
      questions: [{ ...question, measure: 'cumulative' }],
      originals: [{ id: 'lost', label: 'Lost text' }],
      ...story,
    }),
    [STATEMENTS]: JSON.stringify(statements),
    ...Object.fromEntries(told),
  });
}

/** The same story, joined and compared. */
export function retell(...story: Parameters<typeof retoldFiles>): {
  content: StoryContent;
  comparison: Comparison;
} {
  const { records, diagnostics } = checkContent(retoldFiles(...story));
  const [content] = joinContent(records);
  if (!content) throw new Error(diagnostics.map(({ sentence }) => sentence).join('\n'));
  return { content, comparison: compareStory(content) };
}
