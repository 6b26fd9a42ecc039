import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copiedArticles, countTellings, findTellings } from '../../../src/core/story/telling.ts';
import type { LineageEntry } from '../../../src/schemas/content/story.ts';
import { lineage, retell } from '../kit/retold.ts';

const TEXT = { text: ['Ferry aground', 'A ferry ran aground.'] };
const ARTICLES = { argus: TEXT, beacon: TEXT, courier: TEXT, dispatch: TEXT };

const tellings = (entries: readonly LineageEntry[]) =>
  findTellings(retell(ARTICLES, { lineage: [...entries] }).content);
const ids = (entries: readonly LineageEntry[]) =>
  tellings(entries).map((telling) => telling.map(({ id }) => id).join(' '));

test.each<[string, LineageEntry[], string[]]>([
  ['nothing is confirmed', [], ['argus', 'beacon', 'courier', 'dispatch']],
  ['two share an original', [lineage('argus'), lineage('courier')], ['argus courier', 'beacon', 'dispatch']],
  [
    'one derives from another',
    [lineage('dispatch', { from: 'beacon' })],
    ['argus', 'beacon dispatch', 'courier'],
  ],
  [
    'one derives from another that shares an original with a third',
    [lineage('dispatch', { from: 'beacon' }), lineage('beacon'), lineage('argus')],
    ['argus beacon dispatch', 'courier'],
  ],
  [
    'each has an original of its own',
    [lineage('argus'), lineage('beacon', { from: 'other' })],
    ['argus', 'beacon', 'courier', 'dispatch'],
  ],
  [
    'one takes from two texts',
    [
      lineage('argus'),
      lineage('beacon', { from: 'other' }),
      lineage('courier'),
      lineage('courier', { from: 'other' }),
    ],
    ['argus beacon courier', 'dispatch'],
  ],
])('the tellings where %s', (_, entries, expected) => {
  expect(ids(entries)).toEqual(expected);
});

test('copied are the articles that share a telling', () => {
  const entries = [lineage('dispatch', { from: 'beacon' })];
  expect([...copiedArticles(tellings(entries))].map(({ id }) => id)).toEqual(['beacon', 'dispatch']);
  expect(copiedArticles(tellings([])).size).toBe(0);
});

test('articles are counted by telling, and those outside a story not at all', () => {
  const found = tellings([lineage('argus'), lineage('courier')]);
  const count = (...names: string[]) => countTellings(found, new Set(names));
  expect([count(), count('argus', 'courier'), count('argus', 'beacon', 'courier'), count('gazette')]).toEqual(
    [0, 1, 2, 0],
  );
});

test('every article is in one telling, whatever the order of the lineage', () => {
  const entry = fc.record({
    article: fc.constantFrom('argus', 'beacon', 'courier', 'dispatch'),
    from: fc.constantFrom('lost', 'other', 'argus', 'beacon'),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      const written = entries.map(({ article, from }) => lineage(article, { from }));
      const found = ids(written);
      expect(found.join(' ').split(' ').sort()).toEqual(Object.keys(ARTICLES));
      expect(ids([...written].reverse())).toEqual(found);
    }),
    { numRuns: 25 },
  );
});
