import type { Correction } from '../../schemas/content/correction.ts';
import { everyArticle, type StoryContent } from '../story/content.ts';
import { articleAddress, claimPageAddress, storyAddress } from './address.ts';

/** Which page a correction is of. */

/** A page by its address, in words. */
export interface CorrectedPage {
  address: string;
  name: string;
}

/** The page that a correction names: of an article, of a question, or its story's; null for one without a story. */
export function correctedPage(
  { story, article, question }: Pick<Correction, 'story' | 'article' | 'question'>,
  stories: readonly StoryContent[],
): CorrectedPage | null {
  const content = stories.find(({ id }) => id === story);
  if (!content) return null;
  const { title, questions } = content.story;
  const printed = everyArticle(content).find(({ id }) => id === article);
  if (printed) return { address: articleAddress(content.id, printed.id), name: `${title}: ${printed.label}` };
  const asked = questions.find(({ id }) => id === question);
  if (asked) return { address: claimPageAddress(content.id, asked.id), name: `${title}: ${asked.label}` };
  return { address: storyAddress(content.id), name: title };
}
