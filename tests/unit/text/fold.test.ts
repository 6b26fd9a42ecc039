import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bareLetters,
  cleanText,
  foldedLower,
  foldedPlace,
  foldedString,
  type FoldedText,
  foldText,
  levelString,
  printedPlace,
} from '../../../src/core/text/fold.ts';
import { countWords, endsAsSentence } from '../../../src/core/text/prose.ts';
import { sliceText } from '../../../src/core/text/text.ts';
import { lookalikes } from '../kit/character.ts';

const clean = (text: string) => cleanText(text).points.join('');

test.each([
  ['letters with marks of their own are one', 'cafe\u0301 at E\u0301vry', 'café at Évry'],
  ['what nobody sees is dropped', '\ufeffhar\u00adbour\u200b \u200ecrew\u2060', 'harbour crew'],
  ['ligatures are letters', 'of\ufb01ce, \ufb02ood, \ufb03x', 'office, flood, ffix'],
  ['wide forms are plain ones', '\uff11\uff12 ｔｕｇｓ！', '12 tugs!'],
  ['all hyphens are one', 'a\u2010b\u2011c\u2212d', 'a-b-c-d'],
  ['dashes keep their length', '12–15 — 12-15 \u2012 \u2015', '12–15 — 12-15 – —'],
  ['white space is a space, and as much of it', 'two\u00a0\t\u202f\u2009tugs', 'two    tugs'],
  ['apostrophes are one', 'won\u02bct, won\u00b4t, won’t', 'won’t, won’t, won’t'],
  ['marks printed twice are double ones', "``No,'' ‘‘No,’’", '“No," “No,”'],
  ['the slashes of fractions are one', '1\u20442, 3\u22154', '1/2, 3/4'],
  ['the digits of all scripts are one', '٣٫٥, 1٬600, ३४०, ৩৪০, 𝟑𝟒𝟎, 3４0', '3.5, 1,600, 340, 340, 340, 340'],
  ['accents, capitals, digits and signs stay', 'É é m² ½ … 「a」', 'É é m² ½ … 「a」'],
])('clean: %s', (_, text, expected) => {
  expect(clean(text)).toBe(expected);
});

test.each([
  ['runs of white space become one space', 'two \t\n tugs', 'two tugs'],
  ['white space at the ends falls away', '\u00a0two tugs\n', 'two tugs'],
  ['all double quotation marks are one', '„a“ «b» ”c″', '"a" "b" "c"'],
  ['all single quotation marks are one', '‘a’ ‚b‛ c′ ‹d›', "'a' 'b' c' 'd'"],
  ['two different single marks are a double one', "‘'a'’", '"a"'],
])('folded: %s', (_, text, expected) => {
  expect(foldedString(text)).toBe(expected);
});

test('what is compared in small letters is folded, and accents stay', () => {
  expect(foldedLower(' “E\u0301VRY” ')).toBe('"évry"');
});

test('a line that ends in characters that nobody sees ends as it seems to', () => {
  expect(endsAsSentence('Two tugs came.\u200b')).toBe(true);
  expect(countWords('Two \u200b tugs\ufeff')).toBe(2);
});

test('every folded character knows where it was', () => {
  expect(foldText(' 🚢  “a\u00ad\ufb01e\u0301”')).toEqual({
    text: ' 🚢 "afié"',
    points: [' ', '🚢', ' ', '"', 'a', 'f', 'i', 'é', '"'],
    starts: [0, 1, 2, 4, 5, 7, 7, 8, 10],
    ends: [1, 2, 3, 5, 6, 8, 8, 10, 11],
  });
});

test('places go there and back', () => {
  const folded = foldText('a🚢\u00ad b\u0301');
  expect(printedPlace(folded, { start: 3, end: 5 })).toEqual({ start: 4, end: 6 });
  expect(foldedPlace(folded, { start: 4, end: 6 })).toEqual({ start: 3, end: 5 });
  expect(foldedPlace(folded, { start: 2, end: 6 })).toEqual({ start: 2, end: 5 });
  expect(printedPlace(folded, { start: 9, end: 9 })).toEqual({ start: 6, end: 6 });
  expect(levelString(folded)).toBe('a\ufffc b\u0301');
});

test.each([
  ['Évry', 'evry'],
  ['ﬁn', 'fin'],
  ['', ''],
])('the bare letters of %j are %j', (text, expected) => {
  expect(bareLetters(text)).toBe(expected);
});

describe.each([
  ['clean', cleanText],
  ['folded', foldText],
])('laws of %s text', (_, fold: (text: string) => FoldedText) => {
  const text = fc.string({ unit: lookalikes, maxLength: 30 });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(text, (original) => {
        const once = fold(original).points.join('');
        expect(fold(once).points.join('')).toBe(once);
      }),
    );
  });

  test('letters composed and taken apart fold alike', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(fold(original.normalize('NFD')).points).toEqual(fold(original.normalize('NFC')).points);
      }),
    );
  });

  test('places rise, stay inside the text, and hold what folds to their characters', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { points, starts, ends } = fold(original);
        expect([starts.length, ends.length]).toEqual([points.length, points.length]);
        for (const [index, point] of points.entries()) {
          const [start = -1, end = -1] = [starts[index], ends[index]];
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
          expect(start < end && end <= Array.from(original).length).toBe(true);
          expect(fold(sliceText(original, { start, end })).points).toContain(point);
        }
      }),
    );
  });

  test('the place of folded words, taken back, is those words', () => {
    fc.assert(
      fc.property(text, fc.nat(30), fc.nat(30), (original, a, b) => {
        const folded = fold(original);
        const isWhole = (at: number) => folded.starts[at] !== folded.starts[at - 1];
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(start < end && end <= folded.points.length && isWhole(start) && isWhole(end));
        const printed = sliceText(original, printedPlace(folded, { start, end }));
        expect(fold(printed).points).toEqual(folded.points.slice(start, end));
        expect(foldedPlace(folded, printedPlace(folded, { start, end }))).toEqual({ start, end });
      }),
    );
  });
});
