/** All places where a pattern takes a text. */

/**
 * The matches of a global pattern in a text, in order, as `matchAll` gives them; none where it takes nothing. Throws for a
 * pattern that is not global, as that does. Made for long patterns: `matchAll` copies its pattern at each call, which for that
 * of numbers takes longer than the search.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`Not a global pattern: ${pattern.source}`);
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}
