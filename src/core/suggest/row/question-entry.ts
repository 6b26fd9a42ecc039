import type { Question } from '../../../schemas/content/story.ts';
import { fitQuestions } from './fit-question.ts';
import type { Quantity } from '../../figure/quantity.ts';
import { PEOPLE, readPopulation } from './population.ts';
import { readProposals, type Setting } from './proposal-reading.ts';
import type { Proposal } from '../suggest.ts';
import { capitalise } from '../../text/count-words.ts';
import { idFrom } from '../../text/id-from.ts';

/** A row for figures that no row of the story asks for, ready to be written into its file. */

/** What befell a population, as the head of a row says it, and how it is counted. */
const HEADS: Readonly<Record<Quantity, { befell: string; measure: string }>> = {
  deaths: { befell: 'killed', measure: 'cumulative' },
  injuries: { befell: 'injured', measure: 'cumulative' },
  arrests: { befell: 'arrested', measure: 'cumulative' },
  missing: { befell: 'missing', measure: 'at the time' },
  displaced: { befell: 'driven from home', measure: 'at the time' },
  evacuated: { befell: 'evacuated', measure: 'cumulative' },
  rescued: { befell: 'rescued', measure: 'cumulative' },
  troops: { befell: 'sent', measure: 'deployed' },
  equipment: { befell: '', measure: 'deployed' },
  damage: { befell: 'damaged or destroyed', measure: 'cumulative' },
};

/**
 * The question that a proposal would answer if the story asked for it: its population in the article's words, its place
 * where the sentence names one. Null for a part of people ("11 of them badly"), for things without a name, and where it would not answer even that.
 */
export function questionFor(
  proposal: Proposal,
  questions: readonly Question[],
  setting: Setting,
): Question | null {
  const [read] = readProposals([proposal], setting);
  if (!read) return null;
  const { quantity } = proposal;
  const population = withoutFate(proposal);
  const isMoney = proposal.figure.unit !== null;
  // "In one family" is no place that a row could have.
  const place = read.place !== null && /^\p{Lu}/u.test(read.place) ? read.place : setting.place;
  const isPeople = readPopulation(population).kinds.includes(PEOPLE);
  const isUnnamed = isPeople && (read.isPart || (isOfThings(quantity) && !isMoney));
  if (place === null || isUnnamed || /\s\s/u.test(population)) return null;
  const elsewhere = place === setting.place ? '' : ` in ${place}`;
  const { measure } = HEADS[quantity];
  const question: Question = {
    id: idOf([
      quantity,
      isMoney ? 'money' : isPeople && read.population.names.length === 0 ? '' : population,
      elsewhere,
    ]),
    label: `${capitalise(describeCounted(proposal))}${elsewhere}`,
    quantity,
    population,
    place,
    measure: isMoney ? 'estimate' : measure,
    lookFor: [],
    background: read.isElsewhere,
  };
  const isTaken = questions.some(({ id }) => id === question.id);
  const [fits] = fitQuestions([proposal], [...questions, question], setting);
  return !isTaken && (read.isElsewhere || fits === question) ? question : null;
}

/** What a proposal counts, in a few words: "people rescued", "damage in money". */
export function describeCounted(proposal: Proposal): string {
  return proposal.figure.unit === null
    ? describeFate(proposal.quantity, withoutFate(proposal)).words
    : 'damage in money';
}

/** What befell whom, in a few words, and how it is counted: "passengers missing", at the time. */
export function describeFate(quantity: Quantity, population: string): { words: string; measure: string } {
  const { befell, measure } = HEADS[quantity];
  if (FATE_NOUN.test(population)) return { words: population, measure };
  return { words: `${population} ${befell}`.trim(), measure };
}

/** Whom a proposal counts, without what befell them: "passengers" of "missing passengers". */
function withoutFate({ population }: Pick<Proposal, 'population'>): string {
  const who = population.replace(FATE_BEFORE, '');
  return who === '' || who.replace(FATE_NOUN, '') === '' ? 'people' : who;
}

function isOfThings(quantity: Quantity): boolean {
  return quantity === 'damage' || quantity === 'equipment';
}

const FATE =
  'dead|killed|injured|wounded|hurt|missing|arrested|detained|displaced|homeless|evacuated|rescued|damaged|destroyed|shot|rendered';
const FATE_NOUN =
  /(?:^|\s)(?:arrests|detentions|deaths|fatalities|injuries|casualties|victims|bodies|lives)$/iu;
const FATE_BEFORE = new RegExp(
  String.raw`^(?:(?:more|other|another|further)\s+)*(?:(?:${FATE})(?:\s+|$)(?:and\s+|or\s+)?)+`,
  'iu',
);

function idOf(parts: readonly string[]): string {
  return idFrom(parts.join(' ').replace(/\b(?:in|of|the|from|and)\b/giu, ' '));
}
