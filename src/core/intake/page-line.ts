import { isByline, mayBeByline } from '../article/byline.ts';
import { isDateOrTime } from '../article/furniture/timestamp.ts';
import { bareLetters, foldedLower } from '../text/fold.ts';
import { countWords, endsAsSentence, HEADING_MAX_WORDS } from '../text/prose.ts';
import { CAPTION_BOX, FRAME_BOX, PULL_BOX, SITE_BOX, TIME_BOX } from './page-box.ts';

/** Lines of a web page, with what the page tells of them besides their words, and which of them are the article's. */

/**
 * An element of a page in which a line stands: its tag in small letters, its class, id and role as words, and the
 * UTF-16 units of all its text. Lines in one element share one object.
 */
export interface PageBox {
  tag: string;
  words: string;
  length: number;
  /** True where a picture or film stands in it. */
  pictured: boolean;
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
  /** Its place among the lines of the page. */
  index: number;
  text: string;
  rule: string | null;
}

/** What stands beside a picture in a box of their own, and is no longer, tells of it. */
const LONGEST_BESIDE = 400;
/** What is longer is no caption, whatever it is called: an element that was never closed may hold half the page. */
const LONGEST_CAPTION = 1000;
const LINK_MAX_WORDS = 25;
/** What would take more of the text than this is named so for another reason. */
const MOST_BESIDE = 0.25;
const MOST_CAPTIONS = 0.5;
const BESIDE = 'box beside the text';

/**
 * The main text of a page in its order: the lines that a reader of pages takes for the article's, and those that it lost
 * although they stand as the others do. What the page's structure shows to be a caption, a link to elsewhere or a box
 * of the site has the rule that takes it out; none of a page without a chosen line.
 */
export function judgeLines(lines: readonly PageLine[]): JudgedLine[] {
  const flow = readFlow(lines);
  const linksIn = shareOfLinks(lines);
  const isFew = (named: readonly PageLine[], most: number) =>
    lengthOf(named) <= most * lengthOf(lines.filter(({ chosen }) => chosen));
  const chosenOf = (isNamed: (own: readonly PageBox[]) => boolean, most: number): ReadonlySet<PageLine> => {
    const named = lines.filter((line) => line.chosen && isNamed(flow.besideBoxes(line)));
    return new Set(isFew(named, most) ? named : []);
  };
  const captions = chosenOf(isCaption, MOST_CAPTIONS);
  const sites = chosenOf((own) => own.some(isSites), MOST_BESIDE);
  const ruleOf = (line: PageLine, index: number): string | null => {
    const own = flow.ownBoxes(line);
    if (isByline(line.text)) return null;
    if (captions.has(line)) return 'picture caption';
    if (own.some((box) => TIME_BOX.pattern.test(nameOf(box))) && isDateOrTime(line.text)) return 'timestamp';
    if (index < flow.first && mayBeByline(line.text)) return null;
    if (isPulled(own, line, lines)) return 'pull quote';
    if (isLinks(line, own, lines[index + 1], linksIn)) return 'related links';
    if (sites.has(line)) return BESIDE;
    return isBesidePicture(flow.besideBoxes(line)) ? 'picture caption' : null;
  };
  return lines.flatMap((line, index): JudgedLine[] => {
    const { text } = line;
    const own = flow.ownBoxes(line);
    if (!line.chosen && !flow.isLost(line, index)) {
      const isBeside = flow.isInside(index) && isSentence(line) && !isMostlyLinked(line) && !isCaption(own);
      return isBeside ? [{ index, text, rule: BESIDE }] : [];
    }
    return [{ index, text, rule: ruleOf(line, index) }];
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
  /** Those of them, besides the line's own, that hold no line that stands as most of the text does. */
  besideBoxes: (line: PageLine) => readonly PageBox[];
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
  const shapes = new Map<string, number>();
  for (const line of running) {
    const shape = shapeOf(ownBoxes(line));
    shapes.set(shape, (shapes.get(shape) ?? 0) + line.text.length);
  }
  const [main] = [...shapes].sort(([, one], [, other]) => other - one);
  const holding = new Set(running.filter((line) => shapeOf(ownBoxes(line)) === main?.[0]).flatMap(ownBoxes));
  const first = lines.findIndex(isRunning);
  const last = lines.findLastIndex(isRunning);
  const isInside = (index: number) => first <= index && index <= last;
  return {
    first,
    isInside,
    ownBoxes,
    besideBoxes: (line) => {
      const own = ownBoxes(line);
      const last = lastBlock(own);
      return own.filter((box, at) => at >= last || !holding.has(box));
    },
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

/** The place of the paragraph, or what else a line stands in, among its elements. */
function lastBlock(boxes: readonly PageBox[]): number {
  return boxes.findLastIndex(({ tag }) => !INLINE.test(tag));
}

/** How a line stands in a page: its elements by tag and name without their numbers, the name of the last left out. */
function shapeOf(boxes: readonly PageBox[]): string {
  const blocks = boxes.slice(0, lastBlock(boxes) + 1);
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

/** True in a small box with a picture; a paragraph or quotation of the text may hold one, too. */
function isBesidePicture(boxes: readonly PageBox[]): boolean {
  const at = boxes.findIndex(({ pictured, length }) => pictured && length <= LONGEST_BESIDE);
  return (
    at >= 0 &&
    !boxes.slice(at).every(({ tag }) => tag === 'p' || INLINE.test(tag)) &&
    !boxes.some(isQuotation)
  );
}

function isQuotation({ tag }: PageBox): boolean {
  return tag === 'blockquote';
}

/** Words of the text that are set large beside it, and who said them. */
function isPulled(own: readonly PageBox[], { text }: PageLine, lines: readonly PageLine[]): boolean {
  const box = own.find((one) => PULL_BOX.pattern.test(nameOf(one)));
  if (!box) return false;
  const [quoted, ...others] = lines.filter((line) => line.boxes.includes(box));
  if (quoted === undefined || countWords(quoted.text) < 4 || (text !== quoted.text && others.length > 1))
    return false;
  const words = bareLetters(foldedLower(quoted.text));
  return lines.some(
    (line) => line.chosen && !line.boxes.includes(box) && bareLetters(foldedLower(line.text)).includes(words),
  );
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
