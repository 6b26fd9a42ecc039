import { readContentFiles } from '../../../src/disk/content-folder.ts';
import { checkContent } from '../../../src/core/check/check.ts';
import { joinContent, type StoryContent, wholeStory } from '../../../src/core/story/content.ts';
import { ingest } from '../../../src/core/article/ingest.ts';

/** A story of which an agency's article is shown in quotes only, as it is shown and as it would be whole. */

const files = await readContentFiles('tests/fixtures/young-stories');
const made = [...ingest(files).generated].map(
  ([path, text]) => [path, new TextEncoder().encode(text)] as const,
);
const read = checkContent(new Map([...files, ...made]));
const stories = joinContent(read.records);

/** The story at Corrin as it is shown: of the article "wire" its quotes, of "gazette" and "echo" all words. */
export const shown: StoryContent = storyAt('quotes-only');

/** The same story as it would be if all of it were shown. */
export const whole: StoryContent = wholeStory(shown);

/** The story of this id among the young ones; throws where there is none, since a test that asks for it is wrong. */
export function storyAt(id: string): StoryContent {
  const story = stories.find((content) => content.id === id);
  if (!story) throw new Error(`No story "${id}" among the young ones`);
  return story;
}
