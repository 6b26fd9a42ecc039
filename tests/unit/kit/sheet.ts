import type { StoryContent } from '../../../src/core/story/content.ts';
import { createReadings } from '../../../src/core/data/story-readings.ts';
import { faceArticles } from '../../../src/core/passage/facing/abridged-facing.ts';
import { facingSheet } from '../../../src/core/data/facing-sheet.ts';
import type { FacingSheet } from '../../../src/core/site/facing-layout.ts';
import { readNow } from '../../../src/core/text/once.ts';
import { storyOf } from './texts.ts';
import type { TwoTexts } from './two-texts.ts';

/** Sheets of two texts, as the build makes them. */

/** The sheet of two articles of a story; throws where there are none, since a test that asks for it is wrong. */
export function sheetOf(content: StoryContent, one: string, other: string): FacingSheet {
  const [a, b] = [one, other].map((id) => content.articles.find((article) => article.id === id));
  if (!a || !b) throw new Error(`No articles ${one} and ${other}`);
  return facingSheet(content, [a, b], createReadings(readNow));
}

/** The story of two texts whose marks say what they share, and its sheet. */
export function sheetOfTexts({ a, b, passages }: TwoTexts): { content: StoryContent; sheet: FacingSheet } {
  const content = storyOf([a, b]);
  const [one, other] = content.articles;
  if (!one || !other) throw new Error('A story of two articles has two');
  const sheet = facingSheet(content, [one, other], {
    ...createReadings(readNow),
    passagesOf: () => passages,
    facingOf: (story, ...pair) => faceArticles(story, pair, { whole: passages, shown: passages }),
  });
  return { content, sheet };
}
