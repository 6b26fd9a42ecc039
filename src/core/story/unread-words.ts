import { capitalise, countNoun } from '../text/count-words.ts';
import type { StoryArticle } from './content.ts';

/** What an article's page says of what nobody has read of it. */

/** That figures are still to be read, and how many proposals are kept back; null where all has been read. */
export function describeUnread({
  isRead,
  proposals,
}: Pick<StoryArticle, 'isRead' | 'proposals'>): string | null {
  if (isRead) return null;
  const unread = 'Not all figures of this article have been read yet.';
  if (proposals === 0) return unread;
  const kept = capitalise(countNoun(proposals, 'claim'));
  return `${unread} ${kept} that a program proposed and nobody has read ${proposals === 1 ? 'is' : 'are'} not shown.`;
}
