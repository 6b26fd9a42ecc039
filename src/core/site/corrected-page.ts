import type { Correction } from '../../schemas/content/correction.ts';
import { articleAddress, claimPageAddress, storyAddress } from './address.ts';
import type { HeldStory } from './outlet-work.ts';

/** Which page a correction is of. */

/** A page by its address, in words. */
export interface CorrectedPage {
  address: string;
  name: string;
}

/** A story with what a correction may name of it. */
export interface CorrectedStory extends HeldStory {
  questions: readonly { id: string; label: string }[];
}

/** The page that a correction names: of an article, of a question, or its story's; null for one without a story. */
export function correctedPage(
  { story, article, question }: Pick<Correction, 'story' | 'article' | 'question'>,
  stories: readonly CorrectedStory[],
): CorrectedPage | null {
  const held = stories.find(({ id }) => id === story);
  if (!held) return null;
  const { title } = held;
  const printed = held.articles.find(({ id }) => id === article);
  if (printed) return { address: articleAddress(held.id, printed.id), name: `${title}: ${printed.label}` };
  const asked = held.questions.find(({ id }) => id === question);
  if (asked) return { address: claimPageAddress(held.id, asked.id), name: `${title}: ${asked.label}` };
  return { address: storyAddress(held.id), name: title };
}
