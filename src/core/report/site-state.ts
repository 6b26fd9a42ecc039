import { checkContent } from '../check/check.ts';
import { type Comparison, compareStory } from '../verdict/comparison.ts';
import { joinContent, type Records, type StoryContent } from '../story/content.ts';
import type { Diagnostic } from '../record/diagnostic.ts';
import type { ContentFiles } from '../record/files.ts';
import { readNow, type Remember } from '../text/once.ts';

/** What the site says at one state of the content, without building it. */

/** A story as its pages show it: its content, and the table that is made of it. */
export interface StoryState {
  content: StoryContent;
  comparison: Comparison;
}

/** All stories by id, in alphabetical order, with the records that they come from and what is wrong with them. */
export interface SiteState {
  stories: ReadonlyMap<string, StoryState>;
  records: Records;
  diagnostics: readonly Diagnostic[];
}

/** Reads a whole content folder; what is broken is told of and missing from the stories. */
export function readSiteState(files: ContentFiles, remember: Remember = readNow): SiteState {
  const { records, diagnostics } = checkContent(files, remember);
  const stories = joinContent(records).map((content): [string, StoryState] => [
    content.id,
    { content, comparison: compareStory(content) },
  ]);
  return { stories: new Map(stories), records, diagnostics };
}
