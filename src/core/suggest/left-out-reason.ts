import { findAges } from './counting/age.ts';
import { readCountedNoun } from './counting/counted-noun.ts';
import { findCurrency } from '../figure/number/currency.ts';
import { LOOK_AGAIN } from '../story/proposal.ts';
import type { TextNumber } from '../figure/number/number.ts';
import { kindOf } from '../figure/number/number-kind.ts';
import { OLD_SUM } from '../figure/number/number-sign-rules.ts';
import { readSentences } from '../text/sentence.ts';
import { foldedPlace, foldText, levelString } from '../text/fold.ts';

/** Why a number may be left out, as a first guess for an editor. */

const REASONS: Record<string, string> = {
  ordinal: 'ordinal',
  decade: 'decade',
  age: 'age',
  date: 'date',
  year: 'year',
  time: 'time of day',
  score: 'result of a vote or match',
  share: 'share',
  ratio: 'part of a ratio',
  magnitude: 'magnitude',
  identifier: 'number of a thing',
  [OLD_SUM]: 'sum of money',
  sign: `number with a sign: ${LOOK_AGAIN}`,
};

const DURATION =
  /^[\s-]*(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies))\b/i;

/** A proposed reason for a number of a block; where it counts something that no claim is about, or nothing, to look again. */
export function leftOutReason(text: string, number: TextNumber): string {
  const { kind, counted } = guessAt(text, number);
  return kind ?? (counted === '' ? `no claim found: ${LOOK_AGAIN}` : `count of ${counted}: ${LOOK_AGAIN}`);
}

/** What a number seems to be instead of a count, in words; null where it may be one, with the noun that it then counts. */
export function guessAt(text: string, number: TextNumber): { kind: string | null; counted: string } {
  const folded = foldText(text);
  const level = levelString(folded);
  const place = foldedPlace(folded, number);
  const kind = nameKind(level, { ...number, ...place });
  if (kind !== null) return { kind, counted: '' };
  const verbs = new Set(
    readSentences(level)
      .flatMap((sentence) => sentence.words)
      .filter(({ pos }) => pos === 'VERB' || pos === 'PRON')
      .map(({ start }) => start),
  );
  const { words } = readCountedNoun(level.slice(place.end), (_, at) => verbs.has(place.end + at));
  return { kind, counted: words };
}

function nameKind(level: string, number: TextNumber): string | null {
  const { start, end } = number;
  const kind = kindOf(level, number);
  if (kind === 'measure') return DURATION.test(level.slice(end)) ? 'duration' : 'measure';
  if (kind !== null) return REASONS[kind] ?? kind;
  if (findAges(level).some((age) => age.start < end && start < age.end)) return 'age';
  return findCurrency(level.slice(Math.max(0, start - 4), end + 12)) === null ? null : 'sum of money';
}
