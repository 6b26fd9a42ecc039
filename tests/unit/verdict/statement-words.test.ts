import { describe, expect, test } from 'vitest';
import {
  describeLater,
  describeReference,
  describeStatements,
  describeStatus,
  statementsAside,
  statementsBeside,
} from '../../../src/core/verdict/statement-words.ts';
import type { Statement } from '../../../src/schemas/content/statement.ts';
import type { ClaimEntry } from '../../../src/schemas/content/claims.ts';
import { rowOf, type Said, statement, tell } from '../kit/telling.ts';

test.each([
  ['standing', 'not known to have been withdrawn'],
  ['amended', 'since amended'],
  ['withdrawn', 'since withdrawn'],
  ['denied', 'since denied'],
  ['superseded', 'since superseded'],
] as const)('of a statement with the status "%s" is said: %s', (status, words) => {
  expect(describeStatus({ status })).toBe(words);
});

test('a report has its day only where that is known', () => {
  expect(describeReference({ outlet: 'Harbour Herald', date: '2024-03-03' })).toBe(
    'Reported by Harbour Herald, 3 March 2024',
  );
  expect(describeReference({ outlet: 'Harbour Herald' })).toBe('Reported by Harbour Herald');
});

test('statements without a figure stand aside, in the order of the ledger', () => {
  const aside = ['pilot', 'mayor'].map((id) => statement({ id, figures: [] }));
  expect(statementsAside([...aside.slice(0, 1), statement(), ...aside.slice(1)])).toEqual(aside);
});

test('beside a row stands each figure that was said to its question, and what it rests on without one', () => {
  const row = rowOf(tell([{ says: ['164'] }]));
  const question = row.question.id;
  const twice = statement({
    id: 'pilot',
    figures: [
      { question, figure: '12' },
      { question: 'other', figure: '3' },
      { question, figure: 'a dozen' },
    ],
  });
  const mayor = statement({ id: 'mayor', figures: [] });
  const elsewhere = statement({ figures: [{ question: 'other', figure: '3' }] });
  expect(statementsBeside({ ...row, statements: [mayor, twice] }, [elsewhere, twice, mayor])).toEqual([
    { figure: '12', statement: twice },
    { figure: 'a dozen', statement: twice },
    { statement: mayor },
  ]);
});

describe('statements that no longer stand', () => {
  const link = (figure: string, basis: NonNullable<ClaimEntry['restsOn']>['basis']): Said => ({
    figure,
    restsOn: { statement: 'coast-guard', basis, because: 'the same number' },
  });

  const LATER = statement({ id: 'mayor', date: '2024-03-05', status: 'standing' });
  const GIVEN_LATER = ' Later: 164, Coast guard, 5 March 2024.';

  test.each<[Said[], Parameters<typeof statement>[0], string]>([
    [
      [link('164', 'named')],
      {},
      'The figure rests on the statement “164” of 2 March 2024, since withdrawn.' + GIVEN_LATER,
    ],
    [
      [link('164', 'inferred'), '12'],
      { status: 'superseded', supersededBy: 'mayor' },
      'One of the two figures probably rests on the statement “164” of 2 March 2024, since superseded.' +
        GIVEN_LATER,
    ],
    [
      [link('164', 'named'), link('more than 160', 'named')],
      { status: 'superseded', supersededBy: 'mayor' },
      'Both figures rest on the statement “164” of 2 March 2024, since superseded.' + GIVEN_LATER,
    ],
    [
      [link('164', 'named'), link('more than 160', 'inferred'), 'dozens'],
      {},
      'Two of the three figures probably rest on the statement “164” of 2 March 2024, since withdrawn.' +
        GIVEN_LATER,
    ],
    [
      [link('164', 'inferred'), link('164', 'inferred'), link('164', 'inferred')],
      { status: 'denied' },
      'All three figures probably rest on the statement “164” of 2 March 2024, since denied.' + GIVEN_LATER,
    ],
    [[link('164', 'named')], { status: 'standing' }, ''],
    [['164'], {}, ''],
  ])('%#: %j of a statement with %j', (says, change, sentence) => {
    const told = tell([{ says }], { statements: [statement(change), LATER] });
    expect(describeStatements(rowOf(told))).toBe(sentence);
  });
});

describe('the figures that were given later', () => {
  const told = (ledger: Statement[]) => {
    const row = rowOf(
      tell([{ says: [{ figure: '164', restsOn: { statement: 'coast-guard', basis: 'named' } }] }], {
        statements: ledger,
      }),
    );
    return describeLater(row);
  };
  const later = (id: string, date: string, change: Partial<Statement> = {}, figure = '12') =>
    statement({ id, date, status: 'standing', figures: [{ question: 'question-a', figure }], ...change });

  test.each<[string, Statement[], string]>([
    [
      'of later days, each with its day, who goes on speaking once',
      [
        statement(),
        later('late', '2024-03-09', { by: 'The Port Office' }, '230'),
        later(
          'soon',
          '2024-03-05',
          { by: 'The Port Office', status: 'superseded', supersededBy: 'late' },
          '225',
        ),
        later('other', '2024-03-09', { by: 'A mayor' }, 'over 230'),
      ],
      'Later: 225, the Port Office, 5 March 2024; then 230, 9 March 2024; then over 230, a mayor, 9 March 2024.',
    ],
    [
      'of the same day further down',
      [later('before', '2024-03-02'), statement(), later('after', '2024-03-02', {}, '13')],
      'Later: 13, Coast guard, 2 March 2024.',
    ],
    ['not of earlier days', [later('before', '2024-03-01'), statement()], ''],
    [
      'not of what fell itself',
      [
        statement(),
        later('a', '2024-03-05', { status: 'withdrawn' }),
        later('b', '2024-03-05', { status: 'denied' }),
      ],
      '',
    ],
    ['not to another question', [statement(), later('a', '2024-03-05', { figures: [] })], ''],
    ['not while the statement stands', [statement({ status: 'standing' }), later('a', '2024-03-05')], ''],
  ])('%s', (_, ledger, words) => {
    expect(told(ledger)).toBe(words);
  });

  test('stand behind what is said of the statement that fell', () => {
    const row = rowOf(
      tell([{ says: [{ figure: '164', restsOn: { statement: 'coast-guard', basis: 'named' } }] }], {
        statements: [statement(), later('mayor', '2024-03-05')],
      }),
    );
    expect(describeStatements(row)).toBe(
      'The figure rests on the statement “164” of 2 March 2024, since withdrawn. Later: 12, Coast guard, 5 March 2024.',
    );
  });
});

test('of several statements that answer and rest each stands once', () => {
  const row = rowOf(tell([{ says: ['164'] }]));
  const said = { question: row.question.id, figure: '12' };
  const [pilot, mayor] = ['pilot', 'mayor'].map((id) => statement({ id, figures: [said] }));
  if (!pilot || !mayor) throw new Error('two statements');
  expect(statementsBeside({ ...row, statements: [pilot] }, [pilot, mayor])).toEqual([
    { figure: '12', statement: pilot },
    { figure: '12', statement: mayor },
  ]);
  expect(statementsBeside({ ...row, statements: [pilot] }, [])).toEqual([{ statement: pilot }]);
});
