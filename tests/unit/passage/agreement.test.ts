import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreAgreement } from '../../../src/core/passage/agreement.ts';
import { sentencesOf } from '../../../src/core/passage/alignment.ts';
import type { Weighable } from '../../../src/core/passage/likeness.ts';
import type { Term } from '../../../src/core/passage/term.ts';
import { anyLines, ELSEWHERE, textOf } from '../kit/texts.ts';

const sentences = (id: string, lines: readonly string[]) => sentencesOf(textOf(id, lines));

/** What the first line agrees with another in, each among lines about something else. */
function agreement(one: string, other: string): number {
  const [a, b] = [sentences('argus', [one]), sentences('beacon', [other, ...ELSEWHERE])];
  return scoreAgreement(a, b)[0]?.[0] ?? 0;
}

test.each([
  [
    'a toll in the words of its topic',
    'The blast left 21 people dead and eight wounded, an official in Kesby said',
    'Twenty were killed and ten hurt in all',
    true,
  ],
  [
    'a toll in two sentences',
    'Shells killed 19 men of Kesby, among them a baker. In Oster three people died',
    'The exchanges have killed 19 men and three women',
    true,
  ],
  [
    'the toll of another place',
    'The blast left 21 people dead and eight wounded, an official in Kesby said',
    'Six were killed and 15 hurt in all',
    false,
  ],
  [
    'the toll of another year',
    'The blast left 21 people dead and eight wounded, an official in Kesby said',
    'In 1987 a storm killed 22 and injured seven',
    false,
  ],
  [
    'a figure that is not round, beside a word of one kin',
    'They more than doubled the quota of reserve troops to 75,000',
    'The council approved a call for up to 75,000 reservists',
    true,
  ],
  [
    'such a figure beside nothing that they share',
    'They more than doubled the quota of reserve troops to 75,000',
    'Repairs to the town hall cost 75,000',
    false,
  ],
])('two sentences tell the same, or not: %s', (_, one, other, isOne) => {
  const best = Math.max(
    ...sentences('argus', [one]).flatMap(
      (__, at) =>
        scoreAgreement(sentences('argus', [one, ...ELSEWHERE]), sentences('beacon', [other, ...ELSEWHERE]))[
          at
        ]?.slice(0, 1) ?? [],
    ),
  );
  expect(best >= 1.1).toBe(isOne);
});

describe('two sentences agree less', () => {
  const bridge = 'A lorry broke through the bridge at Kesby and crushed two barges';
  test.each([
    ['with other words', [bridge, 'A lorry broke through the bridge at Kesby, and a choir sang of frost']],
    [
      'where both count, and nothing alike',
      [`${bridge} with 14 sailors and 30 cows`, `${bridge} with 11 sailors and 25 cows`],
      [`${bridge} with 14 sailors and 30 cows`, `${bridge} with 14 sailors and 25 cows`],
    ],
    [
      'where one is of another year',
      [bridge, `In 1931 ${bridge}`],
      [`In 1931 ${bridge}`, `In 1931 ${bridge}`],
    ],
    [
      'where each quotes something else',
      [
        '“The bridge at Kesby held,” a skipper told us.',
        '“The bridge at Kesby shook and swayed and sang,” a baker told us.',
      ],
      ['“The bridge at Kesby held,” a skipper told us.', '“The bridge at Kesby held,” a baker told us.'],
    ],
    ['with few words in common', ['The bridge at Kesby is old', 'The bridge at Kesby is new']],
  ])('%s', (_, [one = '', other = ''], [same = bridge, again = bridge] = []) => {
    expect(agreement(one, other)).toBeLessThan(agreement(same, again));
  });
});

test('agreement is the same from both sides, and stays where something else is told besides', () => {
  fc.assert(
    fc.property(anyLines, anyLines, (one, other) => {
      const [a, b] = [sentences('argus', one), sentences('beacon', other)];
      const there = scoreAgreement(a, b);
      const back = scoreAgreement(b, a);
      for (const [i, row] of there.entries())
        for (const [j, score] of row.entries()) expect(score).toBeCloseTo(back[j]?.[i] ?? 0, 9);
    }),
    { numRuns: 60 },
  );
});

test('the work grows with the sentences, not with their pairs', () => {
  const count = (size: number) => {
    let reads = 0;
    const article = (side: string): Weighable[] =>
      Array.from({ length: size }, (_, at) => ({
        block: `p${at}`,
        terms: [`fact${at}`, `thing${at % 7}`, `${side}${at}`].map((key): Term => ({
          ...{
            root: null,
            isNumber: false,
            isName: false,
            isQuoted: false,
            isBound: false,
            isVague: false,
            kind: null,
          },
          get key() {
            reads += 1;
            return key;
          },
        })),
      }));
    scoreAgreement(article('a'), article('b'));
    return reads;
  };
  expect(count(120) / count(60)).toBeLessThan(2.2);
});
