import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDateline } from '../../src/core/dateline.ts';

const DAY = '2024-03-04';

describe('a dateline', () => {
  test.each([
    [
      'Port Ellery, Mar 3 (HH).- A ferry',
      { text: 'Port Ellery, Mar 3 (HH).-', place: 'Port Ellery', date: '2024-03-03' },
    ],
    [
      'PORT ELLERY, Mar 3 (HH) - A ferry',
      { text: 'PORT ELLERY, Mar 3 (HH) -', place: 'PORT ELLERY', date: '2024-03-03' },
    ],
    ['PORT ELLERY — A ferry', { text: 'PORT ELLERY —', place: 'PORT ELLERY' }],
    ['PORT ELLERY, Norland — A ferry', { text: 'PORT ELLERY, Norland —', place: 'PORT ELLERY, Norland' }],
    ['Port Ellery (HH) -- A ferry', { text: 'Port Ellery (HH) --', place: 'Port Ellery' }],
    [
      'Port Ellery, March 5 - A ferry',
      { text: 'Port Ellery, March 5 -', place: 'Port Ellery', date: '2024-03-05' },
    ],
    ['ST. ANNE’S – A ferry', { text: 'ST. ANNE’S –', place: 'ST. ANNE’S' }],
  ])('%s', (paragraph, dateline) => {
    expect(parseDateline(paragraph, DAY)).toEqual(dateline);
  });
});

describe('no dateline', () => {
  test.each([
    'A ferry ran aground – again.',
    'The Mary Ann — a ferry — ran aground.',
    'PORT ELLERY is a harbour.',
    'port ellery (HH) - A ferry',
    'Two tugs were sent.',
    '- a list',
    '',
  ])('%s', (paragraph) => {
    expect(parseDateline(paragraph, DAY)).toBeNull();
  });
});

test.each([
  ['Dec 31', '2024-01-01', '2023-12-31'],
  ['Jan 1', '2023-12-31', '2024-01-01'],
  ['Feb 29', '2024-03-01', '2024-02-29'],
  ['Feb 29', '2023-03-01', undefined],
  ['Mar 9', '2024-03-04', '2023-03-09'],
])('%s told of on %s is %s', (printed, reports, date) => {
  expect(parseDateline(`PORT ELLERY, ${printed} (HH) - A ferry`, reports)?.date).toBe(date);
});

test('no paragraph makes the reader throw, and a dateline is its beginning', () => {
  const piece = fc.constantFrom('PORT', ' ', 'Ellery', ',', 'Mar', '3', '(HH)', '.', '-', '—', 'é', '🚢');
  fc.assert(
    fc.property(fc.string({ unit: piece }), (paragraph) => {
      const dateline = parseDateline(paragraph, DAY);
      if (dateline) expect(paragraph.trimStart().startsWith(dateline.text)).toBe(true);
    }),
  );
});
