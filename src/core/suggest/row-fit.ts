import type { Question } from '../../schemas/content/story.ts';
import { PEOPLE, isAttacking, type Population, readPopulation, shareName, standingOf } from './population.ts';
import { populationFor, type ReadProposal } from './proposal-reading.ts';
import { CONTEXT_RULES } from './figure-context-rules.ts';
import { POPULATION_KINDS } from './population-kinds.ts';
import { isOneSide } from './side-name.ts';

/** How well a proposal fits a row of a story, and that it does not. */

/** A row with its population taken apart. */
export interface Row {
  question: Question;
  population: Population;
  /** True where its place is the story's, so that a figure without a place can be of it. */
  isMain: boolean;
}

/** What a fit is judged by besides the two. */
export interface Article {
  read: readonly ReadProposal[];
  rows: readonly Row[];
  /** The story's place; null where it is not known. */
  place: string | null;
  /** The words of headline, dek and first sentence. */
  opening: string;
}

/** The score of a row that asks for the very kind of people that a proposal counts; others have less. */
export const OWN_KIND = 8;
const NEAR_KIND = 6;
const WHOLE = 4;
/** So many letters show that two words have one stem. */
const STEM = 5;

/** The rows of questions; `place` is the story's, null where it is not known. */
export function readRows(questions: readonly Question[], place: string | null): Row[] {
  const places = new Set(questions.filter(({ background }) => !background).map((question) => question.place));
  return questions.map((question) => ({
    question,
    population: populationFor(readPopulation(question.population), question.quantity),
    isMain: !question.background && (place === null || places.size === 1 || covers(question.place, place)),
  }));
}

/** True where each place of the story ("Norland and Sul") is named by a row's, the country or the town. */
function covers(own: string, place: string): boolean {
  return place.split(/\s+and\s+/u).every((part) => part.split(/\s*,\s*/u).some((name) => isPlace(own, name)));
}

function isPlace(own: string, name: string): boolean {
  return isOneSide(own, name) || own.toLowerCase() === name.toLowerCase();
}

/** How well a row fits, the more the better; null where it does not: another kind, side, place or event, or a part of it. */
export function scoreRow(one: ReadProposal, row: Row, article: Article): number | null {
  if (one.isElsewhere && !row.question.background && !isOfYear(one, row)) return null;
  let sum = 0;
  for (const rule of [scoreKind, scoreSide, scorePlace, scoreQualities]) {
    const score = rule(one, row, article);
    if (score === null) return null;
    sum += score;
  }
  return sum;
}

function scoreKind(one: ReadProposal, row: Row, { read, rows }: Article): number | null {
  const isMoney = one.proposal.figure.unit !== null;
  if (isMoney || isOfMoney(row)) return isMoney && isOfMoney(row) ? OWN_KIND : null;
  const mine = populationFor(one.population, one.proposal.quantity);
  const standing = standingOf(mine, row.population);
  const isOfAll = row.population.kinds.includes(PEOPLE);
  // Ten dead with the gunman among them are not his victims.
  if (isOfVictims(row) && countsAttacker(one)) return null;
  if (one.isPart && (mine.kinds.includes(PEOPLE) || isOfAll)) return null;
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

function countsAttacker({ sentence, end }: ReadProposal): boolean {
  const { withAttacker, attackerCounted } = CONTEXT_RULES;
  return (
    withAttacker.pattern.test(sentence.slice(end)) || attackerCounted.pattern.test(sentence.slice(0, end))
  );
}

function isOfVictims({ question: { population, label } }: Row): boolean {
  return /\bvictims?\b/iu.test(population) || /\bnot counted|\bexcluding\b|\bvictims?\b/iu.test(label);
}

function isOfMoney({ question, population: { kinds } }: Row): boolean {
  return (
    question.quantity === 'damage' &&
    (kinds.includes('money') || /\b(?:money|cost|bill|price|worth|dollars?|euros?)\b/iu.test(question.label))
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
    !one.population.kinds.some((kind) => kind in POPULATION_KINDS) &&
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

function isSameKind({ population: a }: ReadProposal, { population: b }: ReadProposal): boolean {
  return standingOf(a, b) === 'same' && a.names.join(' ') === b.names.join(' ');
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

/** Of two sides neither is the other; a row of one side takes what is said of nobody's only where it is of the place's own. */
function scoreSide(one: ReadProposal, row: Row, { read, rows, place }: Article): number | null {
  const [mine, theirs] = [one.population.names, row.population.names];
  if (mine.length > 0 && theirs.length > 0) return shareName(mine, theirs) ? 1 : null;
  const here = place === null ? [row.question.place] : [row.question.place, place];
  if (theirs.length > 0) {
    const isThere = one.place !== null && isPlace(row.question.place, one.place);
    if (
      one.place !== null &&
      (isThere || !one.population.kinds.includes(PEOPLE)) &&
      shareName([one.place], theirs)
    )
      return 1;
    const isRival = rows.some(({ population: { names } }) => names.length > 0 && !shareName(names, theirs));
    return !isRival && shareName(theirs, here) ? 0 : null;
  }
  if (mine.length === 0) return 0;
  if (rows.some(({ population: { names } }) => shareName(names, mine))) return null;
  if (shareName(mine, here)) return 0;
  const same = read.filter(
    ({ proposal: { quantity }, isPart, isElsewhere }) =>
      quantity === one.proposal.quantity && !isPart && !isElsewhere,
  );
  return same.every((other) => isSameKind(one, other)) ? 0 : null;
}

function scorePlace(one: ReadProposal, row: Row, { rows, place, opening }: Article): number | null {
  const { place: own, background } = row.question;
  const told =
    one.place ?? rows.map(({ question }) => question.place).find((name) => isIn(one.clause, name)) ?? null;
  if (told === null || (background && place !== null && isPlace(place, own)))
    return background && !isOfYear(one, row) ? null : row.isMain || isOfPlace(one, row, rows) ? 0 : null;
  if (isPlace(own, told)) return own.includes(' and ') && !told.includes(' and ') ? null : 2;
  if (rows.some(({ question }) => isPlace(question.place, told))) return null;
  const isSetting =
    (place !== null && isPlace(place, told)) ||
    opening.includes(told) ||
    opening.includes(told.toUpperCase());
  return isSetting && row.isMain ? 0 : null;
}

/** True where a sentence has a year that a row is labelled with. */
function isOfYear({ sentence }: ReadProposal, { question: { label, measure } }: Row): boolean {
  return [...`${label} ${measure}`.matchAll(/\b(?:1\d|20)\d{2}\b/gu)].some(([year]) =>
    sentence.includes(year),
  );
}

/** True where a clause names a row's place as one: "in the old town of Belwick", "Belwick had 12 dead". */
function isIn(clause: string, place: string): boolean {
  const names = place.match(/\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*/gu) ?? [];
  return names.some((name) =>
    new RegExp(
      String.raw`\b(?:of|in|at|near|on|outside)\s+(?:the\s+)?${name}(?![\p{L}’'-])|` +
        String.raw`(?:^|[.,;:]|\band)\s*(?:The\s+)?${name}\s+(?:(?:has|have|had|alone)\s+)?(?:had|has|counts?|counted|report(?:s|ed)|record(?:s|ed)|saw)\b`,
      'u',
    ).test(clause),
  );
}

/** Its own people stand for a place: Norlanders for Norland, or where no other row counts them. */
function isOfPlace({ population: { names } }: ReadProposal, row: Row, rows: readonly Row[]): boolean {
  const others = rows.filter((other) => other !== row && shareName(other.population.names, names));
  return (
    shareName(names, [row.question.place]) || (shareName(names, row.population.names) && others.length === 0)
  );
}

/** "Badly hurt", "foreign": what narrows a population for anybody. */
const NARROW =
  /^(?:foreign|seriously|critically|severely|badly|gravely|lightly|slightly|retired|former|female|male|elderly|senior|off-duty)$/u;

const GRAVE = /^(?:seriously|critically|severely|badly|gravely)$/u;

/** What a row says of its people besides: another row of the same kind makes it count. */
function scoreQualities(one: ReadProposal, row: Row, { rows }: Article): number | null {
  const { qualities: wanted, isRest } = row.population;
  const mine = one.population.qualities;
  const isMeant = (word: string) =>
    wanted.includes(word) || (GRAVE.test(word) && wanted.some((other) => GRAVE.test(other)));
  if (mine.some((word) => NARROW.test(word) && !isMeant(word))) return null;
  const siblings = rows.filter(
    (other) =>
      other !== row && !other.population.isRest && standingOf(other.population, row.population) === 'same',
  );
  const isRivals = siblings.some(({ population: { qualities } }) =>
    qualities.some((word) => mine.includes(word) && !wanted.includes(word)),
  );
  const found = countSaid(wanted, one.sentence);
  const narrow = wanted.filter((word) => NARROW.test(word));
  const isGrave = one.isInCare && narrow.some((word) => GRAVE.test(word));
  if (narrow.length > 0 && !isGrave && countSaid(narrow, one.sentence) === 0) return null;
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

/** How many of the words a sentence has, whatever their ends. */
export function countSaid(words: readonly string[], sentence: string): number {
  const said = sentence.toLowerCase();
  return words.filter(
    (word) =>
      word.length > 3 &&
      said.includes(word.slice(0, Math.max(4, word.length - (/(?:ous|ing)$/u.test(word) ? 3 : 2)))),
  ).length;
}
