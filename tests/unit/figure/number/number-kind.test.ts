import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../../src/core/figure/number/number-kind.ts';
import { findNumbers } from '../../../../src/core/figure/number/number.ts';

/** Every number of a phrase with what it is; null where it may be a count. */
const kinds = (phrase: string) =>
  findNumbers(phrase).map((number): [string, string | null] => [number.text, kindOf(phrase, number)]);

describe('numbers that count nothing', () => {
  test.each([
    ['ordinal', 'the 21st of the month'],
    ['decade', 'the 1990s'],
    ['decade', 'floods of the 2000s'],
    ['age', 'an 81-year-old voter'],
    ['age', 'a 6 month old baby'],
    ['age', 'aged 34'],
    ['age', 'children aged between 5 and 11'],
    ['age', 'an under-12 side'],
    ['year', 'in 1991'],
    ['year', 'since 2014'],
    ['year', 'mid-1990'],
    ['year', 'the 2021-22 season'],
    ['year', 'between 2014 and 2018'],
    ['year', 'from 2014 to 2018'],
    ['year', 'after the summer of 2020 elections'],
    ['date', 'January 6'],
    ['date', 'Jan. 10'],
    ['date', 'MAY 5'],
    ['date', 'on 6 January'],
    ['date', 'from 3 to 5 May'],
    ['date', 'January 6, 2021'],
    ['time', '10:30'],
    ['time', '4 p.m.'],
    ['time', "12 o'clock"],
    ['time', '1405 GMT'],
    ['score', 'won 3-1'],
    ['score', 'beat them 2–0 on Sunday'],
    ['score', 'a 2-2 draw'],
    ['share', '12% of the vote'],
    ['share', '40 per cent'],
    ['share', '3.5 percentage points'],
    ['share', '10 to 15 percent'],
    ['share', 'two or three per cent'],
    ['ratio', '3 in 10'],
    ['ratio', 'two-thirds of the voters'],
    ['ratio', 'three times'],
    ['ratio', '3 out of 40 voters'],
    ['ratio', 'half of the 200'],
    ['ratio', 'most of the 300'],
    ['magnitude', 'magnitude 6.1'],
    ['magnitude', 'a 7.2-magnitude quake'],
    ['measure', '30 km'],
    ['measure', 'a 48-hour strike'],
    ['measure', '20 tonnes of flour'],
    ['measure', 'two to three weeks'],
    ['measure', '40 degrees'],
    ['measure', '40 cents'],
    ['identifier', 'an F-16'],
    ['identifier', 'COVID-19 patients'],
    ['identifier', 'Highway 101 was closed'],
    ['identifier', 'Article 5 of the treaty'],
    ['identifier', 'a 5G mast'],
    ['identifier', 'call 555-0142'],
  ])('%s: "%s"', (kind, phrase) => {
    const found = kinds(phrase);
    expect(found).not.toEqual([]);
    expect(found).toEqual(found.map(([number]) => [number, kind]));
  });
});

describe('counts that look like something else', () => {
  test.each([
    ['in 1,200 homes', ['1,200']],
    ['in 2000 homes', ['2000']],
    ['2000 protesters', ['2000']],
    ['of 1914 prisoners', ['1914']],
    ['more than 2000', ['2000']],
    ['from 1900 to 2000 soldiers', ['1900', '2000']],
    ['between 1900 and 2000 soldiers', ['1900', '2000']],
    ['from 1500 to 3,000 homes', ['1500', '3,000']],
    ['12 people', ['12']],
    ['12 old boats', ['12']],
    ['12 may have died', ['12']],
    ['40 march to the square', ['40']],
    ['12 mayors', ['12']],
    ['12 miners', ['12']],
    ['12 ministers', ['12']],
    ['30 secondary schools', ['30']],
    ['40 Germans', ['40']],
    ['12 NATO soldiers', ['12']],
    ['won 87 seats', ['87']],
    ['lost 12 soldiers', ['12']],
    ['lost 10-15 soldiers', ['10', '15']],
    ['led 40 marchers', ['40']],
    ['in 5 of the 12 districts', ['5', '12']],
    ['12 rooms', ['12']],
    ['a class of 30', ['30']],
  ])('"%s"', (phrase, numbers) => {
    expect(kinds(phrase)).toEqual(numbers.map((number) => [number, null]));
  });
});

test('a count is told from its neighbours', () => {
  expect(kinds('a magnitude 5 quake in 2019 killed 12 people aged 30 to 40 within 3 hours')).toEqual([
    ['5', 'magnitude'],
    ['2019', 'year'],
    ['12', null],
    ['30', 'age'],
    ['40', 'age'],
    ['3', 'measure'],
  ]);
});

/** Plain phrases of the news: what every number of theirs is. */
const sentences = JSON.parse(readFileSync('tests/fixtures/figures/kinds.json', 'utf8')) as {
  phrase: string;
  numbers: [string, string | null][];
}[];

test.each(sentences)('"$phrase"', ({ phrase, numbers }) => {
  expect(kinds(phrase)).toEqual(numbers);
});

test('a long line of number words is read as far around each as a rule reaches', () => {
  const found = kinds(`${'two hundred '.repeat(800)}people voted in 1991`);
  expect(found.slice(-2)).toEqual([
    ['hundred', null],
    ['1991', 'year'],
  ]);
});
