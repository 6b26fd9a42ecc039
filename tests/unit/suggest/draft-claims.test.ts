import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/block.ts';
import { readClaims } from '../../../src/core/story/claim.ts';
import { draftClaims, isUntouchedDraft } from '../../../src/core/suggest/draft-claims.ts';
import { readRecord } from '../../../src/core/record/record.ts';
import { suggestClaims } from '../../../src/core/suggest/suggest.ts';
import { ClaimsFile } from '../../../src/schemas/content/claims.ts';
import type { Question } from '../../../src/schemas/content/story.ts';

const question = (id: string, quantity: string, population: string, place: string): Question => ({
  id,
  label: id,
  quantity,
  population,
  place,
  measure: 'cumulative',
  lookFor: [],
});

const QUESTIONS = [
  question('deaths', 'deaths', 'people', 'Norland'),
  question('deaths-civilians', 'deaths', 'civilians', 'Norland'),
  question('deaths-security-forces', 'deaths', 'security forces', 'Norland'),
  question('arrests', 'arrests', 'people', 'Norland'),
];

const BLOCKS: Block[] = [
  { id: 'headline', kind: 'headline', text: 'Unrest in Norland kills 12' },
  {
    id: 'p1',
    kind: 'paragraph',
    text: 'In 3 days of unrest 12 people died, among them four police officers and three residents, the ministry said.',
  },
  { id: 'p2', kind: 'paragraph', text: 'Police held nobody else. Rescuers saved 30. The town has 12 parks.' },
];

const draft = () =>
  draftClaims(
    { story: 'unrest', id: 'herald', blocks: BLOCKS },
    QUESTIONS,
    suggestClaims(BLOCKS, new Set(['2022'])),
  );

test('each proposal becomes a claim of the question that fits it best, every other number is left out', () => {
  expect(draft().split('\n').slice(1).join('\n')).toBe(`\
claims:
  - id: deaths
    question: deaths
    exact: kills 12
    figure: "12"
  - id: deaths-2
    question: deaths
    exact: 12 people died
    figure: "12"
    attribution: ministry
  - id: deaths-security-forces
    question: deaths-security-forces
    exact: four police officers
    figure: four
    attribution: ministry
  - id: deaths-civilians
    question: deaths-civilians
    exact: three residents
    figure: three
    attribution: ministry

leftOut:
  - { exact: "30", reason: "rescued: the story has no such question" }
  - { exact: "3", reason: duration }
  - { exact: "12", prefix: "has ", reason: "count of parks: no claim found" }
`);
});

test('the file passes the check of claims: quotes exact and unique, no number unread', () => {
  const { record } = readRecord({ file: 'herald.yml', text: draft(), again: '' }, ClaimsFile);
  const { problems, unread, claims } = readClaims(record ?? { claims: [], leftOut: [] }, {
    name: 'herald',
    blocks: BLOCKS,
  });
  expect([problems, unread, claims.length]).toEqual([[], [], 4]);
});

test('a draft is told from a file that a person has edited', () => {
  expect(draft()).toMatch(/^# Proposed by "npm run suggest -- unrest\/herald", digest [0-9a-f]{16}\. /u);
  expect(isUntouchedDraft(draft())).toBe(true);
  expect(isUntouchedDraft(draft().replaceAll('\n', '\r\n').replace('\r\n', '\n'))).toBe(true);
  expect(isUntouchedDraft(draft().replace('figure: four', 'figure: five'))).toBe(false);
  expect(isUntouchedDraft(draft().split('\n').slice(1).join('\n'))).toBe(false);
  expect(isUntouchedDraft('')).toBe(false);
});

test('an article without claims gives a file without claims', () => {
  const empty = draftClaims({ story: 'unrest', id: 'post', blocks: [] }, QUESTIONS, []);
  expect(empty.split('\n').slice(1)).toEqual(['claims: []', '', 'leftOut: []', '']);
});
