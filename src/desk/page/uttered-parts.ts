import type { FoundSpeaker } from '../../core/desk/found/found-speaker.ts';
import { sliceText } from '../../core/text/text.ts';
import type { OpenFound } from '../calls.ts';

/** The parts of an utterance that “she said” stands between. */

/** What stands between two parts is told where it is no longer than this. */
const BETWEEN = 60;

/** The words of each part, with what stands before it since the part before: an ellipsis where that is long, or elsewhere. */
export function utteredParts(
  found: Pick<FoundSpeaker, 'block' | 'start' | 'end' | 'words' | 'rest'>,
  { articles, article }: Pick<OpenFound, 'articles' | 'article'>,
): { before: string; words: string }[] {
  const parts = [found, ...found.rest];
  const blocks = articles.find(({ id }) => id === article)?.blocks ?? [];
  return parts.map(({ block, start, words }, index) => {
    const last = parts[index - 1];
    if (!last) return { before: '', words };
    const isNear = last.block === block && last.end <= start && start - last.end <= BETWEEN;
    const text = isNear ? (blocks.find(({ id }) => id === block)?.text ?? '') : '';
    const said = sliceText(text, { start: last.end, end: start })
      .replace(/["“”‘’']/gu, '')
      .trim();
    if (said === '') return { before: ' … ', words };
    return { before: `${/^\p{L}/u.test(said) ? ' ' : ''}${said} `, words };
  });
}
