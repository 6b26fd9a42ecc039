import type { FacingRow } from '../passage/facing.ts';
import { type Passage, passagesAt, tellersOf } from '../passage/passage.ts';
import type { StoryArticle } from '../story/content.ts';
import type { Quotation } from './quotation.ts';
import { isShared } from './quotation-words.ts';

/** What stands in the margin of a row of two facing texts. */

/** The questions that figures of a row answer, a passage that further articles tell, and a quotation of several. */
export interface FacingMargin {
  asked: readonly string[];
  told: Passage | undefined;
  quoted: Quotation | undefined;
}

/** Reads the margin of a row: of the passages the one that most articles tell, of the quotations the first. */
export function readMargin(
  row: Pick<FacingRow, 'a' | 'b'>,
  [a, b]: readonly [Pick<StoryArticle, 'id' | 'claims'>, Pick<StoryArticle, 'id' | 'claims'>],
  passages: readonly Passage[],
  quotations: readonly Quotation[],
): FacingMargin {
  const places = [
    ...row.a.map(({ id }) => ({ article: a, block: id })),
    ...row.b.map(({ id }) => ({ article: b, block: id })),
  ];
  const isHere = (article: string, block: string) =>
    places.some((place) => place.article.id === article && place.block === block);
  const asked = [a, b].flatMap(({ id, claims }) =>
    claims.filter(({ place }) => isHere(id, place.block)).map(({ entry }) => entry.question),
  );
  const told = places
    .flatMap(({ article, block }) => passagesAt(passages, article.id, block))
    .find((passage) => tellersOf(passage).some((teller) => teller !== a.id && teller !== b.id));
  const quoted = quotations.find(
    (quotation) =>
      isShared(quotation) && quotation.renderings.some(({ article, block }) => isHere(article, block)),
  );
  return { asked: [...new Set(asked)], told, quoted };
}
