import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { answerCall } from '../../src/desk/answer.ts';
import type { CallName, Decision, OpenArticle, Told } from '../../src/desk/calls.ts';
import { DeskSession } from '../../src/desk/session.ts';
import { contentOf, HERALD_CLAIMS, STORY, written } from '../unit/kit/fixture.ts';
import { git, makeRepository, removeFolders } from '../unit/kit/repository.ts';

/** What the desk does to the files, call by call. */

afterAll(removeFolders);

const HERALD = { story: 'ferry', article: 'herald' };
const DRAFT = written(HERALD_CLAIMS)
  .replace('    attribution: the coast guard\n', '    attribution: the coast guard\n    proposed: true\n')
  .replace('reason: date }', 'reason: date, proposed: true }')
  .replace('  - { exact: Two tugs, reason: no question asks for tugs }\n', '');

async function open(claims: string | undefined = DRAFT) {
  const root = await makeRepository(contentOf({ [HERALD_CLAIMS]: claims }));
  const session = new DeskSession(root);
  const ask = async <Name extends CallName>(name: Name, sent: object = {}) => {
    const answer = await answerCall(session, name, sent);
    if (!('told' in answer)) throw new Error(JSON.stringify(answer));
    return answer.told as Told[Name];
  };
  const article = () => ask('article', HERALD);
  const decide = async (decision: Decision, seen?: OpenArticle) =>
    answerCall(session, 'decide', { ...HERALD, hash: (seen ?? (await article())).hash, decision });
  const file = (path = HERALD_CLAIMS) => readFile(join(root, path), 'utf8');
  return { root, session, ask, article, decide, file };
}

const states = ({ numbers }: OpenArticle) => numbers.map(({ text, state }) => [text, state]);
const entryAt = ({ numbers }: OpenArticle, at: number) => {
  const entry = numbers[at]?.entry;
  if (!entry) throw new Error(`Number ${at} has no entry`);
  return entry;
};

test('an article is shown with every number and what became of it', async () => {
  const { article } = await open();
  const shown = await article();
  expect([shown.title, shown.progress, shown.undo]).toEqual([
    'Ferry aground off Port Ellery, 12 hurt',
    '3 of 6 numbers read',
    null,
  ]);
  expect(states(shown)).toEqual([
    ['12', 'left-out'],
    ['3', 'proposed-left-out'],
    ['12', 'proposed-claim'],
    ['340', 'claimed'],
    ['340', 'left-out'],
    ['Two', 'unread'],
  ]);
  expect(shown.claims.map(({ reads }) => reads)).toEqual(['at least 12', '340']);
  expect(shown.answers).toEqual(['injuries', null, 'injuries', 'rescued', null, null]);
});

describe('a decision changes its own lines', () => {
  test('an entry is accepted by a key alone', async () => {
    const { article, decide, file } = await open();
    await decide({ kind: 'accept', entry: entryAt(await article(), 2) });
    expect(await file()).toBe(DRAFT.replace('    proposed: true\n', ''));
  });

  test('a number is left out where its words come', async () => {
    const { decide, file } = await open();
    await decide({ kind: 'leave-out', number: 5, reason: 'no question asks for tugs' });
    expect(await file()).toBe(`${DRAFT}  - { exact: Two, reason: no question asks for tugs }\n`);
  });

  test('a number that was claimed is left out', async () => {
    const { decide, article } = await open();
    await decide({ kind: 'leave-out', number: 3, reason: 'the same figure again' });
    const { claims, leftOut, numbers } = await article();
    expect(claims.map(({ id }) => id)).toEqual(['injuries']);
    expect(leftOut.map(({ exact }) => exact)).toEqual(['12 hurt', 'Mar 3', '340', 'counted 340 people']);
    expect(numbers[3]?.state).toBe('left-out');
  });

  test('a number is put into a row, and into another', async () => {
    const { decide, article } = await open();
    await decide({ kind: 'claim', number: 5, question: 'rescued' });
    expect((await article()).claims.at(-1)).toEqual({
      id: 'rescued-2',
      question: 'rescued',
      exact: 'Two tugs were sent',
      figure: 'Two',
      reads: '2',
    });
    await decide({ kind: 'claim', number: 5, question: 'injuries' });
    expect((await article()).claims.at(-1)).toMatchObject({ id: 'injuries-2', question: 'injuries' });
  });

  test('a new row stands in the story, and its claim in the article', async () => {
    const { decide, file, article, ask } = await open();
    const question = {
      id: 'tugs',
      label: 'Tugs sent',
      quantity: 'equipment',
      population: 'tugs',
      place: 'Port Ellery',
      measure: 'deployed',
    };
    await decide({ kind: 'new-row', number: 5, question });
    expect(await file(STORY)).toContain(
      '\n  - { id: tugs, label: Tugs sent, quantity: equipment, population: tugs, place: Port Ellery, measure: deployed }\n',
    );
    expect((await article()).claims.at(-1)?.question).toBe('tugs');
    expect(await ask('undo')).toEqual({ undone: 'A new row in herald' });
    expect([await file(STORY), await file()]).toEqual([written(STORY), DRAFT]);
  });

  test('words that were selected are the quote', async () => {
    const { decide, article } = await open();
    const shown = await article();
    const block = shown.blocks.find(({ text }) => text.includes('At least 12 people'));
    const words = 'At least 12 people were hurt when a ferry ran aground';
    const start = block?.text.indexOf(words) ?? 0;
    await decide({
      kind: 'quote',
      entry: entryAt(shown, 2),
      block: block?.id ?? '',
      start,
      end: start + words.length,
    });
    expect((await article()).claims[0]?.exact).toBe(words);
  });

  test('a key is set, and taken away', async () => {
    const { decide, article, file } = await open();
    const entry = entryAt(await article(), 2);
    await decide({ kind: 'change', entry, key: 'asOf', value: '2024-03-03T18:00' });
    expect(await file()).toBe(
      DRAFT.replace('    proposed: true\n', '    asOf: 2024-03-03T18:00\n    proposed: true\n'),
    );
    await decide({ kind: 'change', entry, key: 'asOf', value: null });
    expect(await file()).toBe(DRAFT);
  });
});

test('each step is taken back, the last one first', async () => {
  const { article, decide, file, ask } = await open();
  await decide({ kind: 'accept', entry: entryAt(await article(), 2) });
  await decide({ kind: 'accept', entry: entryAt(await article(), 1) });
  await decide({ kind: 'leave-out', number: 5, reason: 'tugs' });
  for (const undone of [
    'A number left out in herald',
    'An entry accepted in herald',
    'An entry accepted in herald',
    null,
  ])
    expect(await ask('undo')).toEqual({ undone });
  expect(await file()).toBe(DRAFT);
});

describe('a file that changed since it was shown', () => {
  async function race() {
    const desk = await open();
    const seen = await desk.article();
    const theirs = DRAFT.replace('claims:\n', 'claims:\n  # looked at by another editor\n');
    await writeFile(join(desk.root, HERALD_CLAIMS), theirs);
    const mine = DRAFT.replace('    proposed: true\n', '');
    const answer = await desk.decide({ kind: 'accept', entry: entryAt(seen, 2) }, seen);
    return { ...desk, theirs, mine, answer };
  }

  test('is not written over, and both versions are kept', async () => {
    const { answer, file, theirs, mine } = await race();
    expect(answer).toEqual({ clash: { path: HERALD_CLAIMS, mine, theirs } });
    expect(await file()).toBe(theirs);
  });

  test('stays where the editor chooses it', async () => {
    const { ask, file, theirs } = await race();
    expect(await ask('choose', { keep: 'theirs' })).toEqual({ kept: 'theirs' });
    expect([await file(), await ask('undo')]).toEqual([theirs, { undone: null }]);
  });

  test('gives way where the editor chooses so, and comes back by an undo', async () => {
    const { ask, file, theirs, mine } = await race();
    expect(await ask('choose', { keep: 'mine' })).toEqual({ kept: 'mine' });
    expect(await file()).toBe(mine);
    await ask('undo');
    expect(await file()).toBe(theirs);
  });

  test('stops an undo, too', async () => {
    const { article, decide, file, root, session } = await open();
    await decide({ kind: 'accept', entry: entryAt(await article(), 2) });
    await writeFile(join(root, HERALD_CLAIMS), 'claims:\n');
    expect(await answerCall(session, 'undo', {})).toEqual({
      clash: { path: HERALD_CLAIMS, mine: DRAFT, theirs: 'claims:\n' },
    });
    expect(await file()).toBe('claims:\n');
  });

  test('is not decided on by what another page saw', async () => {
    const { article, decide } = await open();
    const seen = await article();
    await decide({ kind: 'leave-out', number: 3, reason: 'tugs' });
    const late = await decide({ kind: 'accept', entry: entryAt(seen, 2) }, seen);
    expect(Object.keys(late)).toEqual(['clash']);
  });
});

test('a text is looked at, added with its proposals, and taken back as one step', async () => {
  const { root, ask, file } = await open(undefined);
  const source = {
    kind: 'text',
    text: 'Ferry refloated\n\nThe ferry was towed off; 14 people were hurt.\n\nShare this story\n',
  };
  const bring = {
    story: 'ferry',
    source,
    header: { id: 'echo', label: 'The Echo', reports: '2024-03-04' },
    lines: [],
  };
  const found = await ask('look', bring);
  expect(found.lines.map(({ kind, rule }) => [kind, rule !== null])).toEqual([
    ['headline', false],
    ['paragraph', false],
    ['removed', true],
  ]);
  expect([found.problems, await git(root, 'status', '--short')]).toEqual([[], '']);
  const added = await ask('add', bring);
  expect([added.title, states(added)]).toEqual(['Ferry refloated', [['14', 'proposed-claim']]]);
  expect(await file(STORY)).toContain('articles: [herald, rewrite, echo]\n');
  expect(await file('content/articles/ferry/echo.md')).toContain('14 people were hurt');
  await ask('undo');
  expect(await git(root, 'status', '--short')).toBe('');
});

test('a line that an editor names is the headline', async () => {
  const { ask } = await open();
  const source = { kind: 'text', text: 'From our desk\n\nFerry refloated\n\nThe ferry was towed off.\n' };
  const { lines } = await ask('look', {
    story: 'ferry',
    source,
    header: { label: 'Echo', reports: '2024-03-04' },
    lines: [{ text: 'Ferry refloated', is: 'headline' }],
  });
  expect(lines.filter(({ kind }) => kind === 'headline').map(({ text }) => text)).toEqual([
    'Ferry refloated',
  ]);
});

test('an address is a web address, and never a file of this machine', async () => {
  const { session } = await open();
  const asked = {
    story: 'ferry',
    source: { kind: 'address', address: '/etc/hostname' },
    header: {},
    lines: [],
  };
  expect(await answerCall(session, 'look', asked)).toMatchObject({
    refused: { sentence: 'This is no address of a page.' },
  });
});

test('a story is made with what every story needs', async () => {
  const { ask, file } = await open();
  const { stories } = await ask('story', {
    id: 'mill-fire',
    title: 'Fire: the mill',
    date: '2024-03-02',
    place: 'Sellwick',
  });
  expect(stories.map(({ title }) => title)).toEqual(['Ferry aground off Port Ellery', 'Fire: the mill']);
  expect(await file('content/stories/mill-fire.yml')).toContain('\ntitle: "Fire: the mill"\n');
});

test('what was done is committed on a branch, and nothing else', async () => {
  const { root, article, decide, ask } = await open();
  await decide({ kind: 'accept', entry: entryAt(await article(), 2) });
  await writeFile(join(root, 'notes.txt'), 'not for the commit');
  const { branch, changed, markdown } = await ask('report');
  expect([branch, changed, markdown.length > 0]).toEqual(['main', [HERALD_CLAIMS], true]);
  const { commit } = await ask('commit', { branch: 'ferry/herald', message: 'Read the Herald' });
  expect(await git(root, 'log', '-1', '--format=%H %s', 'ferry/herald')).toBe(`${commit} Read the Herald`);
  expect(await git(root, 'show', '--name-only', '--format=')).toBe(HERALD_CLAIMS);
  expect(await git(root, 'status', '--short')).toBe('?? notes.txt');
});

test.each([
  ['nonsense', {}, 'The desk was asked something that it does not know.'],
  ['constructor', {}, 'The desk was asked something that it does not know.'],
  ['article', { story: '../x', article: 'herald' }, 'The desk was asked something that it does not know.'],
  ['commit', { branch: '--force', message: 'x' }, 'This is no name of a branch.'],
  ['commit', { branch: 'ferry', message: 'x' }, 'Nothing was changed here.'],
])('%s with %j is refused', async (name, sent, sentence) => {
  const { session } = await open();
  expect(await answerCall(session, name, sent)).toMatchObject({ refused: { sentence } });
});
