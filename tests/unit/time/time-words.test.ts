import { expect, test } from 'vitest';
import { readTime } from '../../../src/core/time/time.ts';
import { printTime } from '../../../src/core/time/time-words.ts';

test.each([
  ['4:20 a.m.', '04:20'],
  ['4:20 a.m. today', 'Thursday 7 March 2024, 04:20'],
  ['at midday on Tuesday', 'Tuesday 5 March 2024, 11:00 to 14:00'],
  ['before dawn', '00:00 to 09:00'],
  ['overnight', '17:00 to 09:00 the next day'],
  ['after 7 p.m.', 'after 19:00 to 24:00'],
  ['late Monday', 'Monday 4 March 2024, 17:00 to 24:00'],
  ['last night', 'Wednesday 6 March 2024, 17:00, to Thursday 7 March 2024, 06:00'],
  ['just after 4 a.m.', 'after 04:00 to 04:30'],
  ['on Tuesday', 'Tuesday 5 March 2024'],
  ['at 00:00', '00:00'],
  ['over the weekend', 'Saturday 2 March 2024 to Sunday 3 March 2024'],
  ['in 1974', '1974'],
  ['in January 1974', 'January 1974'],
  ['from 1 to 30 January 1974', 'Tuesday 1 January 1974 to Wednesday 30 January 1974'],
  ['since Sunday', 'from Sunday 3 March 2024'],
  ['since 6 a.m.', 'from 06:00'],
  ['since 6 a.m. on Tuesday', 'from Tuesday 5 March 2024, 06:00'],
  ['until Tuesday', 'before Wednesday 6 March 2024'],
  ['until 6 a.m.', 'until 06:00'],
  ['until 6 a.m. today', 'until Thursday 7 March 2024, 06:00'],
  ['around 10:22 GMT', '10:07 to 10:37 GMT'],
])('"%s" is printed as "%s"', (phrase, printed) => {
  const read = readTime(phrase, { day: '2024-03-07' });
  expect(read && printTime(read)).toBe(printed);
});

test('a time without ends is any time', () => {
  const reading = {
    text: '',
    from: null,
    fromOpen: false,
    to: null,
    toOpen: false,
    zone: null,
    assumedDay: null,
    rule: '',
  };
  expect(printTime(reading)).toBe('any time');
  expect(printTime({ ...reading, from: '2024-03-07T04:20', fromOpen: true })).toBe(
    'after Thursday 7 March 2024, 04:20',
  );
});
