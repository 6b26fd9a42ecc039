import { cp, mkdir, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { asDiskFault } from './disk-fault.ts';
import { refuse } from './refusal.ts';

/** The folder of a built site: made elsewhere, and put in its place when it is whole. */

let made = 0;

/** A name in a folder that no other build uses. */
function nameIn(folder: string, place: string, kind: 'new' | 'old'): string {
  made += 1;
  return join(folder, `${basename(place)}.${kind}-${process.pid}-${made}`);
}

/**
 * Lets `build` make a folder in a workshop, and puts it in the place of `out`. Where `build` throws, or is killed,
 * what was there stays. Of builds for one place the last to be done is what stays, whole.
 */
export async function replaceFolder(
  out: string,
  workshop: string,
  build: (folder: string) => Promise<void>,
): Promise<void> {
  const place = await realpath(out).catch(() => resolve(out));
  const beside = dirname(place);
  const folders = [nameIn(resolve(workshop), place, 'new'), nameIn(beside, place, 'new')] as const;
  const [next, copy] = folders;
  try {
    for (const folder of new Set([beside, resolve(workshop)])) {
      await mkdir(folder, { recursive: true });
      await clearAway(folder, place);
    }
    await mkdir(next);
    await build(next);
    const ready = await moveOrCopy(next, copy);
    while (!(await takePlace(ready, place)));
  } catch (error) {
    throw asDiskFault(error, out, 'written');
  } finally {
    for (const folder of folders) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** The page of a site that every host looks for, and no other folder has. */
const OF_A_SITE = '404.html';

/** Throws a fault where a folder holds anything but a site: what takes its place would destroy somebody's work. */
export async function expectSite(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  if (names.length === 0 || names.includes(OF_A_SITE)) return;
  refuse({
    code: 'bad-argument',
    sentence: `The folder "${folder}" holds something other than a built site, which the new one would take the place of.`,
    evidence: [['holds', names.sort().slice(0, 3).join(', ')]],
    action: 'Give a folder that is new, empty or holds a site with --out.',
  });
}

/** A folder in a new place, copied where that is on another disk. */
async function moveOrCopy(from: string, to: string): Promise<string> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!isCode(error, 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
  return to;
}

/** Moves a folder into a place; false where another build was faster by a moment, and its folder is there now. */
async function takePlace(next: string, place: string): Promise<boolean> {
  const last = nameIn(dirname(place), place, 'old');
  await moveIfThere(place, last);
  try {
    await rename(next, place);
    return true;
  } catch (error) {
    if (isCode(error, 'ENOTEMPTY', 'EEXIST')) return false;
    await moveIfThere(last, place);
    throw error;
  } finally {
    await rm(last, { recursive: true, force: true });
  }
}

/** Takes away what killed builds for a place have left in a folder, and puts back a site that one of them had moved. */
async function clearAway(folder: string, place: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names) {
    const [, kind, process] = /\.(new|old)-(\d+)-\d+$/u.exec(name) ?? [];
    if (kind === undefined || !name.startsWith(`${basename(place)}.`) || isRunning(Number(process))) continue;
    const left = join(folder, name);
    if (kind === 'old' && !names.includes(basename(place))) await moveIfThere(left, place);
    await rm(left, { recursive: true, force: true });
  }
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

async function moveIfThere(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: unknown) => {
    if (!isCode(error, 'ENOENT')) throw error;
  });
}

/** Throws a fault where a built site has not exactly these pages, given by their addresses. */
export async function expectPages(folder: string, addresses: readonly string[]): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const built = entries
    .filter((entry) => entry.name === 'index.html')
    .map((entry) => `/${relative(folder, entry.parentPath).split(sep).join('/')}/`.replace('//', '/'));
  const [wanted, there] = [new Set(addresses), new Set(built)];
  const missing = addresses.filter((address) => !there.has(address));
  const strange = built.filter((address) => !wanted.has(address));
  if (missing.length + strange.length === 0) return;
  refuse({
    code: 'site-differs',
    sentence: 'The pages that were built are not those of the content that was checked.',
    evidence: [
      ...missing.slice(0, 3).map((address) => ['missing', address] as const),
      ...strange.slice(0, 3).map((address) => ['strange', address] as const),
    ],
    action: 'Build again; if it comes back, report it with this message.',
  });
}
