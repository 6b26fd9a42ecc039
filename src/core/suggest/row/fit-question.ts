import { asksForCounts, type CountQuestion, type Question } from '../../../schemas/content/story.ts';
import { QUANTITIES } from '../../../schemas/content/vocabulary.ts';
import { readPopulation } from './population.ts';
import { openingPlaces, readProposals, type ReadProposal, type Setting } from './proposal-reading.ts';
import { countSaid, OWN_KIND, scoreRow } from './row-fit.ts';
import { placeBefore, readRows } from './row-place.ts';
import { isOfYear } from './row-time.ts';
import type { Proposal } from '../suggest.ts';

/** Which of a story's questions a proposed claim answers. */

/**
 * Aircraft that are shot down can be asked for as equipment, and tanks that are lost as damage; patients who were carried
 * out as displaced.
 */
export const ALSO: Readonly<Record<string, readonly string[]>> = {
  damage: ['equipment'],
  equipment: ['damage'],
  evacuated: ['displaced', 'rescued'],
  displaced: ['evacuated'],
  rescued: ['evacuated', 'displaced'],
};

/**
 * The question that each proposal answers, in their order: that of its quantity whose population and place are its own.
 * Null where no row is of them: a part is not the whole, an attacker no victim, and of two sides neither is the other.
 */
export function fitQuestions(
  proposals: readonly Proposal[],
  questions: readonly Question[],
  setting: Setting,
): (CountQuestion | null)[] {
  const figures = questions.filter(asksForCounts);
  const all = readRows(figures, setting.place);
  const read = readProposals(proposals, setting).map((one) => ({
    ...one,
    place: one.place ?? placeBefore(one, all),
  }));
  const opening = openingPlaces(setting.blocks);
  const choose = (one: ReadProposal, asked: readonly CountQuestion[], least: number) => {
    const isOwn = asked.some(({ quantity }) => quantity === one.proposal.quantity);
    const rows = (
      isOwn ? readRows(asked, setting.place) : all.filter(({ question }) => asked.includes(question))
    ).filter((row) => one.isElsewhere || !row.question.background || isOfYear(one, row.question));
    const fits = rows
      .map((row) => ({
        row,
        score: scoreRow(one, row, { read, rows, all, place: setting.place, opening }) ?? -1,
      }))
      .filter(({ score }) => score >= least);
    const most = Math.max(...fits.map(({ score }) => score));
    return onlyOne(
      one,
      fits.filter(({ score }) => score === most).map(({ row }) => row.question),
    );
  };
  return read.map((one) => {
    const own = choose(
      one,
      figures.filter((question) => isAsked(question, one)),
      0,
    );
    const also = ALSO[one.proposal.quantity] ?? [];
    return (
      own ??
      also
        .map((quantity) => figures.filter((question) => question.quantity === quantity))
        .filter((others) => others.length > 0)
        .map((others) => choose(one, others, OWN_KIND))
        .find((question) => question !== null) ??
      null
    );
  });
}

/** A row of the proposal's quantity, or one whose own word for its quantity is what the proposal counts: "rockets". */
function isAsked({ quantity }: CountQuestion, { proposal, population: { kinds } }: ReadProposal): boolean {
  if (quantity === proposal.quantity || Object.hasOwn(QUANTITIES, quantity))
    return quantity === proposal.quantity;
  return proposal.quantity === 'equipment' || proposal.quantity === 'troops'
    ? kinds.includes(readPopulation(quantity).kinds[0] ?? '')
    : false;
}

/** Of several that fit as well the one whose label has more words of its clause; null where none has more. */
export function onlyOne({ clause }: ReadProposal, questions: readonly CountQuestion[]): CountQuestion | null {
  const scores = questions.map(({ label }) => countSaid(label.toLowerCase().match(/\p{L}+/gu) ?? [], clause));
  const most = questions.filter((_, at) => scores[at] === Math.max(...scores));
  return most.length === 1 ? (most[0] ?? null) : null;
}
