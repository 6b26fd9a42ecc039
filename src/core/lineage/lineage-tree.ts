import type { Statement } from '../../schemas/content/statement.ts';
import type { LineageEntry } from '../../schemas/content/story.ts';
import type { Row } from '../verdict/comparison.ts';
import { everyArticle, type StoryArticle, type StoryContent } from '../story/content.ts';

/** The descent of a story’s articles, from originals down, line by line as a reader would draw it. */

/** A statement upstream that an article rests on with some claim: by its own words, or as an editor infers. */
export interface Resting {
  statement: Statement;
  basis: 'named' | 'inferred';
}

/** One line: an original or an article, how deep it stands, and how it derives from the line that it hangs on. */
export interface LineageLine {
  id: string;
  kind: 'original' | 'article';
  label: string;
  depth: number;
  /** The place of the line that this one derives from; null for a line that hangs on none. */
  parent: number | null;
  entry: LineageEntry | null;
  restsOn: readonly Resting[];
}

/** The statements that claims of the rows rest on, in the order of the rows, each once. */
export function restedOn(rows: readonly Row[]): Statement[] {
  return [...new Set(rows.flatMap(({ statements }) => statements))];
}

/**
 * The lines of a story’s descent: each original or article that nothing is known above, and under it what
 * derives from it. An article with two origins stands under both. A story without articles has no line.
 */
export function traceLineage(content: StoryContent, rows: readonly Row[]): LineageLine[] {
  const { story, articles } = content;
  const held = everyArticle(content);
  const childrenOf = (id: string) => story.lineage.filter(({ from }) => from === id);
  const nameOf = (id: string) =>
    story.originals.find((original) => original.id === id)?.label ??
    held.find((one) => one.id === id)?.label ??
    id;
  const lines: LineageLine[] = [];
  const add = (id: string, entry: LineageEntry | null, parent: number | null, above: readonly string[]) => {
    const article = held.find((one) => one.id === id);
    const restsOn = article ? restingOf(article, rows) : [];
    const kind = article ? 'article' : 'original';
    const at = lines.push({ id, kind, label: nameOf(id), depth: above.length, parent, entry, restsOn }) - 1;
    for (const child of childrenOf(id))
      if (![...above, id].includes(child.article)) add(child.article, child, at, [...above, id]);
  };
  for (const { id } of articles) {
    for (const root of rootsOf(id, story.lineage)) {
      if (!lines.some((line) => line.id === root && line.parent === null)) add(root, null, null, []);
    }
  }
  return lines;
}

/** Where an article’s descent begins: itself where nothing is known above it. */
function rootsOf(id: string, lineage: readonly LineageEntry[], seen: readonly string[] = []): string[] {
  const above = lineage.filter(({ article, from }) => article === id && !seen.includes(from));
  return above.length === 0 ? [id] : above.flatMap(({ from }) => rootsOf(from, lineage, [...seen, id]));
}

function restingOf(article: StoryArticle, rows: readonly Row[]): Resting[] {
  return restedOn(rows).flatMap((statement) => {
    const claims = rows
      .flatMap((row) => row.claims)
      .filter((claim) => claim.article === article && claim.statement === statement);
    const isNamed = claims.some(({ claim }) => claim.entry.restsOn?.basis === 'named');
    return claims.length === 0 ? [] : [{ statement, basis: isNamed ? 'named' : 'inferred' }];
  });
}
