import type { Story } from '../../schemas/content/story.ts';
import { formatDay } from '../text/day.ts';
import type { Diagnostic, Message } from '../record/diagnostic.ts';
import { claimsPath, CORRECTIONS_PATH, rawPath, statementsPath, storyPath } from '../record/files.ts';
import type { RecordProblem } from '../record/reference.ts';
import type { RecordPath } from '../record/yaml.ts';
import { articlesOf, inFile, type StoryCheck } from './check-context.ts';

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
      [keyOf(newest), newest.day],
      ['updated', updated],
    ]);
    const action = `Write "updated: ${newest.day}", or correct the day that is wrong.`;
    problems.push({ path: ['updated'], message: { ...message, action } });
  }
  return problems;
}

/** A day that a story holds: what was on it, as the end of "before …", whose it is, and where it is written. */
interface HeldDay {
  day: string;
  event: string;
  subject: string;
  file: string;
  path: RecordPath;
  /** True where it may lie in another age, as a count does that is not about the event, or another rule tells of it. */
  isOrdered?: boolean;
}

const keyOf = ({ path }: HeldDay) => String(path.at(-1));

const OF_ARTICLE = [
  ['reports', 'the day that its article {} tells of'],
  ['published', 'its article {} was published'],
  ['retrieved', 'its article {} was fetched'],
  ['added', 'its article {} was added'],
] as const;

function heldDays(check: StoryCheck, { date, added, questions }: Story): [HeldDay, ...HeldDay[]] {
  const { id, records } = check;
  const background = new Set(questions.filter((one) => one.background).map((one) => one.id));
  const ofStory = { subject: 'This story', file: storyPath(id) };
  const ofArticles = articlesOf(check).flatMap((article) => {
    const { frontMatter = null, claims = [] } = records.articles.get(`${id}/${article}`) ?? {};
    const entries = records.claims.get(`${id}/${article}`)?.claims ?? [];
    return [
      ...OF_ARTICLE.flatMap(([key, event]) =>
        heldDay(frontMatter?.[key], {
          ...{ event: event.replace('{}', `"${article}"`), subject: 'This header' },
          ...{ file: rawPath(id, article), path: [key], isOrdered: key !== 'reports' },
        }),
      ),
      ...claims.flatMap(({ entry }) =>
        heldDay(entry.asOf, {
          event: `the day of the figure "${entry.id}" of its article "${article}"`,
          ...{ subject: `Claim "${entry.id}"`, file: claimsPath(id, article) },
          path: ['claims', entries.indexOf(entry), 'asOf'],
          isOrdered: background.has(entry.question),
        }),
      ),
    ];
  });
  const ofStatements = (records.statements.get(id) ?? []).flatMap((statement, index) => {
    const whose = { subject: `Statement "${statement.id}"`, file: statementsPath(id) };
    const event = `its statement "${statement.id}" was made`;
    return [
      ...heldDay(statement.date, { ...whose, event, path: [index, 'date'] }),
      ...statement.references.flatMap((reference, at) =>
        heldDay(reference.date, {
          ...{ ...whose, event: `a report of its statement "${statement.id}"` },
          path: [index, 'references', at, 'date'],
          isOrdered: true,
        }),
      ),
    ];
  });
  const ofCorrections = check.corrections.flatMap((correction, index) =>
    heldDay(correction.story === id ? correction.date : undefined, {
      event: `the correction of “${correction.what}” in it`,
      subject: `The correction of “${correction.what}”`,
      ...{ file: CORRECTIONS_PATH, path: [index, 'date'], isOrdered: true },
    }),
  );
  return [
    { ...ofStory, day: date, event: 'the day of its event', path: ['date'] },
    ...heldDay(added, { ...ofStory, event: 'it was added', path: ['added'], isOrdered: true }),
    ...[...ofArticles, ...ofStatements, ...ofCorrections],
  ];
}

/** Nothing where no day is given; an hour that belongs to it says nothing more here. */
function heldDay(day: string | undefined, held: Omit<HeldDay, 'day'>): HeldDay[] {
  return day === undefined ? [] : [{ ...held, day: day.slice(0, 10) }];
}

/** So many years before its event a story holds no day, and its last change is not so many years after it. */
const BEFORE = 100;
const AFTER = 200;

/**
 * The days of a story's files that lie in another age than its event, mostly by a slip in a year; reports of a statement
 * that are older than it is, and corrections that are older than the event.
 */
export function checkHeldDays(check: StoryCheck): Diagnostic[] {
  const story = check.records.stories.get(check.id);
  const { date = '', updated = '' } = story ?? {};
  const isFar = ({ isOrdered = false, day }: HeldDay) => !isOrdered && day < yearsFrom(date, -BEFORE);
  return [
    ...(story ? heldDays(check, story) : [])
      .filter(isFar)
      .flatMap((held) => inFile(check, held.file, [{ path: held.path, message: tooEarly(held, date) }])),
    ...inFile(
      check,
      storyPath(check.id),
      story && updated > yearsFrom(date, AFTER)
        ? [{ path: ['updated'], message: tooLate(date, updated) }]
        : [],
    ),
    ...inFile(check, statementsPath(check.id), findEarlyReports(check)),
    ...inFile(check, CORRECTIONS_PATH, story ? findEarlyCorrections(check, date) : []),
  ];
}

function findEarlyReports({ id, records }: StoryCheck): RecordProblem[] {
  return (records.statements.get(id) ?? []).flatMap((statement, index) =>
    statement.references.flatMap(({ date }, at) => {
      if (date === undefined || !isBefore(date, statement.date)) return [];
      const message = outOfOrder(`Statement "${statement.id}"`, 'is reported before it was made', [
        ['made', statement.date],
        ['reported', date],
      ]);
      return [{ path: [index, 'references', at, 'date'], message }];
    }),
  );
}

function findEarlyCorrections({ id, corrections }: StoryCheck, event: string): RecordProblem[] {
  return corrections.flatMap(({ story, what, date }, index) => {
    if (story !== id || date >= event) return [];
    const subject = `The correction of “${what}”`;
    const message = outOfOrder(subject, 'was made before the day of its story’s event', [
      ['event', event],
      ['date', date],
    ]);
    return [{ path: [index, 'date'], message }];
  });
}

/** The same day of a year before or after; what is beyond the year 9999 comes after all days. */
function yearsFrom(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  return year > 9999 ? '~' : `${String(year).padStart(4, '0')}${day.slice(4)}`;
}

function tooEarly(held: HeldDay, date: string): Message {
  const key = keyOf(held);
  return {
    code: 'day-far-off',
    sentence: `${held.subject} has a day more than ${BEFORE} years before that of the story’s event.`,
    evidence: [
      [key, formatDay(held.day)],
      ['event', formatDay(date)],
    ],
    action:
      key === 'asOf'
        ? 'Correct the day; a count of another age answers a question with "background: true".'
        : 'Correct the day that is wrong.',
  };
}

function tooLate(date: string, updated: string): Message {
  return {
    code: 'day-far-off',
    sentence: `This story was last changed more than ${AFTER} years after the day of its event.`,
    evidence: [
      ['date', formatDay(date)],
      ['updated', formatDay(updated)],
    ],
    action: 'Correct the day that is wrong.',
  };
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
