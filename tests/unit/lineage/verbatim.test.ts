import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/block.ts';
import { readSharedWords } from '../../../src/core/lineage/verbatim.ts';

const HEADLINE: Block = { id: 'headline', kind: 'headline', text: 'Ferry on a reef off the harbour' };
const blocks = (...texts: string[]): Block[] => [
  HEADLINE,
  ...texts.map((text, index): Block => ({ id: `p${index + 1}`, kind: 'paragraph', text })),
];

const REEF = 'The ferry ran on a reef off the harbour mouth at dawn';
const NEWS = 'Our newsletter brings you the best of every morning in one mail';

test.each<[string, Block[], Block[], ReturnType<typeof readSharedWords>]>([
  [
    'words that both print, whatever the capitals and stops',
    blocks(`${REEF}.`),
    blocks(`${REEF.toUpperCase()}!`),
    { share: [1, 1], repeated: [['p1'], ['p1']], frame: [[], []], runs: [REEF] },
  ],
  [
    'words with their accents apart and signs without a shape in them',
    blocks('Le café de la gare a brûlé dans la nuit'),
    blocks('Le café de la gare a bru\u0302lé dans la n\u00aduit'.normalize('NFD')),
    {
      ...{ share: [1, 1], repeated: [['p1'], ['p1']], frame: [[], []] },
      runs: ['Le café de la gare a brûlé dans la nuit'],
    },
  ],
  [
    'a part of one block that is the whole of another',
    blocks(REEF),
    blocks(`Fishermen of three villages told us over soup and bread that night how it was: ${REEF}`),
    {
      share: [1, expect.closeTo(0.44, 1) as number],
      repeated: [['p1'], []],
      frame: [[], []],
      runs: [REEF],
    },
  ],
  [
    'four words, which show and do not count',
    blocks('She ran on a reef that nobody knew'),
    blocks('It ran on a reef of coral'),
    { share: [0, 0], repeated: [[], []], frame: [[], []], runs: ['ran on a reef'] },
  ],
  [
    'nothing between quotation marks, and nothing across them',
    blocks('The ferry ran “on a reef off the harbour mouth at dawn” it seems'),
    blocks('The ferry ran “on a reef off the harbour mouth at dawn” it seems'),
    { share: [0, 0], repeated: [[], []], frame: [[], []], runs: [] },
  ],
  [
    'no site furniture',
    blocks(`Three ${REEF}`, NEWS),
    blocks('A strike began in the mills of the upper valley on Monday', NEWS),
    { share: [0, 0], repeated: [[], []], frame: [['p2'], ['p2']], runs: [] },
  ],
  ['no headline', [HEADLINE], [HEADLINE], { share: [0, 0], repeated: [[], []], frame: [[], []], runs: [] }],
])('shared are %s', (_, a, b, expected) => {
  expect(readSharedWords(a, b)).toEqual(expected);
});
