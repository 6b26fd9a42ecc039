import { tellOfUnread, LEFT_OUT, noClaimsFile } from '../check/unread-number.ts';
import { type Message, printable } from '../record/diagnostic.ts';
import { claimsPath } from '../record/files.ts';
import { isAbridged, type StoryArticle, type StoryContent } from '../story/content.ts';
import { capitalise, countNoun } from '../text/count-words.ts';
import type { Span } from '../text/text.ts';

/** What a preview shows to an editor of the numbers of an article that nobody has read, in the words of the check. */

/** A number that nobody has read, with what the check says of it. */
export interface ShownUnread extends Span {
  /** The name of what is said of it. */
  id: string;
  block: string;
  message: Message;
  /** The line that leaves it out; null where there is none to paste. */
  line: string | null;
}

/** What is still to be read of an article. */
export interface UnreadList {
  /** The claims file, and what is said where the article has none yet. */
  file: string;
  missing: Message | null;
  words: string;
  numbers: readonly ShownUnread[];
}

/** What a claims file begins with. */
export const EMPTY_CLAIMS = 'claims:\nleftOut:\n';

/** The unread numbers of an article; null where no number waits, and where a corrected version has taken its place. */
export function listUnread(content: StoryContent, article: StoryArticle): UnreadList | null {
  const { id, story, unread, blocks, hasClaimsFile } = article;
  if (unread.length === 0 || (!hasClaimsFile && content.superseded.includes(article))) return null;
  const file = claimsPath(story, id);
  return {
    file,
    missing: hasClaimsFile ? null : printable(noClaimsFile(file, `${story}/${id}`)),
    words: describeList(article),
    // Words of an outlet that wants to be quoted only are printed nowhere.
    numbers: isAbridged(article)
      ? []
      : unread.map((one) => {
          const message = printable(tellOfUnread(one, file, blocks));
          const line = message.evidence.find(([label]) => label === LEFT_OUT)?.[1] ?? null;
          const { start, end } = one.number;
          return { id: `unread-${one.block}-${start}`, block: one.block, start, end, message, line };
        }),
  };
}

/** The unread numbers of one block; none of an article without any. */
export function unreadIn(unread: UnreadList | null, block: string): ShownUnread[] {
  return unread?.numbers.filter((number) => number.block === block) ?? [];
}

function describeList(article: StoryArticle): string {
  const count = article.unread.length;
  const waits = `${capitalise(countNoun(count, 'number'))} of this article ${count === 1 ? 'waits' : 'wait'} for an editor.`;
  if (isAbridged(article))
    return `${waits} Its outlet lets itself be quoted and not reprinted: what to paste is printed by npm run check -- ${article.story}.`;
  return `${waits} ${count === 1 ? 'It' : 'Each'} is marked, and below its passage stands what npm run check says of it.`;
}
