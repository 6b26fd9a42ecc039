import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { asDiskFault } from './disk-fault.ts';
import { refuse } from './refusal.ts';

/** A site without stories: almost always a mistyped folder, and built only where somebody says that it is meant. */

/** The option of a command that takes a content folder without stories. */
export const EMPTY_SITE = { 'without-stories': { type: 'boolean', default: false } } as const;

/** Ends a command whose content has so many stories, where that is none. */
export function expectStories(root: string, stories: number): void {
  if (stories > 0) return;
  refuse({
    code: 'no-stories',
    sentence: `"${join(root, 'content', 'stories')}" holds no story.`,
    evidence: [],
    action: 'Check the folder, or say with --without-stories that a site without stories is meant.',
  });
}

/** Ends a command that is to show a built site without a story's page, or a folder that holds no site. */
export async function expectStoryPages(site: string): Promise<void> {
  const names = await readdir(site, { recursive: true }).catch((error: unknown) => {
    throw asDiskFault(error, site, 'read');
  });
  if (names.some((name) => /^stories[/\\][^/\\]+[/\\]index\.html$/u.test(name))) return;
  refuse({
    code: 'no-stories',
    sentence: `"${site}" holds no page of a story.`,
    evidence: [],
    action: 'Check the build, or say with --without-stories that a site without stories is meant.',
  });
}
