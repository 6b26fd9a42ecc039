import { expect, test } from 'vitest';
import { genderOfName } from '../../../src/core/quotation/speaker/given-name.ts';

test.each([
  ['Ada Roe', 'she'],
  ['José Doe', 'he'],
  ['Sorrel Roe', null],
  ['Ada', null],
  ['', null],
])('what the given name of “%s” says', (name, gender) => {
  expect(genderOfName(name)).toBe(gender);
});
