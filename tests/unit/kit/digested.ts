import { readPassages } from '../../../src/core/passage/passage.ts';
import { digestStory } from '../../../src/core/site/story-digest.ts';
import type { StoryContent } from '../../../src/core/story/content.ts';
import { compareStory } from '../../../src/core/verdict/comparison.ts';

/** Stories as the pages of the whole site know them. */
export const digested = (...stories: readonly StoryContent[]) =>
  stories.map((content) => digestStory(content, { comparisonOf: compareStory, passagesOf: readPassages }));
