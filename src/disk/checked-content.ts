import type { CheckedContent } from '../core/check/check.ts';
import type { MeasuredStory, ReadData } from '../core/data/joined-data.ts';
import type { StoryReadings } from '../core/data/story-readings.ts';
import type { StoryDigest } from '../core/site/story-digest.ts';
import type { Records, StoryContent } from '../core/story/content.ts';
import { readContentFiles } from './content-folder.ts';
import { type Kept, openKept } from './kept.ts';

/** The content that a build has checked, on its way to Astro. */

/** The stories of the parts of a site, whose pages and data other builds have made. */
export interface JoinedStories {
  stories: readonly (StoryDigest & MeasuredStory)[];
  read: ReadData;
}

/** What was checked, its stories and how they are read, and what is kept of earlier runs. */
export interface Checked {
  content: Pick<CheckedContent, 'site'> & { records: Pick<Records, 'outlets'> };
  /** The stories whose pages are made. */
  stories: readonly StoryContent[];
  readings: StoryReadings;
  kept: Kept;
  /** All stories of the site. */
  digests: readonly StoryDigest[];
  /** True where other parts of the site have other stories. */
  isPart: boolean;
  /** What is joined here and was made elsewhere; null where all of the site is made here. */
  joined: JoinedStories | null;
}

/** Astro loads the project's modules once more, so that they and the build's own have only the process in common. */
const shared: typeof globalThis & { checkedContent?: Promise<Checked>; contentRoot?: string } = globalThis;

/** Hands over what the build has checked, so that its pages are made of just that, and gives it. */
export function shareChecked(content: CheckedContent, kept: Kept, isPart: boolean): Promise<Checked> {
  shared.checkedContent = join(content, kept, isPart);
  return shared.checkedContent;
}

/** Hands over what the parts of a site say of their stories, so that the pages of the whole site are made of it. */
export async function shareJoined(
  content: Checked['content'],
  joined: JoinedStories,
  kept: Kept,
): Promise<void> {
  const { createReadings } = await import('../core/data/story-readings.ts');
  const readings = createReadings(kept.remember);
  const none = { stories: [], isPart: false };
  shared.checkedContent = Promise.resolve({
    ...{ content, kept, readings, digests: joined.stories, joined },
    ...none,
  });
}

/** Lets what is asked next be read and checked anew, from the content of a folder. */
export function rereadContent(root: string): void {
  shared.contentRoot = root;
  delete shared.checkedContent;
}

/** What the build handed over; the project's own content, read and checked once, where Astro runs without a build. */
export function checkedContent(): Promise<Checked> {
  return (shared.checkedContent ??= checkOwn());
}

/** What reads stories is loaded here, since pages that are given their readings need none of it. */
async function join(content: CheckedContent, kept: Kept, isPart = false): Promise<Checked> {
  const { joinContent } = await import('../core/story/content.ts');
  const { createReadings } = await import('../core/data/story-readings.ts');
  const { digestStory } = await import('../core/site/story-digest.ts');
  const stories = joinContent(content.records);
  const readings = createReadings(kept.remember);
  let digests: StoryDigest[] | undefined;
  // Where in its file each key stands is let go: nobody asks for it any more.
  const { site, records } = content;
  return {
    content: { site, records: { outlets: records.outlets } },
    ...{ kept, stories, readings, isPart, joined: null },
    get digests() {
      return (digests ??= stories.map((story) => digestStory(story, readings)));
    },
  };
}

async function checkOwn(): Promise<Checked> {
  const { checkContent } = await import('../core/check/check.ts');
  const kept = openKept();
  return join(checkContent(await readContentFiles(shared.contentRoot ?? '.'), kept.remember), kept);
}
