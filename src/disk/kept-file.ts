import { lstat, readFile, rm } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { isId } from '../schemas/content/id.ts';
import {
  claimsPath,
  rawPath,
  readPath,
  statementsPath,
  storyPath,
  outletPath,
} from '../core/record/files.ts';
import { placeOf } from './content-folder.ts';
import { asDiskFault } from './disk-fault.ts';
import { refuse } from './refusal.ts';
import { writeIf, writeNew } from './whole-file.ts';

/** Files of the content folder that people write, changed only as long as they are what was read of them. */

/** What a file held when it was read; null where there was none. */
export type Kept = Uint8Array | null;

/** What a write came to: done, or what lies there now instead of what was read. */
export type Written = { kind: 'written' } | { kind: 'changed'; theirs: Kept };

/** The SHA-256 of what a file holds, in hexadecimal digits; "none" where there is none. */
export function hashOf(bytes: Kept): string {
  return bytes === null ? 'none' : createHash('sha256').update(bytes).digest('hex');
}

/** The bytes of a file that people write; null where there is none. Refuses every other place, and links. */
export async function readKept(root: string, path: string): Promise<Kept> {
  const place = await placeOfKept(root, path);
  return readFile(place).then(
    (bytes) => new Uint8Array(bytes),
    (error: unknown) => {
      if (isMissing(error)) return null;
      throw asDiskFault(error, path, 'read');
    },
  );
}

/**
 * Puts bytes in the place of those that a file had when it was read, whole or not at all; null takes the file away.
 * Where it holds something else by now, nothing is written.
 */
export async function writeKept(root: string, path: string, expected: string, bytes: Kept): Promise<Written> {
  const place = await placeOfKept(root, path);
  const isSame = async () => hashOf(await readKept(root, path)) === expected;
  const isDone = async () => {
    if (!(await isSame())) return false;
    if (bytes === null) {
      await rm(place, { force: true });
      return true;
    }
    // A link never takes the place of a file that came in between.
    return expected === hashOf(null) ? writeNew(place, bytes) : writeIf(place, bytes, isSame);
  };
  return (await isDone()) ? { kind: 'written' } : { kind: 'changed', theirs: await readKept(root, path) };
}

/** Where such a file lies; refuses a path that is none of theirs, and one that a link stands on. */
async function placeOfKept(root: string, path: string): Promise<string> {
  if (!isKept(path)) return refused(path, 'it is no file that people write under "content"');
  const place = await placeOf(root, path);
  const found = await lstat(place).catch(() => null);
  return found?.isSymbolicLink() === true ? refused(path, 'it is a link, and links are not followed') : place;
}

function refused(path: string, why: string): never {
  refuse({
    code: 'not-written',
    sentence: `"${path}" could not be written: ${why}.`,
    evidence: [],
    action: 'Correct the path.',
  });
}

/** True for the path of a raw text, claims, a story, statements or an outlet, spelt as such paths are and no other way. */
function isKept(path: string): boolean {
  const ids = readPath(path);
  switch (ids.kind) {
    case 'raw':
    case 'claims': {
      const spelt = ids.kind === 'raw' ? rawPath : claimsPath;
      return isId(ids.story) && isId(ids.article) && path === spelt(ids.story, ids.article);
    }
    case 'story':
      return isId(ids.story) && path === storyPath(ids.story);
    case 'statements':
      return isId(ids.story) && path === statementsPath(ids.story);
    case 'outlet':
      return isId(ids.outlet) && path === outletPath(ids.outlet);
    default:
      return false;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
