import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { answerCall } from '../../src/desk/answer.ts';
import type { OpenArticle } from '../../src/desk/calls.ts';
import { entryAt, openDesk, wordsIn } from './desk-opened.ts';
import { HERALD_CLAIMS, STORY, written } from '../unit/kit/fixture.ts';
import { removeFolders } from '../unit/kit/repository.ts';

/** What the desk does to the files, call by call. */

afterAll(removeFolders);

const DRAFT = written(HERALD_CLAIMS)
  .replace('    attribution: the coast guard\n', '    attribution: the coast guard\n    proposed: true\n')
  .replace('reason: date }', 'reason: date, proposed: true }')
  .replace('  - { exact: Two tugs, reason: no question asks for tugs }\n', '');

const open = (claims: string | undefined = DRAFT) => openDesk({ [HERALD_CLAIMS]: claims });

const states = ({ stops }: OpenArticle) => stops.map(({ text, state }) => [text, state]);

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
  expect(shown.offers.map(({ act }) => act)).toEqual([
    { act: 'none' },
    { act: 'leave-out', reason: 'date' },
    { act: 'accept' },
    { act: 'none' },
    { act: 'none' },
    { act: 'choose' },
  ]);
});

describe('a decision changes its own lines', () => {
  test('an entry is accepted by a key alone', async () => {
    const { article, decide, file } = await open();
    await decide({ kind: 'accept', entry: entryAt(await article(), 2) });
    expect(await file()).toBe(DRAFT.replace('    proposed: true\n', ''));
  });

  test('a number is left out where its words come', async () => {
    const { decide, file } = await open();
    await decide({ kind: 'leave-out', stops: [5], reason: 'no question asks for tugs' });
    expect(await file()).toBe(`${DRAFT}  - { exact: Two, reason: no question asks for tugs }\n`);
  });

  test('a number that was claimed is left out', async () => {
    const { decide, article } = await open();
    await decide({ kind: 'leave-out', stops: [3], reason: 'the same figure again' });
    const { claims, leftOut, stops } = await article();
    expect(claims.map(({ id }) => id)).toEqual(['injuries']);
    expect(leftOut.map(({ exact }) => exact)).toEqual(['12 hurt', 'Mar 3', '340', 'counted 340 people']);
    expect(stops[3]?.state).toBe('left-out');
  });

  test('a number is put into a row, and into another', async () => {
    const { decide, article } = await open();
    await decide({ kind: 'claim', stop: 5, words: null, question: 'rescued' });
    expect((await article()).claims.at(-1)).toEqual({
      id: 'rescued-2',
      question: 'rescued',
      exact: 'Two tugs were sent.',
      figure: 'Two',
      reads: '2',
      rule: 'none',
      isConvention: false,
      unaided: '2',
      undated: null,
      shared: null,
    });
    await decide({ kind: 'claim', stop: 5, words: null, question: 'injuries' });
    expect((await article()).claims.at(-1)).toMatchObject({ id: 'injuries-2', question: 'injuries' });
  });

  test('a new row stands in the story, and its claim in the article', async () => {
    const { decide, file, article, ask } = await open();
    const question = {
      label: 'Tugs sent',
      quantity: 'equipment',
      population: 'tugs',
      place: 'Port Ellery',
      measure: 'deployed',
    };
    await decide({ kind: 'new-row', stop: 5, words: null, question });
    expect(await file(STORY)).toContain(
      '\n  - { id: tugs-sent, label: Tugs sent, quantity: equipment, population: tugs, place: Port Ellery, measure: deployed }\n',
    );
    expect((await article()).claims.at(-1)?.question).toBe('tugs-sent');
    expect(await ask('undo')).toEqual({ undone: 'The row “Tugs sent” made for “Two” in herald' });
    expect([await file(STORY), await file()]).toEqual([written(STORY), DRAFT]);
  });

  test('words that were selected are the quote', async () => {
    const { decide, article } = await open();
    const shown = await article();
    const words = 'At least 12 people were hurt when a ferry ran aground';
    await decide({ kind: 'quote', entry: entryAt(shown, 2), words: wordsIn(shown, words) });
    expect((await article()).claims[0]?.exact).toBe(words);
  });

  test('a key is set, and taken away', async () => {
    const { decide, article, file } = await open();
    const entry = entryAt(await article(), 2);
    await decide({ kind: 'change', entry, keys: { asOf: '2024-03-03T18:00' } });
    expect(await file()).toBe(
      DRAFT.replace('    proposed: true\n', '    asOf: 2024-03-03T18:00\n    proposed: true\n'),
    );
    await decide({ kind: 'change', entry, keys: { asOf: null } });
    expect(await file()).toBe(DRAFT);
  });
});

test('each step is taken back, the last one first', async () => {
  const { article, decide, file, ask } = await open();
  await decide({ kind: 'accept', entry: entryAt(await article(), 2) });
  await decide({ kind: 'accept', entry: entryAt(await article(), 1) });
  await decide({ kind: 'leave-out', stops: [5], reason: 'tugs' });
  for (const undone of [
    '“Two” left out in herald',
    '“Mar 3” accepted in herald',
    '“At least 12” accepted in herald',
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
    await decide({ kind: 'leave-out', stops: [3], reason: 'tugs' });
    const late = await decide({ kind: 'accept', entry: entryAt(seen, 2) }, seen);
    expect(Object.keys(late)).toEqual(['clash']);
  });
});

test('the comment with rows to be pasted goes with the first change', async () => {
  const comment =
    '\n# No row of the story asks for the figures below, so they are left out. Where one is worth a row, paste its lines,\n' +
    '# without the "#", under "questions:" in content/stories/ferry.yml, and before you change this file run\n' +
    '# again: npm run suggest -- ferry/herald\n#\n# “Two tugs”\n#   - id: tugs\n#     label: Tugs sent\n';
  const { article, decide, file, ask } = await open(`${DRAFT}${comment}# Mine\n`);
  await decide({ kind: 'accept', entry: entryAt(await article(), 2) });
  expect(await file()).toBe(`${DRAFT.replace('    proposed: true\n', '')}# Mine\n`);
  await ask('undo');
  expect(await file()).toBe(`${DRAFT}${comment}# Mine\n`);
});

test.each([
  ['nonsense', {}, 'The desk was asked something that it does not know.'],
  ['constructor', {}, 'The desk was asked something that it does not know.'],
  ['article', { story: '../x', article: 'herald' }, 'The desk was asked something that it does not know.'],
])('%s with %j is refused', async (name, sent, sentence) => {
  const { session } = await open();
  expect(await answerCall(session, name, sent)).toMatchObject({ refused: { sentence } });
});
