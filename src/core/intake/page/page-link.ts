import { isLinkLabel } from '../../article/furniture/link.ts';
import { countWords } from '../../text/prose.ts';
import { isMostlyLinked, isSentence, lettersOf, type PageBox, type PageLine } from './page-flow.ts';

/** Lines of a web page that lead elsewhere: links alone, lists of them, and what a label for links begins. */

/** The share of lines in a list or table for which something holds. */
export type Share = (box: PageBox) => number;

/** Counts the lines of each list and table of a page. */
export function shareIn(lines: readonly PageLine[], holds: (line: PageLine) => boolean): Share {
  const counts = new Map<PageBox, { all: number; held: number }>();
  for (const line of lines)
    for (const box of line.boxes.filter(({ tag }) => LIST.test(tag))) {
      const count = counts.get(box) ?? { all: 0, held: 0 };
      counts.set(box, { all: count.all + 1, held: count.held + Number(holds(line)) });
    }
  return (box) => {
    const { all, held } = counts.get(box) ?? { all: 1, held: 0 };
    return held / all;
  };
}

/** No list of a site has more lines below its label. */
const LONGEST_LIST = 12;

/** The boxes that a label such as "Read more" begins and in which no sentence stands. */
export function labelledBoxes(lines: readonly PageLine[]): Set<PageBox> {
  const found = new Set<PageBox>();
  for (const [index, label] of lines.entries()) {
    if (!isLinkLabel(label.text)) continue;
    const next = lines[index + 1];
    const box = label.boxes.findLast((one) => next?.boxes.includes(one));
    const inside = box ? lines.filter(({ boxes }) => boxes.includes(box)) : [];
    if (box && inside[0] === label && inside.length <= LONGEST_LIST && !inside.some(isSentence))
      found.add(box);
  }
  return found;
}

/** Elements whose lines belong together as points of a list do. */
export const LIST = /^(?:ul|ol|dl|table|nav|menu)$/u;
/** Headings below the headline. */
export const HEADING = /^h[2-6]$/u;
const LINK_MAX_WORDS = 25;
/** A word or three before a link, with a sign that leads to it: "Background:", "Read |". */
const LABEL = /^\P{L}*(?:\p{L}\S*\s+){0,2}\p{L}\S*\s*(?<=[:|»>–—])$/u;

/** True for a link and nothing else, a short label before it aside, that ends no sentence. */
export function isLinkAlone({ text, plain }: PageLine): boolean {
  const isAlone = lettersOf(plain) === 0 || (text.startsWith(plain) && LABEL.test(plain));
  return (
    isAlone &&
    lettersOf(text) > lettersOf(plain) &&
    !/[.!…;,]["”’)\]]*$/u.test(text) &&
    countWords(text) <= LINK_MAX_WORDS
  );
}

/** Nothing but a link without a sentence's end; in a list or table, where most of its lines are; no heading of a text. */
export function isLinks(
  line: PageLine,
  own: readonly PageBox[],
  next: PageLine | undefined,
  linksIn: Share,
): boolean {
  const list = own.findLast(({ tag }) => LIST.test(tag));
  if (list) return linksIn(list) > 0.5 && (!isSentence(line) || isMostlyLinked(line));
  const isHeading = own.some(({ tag }) => HEADING.test(tag));
  const headsText = isHeading && next?.chosen === true && isSentence(next) && !isMostlyLinked(next);
  return isLinkAlone(line) && !headsText;
}
