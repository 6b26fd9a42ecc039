import type { Message } from './diagnostic.ts';

/** The content folder as data: the core never touches a disk. */

/** The bytes of each file by its path from the project's root (`content/…`); null for a link, never followed. */
export type ContentFiles = ReadonlyMap<string, Uint8Array | null>;

/** Text of a file; null where the bytes are not UTF-8. A byte order mark at the beginning is left out. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What is said of a file that `decodeText` cannot read. */
export const NOT_UTF8: Message = {
  code: 'not-utf8',
  sentence: 'This file is not stored as UTF-8: its letters would come out wrong.',
  evidence: [],
  action: 'Save it again with the encoding UTF-8.',
};

/** Where a generated article lies. */
export function articlePath(story: string, article: string): string {
  return `content/articles/${story}/${article}.md`;
}

/** Where the claims of an article lie. */
export function claimsPath(story: string, article: string): string {
  return `content/claims/${story}/${article}.yml`;
}

/** Where a raw text lies. */
export function rawPath(story: string, article: string): string {
  return `content/raw/${story}/${article}.txt`;
}

/** Where a story's own file lies. */
export function storyPath(story: string): string {
  return `content/stories/${story}.yml`;
}

/** Where the statements of a story lie. */
export function statementsPath(story: string): string {
  return `content/statements/${story}.yml`;
}

/** Where an outlet's file lies. */
export function outletPath(outlet: string): string {
  return `content/outlets/${outlet}.yml`;
}

/** Where it is said who makes the site. */
export const ABOUT_PATH = 'content/about.yml';

/** Where the mistakes stand that were mended. */
export const CORRECTIONS_PATH = 'content/corrections.yml';

/** Where names stand that are spelt in several ways. */
export const SPELLINGS_PATH = 'content/spellings.yml';

/** What kind of record a path of the content folder holds, with the ids that its names give. */
export type ContentPath =
  | { kind: 'raw' | 'article' | 'claims'; story: string; article: string }
  | { kind: 'story' | 'statements'; story: string }
  | { kind: 'outlet'; outlet: string }
  | { kind: 'about' | 'corrections' | 'spellings' }
  | { kind: 'ignored' }
  | { kind: 'unexpected' };

/** The files of the whole site and of some of its stories; all of those whose paths name no story stay. */
export function filesOf(files: ContentFiles, stories: readonly string[]): ContentFiles {
  return new Map(
    [...files].filter(([path]) => {
      const ids = readPath(path);
      return !('story' in ids) || stories.includes(ids.story);
    }),
  );
}

const FOLDERS = {
  raw: ['raw', 'txt'],
  articles: ['article', 'md'],
  claims: ['claims', 'yml'],
} as const;

/**
 * Reads the path of a content file. Dot files and the folder's README are `ignored`; whatever else has no
 * place in the layout is `unexpected`. Names are returned as they are, safe or not.
 *
 * @example readPath('content/raw/harbour-fire/herald.txt') // { kind: 'raw', story: 'harbour-fire', article: 'herald' }
 */
export function readPath(path: string): ContentPath {
  const [, folder = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? folder;
  if (name.startsWith('.') || path === 'content/README.md') return { kind: 'ignored' };
  if (path === ABOUT_PATH) return { kind: 'about' };
  if (path === CORRECTIONS_PATH) return { kind: 'corrections' };
  if (path === SPELLINGS_PATH) return { kind: 'spellings' };
  const [, stem = '', extension = ''] = /^(.*)\.([^.]*)$/s.exec(name) ?? [];
  if (Object.hasOwn(FOLDERS, folder) && rest.length === 2) {
    const [kind, wanted] = FOLDERS[folder as keyof typeof FOLDERS];
    return extension === wanted ? { kind, story: rest[0] ?? '', article: stem } : { kind: 'unexpected' };
  }
  if (rest.length !== 1 || extension !== 'yml') return { kind: 'unexpected' };
  if (folder === 'stories') return { kind: 'story', story: stem };
  if (folder === 'statements') return { kind: 'statements', story: stem };
  if (folder === 'outlets') return { kind: 'outlet', outlet: stem };
  return { kind: 'unexpected' };
}

/** The command with which an editor checks a story again; all of the content without one. */
export function checkCommand(story?: string): string {
  return story === undefined ? 'npm run check' : `npm run check -- ${story}`;
}
