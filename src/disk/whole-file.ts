import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { asDiskFault } from './disk-fault.ts';

/** Files that are written whole or not at all. */

/**
 * Writes a file in place of what is there. It is written beside its place and moved when all of it is on the disk:
 * whoever reads finds the old one or the new one, even where the machine stops. What the disk refuses is a fault
 * that leaves what was there.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await writeBeside(path, content, (made) => rename(made, path));
}

/**
 * Writes a file in place of what is there, as long as that holds what was asked last, when all of it is on the disk;
 * false, and nothing done, where it does not.
 */
export async function writeIf(
  path: string,
  content: string | Uint8Array,
  stillHolds: () => Promise<boolean>,
): Promise<boolean> {
  return writeBeside(path, content, async (made) => {
    const holds = await stillHolds();
    if (holds) await rename(made, path);
    else await rm(made);
    return holds;
  });
}

/** Writes a file where none is yet, whole or not at all; false, and nothing done, where there is one. */
export async function writeNew(path: string, content: string | Uint8Array): Promise<boolean> {
  return writeBeside(path, content, async (made) => {
    try {
      // A link, unlike a move, never takes the place of a file.
      await link(made, path);
      await rm(made);
      return true;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      await rm(made);
      return false;
    }
  });
}

async function writeBeside<Done>(
  path: string,
  content: string | Uint8Array,
  move: (made: string) => Promise<Done>,
): Promise<Done> {
  const made = join(dirname(path), `.${basename(path)}.${randomUUID()}.new`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(made, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    return await move(made);
  } catch (error) {
    await rm(made, { force: true }).catch(() => undefined);
    throw asDiskFault(error, path, 'written');
  }
}
