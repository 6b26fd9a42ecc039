import { type Block, blockText } from '../article/block.ts';
import type { ResolvedClaim } from '../story/claim.ts';
import { sliceText } from '../text/text.ts';
import { either, type Rule } from '../text/rule.ts';

/** Figures whose words say that they count others than a bare number would: "another 20", "six other vehicles". */

/** The words directly before or after a figure that do so. */
export const OTHERS = {
  before: {
    pattern: new RegExp(
      String.raw`\b${either('another', '(?:an?|some|the)? ?(?:further|additional|extra|new|remaining)', '(?:the|some) other')}\s+$`,
      'iu',
    ),
    takes: ['hurt another ', 'and a further ', 'the remaining ', 'the other '],
    keeps: ['one after the other, ', 'renewed ', 'no further than '],
  },
  after: {
    pattern: new RegExp(
      String.raw`^\s+${either('others?', String.raw`more(?!\s+(?:than|or less))`, 'further', 'additional', 'extra', 'new', 'remaining')}\b`,
      'iu',
    ),
    takes: [' other vehicles', ' more', ' new cases', ' others'],
    keeps: [' more than the day before', ' more or less', ' newspapers', ' vehicles, others'],
  },
} satisfies Record<string, Rule>;

/** How far from a figure such words are looked for, in code points. */
const NEAR = 20;

/** An article as far as it shows what a figure counts. */
interface Printed {
  blocks: readonly Block[];
  claims: readonly ResolvedClaim[];
}

/**
 * A figure with the words beside it that make it a count of others, as printed: "another 20"; null where no such word
 * stands there, or where it sets the figure against one to another question just before: "killed 12 and hurt another
 * 20" counts all who were hurt.
 */
export function printOthers(claim: ResolvedClaim, article: Printed): string | null {
  const { place, figurePlace } = claim;
  const text = blockText(article.blocks, place.block);
  const before = sliceText(text, { start: Math.max(0, figurePlace.start - NEAR), end: figurePlace.start });
  const after = sliceText(text, { start: figurePlace.end, end: figurePlace.end + NEAR });
  const [opening, closing] = [OTHERS.before.pattern.exec(before), OTHERS.after.pattern.exec(after)];
  if ((!opening && !closing) || isContrast(claim, article)) return null;
  return `${opening?.[0] ?? ''}${sliceText(text, figurePlace)}${closing?.[0] ?? ''}`;
}

/** Whether a figure to another question stands before the claim's in its block. */
function isContrast({ entry, place, figurePlace }: ResolvedClaim, { claims }: Printed): boolean {
  return claims.some(
    (other) =>
      other.entry.question !== entry.question &&
      other.place.block === place.block &&
      other.figurePlace.start < figurePlace.start,
  );
}
