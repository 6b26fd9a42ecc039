import { compareStory } from './core/verdict/comparison.ts';
import { joinContent, type StoryArticle, type StoryContent, wholeStory } from './core/story/content.ts';
import { readPassages } from './core/passage/passage.ts';
import { abridgePassages } from './core/passage/abridged-passage.ts';
import { type PublishedData, publishData } from './core/data/published-data.ts';
import { readQuotations } from './core/quotation/quotation.ts';
import { buildSearchIndex, type SearchIndex } from './core/search/index-build.ts';
import { searchRecords } from './core/search/record.ts';
import { describeCard } from './core/site/social-card.ts';
import { faceArticles, type AbridgedFacing } from './core/passage/abridged-facing.ts';
import { abridgeQuotations } from './core/quotation/abridged-quotation.ts';
import { findDrift } from './core/lineage/story-drift.ts';
import { abridgeDrift } from './core/lineage/abridged-drift.ts';
import { oncePerObject } from './core/text/once.ts';
import type { About } from './schemas/content/about.ts';
import type { Correction } from './schemas/content/correction.ts';
import type { Outlet } from './schemas/content/outlet.ts';
import { checkedContent } from './disk/checked-content.ts';
import { absolute } from './site.ts';

/** The only door from the content to the pages: what the build has checked, joined and sorted once. */

let loaded: Promise<StoryContent[]> | undefined;

/** All stories with their articles and claims, by id. */
export function loadStories(): Promise<StoryContent[]> {
  loaded ??= checkedContent().then(({ records }) => joinContent(records));
  return loaded;
}

/** The claim table of a story. */
export const comparisonOf = oncePerObject(compareStory);

/** What the picture of a story says. */
export const cardOf = oncePerObject((content: StoryContent) => describeCard(content, comparisonOf(content)));

/** The passages of whole texts: what is found, and not what is shown of it. */
const readWhole = oncePerObject(readPassages);

/** The passages of a story. */
export const passagesOf = oncePerObject((content: StoryContent) =>
  abridgePassages(readWhole(wholeStory(content)), content),
);

/** The quotations of a story. */
export const quotationsOf = oncePerObject((content: StoryContent) => {
  const whole = wholeStory(content);
  return abridgeQuotations(readQuotations(whole.articles, readWhole(whole), whole.story.speakers), content);
});

/** What happened on the way to the articles of a story. */
export const driftOf = oncePerObject((content: StoryContent) => {
  const whole = wholeStory(content);
  return abridgeDrift(findDrift(whole, comparisonOf(whole), readWhole(whole)), content);
});

/** Two articles of a story face to face. */
export function facingOf(content: StoryContent, a: StoryArticle, b: StoryArticle): AbridgedFacing {
  return faceArticles(content, [a, b], {
    whole: readWhole(wholeStory(content)),
    shown: passagesOf(content),
  });
}

let published: Promise<PublishedData[]> | undefined;

/** The data of all stories: the files to download, and the page that describes them. */
export function loadData(): Promise<PublishedData[]> {
  published ??= loadStories().then((stories) =>
    publishData(stories, { comparisonOf, passagesOf, quotationsOf, driftOf }, absolute),
  );
  return published;
}

let indexed: Promise<SearchIndex> | undefined;

/** The search index over all stories, whose files are published below the search page. */
export function loadSearchIndex(): Promise<SearchIndex> {
  indexed ??= Promise.all([loadStories(), checkedContent()]).then(([stories, { site }]) =>
    buildSearchIndex(
      searchRecords(stories, { comparisonOf, quotationsOf }),
      site.spellings.get('spellings') ?? [],
    ),
  );
  return indexed;
}

/** All outlets with their ids, whether or not a story names them. */
export async function loadOutlets(): Promise<{ id: string; outlet: Outlet }[]> {
  const { records } = await checkedContent();
  return [...records.outlets].map(([id, outlet]) => ({ id, outlet })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Who makes the site; null where nobody has written it. */
export async function loadAbout(): Promise<About | null> {
  const { site } = await checkedContent();
  return site.about.get('about') ?? null;
}

/** The mistakes that were mended, the newest first; of one day as they stand in their file. */
export async function loadCorrections(): Promise<Correction[]> {
  const { site } = await checkedContent();
  const corrections = site.corrections.get('corrections') ?? [];
  return corrections.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
