import { isGeneral } from './same-matter.ts';
import { isKin, type Term } from './term.ts';
import { type FateCount, readToll } from './toll.ts';

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

/** What is left of a number's weight where it is not the same thing in both: ten years and ten metres, ten dead and ten hurt. */
const OTHER_NUMBER = 0.3;

/** A figure of so much that is not round: two texts hardly have it by accident. */
const TELLING = 1000;

/** The share of two words that makes them kin. */
const KIN = 0.6;

/** What is left of a likeness that rests on so few words: many say such a thing of something else. */
const FEW = { most: 2, left: 0.5 };

/** Two counts are a toll, a score or a balance; one may be a rounded other. */
const COUNTS = 2;

/** The share of quoted terms from which a stretch is a quotation, and of common ones from which it is the same. */
const QUOTATION = 1 / 2;
const SAME_QUOTATION = 1 / 2;

interface Weighed {
  key: string;
  weight: number;
  isNumber: boolean;
  isQuoted: boolean;
  isBound: boolean;
  /** What befell the people whom a number counts; null for others. */
  fate: string | null;
  term: Term;
}

/** A stretch of text by what it reports, each matter once. */
export interface Stretch {
  matters: readonly Weighed[];
  length: number;
  counts: ReadonlySet<string>;
  years: ReadonlySet<string>;
  quoted: readonly string[];
  isQuotation: boolean;
  toll: readonly FateCount[];
  /** Its telling figures. */
  figures: ReadonlySet<string>;
}

/** What matter a term reports, null for none, and what a matter weighs. */
export interface Matters {
  of: (term: Term) => string | null;
  rarity: (matter: string) => number;
}

/** The stretch that the terms of one sentence or several make up. */
export function weighStretch(sentences: readonly (readonly Term[])[], { of, rarity }: Matters): Stretch {
  const seen = new Set<string>();
  const toll = readToll(sentences, of);
  const fates = new Map(toll.map(({ place, fate }) => [place, fate]));
  const matters = sentences.flat().flatMap((term, place): Weighed[] => {
    const key = of(term);
    if (key === null || seen.has(key)) return [];
    seen.add(key);
    const { isNumber, isQuoted, isBound } = term;
    const weight =
      rarity(key) * numberWeight(term) * (isQuoted ? QUOTED : 1) * (isGeneral(term) ? GENERAL : 1);
    const fate = fates.get(place) ?? null;
    return [{ key, weight: Math.max(weight, LEAST), isNumber, isQuoted, isBound, fate, term }];
  });
  const capped = capNames(matters);
  const keysOf = (those: readonly Weighed[]) => new Set(those.map(({ key }) => key));
  const numbers = capped.filter(({ isNumber }) => isNumber);
  const quoted = capped.filter(({ isQuoted }) => isQuoted).map(({ key }) => key);
  return {
    matters: capped,
    length: Math.hypot(...capped.map(({ weight }) => weight)),
    counts: keysOf(numbers.filter(({ term }) => !isYear(term))),
    years: keysOf(numbers.filter(({ term }) => isYear(term))),
    quoted,
    isQuotation: quoted.length > 0 && quoted.length >= QUOTATION * capped.length,
    toll,
    figures: keysOf(numbers.filter(isTelling)),
  };
}

function numberWeight({ key, isNumber }: Term): number {
  if (!isNumber) return 1;
  return NUMBER * (Number(key.slice(1)) <= SMALL.most ? SMALL.weight : 1);
}

function isYear({ kind }: Term): boolean {
  return kind === 'year';
}

function capNames(matters: readonly Weighed[]): Weighed[] {
  const capped: Weighed[] = [];
  for (let at = 0; at < matters.length;) {
    let end = at + 1;
    if (matters[at]?.isBound) while (matters[end]?.isBound) end += 1;
    const name = matters.slice(at, end);
    capped.push(...(name.length > 1 ? capName(name) : name));
    at = end;
  }
  return capped;
}

function capName(name: readonly Weighed[]): Weighed[] {
  const weights = name.map(({ weight }) => weight);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const share = Math.min(1, (NAME * Math.max(...weights)) / sum);
  return name.map((matter) => ({ ...matter, weight: matter.weight * share }));
}

/**
 * The likeness of each two stretches: the weight of what both report, times the cosine of all that they do.
 * Words that stand together in both are one phrase, of which each further word counts less. 0 where nothing
 * is in common. Only stretches that share a matter are looked at.
 */
export function compareStretches(left: readonly Stretch[], right: readonly Stretch[]): number[][] {
  const holding = new Map<string, { at: number; place: number }[]>();
  for (const [at, { matters }] of right.entries()) {
    for (const [place, { key }] of matters.entries()) {
      const places = holding.get(key);
      if (places) places.push({ at, place });
      else holding.set(key, [{ at, place }]);
    }
  }
  const shared = right.map((): number[] => []);
  return left.map((x) => {
    for (const [place, { key }] of x.matters.entries())
      for (const beside of holding.get(key) ?? []) shared[beside.at]?.push(place, beside.place);
    return right.map((y, at) => {
      const places = shared[at] ?? [];
      if (places.length === 0) return 0;
      const likeness = likenessOf(x, y, places);
      places.length = 0;
      return likeness;
    });
  });
}

/** The likeness of two stretches by the places of what they share, each in the one and in the other, in one list. */
function likenessOf(x: Stretch, y: Stretch, places: readonly number[]): number {
  let [sum, product] = [0, 0];
  let phrase: number[] = [];
  let [before, besideBefore] = [-2, -2];
  for (let at = 0; at < places.length; at += 2) {
    const place = places[at] ?? 0;
    const beside = places[at + 1] ?? 0;
    const one = x.matters[place];
    const other = y.matters[beside];
    if (!one || !other) continue;
    if (phrase.length > 0 && (place !== before + 1 || Math.abs(beside - besideBefore) > 1)) {
      sum += weightOfPhrase(phrase);
      phrase = [];
    }
    const weight = Math.min(one.weight, other.weight);
    if (one.isNumber) sum += weight * (isOtherNumber(one, other) ? OTHER_NUMBER : 1);
    else phrase.push(weight);
    product += one.weight * other.weight;
    before = place;
    besideBefore = beside;
  }
  sum += weightOfPhrase(phrase);
  const few = places.length / 2 <= FEW.most ? FEW.left : 1;
  return sum * (product / (x.length * y.length)) * otherness(x, y) * few;
}

function weightOfPhrase(weights: readonly number[]): number {
  const [first = 0, second = 0] = weights;
  if (weights.length <= 2) return Math.max(first, second) + Math.min(first, second) * FURTHER;
  return weights.toSorted((p, q) => q - p).reduce((sum, weight, rank) => sum + weight * FURTHER ** rank, 0);
}

/** True of two kinds of number, and of counts of people whom something else befell. */
function isOtherNumber(one: Weighed, other: Weighed): boolean {
  const differ = <T>(x: T | null, y: T | null) => x !== null && y !== null && x !== y;
  return differ(one.term.kind, other.term.kind) || differ(one.fate, other.fate);
}

function isTelling(matter: Weighed): boolean {
  if (!matter.isNumber || isYear(matter.term)) return false;
  return Number(matter.key.slice(1)) >= TELLING && /[1-9].*[1-9]/u.test(matter.key);
}

/** True of two stretches that give one telling figure, and besides it a word of weight, or two of one kin. */
export function shareFigure(x: Stretch, y: Stretch): boolean {
  if (x.figures.isDisjointFrom(y.figures)) return false;
  const wordsOf = ({ matters }: Stretch) =>
    matters.filter(({ isNumber, term }) => !isNumber && !term.isName && !isGeneral(term));
  const words = wordsOf(y);
  return wordsOf(x).some((one) =>
    words.some(({ key, term }) => one.key === key || isKin(one.term, term, KIN)),
  );
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
