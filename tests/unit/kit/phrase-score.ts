import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type MeasureReading, readMeasure } from '../../../src/core/measure/measure.ts';
import { readTime, type TimeReading } from '../../../src/core/time/time.ts';

/** How many invented phrases of time and of measure are read as was written down before the readers. */

/** A phrase, the day of its article, and its interval; null where nothing may be read. */
interface ExpectedPhrase {
  phrase: string;
  day?: string;
  want: string | null;
  zone?: string;
}

/** `refused` were to be read and are not; of `misread` another interval is given than the wanted one. */
export interface PhraseScore {
  all: number;
  right: number;
  refused: number;
  misread: number;
  mistakes: string[];
}

/** `tuned` while rules are written, `kept` for a look at the end. */
export const PHRASE_SETS = ['tuned', 'kept'] as const;
/** What is read. */
export const PHRASE_KINDS = ['time', 'measure'] as const;

const day = (minute: string) => minute.replace(/T00:00$/u, '');

/** A reading of time in the notation of the fixtures: "[2022-01-06T04:20,2022-01-06T04:21)". */
export function timeNotation({ from, fromOpen, to, toOpen }: TimeReading): string {
  return `${fromOpen ? '(' : '['}${from === null ? '-' : day(from)},${to === null ? '-' : day(to)}${toOpen || to === null ? ')' : ']'}`;
}

/** A reading of measure in the notation of the fixtures: "[36,44] km". */
export function measureNotation({ min, minOpen, max, maxOpen, unit }: MeasureReading): string {
  return `${minOpen ? '(' : '['}${min ?? '-'},${max ?? '-'}${maxOpen || max === null ? ')' : ']'} ${unit}`;
}

/** Bare days are their first minutes. */
const plain = (want: string) => want.replace(/T00:00/gu, '');

function read(kind: (typeof PHRASE_KINDS)[number], { phrase, day = '' }: ExpectedPhrase) {
  if (kind === 'measure') {
    const measure = readMeasure(phrase);
    return measure && measureNotation(measure);
  }
  const time = readTime(phrase, { day });
  return time && `${timeNotation(time)}${time.zone === null ? '' : ` ${time.zone}`}`;
}

/** Scores a set of phrases of one kind. */
export function scorePhrases(
  set: (typeof PHRASE_SETS)[number],
  kind: (typeof PHRASE_KINDS)[number],
): PhraseScore {
  const file = join(import.meta.dirname, `../../fixtures/phrases/${set}/${kind}.yml`);
  const expected = parse(readFileSync(file, 'utf8')) as ExpectedPhrase[];
  const score: PhraseScore = { all: expected.length, right: 0, refused: 0, misread: 0, mistakes: [] };
  for (const one of expected) {
    const want =
      one.want === null ? null : `${plain(one.want)}${one.zone === undefined ? '' : ` ${one.zone}`}`;
    const got = read(kind, one);
    if (got === want) score.right += 1;
    else {
      score[got === null ? 'refused' : 'misread'] += 1;
      score.mistakes.push(
        `${got === null ? 'refused' : 'MISREAD'}  ${one.phrase} (${one.day ?? ''}): wanted ${want ?? 'null'}, got ${got ?? 'null'}`,
      );
    }
  }
  return score;
}
