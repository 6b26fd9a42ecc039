import { expect, test } from 'vitest';
import { describeGroups } from '../../../src/core/verdict/group-words.ts';
import { type Asked, tellRow } from '../kit/telling.ts';

const groupsOf = (...says: Asked['says']) =>
  describeGroups(tellRow(...says)).map(({ ground, claims }) => [
    ground,
    claims.map(({ article }) => article.label),
  ]);

test('claims stand with those that can be true beside them, over the ground that they share', () => {
  expect(groupsOf('2,030', '2,300', 'more than 2,000')).toEqual([
    ['2,030', ['Argus', 'Courier']],
    ['2,300', ['Beacon', 'Courier']],
  ]);
});

test('money keeps its unit', () => {
  expect(groupsOf('$4', '$5').map(([ground]) => ground)).toEqual(['4 US dollars', '5 US dollars']);
});

test('where all can be true together, and where nothing is compared, there are no groups', () => {
  expect(groupsOf('12', '12')).toEqual([]);
  expect(groupsOf('$4', '€4')).toEqual([]);
  expect(groupsOf(null, null)).toEqual([]);
});
