import { findAges } from './age.ts';
import { type CountedNoun, readCountedNoun } from './counted-noun.ts';
import { COMPANY, findNoCounts } from './no-count.ts';
import type { Rule } from '../../text/rule.ts';
import type { Word } from '../../text/sentence.ts';
import { findFigures, type PrintedFigure } from '../../figure/figure-phrase.ts';
import type { Quantity } from '../../figure/quantity.ts';
import type { Span } from '../../text/text.ts';
import type { Wording } from '../fate/wording.ts';

/** A sentence made ready for the question what its figures count. */

/**
 * A levelled sentence with its figures. In `masked` each figure is a run of "#" of its own length, so that a pattern
 * sees where figures stand and every offset stays; ages and other numbers that count nobody are spaces there, and
 * none of `words` stands in them.
 */
export interface Scene {
  text: string;
  masked: string;
  words: readonly Word[];
  figures: readonly SceneFigure[];
}

/** A figure of a scene with the noun that it counts. */
export interface SceneFigure extends PrintedFigure {
  counted: CountedNoun;
}

/** A place of a scene where a wording of some quantity stands. */
export interface Occurrence {
  quantity: Quantity;
  start: number;
  end: number;
  isWeak: boolean;
  isDirect: boolean;
}

/** Reads a levelled sentence; `words` have offsets in the sentence. A sentence without figures gives none. */
export function readScene(text: string, words: readonly Word[]): Scene {
  const idle = [...findAges(text), ...findNoCounts(text)];
  const told = idle.reduce((left, span) => fill(left, span, ' '), text);
  const found = findFigures(told);
  const printed = found.filter((figure, index) => !isDenominator(told, found[index - 1], figure));
  const masked = found.reduce(
    (left, figure) => fill(left, figure, printed.includes(figure) ? '#' : ' '),
    told.replace(QUOTED_FIGURE, ' $1 '),
  );
  const own = words.filter(({ start, end }) => !idle.some((span) => span.start < end && start < span.end));
  const posAt = new Map(own.map((word) => [word.start, word.pos]));
  const figures = printed.map((figure) => ({
    ...figure,
    counted: readCountedNoun(masked.slice(figure.end), (_, at) => posAt.get(figure.end + at) === 'VERB'),
  }));
  return { text, masked, words: own, figures };
}

/** A single word or number in quotation marks is no speech. */
const QUOTED_FIGURE = /"([\p{L}\d,.-]+)"/gu;

function fill(text: string, { start, end }: Span, sign: string): string {
  return text.slice(0, start) + sign.repeat(end - start) + text.slice(end);
}

/** What shows that a number is what the one before it is taken from. */
export const DENOMINATORS = {
  /** What stands between the two: "89 of the 112". */
  between: {
    pattern: new RegExp(
      String.raw`^\s+of\s+(?:(?:the|its|their|his|her|our|those|these|all|a)\s*)?(?:[\p{L}]+['’]s?\s+)?(?:\p{L}+\s+)?` +
        String.raw`(?:${COMPANY}\s+(?:of|numbering)\s+)?$`,
      'iu',
    ),
    takes: [' of the ', " of the mine's ", ' of its first ', ' of a party of '],
    keeps: [' in the ', ' of the old mine ', ' often '],
  },
  /** What stands before the second where the first is no figure: "some of the 112". */
  before: {
    pattern: new RegExp(
      String.raw`(?:\b(?:some|most|many|half|none|few|any|neither|either)|(?<!\bevery\s)\bone|\b(?:not|nearly|almost|virtually)\s+(?:all|each)|` +
        String.raw`\bout(?=\s+of\s+(?:(?:the|its|their|his|her)\s+)?(?:first\s+|last\s+)?$))\s+` +
        String.raw`of\s+(?:(?:the|its|their|his|her|our|those|these)\s+(?:\p{L}+\s+)?)?$`,
      'iu',
    ),
    takes: ['one of the ', 'half of ', 'most of its first '],
    keeps: ['someone of ', 'one of old ', 'every one of the ', 'all of the ', 'came out of the wreck '],
  },
  /** What stands after the second where it is a toll of its own: "three of the 12 dead". */
  told: {
    pattern:
      /^\s+(?:(?:people|others|\p{L}+s|men|women|children)\s+)?(?<fate>dead|killed|injured|wounded|arrested|detained)\b(?!\s+(?:or|and)\b)/iu,
    takes: [' dead were children', ' people arrested after the riot', ' miners killed'],
    keeps: [' miners were killed', ' killed or wounded', ' men, dead'],
  },
} as const satisfies Record<string, Rule>;

/** "89 of the 112", "three of the mine's five": the second number is what the first is taken from. */
function isDenominator(text: string, before: PrintedFigure | undefined, figure: PrintedFigure): boolean {
  return isTakenFrom(text, before, figure) && fateAfter(text.slice(figure.end)) === null;
}

/** What befell those whom a number counts, by the words after it: "dead", "people arrested"; null where these don’t say. */
export function fateAfter(behind: string): string | null {
  return DENOMINATORS.told.pattern.exec(behind)?.groups?.fate ?? null;
}

/** What befell all of those of whom the sentence takes a part, "three of the 12 wounded"; null for any other figure. */
export function fateOfWhole({ text, figures }: Scene, index: number): string | null {
  const figure = figures[index];
  const isWhole = figure && isTakenFrom(text, figures[index - 1], figure);
  return isWhole ? fateAfter(text.slice(figure.end)) : null;
}

function isTakenFrom(text: string, before: PrintedFigure | undefined, figure: PrintedFigure): boolean {
  const own = before ? text.slice(before.end, figure.start) : '';
  const left = text.slice(0, figure.start);
  return DENOMINATORS.between.pattern.test(own) || DENOMINATORS.before.pattern.test(left);
}

/** All places where one of the wordings stands, in order; of those that overlap the longest, then the first listed. */
export function findOccurrences(
  { masked }: Pick<Scene, 'masked'>,
  wordings: readonly Wording[],
): Occurrence[] {
  const found = wordings.flatMap(({ quantity, pattern, before, after, isWeak = false, isDirect = false }) =>
    [...masked.matchAll(pattern)]
      .map((match) => ({
        quantity,
        isWeak,
        isDirect,
        start: match.index,
        end: match.index + match[0].length,
      }))
      .filter(
        ({ start, end }) =>
          (!before || before.test(masked.slice(0, start))) && (!after || after.test(masked.slice(end))),
      ),
  );
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
