import { everyArticle, type StoryContent } from '../story/content.ts';
import type { Drift, DriftPlace, NamedDrift } from './drift.ts';
import { findText } from '../text/find-text.ts';

/** Drift as it is shown where an article is shown in quotes only. */

/**
 * Of the drift between whole texts that of which both sides stand in words that are shown, in the articles as they
 * are shown. All of it where all articles are shown whole.
 */
export function abridgeDrift(drift: readonly NamedDrift[], content: StoryContent): Drift[] {
  const show = (place: NamedDrift['here']): DriftPlace[] => {
    const article = everyArticle(content).find(({ id }) => id === place.article.id);
    const text = article?.blocks.find(({ id }) => id === place.block)?.text ?? '';
    const isShown = place.claim !== null || findText(text, place.text).length > 0;
    return article && isShown ? [{ ...place, article }] : [];
  };
  return drift.flatMap((one): Drift[] => {
    const others = 'statement' in one.there ? [one.there] : show(one.there);
    return show(one.here).flatMap((here) => others.map((there) => ({ ...one, here, there })));
  });
}
