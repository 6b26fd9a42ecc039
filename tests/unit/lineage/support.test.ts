import { expect, test } from 'vitest';
import { countSupport, describeSupport, supportByFigure } from '../../../src/core/lineage/support.ts';
import { findTellings } from '../../../src/core/story/telling.ts';
import type { ClaimEntry } from '../../../src/schemas/content/claims.ts';
import { lineage } from '../kit/retold.ts';
import { type Asked, rowOf, statement, tell } from '../kit/telling.ts';

const NAMED: Partial<ClaimEntry> = { restsOn: { statement: 'coast-guard', basis: 'named' } };
const INFERRED: Partial<ClaimEntry> = { restsOn: { statement: 'coast-guard', basis: 'inferred' } };
const POLICE: Partial<ClaimEntry> = { restsOn: { statement: 'police', basis: 'inferred' } };

/** Argus and Beacon come from one text. */
function supportOf(says: Asked['says']) {
  const told = tell([{ says }], {
    statements: [statement(), statement({ id: 'police', by: 'Police' })],
    story: {
      originals: [{ id: 'lost', label: 'Lost text' }],
      lineage: [lineage('argus'), lineage('beacon')],
    },
  });
  const [row, tellings] = [rowOf(told), findTellings(told.content)];
  return {
    row: describeSupport(countSupport(row.claims, tellings)),
    figures: supportByFigure(row, tellings).map(
      (one) => `${one.printed.join(' | ')}: ${describeSupport(one)}`,
    ),
  };
}

test.each<[string, Asked['says'], string, string[]]>([
  ['one article', ['12', null], 'One article', []],
  ['two copies', ['12', '12'], 'Two articles · one account', ['12: Two articles · one account']],
  [
    'two copies and a third with another figure',
    ['12', 'a dozen', '14'],
    'Three articles · two separate accounts',
    ['12 | a dozen: Two articles · one account'],
  ],
  [
    'copies and others with one figure that an editor links to one statement',
    [
      { figure: 'More than 160', ...INFERRED },
      { figure: 'more than 160', ...INFERRED },
      'dozens',
      { figure: 'at least 161', ...INFERRED },
    ],
    'Four articles · three separate accounts · three articles probably from one statement',
    ['more than 160 | at least 161: Three articles · two separate accounts · probably from one statement'],
  ],
  [
    'two that name the statement',
    [null, { figure: '12', ...NAMED }, { figure: '12', ...NAMED }],
    'Two articles · two separate accounts · from one statement',
    ['12: Two articles · two separate accounts · from one statement'],
  ],
  [
    'one that names it and one that is thought to rest on it',
    [null, { figure: '12', ...NAMED }, { figure: '14', ...INFERRED }],
    'Two articles · two separate accounts · from one statement, one link is an editor’s inference',
    [],
  ],
  [
    'two statements',
    [null, { figure: '12', ...NAMED }, { figure: '12', ...POLICE }],
    'Two articles · two separate accounts · from two statements, one link is an editor’s inference',
    ['12: Two articles · two separate accounts · from two statements, one link is an editor’s inference'],
  ],
  [
    'an article that has two figures from one statement',
    [
      [
        { figure: '12', ...NAMED },
        { figure: 'a dozen', ...INFERRED },
      ],
      null,
    ],
    'One article · from one statement',
    [],
  ],
  ['figures in different units', ['12', null, '$12'], 'Two articles · two separate accounts', []],
])('%s', (_, says, row, figures) => {
  expect(supportOf(says)).toEqual({ row, figures });
});

test('nothing stands behind no claims', () => {
  expect(countSupport([], [])).toEqual({ articles: 0, tellings: 0, linked: 0, statements: [] });
});
