import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/core/passage/alignment.ts';
import { pairCopies } from '../../../src/core/passage/copy.ts';
import { scoreSentences } from '../../../src/core/passage/likeness.ts';
import { ELSEWHERE, OTHER_DESK, REPORT, RETURNED, textOf } from '../kit/texts.ts';

/** The sentences that answer to each other, as "block/sentence = block/sentence"; null where there is no copy. */
function pairs(one: readonly string[], other: readonly string[]): string[] | null {
  const [a, b] = [sentencesOf(textOf('argus', one)), sentencesOf(textOf('beacon', other))];
  const name = (sentences: typeof a, at: number) => {
    const block = sentences[at]?.block ?? '';
    const own = sentences.filter((sentence) => sentence.block === block);
    return own.length === 1 ? block : `${block}/${own.findIndex(({ place }) => place === at) + 1}`;
  };
  const found = pairCopies(a, b, scoreSentences(a, b));
  return (
    found &&
    [...found].sort(([i, j], [p, q]) => i - p || j - q).map(([i, j]) => `${name(a, i)} = ${name(b, j)}`)
  );
}

const [, AGROUND = '', CAPTAIN = '', STEWARDS = '', , SONGS = '', TUGS = '', BUOYS = ''] = REPORT;

describe('a copy', () => {
  test('that came back through another language answers block by block, headings in other words too', () => {
    expect(pairs(REPORT, RETURNED)).toEqual([
      'dek = dek',
      'p1 = p1',
      'p2 = p2',
      'p3 = p3',
      'h1 = h1',
      'p4 = p4',
      'p5/1 = p5/1',
      'p5/2 = p5/2',
      'p6 = p6',
    ]);
  });

  test.each([
    [
      'that lacks a paragraph leaves it without an answer',
      [AGROUND, CAPTAIN, STEWARDS, BUOYS],
      [AGROUND, STEWARDS, BUOYS],
      ['p1 = p1', 'p3 = p2', 'p4 = p3'],
    ],
    [
      'that lacks the paragraph below a heading keeps the heading',
      [AGROUND, CAPTAIN, '# Songs', SONGS, BUOYS],
      [AGROUND, CAPTAIN, '# Songs', BUOYS],
      ['p1 = p1', 'p2 = p2', 'h1 = h1', 'p4 = p3'],
    ],
    [
      'that lacks the paragraph beside a sentence of small words keeps the sentence',
      [AGROUND, 'Why was that so?', CAPTAIN, STEWARDS, BUOYS],
      [AGROUND, 'Why was that so?', STEWARDS, BUOYS],
      ['p1 = p1', 'p2 = p2', 'p4 = p3', 'p5 = p4'],
    ],
    [
      'with a paragraph that stands elsewhere finds it there',
      [AGROUND, CAPTAIN, STEWARDS, SONGS, BUOYS],
      [BUOYS, AGROUND, CAPTAIN, STEWARDS, SONGS],
      ['p1 = p2', 'p2 = p3', 'p3 = p4', 'p4 = p5', 'p5 = p1'],
    ],
    [
      'that cuts a paragraph in two answers with each half to its own words',
      [AGROUND, CAPTAIN, `${TUGS} ${STEWARDS}`, BUOYS],
      [AGROUND, CAPTAIN, TUGS, STEWARDS, BUOYS],
      ['p1 = p1', 'p2 = p2', 'p3/1 = p3/1', 'p3/2 = p3/2', 'p3/3 = p4', 'p4 = p5'],
    ],
    [
      'that lacks a paragraph does not look for it on the other side of others',
      ['The vessel and the tugs missed the morning tide.', AGROUND, CAPTAIN, STEWARDS, TUGS],
      [AGROUND, CAPTAIN, STEWARDS, TUGS],
      ['p2 = p1', 'p3 = p2', 'p4 = p3', 'p5/1 = p4/1', 'p5/2 = p4/2'],
    ],
    [
      'that runs two paragraphs together answers with each half to its own words',
      [AGROUND, CAPTAIN, STEWARDS, BUOYS],
      [AGROUND, `${CAPTAIN} ${STEWARDS}`, BUOYS],
      ['p1 = p1', 'p2 = p2/1', 'p3 = p2/2', 'p4 = p3'],
    ],
    [
      'with a paragraph in wholly other words leaves it alone',
      [AGROUND, SONGS, TUGS, BUOYS],
      [AGROUND, 'Everybody kept cheerful.', TUGS, BUOYS],
      ['p1 = p1', 'p3/1 = p3/1', 'p3/2 = p3/2', 'p4 = p4'],
    ],
    [
      'with two paragraphs in place of one, in wholly other words, leaves them',
      [AGROUND, SONGS, STEWARDS, BUOYS],
      [AGROUND, 'Everybody kept cheerful.', 'Nobody slept.', STEWARDS, BUOYS],
      ['p1 = p1', 'p3 = p4', 'p4 = p5'],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(pairs(a, b)).toEqual(expected);
  });
});

describe('no copies are', () => {
  test.each([
    ['reports of two desks', REPORT, OTHER_DESK],
    ['reports of two events', REPORT, ELSEWHERE],
    ['two notes that begin alike', [AGROUND, CAPTAIN, TUGS], [AGROUND, CAPTAIN, STEWARDS]],
    [
      'articles of which less than half stands in the other',
      [...REPORT.slice(1, 4), ...ELSEWHERE, 'Why?'],
      REPORT,
    ],
    ['articles of which all stands in the other in another order', REPORT, [...REPORT].reverse()],
    ['an article and nothing', REPORT, []],
  ])('%s', (_, a, b) => {
    expect(pairs(a, b)).toBeNull();
  });
});
