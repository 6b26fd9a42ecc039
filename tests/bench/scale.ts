import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { writeStory } from './invented-story.ts';

/**
 * What many articles cost: ingest, check and build of invented stories, the same in every run, beside a bare Astro that
 * prints as many pages of the same sizes, from Markdown and from ready HTML. CPU seconds, all threads together; the most
 * memory; and how build and check grow from one size to the next. From the project's folder:
 *
 *     node tests/bench/scale.ts [--story] [--warm] [--bare] [10 100 300]
 *
 * Sizes are numbers of articles in stories of five; with `--story` all of them in one story. Nothing is taken from
 * earlier runs; with `--warm` it is measured again where readings are kept, and after one article has a sentence more, the
 * report of that change, too.
 * `--bare` runs the bare Astro, `--keep` leaves what was made in `.cache`.
 */

const OF_STORY = 5;

/** What one process took. */
interface Cost {
  cpu: number;
  memory: number;
}

const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Runs at the end of a measured process. */
const COUNTING = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs';
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cost = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1e6 };
    writeFileSync(process.env.COST_FILE, JSON.stringify(cost));
  });
`)}`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    story: { type: 'boolean', default: false },
    warm: { type: 'boolean', default: false },
    bare: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const sizes = (
  positionals.length > 0 ? positionals : values.story ? ['10', '20', '40'] : ['10', '100', '300']
).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  process.stderr.write('Usage: node tests/bench/scale.ts [--story] [--warm] [--bare] [articles …]\n');
  process.exit(1);
}

await mkdir('.cache', { recursive: true });
console.log(`Load before: ${loadavg()[0]?.toFixed(1) ?? ''}`);
const spent = new Map<string, number>();
for (const size of sizes) {
  const workshop = await mkdtemp('.cache/scale-');
  try {
    await measureSize(size, workshop);
  } finally {
    if (!values.keep) await rm(workshop, { recursive: true, force: true });
  }
}
console.log(`Load after: ${loadavg()[0]?.toFixed(1) ?? ''}`);

async function measureSize(size: number, workshop: string): Promise<void> {
  const content = join(workshop, 'content');
  const stories = values.story ? 1 : size / OF_STORY;
  for (let number = 0; number < stories; number += 1)
    await writeStory(content, values.story ? size : OF_STORY, number);
  const out = join(workshop, 'dist');
  const kind = values.story ? 'in one story' : 'in stories of five';
  console.log(`\n${size} articles ${kind}`);
  await measureAll(size, workshop, out, ['--no-cache']);
  if (values.warm) {
    await measureAll(size, workshop, out, [], ', which keeps');
    commit(workshop);
    const path = join(content, 'raw/ferry-0/article-1.txt');
    await writeFile(path, `${await readFile(path, 'utf8')}\nA tug came.\n`);
    const before = await readPages(out);
    await measureAll(size, workshop, out, [], ', one changed');
    const report = [...callOf('report'), '--root', workshop, '--base', 'HEAD'];
    tell(size, 'report, one changed', await measure(report));
    const changed = [...(await readPages(out))].filter(([page, html]) => before.get(page) !== html);
    console.log(`  pages that changed: ${changed.length}`);
  }
  const pages = await readPages(out);
  const bytes = await bytesOf(out);
  console.log(`  ${pages.size} pages, ${(bytes / 1e6).toFixed(1)} MB in all`);
  if (!values.bare) return;
  for (const from of ['md', 'html'] as const) {
    const root = join(workshop, `bare-${from}`);
    const bare = ['build', '--root', root];
    await writeBare(root, [...pages.values()], from);
    tell(
      size,
      `bare Astro, ${from}`,
      await measure(['--import', './scripts/preload.mjs', 'node_modules/astro/bin/astro.mjs', ...bare]),
    );
  }
}

/** Makes the content a state of a repository of its own. */
function commit(root: string): void {
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', root, ...args]);
  git('init', '--quiet');
  git('add', 'content');
  const author = ['-c', 'user.name=Bench', '-c', 'user.email=bench@site.example'];
  git(...author, 'commit', '--quiet', '--message', 'Invent stories');
}

/** What npm gives to Node for a command of the project. */
function callOf(command: string): string[] {
  return scripts[command]?.split(' ').slice(1) ?? [];
}

async function measureAll(
  size: number,
  root: string,
  out: string,
  options: readonly string[],
  when = '',
): Promise<void> {
  for (const command of ['ingest', 'check', 'build']) {
    const args = ['--root', root, ...options, ...(command === 'build' ? ['--out', out] : [])];
    tell(size, `${command}${when}`, await measure([...callOf(command), ...args]));
  }
}

/** Prints a cost, and the exponent by which it grew from the size before. */
function tell(size: number, name: string, { cpu, memory }: Cost): void {
  const known = [...spent].filter(([key]) => key.startsWith(`${name}@`)).at(-1);
  const before = known && { size: Number(known[0].split('@')[1]), cpu: known[1] };
  const exponent = before ? Math.log(cpu / before.cpu) / Math.log(size / before.size) : null;
  spent.set(`${name}@${size}`, cpu);
  const grown = exponent === null ? '' : `  exponent ${exponent.toFixed(2)}`;
  console.log(`  ${name.padEnd(20)} ${cpu.toFixed(1).padStart(7)} s ${memory.toFixed(2)} GB${grown}`);
}

async function measure(args: readonly string[]): Promise<Cost> {
  const file = join('.cache', `cost-${process.pid}.json`);
  const child = spawn(process.execPath, ['--import', COUNTING, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', COST_FILE: file },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${said.slice(-1000)}`);
  const cost = JSON.parse(await readFile(file, 'utf8')) as Cost;
  await rm(file);
  return cost;
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function bytesOf(folder: string): Promise<number> {
  let sum = 0;
  for (const path of await listFiles(folder)) sum += (await stat(path)).size;
  return sum;
}

/** The pages of a built site by their paths; what a host shows where there is none is no page. */
async function readPages(folder: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const path of (await listFiles(folder)).filter((one) => basename(one) === 'index.html').sort())
    pages.set(relative(folder, path), await readFile(path, 'utf8'));
  return pages;
}

/** An Astro project that prints pages of the sizes of these, and nothing else; each has the words of its page. */
async function writeBare(root: string, pages: readonly string[], from: 'md' | 'html'): Promise<void> {
  await mkdir(join(root, 'src/pages'), { recursive: true });
  await mkdir(join(root, 'texts'), { recursive: true });
  await writeFile(join(root, 'astro.config.mjs'), 'export default { compressHTML: false };\n');
  for (const [index, page] of pages.entries()) {
    const text = from === 'html' ? page : markdownOf(page);
    await writeFile(join(root, 'texts', `${index}.${from}`), text);
  }
  const loader =
    from === 'md'
      ? `import { glob } from 'astro/loaders';
export const collections = { texts: defineCollection({ loader: glob({ pattern: '*.md', base: './texts' }) }) };`
      : '';
  if (from === 'md')
    await writeFile(
      join(root, 'src/content.config.ts'),
      `import { defineCollection } from 'astro:content';\n${loader}\n`,
    );
  const paths =
    from === 'md'
      ? `import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('texts')).map((entry) => ({ params: { page: entry.id }, props: { entry } }));
const { Content } = await render(Astro.props.entry);`
      : `import { readFileSync, readdirSync } from 'node:fs';
export const getStaticPaths = () =>
  readdirSync(${JSON.stringify(join(root, 'texts'))}).map((file) => ({ params: { page: file.slice(0, -5) } }));
const html = readFileSync(${JSON.stringify(`${join(root, 'texts')}/`)} + Astro.params.page + '.html', 'utf8');`;
  const body = from === 'md' ? '<html><body><Content /></body></html>' : '<Fragment set:html={html} />';
  await writeFile(join(root, 'src/pages/[page].astro'), `---\n${paths}\n---\n${body}\n`);
}

/** Markdown as long as a page: its words in paragraphs, said again until there are as many bytes. */
function markdownOf(page: string): string {
  const words = page.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/gu, ' ').match(/[\p{L}\p{N}]+/gu) ?? [
    'ferry',
  ];
  const paragraphs: string[] = [];
  for (let [length, at] = [0, 0]; length < page.length; at += 40) {
    const paragraph = Array.from({ length: 40 }, (_, word) => words[(at + word) % words.length]).join(' ');
    paragraphs.push(paragraph);
    length += paragraph.length + '<p></p>\n'.length;
  }
  return paragraphs.join('\n\n');
}
