import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCourse } from '../../../src/core/verdict/course/course.ts';
import { plotRow } from '../../../src/core/verdict/figure-plot.ts';
import { describePairs } from '../../../src/core/verdict/pair-words.ts';
import { describeOpponents } from '../../../src/core/verdict/side-words.ts';
import { describeAbsent } from '../../../src/core/verdict/silence-words.ts';
import { describeStory } from '../../../src/core/verdict/story-words.ts';
import { compareClaims } from '../../../src/core/verdict/verdict.ts';
import { askVerdict, describeReading, describeVerdict } from '../../../src/core/verdict/verdict-words.ts';
import { readAs } from '../kit/claimed.ts';
import { type Asked, rowOf, tell } from '../kit/telling.ts';

const claim = (phrase: string) => ({
  ...{ id: phrase, article: phrase, telling: phrase, statement: null, moment: '2024-03-03' },
  figure: readAs('time', phrase),
});
const relate = (a: string, b: string) => compareClaims(claim(a), claim(b), false).relation;
const row = (kind: 'time' | 'measure', ...says: Asked['says']) =>
  rowOf(tell([{ kind, label: kind === 'time' ? 'When' : 'Strength', says }]));

test.each([
  ['4:20 a.m.', '4:20 a.m.', 'equal'],
  ['4:20 a.m.', 'before dawn', 'entails'],
  ['on Saturday', 'on Saturday morning', 'entailedBy'],
  ['about 4:20 a.m.', 'about 4:40 a.m.', 'overlaps'],
  ['4:20 a.m.', '4:30 a.m.', 'disjoint'],
  ['on Friday', 'on Saturday', 'disjoint'],
  ['before 4 a.m.', 'at 4 a.m.', 'touching'],
  ['at 4 a.m.', 'just before 4 a.m.', 'touching'],
  ['before 4 a.m.', 'at 5 a.m.', 'disjoint'],
  ['10:22 GMT', '1:22 p.m. EEST', 'equal'],
  ['10:22 GMT', '11:22 UTC+1', 'equal'],
  ['10:22 GMT', '15:52 UTC+05:30', 'equal'],
  ['10:22 GMT', '10:22 a.m.', 'notComparable'],
  ['10:22 GMT', '10:22 a.m. ET', 'notComparable'],
  ['4 p.m. ET', '5 p.m. ET', 'disjoint'],
] as const)('%s → %s: %s', (a, b, relation) => {
  expect(relate(a, b)).toBe(relation);
});

test.each([
  ['4:20 a.m.', '4:20 a.m. on Sunday', 'entailedBy'],
  ['4:20 a.m.', 'before dawn on Sunday', 'overlaps'],
  ['before dawn', '4:20 a.m. on Sunday', 'entailedBy'],
  ['4:20 a.m.', '04:20', 'equal'],
  ['4:20 a.m.', 'on Saturday', 'notComparable'],
  ['4:20 a.m.', '4:20 a.m. on Saturday', 'notComparable'],
  ['4:20 a.m.', '4:30 a.m. on Saturday', 'disjoint'],
  ['since 6 a.m.', 'before Saturday', 'notComparable'],
] as const)('of an hour without its day nothing is said that hangs on the day: %s → %s', (a, b, relation) => {
  expect(relate(a, b)).toBe(relation);
});

test('the relation of b to a is that of a to b, mirrored; a time is equal to itself', () => {
  const MIRRORED = { entails: 'entailedBy', entailedBy: 'entails' } as const;
  const times = fc.constantFrom(
    ...[
      '4:20 a.m.',
      'before 4:20 a.m.',
      'this morning',
      'since Friday',
      'until Saturday',
      'last week',
      '10:22 GMT',
    ],
    ...['4:20 a.m. on Saturday', '4:20 a.m. today', 'before dawn'],
    ...['about noon', '16:00 CET', 'after 4 p.m.', 'on 2 March', 'tonight', '4 p.m. ET'],
  );
  fc.assert(
    fc.property(times, times, (a, b) => {
      const relation = relate(a, b);
      const mirrored = relation === 'entails' || relation === 'entailedBy' ? MIRRORED[relation] : relation;
      expect([relate(b, a), relate(a, a)]).toEqual([mirrored, 'equal']);
    }),
  );
});

describe('a row of times', () => {
  test('says what all of them allow, and what each of them says', () => {
    const agreed = row('time', '4:20 a.m.', 'shortly before dawn', 'about 4:30 a.m.');
    expect(describeVerdict(agreed)).toBe('No contradiction: 04:20 fits all three.');
    expect(describePairs(agreed.verdict?.pairs ?? [], agreed.claims).map(({ sentence }) => sentence)).toEqual(
      [
        'If “about 4:30 a.m.” is true, so is “shortly before dawn”; “about 4:30 a.m.” says more.',
        'If “4:20 a.m.” is true, so is “shortly before dawn”; “4:20 a.m.” says more.',
        'If “4:20 a.m.” is true, so is “about 4:30 a.m.”; “4:20 a.m.” says more.',
      ],
    );
  });

  test('sets those against one another that cannot both be true, with the day once', () => {
    const parted = row('time', '4:20 a.m. today', '4:30 a.m. today');
    expect([
      askVerdict(parted),
      describeVerdict(parted),
      describeOpponents(parted),
      describeReading(parted),
    ]).toEqual([
      '04:20 or 04:30?',
      'Sunday 3 March 2024, 04:20 or 04:30? They cannot both be true.',
      'Argus: 04:20; Beacon: 04:30.',
      '',
    ]);
    expect(describePairs(parted.verdict?.pairs ?? [], parted.claims)).toEqual([
      {
        sentence: '“4:20 a.m. today” and “4:30 a.m. today” cannot both be true: no time fits both.',
        isConflict: true,
        articles: ['Argus – Beacon'],
      },
    ]);
  });

  test('knows a conflict of hedges, and takes no two times for one number', () => {
    const hedged = row('time', 'before 4 a.m.', 'at 4 a.m.');
    expect([describeVerdict(hedged), describeReading(hedged)]).toEqual([
      '“Before 4 a.m.” or “at 4 a.m.”? Strictly, only one can be true.',
      '',
    ]);
    expect(describePairs(hedged.verdict?.pairs ?? [], hedged.claims)[0]?.sentence).toBe(
      '“before 4 a.m.” and “at 4 a.m.” cannot both be true: they stand on different sides of 04:00.',
    );
  });

  test('says where it hangs on a convention', () => {
    const near = row('time', '4:20 a.m.', 'shortly after 4 a.m.', 'about 5 a.m.');
    expect(describeReading(near)).toBe(
      'Some of this hangs on how wide “about”, “shortly” or a part of a day is read.',
    );
  });

  test('keeps the capital of a day within a sentence', () => {
    expect(describeVerdict(row('time', 'Saturday', 'Saturday'))).toBe('Both say “Saturday”.');
  });

  test('is not compared over zones of unknown distance', () => {
    expect(describeVerdict(row('time', '4 p.m. ET', '4 p.m.'))).toBe(
      'The times are in different zones, and such times are not compared.',
    );
  });

  test('sets no two against one another that exclude each other on an assumed day alone', () => {
    const [undated, parted] = [
      row('time', '4:20 a.m.', '4:20 a.m. on Saturday'),
      row('time', '4:20 a.m.', '4:20 a.m. on Saturday', '4:30 a.m. on Saturday'),
    ];
    expect([describeVerdict(undated), askVerdict(undated), describeVerdict(parted)]).toEqual([
      'The times are on days that are not all named, and such times are not compared.',
      'times differ.',
      'Some of the times on one day cannot both be true.',
    ]);
    expect(describePairs(parted.verdict?.pairs ?? [], parted.claims).map(({ sentence }) => sentence)).toEqual(
      [
        '“4:20 a.m. on Saturday” and “4:30 a.m. on Saturday” cannot both be true: no time fits both.',
        '“4:30 a.m. on Saturday” and “4:20 a.m.” cannot both be true: no time fits both.',
        '“4:20 a.m. on Saturday” and “4:20 a.m.” are not compared: “4:20 a.m.” names no day, and on other days both could be true.',
      ],
    );
  });

  test('takes no day for an article’s that its words do not name', () => {
    const [same, alone, fitting, parted] = [
      row('time', '4:20 a.m.', '04:20'),
      row('time', '4:20 a.m.', null),
      row('time', '4:20 a.m.', '4:20 a.m. on Sunday'),
      row('time', '4:20 a.m.', '4:30 a.m. on Sunday'),
    ];
    expect([same, alone, fitting, parted].map(describeVerdict)).toEqual([
      'Both say the same: 04:20.',
      'Only one article gives a time: 04:20.',
      'No contradiction: Sunday 3 March 2024, 04:20 fits both.',
      '04:20 or Sunday 3 March 2024, 04:30? They cannot both be true.',
    ]);
    expect(describeOpponents(parted)).toBe('Argus: 04:20; Beacon: Sunday 3 March 2024, 04:30.');
  });

  test('says the day and the hours of a lone time whose words name them by the day of their article', () => {
    expect(describeVerdict(row('time', 'last night', null))).toBe(
      'Only one article gives a time: Saturday 2 March 2024, 17:00, to Sunday 3 March 2024, 06:00.',
    );
  });

  test('tells who gives no time', () => {
    const one = row('time', '4:20 a.m.', null);
    expect([describeVerdict(one), describeAbsent(one, 'time')]).toEqual([
      'Only one article gives a time: 04:20.',
      'No time: Beacon.',
    ]);
  });

  test('is compared whatever day each article tells of', () => {
    const days = row('time', { figure: 'on 2 March', asOf: '2024-03-02' }, 'on Friday');
    expect(describeVerdict(days)).toBe(
      'Friday 1 March 2024 or Saturday 2 March 2024? They cannot both be true.',
    );
  });

  test('never grows, whatever its question says of its measure', () => {
    const grown = tell([
      { kind: 'time', label: 'When', measure: 'cumulative', says: ['4:20 a.m. today', '4:30 a.m. today'] },
    ]);
    expect([describeVerdict(rowOf(grown)), readCourse(rowOf(grown))]).toEqual([
      'Sunday 3 March 2024, 04:20 or 04:30? They cannot both be true.',
      null,
    ]);
  });

  test('is drawn on a scale of hours, a minute as a point', () => {
    const drawn = plotRow(row('time', '4:20 a.m.', 'before dawn'), 400, 20);
    expect(drawn?.ticks.map(({ label }) => label)).toEqual(['3 Mar', '03:00', '06:00', '09:00']);
    expect(drawn?.lines).toMatchObject([
      { start: 'dot', end: 'dot', words: 'Argus: “4:20 a.m.”, 04:20, day not named' },
      { start: 'dot', end: 'ring' },
    ]);
    expect(drawn?.lines[0]?.x1).toBe(drawn?.lines[0]?.x2);
  });
});

describe('a row of measures', () => {
  test('is compared in one unit, and whatever day each article tells of', () => {
    expect(
      describeVerdict(row('measure', 'magnitude 6.2', { figure: '6.0-magnitude', asOf: '2024-03-05' })),
    ).toBe('Magnitude 6 or magnitude 6.2? They cannot both be true.');
    expect(describeVerdict(row('measure', '40 km', '25 miles'))).toBe(
      'The figures are in different units, and such figures are not compared.',
    );
  });

  test('that may change is compared as counts are', () => {
    const burnt = tell([
      {
        ...{ kind: 'measure', label: 'Burnt', measure: 'cumulative' },
        says: [{ figure: '300 hectares', asOf: '2024-03-02' }, '500 hectares'],
      },
    ]);
    expect(describeVerdict(rowOf(burnt))).toBe(
      'No contradiction if the number grew from 300 hectares to 500 hectares between 2 and 3 March 2024.',
    );
  });

  test('below zero is drawn below zero', () => {
    const drawn = plotRow(row('measure', '-12°C', '-3°C'), 400, 20);
    expect(drawn?.ticks.map(({ label }) => label)).toEqual(['-12', '-10', '-8', '-6', '-4', '-2']);
  });
});

test('a story of figures and times says so', () => {
  const { comparison } = tell([
    { label: 'When', kind: 'time', says: ['4:20 a.m.', 'before dawn'] },
    { label: 'Hurt', says: ['12', 'at least 12'] },
  ]);
  expect(describeStory(comparison.rows)?.title).toBe(
    'The four figures and times that two articles give can all be true together',
  );
});
