import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/block.ts';
import { locateQuote, printAround, printSelector } from '../../../src/core/story/quote.ts';
import type { RecordProblem } from '../../../src/core/record/reference.ts';

const blocks: Block[] = [
  { id: 'headline', kind: 'headline', text: 'Ferry aground, 12 hurt' },
  { id: 'p1', kind: 'paragraph', text: '12 hurt, 12 saved' },
];
const locate = (selector: { exact: string; prefix?: string; suffix?: string }) => {
  const problems: RecordProblem[] = [];
  const place = locateQuote('Claim "a"', selector, { name: 'herald.md', blocks }, ['claims', 0], problems);
  return { place, problems };
};

test('a quote in one place is that place, and no problem', () => {
  expect(locate({ exact: '12 saved' })).toEqual({ place: { block: 'p1', start: 9, end: 17 }, problems: [] });
});

test('a quote in two places is told with both, and with what tells them apart', () => {
  expect(locate({ exact: '12 hurt' })).toEqual({
    place: null,
    problems: [
      {
        path: ['claims', 0],
        message: {
          code: 'quote-ambiguous',
          sentence: 'Claim "a" quotes words that occur 2 times in herald.md.',
          evidence: [
            ['the headline', '"Ferry aground, 12 hurt"'],
            ['paragraph 1', '"12 hurt, 12 saved"'],
          ],
          action:
            'Say which one is meant: exact: "12 hurt", prefix: "aground, " or exact: "12 hurt", prefix: "".',
        },
      },
    ],
  });
});

test('a quote with a wrong suffix is told what to write instead', () => {
  expect(locate({ exact: '12 saved', suffix: ' from' }).problems).toEqual([
    {
      path: ['claims', 0],
      message: {
        code: 'quote-not-found',
        sentence: 'Claim "a" has a prefix or suffix that does not stand beside its words in herald.md.',
        evidence: [
          ['quoted', 'exact: "12 saved", suffix: " from"'],
          ['printed', '"12 hurt, 12 saved"'],
        ],
        action: 'Write exact: "12 saved".',
      },
    },
  ]);
});

test('a quote that is not there is told with the nearest words', () => {
  expect(locate({ exact: '12 drowned' }).problems[0]?.message).toEqual({
    code: 'quote-not-found',
    sentence: 'Claim "a" quotes words that do not occur in herald.md.',
    evidence: [
      ['quoted', '"12 drowned"'],
      ['nearest', '"12 hurt"   the headline, differs: drowned → hurt'],
    ],
    action: 'Paste the words from the headline.',
  });
});

describe('a place with what stands around it', () => {
  const long = `${'a'.repeat(30)} 12 ${'🚢'.repeat(30)}`;

  test.each([
    ['an ellipsis stands where the text goes on', long, `"…${'a'.repeat(23)} 12 ${'🚢'.repeat(23)}…"`, 31],
    ['and nowhere else', 'in 12 boats', '"in 12 boats"', 3],
  ])('%s', (_, text, printed, start) => {
    expect(printAround(text, { start, end: start + 2 })).toBe(printed);
  });
});

test('a selector is printed as an editor writes it', () => {
  expect(printSelector({ exact: 'the "ferry"', prefix: '', suffix: ' ran' })).toBe(
    String.raw`exact: "the \"ferry\"", prefix: "", suffix: " ran"`,
  );
});

test('places that no words tell apart are offered no choice', () => {
  const problems: RecordProblem[] = [];
  const twins: Block[] = ['“We saw 12 hurt.”', '"We saw 12 hurt."'].map((text, index) => ({
    id: `p${index + 1}`,
    kind: 'paragraph',
    text,
  }));
  locateQuote('Claim "a"', { exact: '12 hurt' }, { name: 'herald.md', blocks: twins }, [], problems);
  expect(problems.map(({ message: { action } }) => action)).toEqual([
    'No words beside them tell these places apart: quote words that stand only once.',
  ]);
});
