import type { StoryContent } from './core/story/content.ts';
import type { DataFile } from './core/data/data-file.ts';
import { joinData } from './core/data/joined-data.ts';
import { type PublishedData, publishData } from './core/data/published-data.ts';
import { buildSearchIndex, type SearchIndex } from './core/search/index-build.ts';
import { searchRecords } from './core/search/record.ts';
import { type ListedPage, listPages } from './core/site/indexed-page.ts';
import type { StoryDigest } from './core/site/story-digest.ts';
import { partsOf } from './core/site/places.ts';
import { oncePerObject } from './core/text/once.ts';
import type { About } from './schemas/content/about.ts';
import type { Correction } from './schemas/content/correction.ts';
import type { Outlet } from './schemas/content/outlet.ts';
import { checkedContent } from './disk/checked-content.ts';
import { mostListed } from './disk/most-listed.ts';
import { absolute } from './site.ts';

/** The only door from the content to the pages: what the build has checked, joined and sorted once. */

const checked = await checkedContent();
const { content, stories, readings, kept, joined } = checked;

/** What is read of a story, each once for all its pages; two articles of it face to face, each time that it is asked. */
export const { comparisonOf, cardOf, passagesOf, quotationsOf, driftOf, facingOf } = readings;

/** Pictures that were drawn in earlier builds. */
export const { rememberBytes } = kept;

/** How much stands in one place. */
export const most = mostListed(process.env);

/** The stories whose pages are made here, with their articles and claims, by id: all, but for parts that are joined. */
export function loadStories(): Promise<readonly StoryContent[]> {
  return Promise.resolve(stories);
}

/** All stories in few words, by id: what the pages of the whole site are made of. */
export function loadDigests(): Promise<readonly StoryDigest[]> {
  return Promise.resolve(checked.digests);
}

let published: PublishedData[] | undefined;

/** The data of all stories: the files to download, and the page that describes them. */
export function loadData(): Promise<PublishedData[]> {
  published ??= joined ? joinData(joined.stories, joined.read) : publishData(stories, readings, absolute);
  return Promise.resolve(published);
}

/** The same of one story alone, with files of its own. */
export const dataOf = oncePerObject((content: StoryContent) =>
  publishData([content], readings, absolute, `${content.id}/`),
);

/** All files of one type: those of all stories, and those of each. */
export async function loadDataFiles(mediaType: DataFile['mediaType']): Promise<DataFile[]> {
  const data = [...(await loadData()), ...stories.flatMap(dataOf)];
  return data.flatMap(({ files }) => files).filter((file) => file.mediaType === mediaType);
}

let indexed: SearchIndex | undefined;

/** The search index over the stories that are made here, whose files are published below the search page. */
export function loadSearchIndex(): Promise<SearchIndex> {
  const isAlone = stories.length === 1 && !checked.isPart;
  indexed ??= joined
    ? new Map()
    : buildSearchIndex(
        searchRecords(stories, readings, isAlone),
        content.site.spellings.get('spellings') ?? [],
      );
  return Promise.resolve(indexed);
}

/** All outlets with their ids, whether or not a story names them. */
export function loadOutlets(): Promise<{ id: string; outlet: Outlet }[]> {
  const outlets = [...content.records.outlets].map(([id, outlet]) => ({ id, outlet }));
  return Promise.resolve(outlets.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

/** The pages that search engines may list, in the files of the sitemap. */
export async function loadSitemap(): Promise<ListedPage[][]> {
  const ids = (await loadOutlets()).map(({ id }) => id);
  return partsOf(listPages(await loadDigests(), ids, most.stories), most.addresses);
}

/** Who makes the site; null where nobody has written it. */
export function loadAbout(): Promise<About | null> {
  return Promise.resolve(content.site.about.get('about') ?? null);
}

/** The mistakes that were mended, the newest first; of one day as they stand in their file. */
export function loadCorrections(): Promise<Correction[]> {
  const corrections = content.site.corrections.get('corrections') ?? [];
  return Promise.resolve(corrections.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)));
}
