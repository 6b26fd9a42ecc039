import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFigure } from '../../../../src/core/figure/figure.ts';
import { findNumbers } from '../../../../src/core/figure/number/number.ts';
import { kindOf } from '../../../../src/core/figure/number/number-kind.ts';
import { valueOfSigns } from '../../../../src/core/figure/number/number-sign.ts';
import { sliceText } from '../../../../src/core/text/text.ts';

/** Numbers in signs that are no digits: each is read for what it is, or found and not read. */

const found = (text: string) =>
  findNumbers(text).map((number) => [number.text, number.value, kindOf(text, number)]);

const read = (text: string) => {
  const figure = parseFigure(text);
  return figure && [figure.min, figure.max, figure.unit];
};

test.each([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅞', 7 / 8],
  ['⅒', 1 / 10],
  ['①', 1],
  ['⑳', 20],
  ['㉑', 21],
  ['㊿', 50],
  ['⓪', 0],
  ['❶', 1],
  ['❿', 10],
  ['➀', 1],
  ['➓', 10],
  ['⓫', 11],
  ['⓴', 20],
  ['⓵', 1],
  ['⓿', 0],
  ['⑴', 1],
  ['⒛', 20],
  ['🄀', 0],
  ['🄂', 1],
  ['🄌', 1],
  ['Ⅷ', 8],
  ['ⅸ', 9],
  ['ⅩⅦ', 17],
  ['ⅩⅬⅡ', 42],
  ['ↂ', 10_000],
  ['²', 2],
  ['¹²', 12],
  ['₁₂', 12],
  ['②③', NaN],
  ['²₂', NaN],
  ['①2', NaN],
  ['፲', NaN],
  ['㈠', NaN],
  ['a', NaN],
  ['', NaN],
])('the value of %j is %d', (signs, value) => {
  expect(valueOfSigns(signs)).toBe(value);
});

describe('found in a text, with what they are', () => {
  test.each<[string, unknown[]]>([
    ['½ of them', [['½', 0.5, 'share']]],
    ['⅓ of voters', [['⅓', 0.333333333333, 'share']]],
    ['½-mile', [['½', 0.5, 'measure']]],
    ['2½ hours', [['2½', 2.5, 'measure']]],
    ['½ million', [['½ million', 5e5, null]]],
    ['⅙ million', [['⅙ million', 166666.666667, null]]],
    ['① The boat', [['①', 1, 'ordinal']]],
    ['⑴ The boat', [['⑴', 1, 'ordinal']]],
    ['❶ The boat', [['❶', 1, 'ordinal']]],
    ['1⃣ The boat', [['1⃣', 1, 'ordinal']]],
    ['World War Ⅱ', [['Ⅱ', 2, 'ordinal']]],
    ['CO₂ and H₂O', ['₂', '₂'].map((sign) => [sign, 2, 'sign'])],
    ['340² boats', [['340²', 340, 'sign']]],
    ['1,340¹² boats', [['1,340¹²', 1340, 'sign']]],
    ['12⑴ boats', [['12⑴', 12, 'sign']]],
    ['②12 boats', [['②12', NaN, 'sign']]],
    ['10⁶ million boats', [['10⁶ million', NaN, 'sign']]],
    ['½½ and 1½¼ million', ['½½', '1½¼ million'].map((text) => [text, NaN, 'sign'])],
    ['① million boats', [['① million', NaN, 'sign']]],
    ['፲ boats', [['፲', NaN, 'sign']]],
    [
      'said.¹ Then 12',
      [
        ['¹', 1, 'sign'],
        ['12', 12, null],
      ],
    ],
    ['30 km² or 20 m³', ['30', '20'].map((text) => [text, Number(text), 'measure'])],
  ])('%s', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });
});

describe('read as figures', () => {
  test.each<[string, unknown]>([
    ['½ million people', [5e5, 5e5, null]],
    ['half a million people', [5e5, 5e5, null]],
    ['½ a million people', [5e5, 5e5, null]],
    ['1½ million', [1.5e6, 1.5e6, null]],
    ['2 and ½ million', [2.5e6, 2.5e6, null]],
    ['£2½m', [2.5e6, 2.5e6, 'GBP']],
    ['£½m', [5e5, 5e5, 'GBP']],
    ['€1½bn', [1.5e9, 1.5e9, 'EUR']],
    ['between ½ and 1 million people', [5e5, 1e6, null]],
    ['½–¾ million people', [5e5, 7.5e5, null]],
    ['1\u20442 million people', [5e5, 5e5, null]],
    ['② 12 people', [12, 12, null]],
    ['½ of the people', null],
    ['½ of the 200 people', null],
    ['½ the 200 people', null],
    ['1½ times the 200', null],
    ['⑳ people', null],
    ['⑳ million people', null],
    ['Ⅷ boats', null],
    ['340² people', null],
    ['about 340² people', null],
    ['3¹⁄₂ million people', null],
    ['\u215f4 million people', null],
    ['②12 people', null],
    ['12① people', null],
  ])('%s', (text, figure) => {
    expect(read(text)).toEqual(figure);
  });
});

const SIGN = /[\p{Nl}\p{No}]/u;
const EVERY_SIGN = Array.from({ length: 0x11_0000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((point) => SIGN.test(point));

test('no sign of Unicode that is a number passes unseen, and none is counted by itself', () => {
  const texts = EVERY_SIGN.map((sign) => [sign, found(`The ${sign} boats`)] as const);
  expect(texts.filter(([sign, [one, ...more]]) => one?.[0] !== sign || more.length > 0)).toEqual([]);
  expect(texts.filter(([, numbers]) => numbers[0]?.[2] === null)).toEqual([]);
});

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...EVERY_SIGN),
    fc.constantFrom(
      '1',
      '20',
      '3,400',
      '٣',
      'million',
      'bn',
      'and',
      'to',
      ' ',
      '-',
      '.',
      '£',
      'people',
      '🚢',
      '\u00ad',
    ),
  ),
  { maxLength: 8 },
);

test('whatever stands around them, all signs are in a number that is printed where it says', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      const numbers = findNumbers(text);
      for (const number of numbers) expect(sliceText(text, number)).toBe(number.text);
      const isCovered = (at: number) => numbers.some(({ start, end }) => start <= at && at < end);
      const unseen = Array.from(text).filter((point, at) => SIGN.test(point) && !isCovered(at));
      expect(unseen).toEqual([]);
    }),
  );
});

test('a number with a sign glued to it is not read as a figure, unless both are one fraction', () => {
  const wrong = EVERY_SIGN.filter((sign) => {
    const value = valueOfSigns(sign);
    const mixed = value > 0 && value < 1 ? Number((12 + value).toPrecision(12)) : null;
    return (read(`12${sign} people`)?.[0] ?? null) !== mixed || read(`${sign}12 people`) !== null;
  });
  expect(wrong).toEqual([]);
});
