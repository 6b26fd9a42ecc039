import type { ArticleFrontMatter } from '../../schemas/content/article.ts';
import type { Block, KeptStretch } from '../article/block.ts';
import type { ResolvedClaim, WordedClaim } from './claim.ts';
import { readSentences } from '../text/sentence.ts';
import type { QuotePlace } from './selector.ts';
import { findText } from '../text/find-text.ts';
import { joinSpans, sliceText, type Span } from '../text/text.ts';

/** Articles that are shown in quotes only: what is printed of their words, and where. */

/** Stands in a block's text for words of the article that are not shown. */
export const GAP = '[…]';
const GAP_LENGTH = Array.from(GAP).length;

/** What is cut of an article. */
export interface Abridgeable {
  id: string;
  frontMatter: ArticleFrontMatter;
  blocks: readonly Block[];
  claims: readonly ResolvedClaim[];
  worded: readonly WordedClaim[];
}

/** Blocks that are not shown at all, and the block that follows them; null at the end of the article. */
export interface BlockGap {
  before: string | null;
  blocks: readonly string[];
}

/** An article of which only the quoted sentences are left, and what is missing between its blocks. */
export type Abridged<Article> = Article & { gaps: readonly BlockGap[] };

/**
 * The headline of an article, and of its other blocks the sentences that hold a claim's quote or the words it
 * is attributed to, or further words that are `quoted`. Between them stands the mark of a gap; a block without
 * such a sentence is left out, and the others keep their ids. Lines that are no part of the article are named
 * without their words, except the `proving` ones. Claims stand where their words stand now.
 */
export function abridgeArticle<Article extends Abridgeable>(
  article: Article,
  quoted: readonly QuotePlace[],
  proving: readonly number[],
): Abridged<Article> {
  const claims = [...article.claims, ...article.worded];
  const places = [...claims.map(({ place }) => place), ...quoted];
  const blocks = article.blocks.map((block) => {
    const here = places.filter((place) => place.block === block.id);
    const own = readSentences(block.text);
    const credits = claims
      .filter(({ place }) => place.block === block.id)
      .flatMap(({ attribution }) => placeCredit(attribution, block, keptOf(here, own)));
    return block.kind === 'headline' ? block : abridgeBlock(block, keptOf([...here, ...credits], own));
  });
  const shown = blocks.filter((block) => block !== null);
  const dek = shown.find(({ kind }) => kind === 'dek')?.text;
  return {
    ...article,
    frontMatter: {
      ...article.frontMatter,
      dek,
      removed: article.frontMatter.removed.map((line) =>
        proving.includes(line.line) ? line : { ...line, text: '' },
      ),
    },
    blocks: shown,
    claims: article.claims.map((claim) => moveClaim(claim, shown)),
    worded: article.worded.map((claim) => moveClaim(claim, shown)),
    gaps: gapsOf(article.blocks, shown),
  };
}

/**
 * Where words of an article stand in the printed text of their block: with the mark of a gap at an end that is
 * not printed. Null where none of the words is printed; the same place in a block that is shown whole.
 */
export function printedSpan({ kept }: Pick<Block, 'kept'>, { start, end }: Span): Span | null {
  if (!kept) return { start, end };
  const touched = kept.filter((stretch) => stretch.start < end && start < stretch.end);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  return {
    start: start >= first.start ? first.at + start - first.start : first.at - GAP_LENGTH - 1,
    end: end <= last.end ? last.at + end - last.start : last.at + last.end - last.start + 1 + GAP_LENGTH,
  };
}

/** Where the marks of gaps stand in the printed text of a block; none in a block that is shown whole. */
export function gapMarks({ text, kept }: Pick<Block, 'text' | 'kept'>): Span[] {
  if (!kept) return [];
  const ends = [-1, ...kept.map(({ at, start, end }) => at + end - start)];
  const starts = [...kept.map(({ at }) => at), Array.from(text).length + 1];
  return ends.flatMap((end, index) => {
    const mark = { start: end + 1, end: (starts[index] ?? 0) - 1 };
    return mark.start < mark.end ? [mark] : [];
  });
}

/** The words that name who says it: where a sentence that is kept anyway has them, or else where they stand first. */
function placeCredit(attribution: string | null, block: Block, kept: readonly Span[]): QuotePlace[] {
  if (attribution === null) return [];
  const found = findText(block.text, attribution);
  const isKept = (span: Span) => kept.some(({ start, end }) => start <= span.start && span.end <= end);
  const span = found.find(isKept) ?? found[0];
  return span ? [{ block: block.id, ...span }] : [];
}

/** The sentences that the places lie in, and what of a place lies outside of all sentences. */
function keptOf(places: readonly Span[], sentences: readonly Span[]): Span[] {
  return [
    ...places.map(({ start, end }) => ({ start, end })),
    ...sentences.filter(({ start, end }) => places.some((place) => place.start < end && start < place.end)),
  ];
}

/** A block with only some of its words; the block itself where these are all, null where there are none. */
function abridgeBlock(block: Block, spans: readonly Span[]): Block | null {
  const stretches = joinSpans(block.text, spans);
  const [first] = stretches;
  if (!first) return null;
  const length = Array.from(block.text).length;
  const isBlank = (start: number, end: number) => sliceText(block.text, { start, end }).trim() === '';
  if (stretches.length === 1 && isBlank(0, first.start) && isBlank(first.end, length)) return block;
  const kept: KeptStretch[] = [];
  let text = isBlank(0, first.start) ? '' : `${GAP} `;
  for (const [index, { start, end }] of stretches.entries()) {
    if (index > 0) text += ` ${GAP} `;
    kept.push({ start, end, at: Array.from(text).length });
    text += sliceText(block.text, { start, end });
  }
  if (!isBlank(stretches.at(-1)?.end ?? length, length)) text += ` ${GAP}`;
  return { ...block, text, kept };
}

/** A claim where its words are printed; what stood beside its quote may be printed no longer. */
function moveClaim<Claim extends WordedClaim & { figurePlace?: Span }>(
  claim: Claim,
  blocks: readonly Block[],
): Claim {
  const block = blocks.find(({ id }) => id === claim.place.block) ?? {};
  const move = (span: Span) => printedSpan(block, span) ?? span;
  return {
    ...claim,
    entry: { ...claim.entry, prefix: undefined, suffix: undefined },
    place: { block: claim.place.block, ...move(claim.place) },
    ...(claim.figurePlace ? { figurePlace: move(claim.figurePlace) } : {}),
  };
}

function gapsOf(whole: readonly Block[], shown: readonly Block[]): BlockGap[] {
  const gaps: BlockGap[] = [];
  let missing: string[] = [];
  const close = (before: string | null) => {
    if (missing.length > 0) gaps.push({ before, blocks: missing });
    missing = [];
  };
  for (const { id } of whole) {
    if (shown.some((block) => block.id === id)) close(id);
    else missing.push(id);
  }
  close(null);
  return gaps;
}
