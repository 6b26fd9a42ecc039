import type { FacingRow } from '../passage/facing/facing.ts';
import { type Passage, passagesAt, tellersOf } from '../passage/passage.ts';
import type { StoryArticle } from '../story/content.ts';
import type { Quotation } from './quotation.ts';
import { isShared } from './quotation-words.ts';
import { oncePerObject } from '../text/once.ts';

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
  const [quoted] = places
    .flatMap(({ article, block }) => sharedByBlock(quotations).get(`${article.id}#${block}`) ?? [])
    .sort((one, other) => one.at - other.at);
  return { asked: [...new Set(asked)], told, quoted: quoted?.quotation };
}

/** The quotations of several articles by the blocks that render them, with their places among all. */
const sharedByBlock = oncePerObject((quotations: readonly Quotation[]) => {
  const rendered = quotations.flatMap((quotation, at) =>
    isShared(quotation)
      ? quotation.renderings.map(({ article, block }) => ({ quotation, at, of: `${article}#${block}` }))
      : [],
  );
  return Map.groupBy(rendered, ({ of }) => of);
});
