import type { Comparison } from '../verdict/comparison.ts';
import { daysOf, type StoryContent } from '../story/content.ts';
import { countWord } from '../text/count-words.ts';
import { formatDays } from '../text/day.ts';
import { describeCounts } from '../lineage/lineage-words.ts';
import { SITE_TITLE } from './page-title.ts';
import { shortenText } from '../text/shorten.ts';
import { describeStory } from '../verdict/story-words.ts';
import { findTellings } from '../story/telling.ts';

/** What the picture says that stands for a story where it is shared. */

/** The words of a card, short enough for their places; a site without a story has no kicker and no articles. */
export interface SocialCard {
  kicker: string;
  finding: string;
  counts: string;
  /** The articles by telling: the column heads of those that are copies of one text stand together. */
  tellings: readonly (readonly string[])[];
  /** "and three more", where not all articles have room; else empty. */
  more: string;
}

const LONGEST_PLACE = 28;
const LONGEST_FINDING = 150;
const LONGEST_LABEL = 30;
const MOST_ARTICLES = 12;

/** The card of a story: its finding, or its title where nothing was compared. */
export function describeCard(content: StoryContent, { rows }: Comparison): SocialCard {
  const { story, articles } = content;
  const tellings = findTellings(content);
  const shown = new Set(articles.slice(0, MOST_ARTICLES));
  const rest = articles.length - shown.size;
  return {
    kicker: `${shortenText(story.place, LONGEST_PLACE)} · ${formatDays(...daysOf(content))}`,
    finding: shortenText(describeStory(rows)?.title ?? story.title, LONGEST_FINDING),
    counts: describeCounts(articles.length, tellings.length),
    tellings: tellings
      .map((telling) => telling.filter((one) => shown.has(one)))
      .filter((telling) => telling.length > 0)
      .map((telling) => telling.map(({ label }) => shortenText(label, LONGEST_LABEL))),
    more: rest > 0 ? `and ${countWord(rest)} more` : '',
  };
}

/** The card of the site, for pages that belong to no story. */
export const SITE_CARD: SocialCard = {
  kicker: '',
  finding: SITE_TITLE,
  counts: 'Every figure tied to the words it was printed in',
  tellings: [],
  more: '',
};

/** The words on a card in a line, for those who do not see it. */
export function describeCardInWords({ kicker, finding, counts }: SocialCard): string {
  return [kicker, finding, counts]
    .filter(Boolean)
    .join('. ')
    .replace(/(?<=[.?!])\.(?=\s)/gu, '');
}
