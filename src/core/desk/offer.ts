import type { ClaimsFile } from '../../schemas/content/claims.ts';
import type { Question } from '../../schemas/content/story.ts';
import { blockText } from '../article/block.ts';
import type { Plain } from '../edit/entry-print.ts';
import { isNoReason } from '../story/proposal.ts';
import type { Setting } from '../suggest/row/proposal-reading.ts';
import { yearsOf } from '../suggest/article-year.ts';
import { isToldOfEarlier, measuredRow } from '../suggest/measured-row.ts';
import { answerQuestions } from '../suggest/row/answer.ts';
import { PEOPLE } from '../suggest/row/population.ts';
import { saysTheSame } from '../reading/figure-unit.ts';
import type { FigureReading } from '../suggest/suggest.ts';
import { findText } from '../text/find-text.ts';
import { kindAsked } from './row/asked-kind.ts';
import { draftAtNumber, type Drafting } from './claim-draft.ts';
import { type DeskClaim, readWords, type Reads } from './desk-article.ts';
import { type DeskStop, isNoRow, isWaiting } from './desk-stop.ts';
import { draftRow, emptyRow, type RowDraft, titledRow } from './row/row-draft.ts';

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
  /** The stop of an entry that stands nowhere and has the same number: to be mended first; null for none. */
  lost: number | null;
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

/** What a number of the headline or the standfirst is left out for, where the text gives it with more words. */
const IN_TEXT = 'the text gives the same figure';

/** What a number is left out for that is told of something else. */
const OTHER_EVENT = 'another event';

/** What is proposed for each stop, by the rows that the story has now. */
export function readOffers(stops: readonly DeskStop[], offering: Offering): Offer[] {
  const { figures, questions, blocks, day } = offering;
  const answers = answerQuestions(figures, questions, offering);
  const years = yearsOf('', day);
  const read = stops.map((stop): Read => {
    const { place } = stop;
    const figure = figureAt(figures, stop);
    const counted = figure && answers[figures.indexOf(figure)];
    const measured = () => place && measuredRow(blockText(blocks, place.block), place, questions, years);
    return { stop, figure, answer: counted ?? measured() };
  });
  return read.map((one) => {
    const isAgain = isTitle(one, offering) && read.some((other) => isToldBy(other, one, offering));
    const offer = offerAt(one.stop, one.figure, one.answer, offering);
    const lost = lostAt(one.stop, stops, offering);
    const waits = isWaiting(one.stop);
    if (waits && lost !== null) return { ...offer, lost, act: NOTHING };
    return {
      ...offer,
      lost: null,
      ...(waits && isAgain ? { act: { act: 'leave-out', reason: IN_TEXT } } : {}),
    };
  });
}

/** A stop with its figure as read, and the row that it answers. */
interface Read {
  stop: DeskStop;
  figure: FigureReading | undefined;
  answer: Question | null;
}

/** True for what stands in the headline or the standfirst. */
function isTitle({ stop: { place } }: Read, { blocks }: Offering): boolean {
  const kind = blocks.find(({ id }) => id === place?.block)?.kind;
  return kind === 'headline' || kind === 'dek';
}

/** True for a number of the body that says the same of the same, with more words and mostly with its speaker. */
function isToldBy(told: Read, { figure, answer }: Read, offering: Offering): boolean {
  const other = told.figure;
  if (!figure || !other || isTitle(told, offering) || told.stop.state === 'left-out') return false;
  const isSameRow = answer !== null && told.answer === answer;
  const isOfOneKind = figure.quantity === other.quantity && figure.isEarlier === other.isEarlier;
  const isOfThem =
    figure.population === other.population ||
    (figure.quantity !== null &&
      (headOf(figure) === headOf(other) || [figure.population, other.population].includes(PEOPLE)));
  return (isSameRow || (isOfOneKind && isOfThem)) && saysTheSame(figure.figure, other.figure);
}

/** The noun by which those are named whom a figure counts: "workers" of "dock workers". */
function headOf({ population }: FigureReading): string {
  return population.split(' of ')[0]?.split(' ').at(-1) ?? '';
}

/** The number of the stop whose entry stands nowhere, and whose words are those of a number without an entry; null for none. */
function lostAt(
  { isNumber, entry, text }: DeskStop,
  stops: readonly DeskStop[],
  { file }: Offering,
): number | null {
  if (!isNumber || entry !== null) return null;
  const isInWords = ({ entry: own }: DeskStop) =>
    own?.list === 'claims' && file.claims[own.index]?.figure === undefined;
  const at = stops.findIndex(
    (one) => one.place === null && !isInWords(one) && findText(one.text, text).length > 0,
  );
  return at < 0 ? null : at;
}

function offerAt(
  stop: DeskStop,
  read: FigureReading | undefined,
  found: Question | null,
  offering: Offering,
): Omit<Offer, 'lost'> {
  const { place, isNumber, kind, counted, isPart, entry, state } = stop;
  const { questions, file } = offering;
  if (!isNumber || place === null || state === 'claimed') {
    const act: Act = state === 'proposed-claim' ? { act: 'accept' } : NOTHING;
    return { act, row: emptyRow(questions, offering), claim: null };
  }
  const asked = found ?? { id: 'row', kind: kindAsked(kind, counted) };
  const draft = draftAtNumber(place, asked, { ...offering, claims: file.claims });
  const figure = wordsOf(draft.figure);
  const number = { place, kind, counted, isPart, figure, read };
  const row = draftRow(number, questions, offering);
  const isEarlier = isToldOfEarlier(
    blockText(offering.blocks, place.block),
    place,
    yearsOf('', offering.day),
  );
  const answer = found ?? (isEarlier ? null : titledRow(number, questions, offering));
  const reading = readWords(asked.kind, figure, place, offering);
  const claim = {
    ...{ ...reading, exact: wordsOf(draft.exact), figure },
    attribution: wordsOf(draft.attribution) || null,
  };
  const left = entry?.list === 'leftOut' ? file.leftOut[entry.index] : undefined;
  const isAsked = kind !== null && (MAY_BE_ASKED.includes(kind) || (kind === 'year' && row.label !== ''));
  const isGuess = left?.reason === stop.reason && isAsked;
  const given = left && !isNoReason(left.reason) && !isNoRow(left.reason) && !isGuess ? left.reason : null;
  const offered = (act: Act) => ({ act, row, claim });
  if (!isWaiting(stop)) return { ...offered(NOTHING), claim: null };
  if (state === 'proposed-claim') return offered({ act: 'accept' });
  if (answer && reading.reads !== null) {
    const isAgain = offering.claims.some(
      (one) => one.question === answer.id && one.reads !== null && one.reads === reading.reads,
    );
    return offered(isAgain ? { act: 'leave-out', reason: AGAIN } : { act: 'claim', question: answer.id });
  }
  if (row.background || (kind === null && read?.isEarlier === true))
    return offered({ act: 'leave-out', reason: given ?? OTHER_EVENT });
  if (row.isCertain) return offered({ act: 'new-row' });
  if (kind === null && isToldOf(counted, reading, offering))
    return offered({ act: 'leave-out', reason: AGAIN });
  if (kind !== null && !isAsked && !isNoReason(stop.reason))
    return offered({ act: 'leave-out', reason: stop.reason });
  if (given !== null) return offered({ act: 'leave-out', reason: given });
  return offered(row.label === '' ? NOTHING : { act: 'choose' });
}

/** True where a claim has the same figure of the same noun in its quote; a small one may be the same by chance. */
function isToldOf(counted: string, { reads }: Reads, { claims }: Offering): boolean {
  return (
    counted !== '' &&
    reads !== null &&
    /\d\d/u.test(reads) &&
    claims.some((claim) => claim.reads === reads && findText(claim.exact, counted).length > 0)
  );
}

/** What articles on one event often differ in: whether a row asks for it is for an editor to say. */
const MAY_BE_ASKED = ['time of day', 'sum of money', 'measure', 'magnitude', 'share'];

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
