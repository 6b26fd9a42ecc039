import { expect, test } from 'vitest';
import { readMeasure } from '../../../src/core/measure/measure.ts';
import { printMeasure } from '../../../src/core/measure/measure-words.ts';

test.each([
  ['a 6.4-magnitude quake', 'magnitude 6.4'],
  ['magnitude 6 or above', 'magnitude at least 6'],
  ['about 40 km', '36 to 44 km'],
  ['nearly 60%', 'at least 54 but less than 60%'],
  ['up to 40 cm', 'at most 40 cm'],
  ['half a mile', '0.5 miles'],
  ['one mile', '1 mile'],
  ['a six-foot wall', '6 feet'],
  ['9 inches', '9 inches'],
  ['450 sq km', '450 km²'],
  ['minus 12 degrees Celsius', '-12 °C'],
  ['for more than two years', 'more than 2 years'],
  ['1.5 million hectares', '1.5 million hectares'],
])('"%s" is printed as "%s"', (phrase, printed) => {
  const read = readMeasure(phrase);
  expect(read && printMeasure(read)).toBe(printed);
});
