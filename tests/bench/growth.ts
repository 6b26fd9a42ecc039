import { checkContent } from '../../src/core/check/check.ts';
import { cleanText, foldText } from '../../src/core/text/fold.ts';
import { findAttributions } from '../../src/core/quotation/speaker/attribution.ts';
import { findFigures } from '../../src/core/figure/figure-phrase.ts';
import { findMentions } from '../../src/core/quotation/speaker/mention.ts';
import { findNumbers } from '../../src/core/figure/number/number.ts';
import { findQuotes } from '../../src/core/text/quote-mark.ts';
import { ingest } from '../../src/core/article/ingest.ts';
import { joinContent } from '../../src/core/story/content.ts';
import { faceBlocks } from '../../src/core/passage/facing.ts';
import { faceWords } from '../../src/core/passage/facing-diff.ts';
import { LONGEST_LINE } from '../../src/core/article/long-line.ts';
import { parseFigure } from '../../src/core/figure/figure.ts';
import { proposeLineage } from '../../src/core/lineage/likely-lineage.ts';
import { readPage } from '../../src/disk/page-reader.ts';
import { readPassages } from '../../src/core/passage/passage.ts';
import { readQuotations } from '../../src/core/quotation/quotation.ts';
import { readQuery } from '../../src/core/search/query.ts';
import { readSentences } from '../../src/core/text/sentence.ts';
import { readTokens } from '../../src/core/search/token.ts';
import { receiveMarkdown } from '../../src/core/intake/from-markdown.ts';
import { receivePage } from '../../src/core/intake/from-page.ts';
import { receiveText } from '../../src/core/intake/from-text.ts';
import { suggestText } from '../../src/core/suggest/suggest-text.ts';
import {
  contentOf,
  HERALD_CLAIMS,
  HERALD_RAW,
  REWRITE_CLAIMS,
  REWRITE_RAW,
  STORY,
} from '../unit/kit/fixture.ts';

/**
 * How the work of each reader grows with its text, where the text is one piece said over and over. A text is doubled
 * until it takes long enough to be measured; of its last two doublings the exponent is printed: 1 where twice the text
 * takes twice the time, 2 where it takes four times as much. From the project's folder:
 *
 *     node tests/bench/growth.ts [reader] [--all]
 *
 * Only what grows faster than LIMIT is printed, unless `--all` says so.
 */

const LIMIT = 1.2;

/** Characters of the shortest text that is measured, and of the longest; its lines are as long as may be. */
const SHORTEST = 2_000;
const LONGEST = 256_000;

/** Seconds of work from which on growth says something, and from which on no longer text is tried. */
const MEASURABLE = 0.4;
const ENOUGH = 1.5;

const PIECES = {
  ones: '1 ',
  days: 'Day 1: 0 deaths, ',
  numbers: '12 people and ',
  grouped: '1,000,',
  digits: '7',
  'number words': 'two hundred ',
  ranges: 'two or three ',
  hedges: 'at least ',
  money: '$1.2 million ',
  fractions: '1/2 ',
  'fractions in signs': '1½ ',
  'numbers in signs': '①²Ⅷ ',
  'signs in a row': '²',
  'parts of millions': '½ a million ',
  apostrophes: "'",
  'opening marks': '“',
  'straight marks': '"',
  'short speech': '“Yes,” he said. ',
  speech: '“They shot at us and we ran,” Ada Roe, a nurse, told reporters. ',
  sources: 'according to ',
  sayings: 'said that he said ',
  names: 'Ada Roe ',
  initials: 'A. ',
  titles: 'Mr. President ',
  commas: 'a, ',
  'and then': 'and ',
  'one letter a line': 'a\n\n',
  'short lines': 'By Ada Roe\n\n',
  'short paragraphs': 'Twelve people were killed in Norwick on Sunday, police said.\n\n',
  'paragraphs of speech': '“Two of them were shot and we all ran away from there.\n\n',
  spaces: ' ',
  tabs: '\t',
  breaks: '\n',
  dashes: '-',
  stops: '. ',
  dots: '.',
  brackets: '(',
  'square brackets': '[',
  'closed brackets': '(a) ',
  'zero widths': '\u200B',
  accents: 'e\u0301',
  letters: 'ab',
  'Markdown emphasis': '*a_',
  'Markdown quotes': '> ',
  'Markdown links': '[a](b',
  entities: '&amp;',
  addresses: 'https://a.example/ ',
  'killed, wounded': 'three killed, two wounded, ',
  who: 'people who ',
  'of the': 'of the ',
} as const;

const HEADER = '---\noutlet: harbour-herald\nreports: 2024-03-03\nheadline: Ferry aground\n---\n';
const raw = (text: string) => `${HEADER}Ferry aground\n\nThe ferry ran aground.\n\n${text}\n`;

/** The ferry's story with a text in place of both articles. */
const filesOf = (text: string) =>
  contentOf({
    [HERALD_RAW]: raw(text),
    [REWRITE_RAW]: raw(text),
    [HERALD_CLAIMS]: undefined,
    [REWRITE_CLAIMS]: undefined,
  });

/** Two articles of one text, read: what the readers of stories take. */
function storyOf(text: string) {
  const [content] = joinContent(checkContent(filesOf(text)).records);
  if (!content) throw new Error('the ferry’s story is not read');
  return content;
}

type Reader = (text: string) => () => unknown;

const alone =
  (read: (text: string) => unknown): Reader =>
  (text) =>
  () =>
    read(text);

const pageOf = (html: string) =>
  readPage(Buffer.from(html), 'text/html; charset=utf-8', 'https://a.example/b');

/** Each entry point: what it is given is made first, and not measured. */
const READERS: Record<string, Reader> = {
  cleanText: alone(cleanText),
  foldText: alone(foldText),
  readSentences: alone(readSentences),
  findQuotes: alone(findQuotes),
  findNumbers: alone(findNumbers),
  findFigures: alone(findFigures),
  parseFigure: alone(parseFigure),
  findMentions: alone(findMentions),
  findAttributions: alone(findAttributions),
  readTokens: alone(readTokens),
  readQuery: alone(readQuery),
  receiveText: alone(receiveText),
  receiveMarkdown: alone(receiveMarkdown),
  readPage: alone((text) => pageOf(`<p>${text}</p>`)),
  receivePage: (text) => {
    const read = pageOf(`<article><p>${text.replaceAll('\n\n', '<p>')}</p></article>`);
    return () =>
      'page' in read && receivePage(read.page, { address: 'https://a.example/b', day: '2024-03-03' });
  },
  ingest: (text) => {
    const files = filesOf('A ferry.');
    const hostile = new Map([...files, [HERALD_RAW, Buffer.from(raw(text))]]);
    return () => ingest(hostile);
  },
  check: (text) => {
    const files = filesOf(text);
    return () => checkContent(files);
  },
  YAML: (text) => {
    const files = contentOf({
      [STORY]: `title: ${JSON.stringify(text)}\nquestions: [${text.replaceAll('\n', ' ')}]\n`,
    });
    return () => checkContent(files);
  },
  suggestText: alone((text) => suggestText(raw(text))),
  readPassages: (text) => {
    const content = storyOf(text);
    return () => readPassages(content);
  },
  readQuotations: (text) => {
    const { articles } = storyOf(text);
    return () => readQuotations(articles, []);
  },
  faceWords: (text) => {
    const content = storyOf(text);
    const passages = readPassages(content);
    const [a, b] = content.articles;
    if (!a || !b) return () => null;
    return () => faceBlocks(a, b, passages).map((row) => faceWords(row, { a: a.id, b: b.id }, passages));
  },
  proposeLineage: (text) => {
    const [a, b] = storyOf(text).articles;
    if (!a || !b) return () => null;
    return () => proposeLineage(a, b);
  },
};

/** What is given no more than a line, and no longer one. */
const OF_A_LINE = new Set(
  'cleanText foldText readSentences findQuotes findNumbers findFigures parseFigure findMentions findAttributions readQuery'.split(
    ' ',
  ),
);

const secondsOf = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

/** The exponent of the last two doublings, the seconds of the longest text that was tried and its characters. */
function growthOf(
  reader: Reader,
  piece: string,
  longest: number,
): { exponent: number; seconds: number; length: number } {
  const line = piece.repeat(Math.floor(LONGEST_LINE / piece.length));
  const textOf = (length: number) =>
    length <= LONGEST_LINE
      ? piece.repeat(Math.ceil(length / piece.length))
      : `${line}\n\n`.repeat(Math.ceil(length / LONGEST_LINE));
  reader(textOf(SHORTEST))();
  const spent = [0, 0, 0];
  let length = SHORTEST / 2;
  while ((spent.at(-1) ?? 0) < ENOUGH && length < longest) {
    length *= 2;
    spent.push(secondsOf(reader(textOf(length))));
  }
  const [first = 0, , seconds = 0] = spent.slice(-3);
  return { exponent: first > 0 ? Math.log2(seconds / first) / 2 : 0, seconds, length };
}

const [only] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isAll = process.argv.includes('--all');
if (only !== undefined && !(only in READERS)) {
  process.stderr.write(`Usage: node tests/bench/growth.ts [${Object.keys(READERS).join(' | ')}] [--all]\n`);
  process.exit(1);
}

let faster = 0;
for (const [name, reader] of Object.entries(READERS)) {
  if (only !== undefined && name !== only) continue;
  for (const [kind, piece] of Object.entries(PIECES)) {
    const { exponent, seconds, length } = growthOf(
      reader,
      piece,
      OF_A_LINE.has(name) ? LONGEST_LINE : LONGEST,
    );
    const isFaster = exponent > LIMIT && seconds >= MEASURABLE;
    if (isFaster) faster += 1;
    if (isFaster || isAll)
      console.log(
        `${name.padEnd(16)} ${kind.padEnd(22)} exponent ${exponent.toFixed(1)} ${seconds.toFixed(2).padStart(7)} s for ${length} characters`,
      );
  }
}
console.log(`${faster} grow faster than ${LIMIT}.`);
