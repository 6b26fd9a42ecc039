import { mayBeByline } from '../article/byline.ts';
import { isDateOrTime } from '../article/furniture/timestamp.ts';
import { authorNames, findByline, isBesideByline } from './page-byline.ts';
import { findDek, mayBeDek } from './page-dek.ts';
import { findPublished } from './page-day.ts';
import { findHeadline } from './page-headline.ts';
import { findPlace } from './page-address.ts';
import { type PageMarkup, readMetadata } from './page-metadata.ts';
import type { PageLine } from './page/page-flow.ts';
import { type JudgedLine, judgeLines } from './page/page-line.ts';
import {
  aboutText,
  type Found,
  onOneLine,
  printBlocks,
  type Received,
  type Remark,
  remarkOnLetters,
  showWords,
} from './received.ts';
import { UNNAMED } from '../../schemas/content/label.ts';
import { readArticle } from '../article/article.ts';
import { countWords, isProse } from '../text/prose.ts';
import { findForeign } from '../text/garbled.ts';
import { bareLetters, foldedString } from '../text/fold.ts';
import type { Decoded } from './page/characters.ts';
import { findBody, isSame, type ShownLine, surround } from './shown-line.ts';

/** A web page as received: its article as lines of text, and what the page says of it. */

/** A web page taken apart by a reader of pages: its lines, and all that might belong to the article's head. */
export interface Page extends PageMarkup {
  /** All lines of the page in their order, with what tells its text from the rest. */
  lines: readonly PageLine[];
  /** What stands among the article's words and is hidden from the page's readers. */
  hidden: readonly string[];
  /** How its letters were read. */
  letters: Omit<Decoded, 'text'>;
  /** The lines that a reader of the page sees, in the order of the page. */
  shown: readonly ShownLine[];
  /** The title of the article and the names of its authors as the reader of pages takes them. */
  title: string | null;
  byline: string | null;
}

/** Where a page came from: its address, and the day on which it was fetched, or saved by a person. */
export interface PageSource {
  address: string | null;
  day: string | null;
  isSaved?: boolean;
}

/** What a page gives; null where it holds no text of an article. */
export function receivePage(page: Page, source: PageSource): Received | null {
  const { shown } = page;
  const metadata = readMetadata(page);
  const { descriptions, authors } = metadata;
  const inData =
    metadata.body === null || metadata.body.length > LONGEST_BODY ? '' : bareWords(metadata.body);
  const judged = judgeLines(page.lines, (text) => inData.includes(bareWords(text)));
  const place = findBody(shown, keptOf(judged), (line) => mayBeDek(line, descriptions));
  const headline = findHeadline(shown, place, metadata, page);
  const lines = dropAbove(judged, page.lines, headline).filter(
    (line) => !headline || !isSame(line.text, headline.value),
  );
  const blocks = keptOf(lines);
  if (blocks.length === 0) return null;
  const around = surround(shown, place, headline?.value ?? null);
  const { url, site, original } = findPlace(metadata, addressOf(source), page, headline?.value ?? null);
  const seen = page.byline !== null && mayBeByline(page.byline) ? [page.byline] : [];
  const names = authorNames(authors.length > 0 ? authors : seen, site, url?.value ?? null);
  const author = findByline(around, shown, names);
  const byline = author && { value: author.value, from: author.from };
  const dek = findDek(descriptions, blocks, shown, around, author?.lines ?? []);
  const published = findPublished(metadata.published, shown, around, url?.value ?? null);
  const head = [headline, dek.found, byline].flatMap((line) => (line ? [line.value] : []));
  const used = [...head, ...(author?.lines ?? [])];
  const beside = around.below
    .filter((line) => author !== null && isBesideByline(line))
    .map(({ text }) => text);
  const body = lines
    .filter(({ text }) => !used.some((line) => isSame(line, text)))
    .map((line) =>
      line.rule === null && beside.some((text) => isSame(text, line.text))
        ? { ...line, rule: BESIDE_BYLINE }
        : line,
    );
  // A day beside the byline is a line of the page, too, and its rule takes it away.
  const isTaken = blocks.some((block) => author?.lines.some((line) => isSame(line, block)));
  const [stamps, rest] = divide(author && isTaken ? author.rest : [], isDateOrTime);
  const found = { headline, dek: dek.found, byline, published: published.found, url };
  const { text, marked } = withFurniture([...head, ...stamps], [...rest.map(besideByline), ...body]);
  return {
    text,
    marked,
    found: {
      ...Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null)),
      ...(source.day === null
        ? {}
        : {
            retrieved: {
              value: source.day,
              from: source.isSaved === true ? 'the day on which it was saved' : 'today',
            },
          }),
    },
    site,
    original,
    remarks: [
      ...aboutText(headline ? [] : ['The page has no headline that can be told from its text.']),
      ...dek.remarks,
      ...(byline || names.length === 0
        ? []
        : aboutText([
            `The page’s data name ${names.join(', ')} as author, and the page prints no such line: no byline.`,
          ])),
      ...published.remarks,
      ...remarkOnWords(page, text),
      ...remarkOnBody(metadata.body, [text, ...page.hidden]),
    ],
  };
}

const BESIDE_BYLINE = 'beside the byline';

function besideByline(text: string): JudgedLine {
  return { index: -1, text, rule: BESIDE_BYLINE };
}

/** The words of the lines that no rule takes out. */
function keptOf(lines: readonly JudgedLine[]): string[] {
  return lines.flatMap(({ text, rule }) => (rule === null ? [text] : []));
}

/** Lines with a rule for what stands above the headline and is no sentence: a section, a day, a site's motto. */
function dropAbove(
  judged: readonly JudgedLine[],
  lines: readonly PageLine[],
  headline: Found | null,
): JudgedLine[] {
  const place = headline
    ? lines.findLastIndex(({ text, boxes }) => isTitle(boxes) && isSame(text, headline.value))
    : -1;
  const isAbove = ({ index, text }: JudgedLine) => index < place && !isProse(text);
  const hasText = judged.some(({ index, rule }) => rule === null && index > place);
  return judged.map((line) =>
    hasText && line.rule === null && isAbove(line) ? { ...line, rule: 'above the headline' } : line,
  );
}

function isTitle(boxes: PageLine['boxes']): boolean {
  return boxes.some(({ tag }) => tag === 'h1');
}

/** Stands in for a day that nothing here asks for. */
const SOME_DAY = '2000-01-01';

/**
 * The text with its head, and the lines of it that the page itself marks as no part of the article. A line that ingest
 * takes out of the text alone is not named; one whose words stand in the article too is left out.
 */
function withFurniture(
  head: readonly string[],
  body: readonly JudgedLine[],
): { text: string; marked: Record<string, string[]> } {
  const staying = new Set([...head, ...keptOf(body)].map(foldedString));
  const printed = body.filter(({ text, rule }) => rule === null || !staying.has(foldedString(text)));
  const text = printBlocks([...head, ...printed.map((line) => line.text)]);
  const alone = readArticle(text, { outlet: UNNAMED, reports: SOME_DAY, keep: [...head] }, '');
  const known = new Set(alone?.frontMatter.removed.map((line) => foldedString(line.text)));
  const marked: Record<string, string[]> = {};
  for (const line of printed) {
    if (line.rule === null || known.has(foldedString(line.text))) continue;
    const named = (marked[line.rule] ??= []);
    if (!named.some((other) => isSame(other, line.text))) named.push(line.text);
  }
  return { text, marked };
}

/** The letters and digits of a text, for what is alike however it is set. */
function bareWords(text: string): string {
  return bareLetters(foldedString(text)).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Where a sentence ends, or may: the words on both sides are looked for apart. */
const SENTENCE_EDGE = /(?<=[.!?]["”’)]*)\s+(?=["“‘(]?\p{Lu})/u;
/** UTF-16 units; what is longer is no report. */
const LONGEST_BODY = 200_000;
/** Shorter sentences stand in other words in a page's data: a time, a label, a name. */
const FEW_WORDS = 5;

/** The sentences of the article as the page's data hold it that are nowhere in the text or among its removed lines. */
function remarkOnBody(body: string | null, texts: readonly string[]): Remark[] {
  const printed = bareWords(texts.join(' '));
  const sentences = body === null || body.length > LONGEST_BODY ? [] : onOneLine(body).split(SENTENCE_EDGE);
  const missing = sentences.filter(
    (text) => countWords(text) >= FEW_WORDS && !printed.includes(bareWords(text)),
  );
  return missing.length === 0
    ? []
    : aboutText([
        `“articleBody” in the page’s own data has words that its text lacks: ${showWords(missing)}.`,
      ]);
}

/** What an editor has to compare with the page: letters whose encoding was guessed, and words that readers don't see. */
function remarkOnWords({ letters, hidden }: Page, text: string): Remark[] {
  const foreign = letters.isGuessed ? findForeign(text) : [];
  return [
    ...(foreign.length > 0
      ? aboutText([
          `The page does not say how its letters are stored. They were read as ${letters.encoding}: ${showWords(foreign)}.`,
        ])
      : []),
    ...remarkOnLetters(text),
    ...(hidden.length > 0
      ? aboutText([
          `Left out: words that the page hides from its readers, ${showWords([...new Set(hidden)])}.`,
        ])
      : []),
  ];
}

function addressOf({ address, day, isSaved = day === null }: PageSource): Found | null {
  if (address === null) return null;
  return {
    value: address,
    from: isSaved ? 'the browser’s note in the page' : 'the address that was fetched',
  };
}

function divide(texts: readonly string[], isFirst: (text: string) => boolean): [string[], string[]] {
  return [texts.filter((text) => isFirst(text)), texts.filter((text) => !isFirst(text))];
}
