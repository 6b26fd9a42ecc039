import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/block.ts';
import { readClaims } from '../../../src/core/story/claim.ts';
import { findNumbers } from '../../../src/core/figure/number/number.ts';
import { leftOutReason } from '../../../src/core/suggest/left-out-reason.ts';
import { draftClaims, isUntouchedDraft } from '../../../src/core/suggest/row/draft-claims.ts';
import { readRecord } from '../../../src/core/record/record.ts';
import { readFigures } from '../../../src/core/suggest/suggest.ts';
import { ClaimsFile } from '../../../src/schemas/content/claims.ts';
import { questionOf } from '../kit/question.ts';

const QUESTIONS = [
  questionOf('deaths', 'deaths', 'people', 'Norland'),
  questionOf('deaths-civilians', 'deaths', 'civilians', 'Norland'),
  questionOf('deaths-security-forces', 'deaths', 'security forces', 'Norland'),
  questionOf('arrests', 'arrests', 'people', 'Norland'),
];

const BLOCKS: Block[] = [
  { id: 'headline', kind: 'headline', text: 'Unrest in Norland kills 12' },
  {
    id: 'p1',
    kind: 'paragraph',
    text: 'NEWSHAM (Wire) — In 3 days of unrest 12 people died, among them four police officers and three residents, the ministry said.',
  },
  { id: 'p2', kind: 'paragraph', text: 'Police held nobody else. Rescuers saved 30. The town has 12 parks.' },
];

const ARTICLE = {
  story: 'unrest',
  id: 'herald',
  day: '2022-01-10',
  place: 'Norland',
  dateline: 'NEWSHAM (Wire) —',
};

const draft = () =>
  draftClaims({ ...ARTICLE, blocks: BLOCKS }, QUESTIONS, readFigures(BLOCKS, new Set(['2022'])));

test('each proposal becomes a claim of the question that it answers and quotes its sentence, every other number is left out, and the row that is missing is written out', () => {
  expect(draft().split('\n').slice(1).join('\n')).toBe(`\
claims:
  - id: deaths
    question: deaths
    exact: Unrest in Norland kills 12
    figure: "12"
    proposed: true
  - id: deaths-2
    question: deaths
    exact: In 3 days of unrest 12 people died, among them four police officers and three residents, the ministry said.
    figure: "12"
    attribution: ministry
    proposed: true
  - id: deaths-security-forces
    question: deaths-security-forces
    exact: In 3 days of unrest 12 people died, among them four police officers and three residents, the ministry said.
    figure: four
    attribution: ministry
    proposed: true
  - id: deaths-civilians
    question: deaths-civilians
    exact: In 3 days of unrest 12 people died, among them four police officers and three residents, the ministry said.
    figure: three
    attribution: ministry
    proposed: true

leftOut:
  - { exact: "30", reason: "people rescued: no row of the story asks for that", proposed: true }
  - { exact: "3", reason: duration, proposed: true }
  - { exact: "12", prefix: "has ", reason: "count of parks: look again", proposed: true }

# No row of the story asks for the figures below, so they are left out. Where one is worth a row, paste its lines,
# without the "#", under "questions:" in content/stories/unrest.yml, and before you change this file run
# again: npm run suggest -- unrest/herald
#
# “Rescuers saved 30.”
#   - id: rescued
#     label: People rescued
#     quantity: rescued
#     population: people
#     place: Norland
#     measure: cumulative
`);
});

/** The draft as a claims file, and what the article makes of it. */
function readDraft(text: string) {
  const { record } = readRecord({ file: 'herald.yml', text, again: '' }, ClaimsFile);
  return readClaims(
    record ?? { claims: [], leftOut: [] },
    { name: 'herald', blocks: BLOCKS },
    { questions: [], day: '2024-03-03' },
  );
}

test('nothing of the file counts, every number is unread, and each entry is told of', () => {
  const { claims, unread, proposals, problems } = readDraft(draft());
  expect([claims, proposals]).toEqual([[], 4]);
  expect(unread.map(({ number, proposal }) => [number.text, proposal !== null])).toEqual([
    ['12', true],
    ['3', true],
    ['12', true],
    ['four', true],
    ['three', true],
    ['30', true],
    ['12', true],
  ]);
  expect(problems.map(({ message }) => message.code)).toEqual(Array(7).fill('proposal-unread'));
});

test('without the key its quotes are exact and unique, and only a reason that a person must give is missing', () => {
  const { claims, unread, problems } = readDraft(draft().replaceAll(/,? *proposed: true/gu, ''));
  expect([claims.length, unread.map(({ number }) => number.text)]).toEqual([4, ['12']]);
  expect(problems.map(({ path, message }) => [path, message.code])).toEqual([
    [['leftOut', 2, 'reason'], 'reason-missing'],
  ]);
});

test('a draft is told from a file that a person has edited', () => {
  expect(draft()).toMatch(/^# Proposed by "npm run suggest -- unrest\/herald", digest [0-9a-f]{16}\. /u);
  expect(isUntouchedDraft(draft())).toBe(true);
  expect(isUntouchedDraft(draft().replaceAll('\n', '\r\n').replace('\r\n', '\n'))).toBe(true);
  expect(isUntouchedDraft(draft().replace('figure: four', 'figure: five'))).toBe(false);
  expect(isUntouchedDraft(draft().split('\n').slice(1).join('\n'))).toBe(false);
  expect(isUntouchedDraft('')).toBe(false);
});

test('a paragraph that is printed twice is drafted once', () => {
  const twice = BLOCKS.flatMap((block) => [block, { ...block, id: `${block.id}-again` }]);
  const proposals = readFigures(twice, new Set(['2022']));
  expect(draftClaims({ ...ARTICLE, blocks: twice }, QUESTIONS, proposals)).toBe(draft());
});

test('an article without claims gives a file without claims', () => {
  const empty = draftClaims({ ...ARTICLE, blocks: [] }, QUESTIONS, []);
  expect(empty.split('\n').slice(1)).toEqual(['claims: []', '', 'leftOut: []', '']);
});

test('the reason for a number names what it counts only where that is a noun', () => {
  const reasonsIn = (text: string) => findNumbers(text).map((number) => leftOutReason(text, number));
  expect(reasonsIn('Two brothers, 14 and 15, left; the two retain close ties with 12 towns.')).toEqual([
    'count of brothers: look again',
    'age',
    'age',
    'no claim found: look again',
    'count of towns: look again',
  ]);
});

test('of a sign that nobody can be sure of no reason is made up', () => {
  const text = '① Of 340² boats ½ sank in World War Ⅱ.';
  expect(findNumbers(text).map((number) => leftOutReason(text, number))).toEqual([
    'ordinal',
    'number with a sign: look again',
    'share',
    'ordinal',
  ]);
});

test('an hour and a measure become claims of the rows whose words stand beside them, with their hedges', () => {
  const rowOf = (id: string, kind: 'time' | 'measure', label: string) => ({
    ...questionOf(id, id, id, 'Norland'),
    ...{ kind, label },
  });
  const rows = [
    rowOf('alarm', 'time', 'When the alarm was raised'),
    rowOf('wind', 'measure', 'Highest wind'),
  ];
  const text =
    'The alarm was raised at about 6.30pm, a warden said. Winds of up to 120 km/h were measured. He left at 9.15pm.';
  const blocks: Block[] = [{ id: 'p1', kind: 'paragraph', text }];
  const drafted = draftClaims({ ...ARTICLE, blocks }, rows, readFigures(blocks, new Set(['2022'])));
  expect(drafted.split('\n').slice(1).join('\n')).toBe(`\
claims:
  - id: alarm
    question: alarm
    exact: The alarm was raised at about 6.30pm, a warden said.
    figure: about 6.30pm
    attribution: warden
    proposed: true
  - id: wind
    question: wind
    exact: Winds of up to 120 km/h were measured.
    figure: up to 120 km/h
    proposed: true

leftOut:
  - { exact: 9.15pm, reason: time of day, proposed: true }
`);
});
