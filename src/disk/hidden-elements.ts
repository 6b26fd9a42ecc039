/** What a page's own style sheets hide. Only those that stand in the page are known: none is ever fetched. */

/** Elements by what they are called: ".class", "#id", "tag". */
type Index = ReadonlyMap<string, ReadonlySet<Element>>;

/**
 * The elements that a page's style sheets do not display, as far as its rules for every screen say; later rules win.
 * None where that would be half of its paragraphs: such a page shows them by a script, or to subscribers.
 */
export function findHidden(document: Document): Set<Element> {
  const hidden = new Set<Element>();
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => displayRules([...cssRules]));
  if (!rules.some(({ hides }) => hides)) return hidden;
  const index = indexOf(document);
  for (const { selector, hides } of rules)
    for (const element of candidatesOf(selector, index)) {
      if (hides === hidden.has(element) || !matches(element, selector)) continue;
      if (hides) hidden.add(element);
      else hidden.delete(element);
    }
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

interface DisplayRule {
  selector: string;
  hides: boolean;
}

const SAYS_HOW = /\b(?:display|visibility)\b/u;

/** The rules for every screen that show elements or do not. */
function displayRules(rules: readonly CSSRule[]): DisplayRule[] {
  return rules.flatMap((rule): DisplayRule[] => {
    if ('media' in rule && 'cssRules' in rule) {
      const { media, cssRules } = rule as CSSMediaRule;
      return /^(?:all|screen)?$/u.test(media.mediaText) ? displayRules([...cssRules]) : [];
    }
    if (!('selectorText' in rule) || !SAYS_HOW.test(rule.cssText)) return [];
    const { selectorText, style } = rule as CSSStyleRule;
    const display = style.getPropertyValue('display');
    const visibility = style.getPropertyValue('visibility');
    if (display === '' && visibility === '') return [];
    return [{ selector: selectorText, hides: display === 'none' || visibility === 'hidden' }];
  });
}

function indexOf(document: Document): Index {
  const index = new Map<string, Set<Element>>();
  for (const element of document.body.querySelectorAll('*')) {
    const names = [
      element.tagName.toLowerCase(),
      `#${element.id}`,
      ...[...element.classList].map((name) => `.${name}`),
    ];
    for (const name of names) index.set(name, (index.get(name) ?? new Set()).add(element));
  }
  return index;
}

/** The last part of a selector, such as ".card" of "p > span.card": a name that each element must have. */
const LAST = /(?:^|[\s>+~])(?<tag>[\w-]*)(?<name>[.#][\w-]+)?[^\s>+~]*$/u;

/** The elements that a selector may mean; a rule for all elements, or for what no name tells, means none here. */
function candidatesOf(selector: string, index: Index): Element[] {
  return selector.split(',').flatMap((part) => {
    const { tag = '', name } = LAST.exec(part.trim())?.groups ?? {};
    return [...(index.get(name ?? tag.toLowerCase()) ?? [])];
  });
}

/** A rule for what is beside or before an element, or that no reader of rules knows, means none. */
function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
