import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDays } from '../../../src/core/time/found-day.ts';
import { sliceText } from '../../../src/core/text/text.ts';
import { character } from '../kit/character.ts';

/** A Thursday. */
const DAY = '2024-03-07';
const found = (text: string) => findDays(text, DAY).map(({ day, ...span }) => [sliceText(text, span), day]);

test('the days that a text names are found in its order, each with all its words', () => {
  expect(
    found('🚢 She sailed on Tuesday, March 5, 2024, was seen on Wednesday night, and is here today.'),
  ).toEqual([
    ['on Tuesday, March 5, 2024', '2024-03-05'],
    ['on Wednesday night', '2024-03-06'],
    ['today', DAY],
  ]);
});

test.each([
  ['It sank on Tuesday.', [['on Tuesday', '2024-03-05']]],
  ['The 6 March fire burnt on.', [['The 6 March', '2024-03-06']]],
  ['This morning it was gone.', [['This morning', DAY]]],
  ['It began last night.', [['last night', '2024-03-06']]],
  ['Three days ago it began.', [['Three days ago', '2024-03-04']]],
  ['It sank last Tuesday.', []],
  ['They meet every Tuesday and on Tuesdays.', []],
  ['The coast guard said on Wednesday that it sank.', []],
  [
    'The coast guard told a news conference on Wednesday that it sank on Tuesday.',
    [['on Tuesday', '2024-03-05']],
  ],
  ['The inquiry meets next Friday.', []],
  ['The bridge fell on 4 May 1987.', []],
  ['It burnt overnight and at dawn.', []],
  ['They march on the capital.', []],
] as const)('%s', (text, days) => {
  expect(found(text)).toEqual(days);
});

test('any text gives places within it, and a day that is none gives none', () => {
  const texts = fc.array(fc.oneof(character, fc.constantFrom(' on Tuesday', ' 5 March', ' last night')));
  fc.assert(
    fc.property(texts, (pieces) => {
      const text = pieces.join('');
      const length = Array.from(text).length;
      const places = findDays(text, DAY);
      expect(places.every(({ start, end }) => 0 <= start && start < end && end <= length)).toBe(true);
      expect(findDays(text, 'no day')).toEqual([]);
    }),
  );
});
