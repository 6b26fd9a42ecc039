import { asksForCounts, type CountQuestion, type Question } from '../../../schemas/content/story.ts';
import { QUANTITIES } from '../../../schemas/content/vocabulary.ts';
import { askedQuantities, isBare, isJoined, isSupposed, openQuantity } from './asked-quantity.ts';
import { PEOPLE_WORDS } from '../counted-people.ts';
import { PARTS } from '../counting/part-of.ts';
import { ALSO, fitQuestions, onlyOne } from './fit-question.ts';
import { answerAgain, likelyAnswer, ownAnswer, toldAgain, topicAnswer } from './likely-answer.ts';
import { CERTAIN, isOfAnybody, isOnlyThere } from './likely-row.ts';
import { isPartOnly, matchRow } from './match-row.ts';
import { PEOPLE, readPopulation } from './population.ts';
import { isSum, type ReadProposal, type Setting } from './proposal-reading.ts';
import { type Article, isOfMoney, type Row } from './row-place.ts';
import { yearsIn } from './row-time.ts';
import { isDefinite, isOfThem, readStory, type StoryRows } from './story-rows.ts';
import { surroundingsOf } from '../around/surroundings.ts';
import { type FigureReading, isProposal } from '../suggest.ts';
import { goOn, isSilent, namesSide, readTold, type Told, TOLD_RULES } from './told.ts';

/** Which of a story's questions the figures of an article answer. */

/** The last figure that answers a question, with its row. */
interface Answered {
  figure: FigureReading;
  row: Row;
}

/**
 * The question that each figure of an article answers, in their order: first by what its grammar says that it counts, and
 * else by the words about it, where they are of one row of the story and of no other. Null where neither is certain.
 */
export function answerQuestions(
  figures: readonly FigureReading[],
  questions: readonly Question[],
  setting: Setting,
): (CountQuestion | null)[] {
  const asked = questions.filter(asksForCounts);
  const proposals = figures.filter(isProposal);
  const fitted = fitQuestions(proposals, asked, setting);
  const sure = new Map<FigureReading, CountQuestion | null>(
    proposals.map((proposal, at) => [proposal, fitted[at] ?? null]),
  );
  const story = readStory(asked, figures, setting);
  const given = new Set<Row>();
  const answered: Answered[] = [];
  let last: Answered | null = null;
  const answers = figures.map((figure) => {
    const found =
      toldAgain(figure, answered) ??
      ownAnswer(figure, sure.get(figure) ?? null, story) ??
      earlierAnswer(figure, asked) ??
      likelyAnswer(figure, story, given, CERTAIN) ??
      ownAnswer(figure, askedAnswer(figure, story, last, given), story) ??
      likelyAnswer(figure, story, given, 0) ??
      topicAnswer(figure, story);
    const asking = story.rows.find((one) => one.question === found);
    const isRefused =
      asking &&
      (isSum(figure) !== isOfMoney(asking) || countsAll(figure, asking) || isOnlyThere(figure, asking));
    const question = isRefused ? null : found;
    const row = question ? asking : undefined;
    if (row) {
      last = { figure, row };
      answered.push(last);
      given.add(row);
    } else if (figure.isEarlier || isOther(figure)) last = null;
    return question;
  });
  return figures.map((figure, at) => answers[at] ?? answerAgain(figure, figures, answers));
}

/**
 * True where something befell those of a figure, and a row counts all of them by their name: "six passengers are missing" is
 * no answer of the passengers.
 */
function countsAll(figure: FigureReading, row: Row): boolean {
  const { quantity } = figure;
  const { quantity: asked, population } = row.question;
  const isName =
    !Object.hasOwn(QUANTITIES, asked) && population.toLowerCase().split(/\s+/u).join('-').includes(asked);
  const isOfAll = isName && quantity !== null && quantity !== 'troops' && quantity !== 'equipment';
  // Nurses who had been seized were hostages, whatever befell them then.
  return isOfAll && !isOfAnybody(figure, row);
}

/** What was counted without an answer, and is no part of what was told before it. */
function isOther(figure: FigureReading): boolean {
  const { words } = figure.printed.counted;
  return (
    !isOfThem(figure) &&
    (figure.quantity !== null || (words !== '' && !TOLD_RULES.anybody.pattern.test(words)))
  );
}

const before = ({ scene, printed }: FigureReading) => scene.masked.slice(0, printed.start);

/** The question about an earlier event whose year the words about a figure have; null where they have none, or two do. */
function earlierAnswer(figure: FigureReading, questions: readonly CountQuestion[]): CountQuestion | null {
  const year = yearOf(figure);
  const { kinds } = readPopulation(figure.population);
  const isAnybody = kinds.every((kind) => kind === PEOPLE || TOLD_RULES.anybody.pattern.test(kind));
  if (year === null || !isAnybody || isOfThem(figure) || isSupposed(figure)) return null;
  const fits = questions.filter(({ id, label, population, measure }) =>
    [id, label, population, measure].some((words) => words.includes(year)),
  );
  const said = figure.quantity === null ? askedQuantities(figure, fits) : [figure.quantity];
  const found = fits.filter(({ quantity }) => said.some((one) => one === quantity));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The year that stands nearest to a figure in its clause, or the only one of its sentence; null for none. */
function yearOf(figure: FigureReading): string | null {
  const { left, right } = surroundingsOf(figure);
  const own = new Set(yearsIn(figure.scene.masked));
  return yearsIn(left).at(-1) ?? yearsIn(right)[0] ?? (own.size === 1 ? ([...own][0] ?? null) : null);
}

/** The question whose words, and no other's, stand about a figure or are left open for it; null where that is not certain. */
function askedAnswer(
  figure: FigureReading,
  story: StoryRows,
  last: Answered | null,
  given: ReadonlySet<Row>,
): CountQuestion | null {
  const { left, right } = surroundingsOf(figure);
  const isRest =
    (/^\s+others?\s+(?!(?:have|has|had|are|were|is|was|remain\p{L}*)\b)/u.test(right) &&
      /\band\s*$/u.test(before(figure))) ||
    PARTS.rest.pattern.test(left.trimStart());
  if (isSum(figure) || figure.isEarlier || isRest || isSupposed(figure)) return null;
  const near = last && isNear(last.figure, figure) ? last : null;
  const words = `${left} ${right.split(',')[0] ?? ''}`;
  const { quantities, isOpen } = quantitiesOf(figure, story, near);
  for (const quantity of quantities) {
    const one = story.readOne({ ...figure, quantity });
    if (one.isElsewhere || one.isSome) return null;
    const asked = story.rows.filter(({ question }) => question.quantity === quantity);
    const told = readTold(one, figure, story.rows, asked);
    const choose = (what: Told) => onlyRow(one, what, words, { ...story.article, rows: asked });
    const own = choose(told);
    const open =
      near && isLeftOpen(figure, told, near.row.question.quantity === quantity)
        ? choose(goOn(told, near.row))
        : null;
    const row = (isOpen || own?.score === 0 ? (open ?? own) : (own ?? open))?.row;
    if (row && !isPartOnly(one, told, words, row) && !(one.isAdded && given.has(row))) return row.question;
  }
  return null;
}

/**
 * What a figure may count, the likeliest first: what its grammar says, or else what the words about it speak of; for one that
 * only goes on, what the figure before it counts. `isOpen` for the last.
 */
function quantitiesOf(
  figure: FigureReading,
  { questions, rows }: StoryRows,
  near: Answered | null,
): { quantities: readonly string[]; isOpen: boolean } {
  if (isDefinite(figure)) return { quantities: near ? [near.row.question.quantity] : [], isOpen: false };
  const certain = figure.quantity === null ? [] : [figure.quantity, ...(ALSO[figure.quantity] ?? [])];
  const isCertain =
    certain.some((one) => questions.some(({ quantity }) => quantity === one)) &&
    figure.quantity !== 'troops' &&
    figure.quantity !== 'equipment';
  const said = isCertain ? certain : [...certain, ...askedQuantities(figure, questions)];
  const isBeside = near?.figure.scene === figure.scene;
  if (said.length > 0 || !(isBare(figure) || isJoined(figure) || (isBeside && namesSide(figure, rows))))
    return { quantities: said, isOpen: false };
  const open = (isBeside ? null : openQuantity(figure, questions)) ?? near?.row.question.quantity;
  return { quantities: open === undefined ? [] : [open], isOpen: true };
}

/** Numbers further apart are of other things. */
const [IN_PARAGRAPH, BEYOND] = [8, 2];

/** Whether a figure stands in the paragraph of another; or beyond it, alone, with nearly or just its value. */
function isNear(other: FigureReading, figure: FigureReading): boolean {
  const [a, b] = [other.printed.value, figure.printed.value];
  const times = Math.max(a, b) / Math.min(a, b);
  if (other.block === figure.block) return times <= IN_PARAGRAPH || !isBare(figure);
  return (isBare(figure) && times <= BEYOND) || (isDefinite(figure) && a === b);
}

/** True where the words about a figure say neither of whom it is nor whose, or go back to others. */
function isLeftOpen(figure: FigureReading, told: Told, isSameQuantity: boolean): boolean {
  const { left, right } = surroundingsOf(figure);
  const { words } = figure.printed.counted;
  const { anybody, everybody, goesBack } = TOLD_RULES;
  const isAnybody = isSameQuantity && !everybody.pattern.test(words) && anybody.pattern.test(words);
  if (TOLD_RULES.itsMembers.pattern.test(right)) return false;
  const isFate = words === '' || PEOPLE_WORDS.fateAlone.pattern.test(words);
  return (isSilent(told) && (isFate || isAnybody)) || goesBack.pattern.test(`${left} ${right}`);
}

/** The row that most of what is told is of, with its score; of several the one whose label the sentence says; null for none. */
function onlyRow(
  one: ReadProposal,
  told: Told,
  words: string,
  article: Article,
): { row: Row; score: number } | null {
  const fits = article.rows.map((row) => ({ row, score: matchRow(one, told, words, row, article) ?? -1 }));
  const most = Math.max(0, ...fits.map(({ score }) => score));
  const best = fits.filter(({ score }) => score === most);
  const question = onlyOne(
    one,
    best.map(({ row }) => row.question),
  );
  return best.find(({ row }) => row.question === question) ?? null;
}
