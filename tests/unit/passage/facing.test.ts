import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FacingRow, faceBlocks } from '../../../src/core/passage/facing/facing.ts';
import { readPassages } from '../../../src/core/passage/passage.ts';
import { anyTexts, OTHER_DESK, REPORT, RETURNED, storyOf, textOf } from '../kit/texts.ts';
import { anyTwoTexts, type TwoTexts, twoTexts } from '../kit/two-texts.ts';

/** Rows as a table: "p1 | p2+p3" with what is said beside them; "(p4 in p2)" is a place left behind. */
function printRows(rows: readonly FacingRow[]): string[] {
  return rows.map(({ a, b, isMoved, also, elsewhere }) => {
    if (elsewhere) return `(${elsewhere.block} in ${elsewhere.row})`;
    const sides = [a, b].map((blocks) => blocks.map(({ id }) => id).join('+') || '–');
    const beside = also.map(({ block, row }) => `also ${block} in ${row}`);
    return [sides.join(' | '), ...(isMoved ? ['moved'] : []), ...beside].join(', ');
  });
}

const face = ({ a, b, passages }: TwoTexts) => faceBlocks(a, b, passages);

test('a row holds whole blocks of both sides, and says nothing that there is nothing to say of', () => {
  const texts = twoTexts(
    ['[fire] The mill burned.'],
    ['[fire] The mill was on fire.', '[] Nobody was hurt.'],
  );
  expect(face(texts)).toEqual([
    {
      id: 'p1',
      a: [{ id: 'p1', kind: 'paragraph', text: 'The mill burned.' }],
      b: [{ id: 'p1', kind: 'paragraph', text: 'The mill was on fire.' }],
      isMoved: false,
      also: [],
      elsewhere: null,
    },
    {
      id: 'b-p2',
      a: [],
      b: [{ id: 'p2', kind: 'paragraph', text: 'Nobody was hurt.' }],
      isMoved: false,
      also: [],
      elsewhere: null,
    },
  ]);
});

describe('which block stands opposite which', () => {
  test.each<[string, string[], string[], string[]]>([
    [
      'deks, headings and paragraphs one to one',
      ['> [dek] Mill lost.', '# [night] A night of fire', '[fire] It burned.', '[crew] Nine crews came.'],
      ['> [dek] A mill is gone.', '# [night] Fire all night', '[fire] It was on fire.', '[crew] Crews came.'],
      ['dek | dek', 'h1 | h1', 'p1 | p1', 'p2 | p2'],
    ],
    [
      'a paragraph that the second text splits',
      ['[fire] It burned. [loss] It is lost.', '[crew] Nine crews came.'],
      ['[fire] It was on fire.', '[loss] Nothing is left.', '[crew] Crews came.'],
      ['p1 | p1+p2', 'p2 | p3'],
    ],
    [
      'paragraphs that the second text joins',
      ['[fire] It burned.', '[loss] It is lost.', '[crew] Nine crews came.'],
      ['[fire] It was on fire. [loss] Nothing is left. [crew] Crews came.'],
      ['p1+p2+p3 | p1'],
    ],
    [
      'a heading of the one that is a paragraph of the other',
      ['# [night] A night of fire', '[fire] It burned.'],
      ['[night] It was a night of fire.', '[fire] It was on fire.'],
      ['h1 | p1', 'p1 | p2'],
    ],
    [
      'what only one has, where it has it',
      ['[owner] Its owner wept.', '[fire] It burned.', '[debt] It owed much.', '[crew] Nine crews came.'],
      ['[fire] It was on fire.', '[vote] The town votes.', '[crew] Crews came.', '[tug] A tug stood by.'],
      ['p1 | –', 'p2 | p1', 'p3 | –', '– | p2', 'p4 | p3', '– | p4'],
    ],
    [
      'a paragraph that moved, with a word at the place that it left',
      ['[fire] It burned all night long.', '[loss] It is lost.', '[crew] Nine crews came from far.'],
      ['[loss] Lost.', '[fire] It was on fire all night long.', '[crew] Nine crews had come from far.'],
      ['(p1 in p2)', 'p1 | p2', 'p2 | p1, moved', 'p3 | p3'],
    ],
    [
      'of two that changed places the one with more words stays',
      ['[fire] It burned.', '[loss] All that the owners had is lost for good.'],
      ['[loss] All that its owners had is gone for good.', '[fire] It was on fire.'],
      ['p1 | p2, moved', 'p2 | p1', '(p2 in p1)'],
    ],
    [
      'one telling of two that are not neighbours, and a reference to the other both ways',
      ['[fire] It burned all night long.', '[crew] Nine crews came.'],
      ['[fire] It was on fire all night long.', '[crew] Crews came.', '[fire] A fire, as was said.'],
      ['p1 | p1, also p3 in b-p3', 'p2 | p2', '– | p3, also p1 in p1'],
    ],
    [
      'a block that tells a second time what a row above it shows',
      ['[fire] It burned all night long.', '[crew] Nine crews came.', '[fire] It burned.'],
      ['[fire] It was on fire all night long.', '[crew] Crews came.'],
      ['p1 | p1', 'p2 | p2', 'p3 | –, also p1 in p1'],
    ],
    [
      'a reference to a moved block leads to where it is shown',
      ['[fire] It burned all night long.', '[loss] It is lost.', '[vote] They vote.', '[loss] Lost.'],
      ['[loss] All lost.', '[fire] It was on fire all night long.', '[vote] The town votes.'],
      ['(p1 in p2)', 'p1 | p2', 'p2 | p1, moved', 'p3 | p3', 'p4 | –, also p1 in p2'],
    ],
    [
      'one reference to a block that two blocks of a row tell of',
      ['[fire,tug] It burned.', '[loss,tug] It is lost.', '[crew] Nine crews came.'],
      ['[fire] On fire. [loss] All lost.', '[crew] Crews came.', '[tug] A tug stood by.'],
      ['p1+p2 | p1, also p3 in b-p3', 'p3 | p2', '– | p3, also p1 in p1, also p2 in p1'],
    ],
    [
      'two texts without a common passage: the first, then the second',
      ['[fire] It burned.', '[crew] Nine crews came.'],
      ['[vote] The town votes.', '[debt] It owed much.'],
      ['p1 | –', 'p2 | –', '– | p1', '– | p2'],
    ],
    ['a text without any line', ['[fire] It burned.'], [], ['p1 | –']],
    [
      'a headline faces the paragraph that tells the same',
      ['[] Nine crews came.', '[fire] It burned.'],
      ['= [fire] Mill burns', '[vote] The town votes.'],
      ['p1 | –', 'p2 | headline', '– | p1'],
    ],
    [
      'headlines that tell the same face each other',
      ['= [fire] Mill burns'],
      ['= [fire] Fire at mill'],
      ['headline | headline'],
    ],
    [
      'headlines that tell of two things stand alone',
      ['= [fire] Mill burns', '[crew] Nine crews came.'],
      ['= [vote] Town votes', '[crew] Crews came, nine of them.'],
      ['headline | –', '– | headline', 'p1 | p1'],
    ],
  ])('%s', (_, a, b, rows) => {
    expect(printRows(face(twoTexts(a, b)))).toEqual(rows);
  });
});

test('a passage that only other articles share joins nothing', () => {
  const { a, b, passages } = twoTexts(['[fire] It burned.'], ['[vote] The town votes.']);
  const others = passages.map((passage) => ({
    ...passage,
    members: passage.members.flatMap((member) => [member, { ...member, article: 'courier' }]),
  }));
  expect(printRows(faceBlocks(a, b, others))).toEqual(['p1 | –', '– | p1']);
});

test('a text that went through another language faces the report block by block', () => {
  const [report, returned] = [textOf('argus', REPORT), textOf('beacon', RETURNED)];
  const rows = faceBlocks(report, returned, readPassages(storyOf([report, returned])));
  expect(printRows(rows)).toEqual(report.blocks.map(({ id }) => `${id} | ${id}`));
});

test('another desk’s report faces what it has of the same, wherever it has it', () => {
  const [report, other] = [textOf('argus', REPORT), textOf('beacon', OTHER_DESK)];
  const rows = faceBlocks(report, other, readPassages(storyOf([report, other])));
  expect(printRows(rows)).toEqual([
    ...['dek | –', 'p1 | –', 'p2 | –', 'p3 | –', 'h1 | –'],
    ...['(p1 in p6)', '– | p2', 'p4 | p3', 'p5 | p4', 'p6 | p1, moved'],
  ]);
});

describe('whatever two texts share', () => {
  const aligned = anyTexts.map((texts): TwoTexts[] => {
    const passages = readPassages(storyOf(texts));
    return texts.flatMap((a, index) => texts.slice(index + 1).map((b) => ({ a, b, passages })));
  });

  test.each([
    ['by chance', anyTwoTexts.map((texts) => [texts]), 300],
    ['as they are aligned', aligned, 60],
  ])('%s: each block is shown once, and every reference leads to where it is shown', (_, pairs, numRuns) => {
    fc.assert(
      fc.property(pairs, (all) => {
        for (const texts of all) holdsFor(texts);
      }),
      { numRuns },
    );
  });

  function holdsFor(texts: TwoTexts): void {
    const rows = face(texts);
    const shown = (side: 'a' | 'b') => rows.flatMap((row) => row[side].map(({ id }) => id));
    const order = texts.b.blocks.map(({ id }) => id);
    expect(shown('a')).toEqual(texts.a.blocks.map(({ id }) => id));
    expect(shown('b').toSorted()).toEqual(order.toSorted());
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);

    const moved = rows.filter(({ isMoved }) => isMoved).flatMap(({ b }) => b.map(({ id }) => id));
    const placesLeft = rows.flatMap(({ elsewhere }) => elsewhere?.block ?? []);
    expect(placesLeft.toSorted()).toEqual(moved.toSorted());
    const inPlace = rows.flatMap(({ b, isMoved, elsewhere }) =>
      isMoved ? [] : elsewhere ? [elsewhere.block] : b.map(({ id }) => id),
    );
    expect(inPlace).toEqual(order);

    for (const { id, a, b, also, elsewhere } of rows) {
      const references = [...also, ...(elsewhere ? [elsewhere] : [])];
      expect(new Set(references.map(({ block }) => block)).size).toBe(references.length);
      for (const { block, row } of references) {
        const target = rows.find((candidate) => candidate.id === row);
        const side = elsewhere || a.length > 0 ? target?.b : target?.a;
        expect([row === id, side?.map((there) => there.id)]).toEqual([
          false,
          expect.arrayContaining([block]),
        ]);
      }
      expect(elsewhere === null || a.length + b.length === 0).toBe(true);
    }
  }

  test('two blocks that tell the same are in one row, or one leads to the other', () => {
    fc.assert(
      fc.property(anyTwoTexts, (texts) => {
        const rows = face(texts);
        const blocksIn = ({ members }: TwoTexts['passages'][number], article: string) =>
          members.filter((member) => member.article === article).map(({ block }) => block);
        const unmet = texts.passages.flatMap((passage) =>
          blocksIn(passage, 'argus').flatMap((i) =>
            blocksIn(passage, 'beacon').filter((j) => {
              const left = rows.find(({ a }) => a.some(({ id }) => id === i));
              const right = rows.find(({ b }) => b.some(({ id }) => id === j));
              return left !== right && !left?.also.some(({ block }) => block === j);
            }),
          ),
        );
        expect(unmet).toEqual([]);
      }),
    );
  });
});
