import {
  ABOUT_ADDRESS,
  articleAddress,
  CORRECTIONS_ADDRESS,
  claimPageAddress,
  columnSetAddress,
  chooserAddress,
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
import { partSynopsis } from './synopsis.ts';
import type { Passage } from '../passage/passage.ts';
import type { Outlet } from '../../schemas/content/outlet.ts';
import { listYearPages } from './front-page.ts';
import { choosersOf, pairsWithPage } from './pair-page.ts';
import { MOST_LISTED, partPassages } from './places.ts';
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

/** What decides how many pages there are: the passages of a story, and how many stories stand on the front page. */
export interface Listing {
  passagesOf: (content: StoryContent) => readonly Passage[];
  most?: number;
}

/** How pages are picked. */
interface Picking extends Pick<Listing, 'passagesOf'> {
  isListed: (prints: readonly StoryArticle[]) => boolean;
}

/**
 * The pages with an address of their own that search engines may list: the site’s, each outlet’s and each story’s.
 * The front page is the story’s own while there is only one.
 */
export function listPages(
  stories: readonly StoryContent[],
  outlets: readonly string[],
  { passagesOf, most = MOST_LISTED.stories }: Listing,
): ListedPage[] {
  const front = stories.length === 1 ? [] : ['/'];
  return pagesOf(stories, outlets, [...front, ...yearAddresses(stories, most)], {
    isListed: mayBeIndexed,
    passagesOf,
  });
}

/**
 * The addresses of all pages that are built of these stories and outlets, but for that of a page not found: besides those
 * that may be listed, the front page of one story, what is there to search, and sets of columns, which are parts of another
 * page.
 */
export function listAddresses(
  stories: readonly StoryContent[],
  outlets: readonly string[],
  { passagesOf, most = MOST_LISTED.stories }: Listing,
): string[] {
  const unlisted = stories.flatMap((content) => [
    ...partPassages(content.articles).map((_, index) => passagesAddress(content.id, index + 1)),
    ...columnSets(content).flatMap(({ id, articles }) => [
      columnSetAddress(content.id, id),
      ...partSynopsis(passagesOf(content), articles).parts.map((_, index) =>
        synopsisSetAddress(content.id, id, index + 1),
      ),
    ]),
  ]);
  const front = ['/', SEARCH_ADDRESS, ...yearAddresses(stories, most)];
  const pages = pagesOf(stories, outlets, front, { isListed: () => true, passagesOf });
  return [...pages.map(({ address }) => address), ...unlisted];
}

function yearAddresses(stories: readonly StoryContent[], most: number): string[] {
  return listYearPages(stories, most).map(({ year, part }) => yearAddress(year, part));
}

function pagesOf(
  stories: readonly StoryContent[],
  outlets: readonly string[],
  front: readonly string[],
  picking: Picking,
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
      addressesOf(content, picking).map((address) => ({ address, updated: content.story.updated })),
    ),
  ];
}

function addressesOf(content: StoryContent, { isListed, passagesOf }: Picking): string[] {
  const { id, story, articles } = content;
  const texts = [
    ...everyArticle(content).map((one) => ({ address: articleAddress(id, one.id), prints: [one] })),
    ...pairsWithPage(content).map(([a, b]) => ({ address: facingAddress(id, a.id, b.id), prints: [a, b] })),
    // Any two of them may come to stand there.
    ...choosersOf(content).map((one) => ({ address: chooserAddress(id, one.id), prints: articles })),
    ...partSynopsis(passagesOf(content), articles).parts.map((_, index) => ({
      address: synopsisAddress(id, index + 1),
      prints: articles,
    })),
  ];
  return [
    storyAddress(id),
    ...story.questions.map((question) => claimPageAddress(id, question.id)),
    lineageAddress(id),
    quotationsAddress(id),
    ...texts.filter(({ prints }) => isListed(prints)).map(({ address }) => address),
  ];
}
