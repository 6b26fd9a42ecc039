import { describe, expect, test } from 'vitest';
import { changeHeader, createLatest } from '../../../src/desk/page/bring-state.ts';

/** What an editor sets of a text, faster than it is looked at. */

describe('of a new publisher', () => {
  const FOUND = { name: 'The Echo', homepage: 'https://echo.example', shown: 'whole' as const };

  test('two changes stand beside each other, though the second is made on what was found before the first', () => {
    const first = changeHeader({ id: 'echo' }, { outlet: undefined, newOutlet: { shown: 'quotes' } }, FOUND);
    expect(changeHeader(first, { newOutlet: { kind: 'newspaper' } }, FOUND)).toEqual({
      id: 'echo',
      outlet: undefined,
      newOutlet: { ...FOUND, shown: 'quotes', kind: 'newspaper' },
    });
  });

  test('nothing stays where another is chosen, and nothing comes with any other change', () => {
    const header = { newOutlet: FOUND };
    expect([
      changeHeader(header, { outlet: 'herald', newOutlet: undefined }, FOUND),
      changeHeader(header, { label: 'Echo' }, null),
      changeHeader({}, { newOutlet: { name: 'Echo' } }, null),
    ]).toEqual([
      { outlet: 'herald', newOutlet: undefined },
      { newOutlet: FOUND, label: 'Echo' },
      { newOutlet: { name: 'Echo', shown: 'whole' } },
    ]);
  });
});

test('answers and refusals that a later asking has overtaken are none', async () => {
  const latest = createLatest();
  const slow = latest(new Promise((done) => setTimeout(done, 5, 'slow')));
  const refused = latest(Promise.reject(new Error('refused')));
  const last = latest(Promise.resolve('last'));
  expect(await Promise.all([slow, refused, last])).toEqual([null, null, 'last']);
  await expect(latest(Promise.reject(new Error('refused')))).rejects.toThrow('refused');
});
