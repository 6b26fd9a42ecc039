import { onOneLine } from '../core/intake/received.ts';
import type { ShownLine, ShownPart } from '../core/intake/shown-line.ts';
import { BLOCK, isUnseen, NO_TEXT } from './page-elements.ts';

/** All lines of a page in its order, with what its markup says of the place of each. */

/** What holds for all text inside an element. */
interface Place {
  heading: number | null;
  isLink: boolean;
  leadsHome: boolean;
  isAside: boolean;
  /** The names of the elements around, the nearest first. */
  around: readonly string[];
}

const ASIDE_TAGS = /^(?:NAV|ASIDE|FOOTER)$/u;
const ASIDE_ROLES = /^(?:navigation|complementary|contentinfo|search|dialog|menu|menubar)$/u;
const ASIDE_NAMES = new RegExp(
  String.raw`(?:^|[\s_-])(?:related|recirc\w*|recommend\w*|teasers?|promos?|side-?bar|menu|navigation|nav|nav-?bar|` +
    String.raw`breadcrumbs?|footer|comments?|(?:most|more)-[a-z]+|trending|popular|latest|newsletters?|widget|ads?|` +
    String.raw`advert\w*|cookies?|consent|carousel|ticker|outbrain|taboola|read-next|up-next)(?:$|[\s_-])`,
  'u',
);
/** These hold whole pages, so what they are called says nothing of a line. */
const WHOLE = /^(?:HTML|BODY|MAIN|ARTICLE)$/u;

/** How many elements around a line are asked for their names. */
const NEAR = 3;

/** The lines of text below an element that a reader of the page may see, in the order of the page. */
export function shownLines(body: Element): ShownLine[] {
  const lines: ShownLine[] = [];
  let parts: ShownPart[] = [];
  let homes: boolean[] = [];
  let raw: string[] = [];
  let inline: string[] = [];
  let time: string | null = null;
  const flush = ({ heading, isAside, around }: Place) => {
    const text = joinParts(raw);
    if (text !== '')
      lines.push({
        text,
        parts,
        heading,
        isLink: parts.every((part) => part.isLink),
        leadsHome: homes.every(Boolean),
        isAside,
        names: [...inline, ...around].join(' '),
        time,
      });
    [parts, homes, raw, inline, time] = [[], [], [], [], null];
  };
  const walk = (element: Element, place: Place) => {
    for (const child of element.childNodes) {
      if (child.nodeType === child.TEXT_NODE) {
        const text = child.textContent ?? '';
        raw.push(text);
        if (text.trim() === '') continue;
        parts.push({ text: onOneLine(text), isLink: place.isLink });
        homes.push(place.leadsHome);
      }
      if (child.nodeType !== child.ELEMENT_NODE) continue;
      const inner = child as Element;
      if (NO_TEXT.test(inner.tagName) || isUnseen(inner)) continue;
      const isEdge = BLOCK.test(inner.tagName);
      if (inner.tagName === 'BR' || isEdge) flush(place);
      const within = placeIn(inner, place, isEdge);
      if (!isEdge) inline.push(namesOf(inner));
      if (inner.tagName === 'TIME') time ??= inner.getAttribute('datetime');
      walk(inner, within);
      if (isEdge) flush(within);
    }
  };
  const top: Place = { heading: null, isLink: false, leadsHome: false, isAside: false, around: [] };
  walk(body, top);
  flush(top);
  return lines;
}

/** The address of a front page, with its site or without. */
const HOME = /^(?:https?:\/\/[^/?#]+)?\/(?:index\.\w+)?$|^https?:\/\/[^/?#]+$/iu;

function placeIn(element: Element, place: Place, isEdge: boolean): Place {
  const names = isEdge && !WHOLE.test(element.tagName) ? namesOf(element) : '';
  const rank = /^H([1-6])$/u.exec(element.tagName)?.[1];
  return {
    heading: rank === undefined ? place.heading : Number(rank),
    isLink: place.isLink || (element.tagName === 'A' && element.hasAttribute('href')),
    leadsHome: place.leadsHome || (element.tagName === 'A' && HOME.test(element.getAttribute('href') ?? '')),
    isAside: place.isAside || isAsideElement(element),
    around: names === '' ? place.around : [names, ...place.around].slice(0, NEAR),
  };
}

/** True for menus, boxes and footers; a page's main heading makes its article of an element, whatever it is called. */
function isAsideElement(element: Element): boolean {
  if (element.tagName === 'ARTICLE') return isOtherArticle(element);
  if (WHOLE.test(element.tagName)) return false;
  const isInArticle = element.closest('article:has(h1)') !== null;
  if (ASIDE_TAGS.test(element.tagName))
    return !(isInArticle && (element.tagName === 'FOOTER' || element.querySelector(CREDITS) !== null));
  const isNamed =
    ASIDE_ROLES.test(element.getAttribute('role') ?? '') ||
    ASIDE_NAMES.test(`${element.className} ${element.id}`.toLowerCase());
  return isNamed && BLOCK.test(element.tagName) && element.querySelector('h1') === null;
}

/** What tells of an article's authors, even in a box of its own beside the text. */
const CREDITS = 'address, [rel~=author], [itemprop~=author]';

/** True for a teaser: an article without a main heading on a page where another article has it. */
function isOtherArticle(element: Element): boolean {
  return (
    element.querySelector('h1') === null &&
    element.ownerDocument.querySelector('article h1') !== null &&
    element.closest('article:has(h1)') === null
  );
}

/** A longer value of an attribute is no name. */
const NAME_LENGTH = 40;

/** What an element is called for scripts, styles and search engines, in small letters. */
function namesOf(element: Element): string {
  const given = ['class', 'id', 'itemprop', 'rel'].map((name) => element.getAttribute(name) ?? '');
  const data = [...element.attributes].filter(
    ({ name, value }) => name.startsWith('data-') && value.length <= NAME_LENGTH,
  );
  const tag = /^(?:TIME|HEADER|FIGURE|FIGCAPTION)$/u.test(element.tagName) ? element.tagName : '';
  return onOneLine([tag, ...given, ...data.map(({ value }) => value)].join(' ')).toLowerCase();
}

/** What begins a word of its own where an element begins. */
const BEGINS = /^(?:\p{Lu}|\d|(?:and|by|in|for)(?![\p{L}\p{M}]))/u;
const BEGINS_AFTER_CAPITAL = /^(?:\p{Lu}\p{Ll}|(?:and|by|in|for)(?![\p{L}\p{M}]))/u;

/**
 * Text on one line. Where one element ends and the next begins, a space is set if the words would run into each
 * other; the first letter of a word may stand in an element of its own.
 */
function joinParts(raw: readonly string[]): string {
  let line = '';
  for (const text of raw) {
    const isEnd = /[\p{L}\p{N}.)]$/u.test(line) && !/(?:^|\s)\p{Lu}$/u.test(line);
    const begins = /\p{Lu}$/u.test(line) ? BEGINS_AFTER_CAPITAL : BEGINS;
    const isGlued = isEnd && begins.test(text);
    line += `${isGlued ? ' ' : ''}${text}`;
  }
  return onOneLine(line);
}
