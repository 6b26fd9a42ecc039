import { expect, test } from 'vitest';
import { readSumOf } from '../../../src/core/desk/row/sum-row.ts';
import { findText } from '../../../src/core/text/find-text.ts';

/** What a sum of money is for. */

const titleOf = (text: string, sum: string) => {
  const [place] = findText(text, sum);
  if (!place) throw new Error(`“${sum}” stands nowhere in “${text}”`);
  return readSumOf(text, place)?.title ?? null;
};

test.each([
  ['The work will cost about $12 million.', '$12 million', 'Cost of the work'],
  ['They asked for a ransom of some $2 million.', '$2 million', 'Ransom'],
  ['It was a $3 million contract.', '$3 million', 'Contract'],
  ['The owner was fined more than £85,000 in 2019.', '£85,000', 'Fine'],
  ['By noon the appeal had raised over £24,300.', '£24,300', 'Sum raised'],
  ['They feared the cost, which was put at £185,000 by a surveyor.', '£185,000', 'Cost'],
  ['The boat was insured for €40,000.', '€40,000', 'Sum insured'],
])('%s', (text, sum, title) => {
  expect(titleOf(text, sum)).toBe(title);
});

test.each([
  ['The owner, fined in May, has $2 million.', '$2 million'],
  ['Shares fell by $2.', '$2'],
  ['The price of fish is £4.', '£4'],
])('and where its sentence does not say it, nothing: %s', (text, sum) => {
  expect(titleOf(text, sum)).toBeNull();
});
