import { readFile } from 'node:fs/promises';

/** The bytes of a file anywhere on the disk; null where there is none that can be read. */
export async function readTextFile(path: string): Promise<Uint8Array | null> {
  return readFile(path).catch(() => null);
}
