import { isId } from '../../schemas/content/id.ts';
import type { Diagnostic, Message } from '../record/diagnostic.ts';
import {
  checkCommand,
  type ContentFiles,
  type ContentPath,
  decodeText,
  rawPath,
  readPath,
  storyPath,
} from '../record/files.ts';
import { unsafeName } from '../record/reference.ts';

/** The content folder as a folder: names, places and generated files. */

const atTop = (file: string) => ({ file, line: 1, column: 1 });

/** The names in a path that have to be ids. */
export function namesOf(ids: ContentPath): string[] {
  if (ids.kind === 'outlet') return [ids.outlet];
  if (ids.kind === 'story' || ids.kind === 'statements') return [ids.story];
  return 'article' in ids ? [ids.story, ids.article] : [];
}

/**
 * The ids of all articles by story that have a raw file with a safe name, readable or not, in alphabetical order: a
 * broken raw file is no unknown article.
 */
export function heldArticles(files: ContentFiles): Map<string, string[]> {
  const held = new Map<string, string[]>();
  for (const path of [...files.keys()].sort()) {
    const ids = readPath(path);
    if (ids.kind !== 'raw' || !namesOf(ids).every(isId)) continue;
    const articles = held.get(ids.story);
    if (articles) articles.push(ids.article);
    else held.set(ids.story, [ids.article]);
  }
  for (const articles of held.values()) articles.sort();
  return held;
}

/** The ids of all outlets that have a file, in alphabetical order: one that cannot be read is not unknown. */
export function heldOutlets(files: ContentFiles): string[] {
  const ids = [...files.keys()].flatMap((path) => {
    const names = readPath(path);
    return names.kind === 'outlet' && isId(names.outlet) ? [names.outlet] : [];
  });
  return ids.sort();
}

/** The ids of all stories that have a file with a safe name, readable or not, in the order of the files. */
export function heldStories(files: ContentFiles): string[] {
  return [...files.keys()].flatMap((path) => {
    const ids = readPath(path);
    return ids.kind === 'story' && isId(ids.story) ? [ids.story] : [];
  });
}

/** Names that are unsafe or clash, files that belong nowhere, and links. */
export function checkNames(files: ContentFiles): Diagnostic[] {
  const again = checkCommand();
  const lower = Map.groupBy([...files.keys()].sort(), (path) => path.toLowerCase());
  return [...files].flatMap(([path, bytes]): Diagnostic[] => {
    const ids = readPath(path);
    if (ids.kind === 'ignored') return [];
    if (ids.kind === 'unexpected' || bytes === null)
      return [{ ...atTop(path), ...unexpectedFile(path, bytes === null), again }];
    const twins = lower.get(path.toLowerCase()) ?? [];
    if (twins.length > 1) return twins[0] === path ? [{ ...atTop(path), ...caseClash(twins), again }] : [];
    const message = ids.kind === 'article' ? null : unsafeName(path, namesOf(ids));
    return message ? [{ ...atTop(path), ...message, again }] : [];
  });
}

const TEXT_ENDING = /\.(?:ya?ml|md|markdown|te?xt)$/iu;

/** The name of a text with the ending that its folder has; null for other files, and where no text belongs. */
function rightName(path: string): string | null {
  if (!TEXT_ENDING.test(path)) return null;
  const named = ['.yml', '.txt'].map((ending) => path.replace(TEXT_ENDING, ending));
  return named.find((name) => readPath(name).kind !== 'unexpected') ?? null;
}

function unexpectedFile(path: string, isLink: boolean): Message {
  const renamed = rightName(path);
  return {
    code: 'unexpected-file',
    sentence: isLink
      ? 'This is a link to another file, and links are not followed.'
      : 'No file of this name and kind belongs here.',
    evidence: isLink
      ? []
      : [
          ['possible', 'content/raw/<story>/<article>.txt'],
          ['', 'content/claims/<story>/<article>.yml'],
          ['', 'content/stories/<story>.yml'],
          ['', 'content/statements/<story>.yml'],
          ['', 'content/outlets/<outlet>.yml'],
          ['', 'content/about.yml'],
          ['', 'content/corrections.yml'],
          ['', 'content/spellings.yml'],
        ],
    action: isLink
      ? 'Put the file itself in its place.'
      : renamed === null
        ? 'Move it, rename it or delete it.'
        : `Rename it to ${renamed}, or delete it.`,
  };
}

function caseClash(paths: readonly string[]): Message {
  return {
    code: 'case-clash',
    sentence: 'Two names differ only in capital letters, and on many computers they are one.',
    evidence: paths.map((path, index) => [index === 0 ? 'this' : 'other', path] as const),
    action: 'Keep one, in small letters.',
  };
}

/** Files in a folder whose story does not exist, and claims without an article. */
export function checkFolders(files: ContentFiles): Diagnostic[] {
  const told = new Set<string>();
  const held = heldArticles(files);
  const stories = [...files.keys()].flatMap((path) => {
    const ids = readPath(path);
    return ids.kind === 'story' ? [ids.story] : [];
  });
  stories.sort();
  return [...files.keys()].sort().flatMap((file): Diagnostic[] => {
    const ids = readPath(file);
    if (!('story' in ids) || ids.kind === 'article' || ids.kind === 'story') return [];
    // An unsafe name has been told of, and is to be changed before anything else.
    if (!namesOf(ids).every(isId)) return [];
    const again = checkCommand(ids.story);
    if (!files.has(storyPath(ids.story))) {
      const folder = `${ids.kind} ${ids.story}`;
      if (told.has(folder)) return [];
      told.add(folder);
      return [{ ...atTop(file), ...unknownStory(ids.story, stories), again }];
    }
    if (ids.kind === 'claims' && held.get(ids.story)?.includes(ids.article) !== true) {
      return [{ ...atTop(file), ...claimsWithoutArticle(ids.story, ids.article), again }];
    }
    return [];
  });
}

function unknownStory(story: string, known: readonly string[]): Message {
  return {
    code: 'unknown-story',
    sentence: `This file belongs to the story "${story}", which has no file of its own.`,
    evidence: [['known', known.length > 0 ? known.join(', ') : 'none yet']],
    action: `Make the story: npm run story -- ${story}; or move the file.`,
  };
}

function claimsWithoutArticle(story: string, article: string): Message {
  return {
    code: 'unknown-article',
    sentence: `These are the claims of the article "${article}", which has no raw file.`,
    evidence: [['expected', rawPath(story, article)]],
    action: 'Add the raw file, or rename this one.',
  };
}

/** Generated articles that are not what their raw files give, or have none. */
export function checkGenerated(files: ContentFiles, generated: ReadonlyMap<string, string>): Diagnostic[] {
  const stored = [...files.keys()].filter((path) => readPath(path).kind === 'article');
  const paths = new Set([...stored, ...generated.keys()]);
  return [...paths].flatMap((file): Diagnostic[] => {
    const wanted = generated.get(file);
    const bytes = files.get(file);
    // A link has been told of.
    if (bytes === null || (wanted !== undefined && bytes && decodeText(bytes) === wanted)) return [];
    const ids = readPath(file);
    // A raw file that cannot be read has been told of; what it gave before is not the editor's next concern.
    if (wanted === undefined && 'article' in ids && files.has(rawPath(ids.story, ids.article))) return [];
    return [
      {
        ...atTop(file),
        ...staleArticle(wanted === undefined, bytes === undefined),
        again: 'npm run ingest -- --check',
      },
    ];
  });
}

function staleArticle(isOrphan: boolean, isMissing: boolean): Message {
  const what = isOrphan
    ? 'This generated article has no raw file any more.'
    : isMissing
      ? 'This generated article has not been made from its raw file yet.'
      : 'This generated article is not what its raw file gives.';
  return {
    code: 'stale-article',
    sentence: what,
    evidence: [],
    action: 'Run "npm run ingest" and commit what it writes.',
  };
}
