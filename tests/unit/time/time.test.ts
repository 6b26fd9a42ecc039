import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printMinute, minuteFrom } from '../../../src/core/time/calendar.ts';
import { readTime } from '../../../src/core/time/time.ts';
import { TIME_RULES } from '../../../src/core/time/time-rule.ts';
import { printTime } from '../../../src/core/time/time-words.ts';
import { scorePhrases, timeNotation } from '../kit/phrase-score.ts';

/** A Thursday. */
const day = '2024-03-07';
const read = (phrase: string, seenFrom = day) => {
  const time = readTime(phrase, { day: seenFrom });
  return time && `${timeNotation(time)}${time.zone === null ? '' : ` ${time.zone}`}`;
};

test('a phrase is read as an interval with its rule', () => {
  expect(readTime('At 4:20 a.m. GMT on Tuesday', { day })).toEqual({
    text: 'At 4:20 a.m. GMT on Tuesday',
    ...{ from: '2024-03-05T04:20', fromOpen: false, to: '2024-03-05T04:21', toOpen: true },
    ...{ zone: 'GMT', assumedDay: null, rule: TIME_RULES.minute.rule },
  });
});

test.each([
  ['at 4:20 a.m.', '2024-03-05T04:20', '2024-03-05'],
  ['at 4 in the morning', '2024-03-05T04:00', '2024-03-05'],
  ['shortly before dawn', '2024-03-05T00:00', '2024-03-05'],
  ['between 4 and 5 a.m.', '2024-03-05T04:00', '2024-03-05'],
  ['in the early hours', '2024-03-05T00:00', '2024-03-05'],
  ['overnight', '2024-03-06T17:00', '2024-03-07'],
  ['this morning', '2024-03-07T00:00', null],
  ['tonight at 9', '2024-03-07T21:00', null],
  ['4:20 a.m. today', '2024-03-07T04:20', null],
  ['on Sunday at 4:20 a.m.', '2024-03-03T04:20', null],
  ['early on Monday', '2024-03-04T00:00', null],
])(
  'an hour is read on the day that is named for it where its words name none: %s',
  (phrase, from, assumedDay) => {
    expect(readTime(phrase, { day, named: '2024-03-05' })).toMatchObject({ from, assumedDay });
  },
);

test('an hour for which nothing names a day is read on the day of the article', () => {
  const alone = { from: '2024-03-07T04:20', assumedDay: day };
  expect(readTime('4:20 a.m.', { day })).toMatchObject(alone);
  expect(readTime('4:20 a.m.', { day, named: null })).toMatchObject(alone);
  expect(readTime('4:20 a.m.', { day, named: 'no day' })).toMatchObject(alone);
});

test('what was written down before the rules is read so', () => {
  const { mistakes, right, all } = scorePhrases('tuned', 'time');
  expect(mistakes).toEqual([]);
  expect(right).toBe(all);
});

describe('hours', () => {
  test.each([
    ['at 4 in the morning', '[2024-03-07T04:00,2024-03-07T04:01)'],
    ['nine at night', '[2024-03-07T21:00,2024-03-07T21:01)'],
    ['early on Tuesday at 4:20', '[2024-03-05T04:20,2024-03-05T04:21)'],
    ['at 12 a.m.', '[2024-03-07,2024-03-07T00:01)'],
    ['a quarter to one a.m.', '[2024-03-07T00:45,2024-03-07T00:46)'],
    ['five past nine on Tuesday morning', '[2024-03-05T09:05,2024-03-05T09:06)'],
    ['around 5 o’clock on Tuesday evening', '[2024-03-05T16:30,2024-03-05T17:30]'],
    ['tonight at 9', '[2024-03-07T21:00,2024-03-07T21:01)'],
    ['4:20 a.m. Tuesday local time', '[2024-03-05T04:20,2024-03-05T04:21)'],
    ['1405 local time', '[2024-03-07T14:05,2024-03-07T14:06)'],
    ['at 16h30', '[2024-03-07T16:30,2024-03-07T16:31)'],
    ['4 p.m. EST', '[2024-03-07T16:00,2024-03-07T16:01) EST'],
    ['1600 UTC+3 on Tuesday', '[2024-03-05T16:00,2024-03-05T16:01) UTC+3'],
    ['shortly before midnight on Tuesday', '[2024-03-05T23:30,2024-03-06)'],
    ['as of 4 p.m. on Tuesday', '[2024-03-05T16:00,2024-03-05T16:01)'],
  ])('%s is %s', (phrase, interval) => {
    expect(read(phrase)).toBe(interval);
  });

  test.each([
    ['between 11 and 1 p.m.', '[2024-03-07T11:00,2024-03-07T13:00]'],
    ['between 10 p.m. and midnight', '[2024-03-07T22:00,2024-03-08]'],
    ['from midnight to 6 a.m. on Tuesday', '[2024-03-05,2024-03-05T06:00]'],
    ['between 2 and 3 on Tuesday afternoon', '[2024-03-05T14:00,2024-03-05T15:00]'],
    ['between 11 p.m. on Monday and 1 a.m. on Tuesday', '[2024-03-04T23:00,2024-03-05T01:00]'],
    ['8-10pm', '[2024-03-07T20:00,2024-03-07T22:00]'],
  ])('from one to another: %s is %s', (phrase, interval) => {
    expect(read(phrase)).toBe(interval);
  });
});

describe('days', () => {
  test.each([
    ['in the early hours of Tuesday morning', '[2024-03-05,2024-03-05T06:00)'],
    ['on the morning of Tuesday, March 5', '[2024-03-05,2024-03-05T12:00)'],
    ['overnight into Tuesday', '[2024-03-04T17:00,2024-03-05T09:00)'],
    ['last night', '[2024-03-06T17:00,2024-03-07T06:00)'],
    ['from Monday night to Tuesday morning', '[2024-03-04T17:00,2024-03-05T12:00)'],
    ['29 February', '[2024-02-29,2024-03-01)'],
    ['March the 6th', '[2024-03-06,2024-03-07)'],
    ['5 MARCH', '[2024-03-05,2024-03-06)'],
    ['Tuesday of last week', '[2024-02-27,2024-02-28)'],
    ['last week', '[2024-02-25,2024-03-04)'],
    ['from 6 to 8 March', '[2024-03-06,2024-03-09)'],
    ['30 December to 2 January 2022', '[2021-12-30,2022-01-03)'],
    ['in January last year', '[2023-01-01,2023-02-01)'],
    ['between 2019 and 2021', '[2019-01-01,2022-01-01)'],
    ['since the weekend', '[2024-03-02,-)'],
    ['from Monday onwards', '[2024-03-04,-)'],
    ['until late on Monday', '[-,2024-03-05)'],
  ])('%s is %s', (phrase, interval) => {
    expect(read(phrase)).toBe(interval);
  });

  test('are seen from the day of the article', () => {
    expect(['2024-03-05', '2024-03-11', '2024-12-30'].map((one) => read('on Tuesday', one))).toEqual([
      '[2024-03-05,2024-03-06)',
      '[2024-03-05,2024-03-06)',
      '[2024-12-24,2024-12-25)',
    ]);
    expect(read('2 January', '2024-12-30')).toBe('[2025-01-02,2025-01-03)');
    // 183 days to the one, 182 to the other; and 183 to both.
    expect(read('1 July', '2024-12-31')).toBe('[2025-07-01,2025-07-02)');
    expect(read('1 July', '2023-12-31')).toBe(null);
  });
});

test.each([
  ...['at 4:20', '4 GMT', '4:20 GMT', 'at 1600', '18.45', 'half four', '13 p.m.', '25:00', '4:75 a.m.'],
  ...[
    'midnight',
    'around midnight',
    'shortly after midnight',
    'after midnight on Tuesday',
    'ten to four p.m.',
  ],
  ...['from 11 p.m. to 1 a.m.', 'between 4 and 5', '4:20 a.m. on Tuesday afternoon', '4 p.m. in January'],
  ...['at night', 'late on Monday night', 'early evening', 'after dark', 'by dawn', 'around dawn', 'morning'],
  ...['last Tuesday', 'last weekend', 'on Tuesdays', 'Tuesday week', 'Sun', 'Monday 4 January 2022', '6/1'],
  ...[
    'second March',
    'a second March protest',
    'Friday the 13th',
    'Bloody Sunday',
    '9 to 5',
    'sat on Monday',
  ],
  ...[
    'Tuesday and Thursday',
    '8 to 6 March',
    '31 April',
    'January',
    'May',
    '2021',
    'in the 2010s',
    'last May',
  ],
  ...['two months ago', 'a few hours ago', 'hours later', 'for three hours', 'recently', 'nearly 4 p.m.'],
  ...['not until Tuesday', 'on Tuesday, police said', 'in 2000 cases', '$2,021', '', ' ', 'at at 4 p.m.'],
])('"%s" is not read', (phrase) => {
  expect(read(phrase)).toBe(null);
});

test.each(['2024-02-30', '2024-3-7', 'Tuesday', ''])('seen from "%s" nothing is read', (seenFrom) => {
  expect(read('4:20 a.m.', seenFrom)).toBe(null);
});

const days = fc
  .integer({ min: 0, max: 40_000 })
  .map((n) => printMinute(minuteFrom('1980-01-01T00:00') + n * 1440).slice(0, 10));
const hedge = fc.constantFrom(
  '',
  'about ',
  'at ',
  'before ',
  'by ',
  'after ',
  'since ',
  'until ',
  'just after ',
);
const hour = fc.constantFrom(
  '4:20 a.m.',
  'noon',
  '23:59',
  '00:00',
  '11.30pm',
  'half past six in the evening',
  '4',
);
const when = fc.constantFrom(
  ...['', ' on Tuesday', ' on Sunday morning', ' yesterday', ' on 29 February', ' on Dec. 31', ' overnight'],
  ...[' last week', ' in late March', ' the night of 3 May', ' between Monday and Wednesday', ' a week ago'],
);
const phrases = fc.tuple(hedge, hour, when).map((parts) => parts.join(''));
const bareDays = fc.tuple(hedge, when).map(([first, second]) => `${first}${second.trim()}`);

/** Words that every object of the language has a value for. */
const inherited = fc
  .tuple(
    fc.constantFrom('', 'on ', '4:20 '),
    fc.constantFrom('constructor', '__proto__', 'toString', 'valueOf'),
  )
  .map((parts) => parts.join(''));

describe('any phrase', () => {
  test('has ends in their order, and at least one of them', () => {
    let count = 0;
    fc.assert(
      fc.property(fc.oneof(phrases, bareDays), days, (phrase, seenFrom) => {
        const time = readTime(phrase, { day: seenFrom });
        if (!time) return;
        count += 1;
        expect(time.from ?? time.to).not.toBe(null);
        if (time.from !== null && time.to !== null) expect(time.from <= time.to).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(count).toBeGreaterThan(200);
  });

  test('and any text at all is read without an error', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), inherited, phrases),
        fc.string(),
        (phrase, seenFrom) => {
          readTime(phrase, { day });
          expect(readTime(phrase, { day: seenFrom })).toBe(null);
        },
      ),
    );
  });

  test('that is a printed minute is that minute, but for hours that may be before or after noon', () => {
    fc.assert(
      fc.property(days, fc.nat(1439), days, (of, minute, seenFrom) => {
        const from = printMinute(minuteFrom(`${of}T00:00`) + minute);
        const to = printMinute(minuteFrom(from) + 1);
        const reading = { from, fromOpen: false, to, toOpen: true, zone: null, assumedDay: null };
        const printed = printTime(reading);
        const either = ['10', '11', '12'].includes(from.slice(11, 13));
        const expected = { text: printed, ...reading, rule: TIME_RULES.minute.rule };
        expect(readTime(printed, { day: seenFrom })).toEqual(either ? null : expected);
        expect(printMinute(minuteFrom(from))).toBe(from);
      }),
    );
  });
});

/** Told in a process of its own, since a zone is read when it starts. */
const TOLD = `
  import { readTime } from './src/core/time/time.ts';
  import { printTime } from './src/core/time/time-words.ts';
  const told = ['at 2:30 a.m. on 31 March', 'since Sunday', 'late Monday'].map((phrase) =>
    printTime(readTime(phrase, { day: '2024-04-01' })));
  console.log(JSON.stringify({ told, offset: new Date('2024-04-01').getTimezoneOffset() }));
`;

test.each(['Pacific/Kiritimati', 'America/St_Johns', 'Europe/London'])(
  'the zone of a machine in %s has no say',
  (TZ) => {
    const args = ['--input-type=module-typescript', '--eval', TOLD];
    const printed = execFileSync(process.execPath, args, { env: { ...process.env, TZ }, encoding: 'utf8' });
    const { told, offset } = JSON.parse(printed) as { told: string[]; offset: number };
    expect(offset).not.toBe(0);
    expect(told).toEqual([
      'Sunday 31 March 2024, 02:30',
      'from Sunday 31 March 2024',
      'Monday 1 April 2024, 17:00 to 24:00',
    ]);
  },
);
