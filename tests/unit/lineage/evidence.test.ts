import { expect, test } from 'vitest';
import { compareSides, showEvidence } from '../../../src/core/lineage/evidence.ts';
import type { Evidence } from '../../../src/schemas/content/story.ts';
import { lineage, retell } from '../kit/retold.ts';

const { content } = retell({
  argus: {
    text: [
      'Ferry aground',
      'It was dawn. The ferry ran on a reef off the harbour. Tugs came.',
      'Read also: Storm at sea',
    ],
  },
  beacon: { text: ['Ferry aground', 'At dawn the ferry ran on rocks off the harbour.'] },
});

/** The quotes as printed: the article and block, the sentence, and in brackets the words that are marked. */
const shown = (evidence: Evidence) =>
  showEvidence(lineage('argus', { evidence: [evidence] }), content).map((quotes) =>
    quotes.map(({ article, block, before, pieces, after }) => {
      const words = pieces.map(({ text, isShared }) => (isShared === true ? `[${text}]` : text)).join('');
      return `${article.id} ${block ?? 'removed'}: ${before}${words}${after}`;
    }),
  );

test.each<[string, Evidence, string[]]>([
  [
    'words alone, marked whole in their sentence',
    { exact: 'ran on a reef' },
    ['argus p1: The ferry [ran on a reef] off the harbour.'],
  ],
  [
    'words beside another text’s, marked where both have them',
    { exact: 'ferry ran on a reef off', with: { article: 'beacon', exact: 'ferry ran on rocks off' } },
    [
      'argus p1: The [ferry ran on] a reef [off] the harbour.',
      'beacon p1: At dawn the [ferry ran on] rocks [off] the harbour.',
    ],
  ],
  [
    'a line that is no part of the article',
    { exact: 'Storm at sea', in: 'removed' },
    ['argus removed: Read also: [Storm at sea]'],
  ],
  ['words that are not printed', { exact: 'a boat sank' }, []],
  [
    'words of an article that is not held',
    { exact: 'dawn', with: { article: 'gazette', exact: 'dawn' } },
    ['argus p1: It was [dawn].'],
  ],
])('shown is %s', (_, evidence, expected) => {
  expect(shown(evidence)).toEqual([expected]);
});

test('two wordings in pieces are the wordings again, and white space is neither shared nor not', () => {
  const [a, b] = compareSides('at least 40 hurt', 'nearly 40 hurt');
  expect(a).toEqual([
    { text: 'at least', isShared: false },
    { text: ' ', isShared: null },
    { text: '40 hurt', isShared: true },
  ]);
  expect(b.map(({ text }) => text).join('')).toBe('nearly 40 hurt');
  expect(compareSides('', '')).toEqual([[], []]);
});
