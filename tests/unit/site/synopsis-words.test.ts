import { expect, test } from 'vitest';
import { countTellers, type Passage } from '../../../src/core/passage/passage.ts';
import { describeSynopsis } from '../../../src/core/site/synopsis-words.ts';

/** A passage by who tells it: "argus beacon beacon" is told by two, one of them in two blocks. */
function passage(tellers: string): Passage {
  const members = tellers.split(' ').map((article, index) => {
    const block = `p${index + 1}`;
    return { article, block, sentences: [{ start: 0, end: 3 }], text: 'So.' };
  });
  return { id: `${members[0]?.article ?? ''}.p1`, members };
}

test.each([
  ['argus', 1],
  ['argus beacon', 2],
  ['argus beacon beacon', 2],
])('a passage of %s is told by %d', (tellers, count) => {
  expect(countTellers(passage(tellers))).toBe(count);
});

test('who tells a passage in words that are not shown tells it', () => {
  expect(countTellers({ ...passage('argus'), unshown: ['beacon'] })).toBe(2);
});

test.each<[string[], number, string]>([
  [[], 0, 'No text to read yet'],
  [['argus', 'argus'], 1, 'One text, with none beside it yet'],
  [['argus', 'beacon'], 2, 'No passage was found that two articles tell'],
  [[], 2, 'No passage was found that two articles tell'],
  [['argus beacon', 'argus'], 2, 'One passage matched between articles'],
  [['argus beacon', 'argus beacon', 'beacon courier'], 3, 'Three passages matched between articles'],
  [['argus beacon courier', 'argus beacon'], 3, 'Two passages matched between articles, one in all three'],
  [['argus beacon beacon', 'courier'], 3, 'One passage matched between articles'],
])('%j of %d articles: %s', (passages, articles, finding) => {
  expect(describeSynopsis(passages.map(passage), articles)).toBe(finding);
});
