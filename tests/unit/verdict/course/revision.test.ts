import { expect, test } from 'vitest';
import { describeRevision } from '../../../../src/core/verdict/course/course-words.ts';
import { findRevisions } from '../../../../src/core/verdict/course/revision.ts';
import { claim, type Retold, retell } from '../../kit/retold.ts';

/** What corrected versions changed. */

const version = (figures: readonly string[], header: Record<string, string> = {}): Retold => ({
  text: [
    'Ferry aground',
    ...figures.map((figure, index) => `In all ${figure} people, list ${'ab'[index] ?? ''}.`),
  ],
  claims: figures.map((figure, index) =>
    claim(`${figure} people`, figure, { id: `hurt-${'ab'[index] ?? ''}` }),
  ),
  header,
});
const changes = (before: Retold, after: Retold) =>
  findRevisions(retell({ argus: before, beacon: after }).content).map(
    (revision) => `${revision.question.label}: ${describeRevision(revision)}`,
  );
const supersedes = { supersedes: 'argus' };

test.each<[string, readonly string[], readonly string[], string[]]>([
  ['a figure that another takes the place of', ['23'], ['19'], ['People hurt: Beacon changed “23” to “19”.']],
  [
    'of two figures the one that is another',
    ['23', '40'],
    ['40', '19'],
    ['People hurt: Beacon changed “23” to “19”.'],
  ],
  ['the same number in other words', ['twelve'], ['12'], []],
  ['a figure that only one version has', ['23'], [], []],
  ['a figure that is new', ['23'], ['23', '40'], []],
])('%s', (_, before, after, found) => {
  expect(changes(version(before), version(after, supersedes))).toEqual(found);
});

test('articles of which neither corrects the other changed nothing', () => {
  expect(changes(version(['23']), version(['19']))).toEqual([]);
});

test('nor did an outlet change what another printed', () => {
  const other = { ...supersedes, outlet: 'harbour-herald' };
  expect(changes(version(['23']), version(['19'], other))).toEqual([]);
});
