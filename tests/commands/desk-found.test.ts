import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answerCall } from '../../src/desk/answer.ts';
import type { CallName, OpenFound, Told } from '../../src/desk/calls.ts';
import { DeskSession } from '../../src/desk/session.ts';
import { STORY } from '../unit/kit/fixture.ts';
import { foundContent, unjudged } from '../unit/kit/found-story.ts';
import { makeRepository, removeFolders } from '../unit/kit/repository.ts';

/** What the desk writes of speakers, passages and copies, call by call. */

afterAll(removeFolders);

const HERALD = { story: 'ferry', article: 'herald' };
const CONFIRMED =
  'speakers:\n  - article: herald\n    exact: We counted 340 people\n    speaker: spokeswoman\n';
const SEPARATE = 'separate:\n  - pair: [herald, rewrite]\n    because: One notice.\n';

async function open() {
  const root = await makeRepository(foundContent());
  const session = new DeskSession(root);
  const ask = async <Name extends CallName>(name: Name, sent: object = {}) => {
    const answer = await answerCall(session, name, sent);
    if (!('told' in answer)) throw new Error(JSON.stringify(answer));
    return answer.told as Told[Name];
  };
  const found = () => ask('found', HERALD);
  const judge = async (kind: string, judgement: object, seen?: OpenFound) => {
    const open = seen ?? (await found());
    const index = open.found.findIndex((one) => one.kind === kind && one.state !== null);
    return answerCall(session, 'judge', { ...HERALD, hash: open.hash, index, judgement });
  };
  const file = () => readFile(join(root, STORY), 'utf8');
  return { root, session, ask, found, judge, file };
}

test('judgements are written one after the other, and taken back, the last one first', async () => {
  const { ask, judge, file } = await open();
  const told = await judge('speaker', { act: 'confirm' });
  expect(told).toMatchObject({
    told: { progress: '1 of 5 looked at', undo: 'Who says “We counted 340 people” judged in herald' },
  });
  await judge('copy', { act: 'forbid', because: 'One notice.', pair: null });
  expect(await file()).toBe(unjudged(SEPARATE + CONFIRMED));
  expect(await ask('undo')).toEqual({ undone: 'The Gazette judged beside herald' });
  expect(await file()).toBe(unjudged(CONFIRMED));
  expect(await ask('undo')).toEqual({ undone: 'Who says “We counted 340 people” judged in herald' });
  expect([await file(), await ask('undo')]).toEqual([unjudged(), { undone: null }]);
});

test('a file that changed since it was shown is not written over', async () => {
  const { root, found, judge, file } = await open();
  const seen = await found();
  const theirs = `# by another editor\n${unjudged()}`;
  await writeFile(join(root, STORY), theirs);
  expect(await judge('speaker', { act: 'confirm' }, seen)).toEqual({
    clash: { path: STORY, mine: unjudged(CONFIRMED), theirs },
  });
  expect(await file()).toBe(theirs);
});

test.each([
  ['no reason', { act: 'forbid', because: ' ', pair: null }],
  ['a name of two lines', { act: 'speaker', speaker: 'Ada\nRoe', because: 'hers' }],
  [
    'no article of the story',
    { act: 'derive', article: '../x', from: 'herald', kind: 'rewrite', confidence: 'certain', note: '' },
  ],
])('%s is refused', async (_, judgement) => {
  const { judge, file } = await open();
  expect(await judge('copy', judgement)).toMatchObject({
    refused: { sentence: 'The desk was asked something that it does not know.' },
  });
  expect(await file()).toBe(unjudged());
});

test('what the desk has not shown is not judged', async () => {
  const { session } = await open();
  const asked = { ...HERALD, hash: 'none', index: 0, judgement: { act: 'confirm' } };
  expect(await answerCall(session, 'judge', asked)).toMatchObject({
    refused: { sentence: 'What you decided on is not what the desk has shown.' },
  });
});
