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

/** The stories of a year, the newest first. */
export interface ListedYear {
  year: string;
  stories: ListedStory[];
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
export function newestFirst(stories: readonly StoryContent[]): StoryContent[] {
  return [...stories].sort((a, b) =>
    a.story.date === b.story.date ? (a.id < b.id ? -1 : 1) : a.story.date < b.story.date ? 1 : -1,
  );
}

/** The stories by the year of their event, both the newest first; stories of one day by their ids. */
export function listYears(
  stories: readonly StoryContent[],
  comparisonOf: (content: StoryContent) => Comparison,
): ListedYear[] {
  return [...Map.groupBy(newestFirst(stories), ({ story }) => story.date.slice(0, 4))].map(([year, all]) => ({
    year,
    stories: all.map((content) => listStory(content, comparisonOf(content))),
  }));
}
