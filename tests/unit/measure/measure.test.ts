import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFigure } from '../../../src/core/figure/figure.ts';
import { readMeasure } from '../../../src/core/measure/measure.ts';
import { MEASURE_RULES } from '../../../src/core/measure/measure-rule.ts';
import { printMeasure } from '../../../src/core/measure/measure-words.ts';
import { UNITS } from '../../../src/core/measure/unit.ts';
import { measureNotation, scorePhrases } from '../kit/phrase-score.ts';

const read = (phrase: string) => {
  const measure = readMeasure(phrase);
  return measure && measureNotation(measure);
};

test('a phrase is read as an interval with its unit, hedge and rule', () => {
  expect(readMeasure('About 40 km')).toEqual({
    text: 'About 40 km',
    ...{ min: 36, minOpen: false, max: 44, maxOpen: false },
    ...{ unit: 'km', hedge: 'about', rule: MEASURE_RULES.about.rule },
  });
});

test('what was written down before the rules is read so', () => {
  const { mistakes, right, all } = scorePhrases('tuned', 'measure');
  expect(mistakes).toEqual([]);
  expect(right).toBe(all);
});

describe('ages', () => {
  test.each([
    ['the 23-year-old', '[23,23] year'],
    ['a 6 year old boy', '[6,6] year'],
    ['aged six months', '[6,6] month'],
    ['under the age of 18', '[-,18) year'],
    ['aged 65 or older', '[65,-) year'],
    ['aged between 18 and 25', '[18,25] year'],
    ['18- to 25-year-olds', '[18,25] year'],
    ['a woman in her thirties', '[30,40) year'],
    ['a man aged 46', '[46,46] year'],
  ])('%s is %s', (phrase, interval) => {
    expect(read(phrase)).toBe(interval);
  });
});

describe('lengths, weights and times', () => {
  test.each([
    ['a magnitude of about 6', '[5.4,6.6] magnitude'],
    ['about 40 km (25 miles)', '[36,44] km'],
    ['40 km or more', '[40,-) km'],
    ['no more than 40 km', '[-,40] km'],
    ['a 3m-high wall', '[3,3] m'],
    ['3 m of snow', '[3,3] m'],
    ['15cm to 20cm', '[15,20] cm'],
    ['six foot tall', '[6,6] foot'],
    ['12 pounds of flour', '[12,12] pound'],
    ['5 lb of flour', '[5,5] pound'],
    ['one hundred and twenty kilometres', '[120,120] km'],
    ['2½ miles', '[2.5,2.5] mile'],
    ['two miles and a half', '[2.5,2.5] mile'],
    ['three-quarters of an hour', '[0.75,0.75] hour'],
    ['half a dozen miles', '[6,6] mile'],
    ['half a million hectares', '[500000,500000] hectare'],
    ['2.5bn litres', '[2500000000,2500000000] litre'],
    ['less than an hour', '[-,1) hour'],
    ['the year-long inquiry', '[1,1] year'],
    ['60-mile-an-hour winds', '[60,60] mph'],
    ['a three-and-a-half-hour meeting', '[3.5,3.5] hour'],
  ])('%s is %s', (phrase, interval) => {
    expect(read(phrase)).toBe(interval);
  });

  test.each([
    ['-5 to 3°C', '[-5,3] °C'],
    ['between -5 and -10 degrees Celsius', '[-10,-5] °C'],
    ['below minus 10 degrees Celsius', '[-,-10) °C'],
    ['temperatures above 40C', '(40,-) °C'],
  ])('below zero and above: %s is %s', (phrase, interval) => {
    expect(read(phrase)).toBe(interval);
  });
});

test.each([
  ...[
    '46',
    '46 people',
    'Jane Roe, 46',
    '3m',
    '3 m voters',
    '3m tonnes',
    '£3 per km',
    '12 pounds',
    'a 12-pound fine',
  ],
  ...[
    '5ft 10in',
    '40 km and 50 km',
    '10 and 15 km',
    'two or three days',
    '15 to 10 km',
    '15cm-20in',
    'from 3 km',
  ],
  ...[
    'well over 40 km',
    'just under 40 km',
    'within 40 km',
    'near 40 km',
    'north of 40 km',
    'not 40 km',
    'twice 40 km',
  ],
  ...[
    'at least 40 km or so',
    'nearly -30°C',
    'minus 20 to 10 degrees Celsius',
    'minus 5 per cent',
    '40 degrees',
  ],
  ...[
    'three hours later',
    'in three hours',
    'the past two weeks',
    'the last 24 hours',
    '24 hours a day',
    '1600 hours',
  ],
  ...[
    'ten minutes to noon',
    'a week',
    'a second',
    'a minute quantity',
    'two second suspects',
    '100 foot soldiers',
  ],
  ...[
    'several miles',
    'hundreds of kilometres',
    '12 nautical miles',
    '200 square metres',
    '5 m/s',
    '500 MWh',
  ],
  ...[
    '60 percentage points',
    'rose from 60 to 70 percent',
    '15 degrees Celsius below normal',
    '60 per cent more',
  ],
  ...[
    'an average of 60 km',
    '1.234 km',
    '1,5 km',
    'in his mid-40s',
    '30 Miles Davis fans',
    'two thirds',
    '',
    ' ',
  ],
  ...['six feet one', 'half of 60 km', 'one day', 'zero-hour contracts', 'a magnitude of 40 deaths'],
  ...['three weeks and a day', 'two weeks from Tuesday', '10 years to life', '40 minutes into the match'],
])('"%s" is not read', (phrase) => {
  expect(read(phrase)).toBe(null);
});

const unit = fc.constantFrom(...UNITS.map((row) => row.unit));
const amount = fc.oneof(
  fc.nat(5000),
  fc.nat(500).map((n) => n / 10),
);
const printedUnit = (name: string, n: number) =>
  printMeasure({
    ...{ text: '', min: n, minOpen: false, max: n, maxOpen: false, unit: name, hedge: 'none', rule: '' },
  });

test('a printed measure is read as that measure, in words and with each hedge', () => {
  fc.assert(
    fc.property(
      unit,
      amount,
      fc.constantFrom('', 'more than ', 'at least ', 'at most '),
      (name, n, hedge) => {
        const printed = printedUnit(name, n);
        const phrase =
          name === 'magnitude' ? printed.replace(/^magnitude /u, `magnitude of ${hedge}`) : hedge + printed;
        const read = readMeasure(phrase);
        // Four digits before "hours" are a time of the clock.
        if (/^\D*[0-2]\d[0-5]\d hour/u.test(phrase)) return;
        expect(read).toMatchObject({ unit: name });
        expect([read?.min, read?.max]).toContain(n);
      },
    ),
    { numRuns: 500 },
  );
});

test('what is a measure is no count, whatever its hedge', () => {
  fc.assert(
    fc.property(unit, amount, fc.constantFrom('', 'about ', 'nearly ', 'over '), (name, n, hedge) => {
      const phrase = hedge + printedUnit(name, n);
      // "12 barrels" and "12 pounds" may be counted and paid.
      if (readMeasure(phrase) && name !== 'barrel') expect(parseFigure(phrase)).toBe(null);
    }),
  );
});

test('any text is read without an error, and its ends are in their order', () => {
  const part = fc.constantFrom(
    ...[
      'about',
      'to',
      '-',
      'between',
      'and',
      '40',
      '3.5',
      'half a',
      'km',
      'year-old',
      '°C',
      'minus',
      'aged',
      'an hour',
    ],
    ...['more than', 'or so', 'ago', 'magnitude', 'percent', 'in her 20s', '1,200', 'dozen', 'pounds', '('],
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(part).map((all) => all.join(' ')),
      ),
      (text) => {
        const measure = readMeasure(text);
        expect(measure?.min ?? -Infinity).toBeLessThanOrEqual(measure?.max ?? Infinity);
      },
    ),
    { numRuns: 500 },
  );
});
