import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unwrapText } from '../../../src/core/text/wrapped.ts';

/** Lines that were broken at a column. */

const PARAGRAPHS = [
  'The old mill by the river burned down on Saturday night, and nobody was inside, the fire brigade of the town said.',
  'Two engines came from the next valley, and forty neighbours carried water until the roof fell in at about three. Its owner, who lives abroad, was told on Sunday.',
  'It had stood empty since the flood of the spring before last, when its wheel was carried off to the weir and broke there, and nobody in the valley would pay for another.',
  'It will not be built again.',
];

/** Breaks paragraphs as mail does: a word that has no room goes to the next line. */
function wrap(text: string, width: number, end = '\n'): string {
  let line = '';
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(end);
}

test('paragraphs broken at column 72 are whole again, and the lines of the head stay apart', () => {
  const head = 'Mill burns down\nBy Ada Roe';
  const text = [head, ...PARAGRAPHS.map((paragraph) => wrap(paragraph, 72))].join('\n\n');
  expect(unwrapText(`${text}\n`)).toEqual({
    text: `${[head, ...PARAGRAPHS].join('\n\n')}\n`,
    joined: 5,
    hyphens: [],
  });
});

test.each(['\r\n', '\r', ' \n'])('whatever a line ends in: %j', (end) => {
  const text = PARAGRAPHS.map((paragraph) => wrap(paragraph, 60, end)).join(`${end}${end}`);
  expect(unwrapText(text)?.text).toBe(PARAGRAPHS.join('\n\n'));
});

test('a word that a hyphen parts keeps it, and is named', () => {
  const lines = PARAGRAPHS.slice(0, 2)
    .map((paragraph) => wrap(paragraph, 50))
    .join('\n\n');
  const unwrapped = unwrapText(lines.replace('neighbours\n', 'neigh-\nbours '));
  expect(unwrapped?.hyphens ?? []).toEqual(lines.includes('neighbours\n') ? ['neigh-bours'] : []);
});

test.each([
  ['whole paragraphs', PARAGRAPHS.join('\n\n')],
  ['whole paragraphs without empty lines between', PARAGRAPHS.join('\n')],
  ['a list', 'Bread\nMilk\nSalt\nTea\nA new wheel for the mill by the river, in oak if there is any'],
  [
    'verse',
    'The mill is gone, the weir is dry,\nThe wheel lies in the sea,\nAnd nobody remembers why\nIt ever turned for me.',
  ],
  ['one broken line', wrap(PARAGRAPHS[0] ?? '', 72)],
  ['nothing', ''],
])('%s: nothing is joined', (_, text) => {
  expect(unwrapText(text)).toBeNull();
});

test('no word is lost, added or moved', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}[,.]?$/u);
  const paragraph = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.array(paragraph, { maxLength: 6 }),
      fc.integer({ min: 30, max: 120 }),
      (paragraphs, width) => {
        const text = paragraphs.map((one) => wrap(one, width)).join('\n\n');
        const unwrapped = unwrapText(text);
        if (unwrapped) expect(unwrapped.text.split(/\s+/u)).toEqual(text.split(/\s+/u));
      },
    ),
  );
});
