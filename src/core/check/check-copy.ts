import type { CheckedContent } from './check.ts';
import { joinContent, type StoryArticle, type StoryContent, wholeStory } from '../story/content.ts';
import type { Diagnostic, Message } from '../record/diagnostic.ts';
import { checkCommand, storyPath } from '../record/files.ts';
import { type LikelyKind, type LineageProposal, proposeLineage } from '../lineage/likely-lineage.ts';
import { findTellings } from '../story/telling.ts';
import { foldedLower } from '../text/fold.ts';
import { oncePerObject, readNow, type Remember } from '../text/once.ts';

/** Proposals of lineage that no editor has confirmed: for the editor's eyes only. */

/** How many shared strings a notice shows: those that no third article prints. */
const STRINGS = 3;

/** What two articles look like whose words suggest that one text stands behind both, as the end of a sentence. */
export const LOOKS: Readonly<Record<Exclude<LikelyKind, 'none'>, string>> = {
  copy: 'look like one text',
  reworded: 'look like one text in other words',
  excerpt: 'share whole passages word for word',
};

/** Two articles that look copied: how, and the first strings of words that they alone print. */
export interface LikelyCopy extends LineageProposal {
  kind: Exclude<LikelyKind, 'none'>;
}

/**
 * A notice for every two articles of a story that look copied and that no lineage joins, in the order of the
 * columns. Articles that an editor has joined or keeps separate, and such as have little in common, give none.
 */
export function noticeLineage(
  { records, locators, hashesOf }: Pick<CheckedContent, 'records' | 'locators' | 'hashesOf'>,
  remember: Remember = readNow,
): Diagnostic[] {
  // What an editor is to confirm is read off the whole texts, whatever is shown of them.
  return joinContent(records)
    .map(wholeStory)
    .flatMap((content) =>
      remember('notices', [content.id, hashesOf(content.id)], () => {
        const file = storyPath(content.id);
        // An outlet may change, and what the articles of a story share be the same.
        const proposals = remember('lineage', content, () => proposalsOf(content));
        if (proposals.length === 0) return [];
        const place = locators.get(file)?.(['lineage']) ?? { file, line: 1, column: 1 };
        return proposals.map((message) => ({ ...place, ...message, again: checkCommand(content.id) }));
      }),
    );
}

function proposalsOf(content: StoryContent): Message[] {
  const { articles } = content;
  const tellings = findTellings(content);
  const isSeparate = (a: StoryArticle, b: StoryArticle) =>
    (content.story.separate ?? []).some(({ pair }) => pair.includes(a.id) && pair.includes(b.id));
  return articles.flatMap((a, index) =>
    articles.slice(index + 1).flatMap((b) => {
      if (tellings.some((telling) => telling.includes(a) && telling.includes(b))) return [];
      if (isSeparate(a, b)) return [];
      const likely = findLikelyCopy(a, b, articles);
      return likely ? [messageOf(a, b, likely)] : [];
    }),
  );
}

/** What makes two articles of a story look copied; null where nothing does. */
export function findLikelyCopy(
  a: StoryArticle,
  b: StoryArticle,
  articles: readonly StoryArticle[],
): LikelyCopy | null {
  const proposal = proposeLineage(a, b);
  if (proposal.kind === 'none') return null;
  const others = articles.filter((article) => article !== a && article !== b).map(printedWords);
  return { ...proposal, kind: proposal.kind, strings: rareStrings(proposal, others) };
}

const printedWords = oncePerObject(({ blocks }: StoryArticle) =>
  blocks.map(({ text }) => foldedLower(text)).join('\n'),
);

/** What two articles that look copied have in common, in two lines, each with its name. */
export function describeLikelyCopy({
  share,
  inOrder,
  blocks,
}: Pick<LikelyCopy, 'share' | 'inOrder' | 'blocks'>): readonly (readonly [string, string])[] {
  const [one, other] = share.map((part) => `${Math.round(part * 100)} %`);
  return [
    ['one order', `${inOrder} blocks, of ${blocks[0]} and ${blocks[1]}`],
    ['one wording', `${one ?? ''} and ${other ?? ''} of their own words`],
  ];
}

/** The first strings that no other text prints: a name that every report of an event prints shows no copying. */
function rareStrings({ strings }: LineageProposal, others: readonly string[]): string[] {
  const isRare = (text: string) => {
    const words = foldedLower(text);
    return !others.some((other) => other.includes(words));
  };
  const rare: string[] = [];
  for (const text of strings) {
    if (rare.length === STRINGS) break;
    if (isRare(text)) rare.push(text);
  }
  return rare;
}

function messageOf(a: StoryArticle, b: StoryArticle, likely: LikelyCopy): Message {
  return {
    code: 'lineage-proposed',
    sentence: `Articles "${a.id}" and "${b.id}" ${LOOKS[likely.kind]}, and no lineage joins them.`,
    evidence: [
      ...describeLikelyCopy(likely),
      ...likely.strings.map((text, index) => [index === 0 ? 'both print' : '', `"${text}"`] as const),
    ],
    action: 'If one text stands behind both, say so under "lineage"; if none does, under "separate".',
  };
}
