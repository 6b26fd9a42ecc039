import { articleAddress, storyAddress } from './address.ts';
import type { Comparison } from '../verdict/comparison.ts';
import { everyArticle, type StoryContent } from '../story/content.ts';
import { articleHead, storyHead } from './page-head.ts';

/** What was added to the site, and when. */

/** A story or an article that was added; its address never changes, so that it also names the entry. */
export interface FeedEntry {
  address: string;
  title: string;
  description: string;
  day: string;
}

/** Readers of feeds keep what they have seen: older entries need not be told again. */
const MOST = 100;

/**
 * Stories and their articles, the newest first and at most 100; of one day by story, each before its articles. An
 * article without a day of its own came with its story, and a story without one when it was last changed.
 */
export function listAdditions(
  stories: readonly StoryContent[],
  comparisonOf: (content: StoryContent) => Comparison,
): FeedEntry[] {
  return stories
    .flatMap((content): FeedEntry[] => {
      const { id, story } = content;
      const came = story.added ?? story.updated;
      const { name, description } = storyHead(content, comparisonOf(content));
      return [
        { address: storyAddress(id), title: name, description, day: came },
        ...everyArticle(content).map((article) => {
          const head = articleHead(article, content);
          const address = articleAddress(id, article.id);
          const day = article.frontMatter.added ?? came;
          return { address, title: head.name, description: head.description, day };
        }),
      ];
    })
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, MOST);
}
