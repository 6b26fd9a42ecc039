import type { Hedge } from '../../schemas/published/figure-record.ts';
import { type CellClaim, hasSameFigure, type Row } from '../verdict/comparison.ts';
import type { Drift, DriftKind, DriftPlace, Kin } from './drift.ts';
import { isNoun, readSentences } from '../text/sentence.ts';
import { findNumbers, withNoun } from '../figure/number/number.ts';
import { kindOfUnit } from '../reading/figure-unit.ts';
import { countPrinting } from './printing.ts';
import type { Telling } from '../story/telling.ts';
import { foldedLower, foldedString } from '../text/fold.ts';
import { sliceText } from '../text/text.ts';

/** What happened to a claim between two texts of one descent: its number, hedge, noun and attribution. */

const FROM_BELOW: readonly Hedge[] = ['more-than', 'at-least'];
const FROM_ABOVE: readonly Hedge[] = ['nearly', 'fewer-than', 'at-most'];

/** The drift of all claims that two articles of one descent make to one question, each once. */
export function driftOfClaims(
  kin: readonly Kin[],
  rows: readonly Row[],
  tellings: readonly Telling[],
): Drift[] {
  return kin.flatMap((pair) =>
    rows.flatMap((row) => {
      const [own, others] = [pair.article, pair.against].map((article) =>
        row.claims.filter((claim) => claim.article === article),
      );
      // Of two claims in one cell nobody knows which answers to which.
      if (own?.length !== 1 || others?.length !== 1) return [];
      const [here, there] = [own[0], others[0]];
      return here && there ? compareClaim(here, there, pair, { claims: row.claims, tellings }) : [];
    }),
  );
}

function compareClaim(
  here: CellClaim,
  there: CellClaim,
  { article, basis }: Kin,
  { claims, tellings }: { claims: readonly CellClaim[]; tellings: readonly Telling[] },
): Drift[] {
  const outside = tellings.filter((telling) => !telling.includes(article));
  /** A figure is counted where it answers the question; where its words stand elsewhere, too, nothing is said. */
  const countFigure = (text: string) => {
    const answering = outside.filter((telling) =>
      claims.some(
        (claim) => telling.includes(claim.article) && foldedLower(printFigure(claim)) === foldedLower(text),
      ),
    ).length;
    return answering === countPrinting(text, outside) ? answering : null;
  };
  const drift = (
    kind: DriftKind,
    print: (c: CellClaim) => string,
    count: ((text: string) => number | null) | null,
    isTurned = false,
  ): Drift => {
    const [first, second] = [here, there].map((claim): DriftPlace => placeOf(claim, print(claim)));
    const support = count && { here: count(print(here)), there: count(print(there)) };
    const isReversed = basis === 'sibling' && (support?.here ?? 0) > (support?.there ?? 0);
    const sides = isReversed
      ? { here: second, there: first, support: support && { here: support.there, there: support.here } }
      : { here: first, there: second, support };
    return { kind, basis, isTurned, ...(sides as Pick<Drift, 'here' | 'there' | 'support'>) };
  };
  // Of times no number says whether they are one but for a hedge.
  const isSameNumber = !isTime(here) && numbersOf(here) === numbersOf(there);
  const [noun, otherNoun] = [here, there].map((claim) => foldedLower(printNoun(claim)));
  const isTorn = !isTime(here) && [here, there].some((claim) => TORN.test(nounPart(claim)));
  const [said, otherSaid] = [here, there].map(({ claim }) => foldedString(claim.attribution ?? ''));
  return [
    ...(hasSameFigure(here, there)
      ? []
      : [drift(isSameNumber ? 'hedge' : 'figure', printFigure, countFigure, turnsHedge(here, there))]),
    ...(isTorn ? [drift('noun', printQuote, null, true)] : []),
    ...(!isTorn && !isTime(here) && noun && otherNoun && noun !== otherNoun
      ? [drift('noun', printNoun, (text) => countPrinting(text, outside))]
      : []),
    ...(said !== otherSaid && (said || otherSaid) ? [drift('attribution', printAttribution, null)] : []),
  ];
}

function placeOf({ article, claim }: CellClaim, text: string): DriftPlace {
  return { article, block: claim.place.block, claim: claim.entry.id, text };
}

const isTime = ({ claim }: CellClaim) => kindOfUnit(claim.figure.unit) === 'time';
const printFigure = ({ claim }: CellClaim) => claim.figure.text;
const printQuote = ({ claim }: CellClaim) => claim.exact;
const printAttribution = ({ claim }: CellClaim) => claim.attribution ?? '';

function numbersOf({ claim }: CellClaim): string {
  return findNumbers(withNoun(claim.figure.text))
    .map(({ value, text }) => (Number.isFinite(value) ? value : text))
    .join(' ');
}

function turnsHedge({ claim: { figure: a } }: CellClaim, { claim: { figure: b } }: CellClaim): boolean {
  const turns = (x: Hedge, y: Hedge) => FROM_BELOW.includes(x) && FROM_ABOVE.includes(y);
  return turns(a.hedge, b.hedge) || turns(b.hedge, a.hedge);
}

/** A sentence that ends inside a claim's words, behind its figure. */
const TORN = /[.!?]\s+\S/u;

/** What a claim's quote has behind the figure. */
function nounPart({ claim: { exact, place, figurePlace } }: CellClaim): string {
  return sliceText(exact, { start: figurePlace.end - place.start, end: Infinity });
}

/** The nouns directly behind a figure as they are printed: "security forces"; empty where none follow. */
function printNoun(claim: CellClaim): string {
  const text = `Some${nounPart(claim)}`;
  const words = readSentences(text)[0]?.words.slice(1) ?? [];
  const end = words.findIndex((word) => !isNoun(word));
  const nouns = words.slice(0, end < 0 ? undefined : end);
  const [first, last] = [nouns[0], nouns.at(-1)];
  return first && last ? sliceText(text, { start: first.start, end: last.end }) : '';
}
