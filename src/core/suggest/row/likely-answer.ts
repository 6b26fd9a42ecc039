import type { CountQuestion } from '../../../schemas/content/story.ts';
import { isSupposed } from './asked-quantity.ts';
import { isByNoun, isOwnNoun, isOwnQuantity, isToCome, saysQuantity, scoreLikely } from './likely-row.ts';
import { LIKELY_RULES } from './likely-row-rules.ts';
import { COUNT_RULES } from '../counting/count-rules.ts';
import { matchBesides } from './match-row.ts';
import { PEOPLE, readPopulation } from './population.ts';
import { countsAttacker, isSum, type ReadProposal } from './proposal-reading.ts';
import { countSaid } from './row-fit.ts';
import { isOfVictims, isPlace, isSettingOf, type Row } from './row-place.ts';
import { isAnybody, isDefinite, isOfThem, type StoryRows } from './story-rows.ts';
import type { FigureReading } from '../suggest.ts';
import { readTold, type Told } from './told.ts';

/** Which question a figure is likely to answer, where its grammar alone does not say. */

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/**
 * The question that the grammar of a figure answers, or the one in the story's own word for what is said beside the figure
 * where both ask for the same people: of the bodies that "had been identified" those identified. Null where there is none, and
 * where arms are told of and nothing says of which of two rows.
 */
export function ownAnswer(
  figure: FigureReading,
  answer: CountQuestion | null,
  { rows, readOne }: StoryRows,
): CountQuestion | null {
  const row = rows.find(({ question }) => question === answer);
  if (!row) return answer;
  const { quantity, label, population, place } = row.question;
  const { clause } = readOne({ ...figure, quantity });
  const words = wordsOf(label).filter((word) => !population.toLowerCase().includes(word));
  if (countSaid(words, clause) > 0) return answer;
  const rivals = rows.filter(
    (other) =>
      other !== row &&
      isOwnQuantity(other) &&
      isSameKinds(other.question.population, population) &&
      isPlace(other.question.place, place),
  );
  if (isByNoun(figure) && rivals.some(isOwnNoun)) return null;
  const [other, ...more] = rivals.filter((rival) => !isOwnNoun(rival) && saysQuantity(figure, rival));
  return other && more.length === 0 ? other.question : answer;
}

const isSameKinds = (a: string, b: string) =>
  String(readPopulation(a).kinds) === String(readPopulation(b).kinds);

/**
 * The question whose row is likelier meant than any other, with a score of `least` or more; null where two are as likely, or
 * none is. `given` are the rows that the article has answered before.
 */
export function likelyAnswer(
  figure: FigureReading,
  story: StoryRows,
  given: ReadonlySet<Row>,
  least: number,
): CountQuestion | null {
  // What is to be paid is what a row of payments asks for.
  const isSupposedly = isSupposed(figure) && !isSum(figure);
  if (figure.isEarlier || isSupposedly || isToCome(figure) || isDefinite(figure)) return null;
  const scores = story.rows.flatMap((row) => {
    const score = scoreOf(figure, row, story, given);
    return score === null || score < least ? [] : [{ row, score }];
  });
  const most = Math.max(...scores.map(({ score }) => score));
  const best = scores.filter(({ score }) => score === most);
  return best.length === 1 ? (best[0]?.row.question ?? null) : null;
}

function scoreOf(
  figure: FigureReading,
  row: Row,
  { questions, rows, article, readOne }: StoryRows,
  given: ReadonlySet<Row>,
): number | null {
  const one = readOne({ ...figure, quantity: row.question.quantity });
  if (isOfFew(one) || (one.isPart && !isOwnPart(figure, row, given))) return null;
  if (isOfVictims(row) && countsAttacker(one)) return null;
  const score = scoreLikely(one, figure, row, questions);
  if (score === null) return null;
  const asked = rows.filter(({ question }) => question.quantity === row.question.quantity);
  const told = toldOf(row, one, readTold(one, figure, rows, asked), {
    asked,
    rows,
    opening: article.opening,
  });
  return matchBesides(one, told, row, { ...article, rows: asked }) === null ? null : score;
}

/** Of another event, of some of a kind, or added to a count told before. */
const isOfFew = ({ isElsewhere, isSome, isAdded }: ReadProposal) => isElsewhere || isSome || isAdded;

/** "85 of them were dismissed", where the story has counted them and asks for those dismissed. */
function isOwnPart(figure: FigureReading, row: Row, given: ReadonlySet<Row>): boolean {
  return (
    isOwnQuantity(row) &&
    saysQuantity(figure, row) &&
    [...given].some(
      (other) => other !== row && String(other.population.kinds) === String(row.population.kinds),
    )
  );
}

/**
 * What is told, seen from a row: things that no row asks for by their side are nobody's, a building is no place of its own, and
 * "this town" is the one that the article opens with.
 */
function toldOf(
  { question, population, isMain }: Row,
  one: ReadProposal,
  { kinds, names, place }: Told,
  { asked, rows, opening }: { asked: readonly Row[]; rows: readonly Row[]; opening: string },
): Told {
  const isSideless =
    one.population.names.length === 0 && asked.every((other) => other.population.names.length === 0);
  const isAsked = rows.some((other) => place !== null && isPlace(other.question.place, place));
  const isBuilding = isMain && !isAsked && !population.kinds.includes(PEOPLE) && isOfBuilding(one, place);
  const isHere =
    place === null &&
    !isMain &&
    LIKELY_RULES.thisTown.pattern.test(one.clause) &&
    opening.includes(question.place);
  return {
    kinds,
    names: isSideless ? [] : names,
    place: isHere ? question.place : isBuilding ? null : place,
  };
}

/** "The school at Dorm": people of a row's own kind were there, and nothing says that it is far. */
function isOfBuilding({ sentence }: ReadProposal, place: string | null): boolean {
  const at = place === null ? -1 : sentence.indexOf(place);
  return at >= 0 && LIKELY_RULES.building.pattern.test(sentence.slice(0, at));
}

/**
 * The question of a figure's quantity whose own words its paragraph has spoken of last before it; null where it has spoken of two
 * at once, or the figure has a noun of its own.
 */
export function topicAnswer(
  figure: FigureReading,
  { rows, article, readOne }: StoryRows,
): CountQuestion | null {
  const { quantity, population, isEarlier, printed } = figure;
  if (quantity === null || isEarlier || isSum(figure) || isOfThem(figure)) return null;
  if (isSupposed(figure) || isToCome(figure) || isDefinite(figure)) return null;
  if (!isAnybody(readPopulation(population).kinds)) return null;
  if (LIKELY_RULES.everybody.pattern.test(printed.counted.words)) return null;
  const one = readOne({ ...figure, quantity });
  if (isOfFew(one) || one.isPart || one.population.names.length > 0) return null;
  const asked = rows.filter(({ question }) => question.quantity === quantity);
  const { place } = readTold(one, figure, rows, asked);
  const said = [...one.before, one.sentence.slice(0, one.end)]
    .map((text) => asked.filter((row) => saysOwn(text, row, asked)))
    .findLast((found) => found.length > 0);
  const [row] = said ?? [];
  if (!row || said?.length !== 1) return null;
  const isThere =
    place === null || isPlace(row.question.place, place) || (row.isMain && isSettingOf(place, article));
  return isThere ? row.question : null;
}

/** True where a text has a word of a row that none of the others has. */
function saysOwn(text: string, row: Row, rows: readonly Row[]): boolean {
  const stemsOf = ({ question: { label, population, place } }: Row) =>
    wordsOf(`${label} ${population} ${place}`)
      .filter((word) => !LIKELY_RULES.general.pattern.test(word))
      .map((word) => word.slice(0, Math.max(4, word.length - 2)));
  const others = new Set(rows.filter((other) => other !== row).flatMap(stemsOf));
  return stemsOf(row).some(
    (stem) => !others.has(stem) && new RegExp(String.raw`(?<!\p{L})${stem}`, 'iu').test(text),
  );
}

/** So many that the same number of the same people is hardly another. */
const TELLING = 10;

/** The question that a figure told of before answers, where "the 12 soldiers" goes back to its people. */
export function toldAgain(
  figure: FigureReading,
  answered: readonly { figure: FigureReading; row: Row }[],
): CountQuestion | null {
  const { printed, scene, quantity } = figure;
  if (printed.value < TELLING || (quantity !== null && !isByNoun(figure))) return null;
  if (!COUNT_RULES.definite.pattern.test(scene.masked.slice(0, printed.start))) return null;
  const { kinds } = readPopulation(figure.population);
  if (printed.counted.words === '') return null;
  const found = answered.filter(
    ({ figure: { figure: before, population } }) =>
      before.min === figure.figure.min &&
      before.max === figure.figure.max &&
      before.unit === figure.figure.unit &&
      (isAnybody(kinds) || String(readPopulation(population).kinds) === String(kinds)),
  );
  return new Set(found.map(({ row }) => row)).size === 1 ? (found[0]?.row.question ?? null) : null;
}

/** The row of the same figure elsewhere, for one without a noun in a headline, or a great one: "Eight die" above "eight miners were killed". */
export function answerAgain(
  figure: FigureReading,
  figures: readonly FigureReading[],
  answers: readonly (CountQuestion | null)[],
): CountQuestion | null {
  const { quantity, block, place, isEarlier, figure: own } = figure;
  const isOpening = block === figures[0]?.block && place === null;
  const isMeant = (isOpening || figure.printed.value >= TELLING) && !isEarlier && !isOfThem(figure);
  if (quantity === null || own.unit !== null || !isMeant) return null;
  if (!isAnybody(readPopulation(figure.population).kinds)) return null;
  const found = figures.flatMap((other, at) => {
    const answer = answers[at];
    const isSame = other.figure.min === own.min && other.figure.max === own.max;
    return isSame && other.quantity === quantity && answer?.quantity === quantity ? [answer] : [];
  });
  return new Set(found).size === 1 ? (found[0] ?? null) : null;
}
