import { either } from '../core/text/rule.ts';

/** What the names of HTML elements say of the text in them. */

const wholly = (...names: readonly string[]) => new RegExp(`^${either(...names)}$`, 'iu');
/** Elements at whose edges a line of text ends. */
export const BLOCK = wholly(
  'ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CENTER|DD|DETAILS|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER',
  'HGROUP|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL',
);

/** Elements whose text no reader of a page sees as text. */
export const NO_TEXT = wholly(
  'AUDIO|BUTTON|CANVAS|IFRAME|INPUT|MATH|NOSCRIPT|OBJECT|SCRIPT|SELECT|STYLE|SVG|TEMPLATE|TEXTAREA|VIDEO',
);
/** Usual names for what only programs that read pages aloud are told. */
const FOR_THE_EAR =
  /(?:^|\s)(?:sr-only|screen-?reader(?:-only|-text)?|visually-?hidden|u-?hidden-visually|a11y-hidden)(?:\s|$)/iu;

/** True for an element that says itself that no reader of the page sees it. */
export function isUnseen(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(element.getAttribute('style') ?? '') ||
    FOR_THE_EAR.test(element.getAttribute('class') ?? '')
  );
}
