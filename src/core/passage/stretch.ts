import { isGeneral } from './same-matter.ts';
import type { Term } from './term.ts';

/** What two stretches of text report in common: how much, and how much of all that they report. */

/** Numbers and quoted speech are rarer by accident than plain words; small numbers are less so. */
const NUMBER = 1.7;
const SMALL = { most: 3, weight: 0.7 };
const QUOTED = 1.2;

/** Words that fit any matter weigh less than their rarity says. */
const GENERAL = 0.3;

/** What a matter weighs that nearly all paragraphs have. */
const LEAST = 0.02;

/** However many parts a name has, it weighs as much as so many of its rarest. */
const NAME = 1.5;

/** What each further word of a phrase counts of the one before: an office, a description, a thing's full name. */
const FURTHER = 0.7;

/** What is left of a likeness where two texts count, date or quote each something else. */
const OTHER = { counts: 0.15, year: 0.15, background: 0.5, quotation: 0.4 };

/** What is left of a likeness that rests on so few words: many say such a thing of something else. */
const FEW = { most: 2, left: 0.5 };

/** Two counts are a toll, a score or a balance; one may be a rounded other. */
const COUNTS = 2;

/** A number that may be a year. */
const YEARS = { first: 1600, last: 2100 };

/** The share of quoted terms from which a stretch is a quotation, and of common ones from which it is the same. */
const QUOTATION = 1 / 2;
const SAME_QUOTATION = 1 / 2;

interface Weighed {
  key: string;
  weight: number;
  isNumber: boolean;
  isQuoted: boolean;
  isBound: boolean;
}

/** A stretch of text by what it reports, each matter once. */
export interface Stretch {
  matters: readonly Weighed[];
  placeOf: ReadonlyMap<string, number>;
  length: number;
  counts: ReadonlySet<string>;
  years: ReadonlySet<string>;
  quoted: readonly string[];
  isQuotation: boolean;
}

/** What matter a term reports, null for none, and what a matter weighs. */
export interface Matters {
  of: (term: Term) => string | null;
  rarity: (matter: string) => number;
}

/** The stretch that terms make up. */
export function weighStretch(terms: readonly Term[], { of, rarity }: Matters): Stretch {
  const seen = new Set<string>();
  const matters = terms.flatMap((term): Weighed[] => {
    const key = of(term);
    if (key === null || seen.has(key)) return [];
    seen.add(key);
    const { isNumber, isQuoted, isBound } = term;
    const weight =
      rarity(key) * numberWeight(term) * (isQuoted ? QUOTED : 1) * (isGeneral(term) ? GENERAL : 1);
    return [{ key, weight: Math.max(weight, LEAST), isNumber, isQuoted, isBound }];
  });
  const capped = capNames(matters);
  const numbers = capped.filter(({ isNumber }) => isNumber).map(({ key }) => key);
  const quoted = capped.filter(({ isQuoted }) => isQuoted).map(({ key }) => key);
  return {
    matters: capped,
    placeOf: new Map(capped.map(({ key }, place) => [key, place])),
    length: Math.hypot(...capped.map(({ weight }) => weight)),
    counts: new Set(numbers.filter((key) => !isYear(key))),
    years: new Set(numbers.filter(isYear)),
    quoted,
    isQuotation: quoted.length > 0 && quoted.length >= QUOTATION * capped.length,
  };
}

function numberWeight({ key, isNumber }: Term): number {
  if (!isNumber) return 1;
  return NUMBER * (Number(key.slice(1)) <= SMALL.most ? SMALL.weight : 1);
}

function isYear(key: string): boolean {
  const value = Number(key.slice(1));
  return Number.isInteger(value) && value >= YEARS.first && value < YEARS.last;
}

function capNames(matters: readonly Weighed[]): Weighed[] {
  const capped: Weighed[] = [];
  for (let at = 0; at < matters.length;) {
    let end = at + 1;
    if (matters[at]?.isBound) while (matters[end]?.isBound) end += 1;
    const name = matters.slice(at, end);
    const weights = name.map(({ weight }) => weight);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const share = Math.min(1, (NAME * Math.max(...weights)) / sum);
    capped.push(...name.map((matter) => ({ ...matter, weight: matter.weight * share })));
    at = end;
  }
  return capped;
}

/**
 * The likeness of each two stretches: the weight of what both report, times the cosine of all that they do.
 * Words that stand together in both are one phrase, of which each further word counts less. 0 where nothing
 * is in common. Only stretches that share a matter are looked at.
 */
export function compareStretches(left: readonly Stretch[], right: readonly Stretch[]): number[][] {
  const holding = new Map<string, number[]>();
  for (const [at, { matters }] of right.entries()) {
    for (const { key } of matters) {
      const places = holding.get(key);
      if (places) places.push(at);
      else holding.set(key, [at]);
    }
  }
  return left.map((x) => {
    const shared = new Map<number, number[]>();
    for (const [place, { key }] of x.matters.entries()) {
      for (const at of holding.get(key) ?? []) {
        const places = shared.get(at);
        if (places) places.push(place);
        else shared.set(at, [place]);
      }
    }
    return right.map((y, at) => {
      const places = shared.get(at);
      return places ? likenessOf(x, y, places) : 0;
    });
  });
}

/** The likeness of two stretches by the places of what they share in the first. */
function likenessOf(x: Stretch, y: Stretch, places: readonly number[]): number {
  let [sum, product, before] = [0, 0, -2];
  let phrase: number[] = [];
  let placeBefore = -2;
  const close = () => {
    phrase.sort((p, q) => q - p);
    for (const [rank, weight] of phrase.entries()) sum += weight * FURTHER ** rank;
    phrase = [];
  };
  for (const place of places) {
    const one = x.matters[place];
    const at = one ? (y.placeOf.get(one.key) ?? 0) : 0;
    const other = y.matters[at];
    if (!one || !other) continue;
    if (place !== placeBefore + 1 || Math.abs(at - before) > 1) close();
    const weight = Math.min(one.weight, other.weight);
    if (one.isNumber) sum += weight;
    else phrase.push(weight);
    product += one.weight * other.weight;
    [placeBefore, before] = [place, at];
  }
  close();
  const few = places.length <= FEW.most ? FEW.left : 1;
  return sum * (product / (x.length * y.length)) * otherness(x, y) * few;
}

/** What is left of a likeness for what two stretches hold that is not the same. */
function otherness(x: Stretch, y: Stretch): number {
  const apart = (p: ReadonlySet<string>, q: ReadonlySet<string>) =>
    p.size > 0 && q.size > 0 && p.isDisjointFrom(q);
  const counts = x.counts.size >= COUNTS && y.counts.size >= COUNTS && apart(x.counts, y.counts);
  const background = x.years.size > 0 !== y.years.size > 0;
  return (
    (counts ? OTHER.counts : 1) *
    (apart(x.years, y.years) ? OTHER.year : 1) *
    (background ? OTHER.background : 1) *
    (x.isQuotation && y.isQuotation && !quotesAlike(x, y) ? OTHER.quotation : 1)
  );
}

function quotesAlike(x: Stretch, y: Stretch): boolean {
  const common = x.quoted.filter((key) => y.quoted.includes(key)).length;
  return common >= SAME_QUOTATION * Math.min(x.quoted.length, y.quoted.length);
}
