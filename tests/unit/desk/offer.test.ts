import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/block.ts';
import { showArticle } from '../../../src/core/desk/desk-article.ts';
import { type Offer, readOffers } from '../../../src/core/desk/offer.ts';
import { yearsOf } from '../../../src/core/suggest/article-year.ts';
import { readFigures } from '../../../src/core/suggest/suggest.ts';
import type { ClaimsFile } from '../../../src/schemas/content/claims.ts';
import type { Question } from '../../../src/schemas/content/story.ts';
import { questionOf } from '../kit/question.ts';

/** What the desk proposes for the numbers of a paragraph. */

const DAY = '2024-05-14';
const PLACE = 'Tarn Bridge';
const NOTHING: ClaimsFile = { claims: [], leftOut: [] };

interface Told {
  text: string;
  act: Offer['act'];
  row: Offer['row'];
  claim: Offer['claim'];
  lost: Offer['lost'];
}

function offersOf(
  text: string,
  questions: readonly Question[] = [],
  file = NOTHING,
  headline: string | null = null,
): Told[] {
  const above: Block[] = headline === null ? [] : [{ id: 'headline', kind: 'headline', text: headline }];
  const blocks: Block[] = [...above, { id: 'p1', kind: 'paragraph', text }];
  const shown = showArticle(file, blocks, { questions, statements: [], day: DAY });
  const figures = readFigures(blocks, yearsOf('', DAY));
  const article = { blocks, figures, dateline: '', day: DAY, place: PLACE };
  const offers = readOffers(shown.stops, { ...article, questions, file, claims: shown.claims });
  return offers.map((offer, at) => ({ text: shown.stops[at]?.text ?? '', ...offer }));
}

const only = (text: string, questions?: readonly Question[], file?: ClaimsFile) => {
  const [first, ...more] = offersOf(text, questions, file);
  if (!first || more.length > 0) throw new Error(`${more.length + 1} numbers in “${text}”`);
  return first;
};

const MISSING = questionOf('missing', 'missing', 'passengers', PLACE);

describe('of a number that no row of the story asks for', () => {
  test('whose sentence says what befell whom, the row is proposed with all that it needs', () => {
    expect(only('Six passengers were still missing on Tuesday.')).toEqual({
      text: 'Six',
      act: { act: 'new-row' },
      row: {
        label: 'Passengers missing',
        kind: '',
        quantity: 'missing',
        population: 'passengers',
        place: 'Tarn Bridge',
        measure: 'at the time',
        lookFor: ['missing', 'unaccounted'],
        background: false,
        isCertain: true,
      },
      claim: {
        exact: 'Six passengers were still missing on Tuesday.',
        figure: 'Six',
        attribution: null,
        reads: '6',
        rule: 'none',
        isConvention: false,
        undated: null,
        shared: null,
      },
      lost: null,
    });
  });

  test.each([
    ['At least nine people were killed.', 'new-row', 'People killed'],
    ['The damage was put at $4 million.', 'new-row', 'Damage in money'],
    ['The fire left 46 injured in the yard.', 'new-row', 'People injured'],
    ['Around 350 residents of Mill Street and Weir Row were evacuated.', 'new-row', 'Residents evacuated'],
    ['Around 350 residents of Mill Street were evacuated.', 'new-row', 'Residents of Mill Street evacuated'],
    ['The damage was put at 40 million crowns.', 'choose', 'Damage in money'],
    ['The train was carrying 212 passengers.', 'choose', 'Passengers'],
    ['It had a crew of about 11 on the run.', 'choose', 'Crew'],
    ['About 350 firefighters and soldiers stood by.', 'choose', 'Firefighters and soldiers'],
    ['Of the injured, 31 of them went home.', 'none', ''],
    ['Four of its cars went down the bank.', 'none', ''],
    ['It was a city of 210,000 then.', 'none', ''],
    ['It had 260 people on board.', 'none', ''],
    ['About 300 people had been put up in a school.', 'choose', 'People put up'],
    ['The 212 passengers were kept overnight.', 'choose', 'Passengers kept'],
    ['The alarm was raised at 6.30pm by a guard.', 'choose', 'When the alarm was raised'],
    ['They left at 6.30pm.', 'none', ''],
    ['The work cost $12 million.', 'choose', 'Cost of the work'],
    ['The new bridge will cost about $90 million.', 'choose', 'Cost of the new bridge'],
    ['It was a $3 million contract.', 'choose', 'Contract'],
    ['The operation cost the state $12 million.', 'choose', 'Cost of the operation'],
    ['The yard was insured for $8 million.', 'choose', 'Sum insured'],
    ['The yard sold for $8 million.', 'none', ''],
    ['The company was fined about $85,000.', 'choose', 'Fine'],
    ['The appeal had raised $24,300.', 'choose', 'Sum raised'],
    ['The silo held about 6,000 tonnes of malting barley.', 'choose', 'Malting barley'],
    ['The silo held about 6,000 tonnes.', 'none', ''],
    ['The silo, 42 metres tall, fell.', 'choose', 'Height of the silo'],
    ['The works are 42 metres from the river.', 'none', ''],
    ['Nine of the injured were taken to the county hospital.', 'choose', 'People taken to hospital'],
    ['Four of them were in a critical condition.', 'choose', 'People in a critical condition'],
    ['Firefighters from four counties had been sent.', 'choose', 'Counties'],
    ['The mill was built in 1974.', 'choose', 'When the mill was built'],
    ['There were 85 of us on the ice.', 'none', ''],
    ['The train had been going at about 90 kilometres an hour.', 'choose', 'Speed of the train'],
    ['The ferry is nearly 64 metres long.', 'choose', 'Length of the ferry'],
  ])('a row is made, or can be: %s', (text, act, label) => {
    const offer = only(text);
    expect([offer.act.act, offer.row.label]).toEqual([act, label]);
  });

  test('and that articles often differ in, nothing is proposed for, whatever a program wrote of it', () => {
    const leftOut = [{ exact: '6.30pm', reason: 'time of day', proposed: true as const }];
    expect(only('They left at 6.30pm.', [], { claims: [], leftOut }).act).toEqual({ act: 'none' });
  });

  test.each([
    ['The search, which had been going on for 16 hours, was over.', 'duration', 'Duration of the search'],
    ['Mara Lind, 61, had seen it.', 'age', ''],
    ['By 1931 they had a line.', 'year', ''],
  ])('and that is no count, leaving it out is proposed: %s', (text, reason, label) => {
    const offer = only(text);
    expect([offer.act, offer.row.label]).toEqual([{ act: 'leave-out', reason }, label]);
  });
});

test.each([
  [
    '“About 350” as the convention has it',
    'About 350 firefighters stood by.',
    'About 350',
    '315 to 385',
    true,
  ],
  ['what lasts without a hedge', 'The search had been going on for 16 hours.', '16 hours', '16 hours', false],
])('the claim reads %s', (_, text, figure, reads, isConvention) => {
  expect(only(text).claim).toMatchObject({ figure, reads, isConvention });
});

test('what is told of another event is proposed to be left out', () => {
  const [, , old] = offersOf(
    'The quake killed 86 people. A 1999 quake on the same fault killed 17,000 people.',
  );
  expect(old?.act).toEqual({ act: 'leave-out', reason: 'another event' });
});

describe('of a number that a row asks for', () => {
  test('the row is proposed, whatever the file says since before it was there', () => {
    const reason = 'passengers missing: no row of the story asks for that';
    const leftOut = [{ exact: 'Six', reason, proposed: true as const }];
    const offer = only('Six passengers were missing.', [MISSING], { claims: [], leftOut });
    expect(offer.act).toEqual({ act: 'claim', question: 'missing' });
  });

  test('which has the same figure already, leaving it out is proposed', () => {
    const claims = [{ id: 'missing', question: 'missing', exact: 'Six passengers', figure: 'Six' }];
    const text =
      'Six passengers were missing. The six passengers missing are local, and seven more are missing.';
    const [, again] = offersOf(text, [MISSING], { claims, leftOut: [] });
    expect(again?.act).toEqual({ act: 'leave-out', reason: 'the same figure again' });
  });

  test('those whom something befell answer no row that counts all of them', () => {
    const all = questionOf('passengers', 'passengers', 'passengers', PLACE);
    expect(only('Six passengers were still missing.', [all]).act).toEqual({ act: 'new-row' });
  });
});

test('what a person wrote as the reason is proposed again', () => {
  const leftOut = [{ exact: '212', reason: 'an earlier train', proposed: true as const }];
  const offer = only('The train was carrying 212 passengers.', [], { claims: [], leftOut });
  expect(offer.act).toEqual({ act: 'leave-out', reason: 'an earlier train' });
});

test('nothing is proposed for what has been read', () => {
  const leftOut = [{ exact: '212', reason: 'an earlier train' }];
  expect(only('The train was carrying 212 passengers.', [], { claims: [], leftOut }).act).toEqual({
    act: 'none',
  });
});

describe('of a number of the headline', () => {
  const actsOf = (headline: string, text: string, questions: readonly Question[] = []) =>
    offersOf(text, questions, NOTHING, headline).map(({ act }) => act.act);

  test.each([
    [
      '31 killed as dam bursts',
      'Some reports said that 31 people were killed, the governor said.',
      ['leave-out', 'new-row'],
    ],
    ['Dam burst kills 31', 'The governor said 31 villagers were killed.', ['leave-out', 'new-row']],
    ['Two workers missing', 'On Friday two dock workers were still missing.', ['leave-out', 'new-row']],
    ['Two workers missing', 'On Friday two children were still missing.', ['new-row', 'new-row']],
    ['31 killed as dam bursts', 'At least 31 people were killed.', ['new-row', 'new-row']],
    ['31 killed as dam bursts', 'In the valley 31 people were injured.', ['new-row', 'new-row']],
  ])('which the text tells the same of, leaving it out is proposed: %s / %s', (headline, text, acts) => {
    expect(actsOf(headline, text)).toEqual(acts);
  });

  test('it leaves the row to the text, which names who says it', () => {
    const acts = actsOf('Six passengers missing', 'Six passengers were missing, police said.', [MISSING]);
    expect(acts).toEqual(['leave-out', 'claim']);
  });
});

describe('what the kind of a number says of the row that could be made for it', () => {
  test.each([
    ['The wall gave way at about 4.20am on Sunday.', 'time', 'Sunday 12 May 2024, 04:05 to 04:35', []],
    ['The mill was built in 1974.', 'time', '1974', []],
    ['The youngest was a 19-year-old apprentice.', 'measure', '19 years', []],
    ['The damage was put at $4 million.', 'money', '4 million US dollars', ['damage', 'destroyed']],
    ['Some 12 million crowns were spent.', 'money', '10.8 to 13.2 million crowns', []],
    ['The work cost 12 million crowns.', 'money', '12 million crowns', ['work']],
    ['It had 260 people on board.', '', '260', []],
    ['The train was carrying 212 passengers.', '', '212', ['passengers']],
  ])('%s', (text, kind, reads, lookFor) => {
    const { row, claim } = only(text);
    expect([row.kind, claim?.reads, row.lookFor]).toEqual([kind, reads, lookFor]);
  });
});

test('a number whose entry stands nowhere gets no second one before that is mended', () => {
  const claims = [{ id: 'missing', question: 'missing', exact: 'Six passengers lost', figure: 'Six' }];
  const offers = offersOf('Six passengers were missing, and nine left.', [MISSING], { claims, leftOut: [] });
  expect(offers.map(({ act, lost }) => [act.act, lost])).toEqual([
    ['none', 2],
    ['none', null],
    ['none', null],
  ]);
});

test('a number of those of whom a claim has it already is proposed to be left out', () => {
  const claims = [
    { id: 'moved', question: 'moved', exact: 'About 140 residents slept in a hall', figure: 'About 140' },
  ];
  const text = 'About 140 residents slept in a hall. Later about 140 residents and 140 boats were seen.';
  const offers = offersOf(text, [questionOf('moved', 'evacuated', 'people', PLACE)], { claims, leftOut: [] });
  expect(offers.map(({ act }) => act)).toEqual([
    { act: 'none' },
    { act: 'leave-out', reason: 'the same figure again' },
    { act: 'choose' },
  ]);
});

test('and a small number, which may be the same by chance, is not', () => {
  const claims = [{ id: 'moved', question: 'moved', exact: 'Six residents slept in a hall', figure: 'Six' }];
  const text = 'Six residents slept in a hall. Six residents were seen later.';
  const offers = offersOf(text, [questionOf('moved', 'evacuated', 'people', PLACE)], { claims, leftOut: [] });
  expect(offers.map(({ act }) => act.act)).toEqual(['none', 'choose']);
});

describe('of an hour, a measure or a sum for which the story has a row', () => {
  const rowOf = (kind: 'time' | 'measure' | 'money', label: string, population: string): Question => ({
    ...questionOf('row', 'row', population, PLACE),
    ...{ kind, label },
  });

  test.each([
    ['The alarm was raised at 6.30pm by a guard.', rowOf('time', 'When the alarm was raised', 'the alarm')],
    ['At 6.30pm a guard raised the alarm.', rowOf('time', 'Hour at which the alarm was raised', 'alarm')],
    ['The silo, 42 metres tall, fell.', rowOf('measure', 'Height of the silo', 'the silo')],
    ['Winds of 120 km/h were measured.', rowOf('measure', 'Highest wind', 'wind')],
    ['The work cost $12 million.', rowOf('money', 'Cost of the work', 'the work')],
  ])('%s answers it', (text, row) => {
    expect(only(text, [row]).act).toEqual({ act: 'claim', question: 'row' });
  });

  test.each([
    ['They left at 6.30pm.', rowOf('time', 'When the alarm was raised', 'the alarm')],
    ['The silo, 42 metres tall, fell.', rowOf('measure', 'Depth of the dock', 'the dock')],
  ])('%s does not where it is of something else', (text, row) => {
    expect(only(text, [row]).act.act).not.toBe('claim');
  });

  test('one of an earlier event does not', () => {
    const row = rowOf('time', 'When the alarm was raised', 'the alarm');
    const acts = offersOf('In 1998 the alarm was raised at 6.30pm.', [row]).map(({ act }) => act.act);
    expect(acts).not.toContain('claim');
  });
});
