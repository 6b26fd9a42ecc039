import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNumbers } from '../../../src/core/figure/number/number.ts';
import { quoteAround } from '../../../src/core/suggest/claim-quote.ts';
import { findText } from '../../../src/core/text/find-text.ts';
import { sliceText, wholeWords } from '../../../src/core/text/text.ts';

/** How much of a paragraph is quoted for a figure of it. */

function quoteOf(text: string, figure: string): string {
  const [place] = findText(text, figure);
  if (!place) throw new Error(`“${figure}” is not in “${text}”`);
  return sliceText(text, quoteAround(text, place));
}

const LONG = 'when the dam burst early on Sunday and sent a wall of water through the whole of the valley';
const KILLED = 'At least 31 people were killed';
const HURT = `more than 140 people were injured ${LONG}.`;

test.each([
  [
    'a short sentence as a whole, to a stop that is in no number',
    'The wall, 46 metres high, gave way at about 4.20am. It was dark.',
    '46',
    'The wall, 46 metres high, gave way at about 4.20am.',
  ],
  [
    'with all that befell them',
    'More than 600 houses were destroyed or damaged.',
    '600',
    'More than 600 houses were destroyed or damaged.',
  ],
  ['the first clause of a long one', `${KILLED}, and ${HURT}`, '31', KILLED],
  ['the last clause of a long one', `${KILLED}, and ${HURT}`, '140', HURT],
  ['and after a semicolon', `${KILLED}; ${HURT}`, '140', HURT],
  [
    'a long one as a whole where its clause begins with what stands for something before it',
    `The channel was shut ${LONG}, and it would stay shut for 9 days.`,
    '9',
    `The channel was shut ${LONG}, and it would stay shut for 9 days.`,
  ],
  [
    'a long one as a whole where a clause has no verb of its own',
    `${KILLED} and more than 140 injured ${LONG}.`,
    '140',
    `${KILLED} and more than 140 injured ${LONG}.`,
  ],
  [
    'and where no clause ends, but a list',
    `Officials said 31 adults, and two children, were killed ${LONG}.`,
    '31',
    `Officials said 31 adults, and two children, were killed ${LONG}.`,
  ],
  [
    'and where what is said goes on in its quotation marks',
    `“${KILLED}, and ${HURT}” she said.`,
    '31',
    `“${KILLED}, and ${HURT}”`,
  ],
  [
    'what holds a figure once that stands there twice',
    'There were 14 of 14 in the end.',
    '14',
    'There were 14',
  ],
])('the quote is %s', (_, text, figure, quote) => {
  expect(quoteOf(text, figure)).toBe(quote);
});

const FILED = 'ORSK VALE, March 3 (Wire) — ';

test.each([
  ['a sentence', `${FILED}Three boats sank.`, 'Three', 'Three boats sank.'],
  ['a long clause', `${FILED}${KILLED}, and ${HURT}`, '31', KILLED],
  ['a later sentence', `${FILED}It rained. Three boats sank.`, 'Three', 'Three boats sank.'],
  ['what it holds itself', `${FILED}It rained.`, '3', `${FILED}It rained.`],
])('the place and day of filing are in no quote of %s', (_, text, figure, quote) => {
  const [place = { start: 0, end: 0 }] = findText(text, figure);
  expect(sliceText(text, quoteAround(text, place, FILED.trim()))).toBe(quote);
});

const PARTS = [
  ...[
    'At 4.20am',
    'about 5.1 million crowns',
    'At least 31 people',
    '31',
    'two of the two',
    'the mayor',
    'who is 46',
  ],
  ...[
    'were killed',
    'had gone',
    'sent 12 boats',
    ', and',
    '; ',
    ', but',
    'of',
    'the',
    '.',
    '. ',
    '” ',
    '“',
    'when',
  ],
];

test('a quote holds its figure once, and is cut in no word and no number', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 40 }), (parts) => {
      const text = parts.join(' ');
      for (const one of findNumbers(text)) {
        const number = wholeWords(text, one);
        const quote = quoteAround(text, number);
        const words = sliceText(text, quote);
        expect(findText(words, sliceText(text, number))).toHaveLength(1);
        expect(findText(text, words)).toContainEqual(quote);
        expect([quote.start <= number.start, number.end <= quote.end]).toEqual([true, true]);
      }
    }),
    { numRuns: 60 },
  );
});
