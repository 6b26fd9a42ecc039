import type { Hedge } from '../../schemas/published/figure-record.ts';
import { type CellClaim, hasSameFigure, type Row } from '../verdict/comparison.ts';
import type { Drift, DriftKind, DriftPlace, Kin } from './drift.ts';
import { isNoun, readSentences } from '../text/sentence.ts';
import { findNumbers, withNoun } from '../figure/number.ts';
import type { Telling } from '../story/telling.ts';
import { foldedString, sliceText } from '../text/text.ts';

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
      return here && there ? compareClaim(here, there, pair, outsideOf(pair, row, tellings)) : [];
    }),
  );
}

/** The row's claims of other tellings, by telling. */
function outsideOf({ article }: Kin, { claims }: Row, tellings: readonly Telling[]): CellClaim[][] {
  return tellings
    .filter((telling) => !telling.includes(article))
    .map((telling) => claims.filter((claim) => telling.includes(claim.article)));
}

type Same = (a: CellClaim, b: CellClaim) => boolean;

function compareClaim(
  here: CellClaim,
  there: CellClaim,
  { basis }: Kin,
  outside: readonly CellClaim[][],
): Drift[] {
  const sharedBy = (claim: CellClaim, same: Same) =>
    outside.filter((claims) => claims.some((other) => same(claim, other))).length;
  const drift = (kind: DriftKind, same: Same, text: (c: CellClaim) => string, isTurned: boolean): Drift => {
    const support = { here: sharedBy(here, same), there: sharedBy(there, same) };
    const [first, second] = [here, there].map((claim): DriftPlace => placeOf(claim, text(claim)));
    const isReversed = basis === 'sibling' && support.here > support.there;
    const sides = isReversed
      ? { here: second, there: first, support: { here: support.there, there: support.here } }
      : { here: first, there: second, support };
    return { kind, basis, isTurned, ...(sides as Pick<Drift, 'here' | 'there' | 'support'>) };
  };
  const isSameNumber = numbersOf(here) === numbersOf(there);
  const [noun, otherNoun] = [nounOf(here), nounOf(there)];
  const isTorn = [here, there].some((claim) => TORN.test(nounPart(claim)));
  const [said, otherSaid] = [here, there].map(({ claim }) => foldedString(claim.attribution ?? ''));
  const torn = () => drift('noun', () => false, printQuote, true);
  return [
    ...(hasSameFigure(here, there)
      ? []
      : [drift(isSameNumber ? 'hedge' : 'figure', hasSameFigure, printFigure, turnsHedge(here, there))]),
    ...(isTorn ? [{ ...torn(), support: null }] : []),
    ...(!isTorn && noun && otherNoun && noun !== otherNoun
      ? [drift('noun', (a, b) => nounOf(a) === nounOf(b), nounOf, false)]
      : []),
    ...(said !== otherSaid && (said || otherSaid)
      ? [{ ...drift('attribution', () => false, printAttribution, false), support: null }]
      : []),
  ];
}

function placeOf({ article, claim }: CellClaim, text: string): DriftPlace {
  return { article, block: claim.place.block, claim: claim.entry.id, text };
}

const printFigure = ({ claim }: CellClaim) => claim.figure.text;
const printQuote = ({ claim }: CellClaim) => claim.exact;
const printAttribution = ({ claim }: CellClaim) => claim.attribution ?? '';

function numbersOf({ claim }: CellClaim): string {
  return findNumbers(withNoun(claim.figure.text))
    .map(({ value }) => value)
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

/** The nouns directly behind a figure, in small letters: "security forces"; empty where none follow. */
function nounOf(claim: CellClaim): string {
  const words = readSentences(`Some${nounPart(claim)}`)[0]?.words.slice(1) ?? [];
  const end = words.findIndex((word) => !isNoun(word));
  return words
    .slice(0, end < 0 ? undefined : end)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
}
