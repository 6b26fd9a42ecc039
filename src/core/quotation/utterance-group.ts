import { type Passage, passagesAt } from '../passage/passage.ts';
import type { Utterance } from './speech.ts';
import { isReportingVerb } from './speaker/reporting-verb.ts';
import { foldedLower } from '../text/fold.ts';
import { sliceText } from '../text/text.ts';
import { mayBeOneSpeaker, type Rarity, type Shared, shareTerms, termsOf } from './utterance-likeness.ts';
import type { Term } from '../passage/term.ts';

/** Utterances of several articles that are one utterance in several renderings. */

/** What two utterances must share at least: as passages align their sentences, or wherever they stand. */
const NEAR = { share: 1 / 3, terms: 2, termShare: 1 / 2 };
const FAR = { share: 0.6, back: 0.3, terms: 2 };
/** The share of pairs of two groups that must be linked before they are one. */
const QUORUM = 1 / 3;
/** Terms at one place of twin sentences come first: what answers to the one answers to the other. */
const TWINS = 100;
const SOLE = 0.5;
const TERM_WORDS = 8;

interface WeighedLink {
  a: Weighed;
  b: Weighed;
  score: number;
}

/** An utterance with what it is compared by: its terms, and the passages that its sentence stands in. */
interface Weighed {
  utterance: Utterance;
  /** Where it stands. */
  key: string;
  terms: readonly Term[];
  /** The terms of the clause around a quoted term. */
  frame: readonly Term[];
  passages: ReadonlySet<string>;
  /** The words right before and after a quoted term within its sentence; none of another utterance. */
  before: string;
  behind: string;
}

/** The text that an utterance stands in: its block's words. */
export type BlockText = (article: string, block: string) => string;

/**
 * Groups utterances by what was said; each is in one group, alone if nothing else renders it. Two are linked
 * if one speaker may have made both and they say enough of the same: less is enough within a passage, unless only one
 * of them has a speaker, and
 * nothing at all for terms in the same place of aligned sentences, or for the only two speeches of a passage.
 * The groups do not depend on the order of the utterances.
 */
export function groupUtterances(
  utterances: readonly Utterance[],
  passages: readonly Passage[],
  textOf: BlockText,
  rarity: Rarity,
): Utterance[][] {
  const weighed = [...utterances]
    .sort(byPlace)
    .map((utterance) => weighUtterance(utterance, passages, textOf(utterance.article, utterance.block)));
  const sole = solePairs(weighed, passages);
  const links = weighed.flatMap((a, i) =>
    weighed.slice(i + 1).flatMap((b): WeighedLink[] => {
      const score = linkScore(a, b, rarity, sole.has(a, b));
      return score > 0 ? [{ a, b, score }] : [];
    }),
  );
  const linked = pairSet(links.map(({ a, b }) => [a, b]));
  const groups = weighed.map((one) => [one]);
  for (const { a, b } of links.sort((p, q) => q.score - p.score)) {
    const [left, right] = [a, b].map((one) => groups.findIndex((group) => group.includes(one)));
    if (left === undefined || right === undefined || left === right) continue;
    const [x, y] = [groups[left] ?? [], groups[right] ?? []];
    const held = x.flatMap((p) => y.filter((q) => linked.has(p, q))).length;
    if (held >= QUORUM * x.length * y.length) join(groups, x, y);
  }
  attachReports(groups, links);
  joinRuns(groups);
  return groups.map((group) => group.map(({ utterance }) => utterance).sort(byPlace));
}

function byPlace(a: Utterance, b: Utterance): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.place - b.place || a.start - b.start || b.end - a.end;
}

function weighUtterance(utterance: Utterance, passages: readonly Passage[], text: string): Weighed {
  const { article, block, start, end } = utterance;
  return {
    utterance,
    key: `${article} ${block} ${start} ${end}`,
    terms: termsOf(utterance.text),
    frame: termsOf(utterance.frame?.text ?? ''),
    passages: new Set(passagesAt(passages, article, block, utterance).map(({ id }) => id)),
    ...(isTerm(utterance) ? wordsBeside(utterance, text) : { before: '', behind: '' }),
  };
}

/** The words right before and after a quoted term; none where a verb of saying stands there, or nothing. */
function wordsBeside({ start, end }: Utterance, text: string): Pick<Weighed, 'before' | 'behind'> {
  const clauseBefore =
    sliceText(text, { start: 0, end: start })
      .split(/[.!?:;]\s/u)
      .at(-1) ?? '';
  const clauseBehind = sliceText(text, { start: end, end: Infinity }).split(/[.!?:;](?:\s|$)/u)[0] ?? '';
  const word = (words: string, at: number) => {
    const key = termsOf(words).at(at)?.key ?? '';
    return isReportingVerb(key) ? '' : key;
  };
  return { before: word(clauseBefore, -1), behind: word(clauseBehind, 0) };
}

interface PairSet {
  has: (a: Weighed, b: Weighed) => boolean;
}

/** Pairs of utterances by where they stand, in any order. */
function pairSet(pairs: readonly (readonly [Weighed, Weighed])[]): PairSet {
  const beside = new Map<string, Set<string>>();
  for (const [a, b] of [...pairs, ...pairs.map(([a, b]) => [b, a] as const)])
    beside.set(a.key, (beside.get(a.key) ?? new Set()).add(b.key));
  return { has: (a, b) => beside.get(a.key)?.has(b.key) ?? false };
}

/** Two speeches that are all that a passage of two sentences holds: the passage says that they are one. */
function solePairs(weighed: readonly Weighed[], passages: readonly Passage[]): PairSet {
  return pairSet(
    passages
      .filter(
        ({ members }) => members.length === 2 && members.every(({ sentences }) => sentences.length === 1),
      )
      .flatMap(({ id }): (readonly [Weighed, Weighed])[] => {
        const here = weighed.filter((one) => one.passages.has(id));
        const [a, b] = here;
        return a && b && here.length === 2 && a.utterance.article !== b.utterance.article ? [[a, b]] : [];
      }),
  );
}

/** How sure it is that two utterances are one; 0 where they are not linked. */
function linkScore(a: Weighed, b: Weighed, rarity: Rarity, isSole: boolean): number {
  const [x, y] = [a.utterance, b.utterance];
  if (x.article === y.article && (x.run === y.run || overlap(x, y))) return 0;
  if (!mayBeOneSpeaker(x, y)) return 0;
  const isNear = x.article !== y.article && !a.passages.isDisjointFrom(b.passages);
  const known = x.speakers.length > 0 && y.speakers.length > 0;
  if (!isNear && !known) return 0;
  const isHalf = !known && x.speakers.length + y.speakers.length > 0;
  if (isSamePlace(a, b) && (isNear || shareTerms(a.terms, b.terms, rarity).terms > 0))
    return isNear ? TWINS : TWINS / 2;
  const scores = [a.terms, a.frame].flatMap((p, i) =>
    [b.terms, b.frame].map((q, j) => {
      if ((i === 1 && !y.direct) || (j === 1 && !x.direct)) return 0;
      const shared = shareTerms(p, q, rarity);
      if (!isNear) return scoreFar(shared);
      if (isHalf && shared.share < FAR.share) return 0;
      return scoreNear(shared, i + j === 0 && x.direct && y.direct);
    }),
  );
  const isSame = x.direct && y.direct && foldedLower(x.text) === foldedLower(y.text);
  const sole = isSole && known && (x.direct || y.direct) ? SOLE : 0;
  return Math.max(isSame && known ? 1 : 0, sole, ...scores);
}

function scoreNear({ terms, share }: Shared, isQuoted: boolean): number {
  if (terms >= NEAR.terms && share >= NEAR.share) return terms * share;
  return isQuoted && terms > 0 && share >= NEAR.termShare ? share : 0;
}

function scoreFar({ terms, share, back }: Shared): number {
  return terms >= FAR.terms && share >= FAR.share && back >= FAR.back ? share : 0;
}

function overlap(x: Utterance, y: Utterance): boolean {
  return x.block === y.block && x.start < y.end && y.start < x.end;
}

/** A term: a few words quoted within a sentence of the article's own. */
function isTerm({ text, direct }: Utterance): boolean {
  return direct && !/[.!?]$/u.test(text) && text.split(/\s+/u).length <= TERM_WORDS;
}

/** True of two terms with one word before or after them. */
function isSamePlace(a: Weighed, b: Weighed): boolean {
  return (a.before !== '' && a.before === b.before) || (a.behind !== '' && a.behind === b.behind);
}

/** What is reported and nowhere quoted goes with the quoted words that it is most surely linked to. */
function attachReports(groups: Weighed[][], links: readonly WeighedLink[]): void {
  const isReported = (group: readonly Weighed[]) => group.every(({ utterance }) => !utterance.direct);
  for (const { a, b } of links) {
    const [x, y] = [a, b].map((one) => groups.find((group) => group.includes(one)));
    if (!x || !y || x === y || isReported(x) === isReported(y)) continue;
    const quoted = isReported(x) ? b : a;
    if (quoted.utterance.direct) join(groups, isReported(x) ? y : x, isReported(x) ? x : y);
  }
}

function join(groups: Weighed[][], x: Weighed[], y: Weighed[]): void {
  x.push(...y);
  groups.splice(groups.indexOf(y), 1);
}

/**
 * The sentences of one speech are one utterance, unless another article tells them apart: it renders both,
 * and not in one speech.
 */
function joinRuns(groups: Weighed[][]): void {
  const runOf = ({ utterance: { article, run } }: Weighed) => `${article} ${run}`;
  const runs = [...new Set(groups.flat().map(runOf))].sort();
  for (const run of runs) {
    const holding = groups.filter((group) => group.some((one) => runOf(one) === run));
    for (const group of holding) {
      const other = holding.find(
        (candidate) =>
          candidate !== group &&
          groups.includes(candidate) &&
          groups.includes(group) &&
          !isApart(group, candidate),
      );
      if (other) join(groups, group, other);
    }
  }

  function isApart(x: readonly Weighed[], y: readonly Weighed[]): boolean {
    const articles = new Set(x.map(({ utterance: { article } }) => article));
    return [...articles].some((article) => {
      const [p, q] = [x, y].map((group) => group.filter(({ utterance }) => utterance.article === article));
      if (!p || !q || q.length === 0) return false;
      return !p.some((one) => q.some((two) => runOf(one) === runOf(two)));
    });
  }
}
