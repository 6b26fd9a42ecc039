import { findAges } from './counting/age.ts';
import { readCountedNoun } from './counting/counted-noun.ts';
import { findCurrency } from '../figure/number/currency.ts';
import { LOOK_AGAIN } from '../story/proposal.ts';
import type { TextNumber } from '../figure/number/number.ts';
import { kindOf } from '../figure/number/number-kind.ts';
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
  sign: `number with a sign: ${LOOK_AGAIN}`,
};

const DURATION =
  /^[\s-]*(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies))\b/i;

/** A proposed reason for a number of a block; where it counts something that no claim is about, or nothing, to look again. */
export function leftOutReason(text: string, number: TextNumber): string {
  const folded = foldText(text);
  const level = levelString(folded);
  const place = foldedPlace(folded, number);
  const behind = level.slice(place.end);
  const kind = kindOf(level, { ...number, ...place });
  if (kind === 'measure') return DURATION.test(behind) ? 'duration' : 'measure';
  if (kind !== null) return REASONS[kind] ?? kind;
  if (findAges(level).some(({ start, end }) => start < place.end && place.start < end)) return 'age';
  if (findCurrency(level.slice(Math.max(0, place.start - 4), place.end + 12)) !== null) return 'sum of money';
  const verbs = new Set(
    readSentences(level)
      .flatMap((sentence) => sentence.words)
      .filter(({ pos }) => pos === 'VERB' || pos === 'PRON')
      .map(({ start }) => start),
  );
  const { words } = readCountedNoun(behind, (_, at) => verbs.has(place.end + at));
  return words === '' ? `no claim found: ${LOOK_AGAIN}` : `count of ${words}: ${LOOK_AGAIN}`;
}
