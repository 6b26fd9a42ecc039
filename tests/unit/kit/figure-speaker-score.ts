import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { saidBy } from '../../../src/core/suggest/said-by.ts';
import { suggestClaims } from '../../../src/core/suggest/suggest.ts';

/** How many of the figures of invented paragraphs are said by whom they say. */

/** Counts of one set of paragraphs; a figure that is not proposed counts for nothing. */
export interface FigureSpeakerScore {
  /** Figures with a speaker, with the right one, and those whose speaker is wanted. */
  named: number;
  right: number;
  wanted: number;
  mistakes: string[];
}

/** The files in tests/fixtures/figure-speakers: the first two hold counts that are proposed, the others hours and measures, too. */
export const FIGURE_SETS = ['tuned', 'kept', 'news-tuned', 'news-kept'] as const;

/** Scores the paragraphs of a set. */
export function scoreFigureSpeakers(set: (typeof FIGURE_SETS)[number]): FigureSpeakerScore {
  const file = join(import.meta.dirname, `../../fixtures/figure-speakers/${set}.yml`);
  const cases = parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }) as { says: string; text: string }[];
  const score: FigureSpeakerScore = { named: 0, right: 0, wanted: 0, mistakes: [] };
  for (const { says, text: marked } of cases) {
    const at = marked.indexOf('[');
    const text = marked.replace(/[[\]]/gu, '');
    const said = set.startsWith('news')
      ? { attribution: saidBy(text, { start: at, end: marked.indexOf(']') - 1 }) }
      : suggestClaims([{ id: 'p1', kind: 'paragraph', text }], new Set(['2019'])).find(
          ({ figurePlace }) => figurePlace.start <= at && figurePlace.end > at,
        );
    if (!said) {
      score.mistakes.push(`not proposed  ${marked}`);
      continue;
    }
    const got = said.attribution?.toLowerCase() ?? 'nobody';
    const wanted = says.toLowerCase();
    const isRight =
      got === wanted ||
      (got !== 'nobody' && says !== 'nobody' && (got.includes(wanted) || wanted.includes(got)));
    if (got !== 'nobody') score.named += 1;
    if (says !== 'nobody') score.wanted += 1;
    if (isRight && says !== 'nobody') score.right += 1;
    if (!isRight) score.mistakes.push(`${says} / ${got}  ${marked}`);
  }
  return score;
}
