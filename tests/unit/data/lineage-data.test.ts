import { expect, test } from 'vitest';
import { lineageRecord } from '../../../src/core/data/lineage-data.ts';
import { readPassages } from '../../../src/core/passage/passage.ts';
import { findDrift } from '../../../src/core/lineage/story-drift.ts';
import { claim, lineage, retell } from '../kit/retold.ts';

const SAID = {
  argus: 'At least 40 people were hurt',
  beacon: 'Nearly 40 people were hurt',
  courier: 'Some were hurt',
};
const GUARD = {
  ...{ id: 'guard', by: 'Coast guard', date: '2024-03-03', status: 'standing' as const, references: [] },
  figures: [{ question: 'hurt', figure: '40' }],
};

test('the record holds nodes, edges with their evidence, tellings, counts and drift', () => {
  const { content, comparison } = retell(
    {
      argus: {
        text: ['Ferry aground', `${SAID.argus}.`, 'Read also: Storm at sea'],
        claims: [
          claim(SAID.argus, 'At least 40', {
            restsOn: { statement: 'guard', basis: 'inferred', because: 'same day' },
          }),
        ],
      },
      beacon: { text: ['Ferry aground', `${SAID.beacon}.`], claims: [claim(SAID.beacon, 'Nearly 40')] },
      courier: { text: ['Strike', `${SAID.courier}.`] },
    },
    {
      lineage: [
        lineage('argus', {
          evidence: [
            { exact: 'people were hurt', with: { article: 'beacon', exact: 'people were hurt' } },
            { exact: 'Storm at sea', in: 'removed' },
          ],
        }),
        lineage('beacon'),
      ],
      separate: [{ pair: ['beacon', 'courier'], because: 'Both print the notice.' }],
    },
    [GUARD],
  );
  expect(lineageRecord(content, comparison, findDrift(content, comparison, readPassages(content)))).toEqual({
    story: 'ferry',
    nodes: [
      { id: 'argus', kind: 'article', label: 'Argus' },
      { id: 'beacon', kind: 'article', label: 'Beacon' },
      { id: 'courier', kind: 'article', label: 'Courier' },
      { id: 'lost', kind: 'original', label: 'Lost text' },
      { id: 'guard', kind: 'statement', label: 'Coast guard, 2024-03-03' },
    ],
    edges: [
      {
        ...{ from: 'lost', to: 'argus', kind: 'back-translation', basis: 'textual', confidence: 'probable' },
        evidence: [
          {
            ...{ article: 'argus', exact: 'people were hurt', in: 'article', because: null },
            with: { article: 'beacon', exact: 'people were hurt' },
          },
          { article: 'argus', exact: 'Storm at sea', in: 'removed', with: null, because: null },
        ],
      },
      {
        ...{ from: 'lost', to: 'beacon', kind: 'back-translation', basis: 'textual', confidence: 'probable' },
        evidence: [],
      },
      {
        ...{ from: 'guard', to: 'argus', kind: 'statement', basis: 'inferred', confidence: 'probable' },
        evidence: [{ article: 'argus', exact: SAID.argus, in: 'article', with: null, because: 'same day' }],
      },
    ],
    tellings: [['argus', 'beacon'], ['courier']],
    separate: [{ articles: ['beacon', 'courier'], because: 'Both print the notice.' }],
    rows: [{ question: 'hurt', articles: 2, tellings: 1, statements: 1 }],
    drift: [
      {
        claim: 'ferry/argus/hurt',
        against: 'ferry/beacon/hurt',
        change:
          'The hedge is turned round. Argus has “At least 40” where Beacon has “Nearly 40”. No other account prints either.',
      },
    ],
  });
});

test('a story that nobody has read yet has a record, too', () => {
  const { content, comparison } = retell({}, {});
  expect(lineageRecord(content, comparison, findDrift(content, comparison, readPassages(content)))).toEqual({
    story: 'ferry',
    nodes: [{ id: 'lost', kind: 'original', label: 'Lost text' }],
    edges: [],
    tellings: [],
    separate: [],
    rows: [{ question: 'hurt', articles: 0, tellings: 0, statements: 0 }],
    drift: [],
  });
});
