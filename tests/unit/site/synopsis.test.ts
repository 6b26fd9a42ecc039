import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTellers, type Passage } from '../../../src/core/passage/passage.ts';
import {
  describePart,
  describeSynopsis,
  partSynopsis,
  passageAddress,
} from '../../../src/core/site/synopsis.ts';
import { storyOf, textOf } from '../kit/texts.ts';

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

describe('in parts', () => {
  /** Articles "a1" and on, and passages that so many of them tell. */
  const articles = (count: number) =>
    storyOf(Array.from({ length: count }, (_, index) => textOf(`a${index + 1}`, ['So.'])));
  const passages = (tellers: readonly number[]) =>
    tellers.map((count, place) => ({
      ...passage(Array.from({ length: count }, (_, index) => `a${index + 1}`).join(' ')),
      id: `a1.p${place}`,
    }));
  const sizes = (told: readonly Passage[], count: number) => {
    const { parts, isSparse } = partSynopsis(told, articles(count).articles);
    return [parts.map((part) => part.length), isSparse];
  };

  test.each<[string, number[], number, ReturnType<typeof sizes>]>([
    ['nothing to tell is one part', [], 3, [[0], false]],
    ['few passages are one, each with a cell of each article', [3, 2, 1], 40, [[3], false]],
    ['many of few articles keep their cells', Array<number>(900).fill(2), 5, [[307, 307, 286], false]],
    ['many of many articles lose the empty ones', Array<number>(900).fill(2), 40, [[400, 400, 100], true]],
    ['as many as fit without them are one', Array<number>(390).fill(2), 40, [[390], true]],
  ])('%s', (_, tellers, count, expected) => {
    expect(sizes(passages(tellers), count)).toEqual(expected);
  });

  test('long words fill a page, too', () => {
    const told = passages([1, 1, 1]).map((one) => ({
      ...one,
      members: one.members.map((member) => ({ ...member, text: 'word '.repeat(30_000) })),
    }));
    expect(sizes(told, 2)).toEqual([[1, 1, 1], false]);
  });

  test('no passage is lost or told twice, and what no article shown tells is left out', () => {
    const { articles: all } = articles(9);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 900 }), (tellers) => {
        const told = passages(tellers);
        const shown = all.slice(4);
        expect(partSynopsis(told, all).parts.flat()).toEqual(told);
        expect(partSynopsis(told, shown).parts.flat()).toEqual(
          told.filter(({ members }) => members.length > 4),
        );
      }),
      { numRuns: 20 },
    );
  });

  test('a passage is led to in the part that holds it, an unknown one in the first', () => {
    const content = articles(40);
    const told = passages(Array<number>(900).fill(2));
    const to = (id: string) => passageAddress(content, told, id);
    expect(['a1.p0', 'a1.p399', 'a1.p400', 'a1.p899', 'a9.p1'].map(to)).toEqual([
      '/stories/ferry/synopsis/#a1.p0',
      '/stories/ferry/synopsis/#a1.p399',
      '/stories/ferry/synopsis/part_2/#a1.p400',
      '/stories/ferry/synopsis/part_3/#a1.p899',
      '/stories/ferry/synopsis/#a9.p1',
    ]);
  });

  test('a part is told by how many passages it has, and its first words in an article that is shown', () => {
    const { articles: all } = articles(2);
    const [first] = passages([2]);
    const words = 'The ferry ran aground on a sandbank off the northern channel of Port Ellery.';
    const told = first && [
      {
        ...first,
        members: first.members.map((member, at) => ({ ...member, text: at === 0 ? 'Oh.' : words })),
      },
    ];
    expect([
      describePart(told ?? [], all),
      describePart(told ?? [], all.slice(1)),
      describePart([], all),
    ]).toEqual([
      'one passage, from “Oh.”',
      'one passage, from “The ferry ran aground on a sandbank off the northern…”',
      'no passages',
    ]);
  });
});
