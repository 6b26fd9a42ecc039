import { printedSpan } from '../story/abridged.ts';
import { isAbridged, type StoryContent } from '../story/content.ts';
import type { Quotation, Rendering } from './quotation.ts';
import { findText } from '../text/find-text.ts';
import { sliceText } from '../text/text.ts';

/** Quotations as they are printed where articles are shown in quotes only. */

/**
 * Quotations of the whole texts with the words that are shown of them: an article that gives one in words that
 * are not is named, and one of which no words are shown is left out. The occasion is told where words that are
 * shown tell it. The same quotations where all articles are shown whole.
 */
export function abridgeQuotations(
  quotations: readonly Quotation[],
  { articles }: Pick<StoryContent, 'articles'>,
): readonly Quotation[] {
  if (!articles.some(isAbridged)) return quotations;
  const show = (rendering: Rendering): Rendering[] => {
    const article = articles.find(({ id }) => id === rendering.article);
    const block = article?.blocks.find(({ id }) => id === rendering.block);
    const span = block && printedSpan(block, rendering);
    return span ? [{ ...rendering, ...span, text: sliceText(block.text, span) }] : [];
  };
  const isPrinted = (words: string) =>
    articles.some(({ blocks }) => blocks.some(({ text }) => findText(text, words).length > 0));
  return quotations.flatMap((quotation) => {
    const renderings = quotation.renderings.flatMap(show);
    const givers = [...new Set(quotation.renderings.map(({ article }) => article))];
    const unshown = givers.filter((giver) => !renderings.some(({ article }) => article === giver));
    const { occasion } = quotation;
    return renderings.length === 0
      ? []
      : [{ ...quotation, occasion: occasion && isPrinted(occasion) ? occasion : null, renderings, unshown }];
  });
}
