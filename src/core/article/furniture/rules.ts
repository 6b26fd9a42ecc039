import type { FurnitureRule } from './rule.ts';
import { AUTHOR_RULES } from './author.ts';
import { CREDIT_RULES } from './credit.ts';
import { LINK_RULES } from './link.ts';
import { NOTICE_RULES } from './notice.ts';
import { PICTURE_RULES } from './picture.ts';
import { PLEA_RULES } from './plea.ts';
import { SHARING_RULES } from './sharing.ts';
import { TIMESTAMP_RULE } from './timestamp.ts';
import { cleanString } from '../../text/fold.ts';

/** All rules for what a website and an agency put around an article. */

/** The rules that look at a line alone, in the order in which they are asked. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  TIMESTAMP_RULE,
  ...PICTURE_RULES,
  ...CREDIT_RULES,
  ...AUTHOR_RULES,
  ...NOTICE_RULES,
  ...LINK_RULES,
  ...SHARING_RULES,
  ...PLEA_RULES,
];

/** What parts labels that stand on one line: a sign, a sentence's end, or a capital where the space was lost. */
const PARTS = [/\s*[·•|]\s*/u, /(?<=[.!?])\s+(?=\p{Lu})/u, /(?<=\p{Ll})(?=\p{Lu})/u];
const MOST_PARTS = 12;

/**
 * The name of the rule that removes a line wherever it stands; null if the line may be part of an article. A line of
 * several labels, "Facebook · Twitter", goes where each of them would.
 */
export function findFurniture(line: string): string | null {
  const text = cleanString(line);
  const whole = ruleOf(text);
  if (whole !== null) return whole;
  for (const sign of PARTS) {
    const parts = text.trim().split(sign).filter(Boolean);
    if (parts.length < 2 || parts.length > MOST_PARTS) continue;
    // The shortest is told from a label soonest.
    const byLength = parts.toSorted((a, b) => a.length - b.length);
    if (byLength.every((part) => ruleOf(part) !== null)) return ruleOf(parts[0] ?? '');
  }
  return null;
}

function ruleOf(text: string): string | null {
  return FURNITURE_RULES.find(({ pattern }) => pattern.test(text))?.rule ?? null;
}
