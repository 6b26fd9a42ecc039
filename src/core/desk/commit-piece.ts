import { readPath } from '../record/files.ts';
import type { Records } from '../story/content.ts';
import { capitalise, countNoun, joinList } from '../text/count-words.ts';
import { shortenText } from '../text/shorten.ts';

/** What a commit is made of: things that changed, each with all its files, so that none of them goes along by half. */

/** A file of the content that no commit holds as it is. */
export interface OpenFile {
  path: string;
  change: 'new' | 'changed' | 'deleted';
  /** True where a step of this run changed it. */
  isHere: boolean;
}

/** Something that changed, as an editor knows it. */
export interface CommitPiece {
  kind: 'article' | 'story' | 'outlet' | 'other';
  id: string;
  /** The name of an outlet, the title of a story, the head of an article’s column; the path of any other file. */
  name: string;
  /** The title of the story of an article; the empty text for anything else. */
  of: string;
  change: OpenFile['change'];
  /** True where its claims changed. */
  isRead: boolean;
  files: readonly OpenFile[];
  /** The numbers of the pieces without which it would be half of a change. */
  needs: readonly number[];
}

/** The records that pieces are named by. */
type Named = Pick<Records, 'outlets' | 'stories' | 'articles'>;

/** Code points of a title in the line of a commit. */
const LONGEST = 60;

/**
 * The things that files belong to, in the order of the files, and which of them need one another: an article its story and
 * its outlet, a story the articles that it gets or loses. None where no file is open.
 */
export function readPieces(files: readonly OpenFile[], records: Named): CommitPiece[] {
  const groups = [...Map.groupBy(files, ({ path }) => keyOf(path))];
  const pieces = groups.map(([, own]) => ({
    ...nameOf(own[0]?.path ?? '', records),
    change: own.find(({ path }) => isMain(path))?.change ?? ('changed' as const),
    isRead: own.some(({ path }) => readPath(path).kind === 'claims'),
    files: own,
  }));
  const needs = (path: string) => {
    const ids = readPath(path);
    const outlet =
      'article' in ids ? records.articles.get(`${ids.story}/${ids.article}`)?.frontMatter.outlet : undefined;
    return groups.flatMap(([key], at) => {
      const isNeeded =
        'article' in ids
          ? key === `story ${ids.story}` || key === `outlet ${outlet}`
          : 'story' in ids && key.startsWith(`article ${ids.story}/`) && pieces[at]?.change !== 'changed';
      return isNeeded ? [at] : [];
    });
  };
  return pieces.map((piece) => ({ ...piece, needs: needs(piece.files[0]?.path ?? '') }));
}

/** The pieces of a commit by their numbers: those that are chosen, and all that they need. */
export function withNeeded(pieces: readonly CommitPiece[], chosen: Iterable<number>): Set<number> {
  const all = new Set(chosen);
  for (const at of all) for (const other of pieces[at]?.needs ?? []) all.add(other);
  return all;
}

/** The pieces of a commit by their numbers once one of them is taken out: all that need it stay out, too. */
export function withoutOne(
  pieces: readonly CommitPiece[],
  chosen: Iterable<number>,
  one: number,
): Set<number> {
  return new Set([...chosen].filter((at) => !withNeeded(pieces, [at]).has(one)));
}

/** What a piece is, in a few words: “the article “Herald” of “Ferry aground””; a path for a file of another kind. */
export function describePiece(piece: CommitPiece): string {
  if (piece.kind === 'other') return piece.name;
  return `${nameAll([piece])}${piece.of === '' ? '' : ` of ${quoted(piece.of)}`}`;
}

/**
 * A line that says what a commit of these pieces does: which stories and articles it adds, reads or changes, else what it
 * does to anything else; the empty text for no piece.
 */
export function proposeLine(pieces: readonly CommitPiece[]): string {
  const of = (kind: CommitPiece['kind'], change: CommitPiece['change']) =>
    pieces.filter((piece) => piece.kind === kind && piece.change === change);
  const stories = of('story', 'new');
  const isOfNew = ({ of: title }: CommitPiece) => stories.some(({ name }) => name === title);
  const [added, changed] = [of('article', 'new'), of('article', 'changed')];
  const own = added.filter(isOfNew);
  const told = [
    ...say('add', stories).map((line) => (own.length > 0 ? `${line} with ${nameAll(own)}` : line)),
    ...say(
      'add',
      added.filter((one) => !isOfNew(one)),
      'to',
    ),
    ...say('take out', of('article', 'deleted')),
    ...say(
      'read',
      changed.filter(({ isRead }) => isRead),
    ),
    ...say(
      'change',
      changed.filter(({ isRead }) => !isRead),
    ),
  ];
  // A story and its publishers change with its articles: that is told where nothing else is.
  const others = [
    ...say('take out', of('story', 'deleted')),
    ...say('change', of('story', 'changed')),
    ...say('add', of('outlet', 'new')),
    ...say('change', of('outlet', 'changed')),
    ...say('take out', of('outlet', 'deleted')),
    ...say(
      'change',
      pieces.filter(({ kind }) => kind === 'other'),
    ),
  ];
  return capitalise((told.length > 0 ? told : others).join(', '));
}

/** What is done to pieces of one kind, with the story of articles that have the same; nothing for none. */
function say(act: string, some: readonly CommitPiece[], joint = 'of'): string[] {
  const [title = '', ...more] = new Set(some.map(({ of }) => of));
  const story = title !== '' && more.length === 0 ? ` ${joint} ${quoted(title)}` : '';
  return some.length === 0 ? [] : [`${act} ${nameAll(some)}${story}`];
}

const NOUNS: Readonly<Record<CommitPiece['kind'], readonly [one: string, several: string]>> = {
  article: ['article', 'articles'],
  story: ['story', 'stories'],
  outlet: ['publisher', 'publishers'],
  other: ['file', 'files'],
};

/** Pieces of one kind by their names: “the articles “Herald” and “Courier””; more than three by how many they are. */
function nameAll(some: readonly CommitPiece[]): string {
  const [one, several] = NOUNS[some[0]?.kind ?? 'other'];
  if (some.length > 3) return countNoun(some.length, one, several);
  return `the ${some.length === 1 ? one : several} ${joinList(some.map(({ name }) => quoted(name)))}`;
}

function quoted(words: string): string {
  return `“${shortenText(words, LONGEST)}”`;
}

/** The name of the piece that a file belongs to. */
function keyOf(path: string): string {
  const ids = readPath(path);
  if ('article' in ids) return `article ${ids.story}/${ids.article}`;
  if ('story' in ids) return `story ${ids.story}`;
  return 'outlet' in ids ? `outlet ${ids.outlet}` : path;
}

/** True for the file by which a piece comes and goes. */
function isMain(path: string): boolean {
  return !['article', 'claims', 'statements'].includes(readPath(path).kind);
}

function nameOf(
  path: string,
  { outlets, stories, articles }: Named,
): Pick<CommitPiece, 'kind' | 'id' | 'name' | 'of'> {
  const ids = readPath(path);
  if ('article' in ids) {
    const { story, article: id } = ids;
    const front = articles.get(`${story}/${id}`)?.frontMatter;
    const name = front?.label ?? outlets.get(front?.outlet ?? '')?.name ?? id;
    return { kind: 'article', id, name, of: stories.get(story)?.title ?? story };
  }
  if ('story' in ids)
    return { kind: 'story', id: ids.story, name: stories.get(ids.story)?.title ?? ids.story, of: '' };
  if ('outlet' in ids)
    return { kind: 'outlet', id: ids.outlet, name: outlets.get(ids.outlet)?.name ?? ids.outlet, of: '' };
  return { kind: 'other', id: '', name: path, of: '' };
}
