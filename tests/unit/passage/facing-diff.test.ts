import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faceBlocks } from '../../../src/core/passage/facing/facing.ts';
import {
  type FacingText,
  faceWords,
  isSlight,
  levelEdges,
} from '../../../src/core/passage/facing/facing-diff.ts';
import { readPassages } from '../../../src/core/passage/passage.ts';
import { anyTexts, storyOf } from '../kit/texts.ts';
import { anyTwoTexts, type TwoTexts, twoTexts } from '../kit/two-texts.ts';

const IDS = { a: 'argus', b: 'beacon' };

/** The words of two whole texts set face to face, as of one row. */
const faceAll = ({ a, b, passages }: TwoTexts) => faceWords({ a: a.blocks, b: b.blocks }, IDS, passages);

const BRACKETS = { same: ['', ''], changed: ['{', '}'], retold: ['~', '~'], only: ['<', '>'] } as const;

/** Blocks with their pieces in brackets: {changed}, ~retold~, <only here>; what both have is bare. */
function printTexts(texts: readonly FacingText[]): string[] {
  return texts.map(({ pieces }) => pieces.map(({ kind, text }) => BRACKETS[kind].join(text)).join(''));
}

test('a row’s words are its blocks with every piece named, and the share that both keep', () => {
  expect(faceAll(twoTexts(['[fire] Nine crews came. [] It hurt.'], ['[fire] Nine crews fled.']))).toEqual({
    a: [
      {
        block: { id: 'p1', kind: 'paragraph', text: 'Nine crews came. It hurt.' },
        pieces: [
          { kind: 'same', text: 'Nine crews ' },
          { kind: 'changed', text: 'came' },
          { kind: 'same', text: '.' },
          { kind: 'only', text: ' It hurt.' },
        ],
      },
    ],
    b: [
      {
        block: { id: 'p1', kind: 'paragraph', text: 'Nine crews fled.' },
        pieces: [
          { kind: 'same', text: 'Nine crews ' },
          { kind: 'changed', text: 'fled' },
          { kind: 'same', text: '.' },
        ],
      },
    ],
    kept: 2 / 3,
  });
});

describe('what is called changed, retold or told by one alone', () => {
  test.each<[string, string[], string[], string[], string[], number]>([
    [
      'one telling twice',
      ['[fire] The mill “Ada” burned down.'],
      ['[fire] The mill "Ada" burned down.'],
      ['The mill “Ada” burned down.'],
      ['The mill "Ada" burned down.'],
      1,
    ],
    [
      'a figure and its hedge',
      ['[loss] The fire cost at least 8,000 crowns.'],
      ['[loss] The fire cost nearly 8,000 crowns.'],
      ['The fire cost {at least }8,000 crowns.'],
      ['The fire cost {nearly }8,000 crowns.'],
      5 / 7,
    ],
    [
      'a sentence that only one side has, in front, between and behind',
      ['[fire] The mill burned down. [loss] Its owner lost all.'],
      ['[] So it went. [fire] The mill burned down. [] It was old. [loss] Its owner lost all. [] He wept.'],
      ['The mill burned down. Its owner lost all.'],
      ['<So it went. >The mill burned down.< It was old. >Its owner lost all.< He wept.>'],
      1,
    ],
    [
      'a sentence in so different words that single ones say nothing',
      ['[fire] Flames took the old mill before midnight.'],
      ['[fire] Nothing is left of what the Arden family built, the mill.'],
      ['~Flames took the old mill before midnight.~'],
      ['~Nothing is left of what the Arden family built, the mill.~'],
      1 / 11,
    ],
    [
      'a sentence that the other side tells in two, over two blocks',
      ['[fire,loss] The mill burned down and its owner lost all.'],
      ['[fire] The mill burned down.', '[loss] Its owner lost all.'],
      ['The mill burned down {and its }owner lost all.'],
      ['The mill burned down{.}', '{Its }owner lost all.'],
      7 / 9,
    ],
    [
      'two passages of one row, apart from each other',
      ['[fire] The mill burned down.', '[loss] Its owner lost all.'],
      ['[loss] Its owner lost nothing. [fire] The mill burned down.'],
      ['The mill burned down.', 'Its owner lost {all}.'],
      ['Its owner lost {nothing}. The mill burned down.'],
      7 / 8,
    ],
    [
      'a symbol that takes two places in a string',
      ['[fire] 🚒🚒 Nine crews came. [loss] All 🔥 is lost.'],
      ['[fire] 🚒🚒 Ten crews came. [loss] All 🔥 is lost.'],
      ['🚒🚒 {Nine }crews came. All 🔥 is lost.'],
      ['🚒🚒 {Ten }crews came. All 🔥 is lost.'],
      5 / 6,
    ],
    [
      'nothing in common',
      ['[fire] The mill burned down.'],
      ['[vote] The town votes.'],
      ['<The mill burned down.>'],
      ['<The town votes.>'],
      0,
    ],
    ['a side without a block', ['[fire] The mill burned down.'], [], ['<The mill burned down.>'], [], 0],
    ['no block at all', [], [], [], [], 0],
  ])('%s', (_, a, b, left, right, kept) => {
    const words = faceAll(twoTexts(a, b));
    expect([printTexts(words.a), printTexts(words.b)]).toEqual([left, right]);
    expect(words.kept).toBeCloseTo(kept, 10);
  });
});

test('headlines are compared as other blocks are: where they tell the same', () => {
  const same = faceAll(twoTexts(['= [fire] Mill lost to fire'], ['= [fire] Mill saved from fire']));
  expect([...printTexts(same.a), ...printTexts(same.b), same.kept]).toEqual([
    'Mill {lost to }fire',
    'Mill {saved from }fire',
    0.5,
  ]);
  const apart = faceAll(twoTexts(['= [fire] Mill lost to fire'], ['= [vote] Mill saved from fire']));
  expect([...printTexts(apart.a), ...printTexts(apart.b), apart.kept]).toEqual([
    '<Mill lost to fire>',
    '<Mill saved from fire>',
    0,
  ]);
});

test('a headline that faces none is its text’s alone', () => {
  const words = faceWords({ a: [{ id: 'headline', kind: 'headline', text: 'Mill lost' }], b: [] }, IDS, []);
  expect([printTexts(words.a), words.b, words.kept]).toEqual([['<Mill lost>'], [], 0]);
});

test('sentences of blocks that stand in another row are not compared here', () => {
  const { a, b, passages } = twoTexts(
    ['[fire] The mill burned down.', '[fire] As was said, it burned.'],
    ['[fire] The mill burned.'],
  );
  const words = faceWords({ a: a.blocks.slice(0, 1), b: b.blocks }, IDS, passages);
  expect([printTexts(words.a), printTexts(words.b)]).toEqual([
    ['The mill burned {down}.'],
    ['The mill burned.'],
  ]);
});

test('turned round, the same words are kept, changed and told by one alone', () => {
  const texts = twoTexts(
    ['[fire] The mill burned down. [] It was old.', '[loss] Its owner lost all.'],
    ['[fire] The mill burned twice. [loss] Its old owner lost all.'],
  );
  const words = faceAll(texts);
  const turned = faceWords({ a: texts.b.blocks, b: texts.a.blocks }, { a: IDS.b, b: IDS.a }, texts.passages);
  expect(turned).toEqual({ a: words.b, b: words.a, kept: words.kept });
});

describe('whatever two texts share', () => {
  test.each([
    ['by chance', anyTwoTexts.map((texts) => [texts]), 200],
    [
      'as they are aligned',
      anyTexts.map((texts) => {
        const passages = readPassages(storyOf(texts));
        return texts.slice(1).flatMap((b, index) => {
          const a = texts[index];
          return a ? [{ a, b, passages }] : [];
        });
      }),
      60,
    ],
  ])(
    '%s: put together the pieces are the text, a lone block is all its own, the share lies in [0, 1]',
    (_, pairs, numRuns) => {
      fc.assert(
        fc.property(pairs, (all) => {
          for (const { a, b, passages } of all) {
            for (const row of faceBlocks(a, b, passages)) {
              const words = faceWords(row, { a: a.id, b: b.id }, passages);
              expect(words.a.map(({ block }) => block)).toEqual(row.a);
              expect(words.b.map(({ block }) => block)).toEqual(row.b);
              for (const { block, pieces } of [...words.a, ...words.b]) {
                expect(pieces.map(({ text }) => text).join('')).toBe(block.text);
                expect(pieces.filter(({ text }) => text === '')).toEqual([]);
                const alone = row.a.length === 0 || row.b.length === 0;
                if (alone) expect(pieces.map(({ kind }) => kind)).toEqual(['only']);
              }
              const kinds = [...words.a, ...words.b].flatMap(({ pieces }) =>
                pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).map(({ kind }) => kind),
              );
              if (kinds.every((kind) => kind === 'only')) expect(words.kept).toBe(0);
              else if (kinds.some((kind) => kind === 'changed' || kind === 'retold'))
                expect(words.kept).toBeLessThan(1);
              else expect(words.kept).toBe(1);
            }
          }
        }),
        { numRuns },
      );
    },
  );
});

describe('a row of small changes', () => {
  const slightOf = ({ a, b, passages }: TwoTexts) =>
    faceBlocks(a, b, passages).map((row) => [
      row.id,
      isSlight({ row, words: faceWords(row, IDS, passages) }),
    ]);

  test.each<[string, string[], string[], boolean]>([
    ['keeps half of its words', ['[fire] The mill burned.'], ['[fire] The mill fell.'], true],
    ['keeps fewer', ['[fire] The mill burned down.'], ['[fire] The sheds fell in.'], false],
    ['is told on both sides', ['[fire] The mill burned. [] It hurt.'], ['[fire] The mill burned.'], false],
    ['has two sides', ['[] The mill burned.'], [], false],
  ])('%s', (_, a, b, slight) => {
    expect(slightOf(twoTexts(a, b))).toEqual([['p1', slight]]);
  });

  test('stands in its place', () => {
    const texts = twoTexts(
      ['[fire] The mill burned.', '[loss] All was lost.'],
      ['[loss] All was lost.', '[fire] The mill burned.'],
    );
    expect(slightOf(texts).filter(([, slight]) => slight)).toHaveLength(1);
  });
});

test('white space at the ends of a piece is the same on both sides', () => {
  expect(
    levelEdges([
      { kind: 'changed', text: ' at least ' },
      { kind: 'only', text: '12' },
      { kind: 'changed', text: ' ' },
    ]),
  ).toEqual([
    { kind: 'same', text: ' ' },
    { kind: 'changed', text: 'at least' },
    { kind: 'same', text: ' ' },
    { kind: 'only', text: '12' },
    { kind: 'same', text: ' ' },
  ]);
});
