import type { Block } from '../article/block.ts';
import { alignArticles, sentencesOf } from './alignment.ts';
import type { ResolvedClaim } from '../story/claim.ts';
import type { StoryArticle, StoryContent } from '../story/content.ts';
import type { SentenceGroup, StorySentence } from './sentence-group.ts';
import { oncePerObject } from '../text/once.ts';
import { sliceText, type Span } from '../text/text.ts';

/** The passages of a story: each thing that its articles tell, with all the words that tell it. */

/** The sentences of one block that take part in a passage, and the words that they make up. */
export interface PassageMember {
  article: string;
  block: string;
  sentences: readonly Span[];
  text: string;
}

/**
 * What one or more articles tell, in the words that are shown. `unshown` are the articles that tell it in words
 * that are not: a passage with a single member and none of these is told by that article alone.
 */
export interface Passage {
  id: string;
  members: readonly PassageMember[];
  unshown?: readonly string[];
}

/**
 * The passages of a story in the order of reading: that of the first column, with what only later columns
 * tell behind what stands before it there. Every sentence is in one passage at least; a sentence that tells
 * two things may be in two. The id names the passage's first block by article id, so that it stays when
 * articles are added or change columns.
 */
export function readPassages({
  story,
  articles,
}: Pick<StoryContent, 'articles'> & { story: Pick<StoryContent['story'], 'alignment'> }): Passage[] {
  const topics = articles.flatMap(({ id, claims }) =>
    claims.map(({ entry, place, figurePlace: { start, end } }) => ({
      ...{ article: id, block: place.block, start, end, topic: entry.question },
    })),
  );
  const groups = alignArticles(articles, topics, story.alignment);
  const texts = articles.map((article) => sentencesOf(article));
  const joined = new Set(groups.flat().map(placeKey));
  const alone = texts.flatMap((sentences) =>
    runsOf(sentences.filter((sentence) => !joined.has(placeKey(sentence)))),
  );
  const ordered = inReadingOrder([...groups, ...alone], texts);
  const ids = idsOf(ordered);
  const membersOf = memberReader(articles);
  return ordered.map((group, index) => ({ id: ids[index] ?? '', members: membersOf(group) }));
}

/** The articles that tell a passage, each once, be it in words that are shown or not. */
export const tellersOf = oncePerObject(({ members, unshown = [] }: Passage): readonly string[] => [
  ...new Set([...members.map(({ article }) => article), ...unshown]),
]);

/** How many articles tell a passage, be it in words that are shown or not. */
export function countTellers(passage: Passage): number {
  return tellersOf(passage).length;
}

/** The passages that words of a block are part of, the one told by most articles first; `span` narrows them to its sentences. */
export function passagesAt(
  passages: readonly Passage[],
  article: string,
  block: string,
  span: Span = { start: 0, end: Infinity },
): Passage[] {
  return (membersByBlock(passages).get(`${article}#${block}`) ?? [])
    .filter(({ member }) => member.sentences.some(({ start, end }) => start < span.end && span.start < end))
    .map(({ passage }) => passage);
}

/** The passages in whose words a block of the one article and a block of the other have part, in their order. */
export function passagesBetween(
  passages: readonly Passage[],
  ...sides: readonly [PassageSide, PassageSide]
): Passage[] {
  const [one, other] = sides.map(
    ({ article, blocks }) =>
      new Set(
        blocks
          .flatMap(({ id }) => membersByBlock(passages).get(`${article}#${id}`) ?? [])
          .map(({ passage }) => passage),
      ),
  );
  const places = placesOf(passages);
  const placeOf = (passage: Passage) => places.get(passage) ?? 0;
  return one && other ? [...one.intersection(other)].sort((a, b) => placeOf(a) - placeOf(b)) : [];
}

/** Blocks of an article. */
interface PassageSide {
  article: string;
  blocks: readonly Pick<Block, 'id'>[];
}

const placesOf = oncePerObject(
  (passages: readonly Passage[]) => new Map(passages.map((passage, at) => [passage, at])),
);

/** The members of passages by their blocks, those of the passage that most articles tell first. */
const membersByBlock = oncePerObject((passages: readonly Passage[]) => {
  const placed = passages
    .toSorted((a, b) => countTellers(b) - countTellers(a))
    .flatMap((passage) => passage.members.map((member) => ({ passage, member })));
  return Map.groupBy(placed, ({ member: { article, block } }) => `${article}#${block}`);
});

/** The claims of an article whose figures stand in a passage's words. */
export function claimsIn(member: PassageMember, article: StoryArticle): ResolvedClaim[] {
  return article.claims.filter(
    ({ place, figurePlace }) =>
      article.id === member.article &&
      place.block === member.block &&
      member.sentences.some(({ start, end }) => start < figurePlace.end && figurePlace.start < end),
  );
}

function placeKey({ article, place }: StorySentence): string {
  return `${article} ${place}`;
}

/** Neighbouring sentences of one block, together. */
function runsOf(sentences: readonly StorySentence[]): StorySentence[][] {
  const runs: StorySentence[][] = [];
  for (const sentence of sentences) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.block === sentence.block && last.place === sentence.place - 1) run.push(sentence);
    else runs.push([sentence]);
  }
  return runs;
}

function inReadingOrder(
  groups: readonly SentenceGroup[],
  texts: readonly (readonly StorySentence[])[],
): SentenceGroup[] {
  const holding = new Map<string, SentenceGroup[]>();
  for (const group of groups) {
    for (const sentence of group) {
      const key = placeKey(sentence);
      holding.set(key, [...(holding.get(key) ?? []), group]);
    }
  }
  const ordered: SentenceGroup[] = [];
  for (const sentences of texts) {
    const told = sentences.flatMap((sentence) => holding.get(placeKey(sentence)) ?? []);
    const shared = told.find((group) => ordered.includes(group));
    let at = (shared ? ordered.indexOf(shared) : ordered.length) - 1;
    for (const group of told) {
      const known = ordered.indexOf(group);
      at = known < 0 ? at + 1 : known;
      if (known < 0) ordered.splice(at, 0, group);
    }
  }
  return ordered;
}

/**
 * The first block by article id, and a number behind it from the second passage that begins there on, counted
 * in the order of that article's sentences.
 */
function idsOf(groups: readonly SentenceGroup[]): string[] {
  const sorted = groups.map((group) => [...group].sort(byArticleId));
  const nameOf = ([first]: SentenceGroup) => `${first?.article ?? ''}.${first?.block ?? ''}`;
  const beginning = Map.groupBy(sorted, nameOf);
  return sorted.map((group) => {
    const name = nameOf(group);
    const before = (beginning.get(name) ?? []).filter((other) => bySentences(other, group) < 0);
    return before.length === 0 ? name : `${name}.${before.length + 1}`;
  });
}

/** The first sentence in which two groups differ decides; a group that the other goes on from stands before it. */
function bySentences(one: SentenceGroup, other: SentenceGroup): number {
  const at = one.findIndex((sentence, index) => {
    const beside = other[index];
    return beside === undefined || byArticleId(sentence, beside) !== 0;
  });
  const [a, b] = [one[at], other[at]];
  return a && b ? byArticleId(a, b) : one.length - other.length;
}

function byArticleId(a: StorySentence, b: StorySentence): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.place - b.place;
}

/** Gives a passage's words by column and block. */
function memberReader(articles: readonly StoryArticle[]): (group: SentenceGroup) => PassageMember[] {
  const columns = new Map(articles.map(({ id }, column) => [id, column]));
  const texts = new Map<string, string>(
    articles.flatMap(({ id, blocks }) => blocks.map((block) => [`${id}#${block.id}`, block.text])),
  );
  const columnOf = ({ article }: StorySentence) => columns.get(article) ?? 0;
  return (group) => {
    const ordered = [...group].sort((a, b) => columnOf(a) - columnOf(b) || a.place - b.place);
    const told = Map.groupBy(ordered, ({ article, block }) => `${article}#${block}`);
    return [...told].map(([key, sentences]) => {
      const text = texts.get(key) ?? '';
      const runs = runsOf(sentences).map((run) => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }));
      return {
        article: sentences[0]?.article ?? '',
        block: sentences[0]?.block ?? '',
        sentences: sentences.map(({ start, end }) => ({ start, end })),
        text: runs.map((run) => sliceText(text, run)).join(' … '),
      };
    });
  };
}
