import type { LineageEntry, Story } from '../../schemas/content/story.ts';
import type { Message } from '../record/diagnostic.ts';
import { storyPath } from '../record/files.ts';
import type { RecordProblem } from '../record/reference.ts';
import { articlesOf, type StoryCheck } from './check-context.ts';

/** What an article comes from and what it replaces: no way may lead back to where it began. */

/** Circles in the lineage, lineage that shows nothing, and alignments of an article with itself. */
export function checkLineage({ id, records }: StoryCheck): RecordProblem[] {
  const story = records.stories.get(id);
  if (!story) return [];
  const edges = story.lineage.map(({ article, from }) => [article, from] as const);
  return [
    ...story.lineage.flatMap((entry, index) => {
      const circle = entry.article === entry.from ? null : findCircle(entry.article, entry.from, edges);
      // One circle is told once, at the first entry that is part of it.
      const isFirst = story.lineage.findIndex(({ article }) => circle?.includes(article) === true) === index;
      return circle && isFirst
        ? [{ path: ['lineage', index, 'from'], message: derivesRoundabout(entry, circle) }]
        : [];
    }),
    ...story.lineage.flatMap((entry, index) =>
      entry.basis !== 'editor' && entry.evidence.length === 0
        ? [{ path: ['lineage', index, 'basis'], message: evidenceMissing(entry) }]
        : [],
    ),
    ...findPairsOfOne(story),
    ...checkSeparate(story, edges),
  ];
}

/** Articles that are kept separate from themselves, or from one that a lineage joins them to. */
function checkSeparate(
  { separate = [] }: Story,
  edges: readonly (readonly [string, string])[],
): RecordProblem[] {
  const bothWays = [...edges, ...edges.map(([one, other]) => [other, one] as const)];
  return separate.flatMap(({ pair: [a, b] }, index) => {
    const path = ['separate', index, 'pair'];
    if (a === b) return [{ path, message: separateFromItself(a) }];
    const way = findWay(a, b, bothWays);
    return way ? [{ path, message: separateYetJoined(a, b, way) }] : [];
  });
}

/** An article that supersedes itself, directly or through others. */
export function checkSuccession(check: StoryCheck, article: string): RecordProblem[] {
  const edges = articlesOf(check).flatMap((one) => {
    const supersedes = check.records.articles.get(`${check.id}/${one}`)?.frontMatter.supersedes;
    return supersedes === undefined ? [] : [[one, supersedes] as const];
  });
  const next = edges.find(([one]) => one === article)?.[1];
  const circle = next === undefined ? null : findCircle(article, next, edges);
  if (!circle || [...circle].sort()[0] !== article) return [];
  return [{ path: ['supersedes'], message: supersedesItself(article, circle) }];
}

/** Articles whose columns have one head, told at the later one in the order of the columns. */
export function checkLabel(check: StoryCheck, article: string): RecordProblem[] {
  const { id, records } = check;
  const listed = records.stories.get(id)?.articles ?? [];
  const superseded = articlesOf(check).map(
    (one) => records.articles.get(`${id}/${one}`)?.frontMatter.supersedes,
  );
  const columns = [...new Set([...listed, ...articlesOf(check)])].filter((one) => !superseded.includes(one));
  const labelOf = (one: string) => {
    const { label, outlet } = records.articles.get(`${id}/${one}`)?.frontMatter ?? {};
    // An outlet that has no file has been told of.
    const name =
      outlet !== undefined && check.outlets.includes(outlet) ? records.outlets.get(outlet)?.name : undefined;
    return label ?? name;
  };
  const hashOf = (one: string) => records.articles.get(`${id}/${one}`)?.frontMatter.sha256;
  const label = labelOf(article);
  const twin = columns
    .slice(0, Math.max(0, columns.indexOf(article)))
    // Two files with one text have been told of.
    .find((one) => labelOf(one) === label && hashOf(one) !== hashOf(article));
  if (label === undefined || twin === undefined) return [];
  return [{ path: ['label'], message: labelShared(article, twin, label, storyPath(id)) }];
}

/** The articles on the way from one to itself, the first at both ends; null where the way ends elsewhere. */
function findCircle(
  start: string,
  next: string,
  edges: readonly (readonly [string, string])[],
): string[] | null {
  const way = findWay(next, start, edges);
  return way && [start, ...way];
}

/** The articles on the way from one to another, both included; null where none leads there. */
function findWay(start: string, end: string, edges: readonly (readonly [string, string])[]): string[] | null {
  const walk = (at: string, trail: readonly string[]): string[] | null => {
    if (at === end) return [...trail, at];
    if (trail.includes(at)) return null;
    for (const [from, to] of edges) {
      const way = from === at ? walk(to, [...trail, at]) : null;
      if (way) return way;
    }
    return null;
  };
  return walk(start, []);
}

function findPairsOfOne({ alignment }: Story): RecordProblem[] {
  return (['add', 'forbid'] as const).flatMap((list) =>
    alignment[list].flatMap(({ pair: [a, b] }, index) => {
      const [article] = a.split('#');
      if (article !== b.split('#')[0]) return [];
      return [{ path: ['alignment', list, index, 'pair'], message: pairOfOne(article ?? '', a, b) }];
    }),
  );
}

function derivesRoundabout({ article }: LineageEntry, circle: readonly string[]): Message {
  return {
    code: 'derives-from-itself',
    sentence: `Lineage of "${article}" leads back to the article itself.`,
    evidence: [['by way of', circle.join(' → ')]],
    action: 'Remove or turn round the entry that is wrong.',
  };
}

function evidenceMissing({ article, basis }: LineageEntry): Message {
  return {
    code: 'evidence-missing',
    sentence: `Lineage of "${article}" is ${basis === 'declared' ? 'declared' : 'read off the text'}, and quotes no words that show it.`,
    evidence: [['expected', 'evidence: [{ exact: the words }]']],
    action: 'Quote them, or write "basis: editor" and a note.',
  };
}

function separateFromItself(article: string): Message {
  return {
    code: 'pair-of-one',
    sentence: `An entry of "separate" pairs the article "${article}" with itself.`,
    evidence: [],
    action: 'Name another article.',
  };
}

function separateYetJoined(a: string, b: string, way: readonly string[]): Message {
  return {
    code: 'separate-yet-joined',
    sentence: `Articles "${a}" and "${b}" are kept separate, and a lineage joins them.`,
    evidence: [['by way of', way.join(' → ')]],
    action: 'Remove the pair from "separate", or the lineage that is wrong.',
  };
}

function supersedesItself(article: string, circle: readonly string[]): Message {
  return {
    code: 'supersedes-itself',
    sentence: `This header says that the article takes its own place, so "${article}" would have no column.`,
    evidence: [['by way of', circle.join(' → ')]],
    action: 'Name the older article, and only in the newer one.',
  };
}

function labelShared(article: string, twin: string, label: string, story: string): Message {
  return {
    code: 'label-shared',
    sentence: `This article would stand under the same column head as "${twin}".`,
    evidence: [
      ['head', `"${label}"`],
      ['columns', `${twin} and ${article} of ${story}`],
    ],
    action: 'Add a line "label: …" that tells them apart.',
  };
}

function pairOfOne(article: string, a: string, b: string): Message {
  return {
    code: 'pair-of-one',
    sentence: `The alignment of "${a}" pairs the article "${article}" with itself.`,
    evidence: [['pair', `${a}, ${b}`]],
    action: 'Name a block of another article.',
  };
}
