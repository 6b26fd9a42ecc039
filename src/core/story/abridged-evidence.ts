import type { LineageEntry } from '../../schemas/content/story.ts';
import { type Abridgeable, printedSpan } from './abridged.ts';
import { removedBlock } from '../article/block.ts';
import { type QuotePlace, resolveQuote, type Selector, shortestSelector } from './selector.ts';

/** Words that prove a lineage, in articles that are shown in quotes only. */

/** The words of an article that are evidence, and the numbers of its removed lines that are. */
export interface EvidencePlaces {
  quoted: QuotePlace[];
  proving: number[];
}

type Held = Pick<Abridgeable, 'id' | 'blocks' | 'frontMatter'>;

/** All evidence of a story that an article's words give, its own or another article's; none that is not found. */
export function evidencePlaces(lineage: readonly LineageEntry[], article: Held): EvidencePlaces {
  const { removed } = article.frontMatter;
  const own = lineage.filter((entry) => entry.article === article.id).flatMap(({ evidence }) => evidence);
  const beside = lineage
    .flatMap(({ evidence }) => evidence)
    .flatMap(({ with: other }) => (other?.article === article.id ? [other] : []));
  const gone = own.filter((evidence) => evidence.in === 'removed');
  const printed = [...own.filter((evidence) => evidence.in !== 'removed'), ...beside];
  return {
    quoted: printed.flatMap((selector) => resolveQuote(selector, article.blocks)),
    proving: removed
      .filter((line) => gone.some((selector) => resolveQuote(selector, [removedBlock(line)]).length > 0))
      .map(({ line }) => line),
  };
}

/** The lineage with its evidence as it is found in what is left of the articles: words beside it may be gone. */
export function moveEvidence(
  lineage: readonly LineageEntry[],
  whole: readonly Held[],
  abridged: ReadonlyMap<string, Held>,
): LineageEntry[] {
  const move = <Quote extends Selector>(id: string, quote: Quote): Quote => {
    const [blocks, left] = [whole.find((article) => article.id === id)?.blocks, abridged.get(id)?.blocks];
    const [place] = blocks ? resolveQuote(quote, blocks) : [];
    const block = left?.find((one) => one.id === place?.block);
    const span = place && block && printedSpan(block, place);
    if (!left || !span) return quote;
    const { prefix, suffix } = shortestSelector({ block: block.id, ...span }, left);
    return { ...quote, prefix, suffix };
  };
  return lineage.map((entry) => ({
    ...entry,
    evidence: entry.evidence.map((evidence) => ({
      ...(evidence.in === 'removed' ? evidence : move(entry.article, evidence)),
      ...(evidence.with ? { with: move(evidence.with.article, evidence.with) } : {}),
    })),
  }));
}
