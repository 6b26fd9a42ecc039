import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFigure } from '../../../src/core/figure/figure.ts';
import { readMeasure } from '../../../src/core/measure/measure.ts';
import { printReading } from '../../../src/core/reading/figure-print.ts';
import { readFigureAs } from '../../../src/core/reading/figure-reading.ts';
import { minuteFrom } from '../../../src/core/time/calendar.ts';
import { TIME_RULES } from '../../../src/core/time/time-rule.ts';
import { ANSWER_KINDS, wordsOf } from '../../../src/schemas/content/vocabulary.ts';
import { character } from '../kit/character.ts';

const DAY = '2024-03-07';

test('a time is a figure of minutes, open and closed as it is read', () => {
  expect(readFigureAs('time', '4:20 a.m.', { day: DAY })).toEqual({
    text: '4:20 a.m.',
    ...{
      min: minuteFrom('2024-03-07T04:20'),
      minOpen: false,
      max: minuteFrom('2024-03-07T04:21'),
      maxOpen: true,
    },
    ...{ unit: 'time', vague: false, hedge: 'none', rule: TIME_RULES.minute.rule },
    assumedDay: DAY,
  });
});

test.each([
  ['before 4 a.m.', 'fewer-than'],
  ['by 4 a.m.', 'at-most'],
  ['after 4 a.m.', 'more-than'],
  ['since 4 a.m.', 'at-least'],
  ['until 4 a.m.', 'at-most'],
  ['about 4 a.m.', 'about'],
  ['shortly after 4 a.m.', 'more-than'],
  ['shortly before 4 a.m.', 'nearly'],
  ['on Tuesday morning', 'none'],
])('"%s" is hedged as a number by "%s"', (phrase, hedge) => {
  expect(readFigureAs('time', phrase, { day: DAY })?.hedge).toBe(hedge);
});

test('times whose zones have one distance from universal time are of one unit', () => {
  const [first, second] = ['10:22 GMT', '1:22 p.m. EEST'].map((phrase) =>
    readFigureAs('time', phrase, { day: DAY }),
  );
  expect(first).toMatchObject({ min: minuteFrom('2024-03-07T10:22'), unit: 'time UTC' });
  expect([second?.min, second?.unit]).toEqual([first?.min, first?.unit]);
  expect(readFigureAs('time', '4 p.m. ET', { day: DAY })).toMatchObject({
    ...{ min: minuteFrom('2024-03-07T16:00'), unit: 'time ET' },
  });
});

test('a measure is a figure in its unit, as the reader of measures reads it', () => {
  expect(readFigureAs('measure', 'about 40 km', { day: DAY })).toEqual({
    ...readMeasure('about 40 km'),
    vague: false,
  });
});

test.each([
  ['count', '12', '$12'],
  ['money', '$12', '12'],
  ['measure', '12 km', '12'],
  ['time', 'on Tuesday', '12'],
] as const)('a question of the kind %s is answered by "%s" and not by "%s"', (kind, phrase, other) => {
  expect(readFigureAs(kind, phrase, { day: DAY })?.text).toBe(phrase);
  expect(readFigureAs(kind, other, { day: DAY })).toBeNull();
});

test('without a kind, and where words are asked for, counts and sums are read', () => {
  for (const kind of [undefined, 'words'] as const)
    for (const phrase of ['12', '$12', 'on Tuesday'])
      expect(readFigureAs(kind, phrase, { day: DAY })).toEqual(parseFigure(phrase));
});

test('a sum in money that several countries have is one where money is asked for, and a number elsewhere', () => {
  const [sum, bare, count] = (['money', undefined, 'count'] as const).map((kind) =>
    readFigureAs(kind, 'about 40 million crowns', { day: DAY }),
  );
  const read = parseFigure('about 40 million crowns');
  expect([sum, bare, count]).toEqual([{ ...read, unit: 'crowns' }, { ...read, unit: null }, read]);
  expect(sum && printReading(sum, sum.unit)).toBe('36 to 44 million crowns');
  expect(printReading({ min: 1, minOpen: false, max: 1, maxOpen: false }, 'crowns')).toBe('1 crown');
});

test('no phrase and no day throws', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...wordsOf(ANSWER_KINDS)),
      fc
        .array(fc.oneof(character, fc.constantFrom('4', ':', ' a.m.', 'Tuesday', ' km', 'about ')))
        .map((all) => all.join('')),
      fc.constantFrom(DAY, '', '2024-02-31'),
      (kind, phrase, day) => {
        const read = readFigureAs(kind, phrase, { day });
        expect(read === null || read.text === phrase).toBe(true);
      },
    ),
  );
});
