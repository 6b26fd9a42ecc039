/** What a page's own style sheets hide. Only those that stand in the page are known: none is ever fetched. */

/**
 * The elements that a page's style sheets do not display, as far as its rules for every screen say; later rules win.
 * None where that would be half of its paragraphs: such a page shows them by a script, or to subscribers.
 */
export function findHidden(document: Document): Set<Element> {
  const hidden = new Set<Element>();
  for (const sheet of document.styleSheets) hideBy([...sheet.cssRules], document, hidden);
  const paragraphs = [...document.querySelectorAll('p')];
  const lengthOf = (some: readonly Element[]) =>
    some.reduce((sum, { textContent }) => sum + textContent.length, 0);
  const unseen = paragraphs.filter((paragraph) => isWithin(paragraph, hidden));
  return 2 * lengthOf(unseen) > lengthOf(paragraphs) ? new Set() : hidden;
}

function isWithin(element: Element, some: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (some.has(at)) return true;
  return false;
}

function hideBy(rules: readonly CSSRule[], document: Document, hidden: Set<Element>): void {
  for (const rule of rules) {
    if ('media' in rule && 'cssRules' in rule) {
      const { media, cssRules } = rule as CSSMediaRule;
      if (/^(?:all|screen)?$/u.test(media.mediaText)) hideBy([...cssRules], document, hidden);
      continue;
    }
    if (!('selectorText' in rule)) continue;
    const { selectorText, style } = rule as CSSStyleRule;
    const display = style.getPropertyValue('display');
    const visibility = style.getPropertyValue('visibility');
    if (display === 'none' || visibility === 'hidden') {
      for (const element of select(document, selectorText)) hidden.add(element);
    } else if (display !== '' || visibility !== '') {
      for (const element of hidden) if (matches(element, selectorText)) hidden.delete(element);
    }
  }
}

/** A rule for what is beside or before an element, or that no reader of rules knows, hides nothing. */
function select(document: Document, selector: string): Iterable<Element> {
  try {
    return document.querySelectorAll(selector);
  } catch {
    return [];
  }
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
