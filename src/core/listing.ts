import {
  articleAddress,
  claimPageAddress,
  compareAddress,
  DATA_ADDRESS,
  lineageAddress,
  METHODOLOGY_ADDRESS,
} from './address.ts';
import { outletAddress, quotationsAddress, storyAddress, synopsisAddress } from './address.ts';
import type { StoryContent } from './content.ts';
import { mayBeIndexed } from './indexing.ts';

/** Which pages search engines may list. */

/** An address from the root of the site, and the day on which its page last changed; null where nothing has yet. */
export interface ListedPage {
  address: string;
  updated: string | null;
}

/**
 * The pages with an address of their own that search engines may list: the site’s, each outlet’s and each story’s.
 * The front page is the story’s own while there is only one.
 */
export function listPages(stories: readonly StoryContent[], outlets: readonly string[]): ListedPage[] {
  const updated = stories.map(({ story }) => story.updated).reduce<string | null>(later, null);
  const front = stories.length === 1 ? [] : ['/'];
  return [
    ...[...front, METHODOLOGY_ADDRESS, DATA_ADDRESS, ...outlets.map(outletAddress)].map((address) => ({
      address,
      updated,
    })),
    ...stories.flatMap((content) =>
      addressesOf(content).map((address) => ({ address, updated: content.story.updated })),
    ),
  ];
}

function later(a: string | null, b: string): string {
  return a !== null && a > b ? a : b;
}

function addressesOf({ id, story, articles, superseded }: StoryContent): string[] {
  const texts = [
    ...[...articles, ...superseded].map((one) => ({ address: articleAddress(id, one.id), prints: [one] })),
    ...articles.flatMap((a, index) =>
      articles.slice(index + 1).map((b) => ({ address: compareAddress(id, a.id, b.id), prints: [a, b] })),
    ),
    { address: synopsisAddress(id), prints: articles },
  ];
  return [
    storyAddress(id),
    ...story.questions.map((question) => claimPageAddress(id, question.id)),
    lineageAddress(id),
    quotationsAddress(id),
    ...texts.filter(({ prints }) => mayBeIndexed(prints)).map(({ address }) => address),
  ];
}
