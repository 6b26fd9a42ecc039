import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/block.ts';
import { dayForHour } from '../../../src/core/story/hour-day.ts';

const REPORTS = '2024-03-07';
const HOUR = '4.20am';

/** The day for the hour of the last paragraph; a text that begins with "# " is a heading. */
function dayIn(...texts: readonly string[]): string | null {
  const blocks = texts.map((text, index): Block => {
    const kind = text.startsWith('# ') ? 'heading' : 'paragraph';
    return { id: `${kind.charAt(0)}${index}`, kind, text };
  });
  const { id = '', text = '' } = blocks.at(-1) ?? {};
  const start = text.indexOf(HOUR);
  return dayForHour({ block: id, start, end: start + HOUR.length }, blocks, REPORTS);
}

test.each<[string, readonly string[], string | null]>([
  ['in its sentence, before it', ['On Tuesday the alarm was raised at 4.20am.'], '2024-03-05'],
  [
    'in its sentence, after it',
    ['The alarm was raised at 4.20am, and by Tuesday night it was out.'],
    '2024-03-05',
  ],
  [
    'in its paragraph',
    ['The gate was shut on Monday. On Tuesday it fell. The alarm was raised at 4.20am.'],
    '2024-03-05',
  ],
  [
    'in a paragraph before',
    ['It fell on Tuesday.', 'Nobody saw it.', 'The alarm was raised at 4.20am.'],
    '2024-03-05',
  ],
  ['nowhere', ['It fell.', 'The alarm was raised at 4.20am.'], null],
  ['only later', ['The alarm was raised at 4.20am. It was out on Tuesday.'], null],
  ['under another heading', ['It fell on Tuesday.', '# The alarm', 'It was raised at 4.20am.'], null],
  [
    'before another time',
    ['It fell on Tuesday.', 'One fell two years ago.', 'The alarm was raised at 4.20am.'],
    null,
  ],
  [
    'and it is the next morning',
    ['It fell on Monday. The next morning, at 4.20am, the alarm was raised.'],
    '2024-03-05',
  ],
  [
    'and it is the day before',
    ['It fell on Wednesday. The day before, at 4.20am, it had rained.'],
    '2024-03-05',
  ],
  ['as the day of filing', ['PORT ELLERY, Mar 6 (HH) - The alarm was raised at 4.20am.'], null],
  ['as the day on which somebody spoke', ['The mayor said on Wednesday that it rang at 4.20am.'], null],
])('an hour is of the day that is named %s', (_, texts, day) => {
  expect(dayIn(...texts)).toBe(day);
});
