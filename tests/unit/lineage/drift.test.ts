import { describe, expect, test } from 'vitest';
import type { Drift } from '../../../src/core/lineage/drift.ts';
import { describeDifference, describeDrift } from '../../../src/core/lineage/lineage-words.ts';
import { readPassages } from '../../../src/core/passage/passage.ts';
import { findDifferences } from '../../../src/core/lineage/statement-drift.ts';
import { findDrift } from '../../../src/core/lineage/story-drift.ts';
import type { ClaimEntry } from '../../../src/schemas/content/claims.ts';
import type { Statement } from '../../../src/schemas/content/statement.ts';
import type { LineageEntry } from '../../../src/schemas/content/story.ts';
import { claim, lineage, type Retold, retell } from '../kit/retold.ts';

const COPIES = [lineage('argus'), lineage('beacon')];

function driftOf(
  articles: Record<string, Retold>,
  entries: readonly LineageEntry[] = COPIES,
  statements: readonly Statement[] = [],
): string[] {
  const { content, comparison } = retell(articles, { lineage: [...entries] }, statements);
  return findDrift(content, comparison, readPassages(content)).map(
    (drift: Drift) => `${drift.kind}: ${describeDrift(drift)}`,
  );
}

/** An article in which one sentence tells how many were hurt. */
function hurt(sentence: string, figure: string, change: Partial<ClaimEntry> = {}): Retold {
  return { text: ['Ferry aground', sentence], claims: [claim(sentence.replace(/\.$/u, ''), figure, change)] };
}

describe('between two copies of a lost text', () => {
  test.each<[string, Record<string, Retold>, string[]]>([
    [
      'a hedge that is turned round, and which others support',
      {
        argus: hurt('At least 40 people were hurt.', 'At least 40'),
        beacon: hurt('Nearly 40 people were hurt.', 'Nearly 40'),
        courier: hurt('Almost 40 people were hurt.', 'Almost 40'),
        dispatch: hurt('Some said nearly 40 people were hurt.', 'nearly 40'),
      },
      [
        'hedge: The hedge is turned round. Argus has “At least 40” where Beacon has “Nearly 40”. One other account prints “Nearly 40”, none “At least 40”.',
      ],
    ],
    [
      'the copy whose reading fewer share first',
      {
        argus: hurt('Nearly 40 people were hurt.', 'Nearly 40'),
        beacon: hurt('About 40 people were hurt.', 'About 40'),
        courier: hurt('Nearly 40 people were hurt there.', 'Nearly 40'),
      },
      [
        'hedge: Beacon has “About 40” where Argus has “Nearly 40”. One other account prints “Nearly 40”, none “About 40”.',
      ],
    ],
    [
      'a figure that no other telling has',
      {
        argus: hurt('It was said that 31 people were hurt.', '31'),
        beacon: hurt('It was said that 13 people were hurt.', '13'),
      },
      ['figure: Argus has “31” where Beacon has “13”. No other account prints either.'],
    ],
    [
      'what is counted',
      {
        argus: hurt('It was said that 31 passengers were hurt.', '31'),
        beacon: hurt('It was said that 31 sailors were hurt.', '31'),
        courier: hurt('In all 31 sailors were hurt.', '31'),
      },
      [
        'noun: Argus has “passengers” where Beacon has “sailors”. One other account prints “sailors”, none “passengers”.',
      ],
    ],
    [
      'a noun that a full stop tears',
      {
        argus: hurt('It was said that 31 hurt. sailors came.', '31'),
        beacon: hurt('It was said that 31 sailors came.', '31'),
      },
      [
        'noun: The noun is damaged. Argus has “It was said that 31 hurt. sailors came” where Beacon has “It was said that 31 sailors came”.',
      ],
    ],
    [
      'an attribution that is lost',
      {
        argus: hurt('It was said that 31 people were hurt.', '31'),
        beacon: hurt('The coast guard said 31 people were hurt.', '31', { attribution: 'coast guard' }),
      },
      ['attribution: Argus has none where Beacon has “coast guard”.'],
    ],
    [
      'nothing where both have the same',
      {
        argus: hurt('It was said that 31 people were hurt.', '31'),
        beacon: hurt('Later 31 people were hurt.', '31'),
      },
      [],
    ],
    [
      'nothing where one is silent',
      {
        argus: hurt('It was said that 31 people were hurt.', '31'),
        beacon: { text: ['Ferry aground', 'Later.'] },
      },
      [],
    ],
  ])('drift is %s', (_, articles, expected) => {
    expect(driftOf(articles)).toEqual(expected);
  });

  const told = (harbour: string, price: string): Retold => ({
    text: [
      'Ferry aground',
      `The harbour master blamed “${harbour}” for the wreck of the ferry on the reef of Port Ellery.`,
      `Fishermen of Port Ellery have complained of ${price} prices since the winter.`,
    ],
  });

  test('words in quotation marks are held against each other, and a compound where others have one of the two', () => {
    expect(
      driftOf({
        argus: told('racial change', 'oil'),
        beacon: told('wild pilots', 'fuel'),
        courier: {
          text: ['Strike', 'High fuel prices were on everybody’s mind.', 'A pilot spoke of “Wild Pilots”.'],
        },
      }),
    ).toEqual([
      'quotation: Argus has “racial change” where Beacon has “wild pilots”. One other account prints “wild pilots”, none “racial change”.',
      'word: Argus has “oil prices” where Beacon has “fuel prices”. One other account prints “fuel prices”, none “oil prices”.',
    ]);
  });

  test('of two compounds that nobody else has, neither has drifted', () => {
    expect(driftOf({ argus: told('wild pilots', 'oil'), beacon: told('wild pilots', 'fuel') })).toEqual([]);
  });
});

test('against a text that is held it is said that the article derives from it', () => {
  const articles = {
    argus: hurt('At least 40 people were hurt.', 'At least 40'),
    beacon: hurt('Nearly 40 people were hurt.', 'Nearly 40'),
  };
  expect(driftOf(articles, [lineage('beacon', { from: 'argus' })])).toEqual([
    'hedge: The hedge is turned round. Beacon has “Nearly 40” where Argus, from which it derives, has “At least 40”. No other account prints either.',
  ]);
});

describe('against statements', () => {
  const statement = (change: Partial<Statement> = {}): Statement => ({
    ...{ id: 'guard', by: 'Coast guard', date: '2024-03-03', status: 'standing', references: [] },
    figures: [{ question: 'hurt', figure: '2,030' }],
    ...change,
  });
  const rests = (basis: 'named' | 'inferred'): Partial<ClaimEntry> => ({
    restsOn: { statement: 'guard', basis },
  });

  function differences(article: Retold, ledger: readonly Statement[]): string[] {
    const { content, comparison } = retell({ argus: article }, { lineage: [lineage('argus')] }, ledger);
    return findDifferences(content, comparison.rows).map(describeDifference);
  }

  const DIFFERS =
    'Argus prints “2,300”, which differs from “2,030” in the statement of Coast guard, 3 March 2024. Where that came in is not known.';

  test.each<[string, Partial<ClaimEntry>, string[], string[]]>([
    [
      'named, it is drift',
      rests('named'),
      ['figure: Argus prints “2,300” for “2,030” in the statement that it names.'],
      [],
    ],
    ['linked by an editor, it differs', rests('inferred'), [], [DIFFERS]],
    ['not linked, and of the same day, the count may have grown', {}, [], []],
  ])('where the statement is %s', (_, change, drift, differs) => {
    const argus = hurt('It was said that 2,300 people were hurt.', '2,300', change);
    expect(driftOf({ argus }, [lineage('argus')], [statement()])).toEqual(drift);
    expect(differences(argus, [statement()])).toEqual(differs);
  });

  test('where the statement is not linked, a figure differs that is lower on a later day', () => {
    const argus = hurt('It was said that 1,900 people were hurt.', '1,900', { asOf: '2024-03-04' });
    expect(differences(argus, [statement()])).toEqual([DIFFERS.replace('2,300', '1,900')]);
  });

  test('an article that derives from nothing does not drift', () => {
    const argus = hurt('It was said that 2,300 people were hurt.', '2,300', rests('named'));
    expect(driftOf({ argus }, [], [statement()])).toEqual([]);
  });

  test.each<[string, string, Partial<Statement>]>([
    ['a figure that holds the statement’s', 'more than 2,000', {}],
    ['a later statement', '2,300', { date: '2024-03-04' }],
    ['a withdrawn one', '2,300', { status: 'withdrawn' }],
    ['an earlier one that the number may have grown from', '2,300', { date: '2024-03-02' }],
  ])('no difference is told from %s', (_, figure, change) => {
    expect(
      differences(hurt(`It was said that ${figure} people were hurt.`, figure), [statement(change)]),
    ).toEqual([]);
  });
});
