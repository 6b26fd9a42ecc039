/** What the names of HTML elements say of the text in them. */

/** Elements at whose edges a line of text ends. */
export const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/u;

/** Elements whose text no reader of a page sees as text. */
export const NO_TEXT =
  /^(?:BUTTON|IFRAME|INPUT|NOSCRIPT|OBJECT|SCRIPT|SELECT|STYLE|SVG|TEMPLATE|TEXTAREA|VIDEO|AUDIO)$/iu;
