import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import type { ContentFiles } from '../core/record/files.ts';
import { type Remember, readNow } from '../core/text/once.ts';

/**
 * What was read in earlier runs: a folder that may be deleted at any time, and is never believed. A file is named by what it
 * was read of and begins with the hash of its name and its content, so that one that was cut short, changed or renamed is
 * read afresh. The readings of other rules than today's are deleted, and those of more than thirty days ago.
 */

/** Whatever may change a reading. */
const RULES = ['src/core', 'src/schemas', 'src/disk', 'src/styles', 'package-lock.json'];

/** Whatever may change a page besides. */
const SITE_RULES = [
  'src/components',
  'src/pages',
  'src/client',
  'src/queries.ts',
  'src/site.ts',
  'astro.config.mjs',
];

/** What made a site: the code with what it publishes as it is, and the version of Node. */
export function versionOfCode(): string {
  const code = hashRules([...RULES, ...SITE_RULES, 'public']).slice(0, 12);
  return `${code}, Node ${process.versions.node}`;
}

/** How what was read is kept. */
export interface Kept {
  /** For readings that are plain data. */
  remember: Remember;
  /** For such readings where what reads is loaded only for them. */
  rememberLater: <Reading>(kind: string, of: unknown, read: () => Promise<Reading>) => Promise<Reading>;
  /** For pictures and the like. */
  rememberBytes: (
    kind: string,
    of: unknown,
    make: () => Promise<Uint8Array<ArrayBuffer>>,
  ) => Promise<Uint8Array<ArrayBuffer>>;
}

/** The option of commands that read anew what was kept. */
export const CACHE = { 'no-cache': { type: 'boolean', default: false } } as const;

/** What the call of a command lets be used of earlier runs: nothing with `--no-cache`, and then nothing is kept. */
export function cacheOf(values: Readonly<Record<string, string | boolean | undefined>>): Kept {
  return values['no-cache'] === true ? KEEPS_NOTHING : openKept();
}

/** The same for the pages of a site; null for nothing. */
export function pageCacheOf(values: Readonly<Record<string, string | boolean | undefined>>): Kept | null {
  return values['no-cache'] === true ? null : openKept('.cache/pages', [...RULES, ...SITE_RULES]);
}

const KEEPS_NOTHING: Kept = {
  remember: readNow,
  rememberLater: (_kind, _of, read) => read(),
  rememberBytes: (_kind, _of, make) => make(),
};

/** Opens what is kept in a folder for the rules of a project, by paths; what the disk refuses is not kept, and no fault. */
export function openKept(folder = '.cache/readings', rulesAt: readonly string[] = RULES): Kept {
  const rules = hashOf(hashRules(rulesAt), JSON.stringify(process.versions)).slice(0, 16);
  const place = join(folder, rules);
  forgetOthers(folder, rules);
  forgetFiles(place, ({ mtimeMs }) => mtimeMs < Date.now() - LONGEST_KEPT);
  const nameOf = (kind: string, of: unknown) => `${kind}-${hashOf(rules, kind, JSON.stringify(of))}`;
  const rememberBytes: Kept['rememberBytes'] = async (kind, of, make) => {
    const name = nameOf(kind, of);
    const known = readKept(place, name);
    if (known !== null) return new Uint8Array(known);
    const bytes = await make();
    keep(place, name, bytes);
    return bytes;
  };
  return {
    remember: <Reading>(kind: string, of: unknown, read: () => Reading): Reading => {
      const name = nameOf(kind, of);
      const known = readKept(place, name);
      if (known !== null) return JSON.parse(known.toString()) as Reading;
      const reading = read();
      keep(place, name, Buffer.from(JSON.stringify(reading)));
      return reading;
    },
    rememberLater: async <Reading>(kind: string, of: unknown, read: () => Promise<Reading>) => {
      const bytes = await rememberBytes(kind, of, async () =>
        new TextEncoder().encode(JSON.stringify(await read())),
      );
      return JSON.parse(new TextDecoder().decode(bytes)) as Reading;
    },
    rememberBytes,
  };
}

/** The hash of files with their paths; of links their paths alone. */
export function hashFiles(files: ContentFiles): string {
  return hashOf(...[...files].flatMap(([path, bytes]) => (bytes ? [path, bytes] : [path, 'link', ''])));
}

function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
}

/** The hash of all files that say how something is read, with their names. */
function hashRules(paths: readonly string[]): string {
  const parts = paths.flatMap(filesOf).flatMap((path) => [path, readFileSync(path)]);
  return hashOf(...parts);
}

/** A file itself, or all files of a folder by their paths, in one order. */
function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The content of a kept file; null where it is not what was kept under this name. */
function readKept(place: string, name: string): Buffer | null {
  try {
    const bytes = readFileSync(join(place, name));
    const content = bytes.subarray(HASH_LENGTH);
    return bytes.toString('latin1', 0, HASH_LENGTH) === hashOf(name, content) ? content : null;
  } catch {
    return null;
  }
}

const HASH_LENGTH = 64;
let made = 0;

function keep(place: string, name: string, content: Uint8Array): void {
  made += 1;
  const next = join(place, `.${process.pid}-${made}.new`);
  try {
    mkdirSync(place, { recursive: true });
    writeFileSync(next, Buffer.concat([Buffer.from(hashOf(name, content)), content]));
    renameSync(next, join(place, name));
  } catch {
    // What cannot be kept is read again the next time.
  }
}

/** What was kept longer ago is of texts that have changed since, or is read afresh once in a while. */
const LONGEST_KEPT = 30 * 24 * 3600 * 1000;

/** So long a next run may be in coming that reads what this one compiled. */
const LONGEST_UNREAD = 3600 * 1000;

/**
 * Deletes what Node compiled in earlier runs and no run has read since: each build makes its pages by programs in a folder
 * with a name of its own, and Node keeps what it compiled by the paths.
 */
export function forgetCompiled(place = getCompileCacheDir()): void {
  if (place === undefined) return;
  forgetFiles(place, ({ atimeMs, mtimeMs }) => atimeMs <= mtimeMs && mtimeMs < Date.now() - LONGEST_UNREAD);
}

function forgetFiles(place: string, isOld: (stats: Stats) => boolean): void {
  try {
    for (const name of readdirSync(place)) {
      const path = join(place, name);
      if (isOld(statSync(path))) rmSync(path, { force: true });
    }
  } catch {
    // Nothing is kept yet, or another run deletes it.
  }
}

function forgetOthers(folder: string, rules: string): void {
  try {
    for (const other of readdirSync(folder))
      if (other !== rules) rmSync(join(folder, other), { recursive: true, force: true });
  } catch {
    // There is no such folder yet, or another run deletes it.
  }
}
