import {
  ABOUT_ADDRESS,
  articleAddress,
  CORRECTIONS_ADDRESS,
  claimPageAddress,
  columnSetAddress,
  facingAddress,
  DATA_ADDRESS,
  lineageAddress,
  METHODOLOGY_ADDRESS,
  TIMES_ADDRESS,
  outletAddress,
  passagesAddress,
  quotationsAddress,
  SEARCH_ADDRESS,
  storyAddress,
  synopsisAddress,
  synopsisSetAddress,
  yearAddress,
} from './address.ts';
import { columnSets } from '../story/column.ts';
import type { Outlet } from '../../schemas/content/outlet.ts';
import { listYearPages } from './front-page.ts';
import { partPassages } from './passage-list.ts';
import { MOST_LISTED } from './places.ts';
import { everyArticle, newestUpdate, type StoryArticle, type StoryContent } from '../story/content.ts';

/** Which pages search engines may list. */

/**
 * True where a page that prints these articles may be listed: where each has an outlet that allows it. A page
 * of quotes alone asks for the same: a short article may be quoted to its last sentence. False for no article,
 * and for one whose publisher is not named.
 */
export function mayBeIndexed(articles: readonly { outlet: Pick<Outlet, 'indexed'> | null }[]): boolean {
  return articles.length > 0 && articles.every(({ outlet }) => outlet?.indexed === true);
}

/** An address from the root of the site, and the day on which its page last changed; null where nothing has yet. */
export interface ListedPage {
  address: string;
  updated: string | null;
}

/**
 * The pages with an address of their own that search engines may list: the site’s, each outlet’s and each story’s.
 * The front page is the story’s own while there is only one.
 */
export function listPages(
  stories: readonly StoryContent[],
  outlets: readonly string[],
  most = MOST_LISTED.stories,
): ListedPage[] {
  const front = stories.length === 1 ? [] : ['/'];
  return pagesOf(stories, outlets, [...front, ...yearAddresses(stories, most)], mayBeIndexed);
}

/**
 * The addresses of all pages that are built of these stories and outlets, but for that of a page not found: besides those
 * that may be listed, the front page of one story, what is there to search, and sets of columns, which are parts of another
 * page.
 */
export function listAddresses(
  stories: readonly StoryContent[],
  outlets: readonly string[],
  most = MOST_LISTED.stories,
): string[] {
  const unlisted = stories.flatMap((content) => [
    ...partPassages(content.articles).map((_, index) => passagesAddress(content.id, index + 1)),
    ...columnSets(content).flatMap(({ id }) => [
      columnSetAddress(content.id, id),
      synopsisSetAddress(content.id, id),
    ]),
  ]);
  const front = ['/', SEARCH_ADDRESS, ...yearAddresses(stories, most)];
  const pages = pagesOf(stories, outlets, front, () => true);
  return [...pages.map(({ address }) => address), ...unlisted];
}

function yearAddresses(stories: readonly StoryContent[], most: number): string[] {
  return listYearPages(stories, most).map(({ year, part }) => yearAddress(year, part));
}

function pagesOf(
  stories: readonly StoryContent[],
  outlets: readonly string[],
  front: readonly string[],
  isListed: (prints: readonly StoryArticle[]) => boolean,
): ListedPage[] {
  const updated = newestUpdate(stories);
  const own = [
    ...front,
    ABOUT_ADDRESS,
    CORRECTIONS_ADDRESS,
    METHODOLOGY_ADDRESS,
    TIMES_ADDRESS,
    DATA_ADDRESS,
  ];
  return [
    ...[...own, ...outlets.map(outletAddress)].map((address) => ({ address, updated })),
    ...stories.flatMap((content) =>
      addressesOf(content, isListed).map((address) => ({ address, updated: content.story.updated })),
    ),
  ];
}

function addressesOf(
  content: StoryContent,
  isListed: (prints: readonly StoryArticle[]) => boolean,
): string[] {
  const { id, story, articles } = content;
  const texts = [
    ...everyArticle(content).map((one) => ({ address: articleAddress(id, one.id), prints: [one] })),
    ...articles.flatMap((a, index) =>
      articles.slice(index + 1).map((b) => ({ address: facingAddress(id, a.id, b.id), prints: [a, b] })),
    ),
    { address: synopsisAddress(id), prints: articles },
  ];
  return [
    storyAddress(id),
    ...story.questions.map((question) => claimPageAddress(id, question.id)),
    lineageAddress(id),
    quotationsAddress(id),
    ...texts.filter(({ prints }) => isListed(prints)).map(({ address }) => address),
  ];
}
