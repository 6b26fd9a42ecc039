import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isByline } from '../../src/core/article/byline.ts';
import type { Block } from '../../src/core/article/block.ts';
import { parseDateline } from '../../src/core/article/dateline.ts';
import { findNearest } from '../../src/core/article/nearest.ts';
import { type Figure, parseFigure } from '../../src/core/figure/figure.ts';
import { proposeLineage } from '../../src/core/lineage/likely-lineage.ts';
import { alignArticles } from '../../src/core/passage/alignment.ts';
import { compareWording } from '../../src/core/passage/facing/wording.ts';
import { indexPersons } from '../../src/core/quotation/speaker/person.ts';
import { readSpeech } from '../../src/core/quotation/speech.ts';
import { resolveQuote, type Selector, shortestSelector } from '../../src/core/story/selector.ts';
import { suggestText } from '../../src/core/suggest/suggest-text.ts';
import { findPrintedDay, findPublishedDay } from '../../src/core/text/day.ts';
import { cleanString } from '../../src/core/text/fold.ts';

/**
 * Scores small cases, a JSON object a line, with `kind`, `input` and what a careful reader would answer (`want`):
 *
 *     node tests/bench/cases.ts FILE [KIND] [--fails]
 *
 * By kind: how many come out as wanted, and of the others how many are refused (mild) or misread. Exits 1 where
 * fewer than 99 in 100 are as wanted or a number is misread.
 *
 * A wanted value is printed as 1500, [7200,8000) with a round bracket for an open end, (12,∞), "2500000 USD", or
 * null where nothing may be read. Where one answer is asked for, a list holds alternatives; where several are
 * (speech, proposals, pairs), a list holds all that are, a list of lists alternatives, and `{ must, may }` what must
 * be there and what may.
 */

type Wanted = string | number | boolean | null | readonly unknown[] | { must: string[]; may: string[] };

interface Case {
  kind: string;
  input: unknown;
  want: Wanted;
}

interface Texts {
  texts: string[];
}

const paragraphs = (texts: readonly string[]) =>
  texts.map((text, index): Block => ({ id: `p${index + 1}`, kind: 'paragraph', text }));

/** A figure in the notation of the cases. */
function printFigure({ min, max, minOpen, maxOpen, unit }: Figure): string {
  const ends = `${minOpen ? '(' : '['}${min ?? '-∞'},${max ?? '∞'}${max === null || maxOpen ? ')' : ']'}`;
  const range = min === max && !minOpen && !maxOpen ? String(min) : ends;
  return unit === null ? range : `${range} ${unit}`;
}

function readNumber(phrase: string): string {
  const figure = parseFigure(phrase);
  return figure ? printFigure(figure) : 'null';
}

type Anchor = Texts &
  ({ sel: Selector } | { nearest: true; exact: string } | { op: string; place: [string, number, number] });

function anchor(input: Anchor): unknown {
  const blocks = paragraphs(input.texts);
  if ('nearest' in input) return findNearest(input.exact, blocks)?.text ?? null;
  if ('sel' in input)
    return resolveQuote(input.sel, blocks).map(({ block, start, end }) => [
      Number(block.slice(1)),
      start,
      end,
    ]);
  const [block, start, end] = input.place;
  const [found, ...others] = resolveQuote(shortestSelector({ block, start, end }, blocks), blocks);
  return others.length === 0 && found?.block === block && found.start === start && found.end === end
    ? 'finds just its place'
    : 'finds another or several';
}

function readUtterances(input: readonly string[]): string[] {
  const blocks = paragraphs(input);
  return readSpeech({ id: 'a', blocks }, indexPersons([{ blocks }]))
    .filter(({ direct }) => direct)
    .map(({ speakers, text }) => withoutStop(`${speakers.join(' + ')}: ${text}`));
}

/**
 * Who is named for the figure of a sentence, without what is added of him after a comma, and for one without a figure that
 * is proposed whose words it reports; null for nobody.
 */
function readAttribution(sentence: string): string | null {
  const [first] = suggestText(sentence);
  if (first) return first.attribution?.split(',')[0] ?? null;
  const blocks = paragraphs([sentence]);
  const reported = readSpeech({ id: 'a', blocks }, indexPersons([{ blocks }]));
  return reported.find(({ direct }) => !direct)?.speakers[0] ?? null;
}

function compareTexts(a: string, b: string): string {
  return compareWording(a, b)
    .map(({ kind, a: gone, b: added }) =>
      kind === 'same' ? gone : `${gone === '' ? '' : `[-${gone}-]`}${added === '' ? '' : `{+${added}+}`}`,
    )
    .map(cleanString)
    .join('')
    .replace(/\s+/gu, ' ');
}

interface Pair {
  a: string[];
  b: string[];
  lineage?: true;
}

function align({ a, b, lineage }: Pair): unknown {
  const [left, right] = [
    { id: 'a', blocks: paragraphs(a) },
    { id: 'b', blocks: paragraphs(b) },
  ];
  if (lineage) return proposeLineage(left, right).kind;
  const pairs = alignArticles([left, right]).flatMap((group) => {
    const of = (id: string) => group.filter(({ article }) => article === id);
    return of('a').flatMap((one) => of('b').map((other) => `a.${one.block}=b.${other.block}`));
  });
  return [...new Set(pairs)];
}

type Line = { text: string; opens: boolean } | { byline: string } | { day: string } | { published: string[] };

/** A day is told after the dateline, so that one without a year has the year of the cases. */
const TOLD = '2024-03-05';

function readLine(line: Line): unknown {
  if ('byline' in line) return isByline(line.byline);
  if ('day' in line) return findPrintedDay(line.day);
  if ('published' in line) return findPublishedDay(line.published);
  const dateline = parseDateline(line.text, TOLD, line.opens);
  return dateline && [dateline.place, dateline.date ?? []].flat().join(' ');
}

const withoutStop = (words: string) => words.trim().replace(/[.,;:!?]+$/u, '');

/** What is read of an input, or of one that asks for several answers a list of them. */
function answer({ kind, input }: Case): unknown {
  switch (kind) {
    case '1-number':
      return readNumber(input as string);
    case '2-anchor':
      return anchor(input as Anchor);
    case '3-speech':
      return Array.isArray(input)
        ? readUtterances(input as string[])
        : readAttribution((input as { attribution: string }).attribution);
    case '4-diff': {
      const [a = '', b = ''] = input as string[];
      return compareTexts(a, b);
    }
    case '5-align':
      return align(input as Pair);
    case '7-casualty':
      return suggestText(input as string).map(
        ({ question, figure }) => `${question.quantity} ${printFigure(figure)}`,
      );
    case '9-dateline':
      return readLine(input as Line);
    default:
      throw new Error(`no reader for cases of kind ${kind}`);
  }
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A label without its article, in small letters: "the minister" and "Minister" name one; changes without the space around them. */
const plainWords = (words: unknown) =>
  withoutStop(String(words))
    .replace(/\s*(\[-|-\]|\{\+|\+\})\s*/gu, '$1')
    .replace(/^(?:the|an?) /iu, '')
    .toLowerCase();

function sameList(got: readonly unknown[], wanted: readonly unknown[]): boolean {
  return same(got.map(plainWords).sort(), wanted.map(plainWords).sort());
}

/** True where an answer is one of those that are wanted. */
function isWanted({ kind, want }: Case, got: unknown): boolean {
  if (want !== null && typeof want === 'object' && 'must' in want) {
    const found = (Array.isArray(got) ? got : [got]).map(plainWords);
    const [must, may] = [want.must.map(plainWords), want.may.map(plainWords)];
    return (
      must.every((one) => found.includes(one)) &&
      found.every((one) => must.includes(one) || may.includes(one)) &&
      new Set(found).size === found.length
    );
  }
  if (kind === '2-anchor') return same(got, want);
  const lists = Array.isArray(want) ? want : [want];
  if (!Array.isArray(got))
    return lists.some((one) =>
      typeof one === 'string' ? plainWords(one) === plainWords(got) : same(got, one),
    );
  return lists.some(Array.isArray)
    ? lists.some((list) => sameList(got, [list].flat()))
    : sameList(got, lists);
}

/** True where nothing was read: an editor looks for himself, and nobody is misled. */
const isRefused = (got: unknown) =>
  got === null ||
  got === 'null' ||
  (Array.isArray(got) && got.every((one) => /^(?:: .*)?$/u.test(String(one))));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { fails: { type: 'boolean', default: false } },
});
const [file, only] = positionals;
if (file === undefined) {
  process.stderr.write('Usage: node tests/bench/cases.ts FILE [KIND] [--fails]\n');
  process.exit(1);
}

const scores = new Map<string, { all: number; right: number; refused: number }>();
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const one = JSON.parse(line) as Case;
  if (only !== undefined && one.kind !== only) continue;
  const score = scores.get(one.kind) ?? { all: 0, right: 0, refused: 0 };
  const got = answer(one);
  const right = isWanted(one, got);
  score.all += 1;
  score.right += right ? 1 : 0;
  score.refused += !right && isRefused(got) ? 1 : 0;
  scores.set(one.kind, score);
  if (values.fails && !right)
    console.log(
      `${one.kind}  ${JSON.stringify(one.input)}\n    wanted ${JSON.stringify(one.want)}\n    got    ${JSON.stringify(got)}`,
    );
}

const sum = (of: 'all' | 'right' | 'refused') =>
  [...scores.values()].reduce((all, score) => all + score[of], 0);
for (const [kind, { all, right, refused }] of [...scores].sort())
  console.log(
    `${kind.padEnd(12)} ${right} of ${all} as wanted, ${refused} refused, ${all - right - refused} misread`,
  );
console.log(
  `all          ${sum('right')} of ${sum('all')} as wanted (${((100 * sum('right')) / sum('all')).toFixed(1)} %), ` +
    `${sum('refused')} refused, ${sum('all') - sum('right') - sum('refused')} misread`,
);
const numbers = scores.get('1-number') ?? { all: 0, right: 0, refused: 0 };
process.exitCode = sum('right') < 0.99 * sum('all') || numbers.right + numbers.refused < numbers.all ? 1 : 0;
