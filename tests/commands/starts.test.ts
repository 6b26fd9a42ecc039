import { spawn } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { contentOf, edit, HERALD_CLAIMS } from '../unit/kit/fixture.ts';
import {
  git,
  makeFolder,
  makePair,
  makeRepository,
  makeSite,
  putFiles,
  removeFolders,
} from '../unit/kit/repository.ts';
import { startCommand } from './command-run.ts';

/**
 * Each command started as npm starts it, once where it can do its work and once where it cannot. What else they say
 * is tested without a process; the site's tests start "build" and "build:hosted" where they can do their work.
 */

afterAll(removeFolders);

const ROOT = await makeRepository(contentOf());
const BROKEN = await makeFolder();
await putFiles(BROKEN, contentOf(edit(HERALD_CLAIMS, 'figure: 340', 'figure: 350')));
const SITE = await makeSite();

const ending = async (...call: Parameters<typeof startCommand>) => {
  const { exit, out, err } = await startCommand(...call);
  return [exit, out.split('\n')[0], err.split('\n').at(-2) ?? ''];
};

describe.concurrent('with what it needs', () => {
  test.each([
    ['check', [], 'Checked 1 story: every quote is found, and every number is claimed or left out.'],
    ['ingest', [], '2 articles, 0 written, 0 deleted.'],
    ['suggest', ['herald', '--json'], '['],
    ['report', ['--base', 'HEAD'], ''],
  ])('%s does its work and exits 0', async (name, args, first) => {
    expect(await ending(name, ['--root', ROOT, ...args])).toEqual([0, first, '']);
  });

  test('add does', async () => {
    const root = await makeFolder();
    await putFiles(root, contentOf());
    const args = ['--root', root, 'tests/fixtures/pages/morning-post.html', '--id', 'post'];
    expect(await ending('add', args)).toEqual([0, 'Wrote content/raw/ferry/post.txt', '']);
  });

  test('story does', async () => {
    const args = ['--root', await makeFolder(), 'mill-fire'];
    expect(await ending('story', args)).toEqual([0, 'Wrote content/stories/mill-fire.yml', '']);
  });

  test('docs does', async () => {
    const root = await makeFolder();
    expect(await ending('docs', ['--root', root])).toEqual([0, expect.stringMatching(/^wrote {2}/u), '']);
  });

  test('fonts does', async () => {
    const folder = await makeFolder();
    await mkdir(join(folder, 'src/styles/fonts'), { recursive: true });
    await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    const first = expect.stringMatching(/^wrote {2}src\/styles\/fonts\/newsreader\.woff2 /u) as string;
    expect(await ending('fonts', [], {}, folder)).toEqual([0, first, '']);
    const font = 'src/styles/fonts/newsreader.woff2';
    expect(await readFile(join(folder, font))).toEqual(await readFile(font));
  });

  test('pages does', async () => {
    const { root, remote } = await makePair(new Map());
    const env = { GITHUB_EVENT_PATH: '', GITHUB_SHA: '0123456789' };
    const args = ['deploy', '--root', root, '--site', SITE];
    expect(await ending('pages', args, env)).toEqual([0, 'Deployed.', '']);
    expect(await git(remote, 'log', '-1', '--format=%s', 'gh-pages')).toBe('Site of 0123456');
  });

  test('form does', async () => {
    expect(await ending('form', ['plan'], { GITHUB_EVENT_PATH: '' })).toEqual([
      0,
      'Nobody who may write asks for a pull request.',
      '',
    ]);
  });

  test('serve does, until it is ended', async () => {
    const args = ['scripts/serve.ts', '--out', SITE, '--port', '0'];
    const child = spawn(process.execPath, ['--import', './scripts/preload.mjs', ...args]);
    const address = await new Promise<string>((found, fail) => {
      let out = '';
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString();
        const [url] = /http:\/\/localhost:\d+\//u.exec(out) ?? [];
        if (url !== undefined) found(url);
      });
      child.on('exit', () => {
        fail(new Error(`It ended: ${out}`));
      });
    });
    expect(await (await fetch(address)).text()).toContain('<h1>Served</h1>');
    child.kill();
  });
});

describe.concurrent('without', () => {
  test.each([
    ['add', [], 'Usage: npm run add -- <file'],
    ['build', ['--root', BROKEN, '--out', join(BROKEN, 'dist')], 'Nothing was built.'],
    ['build-hosted', ['--fast'], 'Usage: npm run build -- '],
    ['check', ['--root', BROKEN], 'The content is not ready to be published.'],
    ['docs', ['--fast'], 'Usage: npm run docs'],
    ['form', ['explode'], 'Usage: npm run form -- '],
    ['ingest', ['--root', BROKEN], 'Nothing was written.'],
    ['pages', ['explode'], 'Usage: npm run pages -- '],
    ['report', [], 'Usage: npm run report -- '],
    ['serve', ['--fast'], 'Usage: npm run serve -- '],
    ['story', [], 'Usage: npm run story -- '],
    ['suggest', ['nowhere', '--root', ROOT], 'Usage: npm run suggest -- '],
  ])('%s says what is in the way and exits 1', async (name, args, last) => {
    const env = { GITHUB_EVENT_PATH: '', GITHUB_REPOSITORY: 'jo/variorum' };
    const [exit, , err] = await ending(name, args, env);
    expect([exit, String(err).trim().slice(0, last.length)]).toEqual([1, last]);
  });

  test('fonts fails where the packages are not there', async () => {
    const { exit, err } = await startCommand('fonts', [], {}, await makeFolder());
    expect([exit, err]).toEqual([1, expect.stringContaining('ENOENT')]);
  });
});

/** The packages that a command loads: each costs a start many files. */
describe.concurrent('loads no package that its call does not need', () => {
  const PAGE = 'tests/fixtures/pages/morning-post.html';
  test.each<[string, string[], string[]]>([
    ['story', [], []],
    ['story', ['mill-fire'], ['zod']],
    ['add', [], []],
    ['add', ['article.pdf'], ['chardet', 'libqp', 'yaml', 'zod']],
    ['add', [PAGE], ['chardet', 'entities', 'jsonrepair', 'libqp', 'yaml', 'zod']],
    ['check', ['--fast'], []],
    ['form', ['plan'], []],
    ['form', ['open'], []],
    ['ingest', ['--fast'], []],
    ['report', [], []],
    ['suggest', [], []],
  ])('%s %j', async (name, args, packages) => {
    const root = await makeFolder();
    if (name === 'add') await putFiles(root, contentOf());
    const counter = `--import=${pathToFileURL(resolve('tests/commands/loaded-packages.mjs')).href}`;
    const rooted = args.length > 0 && !args.includes('--fast') ? ['--root', root, ...args] : args;
    const { err } = await startCommand(name, rooted, { NODE_OPTIONS: counter });
    expect(JSON.parse(err.trim().split('\n').at(-1) ?? '')).toEqual(packages);
  });
});

test('check says the same of files that were checked before, and loads no package for it', async () => {
  const root = await makeFolder();
  await putFiles(root, contentOf());
  const NODE_OPTIONS = `--import=${pathToFileURL(resolve('tests/commands/loaded-packages.mjs')).href}`;
  const run = async () => {
    const { exit, out, err } = await startCommand('check', ['--root', root], { NODE_OPTIONS });
    const said = err.trimEnd().split('\n');
    return { said: [exit, out, said.slice(0, -1)], packages: JSON.parse(said.at(-1) ?? '') as string[] };
  };
  const whole = await run();
  expect(await run()).toEqual({ said: whole.said, packages: [] });

  // No run before had this figure.
  await putFiles(root, contentOf(edit(HERALD_CLAIMS, 'figure: 340', `figure: ${Date.now()}`)));
  const broken = await run();
  expect(broken.said[0]).toBe(1);
  expect(await run()).toEqual({ said: broken.said, packages: [] });

  // Of the file that changed the record is read anew, and no text.
  const reading = /^(?:wink|remark|micromark)/u;
  const { packages } = broken;
  expect([packages.includes('zod'), packages.filter((name) => reading.test(name))]).toEqual([true, []]);
});

test('scripts that run together end well where all do, and those that fail are named', async () => {
  const folder = await makeFolder();
  const scripts = { good: 'echo fine', last: 'echo end', bad: 'echo torn && exit 3' };
  await writeFile(join(folder, 'package.json'), JSON.stringify({ scripts }));
  const together = (...names: string[]) => startCommand('../tests/together', names, {}, folder);
  const well = await together('good', 'last');
  expect([well.exit, well.out.trim().split(/\s+/u).sort(), well.err]).toEqual([0, ['end', 'fine'], '']);
  const torn = await together('bad', 'good', 'last');
  expect([torn.exit, torn.out.includes('torn'), torn.err]).toEqual([1, true, 'Failed: bad\n']);
});
