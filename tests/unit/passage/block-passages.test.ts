import { describe, expect, test } from 'vitest';
import { type Passage, passagesAt, passagesBetween } from '../../../src/core/passage/passage.ts';

describe('the passages of blocks', () => {
  const told = (id: string, places: readonly string[]): Passage => ({
    id,
    members: places.map((place) => {
      const [article = '', block = ''] = place.split(' ');
      return { article, block, sentences: [{ start: 0, end: 9 }], text: 'It rained' };
    }),
  });
  const passages = [
    told('one', ['argus p2', 'beacon p1']),
    told('all', ['argus p1', 'beacon p2', 'courier p1']),
    told('two', ['argus p1', 'beacon p1']),
    told('alone', ['argus p1']),
  ];
  const ids = (found: readonly Passage[]) => found.map(({ id }) => id);

  test('of one block, that which most articles tell comes first', () => {
    expect(ids(passagesAt(passages, 'argus', 'p1'))).toEqual(['all', 'two', 'alone']);
    expect(ids(passagesAt(passages, 'beacon', 'p1'))).toEqual(['one', 'two']);
    expect(ids(passagesAt(passages, 'argus', 'p1', { start: 9, end: 12 }))).toEqual([]);
  });

  test('between blocks of two articles stand in their order, whichever block is asked for first', () => {
    const between = (a: readonly string[], b: readonly string[]) =>
      ids(
        passagesBetween(
          passages,
          { article: 'argus', blocks: a.map((id) => ({ id })) },
          { article: 'beacon', blocks: b.map((id) => ({ id })) },
        ),
      );
    expect(between(['p1', 'p2'], ['p2', 'p1'])).toEqual(['one', 'all', 'two']);
    expect(between(['p1'], ['p1'])).toEqual(['two']);
    expect(between(['p3'], ['p1'])).toEqual([]);
  });
});
