import { mkdir, readdir, readFile, symlink, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  type Changes,
  contentOf,
  edit,
  HERALD_ARTICLE,
  HERALD_CLAIMS,
  HERALD_RAW,
  OUTLET,
  REWRITE_ARTICLE,
  STORY,
} from '../unit/kit/fixture.ts';

import { makeFolder, removeFolders } from '../unit/kit/repository.ts';
import { callCommand, type Run } from './command-run.ts';

/** What the checks and the making of articles say. */

afterAll(removeFolders);

/** A folder on the disk with the story in it, changed as told. */
async function folder(changes: Changes = {}): Promise<string> {
  const root = await makeFolder();
  for (const [path, bytes] of contentOf(changes)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    if (bytes) await writeFile(join(root, path), bytes);
    else await symlink(join(root, HERALD_RAW), join(root, path));
  }
  return root;
}

/** All files of a folder with their text, links left out. */
async function snapshot(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'latin1')]));
  return Object.fromEntries(texts) as Record<string, string>;
}

const run = (command: 'check' | 'ingest', ...args: string[]): Promise<Run> => callCommand(command, args);

const STALE = `\
content/articles/ferry/rewrite.md:1:1  unfinished  stale-article
  This generated article has not been made from its raw file yet.
  Run "npm run ingest" and commit what it writes.        Check again: npm run ingest -- --check

1 unfinished
`;

const AMBIGUOUS_FIGURE = `\
content/claims/ferry/herald.yml:10:13  error  figure-not-in-quote
  Claim "rescued" has a figure that is no part of its quote.
    figure  "350"
    quote   "rescued 340 people"
  Take the figure’s words from the quote.                Check again: npm run check -- ferry

1 error
`;

describe.concurrent('check', () => {
  test('says that nothing is wrong, and exits 0', async () => {
    expect(await run('check', '--root', await folder())).toEqual({
      exit: 0,
      out: 'Checked 1 story: every quote is found, and every number is claimed or left out.\n',
      err: '',
    });
  });

  test('checks one story by its name', async () => {
    const { exit, out } = await run('check', 'ferry', '--root', await folder());
    expect([exit, out.slice(0, 14)]).toEqual([0, 'Checked ferry:']);
  });

  test('prints what is broken to standard error, and exits 1', async () => {
    const root = await folder(edit(HERALD_CLAIMS, 'figure: 340', 'figure: 350'));
    expect(await run('check', '--root', root)).toEqual({
      exit: 1,
      out: '',
      err: `${AMBIGUOUS_FIGURE}The content is not ready to be published.\n`,
    });
  });

  test('with --format github prints annotations as well, and the whole list to the log', async () => {
    const root = await folder(edit(HERALD_CLAIMS, 'figure: 340', 'figure: 350'));
    expect(await run('check', '--format', 'github', '--root', root)).toEqual({
      exit: 1,
      out:
        '::error file=content/claims/ferry/herald.yml,line=10,col=13,title=figure-not-in-quote::' +
        'Claim "rescued" has a figure that is no part of its quote.%0Afigure  "350"%0Aquote   "rescued 340 people"' +
        '%0ATake the figure’s words from the quote.%0ACheck again: npm run check -- ferry\n',
      err: `${AMBIGUOUS_FIGURE}The content is not ready to be published.\n`,
    });
  });

  test('exits 1 on unfinished content too', async () => {
    const { exit, err } = await run('check', '--root', await folder({ [REWRITE_ARTICLE]: undefined }));
    expect([exit, err]).toEqual([1, `${STALE}The content is not ready to be published.\n`]);
  });

  test('shows one story its own problems and those that belong to no story', async () => {
    const root = await folder({
      ...edit(OUTLET, 'kind:', 'sort:'),
      'content/raw/storm/gazette.txt': '',
    });
    const files = (err: string) => err.match(/^content\/[^:]+/gmu);
    expect(files((await run('check', 'ferry', '--root', root)).err)).toEqual([OUTLET]);
    expect(files((await run('check', 'storm', '--root', root)).err)).toEqual([
      OUTLET,
      'content/raw/storm/gazette.txt',
      'content/raw/storm/gazette.txt',
    ]);
  });

  test('tells of likely copies, and exits 0 all the same', async () => {
    const text = ['Ship stuck', 'The crew waited for the tide on the bridge until it was dark.'];
    const raw = `---\noutlet: unnamed\nlabel: Copy\nreports: 2024-03-03\n---\n${text.join('\n\n')}\n`;
    const copy = Object.fromEntries(
      ['argus', 'beacon'].flatMap((id) => [
        [
          `content/raw/ferry/${id}.txt`,
          raw.replace('stuck', `stuck, ${id} says`).replace('Copy', `Copy ${id}`),
        ],
        [`content/claims/ferry/${id}.yml`, 'claims: []\n'],
      ]),
    );
    const listed = edit(STORY, '[herald, rewrite]', '[herald, rewrite, argus, beacon]');
    const { exit, out, err } = await run('check', '--root', await folder({ ...copy, ...listed }));
    expect([exit, out.slice(0, 7), err.split('\n').slice(0, 2)]).toEqual([
      0,
      'Checked',
      [
        'content/stories/ferry.yml:19:3  notice  lineage-proposed',
        '  Articles "argus" and "beacon" look like one text, and no lineage joins them.',
      ],
    ]);
  });

  test('follows no link', async () => {
    const { exit, err } = await run('check', '--root', await folder({ 'content/raw/ferry/link.txt': null }));
    expect([exit, err.split('\n')[0]]).toEqual([1, 'content/raw/ferry/link.txt:1:1  error  unexpected-file']);
  });
});

describe.concurrent('ingest', () => {
  test('writes what is missing, deletes what has no raw file, and leaves the rest', async () => {
    const root = await folder({ [REWRITE_ARTICLE]: undefined, 'content/articles/ferry/old.md': '# Old\n' });
    const sound = await snapshot(await folder());
    expect(await run('ingest', '--root', root)).toEqual({
      exit: 0,
      out:
        `wrote    ${REWRITE_ARTICLE}\n` +
        'deleted  content/articles/ferry/old.md\n' +
        '2 articles, 1 written, 1 deleted.\n',
      err: '',
    });
    expect(Object.values(await snapshot(root))).toEqual(Object.values(sound));
    expect((await run('ingest', '--root', root)).out).toBe('2 articles, 0 written, 0 deleted.\n');
  });

  test('goes on where content is unfinished', async () => {
    const root = await folder({ [HERALD_CLAIMS]: undefined, [HERALD_ARTICLE]: undefined });
    expect((await run('ingest', '--root', root)).exit).toBe(0);
  });

  test('writes nothing where anything is broken', async () => {
    const root = await folder({
      [REWRITE_ARTICLE]: undefined,
      ...edit(HERALD_CLAIMS, 'figure: 340', 'figure: 350'),
    });
    const before = await snapshot(root);
    expect(await run('ingest', '--root', root)).toEqual({
      exit: 1,
      out: '',
      err: `${AMBIGUOUS_FIGURE}Nothing was written.\n`,
    });
    expect(await snapshot(root)).toEqual(before);
  });

  test('with --check writes nothing, and exits 1 where a generated article is stale', async () => {
    const root = await folder({ [REWRITE_ARTICLE]: undefined });
    const before = await snapshot(root);
    expect(await run('ingest', '--check', '--root', root)).toEqual({
      exit: 1,
      out: '',
      err: `${STALE}The generated articles are not what the raw files give.\n`,
    });
    expect(await snapshot(root)).toEqual(before);
  });

  test('with --check says that all is well, and exits 0', async () => {
    expect(await run('ingest', '--check', '--root', await folder())).toEqual({
      exit: 0,
      out: 'All generated articles are what the raw files give.\n',
      err: '',
    });
  });

  test('writes through no link that lies where an article belongs', async () => {
    const root = await folder({ [REWRITE_ARTICLE]: null });
    const raw = await readFile(join(root, HERALD_RAW), 'utf8');
    expect((await run('ingest', '--root', root)).exit).toBe(1);
    expect(await readFile(join(root, HERALD_RAW), 'utf8')).toBe(raw);
    await unlink(join(root, REWRITE_ARTICLE));
    expect((await run('ingest', '--root', root)).exit).toBe(0);
  });
});

describe.concurrent('arguments that a command cannot use', () => {
  const CHECK = 'Usage: npm run check -- [story] [--format text|github] [--without-stories] [--no-cache]\n';
  const INGEST = 'Usage: npm run ingest -- [--check] [--no-cache]\n';
  const noId = 'which is no id of a story (small letters, digits, hyphens)';

  test.each([
    ['check', ['../x'], `"../x", ${noId}`, CHECK],
    ['check', ['a/b'], `"a/b", ${noId}`, CHECK],
    ['check', ['Ferry'], `"Ferry", ${noId}`, CHECK],
    ['check', [''], `"", ${noId}`, CHECK],
    ['check', ['storm'], '"storm", which is no story here. Known: ferry', CHECK],
    ['check', ['ferry', 'storm'], '"storm"', CHECK],
    ['check', ['--fast'], "'--fast'", CHECK],
    ['check', ['--format', 'xml'], 'the format "xml"', CHECK],
    ['ingest', ['ferry'], '"ferry"', INGEST],
    ['ingest', ['--check=yes'], "'--check'", INGEST],
    ['ingest', ['--write'], "'--write'", INGEST],
  ] as const)('%s %j', async (command, args, what, usage) => {
    const root = await folder({ [REWRITE_ARTICLE]: undefined });
    const before = await snapshot(root);
    expect(await run(command, '--root', root, ...args)).toEqual({
      exit: 1,
      out: '',
      err: `error  bad-argument\n  This command cannot use ${what}.\n  ${usage}`,
    });
    expect(await snapshot(root)).toEqual(before);
  });
});
