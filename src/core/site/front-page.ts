import { yearAddress } from './address.ts';
import { partsOf } from './places.ts';
import type { Comparison } from '../verdict/comparison.ts';
import { daysOf, type StoryContent } from '../story/content.ts';
import { findTellings } from '../story/telling.ts';
import { formatDays } from '../text/day.ts';
import { describeCounts } from '../lineage/lineage-words.ts';
import { describeStory } from '../verdict/story-words.ts';

/** The stories as the front page lists them. */

/** What a list says of a story. */
export interface ListedStory {
  id: string;
  title: string;
  place: string;
  /** The days that it tells of. */
  days: string;
  /** The sentence that its page begins with; null where nothing was compared. */
  finding: string | null;
  /** What happened, or what the story is where nobody has written that. */
  summary: string;
  counts: string;
}

/** A story with the day of its event. */
export interface DatedStory {
  id: string;
  date: string;
}

/** A story with what lists say of it. */
export interface ToldStory extends DatedStory {
  listed: ListedStory;
}

/** The stories of a year, the newest first. */
export interface ListedYear {
  year: string;
  /** Those that stand on the page. */
  stories: ListedStory[];
  /** How many there are, on the page or not. */
  count: number;
}

/** A page of a year: its stories, or a part of them, the newest first. */
export interface YearPage {
  year: string;
  /** From 1 up to `of`. */
  part: number;
  of: number;
  stories: ListedStory[];
  /** How many stories the whole year has. */
  count: number;
}

/** So many stories are seen at a glance; more are listed by year, and can be filtered. */
export const MOST_AT_A_GLANCE = 8;

/** What a list says of a story: its finding, its days and its place. */
export function listStory(content: StoryContent, { rows }: Comparison): ListedStory {
  const { id, story, articles } = content;
  return {
    id,
    title: story.title,
    place: story.place,
    days: formatDays(...daysOf(content)),
    finding: describeStory(rows)?.title ?? null,
    summary: story.summary ?? story.dek,
    counts: describeCounts(articles.length, findTellings(content).length),
  };
}

/** The stories by the day of their event, the newest first; of one day by their ids. */
export function newestFirst<Dated extends DatedStory>(stories: readonly Dated[]): Dated[] {
  return [...stories].sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
}

/**
 * The years of stories’ events and the stories of each, both the newest first, stories of one day by their ids; of all
 * stories no more than the newest `most` stand on the page.
 */
export function listYears(stories: readonly ToldStory[], most = Infinity): ListedYear[] {
  let left = most;
  return byYear(stories).map(([year, all]) => {
    const shown = all.slice(0, left);
    left -= shown.length;
    return { year, stories: shown, count: all.length };
  });
}

/** The pages of all years where there are more stories than the front page holds, and none where it holds them all. */
export function listYearPages(stories: readonly ToldStory[], most: number): YearPage[] {
  if (stories.length <= most) return [];
  return byYear(stories).flatMap(([year, all]) =>
    partsOf(all, most).map((part, index, parts) => ({
      ...{ year, part: index + 1, of: parts.length },
      ...{ stories: part, count: all.length },
    })),
  );
}

/** Where a year is read: on the front page where all its stories stand there, else on its own. */
export function placeOfYear({ year, stories, count }: ListedYear): string {
  return stories.length === count ? `#${yearFragment(year)}` : yearAddress(year);
}

/** The fragment of a year on the front page. */
export function yearFragment(year: string): string {
  return `y${year}`;
}

function byYear(stories: readonly ToldStory[]): [year: string, stories: ListedStory[]][] {
  const years = Map.groupBy(newestFirst(stories), ({ date }) => date.slice(0, 4));
  return [...years].map(([year, told]) => [year, told.map(({ listed }) => listed)]);
}
