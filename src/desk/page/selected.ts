/** What is selected in a text. */

/** The words that are selected within a place of the page, on one line; the empty text for none. */
export function selectedIn(place: HTMLElement): string {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return '';
  const { startContainer, endContainer } = selection.getRangeAt(0);
  if (!place.contains(startContainer) || !place.contains(endContainer)) return '';
  return selection.toString().replace(/\s+/gu, ' ').trim();
}
