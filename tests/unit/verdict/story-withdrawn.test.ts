import { describe, expect, test } from 'vitest';
import { describeStatements } from '../../../src/core/verdict/statement-words.ts';
import { describeStory } from '../../../src/core/verdict/story-words.ts';
import type { ClaimEntry } from '../../../src/schemas/content/claims.ts';
import { type Asked, type Said, statement, tell } from '../kit/telling.ts';

/** What the finding of a story tells of statements that no longer stand. */

describe('what rests on withdrawn statements', () => {
  const link = (figure: string, basis: NonNullable<ClaimEntry['restsOn']>['basis']): Said => ({
    figure,
    restsOn: { statement: 'coast-guard', basis, because: 'the same number' },
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
    expect(describeStory(comparison.rows)?.dek).toBe(
      `One question has figures from more than one separate account, and no two exclude each other. People hurt: ${sentence}`,
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
    expect(describeStory(comparison.rows)?.dek).toBe(
      'People hurt: 164 or 170? They cannot both be true. Argus: 164; Beacon: 170. One of the two figures rests on the statement “164” of 2 March 2024, since withdrawn. One of the two figures rests on the statement “164” of 2 March 2024, since withdrawn.',
    );
  });
});

test('what rests on a withdrawn statement leads to its question, where it is one', () => {
  const link = (figure: string): Said => ({
    figure,
    restsOn: { statement: 'coast-guard', basis: 'named', because: 'it is named' },
  });
  const withdrawn = (...says: Asked['says'][]) =>
    describeStory(
      tell(
        says.map((answers) => ({ says: answers })),
        {
          statements: [
            statement({
              figures: says.map((_, index) => ({
                question: `question-${'ab'.charAt(index)}`,
                figure: '164',
              })),
            }),
          ],
        },
      ).comparison.rows,
    )?.findings.at(-1);
  expect(withdrawn([link('164'), '164'])).toEqual({
    ...{ sign: null, question: 'question-a', label: 'People hurt' },
    words: 'One figure rests on a statement that was withdrawn.',
  });
  expect(withdrawn([link('164'), '164'], [link('164'), '164'])).toEqual({
    ...{ sign: null, question: null, label: null },
    words: 'Some figures rest on a statement that was withdrawn.',
  });
});

test('a story tells of its first question by name, and at once what its figures rest on', () => {
  const link = (figure: string): Said => ({
    figure,
    restsOn: { statement: 'coast-guard', basis: 'inferred', because: 'the same number' },
  });
  const { comparison } = tell(
    [
      { label: 'People hurt', says: [link('more than 160'), 'dozens'] },
      { label: 'Troops', says: ['2,030', '2,300'] },
      { label: 'Deaths', says: [link('12'), '12'] },
    ],
    {
      statements: [
        statement({
          figures: [
            { question: 'question-a', figure: '164' },
            { question: 'question-c', figure: '12' },
          ],
        }),
      ],
    },
  );
  const [withdrawn] = comparison.rows.map(describeStatements);
  expect(describeStory(comparison.rows)?.dek).toBe(
    'Troops: 2,030 or 2,300? They cannot both be true. Argus: 2,030; Beacon: 2,300. ' +
      `People hurt: No contradiction: more than 160 fits both. ${withdrawn ?? ''} ` +
      'No contradiction: Deaths.',
  );
  expect(withdrawn).toMatch(
    /^One of the two figures probably rests on the statement .*, since withdrawn\.$/u,
  );
});
