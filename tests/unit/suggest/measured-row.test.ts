import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../src/core/figure/number/number.ts';
import { measuredRow } from '../../../src/core/suggest/measured-row.ts';
import { Question } from '../../../src/schemas/content/story.ts';

const row = (id: string, kind: 'time' | 'measure', label: string, population: string) =>
  Question.parse({ id, kind, label, population, place: 'Harl' });

const ROWS = [
  row('alarm', 'time', 'When the alarm was raised', 'the alarm'),
  row('blast', 'time', 'Hour of the explosion', 'explosion'),
  row('began', 'time', 'When the strike began', 'strike'),
  row('shock', 'measure', 'Magnitude', 'the earthquake'),
  row('wind', 'measure', 'Highest wind', 'wind'),
  row('heat', 'measure', 'Highest temperature', 'temperature'),
  row('depth', 'measure', 'Depth of the pit', 'pit'),
  row('silo', 'measure', 'Height of the silo', 'silo'),
];

/** The rows that the numbers of a text answer, in their order; "-" for none. */
const answers = (text: string, rows = ROWS) =>
  findNumbers(text)
    .map((number) => measuredRow(text, number, rows, new Set(['2001']))?.id ?? '-')
    .join(' ');

describe('an hour answers the row whose words its clause has', () => {
  test.each([
    ['The alarm was raised at 6.30pm.', 'alarm'],
    ['At 6.30pm the alarm was raised.', 'alarm'],
    ['At 6.30 p.m., the alarm was raised by a guard.', 'alarm'],
    ['A guard of the yard raised the alarm at 6.30pm, the mayor said.', 'alarm'],
    ['The explosion came at 7.20pm and broke windows.', 'blast'],
    ['The blast, at 7.20pm, broke windows.', 'blast'],
    ['The boiler exploded at 7.20pm.', 'blast'],
    ['The blast, which killed two, came at 7.20pm.', '- blast'],
    ['Dockers began the strike at 6am.', 'began'],
  ])('%s', (text, found) => {
    expect(answers(text)).toBe(found);
  });
});

describe('an hour of something else answers none', () => {
  test.each([
    ['Firemen who came when the alarm was raised left at 9.15pm.', '-'],
    ['The alarm was raised and the fire was out by 9.15pm.', '-'],
    ['The inquiry into the explosion met at 9am.', '-'],
    ['The strike of 1931 began at 6am.', '- -'],
    ['The mayor spoke at 6.30pm.', '-'],
  ])('%s', (text, found) => {
    expect(answers(text)).toBe(found);
  });
});

describe('a measure answers the row of its thing, in a unit that the row can have', () => {
  test.each([
    ['Winds of 215 kilometres an hour were measured.', 'wind'],
    ['The silo is 42 metres tall.', 'silo'],
    ['The silo held 900 tonnes.', '-'],
    ['A tower of 42 metres fell.', '-'],
    ['An earthquake of magnitude 6.8 shook the town.', 'shock'],
    ['An aftershock of magnitude 5.1 followed.', '-'],
    ['In 1988 an earthquake of magnitude 7.1 struck the town.', '- -'],
    ['It reached 46.8 degrees Celsius at the airport.', 'heat'],
    ['Forecasters expect 46 degrees Celsius tomorrow.', '-'],
    ['The pit burnt at 18:40, about 480 metres below ground.', '- - depth'],
    ['Six men died.', '-'],
  ])('%s', (text, found) => {
    expect(answers(text)).toBe(found);
  });
});

test('of two rows that fit, neither is answered, and no row of another event is', () => {
  const text = 'The alarm was raised at 6.30pm.';
  expect(answers(text, [...ROWS, row('again', 'time', 'Hour at which the alarm was raised', 'alarm')])).toBe(
    '-',
  );
  expect(
    answers(text, [{ ...row('old', 'time', 'When the alarm was raised', 'alarm'), background: true }]),
  ).toBe('-');
  expect(answers(text, [])).toBe('-');
});

test('a place without a number answers nothing', () => {
  expect(measuredRow('The alarm was raised.', { start: 0, end: 3 }, ROWS, new Set())).toBeNull();
});
