import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedString } from '../../../src/core/text/fold.ts';
import { compareWording, keptShare } from '../../../src/core/passage/facing/wording.ts';
import { character } from '../kit/character.ts';

/** A comparison in short: what is kept, <in both forms|where they differ>, [-what is removed-] and {+what is added+}. */
const marked = (one: string, other: string) =>
  compareWording(one, other)
    .map(({ kind, a, b }) => {
      if (kind === 'removed') return `[-${a}-]`;
      if (kind === 'added') return `{+${b}+}`;
      return a === b ? a : `<${a}|${b}>`;
    })
    .join('');

test('two printings are told apart piece by piece', () => {
  expect(compareWording('He said “at least 8,000”.', 'He  said "nearly 8,000".')).toEqual([
    { kind: 'same', a: 'He said “', b: 'He  said "', words: 2 },
    { kind: 'removed', a: 'at least ', b: '', words: 2 },
    { kind: 'added', a: '', b: 'nearly ', words: 1 },
    { kind: 'same', a: '8,000”.', b: '8,000".', words: 1 },
  ]);
});

describe('a figure is one word', () => {
  test.each([
    ['with its thousands', 'Some 1,200 left.', 'Some 1,300 left.', 'Some [-1,200 -]{+1,300 +}left.'],
    ['with its fraction', 'up 12.5% now', 'up 13.5% now', 'up [-12.5-]{+13.5+}% now'],
    [
      'with its scale',
      'cost 2 million pesos',
      'cost 2 billion pesos',
      'cost [-2 million -]{+2 billion +}pesos',
    ],
    ['with its currency sign', 'lost $2.5bn then', 'lost €2.5bn then', 'lost [-$2.5bn -]{+€2.5bn +}then'],
    ['in words', 'sent twenty-two tugs', 'sent twenty-six tugs', 'sent [-twenty-two -]{+twenty-six +}tugs'],
    [
      'of two ends',
      'two to three billion left',
      'three billion left',
      '[-two to three billion -]{+three billion +}left',
    ],
    ['of two ends in digits', 'some 10–15 came', 'some 10–12 came', 'some [-10–15 -]{+10–12 +}came'],
    [
      'in a compound',
      'a 2,030-strong force',
      'a 2,300-strong force',
      'a [-2,030-strong -]{+2,300-strong +}force',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(marked(a, b)).toBe(expected);
  });
});

describe('a comparison', () => {
  test.each([
    [
      'takes a compound as a whole',
      'the 81-year-old judge',
      'the old judge',
      'the [-81-year-old -]{+old +}judge',
    ],
    [
      'takes a word with its apostrophe as a whole',
      'they don’t go',
      'they do go',
      'they [-don’t -]{+do +}go',
    ],
    ['takes a mark by itself', 'it sank, slowly', 'it sank slowly', '<it sank|it sank >[-, -]slowly'],
    ['does not fold capitals', 'the Board met', 'the board met', 'the [-Board -]{+board +}met'],
    ['finds words removed at the end', 'tugs came late', 'tugs came', '<tugs came |tugs came>[-late-]'],
    ['finds words added at the beginning', 'tugs came', 'two tugs came', '{+two +}tugs came'],
    [
      'counts small words between two changes in',
      'The crew of the tug rested',
      'The divers of the port rested',
      'The [-crew of the tug -]{+divers of the port +}rested',
    ],
    [
      'leaves a word of weight between two changes',
      'The old ferry sank',
      'The new ferry burned',
      'The [-old -]{+new +}ferry [-sank-]{+burned+}',
    ],
    [
      'leaves a figure between two changes',
      'A crew of 12 slept',
      'A band of 12 sang',
      'A [-crew -]{+band +}of 12 [-slept-]{+sang+}',
    ],
    [
      'leaves a figure in words between two changes',
      'A crew of two slept',
      'A band of two sang',
      'A [-crew -]{+band +}of two [-slept-]{+sang+}',
    ],
    [
      'leaves four small words between two changes',
      'crew it was to be of ropes',
      'band it was to be of drums',
      '[-crew -]{+band +}it was to be of [-ropes-]{+drums+}',
    ],
    [
      'leaves small words at the end of a sentence and the beginning of the next',
      'The crew slept in it. The tug left',
      'The band sang in it. The boat left',
      'The [-crew slept -]{+band sang +}in it. The [-tug -]{+boat +}left',
    ],
    ['leaves small words at the beginning', 'The crew slept', 'The crew sang', 'The crew [-slept-]{+sang+}'],
    ['of two empty texts is empty', '', '', ''],
    ['of nothing and something is what was added', '', 'a tug', '{+a tug+}'],
  ])('%s', (_, a, b, expected) => {
    expect(marked(a, b)).toBe(expected);
  });

  test('keeps both forms of what differs in white space and quotation marks only', () => {
    const [a, b] = ['the  port’s “ferry”\n', 'the port\'s\u00a0"ferry"'];
    expect(compareWording(a, b)).toEqual([{ kind: 'same', a, b, words: 3 }]);
  });
});

test.each([
  ['two tugs came', 'two tugs came', 1],
  ['two tugs came', 'two boats came', 2 / 3],
  ['two tugs came', 'two tugs came at the morning tide', 3 / 7],
  ['two tugs came', 'nobody left', 0],
  ['two tugs came', '', 0],
  ['!', '?', 1],
  ['', '', 1],
])('of "%s" and "%s" the share that is kept is %d', (a, b, share) => {
  expect(keptShare(compareWording(a, b))).toBe(share);
});

describe('laws', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...['ferry', 'ferry ', 'the ', 'of ', 'a ', '. ', ', ', ' ', '  ', '\n', '“', '"', '’', '-', '–', '‑'],
      ...['1,200 ', '1,300', '$2.5bn ', 'two ', 'to ', 'three billion ', 'dozens', 'US$', '🚢', 'e\u0301'],
    ),
    fc.string({ unit: character, maxLength: 3 }),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  test('kept and removed words are the first text to the letter, kept and added ones the second', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const pieces = compareWording(a, b);
        expect(pieces.map((one) => one.a).join('')).toBe(a);
        expect(pieces.map((one) => one.b).join('')).toBe(b);
      }),
    );
  });

  test('a kept piece differs in white space and quotation marks only, and a changed one stands on its side', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const spaceless = (words: string) => foldedString(words).replace(/ /gu, '');
        for (const [index, { kind, ...one }] of compareWording(a, b).entries()) {
          if (kind === 'same') expect(spaceless(one.a)).toBe(spaceless(one.b));
          else expect([one.a === '', one.b === '']).toEqual([kind === 'added', kind === 'removed']);
          if (index > 0) expect(compareWording(a, b)[index - 1]?.kind).not.toBe(kind);
        }
      }),
    );
  });

  test('a text that nobody sees is kept to the letter, too', () => {
    expect(compareWording('', '\u{e0000}')).toEqual([{ kind: 'added', a: '', b: '\u{e0000}', words: 0 }]);
  });

  test('a text and itself are one kept piece, all of it kept', () => {
    fc.assert(
      fc.property(text, (same) => {
        const pieces = compareWording(same, same);
        expect(pieces).toMatchObject(same === '' ? [] : [{ kind: 'same', a: same, b: same }]);
        expect(keptShare(pieces)).toBe(1);
      }),
    );
  });

  test('the share that is kept is from 0 to 1', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const share = keptShare(compareWording(a, b));
        expect([share >= 0, share <= 1]).toEqual([true, true]);
      }),
    );
  });

  test('no number is ever half kept', () => {
    const number = fc.integer({ min: 0, max: 9_999_999 }).map((n) => n.toLocaleString('en-GB'));
    fc.assert(
      fc.property(number, number, (one, other) => {
        fc.pre(one !== other);
        expect(marked(`Some ${one} left.`, `Some ${other} left.`)).toBe(`Some [-${one} -]{+${other} +}left.`);
      }),
    );
  });
});
