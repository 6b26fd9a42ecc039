import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/block.ts';
import { contextOf, resolveQuote, shortestSelector } from '../../../src/core/story/selector.ts';
import { findText } from '../../../src/core/text/find-text.ts';
import { sliceText } from '../../../src/core/text/text.ts';
import { character } from '../kit/character.ts';

const block = (id: string, text: string): Block => ({ id, kind: 'paragraph', text });
const BLOCKS = [
  block('p1', 'The coast guard rescued 340 people.'),
  block('p2', '“We counted 340 people,” she said. 340 people!'),
];

describe('a quote is found', () => {
  test.each([
    ['in its one place', { exact: 'rescued 340' }, [{ block: 'p1', start: 16, end: 27 }]],
    [
      'in every place',
      { exact: '340 people' },
      [
        { block: 'p1', start: 24, end: 34 },
        { block: 'p2', start: 12, end: 22 },
        { block: 'p2', start: 35, end: 45 },
      ],
    ],
    ['behind its prefix', { exact: '340 people', prefix: 'counted ' }, [{ block: 'p2', start: 12, end: 22 }]],
    ['before its suffix', { exact: '340 people', suffix: '!' }, [{ block: 'p2', start: 35, end: 45 }]],
    [
      'between both',
      { exact: '340', prefix: 'We counted', suffix: 'people,"' },
      [{ block: 'p2', start: 12, end: 15 }],
    ],
    ['at the beginning of a block', { exact: 'The coast', prefix: '' }, [{ block: 'p1', start: 0, end: 9 }]],
    ['not at the beginning of a block', { exact: 'coast', prefix: '' }, []],
    ['at the end of a block', { exact: '340 people!', suffix: '' }, [{ block: 'p2', start: 35, end: 46 }]],
    ['not across two blocks', { exact: 'people. “We' }, []],
    ['not with another prefix', { exact: '340 people', prefix: 'saved ' }, []],
    ['with other quotation marks', { exact: '"We counted' }, [{ block: 'p2', start: 0, end: 11 }]],
  ])('%s', (_, selector, places) => {
    expect(resolveQuote(selector, BLOCKS)).toEqual(places);
  });
});

test('a block that repeats another is passed over, and one that only resembles it is not', () => {
  const twice = [
    block('p1', 'A ship, 27 July.'),
    block('p2', 'A ship, 27 July.'),
    block('p3', 'A ship, 27 July!'),
  ];
  const [first, third] = [
    { block: 'p1', start: 8, end: 10 },
    { block: 'p3', start: 8, end: 10 },
  ];
  expect(resolveQuote({ exact: '27' }, twice)).toEqual([first, third]);
  expect(resolveQuote({ exact: '27', suffix: ' July.' }, twice)).toEqual([first]);
  expect(shortestSelector({ ...first, block: 'p2' }, twice)).toEqual(shortestSelector(first, twice));
  expect(resolveQuote(shortestSelector(first, twice), twice)).toEqual([first]);
});

describe('the shortest selector', () => {
  test.each([
    [
      'is the words alone where they occur once',
      { block: 'p1', start: 16, end: 27 },
      { exact: 'rescued 340' },
    ],
    [
      'takes as many words before as it needs',
      { block: 'p2', start: 12, end: 22 },
      { exact: '340 people', prefix: 'counted ' },
    ],
    [
      'takes no punctuation away',
      { block: 'p2', start: 35, end: 45 },
      { exact: '340 people', prefix: 'said. ' },
    ],
  ])('%s', (_, place, selector) => {
    expect(shortestSelector(place, BLOCKS)).toEqual(selector);
  });

  test('says that the words stand at the beginning of the block', () => {
    const blocks = [block('p1', '12 hurt, 12 saved')];
    expect(shortestSelector({ block: 'p1', start: 0, end: 2 }, blocks)).toEqual({ exact: '12', prefix: '' });
  });

  test('finds its place again, and no other, unless one block is part of another', () => {
    const word = fc.constantFrom('12', 'hurt', 'a', '“a”', '2,030', 'a.', '🚢', 'b\u00a0c', '12,');
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 3 }), word, (texts, exact) => {
        fc.pre(!texts.some((a) => texts.some((b) => a !== b && b.includes(a))));
        const blocks = texts.map((words, index) => block(`p${index + 1}`, words));
        for (const { id, text: words } of blocks) {
          for (const span of findText(words, exact)) {
            const selector = shortestSelector({ block: id, ...span }, blocks);
            expect(resolveQuote(selector, blocks)).toEqual([{ block: id, ...span }]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('of words that stand hundreds of times on end each place has a selector of its own', () => {
  const text = 'Day 1: 0 deaths, '.repeat(400);
  const blocks = [block('p1', text)];
  const places = findText(text, 'Day 1').map((span) => ({ block: 'p1', ...span }));
  const selectors = places.map((place) => shortestSelector(place, blocks));
  expect(new Set(selectors.map(({ prefix }) => prefix)).size).toBe(400);
  for (const at of [0, 1, 200, 398, 399])
    expect(resolveQuote(selectors[at] ?? { exact: '' }, blocks)).toEqual([places[at]]);
});

test('the context of a place is at most 32 characters on each side, as printed', () => {
  const text = `${'🚢'.repeat(40)}12${'“'.repeat(5)}`;
  expect(contextOf(text, { start: 40, end: 42 })).toEqual({ prefix: '🚢'.repeat(32), suffix: '“““““' });
});

test('context and quote together are a piece of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: character }), fc.nat(40), fc.nat(40), (text, a, length) => {
      const start = Math.min(a, Array.from(text).length);
      const place = { start, end: start + length };
      const { prefix, suffix } = contextOf(text, place);
      expect(text).toContain(prefix + sliceText(text, place) + suffix);
    }),
  );
});
