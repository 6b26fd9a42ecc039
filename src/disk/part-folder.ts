import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { ReadData } from '../core/data/joined-data.ts';
import type { FoundPart, SitePart } from '../core/data/site-part.ts';
import { indexFilePath, joinManifests, MANIFEST } from '../core/search/file.ts';
import { packBytes, unpackBytes } from '../core/search/pack.ts';
import { asDiskFault } from './disk-fault.ts';
import { SETTINGS } from './kept-pages.ts';

/** The folder of a part of a site, and what of several goes into the folder of the whole. */

/** Where a part says what it is: the only file of it that is not published. */
const PART = 'part.json';

/** Folders that have one for each story. */
const BY_STORY = ['stories', 'data', 'facing'];
const SEARCH = 'search';

/** The settings of a site, as an environment has them. */
export function settingsOf(env: Readonly<Record<string, string | undefined>>): SitePart['settings'] {
  return Object.fromEntries(SETTINGS.map((name) => [name, env[name] ?? null]));
}

/** Writes what a built part says of itself into its folder. */
export async function writePart(folder: string, part: Omit<SitePart, 'files'>): Promise<void> {
  const whole: SitePart = { ...part, files: await outlineOf(folder) };
  await writeFile(join(folder, PART), JSON.stringify(whole));
}

/** A folder with what it says of itself and what lies in it; null for the former where it is no part. */
export async function readPart(folder: string): Promise<FoundPart> {
  const text = await readFile(join(folder, PART), 'utf8').catch(() => '');
  const part = asPart(text);
  return { folder, part, files: part ? await outlineOf(folder) : { count: 0, hash: '' } };
}

function asPart(text: string): SitePart | null {
  try {
    const part = JSON.parse(text) as SitePart | null;
    return typeof part?.version === 'string' && Array.isArray(part.stories) ? part : null;
  } catch {
    return null;
  }
}

/** The files of a part but for what it says of itself: names and sizes tell where a copy was cut short. */
async function outlineOf(folder: string): Promise<SitePart['files']> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== PART)
    .sort();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path} ${(await stat(join(folder, path))).size}\n`);
  return { count: paths.length, hash: hash.digest('hex') };
}

/** A part with the folder that it lies in. */
export interface PartFolder {
  folder: string;
  part: SitePart;
}

/** Which part lies in a folder, or the other way round, as a half sentence; null where no site there would touch any. */
export async function partAt(out: string, parts: readonly string[]): Promise<string | null> {
  const holds = (whole: string, inner: string) => join(inner, sep).startsWith(join(whole, sep));
  const place = await realPlace(resolve(out));
  for (const part of parts) {
    const own = await realPlace(resolve(part));
    if (holds(place, own)) return `the part "${part}" lies there`;
    if (holds(own, place)) return `it lies in the part "${part}"`;
  }
  return null;
}

/** A path without links, also of what is not there yet. */
async function realPlace(path: string): Promise<string> {
  return realpath(path).catch(async () =>
    path === dirname(path) ? path : join(await realPlace(dirname(path)), basename(path)),
  );
}

/** Reads data files of stories out of the parts that have them. */
export function readDataOf(parts: readonly PartFolder[]): ReadData {
  const folders = new Map(parts.flatMap(({ folder, part }) => part.stories.map(({ id }) => [id, folder])));
  return (name) => readFileSync(join(folders.get(name.split('/')[0] ?? '') ?? '', 'data', name), 'utf8');
}

/** Puts what parts have of their stories, and their search indexes, into the folder of the whole site. */
export async function addParts(site: string, parts: readonly PartFolder[]): Promise<void> {
  for (const { folder, part } of parts) {
    for (const { id } of part.stories)
      for (const place of BY_STORY) await copyIfThere(join(folder, place, id), join(site, place, id));
    const files = join(SEARCH, 'files');
    await copyIfThere(join(folder, files), join(site, files));
  }
  const manifest = join(SEARCH, indexFilePath(MANIFEST));
  const manifests = parts.map(async ({ folder }) =>
    unpackBytes(new Uint8Array(await readFile(join(folder, manifest)))),
  );
  await writeFile(join(site, manifest), await packBytes(joinManifests(await Promise.all(manifests))));
}

/** A story of few articles has no texts to be chosen. */
async function copyIfThere(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
      throw asDiskFault(error, from, 'read');
  });
}
