import { describe, expect, test } from 'vitest';
import type { ClaimEntry } from '../../src/schemas/claims.ts';
import { describeStory } from '../../src/core/story-finding.ts';
import { describeStatements } from '../../src/core/verdict-words.ts';
import { type Asked, rowOf, type Said, statement, tell } from './telling.ts';

describe('statements that no longer stand', () => {
  const link = (figure: string, basis: NonNullable<ClaimEntry['restsOn']>['basis']): Said => ({
    figure,
    restsOn: { statement: 'coast-guard', basis, because: 'the same number' },
  });

  test.each<[Said[], Parameters<typeof statement>[0], string]>([
    [[link('164', 'named')], {}, 'The figure rests on the statement “164” of 2 March 2024, since withdrawn.'],
    [
      [link('164', 'inferred'), '12'],
      { status: 'superseded' },
      'One of the two figures probably rests on the statement “164” of 2 March 2024, since superseded.',
    ],
    [
      [link('164', 'named'), link('more than 160', 'named')],
      { status: 'superseded' },
      'Both figures rest on the statement “164” of 2 March 2024, since superseded.',
    ],
    [
      [link('164', 'named'), link('more than 160', 'inferred'), 'dozens'],
      {},
      'Two of the three figures probably rest on the statement “164” of 2 March 2024, since withdrawn.',
    ],
    [
      [link('164', 'inferred'), link('164', 'inferred'), link('164', 'inferred')],
      { status: 'denied' },
      'All three figures probably rest on the statement “164” of 2 March 2024, since denied.',
    ],
    [
      [link('164', 'named')],
      { status: 'amended', figures: [] },
      'The figure rests on a statement of 2 March 2024, since amended.',
    ],
    [[link('164', 'named')], { status: 'standing' }, ''],
    [['164'], {}, ''],
  ])('%#: %j of a statement with %j', (says, change, sentence) => {
    const told = tell([{ says }], { statements: [statement(change)] });
    expect(describeStatements(rowOf(told))).toBe(sentence);
  });

  test.each<[string, Said[], string]>([
    ['one named', [link('164', 'named'), '164'], 'One figure rests on a statement that was withdrawn.'],
    [
      'one inferred',
      [link('164', 'inferred'), '164'],
      'One figure probably rests on a statement that was withdrawn.',
    ],
    [
      'two named',
      [link('164', 'named'), link('164', 'named')],
      'Some figures rest on a statement that was withdrawn.',
    ],
    [
      'one named, one inferred',
      [link('164', 'named'), link('164', 'inferred')],
      'Some figures probably rest on a statement that was withdrawn.',
    ],
  ])('a story tells of what was withdrawn: %s', (_, says, sentence) => {
    const { comparison } = tell([{ says }], { statements: [statement()] });
    expect(describeStory(comparison.rows, 2)?.dek).toBe(
      `One question has answers from more than one article, and no two exclude each other. ${sentence}`,
    );
  });

  test('a story tells of several statements that were withdrawn', () => {
    const other: Said = {
      figure: '170',
      restsOn: { statement: 'mayor', basis: 'named', because: 'she is named' },
    };
    const { comparison } = tell([{ says: [link('164', 'named'), other] }], {
      statements: [statement(), statement({ id: 'mayor' })],
    });
    expect(describeStory(comparison.rows, 2)?.dek).toBe(
      'Two figures for injuries: 164 and 170. They cannot both be true. Some figures rest on statements that were withdrawn.',
    );
  });
});

describe('the finding of a story', () => {
  test.each<[string, Asked[], number, string, string]>([
    [
      'conflicts, hedge conflicts and common ground',
      [
        { quantity: 'troops', says: ['2,030', '2,300'] },
        { quantity: 'arrests', says: ['nearly 8,000', 'at least 8,000'] },
        { quantity: 'deaths', says: ['12', 'a dozen'] },
      ],
      5,
      'Five articles disagree on troops and arrests',
      'Two figures for troops: 2,030 and 2,300. They cannot both be true. On arrests they differ only in the side of 8,000. One other question has answers that can all be true together.',
    ],
    [
      'conflicts only',
      [
        { quantity: 'missing', says: ['12', '14', '19'] },
        { quantity: 'other', label: 'Cars aboard', says: ['30', '40'] },
      ],
      3,
      'Three articles disagree on the missing and “Cars aboard”',
      'Three figures for the missing: 12, 14 and 19. They cannot all be true. Two figures for “Cars aboard”: 30 and 40. They cannot both be true.',
    ],
    [
      'two conflicts on one quantity',
      [
        { quantity: 'deaths', label: 'Passengers killed', says: ['12', '14'] },
        { quantity: 'deaths', label: 'Crew killed', says: ['1', '2'] },
      ],
      2,
      'Two articles disagree on deaths',
      'Two figures for “Passengers killed”: 12 and 14. They cannot both be true. Two figures for “Crew killed”: 1 and 2. They cannot both be true.',
    ],
    [
      'hedge conflicts only',
      [
        { quantity: 'rescued', says: ['nearly 350', 'at least 350'] },
        { quantity: 'damage', says: ['$2m', 'more than $2m'] },
      ],
      2,
      'Two articles disagree on the rescued and damage',
      'On the rescued they differ only in the side of 350. On damage they differ only in the side of 2 million US dollars.',
    ],
    [
      'no conflict',
      [{ says: ['12', 'a dozen'] }, { says: ['340', 'nearly 350'] }],
      2,
      'What two articles claim can all be true together',
      'Two questions have answers from more than one article, and no two exclude each other.',
    ],
    [
      'two other questions',
      [{ says: ['12', '14'] }, { says: ['3', 'three'] }, { quantity: 'deaths', says: ['4', 'four'] }],
      2,
      'Two articles disagree on injuries',
      'Two figures for injuries: 12 and 14. They cannot both be true. Two other questions have answers that can all be true together.',
    ],
    [
      'one article',
      [{ says: [['12', '14']] }],
      1,
      'One article disagrees with itself on injuries',
      'Two figures for injuries: 12 and 14. They cannot both be true.',
    ],
    [
      'one article beside a silent one',
      [{ says: [['12', '14'], null] }],
      2,
      'One article disagrees with itself on injuries',
      'Two figures for injuries: 12 and 14. They cannot both be true.',
    ],
  ])('%s', (_, asked, articles, title, dek) => {
    expect(describeStory(tell(asked).comparison.rows, articles)).toEqual({ title, dek });
  });

  test.each<[string, Asked[]]>([
    ['no question', []],
    ['one article says all', [{ says: ['12', null] }]],
    ['nobody says anything', [{ says: [null, null] }]],
    ['figures are in different units', [{ says: ['12', '$12'] }]],
  ])('is none where %s', (_, asked) => {
    expect(describeStory(tell(asked).comparison.rows, 2)).toBeNull();
  });
});
