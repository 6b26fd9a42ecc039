import { formatDay } from '../text/day.ts';
import type { Message } from '../record/diagnostic.ts';
import type { RecordProblem } from '../record/reference.ts';
import type { StoryCheck } from './check-context.ts';

/** Days that cannot be in the order in which they are given: mostly a wrong year, or day and month swapped. */

const ONE_DAY = 86_400_000;

/** A story that was last changed, or added, before its event, or changed before it was added. */
export function checkStoryDays({ id, records }: StoryCheck): RecordProblem[] {
  const story = records.stories.get(id);
  if (!story) return [];
  const { date, updated, added } = story;
  const problems: RecordProblem[] = [];
  if (updated < date) {
    const message = outOfOrder('This story', 'was last changed before the day of its event', [
      ['date', date],
      ['updated', updated],
    ]);
    problems.push({ path: ['updated'], message });
  }
  if (added !== undefined && added < date) {
    const message = outOfOrder('This story', 'was added before the day of its event', [
      ['date', date],
      ['added', added],
    ]);
    problems.push({ path: ['added'], message });
  }
  if (added !== undefined && updated >= date && updated < added) {
    const message = outOfOrder('This story', 'was last changed before it was added', [
      ['added', added],
      ['updated', updated],
    ]);
    problems.push({ path: ['updated'], message });
  }
  return problems;
}

/**
 * An article published before the day that it reports, fetched before it was published, or added before the day
 * that it reports. One day's difference is the world's: in the east a new day has begun.
 */
export function checkArticleDays({ id, records }: StoryCheck, article: string): RecordProblem[] {
  const { reports, published, retrieved, added } =
    records.articles.get(`${id}/${article}`)?.frontMatter ?? {};
  const problems: RecordProblem[] = [];
  if (reports !== undefined && published !== undefined && isBefore(published, reports)) {
    const message = outOfOrder('This header', 'gives a day of publication before the day that is told of', [
      ['reports', reports],
      ['published', published],
    ]);
    problems.push({ path: ['published'], message });
  }
  const earliest = published ?? reports;
  if (retrieved !== undefined && earliest !== undefined && isBefore(retrieved, earliest)) {
    const name = published === undefined ? 'reports' : 'published';
    const message = outOfOrder('This header', 'gives a day of retrieval before there was an article', [
      [name, earliest],
      ['retrieved', retrieved],
    ]);
    problems.push({ path: ['retrieved'], message });
  }
  if (added !== undefined && reports !== undefined && isBefore(added, reports)) {
    const message = outOfOrder('This header', 'says that the article was added before the day it tells of', [
      ['reports', reports],
      ['added', added],
    ]);
    problems.push({ path: ['added'], message });
  }
  return problems;
}

function isBefore(day: string, other: string): boolean {
  return Date.parse(day) + ONE_DAY < Date.parse(other);
}

function outOfOrder(
  subject: string,
  predicate: string,
  days: readonly (readonly [key: string, day: string])[],
): Message {
  return {
    code: 'days-out-of-order',
    sentence: `${subject} ${predicate}.`,
    evidence: days.map(([key, day]) => [key, formatDay(day)] as const),
    action: 'Correct the day that is wrong.',
  };
}
