import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../../src/disk/content-folder.ts';
import type { Alignable } from '../../../src/core/passage/alignment.ts';
import { checkContent } from '../../../src/core/check/check.ts';
import { joinContent } from '../../../src/core/story/content.ts';
import { proposeLineage } from '../../../src/core/lineage/likely-lineage.ts';
import { readCases } from '../kit/lineage-case.ts';

const article = (id: string, ...paragraphs: string[]): Alignable => ({
  id,
  blocks: [
    { id: 'headline', kind: 'headline', text: `${id} on the ferry` },
    ...paragraphs.map((text, index) => ({ id: `p${index + 1}`, kind: 'paragraph' as const, text })),
  ],
});

describe('the invented cases', () => {
  const cases = readCases('tuned');

  test.each(cases)('$name is $kind, whichever is named first', ({ a, b, kind }) => {
    expect([proposeLineage(a, b).kind, proposeLineage(b, a).kind]).toEqual([kind, kind]);
  });

  test.each(cases)('of $name each text is a copy of itself', ({ a }) => {
    const { kind, share } = proposeLineage(a, { ...a, id: 'twin' });
    expect(kind).toBe('copy');
    // A few words between two quotations make no run of six.
    expect(Math.min(...share)).toBeGreaterThan(0.95);
  });

  test('texts on different events have nothing to do with each other', () => {
    const eventOf = (name: string) => /-([a-z]+) /u.exec(name)?.[1];
    const texts = [...new Map(cases.map((one) => [eventOf(one.name), one.a])).values()];
    const pairs = texts.flatMap((a, index) => texts.slice(index + 1).map((b) => proposeLineage(a, b).kind));
    expect(pairs).toHaveLength(45);
    expect(new Set(pairs)).toEqual(new Set(['none']));
  });
});

test('of the five articles only the two rewrites of one text look copied', async () => {
  const [story] = joinContent(checkContent(await readContentFiles('.')).records);
  const articles = story?.articles ?? [];
  const found = articles.flatMap((a, index) =>
    articles.slice(index + 1).map((b) => [a.id, b.id, proposeLineage(a, b).kind]),
  );
  expect(found).toHaveLength(10);
  expect(found.filter(([, , kind]) => kind !== 'none')).toEqual([
    ['al-jazeera-rewrite-1', 'al-jazeera-rewrite-2', 'reworded'],
  ]);
});

describe('what a speaker said', () => {
  const SPEECH = [
    '“We counted three hundred and forty people when the tugs came alongside,” she told reporters.',
    '“Nobody was below deck when the water came in through the bow door,” the captain added.',
    '“The reef has been on every chart of this harbour since my grandfather sailed here,” she went on.',
    '“We shall tow the ship to the yard on Monday if the swell goes down by then,” she said.',
  ];

  test('shows no copying, though two reports print it in one order', () => {
    const a = article(
      'argus',
      'A crowd waited on the quay when the harbour master stepped out of her office.',
      ...SPEECH,
      'Fishermen had their doubts, and one of them laughed out loud.',
    );
    const b = article(
      'beacon',
      'Insurers expect a costly salvage, brokers in the capital said over lunch.',
      ...SPEECH.map((said) =>
        said.replace(/she told reporters|the captain added|she went on|she said/u, 'it was stated'),
      ),
      'Shares of the shipping line fell by a tenth in the afternoon.',
    );
    expect(proposeLineage(a, b)).toMatchObject({ kind: 'none', share: [0, 0] });
  });
});

test('what is proposed says what it rests on', () => {
  const paragraphs = [
    'A ferry with schoolchildren aboard ran on a reef off the harbour mouth at dawn.',
    'Tugs from the harbour towed the ferry off the reef and behind the lighthouse by noon.',
    'The harbour master closed the northern channel to all traffic until Tuesday morning.',
  ];
  const a = article('argus', ...paragraphs);
  const b = article(
    'beacon',
    ...paragraphs.slice(0, 2),
    'Schools in the town stayed shut, and nobody complained.',
  );
  expect(proposeLineage(a, b)).toEqual({
    kind: 'copy',
    share: [expect.closeTo(0.7, 1), expect.closeTo(0.8, 1)],
    inOrder: 2,
    blocks: [3, 3],
    strings: [
      'Tugs from the harbour towed the ferry off the reef and behind the lighthouse by noon',
      'A ferry with schoolchildren aboard ran on a reef off the harbour mouth at dawn',
    ],
  });
});

test.each([
  ['no text', article('argus'), article('beacon')],
  ['one text and none', article('argus', 'A ferry ran aground off the harbour mouth.'), article('beacon')],
])('%s gives nothing', (_, a, b) => {
  expect(proposeLineage(a, b)).toMatchObject({ kind: 'none', share: [0, 0], inOrder: 0, strings: [] });
});
