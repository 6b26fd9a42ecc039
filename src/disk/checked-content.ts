import type { CheckedContent } from '../core/check/check.ts';
import type { StoryReadings } from '../core/data/story-readings.ts';
import type { StoryContent } from '../core/story/content.ts';
import { readContentFiles } from './content-folder.ts';
import { type Kept, openKept } from './kept.ts';

/** The content that a build has checked, on its way to Astro. */

/** What was checked, its stories and how they are read, and what is kept of earlier runs. */
export interface Checked {
  content: CheckedContent;
  stories: readonly StoryContent[];
  readings: StoryReadings;
  kept: Kept;
}

/** Astro loads the project's modules once more, so that they and the build's own have only the process in common. */
const shared: typeof globalThis & { checkedContent?: Promise<Checked>; contentRoot?: string } = globalThis;

/** Hands over what the build has checked, so that its pages are made of just that, and gives it. */
export function shareChecked(content: CheckedContent, kept: Kept): Promise<Checked> {
  shared.checkedContent = join(content, kept);
  return shared.checkedContent;
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
async function join(content: CheckedContent, kept: Kept): Promise<Checked> {
  const { joinContent } = await import('../core/story/content.ts');
  const { createReadings } = await import('../core/data/story-readings.ts');
  return { content, kept, stories: joinContent(content.records), readings: createReadings(kept.remember) };
}

async function checkOwn(): Promise<Checked> {
  const { checkContent } = await import('../core/check/check.ts');
  const kept = openKept();
  return join(checkContent(await readContentFiles(shared.contentRoot ?? '.'), kept.remember), kept);
}
