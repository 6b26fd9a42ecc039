import { CONTEXT_RULES } from '../around/figure-context-rules.ts';
import { isAboard, isWithin, PEOPLE, shareName, speaksOfKinds } from './population.ts';
import { countsAttacker, type ReadProposal } from './proposal-reading.ts';
import { countSaid, scoreQualities } from './row-fit.ts';
import { type Article, isOfMoney, isOfVictims, isPlace, isSettingOf, type Row } from './row-place.ts';
import { isOfOtherTime } from './row-time.ts';
import { isAway, isSilent, isToldOf, type Told, TOLD_RULES } from './told.ts';

/** Whether what is told of a figure is of one row, and of no other. */

/** Each kind, side or place that is told and a row asks for. */
const TOLD = 2;

/**
 * How much of what is told of a figure a row asks for; null where it asks for another kind, side, place or time, or for one
 * that is not told while other rows ask for others. `words` are those about the figure.
 */
export function matchRow(
  one: ReadProposal,
  told: Told,
  words: string,
  row: Row,
  article: Article,
): number | null {
  const kind = matchKind(one, told, words, row, article);
  const rest = kind === null ? null : matchBesides(one, told, row, article);
  return kind === null || rest === null ? null : kind + rest;
}

/** The same of everything but the kind. */
export function matchBesides(one: ReadProposal, told: Told, row: Row, article: Article): number | null {
  const time = isOfOtherTime(
    one,
    row.question,
    article.rows.map(({ question }) => question),
  );
  if (time || isAway(told, one)) return null;
  const parts = [
    scoreQualities({ ...one, population: { ...one.population, kinds: told.kinds } }, row, article),
    matchSide(told, row, article),
    matchPlace(one, told, row, article),
  ];
  return parts.every((part) => part !== null) ? parts.reduce((sum, part) => sum + part, 0) : null;
}

function matchSide({ names, kinds }: Told, row: Row, { rows, place }: Article) {
  if (isOfMoney(row)) return 0;
  const { population, question } = row;
  // Two parties share the word.
  const isSide = rows.some((other) => String(other.population.names) === String(names));
  const isOwn = isSide ? String(population.names) === String(names) : shareName(names, population.names);
  if (population.names.length > 0) return isOwn ? TOLD : null;
  if (names.length === 0) return 0;
  if (rows.some((other) => shareName(other.population.names, names))) return null;
  // Bands have names of their own, and are of no country.
  const isBand = kinds.length > 0 && kinds.every((kind) => BANDS.includes(kind));
  return isBand || shareName(names, place === null ? [question.place] : [question.place, place]) ? 0 : null;
}

const BANDS: readonly string[] = ['militants', 'militia', 'attackers'];

function matchKind(one: ReadProposal, { kinds, place }: Told, words: string, row: Row, article: Article) {
  const { population, question } = row;
  const { rows } = article;
  const isOfAll = population.kinds.includes(PEOPLE) && !/\bcrew\b/u.test(question.population);
  if (kinds.length > 0 && !kinds.includes(PEOPLE)) {
    const isOf = (kind: string) => population.kinds.some((other) => other === kind || isWithin(kind, other));
    if (isAboard(row.population, kinds)) return TOLD;
    return !isOfAll && kinds.every(isOf) ? TOLD : null;
  }
  if (isOfAll || population.names.length > 0) return 0;
  if (isOfItsPeople(row, place, rows)) return 0;
  const isEverybody = TOLD_RULES.everybody.pattern.test(one.proposal.population);
  if (isEverybody) return isOnlyTold(one, population.kinds, article) ? 0 : null;
  const isOneKind = rows.every((other) => String(other.population.kinds) === String(population.kinds));
  return isOneKind || countSaid(population.qualities, words) > 0 ? 0 : null;
}

/** Those who live at a place stand for "people" there, where no other row asks for any of that place. */
function isOfItsPeople(row: Row, place: string | null, rows: readonly Row[]): boolean {
  return (
    !row.isMain &&
    row.population.kinds.every((kind) => kind === 'civilians' || kind === 'refugees') &&
    rows.every((other) => (other === row) === (place !== null && isPlace(other.question.place, place)))
  );
}

/** "People", where the story asks for one kind of them alone, the article opens with these and counts no others. */
function isOnlyTold(one: ReadProposal, kinds: readonly string[], { rows, read, opening }: Article): boolean {
  return (
    rows.length === 1 &&
    /^\s+(?:people|persons)\b/iu.test(one.sentence.slice(one.end)) &&
    speaksOfKinds(kinds, opening) &&
    !read.some(
      ({ proposal: { quantity }, population: other, isElsewhere }) =>
        quantity === one.proposal.quantity &&
        !isElsewhere &&
        other.kinds.some((kind) => kind !== PEOPLE && !kinds.includes(kind)),
    )
  );
}

function matchPlace(one: ReadProposal, told: Told, row: Row, article: Article) {
  if (isToldOf(told, row)) return TOLD;
  const { population, question, isMain } = row;
  // "Air raids on Sul" where nothing else asks for raids.
  const isOwnWord = question.population.includes(question.quantity.slice(0, 4));
  const isNowhere =
    one.place === null || !article.all.some((other) => isToldOf({ ...told, place: one.place }, other));
  if (article.rows.length === 1 && isOwnWord && isNowhere) return 0;
  if (told.place !== null) return isMain && isSettingOf(told.place, article) ? 0 : null;
  const isOnlyOfKind =
    !told.kinds.includes(PEOPLE) &&
    told.kinds.length > 0 &&
    article.rows.every(
      (other) => other === row || !told.kinds.some((kind) => other.population.kinds.includes(kind)),
    );
  return isMain || (isOnlyOfKind && population.kinds.length > 0) ? 0 : null;
}

/** True for a part of which nothing is told that a row asks for, and for victims counted with their killer. */
export function isPartOnly(one: ReadProposal, told: Told, words: string, row: Row): boolean {
  const isThere =
    told.place !== null &&
    !row.isMain &&
    (CONTEXT_RULES.partIn.pattern.test(one.sentence.slice(one.end)) || words.includes(told.place));
  // Two of the vans are not all of the vehicles.
  const isOfThings =
    row.question.quantity === 'damage' && told.kinds.every((kind) => !row.population.kinds.includes(kind));
  return (
    (one.isPart && (isSilent(told) || isOfThings) && !isThere) || (isOfVictims(row) && countsAttacker(one))
  );
}
