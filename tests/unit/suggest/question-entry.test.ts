import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/block.ts';
import { describeFate, questionFor } from '../../../src/core/suggest/row/question-entry.ts';
import { suggestClaims } from '../../../src/core/suggest/suggest.ts';
import { Id } from '../../../src/schemas/content/scalar.ts';
import { QUANTITIES, wordsOf } from '../../../src/schemas/content/vocabulary.ts';

/** The questions for the figures of one paragraph, in a story of Norland that asks for nothing. */
function questionsOf(text: string) {
  const blocks: Block[] = [{ id: 'p1', kind: 'paragraph', text }];
  return suggestClaims(blocks, new Set(['2019'])).map((proposal) =>
    questionFor(proposal, [], { blocks, day: '2019-03-04', place: 'Norland' }),
  );
}

test('a row for a figure has its population, and its place where the sentence names one', () => {
  expect(questionsOf('Two foreign journalists were killed in Belwick.')).toEqual([
    {
      id: 'deaths-foreign-journalists-belwick',
      label: 'Foreign journalists killed in Belwick',
      quantity: 'deaths',
      population: 'foreign journalists',
      place: 'Belwick',
      measure: 'cumulative',
      lookFor: [],
      background: false,
    },
  ]);
});

test.each([
  ['Nine people were arrested.', 'arrests', 'People arrested'],
  ['Nine people are missing.', 'missing', 'People missing'],
  ['The damage was put at $40 million.', 'damage-money', 'Damage in money'],
  ['Nine Torskans were killed.', 'deaths-torskans', 'Torskans killed'],
  ['Nine missing passengers were found dead.', 'deaths-passengers', 'Passengers killed'],
  ['The police made nine arrests.', 'arrests', 'People arrested'],
  ['The storm cost six lives.', 'deaths', 'People killed'],
  ['Nine members of one family were killed.', undefined, undefined],
  ['The rebels lost 12 tanks.', 'equipment-tanks', 'Tanks'],
  ['They evacuated 730 residents.', 'evacuated-residents', 'Residents evacuated'],
])('%s', (text, id, label) => {
  const [question] = questionsOf(text);
  expect([question?.id, question?.label]).toEqual([id, label]);
  expect(Id.safeParse(question?.id).success).toBe(id !== undefined);
});

test('what befell whom is said so for every quantity', () => {
  const heads = wordsOf(QUANTITIES).map((quantity) => describeFate(quantity, 'passengers').words);
  expect([...heads, describeFate('deaths', 'civilian deaths').words]).toEqual([
    'passengers killed',
    'passengers injured',
    'passengers arrested',
    'passengers missing',
    'passengers driven from home',
    'passengers evacuated',
    'passengers rescued',
    'passengers sent',
    'passengers',
    'passengers damaged or destroyed',
    'civilian deaths',
  ]);
});

test('things without a name have no row', () => {
  expect(questionsOf('Some 2,300 homes were destroyed and 5,000 were damaged.').at(-1)).toBeNull();
});

test('a part of people has no row', () => {
  expect(
    questionsOf('Forty people were injured, nine of them badly.').map((question) => question?.id ?? null),
  ).toEqual(['injuries', null]);
});
