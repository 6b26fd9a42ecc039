import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * Builds that are in one another's way: pairs of two sites at once in one checkout, and builds that are killed at a
 * random moment over a good site. Whatever a folder holds afterwards has to be one whole site, byte for byte. From the
 * project's folder, some ten minutes:
 *
 *     node tests/bench/builds.ts [pairs and kills, 50]
 */

const times = Number(process.argv[2] ?? 50);
await mkdir('.cache', { recursive: true });
const workshop = await mkdtemp('.cache/builds-');
const out = (name: string) => join(workshop, name);

/** Two sites of one story each, told apart by its title. */
async function makeRoot(name: string, title: string): Promise<string> {
  const root = out(name);
  await mkdir(root);
  await cp('tests/fixtures/young-stories/content', join(root, 'content'), { recursive: true });
  const stories = join(root, 'content/stories');
  for (const file of await readdir(stories)) {
    const path = join(stories, file);
    await writeFile(path, (await readFile(path, 'utf8')).replace(/^title: .*$/mu, `title: ${title}`));
  }
  return root;
}

interface Build {
  /** The exit code; null where it was killed. */
  done: Promise<number | null>;
  kill: () => void;
}

function build(root: string, folder: string): Build {
  const args = ['--import', './scripts/preload.mjs', 'scripts/build.ts', '--root', root, '--out', folder];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const done = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { done, kill: () => child.kill('SIGKILL') };
}

/** The hash of all files of a folder with their names. */
async function hashOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hash.update(relative(folder, file)).update(await readFile(file));
  return hash.digest('hex');
}

try {
  const roots = [
    await makeRoot('one', 'The first title'),
    await makeRoot('two', 'The second title'),
  ] as const;
  const started = performance.now();
  const good: string[] = [];
  for (const [index, root] of roots.entries()) {
    await build(root, out(`good-${index}`)).done;
    good.push(await hashOf(out(`good-${index}`)));
  }
  const longest = (performance.now() - started) / roots.length;
  if (good[0] === good[1]) throw new Error('the two sites are alike');

  let [mixed, failed] = [0, 0];
  for (let pair = 0; pair < times; pair += 1) {
    const folders = roots.map((_, index) => out(`pair-${index}`));
    const codes = await Promise.all(roots.map((root, index) => build(root, folders[index] ?? '').done));
    failed += codes.filter((code) => code !== 0).length;
    const hashes = await Promise.all(folders.map(hashOf));
    if (hashes.some((hash, index) => hash !== good[index])) mixed += 1;
  }
  console.log(`${times} pairs: ${mixed} mixed, ${failed} builds failed.`);

  let [torn, killed] = [0, 0];
  const site = out('good-0');
  for (let kill = 0; kill < times; kill += 1) {
    const run = build(roots[kill % 2] ?? '', site);
    const timer = setTimeout(run.kill, Math.random() * 1.1 * longest);
    if ((await run.done) === null) killed += 1;
    clearTimeout(timer);
    const stands = await hashOf(site).catch(() => 'nothing');
    if (!good.includes(stands)) torn += 1;
  }
  console.log(`${times} builds, ${killed} of them killed: ${torn} left no whole site.`);
  await build(roots[0], site).done;
  const names = await Promise.all([workshop, '.cache'].map((folder) => readdir(folder)));
  const left = names.flat().filter((name) => /^(?:good|pair)-\d\.(?:new|old)-/u.test(name));
  console.log(`Left beside it after the next build: ${left.length}.`);
} finally {
  await rm(workshop, { recursive: true, force: true });
}
