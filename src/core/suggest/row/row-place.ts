import type { CountQuestion } from '../../../schemas/content/story.ts';
import { PEOPLE, type Population, readPopulation, shareName, standingOf } from './population.ts';
import { PLACE_RULES } from '../around/figure-place.ts';
import { populationFor, type ReadProposal } from './proposal-reading.ts';
import type { Rule } from '../../text/rule.ts';
import { isOfLongerTime, isOfYear } from './row-time.ts';
import { isOneSide } from './side-name.ts';

/** The rows of a story, and whether what a figure counts is of a row's side and place. */

/** A row with its population taken apart. */
export interface Row {
  question: CountQuestion;
  population: Population;
  /** True where its place is the story's, so that a figure without a place can be of it. */
  isMain: boolean;
}

/** What a fit is judged by besides the two. */
export interface Article {
  read: readonly ReadProposal[];
  rows: readonly Row[];
  /** The rows of all quantities. */
  all: readonly Row[];
  /** The story's place; null where it is not known. */
  place: string | null;
  /** The words of headline, dek and first sentence. */
  opening: string;
}

/** The rows of questions; `place` is the story's, null where it is not known. */
export function readRows(questions: readonly CountQuestion[], place: string | null): Row[] {
  const places = new Set(questions.filter(({ background }) => !background).map((question) => question.place));
  return questions.map((question) => ({
    question,
    population: populationFor(readPopulation(question.population), question.quantity),
    isMain:
      (!question.background || isOfLongerTime(question)) &&
      (place === null || places.size === 1 || covers(question.place, place)),
  }));
}

/** True where each place of the story ("Norland and Sul") is named by a row's, the country or the town. */
function covers(own: string, place: string): boolean {
  return place.split(/\s+and\s+/u).every((part) => part.split(/\s*,\s*/u).some((name) => isPlace(own, name)));
}

/** True for the people of most of a story's rows: workers, where it asks for their deaths, injuries and arrests. */
export function isMainKind({ population: { kinds }, question }: Row, all: readonly Row[]): boolean {
  const quantities = new Set(
    all
      .filter(({ population }) => String(population.kinds) === String(kinds))
      .map(({ question: { quantity } }) => quantity),
  );
  quantities.delete(question.quantity);
  const isOfOthers = all.some(({ isMain, population }) => isMain && population.kinds.includes(PEOPLE));
  return quantities.size >= (isOfOthers ? 2 : 1) && kinds.join() !== 'minors';
}

/** True for two names of one place: a country by its people’s name, or the same words. */
export function isPlace(own: string, name: string): boolean {
  return isOneSide(own, name) || own.toLowerCase() === name.toLowerCase();
}

/**
 * Whether a figure is of a row's side, 1 where both say so; null where not. Of two sides neither is the other; a row of one
 * side takes what is said of nobody's only where it is of the place's own.
 */
export function scoreSide(
  one: ReadProposal,
  row: Row,
  { read, rows, place, opening }: Article,
): number | null {
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
  // Where a story parts nobody by sides, a club that it opens with is none.
  if (isOfNoSide(mine, rows, opening)) return 0;
  const same = read.filter(
    ({ proposal: { quantity }, isPart, isElsewhere }) =>
      quantity === one.proposal.quantity && !isPart && !isElsewhere,
  );
  return same.every((other) => isSameKind(one, other)) ? 0 : null;
}

/** True for names that an article opens with, where no row has any. */
function isOfNoSide(names: readonly string[], rows: readonly Row[], opening: string): boolean {
  return (
    rows.every(({ population }) => population.names.length === 0) &&
    names.every((name) => new RegExp(String.raw`(?<!\p{L})${name}(?!\p{L})`, 'u').test(opening))
  );
}

/** Whether a figure is of a row's place: 2 for its very place, 0 where nothing speaks against it; null where it is of another. */
export function scorePlace(one: ReadProposal, row: Row, { rows, place, opening }: Article): number | null {
  const { place: own, background } = row.question;
  if (one.place === null && row.isMain && PLACE_RULES.away.pattern.test(one.sentence)) return null;
  if (PLACE_RULES.wider.pattern.test(one.sentence) && isOfOneOfSeveral(row, rows)) return null;
  const told =
    one.place ?? rows.map(({ question }) => question.place).find((name) => isIn(one.clause, name)) ?? null;
  if (told === null || (background && place !== null && isPlace(place, own)))
    return background && !isOfYear(one, row.question)
      ? null
      : row.isMain || isOfPlace(one, row, rows)
        ? 0
        : null;
  if (isPlace(own, told)) return own.includes(' and ') && !told.includes(' and ') ? null : 2;
  if (rows.some(({ question }) => isPlace(question.place, told))) return null;
  return row.isMain && isSettingOf(told, { place, opening }) ? 0 : null;
}

/** True for a place that is the story's, or that headline, dek or first sentence name. */
export function isSettingOf(told: string, { place, opening }: Pick<Article, 'place' | 'opening'>): boolean {
  return (
    (place !== null && isPlace(place, told)) || opening.includes(told) || opening.includes(told.toUpperCase())
  );
}

/** True for a row of one country or town beside another's, which says nothing of being of all. */
function isOfOneOfSeveral({ question: { place, label }, population }: Row, rows: readonly Row[]): boolean {
  return (
    !/\b(?:all|total|overall|both)\b/iu.test(label) &&
    !place.includes(' and ') &&
    rows.some(
      (other) => other.question.place !== place && standingOf(other.population, population) === 'same',
    )
  );
}

/** True where a clause names a row's place as one: "in the old town of Belwick", "Belwick had 12 dead". */
function isIn(clause: string, place: string): boolean {
  const names = place.match(/\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*/gu) ?? [];
  return names.some((name) =>
    new RegExp(
      String.raw`\b(?:of|in|at|near|on|outside)\s+(?:the\s+)?${name}(?![\p{L}’'-])|` +
        String.raw`(?:^|[.,;:]|\band)\s*(?:The\s+)?${name}(?:,(?:[^,.;]|,(?=\d))+,)?\s+(?:(?:has|have|had|alone)\s+)?` +
        String.raw`(?:had|has|counts?|counted|report(?:s|ed)|record(?:s|ed)|saw)\b`,
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

/** True for two that count the same kind of one side. */
export function isSameKind({ population: a }: ReadProposal, { population: b }: ReadProposal): boolean {
  return standingOf(a, b) === 'same' && a.names.join(' ') === b.names.join(' ');
}

/** What goes back to a place in the sentence before. */
export const BACK_RULES = {
  /** "Of its people 58 are dead". */
  ofIts: {
    pattern: /\bits (?:[\d,.]+ )?(?:people|inhabitants|residents|villagers|population)\b/iu,
    takes: ['Of its people ', 'Of its 600 inhabitants '],
    keeps: ['its dead', 'whits people'],
  },
  /** "12 have died in the city", after the city was named. */
  inThe: {
    pattern:
      /\bin\s+the\s+(?:city|town|village|camp|hamlet|island|district|province|region|valley|county)\b(?!\s+(?:of|and|centre|center|hall|hospital|morgue)\b)/iu,
    takes: ['people have died in the city, doctors said'],
    keeps: ['in the city of Ellery', 'in the city hospital', 'in a town'],
  },
  /** Who speaks for the place that the sentence before is about. */
  official: {
    pattern:
      /^[\s"]*(?:The|Its)\s+(?:mayor|deputy\s+mayor|town\s+clerk|headman|village\s+(?:chief|head|elder)|town\s+hall|camp\s+commander)\b/u,
    takes: ['The mayor, Ada Sefton, said ', 'Its town hall counted '],
    keeps: ['The mayoral ', 'A mayor '],
  },
  it: { pattern: /^[\s"]*it\b/iu, takes: ['It counted '], keeps: ['Items', 'Its dead'] },
} as const satisfies Record<string, Rule>;

/**
 * The row's place that "its people", "it", "the mayor" or "in the city" go back to, or the place that gives the figure by its own
 * name; "?" for the people of a place that no row names, and null where nothing goes back.
 */
export function placeBefore(one: ReadProposal, rows: readonly Row[]): string | null {
  const { sentence, end, before, reporter } = one;
  const left = sentence.slice(0, end);
  const others = rows.filter(({ isMain }) => !isMain).map(({ question }) => question.place);
  if (reporter !== null && !rows.some(({ population: { names } }) => shareName([reporter], names)))
    return reporter;
  const isOfIts = BACK_RULES.ofIts.pattern.test(left);
  if (isOfIts || BACK_RULES.it.pattern.test(left) || BACK_RULES.official.pattern.test(left)) {
    const subject = PLACE_RULES.subject.pattern.exec(before.at(-1) ?? '')?.groups?.place;
    if (subject !== undefined) return others.find((place) => isPlace(place, subject)) ?? null;
    if (isOfIts)
      return before.flatMap((told) => others.filter((place) => told.includes(place))).at(-1) ?? '?';
  }
  return BACK_RULES.inThe.pattern.test(one.clause) ? lastNamed([...before, left], rows) : null;
}

/** The place of a row that is not the story's own, where it is the last that the texts name of any row. */
function lastNamed(texts: readonly string[], rows: readonly Row[]): string | null {
  const told = texts.join(' ');
  const found = rows
    .map(({ question: { place }, isMain }) => ({ place, isMain, at: told.lastIndexOf(place) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0];
  return found && !found.isMain ? found.place : null;
}

/** True for a row of victims, in which those who did it are not counted. */
export function isOfVictims({ question: { population, label } }: Row): boolean {
  return /\bvictims?\b/iu.test(population) || /\bnot counted|\bexcluding\b|\bvictims?\b/iu.test(label);
}

/** True for a row that asks for a sum. */
export function isOfMoney({ question, population: { kinds } }: Row): boolean {
  return (
    question.kind === 'money' ||
    kinds.join() === 'money' ||
    (question.quantity === 'damage' &&
      (kinds.includes('money') ||
        /\b(?:money|cost|bill|price|worth|dollars?|euros?)\b/iu.test(question.label)))
  );
}
