import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDateline } from '../../../src/core/article/dateline.ts';

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
    [
      'PORT ELLERY, 3 Mar (Reuters) - A ferry',
      { text: 'PORT ELLERY, 3 Mar (Reuters) -', place: 'PORT ELLERY', date: '2024-03-03' },
    ],
    [
      'PORT ELLERY, 3 March 2023 – A ferry',
      { text: 'PORT ELLERY, 3 March 2023 –', place: 'PORT ELLERY', date: '2023-03-03' },
    ],
    [
      'Port Ellery, Mar. 3, 2023 (Xinhua) -- A ferry',
      { text: 'Port Ellery, Mar. 3, 2023 (Xinhua) --', place: 'Port Ellery', date: '2023-03-03' },
    ],
    [
      'ELLERY/SPRINGVALE, Mar 3 (Reuters) - A ferry',
      { text: 'ELLERY/SPRINGVALE, Mar 3 (Reuters) -', place: 'ELLERY/SPRINGVALE', date: '2024-03-03' },
    ],
    [
      'PORT ELLERY, March 3. /TASS/. A ferry',
      { text: 'PORT ELLERY, March 3. /TASS/.', place: 'PORT ELLERY', date: '2024-03-03' },
    ],
    ['Port Ellery (TASS). A ferry', { text: 'Port Ellery (TASS).', place: 'Port Ellery' }],
    ['SPRINGVALE: A ferry', { text: 'SPRINGVALE:', place: 'SPRINGVALE' }],
    [
      'PORT ELLERY, March 3 (PTI) A ferry',
      { text: 'PORT ELLERY, March 3 (PTI)', place: 'PORT ELLERY', date: '2024-03-03' },
    ],
    ['PORT ELLERY, Norland (AP) —', { text: 'PORT ELLERY, Norland (AP) —', place: 'PORT ELLERY, Norland' }],
    [
      'ELLERY-ON-SEA, Norland — “A ferry',
      { text: 'ELLERY-ON-SEA, Norland —', place: 'ELLERY-ON-SEA, Norland' },
    ],
    ['By Jane Roe, SPRINGVALE — A ferry', { text: 'SPRINGVALE —', place: 'SPRINGVALE' }],
    ['By JANE ROE, SPRINGVALE —', { text: 'SPRINGVALE —', place: 'SPRINGVALE' }],
  ])('%s', (paragraph, dateline) => {
    expect(parseDateline(paragraph, DAY)).toEqual(dateline);
  });
});

describe('in the paragraph that opens an article, a dateline', () => {
  test.each([
    ['Springvale: A ferry ran aground.', { text: 'Springvale:', place: 'Springvale' }],
    [
      'Port Ellery, Norland – A ferry ran aground.',
      { text: 'Port Ellery, Norland –', place: 'Port Ellery, Norland' },
    ],
    ['Analysis: The ferry ran aground.', null],
    ['Police: Two tugs were sent.', null],
    ['Ellery, Norland (HH) A ferry ran aground.', { text: 'Ellery, Norland (HH)', place: 'Ellery, Norland' }],
    ['US: The ferry ran aground.', null],
    ['Port Ellery – A ferry ran aground.', null],
  ])('%s', (paragraph, dateline) => {
    expect(parseDateline(paragraph, DAY, true)).toEqual(dateline);
  });
});

describe('no dateline', () => {
  test.each([
    'A ferry ran aground – again.',
    'The Mary Ann — a ferry — ran aground.',
    'PORT ELLERY is a harbour.',
    'port ellery (HH) - A ferry',
    'Two tugs were sent.',
    'NATO - the alliance',
    'NATO – The alliance',
    'FBI — The agency',
    'President Roe (Democrat) – The',
    'World Health Organization (WHO) – The agency',
    'COVID-19 – the disease',
    'COVID-19 – The disease',
    'WHO: the agency',
    'WHO: The agency',
    'BREAKING: A ferry ran aground',
    'KEY POINTS: Two tugs came',
    'On Monday, March 3 – A ferry',
    'Monday, March 3 – A ferry',
    'Springvale: A ferry ran aground',
    'Port Ellery, Norland – A ferry ran aground',
    'Smith and Roe, March 3 – The firm',
    'ROE and DOE – The lawyers',
    'Ann Roe, Ellery Aid (EA) The head',
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

describe('laws', () => {
  const place = fc.constantFrom('PORT ELLERY', 'Port Ellery', 'ST. ANNE’S', 'ELLERY/SPRINGVALE', 'ÉVRY');
  const region = fc.constantFrom('', ', Norland', ', New Norland');
  const sentence = fc.constantFrom('A ferry', '“A ferry', '🚢', 'É', '12 tugs', '');

  test('what is put together as a dateline is read as one, with or without a byline before it', () => {
    const day = fc.integer({ min: 1, max: 4 });
    const dateline = fc
      .tuple(
        place,
        region,
        day,
        fc.constantFrom('', ' (HH)', ' (Reuters)'),
        fc.constantFrom(' -', ' —', '.-'),
      )
      .map(([town, land, on, agency, stop]) => ({
        text: `${town}${land}, Mar ${String(on)}${agency}${stop}`,
        place: `${town}${land}`,
        date: `2024-03-0${String(on)}`,
      }));
    fc.assert(
      fc.property(dateline, fc.constantFrom('', ' ', 'By Jane Roe, '), sentence, (expected, before, rest) => {
        fc.pre(before.trim() === '' || /^\p{Lu}{2}/u.test(expected.text));
        expect(parseDateline(`${before}${expected.text} ${rest}`, DAY)).toEqual(expected);
      }),
    );
  });

  test('whatever stands in a paragraph, a dateline is its beginning or stands after a byline', () => {
    const noise = fc.array(fc.constantFrom(' ', ',', 'Mar', 'By', 'Jane', '.', '—', 'é', '🚢'), {
      maxLength: 2,
    });
    const paragraph = fc
      .tuple(
        fc.oneof(
          fc.constantFrom('', 'By Jane Roe, '),
          noise.map((pieces) => pieces.join('')),
        ),
        ...[place, region, fc.constantFrom(', Mar 3', ' Mar', ''), fc.constantFrom(' (HH)', '')],
        ...[fc.constantFrom(' -', ' —', '.', ''), noise.map((pieces) => pieces.join('')), sentence],
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(paragraph, (text) => {
        const dateline = parseDateline(text, DAY);
        fc.pre(dateline !== null);
        const before = text.slice(0, text.indexOf(dateline.text));
        expect(text).toContain(dateline.text);
        expect(before).toMatch(/^\s*(?:By\b.*)?$/u);
      }),
    );
  });
});

interface Expected {
  text: string;
  opens?: boolean;
  place: string | null;
  date?: string;
  /** It looks as "Ann Roe, Mayor (Labour) – The" does, so that neither is read. */
  isRefused?: true;
}

describe('of paragraphs written down before the rules', () => {
  const expected = JSON.parse(readFileSync('tests/fixtures/datelines/datelines.json', 'utf8')) as Expected[];

  test.each(expected)('$text', ({ text, opens, place, date, isRefused }) => {
    const found = parseDateline(text, DAY, opens);
    expect([found?.place ?? null, found?.date]).toEqual([isRefused ? null : place, date]);
    expect(text.startsWith(found?.text ?? '')).toBe(true);
  });
});
