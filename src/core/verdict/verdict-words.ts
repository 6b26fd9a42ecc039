import { type CellClaim, hasSameFigure, isDated, isReadThrough, type Row } from './comparison.ts';
import { capitalise, countWord, joinChoices, joinList } from '../text/count-words.ts';
import { dayOf, formatMoment, orderMoments } from '../text/moment.ts';
import { printWithin } from '../figure/figure-words.ts';
import { printHours, printReading, printReadings } from '../reading/figure-print.ts';
import type { Ground } from '../reading/assumed-day.ts';
import { isWhole, kindOfUnit } from '../reading/figure-unit.ts';
import { hasConventionalEnd } from '../reading/figure-width.ts';
import { type Interval, isSame, normaliseInterval } from '../figure/interval.ts';
import { readCourse } from './course/course.ts';
import { describeGrowth } from './course/course-words.ts';
import { printOthers } from './other-count.ts';
import { describeParting, holds, isParted, pairsOf, unitOf } from './parting-words.ts';
import { HOURS_UNKNOWN, isSharp, ONE_NUMBER, wideWords } from './relation-words.ts';
import { askedBy } from './silence-words.ts';
import { signOf } from './sign.ts';
import type { Side } from './verdict.ts';

/** What a row comes to, in plain sentences. */

/** What the row's answers are called in a sentence. */
const nounOf = ({ question }: Row): string => askedBy(question);

/** The finding of a row in a sentence or two; says that no article gives a figure, or that nothing is compared. */
export function describeVerdict(row: Row): string {
  const noun = nounOf(row);
  switch (signOf(row)) {
    case null:
      return isReadThrough(row) ? `No article gives a ${noun}.` : `No article read so far gives a ${noun}.`;
    case 'not-compared':
      return `The ${noun}s are ${describeParting(row).unlike}, and such ${noun}s are not compared.`;
    case 'single':
      return describeSingle(row);
    case 'common-ground':
      return describeAgreement(row);
    case 'if-grown':
      return describeRise(row);
    case 'hedge-conflict':
      return describeHedges(row);
    case 'conflict':
      return describeConflict(row);
  }
}

/**
 * "Only one article gives a figure: 340.", "Only one article gives figures: at least 31 and 38.", or "Only in two versions
 * of one text: 103. Nothing to compare."; while an article without a figure has not been read, it is said to be so far.
 */
function describeSingle(row: Row): string {
  const printed = printSingle(row);
  const ground = printed === null ? '' : `: ${printed}`;
  const [articles, noun] = [countArticles(row), nounOf(row)];
  const given = differingFigures(row).length > 1 ? `${noun}s` : `a ${noun}`;
  const versions = `${countWord(articles)} versions of one text`;
  if (!isReadThrough(row))
    return articles === 1
      ? `Of the articles read so far, one gives ${given}${ground}.`
      : `Of the articles read so far, ${versions} give ${given}${ground}. Nothing to compare.`;
  return articles === 1
    ? `Only one article gives ${given}${ground}.`
    : `Only in ${versions}${ground}. Nothing to compare.`;
}

/** More figures of one text than a sentence holds. */
const MOST_GIVEN = 4;

/**
 * What one text gives: its figure as it is read, but a number as printed where an end of it would be our convention ("about
 * 300"), or all of them as printed, "at least 31 and 38"; null where they are too many.
 */
export function printSingle(row: Row): string | null {
  const figures = differingFigures(row);
  if (figures.length > MOST_GIVEN) return null;
  if (figures.length > 1)
    return joinList(
      figures.map((one) => (one.claim.figure.vague ? `“${quoteWithin(one)}”` : quoteWithin(one))),
    );
  const [words, ...others] = new Set(row.claims.map(quoteWithin));
  // "Last night" says nothing without the day of its article.
  const isOurs =
    kindOfUnit(unitOf(row)) !== 'time' &&
    row.claims.some(({ claim: { figure } }) => !figure.vague && hasConventionalEnd(figure));
  if (words !== undefined && others.length === 0 && isOurs) return words;
  return row.verdict?.commonGround ? printGround(row, row.verdict.commonGround) : null;
}

/** The first claim of each reading: two speakers may give two figures that can both be true, and neither is the row's. */
function differingFigures({ claims }: Row): readonly CellClaim[] {
  return claims.filter((claim, at) => !claims.slice(0, at).some((other) => hasSameFigure(claim, other)));
}

function countArticles({ claims }: Row): number {
  return new Set(claims.map(({ article }) => article.id)).size;
}

/**
 * A common ground, and the vague word that it begins at: "at least 24, as “dozens” is read". No vague word has an
 * upper end.
 */
function printGround(row: Row, ground: Ground): string {
  const printed = printReading(ground, unitOf(row));
  const making = row.claims.filter(
    ({ claim: { figure } }) => figure.min !== null && figure.min === ground.min,
  );
  const [vague] = making;
  if (!vague || making.some(({ claim }) => !claim.figure.vague)) return printed;
  return `${printed}, as “${printWithin(vague.claim.figure.text)}” is read`;
}

/** "All three say 3.", "No contradiction: more than 160 fits all five.", with the day where that makes a difference. */
function describeAgreement(row: Row): string {
  const { claims, verdict } = row;
  const [ground, noun] = [verdict?.commonGround, nounOf(row)];
  if (!ground) {
    const { like, unlike } = describeParting(row);
    return `No contradiction among ${noun}s ${like}; ${noun}s ${unlike} are not compared.`;
  }
  const printed = printGround(row, ground);
  const [first] = claims;
  const articles = countArticles(row);
  if (holds(row, 'grows')) {
    const growth = describeGrowth(readCourse(row));
    return growth === null
      ? `No contradiction if the number grew: ${printed} by ${reachedBy(claims, ground)}.`
      : `No contradiction if the number grew ${growth}.`;
  }
  if (first && claims.every((claim) => hasSameFigure(claim, first))) {
    const who =
      articles === row.cells.length
        ? ''
        : isReadThrough(row)
          ? ` articles that give a ${noun}`
          : ` articles that give a ${noun} so far`;
    return `${capitalise(allOf(articles))}${who} ${describeSame(row, printed)}.`;
  }
  // A figure of an earlier day says nothing of a later one: the number is not the same for all.
  if (isDated(row)) return `No contradiction: ${printed} by ${reachedBy(claims, ground)}.`;
  const fits = claims.length === articles ? allOf(articles) : `${allOf(claims.length)} ${noun}s`;
  return `No contradiction: ${printed}${printed.includes('”') ? ',' : ''} fits ${fits}.`;
}

/** The moment by which a number that only grows was what all figures leave open: of a claim that says so, else of the last. */
function reachedBy(claims: readonly CellClaim[], ground: Interval): string {
  const earlier = (a: CellClaim, b: CellClaim) => orderMoments(a.moment, b.moment) === -1;
  const saying = claims.filter(({ claim }) => isSame(wholeOf(claim.figure, claim), wholeOf(ground, claim)));
  const moments = saying.length > 0 ? saying : claims;
  const { moment } = moments.reduce((a, b) => (earlier(a, b) === saying.length > 0 ? a : b));
  return formatMoment(moment);
}

const wholeOf = (ends: Interval, { figure }: CellClaim['claim']): Interval =>
  normaliseInterval(ends, isWhole(figure));

/** "both", "all three". */
const allOf = (count: number): string => (count === 2 ? 'both' : `all ${countWord(count)}`);

/** A figure's words within a sentence; a time keeps its capital, since “Tuesday” has it everywhere. */
const quoteWithin = ({ claim: { figure } }: CellClaim): string =>
  kindOfUnit(figure.unit) === 'time' ? figure.text : printWithin(figure.text);

/** "say 3", "say “nearly 8,000”" where all have the same words, and "say the same: …" where a hedge is worded twice. */
function describeSame({ claims }: Row, printed: string): string {
  const [text, ...others] = [...new Set(claims.map(quoteWithin))];
  const isExact = claims.every(({ claim: { figure } }) => figure.min === figure.max);
  if (isExact) return `say ${printed}`;
  return others.length === 0 ? `say “${text ?? ''}”` : `say the same: ${printed}`;
}

/** "120 and at least 247, on one day: a rising count, or a disagreement. We don’t know at what hour each was counted." */
function describeRise(row: Row): string {
  const on = isParted(row) ? ` (figures ${describeParting(row).unlike} are not compared)` : '';
  const risen = printRise(row);
  return risen === null
    ? `Different figures for one day: rising counts, or disagreements${on}. ${HOURS_UNKNOWN}`
    : `${risen}: a rising count, or a disagreement${on}. ${HOURS_UNKNOWN}`;
}

/** "120 and at least 247, on one day"; null where figures of several days are open. */
function printRise(row: Row): string | null {
  const open = pairsOf(row).filter(({ sameDay }) => sameDay);
  const keys = new Set(open.flatMap(({ a, b }) => [a, b]));
  const parties = row.claims.filter(({ key }) => keys.has(key));
  const sides = (row.verdict?.sides ?? []).filter(({ claims }) => claims.some((key) => keys.has(key)));
  return new Set(parties.map(({ moment }) => dayOf(moment))).size > 1
    ? null
    : `${capitalise(joinList(printSides(sides, row)))}, on one day`;
}

/** The ground of each side in words, each once, from the lowest up. */
function printSides(sides: readonly Side[], row: Row, print = printReadings): string[] {
  const printed = print(
    sides.map(({ ground }) => ground),
    unitOf(row),
  );
  return [...new Set(printed)];
}

/** The figures that exclude each other, side by side; none where some of the row are not compared. */
function opposedFigures(row: Row, print = printReadings): string[] {
  const printed = isParted(row) ? [] : printSides(row.verdict?.sides ?? [], row, print);
  return printed.length < 2 ? [] : printed;
}

/** "2,030 or 2,300? They cannot both be true." */
function describeConflict(row: Row): string {
  const printed = opposedFigures(row);
  const all = printed.length === 2 ? 'both' : 'all';
  if (printed.length > 0) return `${askFor(printed)} They cannot ${all} be true.`;
  const like = isParted(row) ? ` ${describeParting(row).like}` : '';
  return `Some of the ${nounOf(row)}s${like} cannot both be true.`;
}

/** "2,030 or 2,300?" */
const askFor = (printed: readonly string[]): string => `${capitalise(joinChoices(printed))}?`;

/** "“At least 8,000” or “nearly 8,000”? Strictly, only one can be true." */
function describeHedges(row: Row): string {
  const texts = touchingTexts(row);
  const apart = isParted(row) ? `Of ${nounOf(row)}s ${describeParting(row).like}: ` : '';
  const strictly = texts.length === 2 ? 'only one can be true' : 'not all can be true';
  return `${apart}${joinChoices(texts)}? Strictly, ${strictly}.`;
}

/** The figures that meet at one number and exclude each other, as printed; the first as a sentence begins. */
function touchingTexts(row: Row): string[] {
  const keys = pairsOf(row)
    .filter(({ relation }) => relation === 'touching')
    .flatMap(({ a, b }) => [a, b]);
  const claims = row.claims.filter(({ key }) => keys.includes(key));
  const texts = [...new Set(claims.map(quoteWithin))];
  return texts.map((text, index) => `“${index === 0 ? capitalise(text) : text}”`);
}

/** The figures of a row that do not agree, as a headline asks for them: "2,030 or 2,300?", "120 and 247, on one day." */
export function askVerdict(row: Row): string {
  const [sign, opposed, risen] = [signOf(row), opposedFigures(row, printHours), printRise(row)];
  if (sign === 'conflict' && opposed.length > 0) return askFor(opposed);
  if (sign === 'hedge-conflict') return `${joinChoices(touchingTexts(row))}?`;
  return sign === 'if-grown' && risen !== null ? `${risen}.` : `${nounOf(row)}s differ.`;
}

/** What stands beside the finding: how an ordinary reader takes it, what hangs on a convention, what may count others. */
export function describeReading(row: Row): string {
  const parts = [
    row.verdict?.verdict === 'hedge-conflict' && !row.claims.some(isSharp) ? ONE_NUMBER : '',
    pairsOf(row).some(({ byTolerance }) => byTolerance)
      ? `Some of this hangs on how wide ${wideWords(row.question)} is read.`
      : '',
    describeOthers(row),
  ];
  return parts.filter(Boolean).join(' ');
}

/** That figures may count others than those beside them; empty where all are bare, or an editor has said what they count. */
export function describeOthers({ claims, question }: Row): string {
  // Of times none counts anything.
  if (question.kind === 'time') return '';
  const others = claims.map(({ claim, article }) => printOthers(claim, article));
  if (!others.includes(null)) return '';
  const open = others.filter(
    (printed, index) => printed !== null && claims[index]?.claim.entry.note === undefined,
  );
  const printed = [...new Set(open)].map((text) => `“${text ?? ''}”`);
  return printed.length === 0
    ? ''
    : `It is not settled whether ${joinList(printed)} ${printed.length === 1 ? 'counts' : 'count'} the same as the figures beside.`;
}

/** That figures of a row stand apart without excluding each other; empty where all are compared. */
export function describeApart(row: Row): string {
  return isParted(row)
    ? `${capitalise(nounOf(row))}s ${describeParting(row).unlike} are not compared: that they stand apart does not mean that they exclude each other.`
    : '';
}
