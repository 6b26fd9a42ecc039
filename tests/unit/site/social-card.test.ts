import { describe, expect, test } from 'vitest';
import { describeCard, describeCardInWords, SITE_CARD } from '../../../src/core/site/social-card.ts';
import { lineage, retell } from '../kit/retold.ts';
import { tell } from '../kit/telling.ts';

/** What the picture says that stands for a story where it is shared. */

const TEXT = ['Ferry aground', 'A ferry ran aground.'];

test('a card has the place, the finding, and the articles by telling', () => {
  const { content, comparison } = tell([{ says: ['164', '170', null] }], {
    story: {
      originals: [{ id: 'lost', label: 'Lost text' }],
      lineage: [lineage('argus'), lineage('courier')].map((entry) => ({
        ...entry,
        basis: 'editor',
        note: 'so',
      })),
    },
  });
  const card = describeCard(content, comparison);
  expect(card).toEqual({
    kicker: 'Port Ellery · 3 March 2024',
    finding: 'People hurt: 164 or 170?',
    counts: 'Three articles · two separate accounts',
    tellings: [['Argus', 'Courier'], ['Beacon']],
    more: '',
  });
  expect(describeCardInWords(card)).toBe(
    'Port Ellery · 3 March 2024. People hurt: 164 or 170? Three articles · two separate accounts',
  );
});

describe('what has no room', () => {
  const ids = Array.from({ length: 14 }, (_, index) => `paper-${index + 1}`);
  const { content, comparison } = retell(Object.fromEntries(ids.map((id) => [id, { text: TEXT }])), {
    title: 'A word and another '.repeat(10).trim(),
    place: 'The harbour of Port Ellery on the islands',
  });
  const card = describeCard(content, comparison);

  test('a title of 189 characters and a long place are shortened', () => {
    expect([content.story.title.length, card.finding, card.kicker]).toEqual([
      189,
      `${'A word and another '.repeat(7)}A word and…`,
      'The harbour of Port Ellery… · 3 March 2024',
    ]);
  });

  test('of 14 articles twelve are named, and the others counted', () => {
    expect([card.tellings.flat().length, card.more, card.counts]).toEqual([
      12,
      'and two more',
      '14 articles · 14 separate accounts',
    ]);
  });
});

test('the site’s own card names no article', () => {
  expect([SITE_CARD.tellings, SITE_CARD.kicker]).toEqual([[], '']);
});
