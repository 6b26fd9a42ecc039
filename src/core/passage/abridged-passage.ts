import { printedSpan } from '../story/abridged.ts';
import type { Block } from '../article/block.ts';
import { isAbridged, type StoryContent } from '../story/content.ts';
import { joinSpans, sliceText } from '../text/text.ts';
import { type Passage, type PassageMember, tellersOf } from './passage.ts';

/** Passages as they are shown where an article is shown in quotes only. */

/**
 * Passages of the whole texts with the words that are shown of them: an article that tells a passage in words
 * that are not is named, and what only such words tell is left out. The same passages where all
 * articles are shown whole.
 */
export function abridgePassages(passages: readonly Passage[], { articles }: StoryContent): Passage[] {
  const abridged = articles.filter(isAbridged);
  if (abridged.length === 0) return [...passages];
  const blockOf = ({ article, block }: PassageMember) =>
    abridged.find(({ id }) => id === article)?.blocks.find(({ id }) => id === block);
  const isCut = ({ article }: PassageMember) => abridged.some(({ id }) => id === article);
  return passages.flatMap(({ id, members }) => {
    const shown = members.flatMap((member) =>
      isCut(member) ? abridgeMember(member, blockOf(member)) : [member],
    );
    if (shown.length === 0) return [];
    const tellers = tellersOf({ id, members });
    return [
      {
        id,
        members: shown,
        unshown: tellers.filter((teller) => !tellersOf({ id, members: shown }).includes(teller)),
      },
    ];
  });
}

function abridgeMember(member: PassageMember, block: Block | undefined): PassageMember[] {
  const sentences = member.sentences.flatMap((span) => (block && printedSpan(block, span)) ?? []);
  if (!block || sentences.length === 0) return [];
  const runs = joinSpans(block.text, sentences);
  return [{ ...member, sentences, text: runs.map((run) => sliceText(block.text, run)).join(' … ') }];
}
