import { blockText, removedBlock } from '../article/block.ts';
import type { Evidence, LineageEntry } from '../../schemas/content/story.ts';
import { everyArticle, type StoryArticle, type StoryContent } from '../story/content.ts';
import { sentenceAround } from '../text/sentence.ts';
import { resolveQuote, type Selector } from '../story/selector.ts';
import { sliceText } from '../text/text.ts';
import { compareWording } from '../passage/facing/wording.ts';

/** The evidence of a lineage as a reader sees it: each quote in its sentence, with the words that both texts have. */

/** A piece of a quote: words that the other text has or has not, or white space between them (null). */
export interface EvidencePiece {
  text: string;
  isShared: boolean | null;
}

/** A quote in its sentence; `block` is null for a line that is no part of the article. */
export interface ShownQuote {
  article: StoryArticle;
  block: string | null;
  before: string;
  pieces: readonly EvidencePiece[];
  after: string;
}

/** The quotes of one piece of evidence: the article’s own, and the other text’s beside it if there is one. */
export type ShownEvidence = readonly ShownQuote[];

/** The evidence of a lineage entry, in its order; a quote that is not found has been told of and is left out. */
export function showEvidence(
  entry: Pick<LineageEntry, 'article' | 'evidence'>,
  content: Pick<StoryContent, 'articles' | 'superseded'>,
): ShownEvidence[] {
  const find = (id: string) => everyArticle(content).find((article) => article.id === id);
  return entry.evidence.map((evidence) => {
    const { with: other } = evidence;
    const [own, others] = piecesOf(evidence);
    return [
      ...showQuote(find(entry.article), evidence, own, evidence.in === 'removed'),
      ...(other ? showQuote(find(other.article), other, others, false) : []),
    ];
  });
}

/** A quote alone is marked whole; of two those words are marked that both have. */
function piecesOf({ exact, with: other }: Evidence): [EvidencePiece[], EvidencePiece[]] {
  if (!other) return [[{ text: exact, isShared: true }], []];
  return compareSides(exact, other.exact);
}

/**
 * Two wordings in pieces, each with what it shares with the other. Put together, the pieces of a side are its
 * words again; an empty wording has none.
 */
export function compareSides(a: string, b: string): [EvidencePiece[], EvidencePiece[]] {
  const pieces = compareWording(a, b);
  const side = (key: 'a' | 'b') =>
    pieces.flatMap(({ kind, ...texts }): EvidencePiece[] => {
      const isShared = kind === 'same';
      const words = texts[key].trimEnd();
      const space = texts[key].slice(words.length);
      return [
        ...(words === '' ? [] : [{ text: words, isShared }]),
        ...(space === '' ? [] : [{ text: space, isShared: null }]),
      ];
    });
  return [side('a'), side('b')];
}

function showQuote(
  article: StoryArticle | undefined,
  selector: Selector,
  pieces: readonly EvidencePiece[],
  isRemoved: boolean,
): ShownQuote[] {
  if (!article) return [];
  const blocks = isRemoved ? article.frontMatter.removed.map(removedBlock) : article.blocks;
  const [place] = resolveQuote(selector, blocks);
  if (!place) return [];
  const text = blockText(blocks, place.block);
  const sentence = sentenceAround(text, place);
  return [
    {
      article,
      block: isRemoved ? null : place.block,
      before: sliceText(text, { start: sentence.start, end: place.start }),
      pieces,
      after: sliceText(text, { start: place.end, end: sentence.end }),
    },
  ];
}
