import { isByline, mayBeByline } from '../../article/byline.ts';
import { isDateOrTime } from '../../article/furniture/timestamp.ts';
import { bareLetters, foldedLower } from '../../text/fold.ts';
import { countWords } from '../../text/prose.ts';
import { PICTURE_BOX, PULL_BOX, TIME_BOX } from './page-box.ts';
import {
  INLINE,
  isCaption,
  isMostlyLinked,
  isSentence,
  isSites,
  lengthOf,
  nameOf,
  type PageBox,
  type PageLine,
  readFlow,
} from './page-flow.ts';
import { HEADING, isLinkAlone, isLinks, labelledBoxes, LIST, shareIn } from './page-link.ts';

/** Which lines of a web page are its article's, by what the page tells of them besides their words. */

/** A line of a page's main text, and the rule that takes it out where it is no part of the article. */
export interface JudgedLine {
  /** Its place among the lines of the page. */
  index: number;
  text: string;
  rule: string | null;
}

/** What stands beside a picture in a box of their own, and is no longer, tells of it. */
const LONGEST_BESIDE = 400;
/** What would take more of the text than this is named so for another reason. */
const MOST_BESIDE = 0.25;
const MOST_CAPTIONS = 0.5;
const BESIDE = 'box beside the text';

/**
 * The main text of a page in its order: the lines that a reader of pages takes for the article's, and those that it lost
 * although they stand as the others do or the page's data have them (`isData`). What the page's structure shows to be a caption, a link to elsewhere or a box
 * of the site has the rule that takes it out; none of a page without a chosen line.
 */
export function judgeLines(
  lines: readonly PageLine[],
  isData: (text: string) => boolean = () => false,
): JudgedLine[] {
  const flow = readFlow(lines, isData);
  const linksIn = shareIn(lines, isLinkAlone);
  const contentsIn = shareIn(lines, ({ inPage }) => inPage);
  const labelled = labelledBoxes(lines);
  const counts = new Map<PageBox, number>();
  for (const { boxes } of lines) for (const box of boxes) counts.set(box, (counts.get(box) ?? 0) + 1);
  const linesIn = (box: PageBox) => counts.get(box) ?? 0;
  const isFew = (named: readonly PageLine[], most: number) =>
    lengthOf(named) <= most * lengthOf(lines.filter(({ chosen }) => chosen));
  const chosenOf = (isNamed: (own: readonly PageBox[]) => boolean, most: number): ReadonlySet<PageLine> => {
    const named = lines.filter((line) => line.chosen && isNamed(flow.besideBoxes(line)));
    return new Set(isFew(named, most) ? named : []);
  };
  const captions = chosenOf(isCaption, MOST_CAPTIONS);
  const sites = chosenOf((own) => own.some(isSites), MOST_BESIDE);
  // A live report says of each of its parts who wrote it.
  const authors = lines.filter((line, index) => index > flow.first && line.chosen && isByline(line.text));
  const ruleOf = (line: PageLine, index: number): string | null => {
    const own = flow.ownBoxes(line);
    if (isByline(line.text)) return authors.length > 1 && authors.includes(line) ? 'byline of a part' : null;
    if (captions.has(line)) return 'picture caption';
    if (isStamp(own) && isDateOrTime(line.text)) return 'timestamp';
    if (index < flow.first && mayBeByline(line.text)) return null;
    if (isPulled(own, line, lines)) return 'pull quote';
    if (isLinks(line, own, lines[index + 1], linksIn)) return 'related links';
    if (own.some((box) => labelled.has(box))) return 'related links';
    if (own.some((box) => LIST.test(box.tag) && contentsIn(box) > 0.5)) return 'table of contents';
    if (sites.has(line)) return BESIDE;
    return isBesidePicture(line, flow.besideBoxes(line), linesIn) ? 'picture caption' : null;
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

/** True in an element for a time; the hours of a chronicle may be its headings. */
function isStamp(own: readonly PageBox[]): boolean {
  return own.some((box) => TIME_BOX.pattern.test(nameOf(box))) && !own.some(({ tag }) => HEADING.test(tag));
}

/** What a text may have with a small picture in it. */
const MAY_HOLD_PICTURE = /^(?:p|li|ul|ol|dl|dt|dd|h[1-6])$/u;
/** A caption, who took the picture, and a counter. */
const MOST_BESIDE_PICTURE = 4;

/** A sentence of so many words in a paragraph may be the text's, whatever stands beside it. */
const PARAGRAPH_WORDS = 15;

/** True in a small box with a picture and few lines; a paragraph, point or heading of the text may hold one, too. */
function isBesidePicture(
  line: PageLine,
  boxes: readonly PageBox[],
  linesIn: (box: PageBox) => number,
): boolean {
  const at = boxes.findIndex(
    (box) => box.pictured && box.length <= LONGEST_BESIDE && linesIn(box) <= MOST_BESIDE_PICTURE,
  );
  if (
    boxes.some((box) => box.pictured && box.length <= LONGEST_BESIDE && PICTURE_BOX.pattern.test(nameOf(box)))
  )
    return true;
  const isParagraph = boxes.some(({ tag }) => tag === 'p') && countWords(line.text) >= PARAGRAPH_WORDS;
  return (
    at >= 0 &&
    !(isParagraph && isSentence(line)) &&
    !boxes.slice(at).every(({ tag }) => MAY_HOLD_PICTURE.test(tag) || INLINE.test(tag)) &&
    !boxes.some(({ tag }) => tag === 'blockquote')
  );
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
