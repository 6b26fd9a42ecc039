import type { Story } from '../../schemas/content/story.ts';
import { formatDay } from '../text/day.ts';
import type { Message } from '../record/diagnostic.ts';
import type { RecordProblem } from '../record/reference.ts';
import { articlesOf, type StoryCheck } from './check-context.ts';

/** Days that cannot be in the order in which they are given: mostly a wrong year, or day and month swapped. */

const ONE_DAY = 86_400_000;

/**
 * A story that was added before its event, or last changed before any day that it holds: its own, an article's, a
 * statement's, a figure's or a correction's. Of several later days the newest is told of, which is the day to write.
 */
export function checkStoryDays(check: StoryCheck): RecordProblem[] {
  const story = check.records.stories.get(check.id);
  if (!story) return [];
  const { date, updated, added } = story;
  const problems: RecordProblem[] = [];
  if (added !== undefined && added < date) {
    const message = outOfOrder('This story', 'was added before the day of its event', [
      ['date', date],
      ['added', added],
    ]);
    problems.push({ path: ['added'], message });
  }
  const newest = heldDays(check, story).reduce((one, other) => (other.day > one.day ? other : one));
  if (updated < newest.day) {
    const message = outOfOrder('This story', `was last changed before ${newest.event}`, [
      [newest.key, newest.day],
      ['updated', updated],
    ]);
    const action = `Write "updated: ${newest.day}", or correct the day that is wrong.`;
    problems.push({ path: ['updated'], message: { ...message, action } });
  }
  return problems;
}

/** A day that a story holds: what was on it, as the end of "before …", and by which key it is found. */
interface HeldDay {
  day: string;
  event: string;
  key: string;
}

const OF_ARTICLE = [
  ['reports', 'the day that its article {} tells of'],
  ['published', 'its article {} was published'],
  ['retrieved', 'its article {} was fetched'],
  ['added', 'its article {} was added'],
] as const;

function heldDays(check: StoryCheck, { date, added }: Story): [HeldDay, ...HeldDay[]] {
  const { id, records } = check;
  const ofArticles = articlesOf(check).flatMap((article) => {
    const { frontMatter = null, claims = [] } = records.articles.get(`${id}/${article}`) ?? {};
    return [
      ...OF_ARTICLE.map(([key, event]) =>
        heldDay(frontMatter?.[key], event.replace('{}', `"${article}"`), key),
      ),
      ...claims.map(({ entry }) =>
        heldDay(entry.asOf, `the day of the figure "${entry.id}" of its article "${article}"`, 'asOf'),
      ),
    ];
  });
  const ofStatements = (records.statements.get(id) ?? []).flatMap((statement) => [
    heldDay(statement.date, `its statement "${statement.id}" was made`, 'date'),
    ...statement.references.map((reference) =>
      heldDay(reference.date, `a report of its statement "${statement.id}"`, 'date'),
    ),
  ]);
  const ofCorrections = check.corrections
    .filter((correction) => correction.story === id)
    .map((correction) => heldDay(correction.date, `the correction of “${correction.what}” in it`, 'date'));
  return [
    { day: date, event: 'the day of its event', key: 'date' },
    ...[heldDay(added, 'it was added', 'added'), ...ofArticles, ...ofStatements, ...ofCorrections].flat(),
  ];
}

/** Nothing where no day is given; an hour that belongs to it says nothing more here. */
function heldDay(day: string | undefined, event: string, key: string): HeldDay[] {
  return day === undefined ? [] : [{ day: day.slice(0, 10), event, key }];
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
