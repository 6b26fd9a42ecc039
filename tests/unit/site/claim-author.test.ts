import { expect, test } from 'vitest';
import { describeAuthor } from '../../../src/core/site/claim-author.ts';

/** Who makes a claim, as schema.org describes people and bodies. */

test.each([
  'the mayor',
  'Mr. Doe',
  'Ada Roe',
  'a spokesman for the ministry',
  'the mayor, Zora Doe',
  'police chief Ada Roe',
  'my neighbour',
])('%j names a person', (words) => {
  expect(describeAuthor(words)).toEqual({ '@type': 'Person', name: words });
});

test.each([
  'the coast guard',
  'Interior Ministry',
  'local authorities',
  'police',
  'the ministry of the president',
])('%j names a body', (words) => {
  expect(describeAuthor(words)).toEqual({ '@type': 'Organization', name: words });
});

test.each([
  'witnesses',
  'two officials',
  'people',
  'a report',
  'President Roe and Minister Doe',
  'the coast guard, spokesman Jo Doe',
  'Port Ellery',
  'she',
  'the province',
  '<script>alert(1)</script>',
  '',
])('%j may name either, or several', (words) => {
  expect(describeAuthor(words)).toBeNull();
});
