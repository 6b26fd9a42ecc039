import { countWords, endsAsSentence, HEADING_MAX_WORDS } from '../../text/prose.ts';
import { CAPTION_BOX, FRAME_BOX, SITE_BOX } from './page-box.ts';

/** Where the running text of a web page is, and what stands in the page as its paragraphs do. */

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
  /** True where it is mostly a link to another place of the same page. */
  inPage: boolean;
  /** The elements that hold all of it, outermost first. */
  boxes: readonly PageBox[];
}

/** What is longer is no caption, whatever it is called: an element that was never closed may hold half the page. */
const LONGEST_CAPTION = 1000;

/** A line that reads as a sentence of running text. */
export function isSentence({ text }: PageLine): boolean {
  return endsAsSentence(text) && countWords(text) > HEADING_MAX_WORDS;
}

const LETTER = /[\p{L}\p{N}]/gu;

/** How many letters and digits a text has. */
export function lettersOf(text: string): number {
  return text.match(LETTER)?.length ?? 0;
}

/** True for a line more than half of which leads elsewhere. */
export function isMostlyLinked({ text, plain }: PageLine): boolean {
  return 2 * lettersOf(plain) < lettersOf(text);
}

/** The UTF-16 units of some lines. */
export function lengthOf(lines: readonly PageLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** A page's running text: where it is, and what stands in it as its paragraphs do. */
export interface Flow {
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

/**
 * Finds the running text; of a page without a chosen sentence nothing is inside it. `isData` is true of words that the
 * page's own data have as the article's.
 */
export function readFlow(lines: readonly PageLine[], isData: (text: string) => boolean): Flow {
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
  // A page may print a line once more for small screens.
  const taken = new Set(lines.filter(({ chosen }) => chosen).map(({ text }) => text));
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
      if (taken.has(line.text)) return false;
      if (countWords(line.text) >= FEW_WORDS && isData(line.text)) return true;
      const standsAlike = branches.get(branchOf(line))?.has(shapeOf(own)) === true;
      if (!isInside(index)) return standsAlike && isSentence(line);
      return endsAsSentence(line.text) || (own.length <= 3 && own.some(({ tag }) => TELLING.test(tag)));
    },
  };
}

/** Fewer words, a name or a label, may stand anywhere. */
const FEW_WORDS = 5;

/** What holds words of an article that are no sentences. */
const TELLING = /^(?:blockquote|li)$/u;
/** Elements in which a part of a line may stand. */
export const INLINE = /^(?:a|abbr|b|cite|code|data|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)$/u;

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

/** What an element is called: its tag and its names. */
export function nameOf({ tag, words }: PageBox): string {
  return `${tag} ${words}`;
}

function isFrame(box: PageBox): boolean {
  return FRAME_BOX.pattern.test(nameOf(box)) || isSites(box);
}

/** True for what is a site's own wherever it stands. */
export function isSites(box: PageBox): boolean {
  return SITE_BOX.pattern.test(nameOf(box));
}

/** What is quoted or set out in a table is no caption, though it may stand where pictures do. */
export function isCaption(boxes: readonly PageBox[]): boolean {
  const at = boxes.findIndex((box) => box.length <= LONGEST_CAPTION && CAPTION_BOX.pattern.test(nameOf(box)));
  return at >= 0 && !boxes.slice(at).some(({ tag }) => /^(?:blockquote|table|pre)$/u.test(tag));
}
