import type { TermedSentence } from './term.ts';

/** Sentences that tell the same, put into groups. */

/** A sentence in its article; headings and deks are sentences too. */
export interface StorySentence extends TermedSentence {
  article: string;
  block: string;
  /** Its place among all sentences of its article. */
  place: number;
}

/** Two sentences of different articles that tell the same; the surer link has the higher score. */
export interface SentenceLink {
  a: StorySentence;
  b: StorySentence;
  score: number;
}

/** Sentences of at least two articles that tell the same, by article and place. */
export type SentenceGroup = readonly StorySentence[];

/** The share of a group's sentences in other articles that a newcomer must be linked to. */
const QUORUM = 1 / 2;

/**
 * Groups that hold every link: both its sentences stand together in one of them. The surest links come first;
 * a sentence joins a group where it is linked to half of the others there, so that a third article carries a
 * link that is missing where the two may meet, and else begins a group of its own beside those that it already stands in. Sentences
 * that are `apart` never stand together, and no group lies within another. The groups do not depend on the
 * order of the links.
 */
export function groupLinks(
  links: readonly SentenceLink[],
  apart: (a: StorySentence, b: StorySentence) => boolean,
  mayMeet: (a: StorySentence, b: StorySentence, link: SentenceLink) => boolean = () => true,
): SentenceGroup[] {
  const kept = links.filter(({ a, b }) => !apart(a, b));
  const linked = linkedBy(kept);
  const groups: OpenGroup[] = [];
  const holding = new Map<StorySentence, OpenGroup[]>();
  const put = (sentence: StorySentence, group: OpenGroup) => {
    group.sentences.push(sentence);
    const holders = holding.get(sentence);
    if (holders) holders.push(group);
    else holding.set(sentence, [group]);
  };
  const holdersOf = (sentence: StorySentence) => holding.get(sentence) ?? [];
  for (const link of kept.sort(bySurety)) {
    const { a, b } = link;
    const mayBeside = (one: StorySentence, other: StorySentence) => mayMeet(one, other, link);
    const [beside, others] = [holdersOf(a), holdersOf(b)];
    if (beside.some((group) => others.includes(group))) continue;
    const [best] = [
      ...beside.map((group) => ({ group, newcomer: b })),
      ...others.map((group) => ({ group, newcomer: a })),
    ]
      .map((option) => ({
        ...option,
        size: option.group.sentences.length,
        share: supportFor(option.newcomer, option.group.sentences, linked, apart, mayBeside),
      }))
      .filter(({ share }) => share >= QUORUM)
      .sort((p, q) => q.share - p.share || q.size - p.size || p.group.place - q.group.place);
    if (best) put(best.newcomer, best.group);
    else {
      const group = { sentences: [], place: groups.length };
      groups.push(group);
      put(a, group);
      put(b, group);
    }
  }
  const besideFirst = ({ sentences: [first] }: OpenGroup) => (first ? holdersOf(first) : []);
  return groups
    .filter((group) => !besideFirst(group).some((other) => isWithin(group, other)))
    .map(({ sentences }) => sentences.sort(bySentence));
}

/** A group that may still grow, and its place among all groups. */
interface OpenGroup {
  sentences: StorySentence[];
  place: number;
}

/** A group that later newcomers made another grow around says nothing of its own. */
function isWithin(group: OpenGroup, other: OpenGroup): boolean {
  const [own, wider] = [group.sentences, other.sentences];
  return wider.length > own.length && own.every((sentence) => wider.includes(sentence));
}

function supportFor(
  newcomer: StorySentence,
  group: readonly StorySentence[],
  linked: Linked,
  apart: (a: StorySentence, b: StorySentence) => boolean,
  mayMeet: (a: StorySentence, b: StorySentence) => boolean,
): number {
  const others = group.filter(({ article }) => article !== newcomer.article);
  if (others.length === 0 || group.some((member) => apart(member, newcomer))) return 0;
  const partners = linked.get(newcomer);
  const isLinked = (member: StorySentence) => partners?.has(member) ?? false;
  if (others.some((member) => !isLinked(member) && !mayMeet(member, newcomer))) return 0;
  return others.filter(isLinked).length / others.length;
}

/** Each sentence’s partners. */
type Linked = ReadonlyMap<StorySentence, ReadonlySet<StorySentence>>;

function linkedBy(links: readonly SentenceLink[]): Linked {
  const linked = new Map<StorySentence, Set<StorySentence>>();
  for (const { a, b } of links) {
    linked.set(a, (linked.get(a) ?? new Set()).add(b));
    linked.set(b, (linked.get(b) ?? new Set()).add(a));
  }
  return linked;
}

function bySurety(p: SentenceLink, q: SentenceLink): number {
  return q.score - p.score || bySentence(firstOf(p), firstOf(q)) || bySentence(lastOf(p), lastOf(q));
}

function firstOf({ a, b }: SentenceLink): StorySentence {
  return bySentence(a, b) < 0 ? a : b;
}

function lastOf({ a, b }: SentenceLink): StorySentence {
  return bySentence(a, b) < 0 ? b : a;
}

function bySentence(a: StorySentence, b: StorySentence): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.place - b.place;
}
