import type { Evidence, LineageEntry, Story } from '../../../schemas/content/story.ts';
import { describeLikelyCopy, findLikelyCopy, type LikelyCopy, LOOKS } from '../../check/check-copy.ts';
import type { StoryArticle, StoryContent } from '../../story/content.ts';
import { distinctBlocks, resolveQuote, shortestSelector } from '../../story/selector.ts';
import { findTellings } from '../../story/telling.ts';
import { oncePerObject } from '../../text/once.ts';
import type { Judged } from './judged.ts';

/** Which other articles an article looks copied from, or they from it. */

/** What is written of how one text derives from another. */
export type Derivation = Pick<LineageEntry, 'article' | 'from' | 'kind' | 'confidence'>;

/** Another article that looks as if one text stood behind both, or that a lineage joins to this one. */
export interface FoundCopy {
  kind: 'copy';
  article: string;
  label: string;
  state: Judged;
  /** What both look like, as the end of a sentence; null where the words of the two do not suggest it. */
  looks: string | null;
  /** What that rests on, line by line, each with its name. */
  evidence: readonly (readonly [string, string])[];
  /** Strings of words that both print, and no other article. */
  strings: readonly string[];
  /** What would be written, as far as the words and the days say. */
  proposal: Derivation;
  /** The story’s lineage between the two, if one derives from the other. */
  entry: (Derivation & { index: number; note: string | null }) | null;
  /** True where a lineage joins the two by way of other texts. */
  isJoinedElsewhere: boolean;
  because: string | null;
  /** Where the story keeps the two separate. */
  separate: number | null;
}

/** How a text derives, by what two look like; an editor who knows more says so. */
const KINDS: Readonly<Record<LikelyCopy['kind'], LineageEntry['kind']>> = {
  copy: 'syndication',
  reworded: 'rewrite',
  excerpt: 'excerpt',
};

/** The other articles that look like one, are joined with it or kept separate from it, in the order of the columns. */
export function findCopies(content: StoryContent, article: string): FoundCopy[] {
  const { articles, story } = content;
  const own = articles.find(({ id }) => id === article);
  if (!own) return [];
  const telling = findTellings(content).find((one) => one.includes(own)) ?? [];
  return articles.flatMap((other): FoundCopy[] => {
    if (other === own) return [];
    const likely = likelyCopies(articles)(own, other);
    const entry = entryBetween(story, own.id, other.id);
    const separate = separateAt(story, own.id, other.id);
    const isJoined = telling.includes(other);
    if (!likely && !isJoined && separate < 0) return [];
    const proposal = proposalOf(own, other, likely);
    const isOther = entry !== null && likely !== null && entry.kind !== proposal.kind;
    const joined = isOther ? 'corrected' : 'confirmed';
    return [
      {
        kind: 'copy',
        article: other.id,
        label: other.label,
        state: isJoined ? joined : separate < 0 ? 'proposed' : 'forbidden',
        looks: likely && LOOKS[likely.kind],
        evidence: likely ? describeLikelyCopy(likely) : [],
        strings: likely?.strings ?? [],
        proposal,
        entry,
        isJoinedElsewhere: isJoined && entry === null,
        because: story.separate?.[separate]?.because ?? null,
        separate: separate < 0 ? null : separate,
      },
    ];
  });
}

/** The words that both articles print, as evidence for the first; none that is not found in both. */
export function evidenceOf(
  strings: readonly string[],
  own: Pick<StoryArticle, 'id' | 'blocks'>,
  other: Pick<StoryArticle, 'id' | 'blocks'>,
): Evidence[] {
  return strings.flatMap((exact): Evidence[] => {
    const [here] = resolveQuote({ exact }, own.blocks);
    const [there] = resolveQuote({ exact }, other.blocks);
    if (!here || !there) return [];
    const mine = shortestSelector(here, distinctBlocks(own.blocks));
    const theirs = shortestSelector(there, distinctBlocks(other.blocks));
    return [{ ...mine, with: { article: other.id, ...theirs } }];
  });
}

/** What makes two articles of a story look copied, found once, however often an editor judges it. */
const likelyCopies = oncePerObject((articles: readonly StoryArticle[]) => {
  const known = new Map<string, LikelyCopy | null>();
  return (own: StoryArticle, other: StoryArticle): LikelyCopy | null => {
    const key = `${own.id} ${other.id}`;
    const there = known.get(key);
    if (there !== undefined) return there;
    const found = findLikelyCopy(own, other, articles);
    known.set(key, found);
    return found;
  };
});

/** The later of two articles derives from the earlier; of one day, the one that is looked at. */
function proposalOf(own: StoryArticle, other: StoryArticle, likely: LikelyCopy | null): Derivation {
  const [mine, theirs] = [own, other].map(({ frontMatter: { published, reports } }) => published ?? reports);
  const isFirst = mine !== undefined && theirs !== undefined && mine < theirs;
  const [article, from] = isFirst ? [other.id, own.id] : [own.id, other.id];
  const kind = KINDS[likely?.kind ?? 'copy'];
  return { article, from, kind, confidence: likely?.kind === 'copy' ? 'probable' : 'possible' };
}

function entryBetween({ lineage }: Story, a: string, b: string): FoundCopy['entry'] {
  const index = lineage.findIndex(
    ({ article, from }) => (article === a && from === b) || (article === b && from === a),
  );
  const entry = lineage[index];
  if (!entry) return null;
  const { article, from, kind, confidence, note = null } = entry;
  return { article, from, kind, confidence, index, note };
}

function separateAt({ separate = [] }: Story, a: string, b: string): number {
  return separate.findIndex(({ pair }) => pair.includes(a) && pair.includes(b));
}
