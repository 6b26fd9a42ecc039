import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Changes, contentOf, edit, HERALD_CLAIMS, STORY, written } from '../unit/kit/fixture.ts';
import { makeFolder, putFiles, removeFolders } from '../unit/kit/repository.ts';
import { callCommand } from './command-run.ts';

/** A first claims file for an article, and proposals for any text. */

afterAll(removeFolders);

/** A folder on the disk with the story in it, changed as told, and a text file beside it. */
async function folder(changes: Changes = {}): Promise<string> {
  const root = await makeFolder();
  await putFiles(root, contentOf(changes));
  await writeFile(join(root, 'storm.txt'), 'Storm kills 14\n\nFourteen people died, the mayor said.\n');
  return root;
}

const suggest = (...args: string[]) => callCommand('suggest', args);

test('prints nothing but an array for any text file with --json', async () => {
  const root = await folder();
  const { exit, out, err } = await suggest(join(root, 'storm.txt'), '--json', '--root', root);
  expect([exit, err]).toEqual([0, '']);
  expect((JSON.parse(out) as { quote: string }[]).map(({ quote }) => quote)).toEqual([
    'Storm kills 14',
    'Fourteen people died, the mayor said.',
  ]);
});

test('prints proposals for a person without --json', async () => {
  const root = await folder();
  expect((await suggest(join(root, 'storm.txt'), '--root', root)).out).toBe(`\
deaths: 14
  quote    "Storm kills 14"
  counts   people
  reads    14
  said by  nobody named

deaths: Fourteen
  quote    "Fourteen people died, the mayor said."
  counts   people
  reads    14
  said by  mayor
`);
});

test('writes a claims file where there is none, and again over its own draft', async () => {
  const root = await folder({ [HERALD_CLAIMS]: undefined });
  for (const name of ['ferry/herald', 'herald']) {
    const { exit, out } = await suggest(name, '--root', root);
    expect([exit, out.split('\n')[0]]).toEqual([
      0,
      `wrote    ${HERALD_CLAIMS}: three claims and three left-out numbers to read.`,
    ]);
  }
  expect((await readFile(join(root, HERALD_CLAIMS), 'utf8')).split('\n')[0]).toMatch(
    /^# Proposed by "npm run suggest -- ferry\/herald"/u,
  );
});

test('never writes over a file that a person has edited, unless told to', async () => {
  const root = await folder();
  const before = await readFile(join(root, HERALD_CLAIMS), 'utf8');
  expect(await suggest('ferry/herald', '--root', root)).toEqual({
    exit: 1,
    out: '',
    err: `\
${HERALD_CLAIMS}:1:1  error  bad-argument
  A person wrote or edited this claims file, and proposals would take its place.
  Add --force to write over it, or --json to see proposals.
  Check again: npm run suggest -- ferry/herald

1 error
Nothing was written.
`,
  });
  expect(await readFile(join(root, HERALD_CLAIMS), 'utf8')).toBe(before);
  expect((await suggest('ferry/herald', '--force', '--root', root)).exit).toBe(0);
});

test('says what of its own story has to be mended first, and nothing of others', async () => {
  const root = await folder({
    ...edit(STORY, 'title:', 'titel:'),
    'content/stories/mill.yml': written(STORY),
    'content/corrections.yml': '- { date: 2024-03-09, story: mill, article: gone, what: A, was: b, is: c }\n',
  });
  const { exit, out, err } = await suggest('ferry/herald', '--root', root);
  expect([exit, out, err.split('\n').filter((line) => line.startsWith('content/'))]).toEqual([
    1,
    '',
    [`${STORY}:1:1  error  missing-field`, `${STORY}:1:1  error  unknown-key`],
  ]);
});

test('says what it cannot use', async () => {
  const root = await folder();
  for (const [args, what] of [
    [['nowhere'], '"nowhere", which is neither an article here nor a file'],
    [[], 'no article: name one, or a text file'],
  ] as const) {
    const { exit, err } = await suggest(...args, '--root', root);
    expect([exit, err.split('\n')[1]]).toEqual([1, `  This command cannot use ${what}.`]);
  }
});

test('says where a paragraph is too long to be read', async () => {
  const root = await folder();
  await writeFile(join(root, 'long.txt'), `Ferry aground\n\n${'Twelve people were hurt. '.repeat(900)}`);
  expect(await suggest(join(root, 'long.txt'), '--root', root)).toEqual({
    exit: 1,
    out: '',
    err: `\
error  long-line
  This line has 22,499 characters; the longest that is read has 20,000.
    line  "Twelve people were hurt. Twelve people were hurt. Twelve…"
  Look how the article was printed, and begin a new line for each of its paragraphs.
`,
  });
});
