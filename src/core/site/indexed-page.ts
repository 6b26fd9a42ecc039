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
import { listYearPages, type ToldStory } from './front-page.ts';
import { choosersOf, pairsWithPage } from './pair-page.ts';
import { MOST_LISTED, partPassages } from './places.ts';
import { everyArticle, newestUpdate, type StoryContent } from '../story/content.ts';

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

/** A page of a story, and whether search engines may list it. */
export interface StoryPage {
  address: string;
  isIndexed: boolean;
}

/** A story with the day of its last change and its pages. */
export interface PagedStory extends ToldStory {
  updated: string;
  pages: readonly StoryPage[];
}

/**
 * All pages of a story. Lists of its passages are there to search, and sets of its columns are parts of another page:
 * neither may be listed, whatever outlets allow.
 */
export function pagesOf(content: StoryContent, passages: readonly Passage[]): StoryPage[] {
  const { id, story, articles } = content;
  const texts = [
    ...everyArticle(content).map((one) => ({ address: articleAddress(id, one.id), prints: [one] })),
    ...pairsWithPage(content).map(([a, b]) => ({ address: facingAddress(id, a.id, b.id), prints: [a, b] })),
    // Any two of them may come to stand there.
    ...choosersOf(content).map((one) => ({ address: chooserAddress(id, one.id), prints: articles })),
    ...partSynopsis(passages, articles).parts.map((_, index) => ({
      address: synopsisAddress(id, index + 1),
      prints: articles,
    })),
  ];
  const findings = [
    storyAddress(id),
    ...story.questions.map((question) => claimPageAddress(id, question.id)),
    lineageAddress(id),
    quotationsAddress(id),
  ];
  const parts = [
    ...partPassages(articles).map((_, index) => passagesAddress(id, index + 1)),
    ...columnSets(content).flatMap(({ id: set, articles: shown }) => [
      columnSetAddress(id, set),
      ...partSynopsis(passages, shown).parts.map((_, index) => synopsisSetAddress(id, set, index + 1)),
    ]),
  ];
  return [
    ...findings.map((address) => ({ address, isIndexed: true })),
    ...texts.map(({ address, prints }) => ({ address, isIndexed: mayBeIndexed(prints) })),
    ...parts.map((address) => ({ address, isIndexed: false })),
  ];
}

/**
 * The pages with an address of their own that search engines may list: the site’s, each outlet’s and each story’s.
 * The front page is the story’s own while there is only one.
 */
export function listPages(
  stories: readonly PagedStory[],
  outlets: readonly string[],
  most = MOST_LISTED.stories,
): ListedPage[] {
  const front = stories.length === 1 ? [] : ['/'];
  const updated = newestUpdate(stories);
  return [
    ...[...front, ...siteAddresses(stories, outlets, most)].map((address) => ({ address, updated })),
    ...stories.flatMap(({ pages, updated: day }) =>
      pages.filter(({ isIndexed }) => isIndexed).map(({ address }) => ({ address, updated: day })),
    ),
  ];
}

/**
 * The addresses of all pages that are built of these stories and outlets, but for that of a page not found: besides those
 * that may be listed, the front page of one story and the search.
 */
export function listAddresses(
  stories: readonly PagedStory[],
  outlets: readonly string[],
  most = MOST_LISTED.stories,
): string[] {
  const front = ['/', SEARCH_ADDRESS, ...siteAddresses(stories, outlets, most)];
  return [...front, ...stories.flatMap(({ pages }) => pages.map(({ address }) => address))];
}

function siteAddresses(stories: readonly PagedStory[], outlets: readonly string[], most: number): string[] {
  return [
    ...listYearPages(stories, most).map(({ year, part }) => yearAddress(year, part)),
    ABOUT_ADDRESS,
    CORRECTIONS_ADDRESS,
    METHODOLOGY_ADDRESS,
    TIMES_ADDRESS,
    DATA_ADDRESS,
    ...outlets.map(outletAddress),
  ];
}
