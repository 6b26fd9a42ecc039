import type { Block } from '../article/block.ts';
import { scoreAgreement } from './agreement.ts';
import { areApart } from './apart.ts';
import { isAside, isLabel } from './aside.ts';
import { pairCopies } from './copy.ts';
import { type Scores, scoreSentences } from './likeness.ts';
import { groupLinks, type SentenceLink, type SentenceGroup, type StorySentence } from './sentence-group.ts';
import { readTerms, type TermedSentence } from './term.ts';
import type { Span } from '../text/text.ts';

/** Which sentences of several articles tell the same. */

/** An article as it is aligned. */
export interface Alignable {
  id: string;
  blocks: readonly Block[];
}

/** Words that answer to a topic: a claim's figure and its question. */
export interface TopicPlace extends Span {
  article: string;
  block: string;
  topic: string;
}

/** What a person decided of pairs of blocks, by their addresses `<article>#<block>`. */
export interface AlignmentDecisions {
  add: readonly { pair: readonly [string, string] }[];
  forbid: readonly { pair: readonly [string, string] }[];
}

const NO_DECISIONS: AlignmentDecisions = { add: [], forbid: [] };

/** What the agreement of two sentences of separate reports must reach to tell the same. */
const TELLS_THE_SAME = 1.1;

/** How much more a headline must agree with a paragraph: it tells little, and a later day's may be as like. */
const HEADLINE = 1;

/** What it must reach where a third report tells the same as both. */
const MAY_TELL_THE_SAME = 0.4;

/** How sure a link is that does not rest on likeness: answers to one question, then copies and an editor's word. */
const SURE = { topic: 1e6, copy: 1e7, editor: 1e8 };

/**
 * Groups the sentences of articles by what they tell, that of the headline among them. A group holds sentences of
 * at least two articles; a sentence may stand in several groups, or in none. Answers to one topic tell the
 * same, in whatever words. What answers to each other in two copies of one text is taken together, so that a
 * third article meets both or neither. The result does not depend on the order of the articles, and an
 * article that tells of something else changes nothing.
 */
export function alignArticles(
  articles: readonly Alignable[],
  topics: readonly TopicPlace[] = [],
  decisions: AlignmentDecisions = NO_DECISIONS,
): SentenceGroup[] {
  const texts = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1)).map(sentencesOf);
  const [asides, labels] = [addressesOf(articles, isAside), addressesOf(articles, isLabel)];
  const isBeside = ({ a, b }: SentenceLink) => [a, b].some((one) => asides.has(addressOf(one)));
  const isNamed = ({ a, b }: SentenceLink) => [a, b].some((one) => labels.has(addressOf(one)));
  const pairs = texts.flatMap((a, i) => texts.slice(i + 1).map((b) => comparePair(a, b)));
  const copies = pairs.flatMap(linkCopies).filter((link) => !isBeside(link));
  const score = scorer(pairs, copies);
  const reports = pairs
    .flatMap((pair) => linkReports(pair, score))
    .filter((link) => !isBeside(link) && !isNamed(link));
  return groupLinks(
    [
      ...copies,
      ...reports,
      ...linkTopics(texts.flat(), topics),
      ...linkDecided(texts.flat(), decisions, score),
    ],
    forbiddenBy(decisions),
    (a, b, link) => link.score >= SURE.topic || score(a, b) >= MAY_TELL_THE_SAME,
  );
}

/** The addresses of all blocks of a kind. */
function addressesOf(articles: readonly Alignable[], isKind: (block: Block) => boolean): Set<string> {
  return new Set(
    articles.flatMap(({ id, blocks }) => blocks.filter(isKind).map((block) => `${id}#${block.id}`)),
  );
}

/** The sentences of an article's blocks in the order of reading. */
export function sentencesOf({ id, blocks }: Alignable): StorySentence[] {
  return blocks
    .flatMap(({ id: block, text }) =>
      joinFragments(readTerms(text)).map((read) => ({ ...read, article: id, block })),
    )
    .map((sentence, place) => ({ ...sentence, place }));
}

/** A torn sentence leaves a word behind ("… personnel. hardware."), which goes with what it was torn from. */
function joinFragments(sentences: readonly TermedSentence[]): TermedSentence[] {
  return sentences.reduce<TermedSentence[]>((joined, sentence) => {
    const before = joined.at(-1);
    if (!before || sentence.terms.length > 1) return [...joined, sentence];
    return [
      ...joined.slice(0, -1),
      { start: before.start, end: sentence.end, terms: [...before.terms, ...sentence.terms] },
    ];
  }, []);
}

interface ComparedPair {
  a: readonly StorySentence[];
  b: readonly StorySentence[];
  agreement: Scores;
  copied: ReturnType<typeof pairCopies>;
}

function comparePair(a: readonly StorySentence[], b: readonly StorySentence[]): ComparedPair {
  return { a, b, agreement: scoreAgreement(a, b), copied: pairCopies(a, b, scoreSentences(a, b)) };
}

function linkCopies({ a, b, copied }: ComparedPair): SentenceLink[] {
  return (copied ?? []).flatMap(([i, j]) => {
    const [x, y] = [a[i], b[j]];
    return x && y ? [{ a: x, b: y, score: SURE.copy }] : [];
  });
}

type Scorer = (x: StorySentence, y: StorySentence) => number;

/** The best score of two sentences, or of what answers to them in copies of their articles. */
function scorer(pairs: readonly ComparedPair[], copies: readonly SentenceLink[]): Scorer {
  const tables = new Map<string | undefined, Map<string | undefined, Scores>>();
  for (const { a, b, agreement } of pairs) {
    const beside = tables.get(a[0]?.article) ?? new Map<string | undefined, Scores>();
    tables.set(a[0]?.article, beside.set(b[0]?.article, agreement));
  }
  const twins = new Map<StorySentence, StorySentence[]>();
  for (const { a, b } of copies) {
    twins.set(a, [...(twins.get(a) ?? [a]), b]);
    twins.set(b, [...(twins.get(b) ?? [b]), a]);
  }
  const direct: Scorer = (x, y) =>
    tables.get(x.article)?.get(y.article)?.[x.place]?.[y.place] ??
    tables.get(y.article)?.get(x.article)?.[y.place]?.[x.place] ??
    0;
  return (x, y) => {
    const [like, other] = [twins.get(x), twins.get(y)];
    if (!like && !other) return direct(x, y);
    return (like ?? [x]).reduce(
      (best, p) => (other ?? [y]).reduce((most, q) => Math.max(most, direct(p, q)), best),
      0,
    );
  };
}

/** The links of two articles that are no copies of one text. */
function linkReports({ a, b, copied }: ComparedPair, score: Scorer): SentenceLink[] {
  const links: SentenceLink[] = [];
  if (copied) return links;
  for (const x of a)
    for (const y of b) {
      const agreement = score(x, y);
      const least = TELLS_THE_SAME + (isHeadline(x) === isHeadline(y) ? 0 : HEADLINE);
      if (agreement >= least && !areApart(x.terms, y.terms)) links.push({ a: x, b: y, score: agreement });
    }
  return links;
}

function isHeadline({ block }: StorySentence): boolean {
  return block === 'headline';
}

function linkTopics(sentences: readonly StorySentence[], topics: readonly TopicPlace[]): SentenceLink[] {
  const answers = topics.flatMap(({ article, block, start, end, topic }) =>
    sentences
      .filter((sentence) => sentence.article === article && sentence.block === block)
      .filter((sentence) => sentence.start < end && start < sentence.end)
      .map((sentence) => ({ sentence, topic })),
  );
  return answers.flatMap((one, index) =>
    answers
      .slice(index + 1)
      .filter(({ topic, sentence }) => topic === one.topic && sentence.article !== one.sentence.article)
      .map((other) => ({ a: one.sentence, b: other.sentence, score: SURE.topic })),
  );
}

/** An editor aligns blocks: the two sentences in them that are most alike stand for them, the first of several. */
function linkDecided(
  sentences: readonly StorySentence[],
  { add }: AlignmentDecisions,
  score: Scorer,
): SentenceLink[] {
  return add.flatMap(({ pair }) => {
    const standing = sentences.filter((sentence) => pair.includes(addressOf(sentence)));
    const links = standing.flatMap((a, i) =>
      standing
        .slice(i + 1)
        .filter((b) => addressOf(a) !== addressOf(b))
        .map((b) => ({ a, b, score: score(a, b) })),
    );
    const [first, ...others] = links;
    if (!first) return [];
    const best = others.reduce((one, link) => (link.score > one.score ? link : one), first);
    return [{ ...best, score: SURE.editor }];
  });
}

function forbiddenBy({ forbid }: AlignmentDecisions): (x: StorySentence, y: StorySentence) => boolean {
  const apart = new Set(forbid.flatMap(({ pair: [one, other] }) => [`${one} ${other}`, `${other} ${one}`]));
  return (x, y) => apart.has(`${addressOf(x)} ${addressOf(y)}`);
}

function addressOf({ article, block }: StorySentence): string {
  return `${article}#${block}`;
}
