/** What of a text is printed somewhere. */

/**
 * The words of a text that none of the printed strings holds, without white space at the ends; a string of
 * several runs has " … " between them. Nothing is left of a text that is printed whole, in whatever pieces.
 */
export function uncoveredWords(text: string, printed: readonly string[]): string {
  const held = Array.from({ length: text.length }, () => false);
  for (const run of printed.flatMap((words) => [words, ...words.split(' … ')])) {
    if (run.trim() === '') continue;
    for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1))
      held.fill(true, at, at + run.length);
  }
  return [...held.keys()]
    .map((at) => (held[at] ? ' ' : text.charAt(at)))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}
