import type { CountQuestion } from '../../../schemas/content/story.ts';
import { QUANTITIES } from '../../../schemas/content/vocabulary.ts';
import { askedQuantities } from './asked-quantity.ts';
import { ALSO } from './fit-question.ts';
import { LIKELY_RULES } from './likely-row-rules.ts';
import { findOwnWords } from './own-words.ts';
import { isWithin, PEOPLE, type Population, readPopulation, shareName, standingOf } from './population.ts';
import { isMen, isSum, populationFor, type ReadProposal } from './proposal-reading.ts';

import { isOfMoney, type Row } from './row-place.ts';
import { straightSentence, surroundingsOf } from '../around/surroundings.ts';
import { isAnybody } from './story-rows.ts';
import type { FigureReading } from '../suggest.ts';

/** How likely a row is the one that a figure answers, by the noun that it counts and what is said of it. */

/** Scores of the noun, and of what is said: the row's very own, and what may be. */
const [OWN, NEAR] = [2, 1];
/** Both the noun and what is said of it are a row's own. */
export const CERTAIN = OWN + OWN;

/**
 * How likely a row is meant, up to `CERTAIN`; null where the noun is another or something else is said, and where neither is
 * the row's own. `questions` are all that the story asks.
 */
export function scoreLikely(
  one: ReadProposal,
  figure: FigureReading,
  row: Row,
  questions: readonly CountQuestion[],
): number | null {
  const noun = scoreNoun(one, figure, row);
  const said = noun === null ? null : scoreSaid(figure, row, questions);
  if (noun === null || said === null) return null;
  if (noun === 0 && !isAnybodyAsked(figure, row, questions)) return null;
  const isThing = noun > 0 && !['person', 'force', 'none', 'unknown'].includes(figure.printed.counted.noun);
  return noun + said >= (isThing ? NEAR : OWN) ? noun + said : null;
}

/** Of people without a noun of their own grammar has said all; the story's own words say it of them where they stand in one row. */
function isAnybodyAsked(figure: FigureReading, row: Row, questions: readonly CountQuestion[]): boolean {
  const isAsked = questions.some(({ quantity }) => quantity === figure.quantity);
  if (figure.quantity !== null && (isAsked || !isOwnQuantity(row))) return false;
  const isOnly = questions.filter(({ quantity }) => quantity === row.question.quantity).length === 1;
  const isBare = !/^(?:people|persons)$/iu.test(figure.printed.counted.words);
  return (
    (figure.quantity === null && isAnybody(row.population.kinds)) ||
    (isOnly && isBare && saysQuantity(figure, row))
  );
}

/** How well the noun of a figure is one that a row asks for, 0 for one that says nothing; null where it is another. */
function scoreNoun(one: ReadProposal, figure: FigureReading, row: Row): number | null {
  const isMoney = isSum(one.proposal);
  if (isMoney || isOfMoney(row)) return isMoney && isOfMoney(row) ? NEAR : null;
  const mine = populationFor(heldBy(one), row.question.quantity);
  if (isAnybody(mine.kinds)) return shareName(mine.names, row.population.names) ? NEAR : 0;
  const standing = standingOf(mine, row.population);
  if (standing === 'same') return OWN;
  // A part of all is not what a row of all asks for.
  if (row.population.kinds.includes(PEOPLE)) return null;
  const isNamed = mine.kinds.every((kind) =>
    namedBy(row).some((other) => other === kind || isWithin(kind, other)),
  );
  if (standing === 'part' || isNamed) return OWN;
  if (isOfAnybody(figure, row)) return NEAR;
  // Children are not all pupils, though pupils are children.
  const isWider = (own: string) =>
    own !== 'minors' && row.population.kinds.some((kind) => isWithin(kind, own));
  return mine.kinds.some(isWider) ? NEAR : null;
}

/** Followers who marched were demonstrators, nurses who were seized hostages: the row's people are named by what is said of them. */
export function isOfAnybody(figure: FigureReading, row: Row): boolean {
  const { noun } = figure.printed.counted;
  const isNamedSo = namedBy(row).every((kind) => row.population.kinds.includes(kind));
  const isAgent = LIKELY_RULES.agent.pattern.test(row.question.quantity);
  return (
    isOwnQuantity(row) &&
    isNamedSo &&
    readPopulation(figure.population).kinds.every((kind) => !row.population.kinds.includes(kind)) &&
    (noun === 'person' || (noun === 'force' && !isAgent)) &&
    saysQuantity(figure, row)
  );
}

/** The men of an army are soldiers, those of the police policemen. */
function heldBy({ population, sentence, end }: ReadProposal): Population {
  const left = sentence.slice(0, end);
  const who = isMen(population.kinds) ? LIKELY_RULES.holder.pattern.exec(left)?.groups?.who : undefined;
  return who === undefined
    ? population
    : { ...population, kinds: [/^police$/iu.test(who) ? 'police' : 'soldiers'] };
}

/** How well what is said of a figure is what a row asks for, 0 where nothing is; null where it is something else. */
function scoreSaid(figure: FigureReading, row: Row, questions: readonly CountQuestion[]): number | null {
  const { quantity } = row.question;
  if (figure.quantity === quantity) return !isByNoun(figure) || saysWords(figure, row) ? OWN : NEAR;
  if (isSum(figure)) return saysWords(figure, row) ? OWN : null;
  if (isOwnQuantity(row)) return scoreOwn(figure, row, questions);
  const { left, right } = surroundingsOf(figure);
  const before = straightSentence(figure).slice(0, figure.printed.end);
  if (quantity === 'troops' && LIKELY_RULES.holder.pattern.test(before)) return OWN;
  if (figure.quantity !== null) return ALSO[figure.quantity]?.includes(quantity) === true ? NEAR : null;
  const isBefallen = LIKELY_RULES.befallen.pattern.test(right) || LIKELY_RULES.undone.pattern.test(left);
  if (quantity === 'damage' && isBefallen) return NEAR;
  if (askedQuantities(figure, questions).includes(quantity)) return NEAR;
  return isThere(figure, row) ? 0 : null;
}

/** Aircraft and guns are there, where a row asks how many are and nothing is said of what befell them. */
function isThere({ quantity, printed: { counted } }: FigureReading, { question }: Row): boolean {
  const isThing = ['vehicle', 'weapon', 'arms'].includes(counted.noun);
  return quantity === null && isThing && question.quantity === 'equipment' && question.measure === 'deployed';
}

/** True for soldiers and weapons, which are counted whatever is said of them. */
export const isByNoun = ({ quantity }: FigureReading) => quantity === 'troops' || quantity === 'equipment';

function scoreOwn(figure: FigureReading, row: Row, questions: readonly CountQuestion[]): number | null {
  const isOpen = figure.quantity === null;
  const isSaid = isOpen ? saysWords(figure, row) : saysQuantity(figure, row);
  // Convicts may be those who escaped, those who are back and those who were there.
  if (!isSaid && countOthers(row, questions) >= SEVERAL) return null;
  // "Prisoners" says by itself what a row of prisoners asks for.
  const { kinds } = readPopulation(figure.population);
  if (!kinds.includes(PEOPLE) && kinds.every((kind) => namedBy(row).includes(kind)) && isOpen) return OWN;
  if (isSaid) return OWN;
  if (!isOwnNoun(row)) return null;
  return isByNoun(figure) ? NEAR : isOpen ? 0 : null;
}

/** How many other rows ask for the same people or things by what is said of them. */
function countOthers({ question, population }: Row, questions: readonly CountQuestion[]): number {
  const kinds = String(population.kinds);
  return questions.filter(
    (other) => other !== question && String(readPopulation(other.population).kinds) === kinds,
  ).length;
}

/** So many other rows of the same people leave open which of them a figure of these answers. */
const SEVERAL = 2;

/** True for a row whose quantity is the story's own word. */
export function isOwnQuantity({ question: { quantity } }: Row): boolean {
  return !Object.hasOwn(QUANTITIES, quantity);
}

/** The kinds that the word for a quantity names: "fire-engines". */
const namedBy = ({ question: { quantity } }: Row) => readPopulation(quantity.replaceAll('-', ' ')).kinds;

/** True for a quantity that is the people or things themselves: "beds", "strikers". */
export function isOwnNoun(row: Row): boolean {
  const isAgent = LIKELY_RULES.agent.pattern.test(row.question.quantity);
  return (
    isAgent ||
    namedBy(row).some((kind) => row.population.kinds.some((own) => own === kind || isWithin(own, kind)))
  );
}

/** The words about a figure, without its noun, up to the next comma. */
function wordsAbout(figure: FigureReading): string {
  const { left, right } = surroundingsOf(figure);
  const of = isSum(figure)
    ? (LIKELY_RULES.relative.pattern.exec(straightSentence(figure).slice(0, figure.printed.start))?.groups
        ?.head ?? '')
    : '';
  return `${of} ${left} ${right.slice(figure.printed.counted.length).split(',')[0] ?? ''}`.toLowerCase();
}

/** True where the words about a figure speak of what a row counts in the story's own word. */
export function saysQuantity(figure: FigureReading, { question: { quantity } }: Row): boolean {
  const words = wordsAbout(figure);
  const stem = quantity.slice(0, Math.max(5, Math.ceil(quantity.length * 0.6)));
  const isAgent = LIKELY_RULES.agent.pattern.test(quantity);
  return (
    findOwnWords(quantity, words) >= 0 ||
    (!isAgent && new RegExp(String.raw`(?<!\p{L})${stem}`, 'u').test(words))
  );
}

/** The same, or have the stem of a word of its label that is not of its people and place: "fined" for its fines. */
function saysWords(figure: FigureReading, row: Row): boolean {
  const { quantity, label, population, place } = row.question;
  const said = wordsAbout(figure).match(/\p{L}{4,}/gu) ?? [];
  // A fund is what it is called, and nobody.
  const known = (isOfMoney(row) ? place : `${population} ${place}`).toLowerCase();
  const own = (`${quantity} ${label}`.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(
    (word) => !LIKELY_RULES.general.pattern.test(word) && !known.includes(stemOf(word)),
  );
  return (
    saysQuantity(figure, row) || own.some((word) => said.some((other) => stemOf(word) === stemOf(other)))
  );
}

const stemOf = (word: string) => word.replace(/(?:ies|es|s|ed|ing|e)$/u, '').slice(0, 6);

/** True for a figure of what may come or is hoped for, and for a margin: "won by 812 votes". */
export function isToCome(figure: FigureReading): boolean {
  const sentence = straightSentence(figure);
  const [left, right] = [sentence.slice(0, figure.printed.start), sentence.slice(figure.printed.end)];
  const { toCome, hoped, margin } = LIKELY_RULES;
  return toCome.pattern.test(right) || hoped.pattern.test(left) || margin.pattern.test(left);
}

/** "Home to 62,000 people" is for a row of who lives there alone, "the families of 15 prisoners" not even for one of all prisoners. */
export function isOnlyThere({ quantity, scene, printed }: FigureReading, row: Row): boolean {
  if (quantity !== null) return false;
  const left = scene.masked.slice(0, printed.start);
  const { kin, inhabitants } = LIKELY_RULES;
  return isOwnNoun(row)
    ? kin.pattern.test(left)
    : row.question.quantity !== 'displaced' && inhabitants.pattern.test(left);
}
