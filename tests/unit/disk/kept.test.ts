import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/core/check/check.ts';
import { noticeLineage } from '../../../src/core/check/check-copy.ts';
import { createReadings } from '../../../src/core/data/story-readings.ts';
import { joinContent } from '../../../src/core/story/content.ts';
import { readNow, type Remember } from '../../../src/core/text/once.ts';
import { cacheOf, forgetCompiled, hashFiles, openKept } from '../../../src/disk/kept.ts';
import { contentOf, edit, HERALD_CLAIMS, HERALD_RAW, OUTLET, STORY, written } from '../kit/fixture.ts';

/** What was read in earlier runs spares work, and never changes what is said. */

const workshop = await mkdtemp(join(tmpdir(), 'variorum-kept-'));
afterAll(() => rm(workshop, { recursive: true, force: true }));

const folder = join(workshop, 'readings');
const rules = join(workshop, 'rules.json');
const open = () => openKept(folder, [rules]);

/**
 * The ferry's story, itself with mistakes whose places have to be found in the files, and with files that are of no story:
 * without its outlet, and with a correction that is older than the event.
 */
const STORIES = [
  contentOf(),
  contentOf({
    ...edit(HERALD_CLAIMS, 'figure: 340', 'figure: 350'),
    ...edit(STORY, 'title:', 'titel:'),
    ...edit(HERALD_RAW, 'reports:', 'reported:'),
  }),
  contentOf({ [OUTLET]: undefined }),
  contentOf({
    'content/corrections.yml': '- { date: 1700-01-01, story: ferry, what: A, was: b, is: c }\n',
  }),
];

/** All that a run reads of both. */
const readAll = (remember: Remember) =>
  STORIES.map((files) => {
    const content = checkContent(files, remember);
    const { passagesOf, quotationsOf, driftOf } = createReadings(remember);
    const read = joinContent(content.records).map((story) => [
      passagesOf(story),
      quotationsOf(story),
      driftOf(story),
    ]);
    const { records, generated, diagnostics } = content;
    return { read, records, generated, diagnostics, notices: noticeLineage(content, remember) };
  });
const FRESH = readAll(readNow);

/** How many different things are read. */
const asked = new Set<string>();
readAll((kind, of, read) => {
  asked.add(JSON.stringify([kind, of]));
  return read();
});
const ALL = asked.size;

/** Reads as a run would, and counts what it did not find. */
const run = () => {
  const { remember } = open();
  let missed = 0;
  const found = readAll((kind, of, read) =>
    remember(kind, of, () => {
      missed += 1;
      return read();
    }),
  );
  return { found, missed };
};

const LONG_AGO = Date.now() / 1000 - 31 * 24 * 3600;

const files = async () => {
  const [version = ''] = await readdir(folder);
  return (await readdir(join(folder, version))).map((name) => join(folder, version, name));
};

beforeEach(async () => {
  await rm(folder, { recursive: true, force: true });
  await writeFile(rules, '"one"');
  expect(run()).toEqual({ found: FRESH, missed: ALL });
});

test('what was read once is not read again, and says the same', () => {
  expect(run()).toEqual({ found: FRESH, missed: 0 });
});

test('what was found in a story is not kept under its words, which a desk would have in memory for each decision', () => {
  const namesIn = (note: string) => {
    const names: string[] = [];
    const remember: Remember = (kind, of, read) => {
      names.push(`${kind} ${JSON.stringify(of)}`);
      return read();
    };
    const files = contentOf({ [HERALD_CLAIMS]: `${written(HERALD_CLAIMS)}# ${note}\n` });
    noticeLineage(checkContent(files, remember), remember);
    return names.filter((name) => /^(?:story|notices) /u.test(name));
  };
  const [short, long] = [namesIn('a'), namesIn('a'.repeat(10_000))];
  expect(short.map((name) => name.split(' ')[0])).toEqual(['story', 'notices']);
  expect(long.map(({ length }) => length)).toEqual(short.map(({ length }) => length));
  expect(long).not.toEqual(short);
});

test('what was read of a claim names the entry of its own file', () => {
  const { records } = checkContent(contentOf(), open().remember);
  const entries = [...records.claims.values()].flatMap(({ claims }) => claims);
  const named = [...records.articles.values()].flatMap(({ claims, worded }) => [...claims, ...worded]);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ entry }) => !entries.includes(entry))).toEqual([]);
});

describe('is read afresh, with the same result,', () => {
  test.each<[string, (path: string, other: string) => Promise<void>]>([
    ['a file that was cut short', (path) => truncate(path, 70)],
    ['an empty file', (path) => truncate(path, 0)],
    ['a file that was edited', async (path) => writeFile(path, `${await readFile(path, 'utf8')} `)],
    ['a file that says something else', (path) => writeFile(path, '[]')],
    ['a file in the place of another', (path, other) => copyFile(other, path)],
    ['a file that is gone', (path) => rm(path)],
    ['a file of more than thirty days ago', (path) => utimes(path, LONG_AGO, LONG_AGO)],
  ])('%s', async (_, spoil) => {
    const [first = '', second = ''] = await files();
    await spoil(first, second);
    expect(run()).toEqual({ found: FRESH, missed: 1 });
    expect(run()).toEqual({ found: FRESH, missed: 0 });
  });

  test('everything that other rules read, which is deleted', async () => {
    await writeFile(rules, '"two"');
    expect(run()).toEqual({ found: FRESH, missed: ALL });
    expect(await readdir(folder)).toHaveLength(1);
  });

  test('everything, where nothing may be kept', () => {
    expect(readAll(cacheOf({ 'no-cache': true }).remember)).toEqual(FRESH);
  });

  test('everything, where a file lies in the place of the folder', async () => {
    await rm(folder, { recursive: true });
    await writeFile(folder, '');
    expect(run().found).toEqual(FRESH);
    await rm(folder);
  });
});

test('pictures are kept by what they show', async () => {
  const { rememberBytes } = open();
  const make = (byte: number) => () => Promise.resolve(new Uint8Array([byte]));
  expect([
    await rememberBytes('card', { finding: 'one' }, make(1)),
    await rememberBytes('card', { finding: 'two' }, make(2)),
    await rememberBytes('card', { finding: 'one' }, make(3)),
  ]).toEqual([new Uint8Array([1]), new Uint8Array([2]), new Uint8Array([1])]);
});

test('what is read late is kept as well, and read where nothing may be kept', async () => {
  const kinds = [open(), cacheOf({ 'no-cache': true })].map(({ rememberLater }) => async (say: string) => ({
    one: await rememberLater('findings', 'one', () => Promise.resolve([say])),
    two: await rememberLater('findings', 'two', () => Promise.resolve([say])),
  }));
  const read = async (say: string) => Promise.all(kinds.map((kept) => kept(say)));
  const [first, second] = [
    { one: ['first'], two: ['first'] },
    { one: ['second'], two: ['second'] },
  ];
  expect([await read('first'), await read('second')]).toEqual([
    [first, first],
    [first, second],
  ]);
});

test('what was compiled and never read since is deleted an hour later, and no fault where nothing is compiled', async () => {
  const compiled = join(workshop, 'compiled');
  await mkdir(compiled);
  const now = Date.now() / 1000;
  const ages: [string, read: number, written: number][] = [
    ['never-read', 4000, 4000],
    ['read', 10, 4000],
    ['read-long-ago', 4000, 9000],
    ['new', 3000, 3000],
  ];
  for (const [name, read, made] of ages) {
    await writeFile(join(compiled, name), '');
    await utimes(join(compiled, name), now - read, now - made);
  }
  forgetCompiled(compiled);
  forgetCompiled(join(workshop, 'not-there'));
  expect((await readdir(compiled)).sort()).toEqual(['new', 'read', 'read-long-ago']);
});

test('files are equal where their paths, their bytes and what is a link are', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const folders: [string, Uint8Array | null][][] = [
    [],
    [['a', bytes('1')]],
    [['a', bytes('2')]],
    [['b', bytes('1')]],
    [['a', bytes('')]],
    [['a', null]],
    [['a', bytes('link')]],
    [
      ['a', bytes('1')],
      ['b', bytes('2')],
    ],
    [['a', bytes('1b2')]],
  ];
  const hashes = () => folders.map((files) => hashFiles(new Map(files)));
  expect(new Set(hashes()).size).toBe(folders.length);
  expect(hashes()).toEqual(hashes());
});
