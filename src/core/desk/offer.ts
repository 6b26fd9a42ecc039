import type { ClaimsFile } from '../../schemas/content/claims.ts';
import type { Question } from '../../schemas/content/story.ts';
import type { Plain } from '../edit/entry-print.ts';
import { isNoReason } from '../story/proposal.ts';
import type { Setting } from '../suggest/row/proposal-reading.ts';
import { answerQuestions } from '../suggest/row/answer.ts';
import type { FigureReading } from '../suggest/suggest.ts';
import { draftAtNumber, type Drafting } from './claim-draft.ts';
import { type DeskClaim, readWords, type Reads } from './desk-article.ts';
import { type DeskStop, isNoRow, isWaiting } from './desk-stop.ts';
import { draftRow, emptyRow, type RowDraft } from './row-draft.ts';

/** What the desk proposes for a number, which one press makes so. */

/**
 * What one press does: the entry is right as it stands, the number answers a row, a row is made for it, or it is left
 * out. Of a number that seems to count what no row asks for the editor says which, and of any other nothing is known.
 */
export type Act =
  | { act: 'accept' }
  | { act: 'claim'; question: string }
  | { act: 'new-row' }
  | { act: 'leave-out'; reason: string }
  | { act: 'choose' }
  | { act: 'none' };

/** What is proposed for a stop, with the row that could be made for it and the claim that it would have. */
export interface Offer {
  act: Act;
  row: RowDraft;
  claim: OfferedClaim | null;
}

/** The words of a claim that is not made yet, and how its figure is read. */
export interface OfferedClaim extends Reads {
  exact: string;
  figure: string;
  attribution: string | null;
}

/** What offers are made from: an article with its claims as they stand, and its story’s rows. */
export interface Offering extends Setting, Omit<Drafting, 'blocks' | 'claims' | 'day'> {
  questions: readonly Question[];
  file: ClaimsFile;
  claims: readonly DeskClaim[];
}

/** What a number is left out for that stands in the article twice. */
const AGAIN = 'the same figure again';

/** What a number is left out for that is told of something else. */
const OTHER_EVENT = 'another event';

/** What is proposed for each stop, by the rows that the story has now. */
export function readOffers(stops: readonly DeskStop[], offering: Offering): Offer[] {
  const { figures, questions } = offering;
  const answers = answerQuestions(figures, questions, offering);
  return stops.map((stop) => {
    const figure = figureAt(figures, stop);
    return offerAt(stop, figure, (figure && answers[figures.indexOf(figure)]) ?? null, offering);
  });
}

function offerAt(
  stop: DeskStop,
  read: FigureReading | undefined,
  answer: Question | null,
  offering: Offering,
): Offer {
  const { place, isNumber, kind, counted, isPart, entry, state } = stop;
  const { questions, file } = offering;
  if (!isNumber || place === null || state === 'claimed') {
    const act: Act = state === 'proposed-claim' ? { act: 'accept' } : NOTHING;
    return { act, row: emptyRow(questions, offering), claim: null };
  }
  const isMeasure = kind !== null && MEASURED.includes(kind);
  const asked = answer ?? { id: 'row', kind: isMeasure ? ('measure' as const) : undefined };
  const draft = draftAtNumber(place, asked, { ...offering, claims: file.claims });
  const figure = wordsOf(draft.figure);
  const row = draftRow({ place, kind, counted, isPart, figure, read }, questions, offering);
  const reading = readWords(asked.kind, figure, offering.day);
  const claim = {
    ...{ ...reading, exact: wordsOf(draft.exact), figure },
    attribution: wordsOf(draft.attribution) || null,
  };
  const left = entry?.list === 'leftOut' ? file.leftOut[entry.index] : undefined;
  const given = left && !isNoReason(left.reason) && !isNoRow(left.reason) ? left.reason : null;
  const offered = (act: Act): Offer => ({ act, row, claim });
  if (!isWaiting(stop)) return { ...offered(NOTHING), claim: null };
  if (state === 'proposed-claim') return offered({ act: 'accept' });
  if (answer) {
    const isAgain = offering.claims.some(
      (one) => one.question === answer.id && one.reads !== null && one.reads === reading.reads,
    );
    return offered(isAgain ? { act: 'leave-out', reason: AGAIN } : { act: 'claim', question: answer.id });
  }
  if (row.background || (kind === null && read?.isEarlier === true))
    return offered({ act: 'leave-out', reason: given ?? OTHER_EVENT });
  if (row.isCertain) return offered({ act: 'new-row' });
  if (kind !== null && !isNoReason(stop.reason)) return offered({ act: 'leave-out', reason: stop.reason });
  if (given !== null) return offered({ act: 'leave-out', reason: given });
  return offered(row.label === '' ? NOTHING : { act: 'choose' });
}

/** What a number is that has a unit. */
const MEASURED = ['measure', 'duration', 'magnitude', 'share'];

const NOTHING: Act = { act: 'none' };

function wordsOf(value: Plain | undefined): string {
  return typeof value === 'string' ? value : '';
}

function figureAt(figures: readonly FigureReading[], { place }: DeskStop): FigureReading | undefined {
  if (place === null) return undefined;
  return figures.find(
    ({ block, figurePlace }) =>
      block === place.block && figurePlace.start <= place.start && place.end <= figurePlace.end,
  );
}
