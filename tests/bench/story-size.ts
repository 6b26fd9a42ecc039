import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { writeStory } from './invented-story.ts';

/**
 * What a story costs as it grows: one page for each pair of articles is the part that grows with the square.
 * Invented stories are written into a temporary folder, built there and measured. From the project's folder:
 *
 *     node tests/bench/story-size.ts [5 10 20]
 */

interface Measured {
  pages: number;
  files: number;
  bytes: number;
  seconds: number;
}

const run = promisify(execFile);
const { positionals } = parseArgs({ allowPositionals: true });
const sizes = (positionals.length > 0 ? positionals : ['5', '10', '20']).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  process.stderr.write('Usage: node tests/bench/story-size.ts [articles …]\n');
  process.exit(1);
}

print(['articles', 'pairs', 'pages', 'files', 'seconds', 'MB', 'KB a page']);
for (const size of sizes) {
  const { pages, files, bytes, seconds } = await measure(size);
  const pairs = (size * (size - 1)) / 2;
  print([
    size,
    pairs,
    pages,
    files,
    seconds.toFixed(1),
    (bytes / 1e6).toFixed(1),
    (bytes / 1e3 / pages).toFixed(0),
  ]);
}

async function measure(size: number): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-size-'));
  try {
    await writeStory(join(folder, 'content'), size);
    const out = join(folder, 'dist');
    const before = performance.now();
    await run(
      process.execPath,
      ['--import', './scripts/preload.mjs', resolve('scripts/build.ts'), '--root', folder, '--out', out],
      { env: { ...process.env, NODE_ENV: 'production' } },
    );
    const seconds = (performance.now() - before) / 1000;
    const entries = await readdir(out, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const sums = await Promise.all(paths.map(async (path) => (await stat(path)).size));
    return {
      pages: paths.filter((path) => path.endsWith('.html')).length,
      files: paths.length,
      bytes: sums.reduce((sum, bytes) => sum + bytes, 0),
      seconds,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function print(cells: readonly (string | number)[]): void {
  console.log(cells.map((cell) => String(cell).padStart(9)).join(' '));
}
