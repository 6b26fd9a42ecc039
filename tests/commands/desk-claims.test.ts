import { afterAll, describe, expect, test } from 'vitest';
import type { Decision } from '../../src/desk/calls.ts';
import { HERALD_CLAIMS, STATEMENTS, STORY, written } from '../unit/kit/fixture.ts';
import { removeFolders } from '../unit/kit/repository.ts';
import { entryAt, openDesk, wordsIn } from './desk-opened.ts';
import { INJURIES, open, START } from './desk-strait.ts';

/** Claims of every kind that an editor makes at the desk, as they stand in the file. */

afterAll(removeFolders);

const claim = (question: string, on: Partial<Extract<Decision, { kind: 'claim' }>>): Decision => {
  return { kind: 'claim', stop: null, words: null, question, ...on };
};

describe('a claim is made', () => {
  test('in words, of those that were selected', async () => {
    const { article, decided, file } = await open();
    const words = wordsIn(await article(), 'steering had failed in the swell');
    const { stops, claims, messages } = await decided(claim('cause', { words }));
    expect(await file()).toBe(`\
claims:
  - id: cause
    question: cause
    exact: steering had failed in the swell
    attribution: spokeswoman
leftOut:
  - { exact: Mar 3, reason: date }
`);
    expect(claims[0]?.reads).toBeNull();
    expect(stops.find(({ isNumber }) => !isNumber)).toMatchObject({ state: 'claimed', place: words });
    expect(messages.filter(({ entry }) => entry?.list === 'claims')).toEqual([]);
  });

  test('of an hour that has a number, with its hedge and its day', async () => {
    const { article, decided } = await open();
    const at = (await article()).stops.findIndex(({ text }) => text === '20');
    const { claims, stops } = await decided(claim('hour', { stop: at }));
    expect(claims).toEqual([
      {
        id: 'hour',
        question: 'hour',
        exact: 'She struck at about 4:20 a.m. on Sunday.',
        figure: 'about 4:20 a.m. on Sunday',
        reads: 'Sunday 3 March 2024, 04:05 to 04:35',
        rule: 'time-about',
        isConvention: true,
        unaided: 'Sunday 3 March 2024, 04:05 to 04:35',
        undated: null,
        shared: null,
      },
    ]);
    expect(stops.filter(({ entry }) => entry?.list === 'claims').map(({ text }) => text)).toEqual([
      '4',
      '20',
    ]);
  });

  test('of an hour that has none, and nothing of the dateline', async () => {
    const { article, decided } = await open();
    const words = wordsIn(await article(), ' shortly before dawn on Sunday');
    const { claims, stops } = await decided(claim('hour', { words }));
    expect(claims[0]).toMatchObject({
      exact:
        'At least 12 people were hurt when a ferry ran aground shortly before dawn on Sunday, the coast guard said.',
      figure: 'shortly before dawn on Sunday',
      attribution: 'coast guard',
      reads: 'Sunday 3 March 2024, 00:00 to 09:00',
    });
    expect(stops.map(({ text, isNumber }) => [text, isNumber]).slice(0, 3)).toEqual([
      ['3', true],
      ['12', true],
      ['shortly before dawn on Sunday', false],
    ]);
  });

  test('of a measure, with its unit and its hedge', async () => {
    const { article, decided } = await open();
    const at = (await article()).stops.findIndex(({ text }) => text === '64');
    expect((await decided(claim('length', { stop: at }))).claims[0]).toMatchObject({
      exact: 'The ferry is nearly 64 metres long and was built in 1998.',
      figure: 'nearly 64 metres',
      reads: 'at least 57.6 but less than 64 m',
    });
  });

  test('of selected words, in the place of what the numbers in them were left out for', async () => {
    const { article, decided } = await open(
      START.replace('date }', 'date }\n  - { exact: "4:20", reason: time of day }'),
    );
    const words = wordsIn(await article(), 'about 4:20 a.m.');
    const { claims, leftOut } = await decided(claim('hour', { words }));
    expect([claims.map(({ figure }) => figure), leftOut.map(({ exact }) => exact)]).toEqual([
      ['about 4:20 a.m.'],
      ['Mar 3'],
    ]);
  });

  test('of one row for another that asks in words: the figure goes', async () => {
    const { article, decided } = await open();
    const at = (await article()).stops.findIndex(({ text }) => text === '12');
    const { claims } = await decided(claim('injuries', { stop: at }));
    expect(claims[0]).toMatchObject({ figure: 'At least 12', reads: 'at least 12' });
    const { claims: worded } = await decided(claim('cause', { stop: at }));
    expect(worded).toEqual([
      {
        id: 'cause',
        question: 'cause',
        exact: '12',
        attribution: 'coast guard',
        reads: null,
        rule: null,
        isConvention: false,
        unaided: null,
        undated: null,
        shared: null,
      },
    ]);
  });

  test.each<[Extract<Decision, { kind: 'new-row' }>['question'], string]>([
    [
      { label: 'Name of the tug', kind: 'words', population: 'tugs', place: 'Port Ellery' },
      'name-of-the-tug',
    ],
    [
      { label: 'Age of the ferry', kind: 'measure', population: 'ferry', place: 'Port Ellery' },
      'age-of-the-ferry',
    ],
    [
      {
        ...({ label: 'What it cost', kind: 'money', quantity: 'damage', population: 'ferry' } as const),
        ...({
          place: 'Port Ellery',
          measure: 'estimate',
          lookFor: ['cost', 'damage'],
          background: true,
        } as const),
      },
      'what-it-cost',
    ],
  ])('to a new row: $0.label', async (question, id) => {
    const { article, decided, file } = await open();
    const words = wordsIn(await article(), 'built in 1998');
    const { claims, questions } = await decided({ kind: 'new-row', stop: null, words, question });
    expect(questions.at(-1)).toEqual({ id, label: question.label, kind: question.kind });
    expect(claims[0]?.question).toBe(id);
    expect(await file(STORY)).toContain(`id: ${id}`);
  });

  test('to a row that cannot be is refused in the words of the page', async () => {
    const { article, decide } = await open();
    const words = wordsIn(await article(), 'built in 1998');
    const question = { label: 'Cost', population: 'ferry', place: '' };
    expect(await decide({ kind: 'new-row', stop: null, words, question })).toMatchObject({
      refused: { code: 'bad-value', sentence: 'The row has nothing under “Where”.' },
    });
  });
});

test('a row gets another title, and keeps its name and its claims; an undo takes that back', async () => {
  const { decide, decided, file, ask } = await open(INJURIES);
  const rename = (label: string): Decision => ({ kind: 'rename', question: 'injuries', label });
  const { questions, claims } = await decided(rename(' Hurt in the\n storm '));
  expect([questions[0], claims[0]?.question]).toEqual([
    { id: 'injuries', label: 'Hurt in the storm', kind: undefined },
    'injuries',
  ]);
  expect(await file(STORY)).toContain('label: Hurt in the storm\n');
  expect(await decide(rename('people RESCUED'))).toMatchObject({
    refused: { sentence: 'The story has a row “People rescued” already.' },
  });
  expect(await ask('undo')).toEqual({
    undone: 'The row “People hurt” renamed “Hurt in the storm”',
  });
  expect(await file(STORY)).toContain('label: People hurt\n');
});

const HOUR = `\
claims:
  - id: hour
    question: hour
    exact: She struck at about 4:20 a.m. on Sunday.
    figure: about 4:20
leftOut:
  - { exact: Mar 3, reason: date }
`;

describe('a claim is changed', () => {
  const change = (keys: Extract<Decision, { kind: 'change' }>['keys']): Decision => {
    return { kind: 'change', entry: { list: 'claims', index: 0 }, keys };
  };

  test('to an hour as its editor reads it, with the note that says why', async () => {
    const { article, decided, file } = await open(HOUR);
    const before = await article();
    expect(before.claims[0]?.reads).toBeNull();
    expect(before.messages.map(({ code, entry }) => [code, entry?.key])).toContainEqual([
      'figure-unreadable',
      'figure',
    ]);
    const time = { from: '2024-03-03T04:10', to: '2024-03-03T04:30', toOpen: 'true' };
    const { claims, messages } = await decided(change({ time, note: 'She sailed by night.' }));
    expect(await file()).toBe(
      HOUR.replace(
        'figure: about 4:20\n',
        `figure: about 4:20
    time: { from: 2024-03-03T04:10, to: 2024-03-03T04:30, toOpen: true }
    note: She sailed by night.
`,
      ),
    );
    expect(claims[0]).toMatchObject({ reads: 'Sunday 3 March 2024, 04:10 to 04:30', unaided: null });
    expect(messages.filter(({ entry }) => entry?.index === 0)).toEqual([]);
  });

  test('to a number as its editor reads it, and back', async () => {
    const { decided, file } = await open(INJURIES);
    const reading = { min: '12', max: '20', maxOpen: 'true' };
    const { claims, messages } = await decided(change({ reading }));
    expect(await file()).toContain('    reading: { min: 12, max: 20, maxOpen: true }\n');
    expect(claims[0]).toMatchObject({ reads: 'at least 12 but fewer than 20', unaided: 'at least 12' });
    expect(messages.find(({ entry }) => entry?.key === 'reading')).toMatchObject({
      code: 'reading-unexplained',
      action: 'Say in its note why you read it so: readers find it beside the figure.',
    });
    await decided(change({ reading: null }));
    expect(await file()).toBe(INJURIES);
  });

  test('to rest on a statement', async () => {
    const { article, decided, file } = await openDesk({
      [STATEMENTS]: written(STATEMENTS).replace(
        'question: rescued, figure: "340"',
        'question: injuries, figure: "12"',
      ),
      [HERALD_CLAIMS]: written(HERALD_CLAIMS).replace(/\n {4}restsOn.*/u, ''),
    });
    expect((await article()).statements).toEqual([
      { id: 'coast-guard-340', by: 'Coast guard', date: '2024-03-03', questions: ['injuries'] },
    ]);
    const restsOn = { statement: 'coast-guard-340', basis: 'inferred' };
    const { messages } = await decided(change({ restsOn }));
    expect(messages.find(({ entry }) => entry?.key === 'restsOn')?.code).toBe('inference-unexplained');
    await decided(change({ restsOn: { ...restsOn, because: 'the same day' } }));
    expect(await file()).toContain(
      '    restsOn: { statement: coast-guard-340, basis: inferred, because: the same day }\n',
    );
  });

  test('to another figure, and to the sentence that holds it', async () => {
    const { article, decided } = await open(INJURIES);
    const words = wordsIn(await article(), 'nearly 64');
    const { claims } = await decided({ kind: 'figure', entry: entryAt(await article(), 1), words });
    expect(claims[0]).toMatchObject({
      exact: 'The ferry is nearly 64 metres long and was built in 1998.',
      figure: 'nearly 64',
    });
  });

  test.each([
    [{ asOf: '2024-02-30' }, 'What is written under “As of” cannot stand there.'],
    [{ asOf: '2024-03-03T25:00' }, 'What is written under “As of” cannot stand there.'],
    [{ reading: { min: 'twelve', max: 'null' } }, 'What is written under “At least” cannot stand there.'],
    [{ reading: { min: '12' } }, '“At most” is empty.'],
    [{ time: { from: 'NaN', to: 'null' } }, 'What is written under “From” cannot stand there.'],
    [
      { restsOn: { statement: 'x', basis: 'guessed' } },
      'What is written under “How that is known” cannot stand there.',
    ],
  ])('never to %j', async (keys, sentence) => {
    const { decide, file } = await open(INJURIES);
    expect(await decide(change(keys))).toMatchObject({ refused: { sentence } });
    expect(await file()).toBe(INJURIES);
  });
});
