import { afterAll, describe, expect, test } from 'vitest';
import type { Decision } from '../../src/desk/calls.ts';
import { removeFolders } from '../unit/kit/repository.ts';
import { entryAt } from './desk-opened.ts';
import { INJURIES, open, START } from './desk-strait.ts';

/** Numbers left out at the desk, alone and with others of their kind, and entries taken away. */

afterAll(removeFolders);

describe('numbers are left out', () => {
  const leaveOut = (stops: number[], reason: string): Decision => ({ kind: 'leave-out', stops, reason });
  const years = ({ stops }: Awaited<ReturnType<Awaited<ReturnType<typeof open>>['article']>>) =>
    [...stops.entries()].filter(([, { kind }]) => kind === 'year').map(([at]) => at);

  test('all of a kind for one reason, in one step', async () => {
    const { article, decided, ask, file } = await open();
    const { leftOut } = await decided(leaveOut(years(await article()), 'built and sunk'));
    expect(leftOut.slice(1)).toEqual(
      ['1998', '1971', '1974'].map((exact) => ({ exact, reason: 'built and sunk' })),
    );
    expect(await ask('undo')).toEqual({ undone: '3 numbers left out in herald' });
    expect(await file()).toBe(START);
  });

  test('and the next of the kind is offered the reason that was given last', async () => {
    const { article, decided } = await open();
    const [first = -1, second = -1] = years(await article());
    const reasonAt = async (at: number) => (await article()).stops[at]?.reason;
    expect(await reasonAt(second)).toBe('year');
    await decided(leaveOut([first], 'when she was built'));
    expect(await reasonAt(second)).toBe('when she was built');
    expect(await reasonAt(1)).toBe('people: no row of the story asks for that');
  });

  test('where the proposed claim could not be read', async () => {
    const { article, decided, file } = await open(
      INJURIES.replace('figure: At least 12\n', 'figure: least 12 people\n    proposed: true\n'),
    );
    expect((await article()).stops[1]).toMatchObject({ text: '12', state: 'proposed-claim' });
    await decided(leaveOut([1], 'no row'));
    expect(await file()).toBe(
      'claims:\nleftOut:\n  - { exact: Mar 3, reason: date }\n  - { exact: "12", reason: no row }\n',
    );
  });

  test('where the figure of the proposed claim is not in its quote', async () => {
    const { decided, file } = await open(
      INJURIES.replace('figure: At least 12\n', 'figure: nearly 13\n    proposed: true\n'),
    );
    await decided(leaveOut([1], 'no row'));
    expect(await file()).not.toContain('injuries');
  });
});

test('an entry whose words stand nowhere is a stop that can be taken away', async () => {
  const lost = INJURIES.replace('exact: At least 12 people were hurt', 'exact: At least 12 were drowned');
  const { article, decided, file } = await open(lost);
  const at = (await article()).stops.findIndex(({ place }) => place === null);
  const shown = await article();
  expect(shown.stops[at]).toMatchObject({ text: 'At least 12', state: 'claimed', isNumber: false });
  expect(shown.messages.find(({ entry }) => entry?.list === 'claims')).toMatchObject({
    code: 'quote-not-found',
    entry: { list: 'claims', index: 0, key: 'exact' },
  });
  await decided({ kind: 'remove', entry: entryAt(shown, at) });
  expect(await file()).toBe(START);
});
