import { isByline, mayBeByline } from '../article/byline.ts';
import { countWords, endsAsSentence, HEADING_MAX_WORDS } from '../text/prose.ts';
import { CAPTION_BOX, FRAME_BOX, SITE_BOX } from './page-box.ts';

/** Lines of a web page, with what the page tells of them besides their words, and which of them are the article's. */

/**
 * An element of a page in which a line stands: its tag in small letters, its class, id and role as words, and the
 * UTF-16 units of all its text. Lines in one element share one object.
 */
export interface PageBox {
  tag: string;
  words: string;
  length: number;
}

/** A line of a page as its readers see it, from one edge of a paragraph, or line break, to the next. */
export interface PageLine {
  text: string;
  /** True where a reader of pages takes it for a part of the article. */
  chosen: boolean;
  /** Its words that are no links to elsewhere. */
  plain: string;
  /** The elements that hold all of it, outermost first. */
  boxes: readonly PageBox[];
}

/** A line of a page's main text, and the rule that takes it out where it is no part of the article. */
export interface JudgedLine {
  text: string;
  rule: string | null;
}

/** What is longer is no caption, whatever it is called: an element that was never closed may hold half the page. */
const LONGEST_CAPTION = 1000;
const LINK_MAX_WORDS = 25;
/** What would take more of the text than this is named so for another reason. */
const MOST_BESIDE = 0.25;
const BESIDE = 'box beside the text';

/**
 * The main text of a page in its order: the lines that a reader of pages takes for the article's, and those that it lost
 * although they stand as the others do. What the page's structure shows to be a caption, a link to elsewhere or a box
 * of the site has the rule that takes it out; none of a page without a chosen line.
 */
export function judgeLines(lines: readonly PageLine[]): JudgedLine[] {
  const flow = readFlow(lines);
  const linksIn = shareOfLinks(lines);
  const sites = lines.filter((line) => line.chosen && flow.ownBoxes(line).some(isSites));
  const isMuch = lengthOf(sites) > MOST_BESIDE * lengthOf(lines.filter(({ chosen }) => chosen));
  const ruleOf = (line: PageLine, index: number): string | null => {
    const own = flow.ownBoxes(line);
    if (isByline(line.text)) return null;
    if (isCaption(own)) return 'picture caption';
    if (index < flow.first && mayBeByline(line.text)) return null;
    if (isLinks(line, own, lines[index + 1], linksIn)) return 'related links';
    return !isMuch && sites.includes(line) ? BESIDE : null;
  };
  return lines.flatMap((line, index): JudgedLine[] => {
    const { text } = line;
    const own = flow.ownBoxes(line);
    if (!line.chosen && !flow.isLost(line, index)) {
      const isBeside = flow.isInside(index) && isSentence(line) && !isMostlyLinked(line) && !isCaption(own);
      return isBeside ? [{ text, rule: BESIDE }] : [];
    }
    return [{ text, rule: ruleOf(line, index) }];
  });
}

function lengthOf(lines: readonly PageLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** A line that reads as a sentence of running text. */
function isSentence({ text }: PageLine): boolean {
  return endsAsSentence(text) && countWords(text) > HEADING_MAX_WORDS;
}

const LETTER = /[\p{L}\p{N}]/gu;
const lettersOf = (text: string) => text.match(LETTER)?.length ?? 0;

function isMostlyLinked({ text, plain }: PageLine): boolean {
  return 2 * lettersOf(plain) < lettersOf(text);
}

/** A page's running text: where it is, and what stands in it as its paragraphs do. */
interface Flow {
  /** The place of its first line. */
  first: number;
  isInside: (index: number) => boolean;
  /** The elements of a line that hold no more than half of the text. */
  ownBoxes: (line: PageLine) => readonly PageBox[];
  /** True for a line that the reader of pages has left out and that stands as the article's paragraphs do. */
  isLost: (line: PageLine, index: number) => boolean;
}

function readFlow(lines: readonly PageLine[]): Flow {
  const isRunning = (line: PageLine) => line.chosen && isSentence(line) && !isMostlyLinked(line);
  const running = lines.filter(isRunning);
  const all = lengthOf(running);
  const held = new Map<PageBox, number>();
  for (const { boxes, text } of running)
    for (const box of boxes) held.set(box, (held.get(box) ?? 0) + text.length);
  const isTrunk = (box: PageBox) => 2 * (held.get(box) ?? 0) > all;
  const ownBoxes = ({ boxes }: PageLine) => boxes.filter((box) => !isTrunk(box));
  const branches = new Map<PageBox | undefined, Set<string>>();
  const branchOf = (line: PageLine) => line.boxes.findLast(isTrunk);
  for (const line of running)
    branches.set(branchOf(line), (branches.get(branchOf(line)) ?? new Set()).add(shapeOf(ownBoxes(line))));
  const first = lines.findIndex(isRunning);
  const last = lines.findLastIndex(isRunning);
  const isInside = (index: number) => first <= index && index <= last;
  return {
    first,
    isInside,
    ownBoxes,
    isLost: (line, index) => {
      const own = ownBoxes(line);
      if (first < 0 || isMostlyLinked(line) || isCaption(own) || own.some(isFrame)) return false;
      const standsAlike = branches.get(branchOf(line))?.has(shapeOf(own)) === true;
      if (!isInside(index)) return standsAlike && isSentence(line);
      return endsAsSentence(line.text) || own.some(({ tag }) => TELLING.test(tag));
    },
  };
}

/** What holds words of an article that are no sentences. */
const TELLING = /^(?:blockquote|li|table)$/u;
const INLINE = /^(?:a|abbr|b|cite|code|data|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)$/u;

/** How a line stands in a page: its elements by tag and name without their numbers, the name of the last left out. */
function shapeOf(boxes: readonly PageBox[]): string {
  const blocks = boxes.slice(0, boxes.findLastIndex(({ tag }) => !INLINE.test(tag)) + 1);
  return blocks
    .map(({ tag, words }, index) =>
      index === blocks.length - 1 ? tag : `${tag}.${words.replace(/\d+/gu, '')}`,
    )
    .join('>');
}

function nameOf({ tag, words }: PageBox): string {
  return `${tag} ${words}`;
}

function isFrame(box: PageBox): boolean {
  return FRAME_BOX.pattern.test(nameOf(box)) || isSites(box);
}

function isSites(box: PageBox): boolean {
  return SITE_BOX.pattern.test(nameOf(box));
}

/** What is quoted or set out in a table is no caption, though it may stand where pictures do. */
function isCaption(boxes: readonly PageBox[]): boolean {
  const at = boxes.findIndex((box) => box.length <= LONGEST_CAPTION && CAPTION_BOX.pattern.test(nameOf(box)));
  return at >= 0 && !boxes.slice(at).some(({ tag }) => /^(?:blockquote|table|pre)$/u.test(tag));
}

/** The share of lines in a list or table that are links. */
type ShareOfLinks = (box: PageBox) => number;

function shareOfLinks(lines: readonly PageLine[]): ShareOfLinks {
  const counts = new Map<PageBox, { all: number; links: number }>();
  for (const line of lines)
    for (const box of line.boxes.filter(({ tag }) => LIST.test(tag))) {
      const count = counts.get(box) ?? { all: 0, links: 0 };
      counts.set(box, { all: count.all + 1, links: count.links + Number(isLinkAlone(line)) });
    }
  return (box) => {
    const { all, links } = counts.get(box) ?? { all: 1, links: 0 };
    return links / all;
  };
}

const LIST = /^(?:ul|ol|dl|table|nav|menu)$/u;
const HEADING = /^h[2-6]$/u;
/** A word or three before a link, with a sign that leads to it: "Background:", "Read |". */
const LABEL = /^\P{L}*(?:\p{L}\S*\s+){0,2}\p{L}\S*\s*(?<=[:|»>–—])$/u;

function isLinkAlone({ text, plain }: PageLine): boolean {
  const isAlone = lettersOf(plain) === 0 || (text.startsWith(plain) && LABEL.test(plain));
  return (
    isAlone &&
    lettersOf(text) > lettersOf(plain) &&
    !/[.!…;,]["”’)\]]*$/u.test(text) &&
    countWords(text) <= LINK_MAX_WORDS
  );
}

/** Nothing but a link without a sentence's end; in a list or table, where most of its lines are; no heading of a text. */
function isLinks(
  line: PageLine,
  own: readonly PageBox[],
  next: PageLine | undefined,
  linksIn: ShareOfLinks,
): boolean {
  const list = own.findLast(({ tag }) => LIST.test(tag));
  if (list) return linksIn(list) > 0.5 && (!isSentence(line) || isMostlyLinked(line));
  const isHeading = own.some(({ tag }) => HEADING.test(tag));
  const headsText = isHeading && next?.chosen === true && isSentence(next) && !isMostlyLinked(next);
  return isLinkAlone(line) && !headsText;
}
