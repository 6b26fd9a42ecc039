import { CONTEXT_RULES } from '../around/figure-context-rules.ts';
import {
  PEOPLE,
  isAboard,
  isOtherTrade,
  isAttacking,
  isWithin,
  type Population,
  standingOf,
  speaksOfKinds,
} from './population.ts';
import { POPULATION_KINDS } from './population-kinds.ts';
import { isFunctionWord } from '../../text/sentence.ts';
import {
  countsAttacker,
  isMen,
  isSum,
  isUnnamed,
  populationFor,
  type ReadProposal,
  wordsOfAll,
} from './proposal-reading.ts';
import {
  type Article,
  isMainKind,
  isOfMoney,
  isOfVictims,
  isPlace,
  isSameKind,
  type Row,
  scorePlace,
  scoreSide,
} from './row-place.ts';
import { isOfLongerTime, isOfOtherTime, isOfYear } from './row-time.ts';

/** How well a proposal fits a row of a story, and that it does not. */

/** The score of a row that asks for the very kind of people that a proposal counts; others have less. */
export const OWN_KIND = 8;
const NEAR_KIND = 6;
const WHOLE = 4;
/** So many letters show that two words have one stem. */
const STEM = 5;

/** How well a row fits, the more the better; null where it does not: another kind, side, place or event, or a part of it. */
export function scoreRow(one: ReadProposal, row: Row, article: Article): number | null {
  if (one.isElsewhere && !row.question.background && !isOfYear(one, row.question)) return null;
  if (
    isOfOtherTime(
      one,
      row.question,
      article.rows.map(({ question }) => question),
    )
  )
    return null;
  let sum = 0;
  for (const rule of [scoreKind, scoreSide, scorePlace, scoreQualities]) {
    const score = rule(one, row, article);
    if (score === null) return null;
    sum += score;
  }
  return sum;
}

function scoreKind(one: ReadProposal, row: Row, article: Article): number | null {
  const { read, rows } = article;
  const isMoney = isSum(one.proposal);
  if (isMoney || isOfMoney(row)) return isMoney && isOfMoney(row) ? OWN_KIND : null;
  const mine = populationFor(one.population, one.proposal.quantity);
  const standing = standingOf(mine, row.population);
  const isOfAll = row.population.kinds.includes(PEOPLE);
  // Ten dead with the gunman among them are not his victims.
  if (isOfVictims(row) && countsAttacker(one)) return null;
  if (one.isSome) return null;
  // Two of the cars are not all of the vehicles.
  if (one.isPart && standing === 'part' && !isOfAll && !isUnnamed(one) && row.question.quantity === 'damage')
    return null;
  const { qualities } = row.population;
  const isOfRow =
    qualities.length > 0 && countSaid(qualities, one.sentence.slice(one.end).split(',')[0] ?? '') > 0;
  const isSmaller = isOfRow || isOfItsPlace(one, row) || (isNarrow(row) && isNarrowed(one, row));
  if ((isUnnamed(one) || (one.isPart && isOfAll)) && !isSmaller) return null;
  if (one.isAdded && isToldBefore(one, read)) return null;
  if (standing === 'same' || isNamedAfter(one, row)) return OWN_KIND;
  if (rows.some(({ population }) => standingOf(mine, population) === 'same')) return null;
  if (isAttacking(mine)) {
    const armed = rows.filter(({ population }) => isAttacking(population));
    return isAttacking(row.population) && armed.length === 1 ? NEAR_KIND : null;
  }
  const same = read.filter(
    ({ proposal, population, isPart, isElsewhere }) =>
      proposal.quantity === one.proposal.quantity &&
      !isPart &&
      !isElsewhere &&
      !(isOfVictims(row) && isAttacking(population)),
  );
  const isAll = standing === 'whole' || (standing === 'other' && isMen(mine.kinds));
  if (isAll && isOnlyAsked(one, row, article)) return WHOLE;
  if (standing === 'other') return same.some((other) => isOtherName(one, other, row)) ? WHOLE : null;
  if (standing === 'whole')
    return same.some(
      (other) => isSameFigure(one, other) && standingOf(other.population, row.population) === 'same',
    )
      ? WHOLE
      : null;
  if (!isOfAll) return same.some((other) => isOtherPart(one, other, row)) ? null : NEAR_KIND;
  return isWholeEvent(one, same) ? WHOLE : null;
}

/** "Forty people drowned", where the story asks for nobody but refugees and tells of them, and of nobody else beside them. */
function isOnlyAsked(one: ReadProposal, row: Row, { rows, all, read, opening }: Article): boolean {
  const { kinds, qualities, names } = row.population;
  const words = [...kinds, ...qualities, ...names].map((word) => word.toLowerCase());
  const told = [opening, ...(isMen(one.population.kinds) ? read : [one]).map(({ sentence }) => sentence)];
  const isOther = (kind: string) =>
    kind !== PEOPLE && kind !== 'man' && !kinds.some((own) => own === kind || isWithin(kind, own));
  const isMain = isMainKind(row, all);
  return (
    !isAttacking(row.population) &&
    rows.every(
      (other) =>
        other === row ||
        isAttacking(other.population) ||
        (isMain &&
          (isOfLongerTime(other.question) || ['minors', 'woman'].includes(other.population.kinds.join()))),
    ) &&
    (isMain || told.some((text) => countSaid(words, text) > 0 || speaksOfKinds(kinds, text))) &&
    !read.some(
      ({ proposal: { quantity }, population, isElsewhere }) =>
        quantity === one.proposal.quantity && !isElsewhere && population.kinds.some(isOther),
    )
  );
}

/** A part of all can be what a row asks for at one place: "12 of them in Belwick". */
function isOfItsPlace({ place, sentence, end }: ReadProposal, { isMain, question }: Row): boolean {
  return (
    place !== null &&
    !isMain &&
    isPlace(question.place, place) &&
    CONTEXT_RULES.partIn.pattern.test(sentence.slice(end))
  );
}

/** True for what was added to a count of the same people that the article has told before. */
function isToldBefore(one: ReadProposal, read: readonly ReadProposal[]): boolean {
  return read
    .slice(0, read.indexOf(one))
    .some(
      (other) =>
        other.proposal.quantity === one.proposal.quantity &&
        isSameKind(one, other) &&
        !other.isElsewhere &&
        (one.place === null || other.place === null || isPlace(one.place, other.place)),
    );
}

/** Another part of a row's kind: soldiers beside police, where the row asks for security forces. */
function isOtherPart(one: ReadProposal, other: ReadProposal, row: Row): boolean {
  return !isSameKind(one, other) && standingOf(other.population, row.population) === 'part';
}

/** "Strikers" where a row asks for "striking miners", and the other way round. */
function isNamedAfter({ proposal: { population } }: ReadProposal, row: Row): boolean {
  const noun = /\p{L}+$/u.exec(population.toLowerCase())?.[0] ?? '';
  const isOf = (doing: string, doer: string) => doer.length > STEM && doing.startsWith(doer.slice(0, STEM));
  const doings = population.match(/\p{L}+(?:ing|ous)\b/giu) ?? [];
  return (
    row.population.qualities.some((word) => isOf(word, noun)) ||
    doings.some((word) => row.population.kinds.some((kind) => isOf(word.toLowerCase(), kind)))
  );
}

/** "Two dockers dead" above "two strikers were killed", where no kind is known by which they could be others. */
function isOtherName(one: ReadProposal, other: ReadProposal, row: Row): boolean {
  return (
    one.isFirst &&
    one.sentence !== other.sentence &&
    isSameFigure(one, other) &&
    one.population.kinds.every(
      (kind) => !Object.hasOwn(POPULATION_KINDS, kind) || isWithin(kind, 'workers'),
    ) &&
    standingOf(other.population, row.population) === 'same'
  );
}

/**
 * True for miners where an article counts nobody but miners or has no wider count, opens with them alone, or gives one
 * number for them and all.
 */
function isWholeEvent(one: ReadProposal, same: readonly ReadProposal[]): boolean {
  const first = same.filter(({ isFirst }) => isFirst);
  const isOnly = (group: readonly ReadProposal[]) =>
    group.length > 0 &&
    group.every(
      (other) => isSameKind(one, other) || (other.population.kinds.includes(PEOPLE) && isNoMore(other, one)),
    );
  const isAll = (other: ReadProposal) => other.population.kinds.includes(PEOPLE) && isSameFigure(one, other);
  return isOnly(same) || isOnly(first) || same.some(isAll);
}

function isNoMore(
  { proposal: { figure: a } }: ReadProposal,
  { proposal: { figure: b } }: ReadProposal,
): boolean {
  return a.max !== null && a.max <= (b.max ?? Infinity);
}

function isSameFigure(
  { proposal: { figure: a } }: ReadProposal,
  { proposal: { figure: b } }: ReadProposal,
): boolean {
  return a.min === b.min && a.max === b.max && a.unit === b.unit;
}

/** "Badly hurt", "foreign": what narrows a population for anybody. */
const NARROW =
  /^(?:foreign|seriously|critically|severely|badly|gravely|lightly|slightly|retired|former|female|male|elderly|senior|off-duty)$/u;

/** Words of people among other people. */
const PERSONS = /^(?:women|men|children|girls|boys|foreigners)$/u;

const GRAVE = /^(?:seriously|critically|severely|badly|gravely)$/u;

const ABROAD = /\b(?:from (?:abroad|overseas)|abroad|overseas)\b/iu;

const isNarrow = ({ population: { qualities } }: Row) => qualities.some((word) => NARROW.test(word));

/** True where the words about a figure have what narrows the people of a row. */
function isNarrowed({ isInCare, clause }: ReadProposal, { population: { qualities } }: Row): boolean {
  const narrow = qualities.filter((word) => NARROW.test(word));
  return (
    (isInCare && narrow.some((word) => GRAVE.test(word))) ||
    (narrow.includes('foreign') && ABROAD.test(clause)) ||
    countSaid(narrow, clause) > 0
  );
}

/** What a row says of its people besides: another row of the same kind makes it count. */
export function scoreQualities(one: ReadProposal, row: Row, { rows }: Article): number | null {
  const { qualities: wanted, isRest } = row.population;
  const mine = one.population.qualities;
  const isMeant = (word: string) =>
    wanted.includes(word) ||
    (GRAVE.test(word) &&
      (wanted.some((other) => GRAVE.test(other)) ||
        /\b(?:intensive|critical|serious)/iu.test(row.question.quantity)));
  if (mine.some((word) => NARROW.test(word) && !isMeant(word))) return null;
  const siblings = rows.filter(
    (other) =>
      other !== row && !other.population.isRest && standingOf(other.population, row.population) === 'same',
  );
  const isRivals = siblings.some(({ population: { qualities } }) =>
    qualities.some((word) => mine.includes(word) && !wanted.includes(word)),
  );
  // Women of one clause are not all workers of another.
  const said = wanted.filter(
    (word) => countSaid([word], PERSONS.test(word) ? one.clause : wordsOfAll(one)) > 0,
  );
  const found = said.length + Number(isAboard(row.population, one.population.kinds));
  if (found === 0 && isOtherTrade(one.population.kinds, row.population)) return null;
  if (isNarrow(row) && !isNarrowed(one, row)) return null;
  if (isRest) return found > 0 && /\bothers?\b/iu.test(one.sentence) ? found : null;
  const isOther = rows.some(
    ({ population: other }) => wanted.length > 0 && found === 0 && isSaid(other, row, one),
  );
  return isRivals || isOther || (wanted.length > 0 && siblings.length > 0 && found === 0) ? null : found;
}

/** True where a sentence has the noun or a quality of another row: "the garrison has 600 soldiers". */
function isSaid(
  { kinds, qualities }: Population,
  { population: own }: Row,
  { sentence }: ReadProposal,
): boolean {
  const words = [...kinds, ...qualities].filter(
    (word) => word !== PEOPLE && !own.kinds.includes(word) && !own.qualities.includes(word),
  );
  return countSaid(words, sentence) > 0;
}

/** "Aid", of "aid workers". */
function isSaidWhole(word: string, said: string): boolean {
  return (
    word.length === 3 &&
    !isFunctionWord(word) &&
    new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, 'u').test(said)
  );
}

/** How many of the words a sentence has, whatever their ends. */
export function countSaid(words: readonly string[], sentence: string): number {
  const said = sentence.toLowerCase();
  return words.filter(
    (word) =>
      (word.length > 3 || isSaidWhole(word, said)) &&
      said.includes(word.slice(0, Math.max(4, word.length - (/(?:ous|ing)$/u.test(word) ? 3 : 2)))),
  ).length;
}
