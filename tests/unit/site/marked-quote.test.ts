import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ResolvedClaim } from '../../../src/core/story/claim.ts';
import { parseFigure } from '../../../src/core/figure/figure.ts';
import { cutBlock, cutQuote, shortenQuote } from '../../../src/core/site/marked-quote.ts';
import { findText } from '../../../src/core/text/find-text.ts';
import { character } from '../kit/character.ts';

/** A claim on a block's text: the quote and the figure by their words. */
function claimOf(id: string, text: string, exact: string, figure: string, block = 'p1'): ResolvedClaim {
  const [place] = findText(text, exact);
  const [inside] = findText(exact, figure);
  const read = parseFigure(figure);
  if (!place || !inside || !read) throw new Error(`"${figure}" does not stand in "${exact}" of "${text}"`);
  return {
    entry: { id, question: 'injuries', exact, figure },
    exact,
    place: { block, ...place },
    figure: read,
    figurePlace: { start: place.start + inside.start, end: place.start + inside.end },
    attribution: null,
  };
}

describe('a quote', () => {
  test.each([
    ['at least 8,000 people arrested', 'at least 8,000', ['at least ', '*8,000', ' people arrested']],
    ['340', '340', ['*340']],
    ['🚢 nearly 350 of them', 'nearly 350', ['🚢 nearly ', '*350', ' of them']],
    ['Dozens hurt', 'Dozens', ['*Dozens', ' hurt']],
    ['several hundred sailors', 'several hundred', ['*several hundred', ' sailors']],
    ['between 10 and 15 tugs', 'between 10 and 15', ['between ', '*10', ' and ', '*15', ' tugs']],
    [
      'two to three billion dollars lost',
      'two to three billion dollars',
      ['*two', ' to ', '*three billion', ' dollars lost'],
    ],
    ['3 crew, of 12 hurt', '12', ['3 crew, of ', '*12', ' hurt']],
  ])('"%s" with the figure "%s" falls into %j', (exact, figure, pieces) => {
    const text = `On Sunday, 🚢 ${exact}, they said.`;
    expect(
      cutQuote(claimOf('a', text, exact, figure)).map((p) => (p.kind === 'number' ? '*' : '') + p.text),
    ).toEqual(pieces);
  });
});

describe('a quote in a narrow column', () => {
  const words = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) => `w${index + from}`).join(' ');
  const shortened = (exact: string, figure: string) =>
    shortenQuote(cutQuote(claimOf('a', exact, exact, figure)))
      .map(({ text }) => text)
      .join('');

  test.each([
    ['30 words are left whole', `12 ${words(29)}`, `12 ${words(29)}`],
    ['a number before many', `12 ${words(30)}`, `12 ${words(7)} …`],
    ['a number behind many', `${words(30)} 12`, `… ${words(8, 22)} 12`],
    ['a number among many', `${words(20)} 12 ${words(20)}`, `… ${words(8, 12)} 12 ${words(7)} …`],
  ])('%s', (_, exact, expected) => {
    expect(shortened(exact, '12')).toBe(expected);
  });

  test('between two numbers the words next to both are left', () => {
    const pieces = ['10', ` ${words(40)} `, '15'].map((text, index) => ({
      kind: index === 1 ? ('words' as const) : ('number' as const),
      text,
    }));
    expect(shortenQuote(pieces).map(({ text }) => text)).toEqual([
      '10',
      ` ${words(7)} … ${words(8, 32)} `,
      '15',
    ]);
  });
});

describe('a block', () => {
  const text = 'Of 340 aboard at least 12 were hurt.';
  const some = claimOf('some', text, text, 'at least 12');
  const few = claimOf('few', text, '12 were hurt', '12');
  const cut = (...claims: ResolvedClaim[]) =>
    cutBlock('p1', text, claims).map((piece) => [piece.text, ...piece.claims.map(({ entry }) => entry.id)]);

  test('without claims is one piece', () => {
    expect(cut()).toEqual([[text]]);
    expect(cutBlock('p1', '', [])).toEqual([]);
  });

  test('is cut where a figure begins and ends', () => {
    expect(cut(some)).toEqual([['Of 340 aboard '], ['at least 12', 'some'], [' were hurt.']]);
  });

  test('with two figures in one another has pieces of both', () => {
    expect(cut(few, some)).toEqual([
      ['Of 340 aboard '],
      ['at least ', 'some'],
      ['12', 'few', 'some'],
      [' were hurt.'],
    ]);
  });

  test('with one figure twice marks both claims', () => {
    expect(cut(few, few)).toEqual([['Of 340 aboard at least '], ['12', 'few', 'few'], [' were hurt.']]);
  });

  test('is cut round the marks of gaps, which are said to be marks', () => {
    const cutText = `[…] ${text} […]`;
    const moved = claimOf('some', cutText, text, 'at least 12');
    const marks = [
      { start: 0, end: 3 },
      { start: 41, end: 44 },
    ];
    expect(cutBlock('p1', cutText, [moved], marks)).toEqual([
      { text: '[…]', claims: [], isGap: true },
      { text: ' Of 340 aboard ', claims: [] },
      { text: 'at least 12', claims: [moved] },
      { text: ' were hurt. ', claims: [] },
      { text: '[…]', claims: [], isGap: true },
    ]);
  });

  test('cuts a number that nobody has read apart, with the name of what is said of it', () => {
    expect(cutBlock('p2', 'Of 340 aboard', [], [], [{ id: 'unread-p2-3', start: 3, end: 6 }])).toEqual([
      { text: 'Of ', claims: [] },
      { text: '340', claims: [], unread: 'unread-p2-3' },
      { text: ' aboard', claims: [] },
    ]);
  });

  test('passes over claims of other blocks', () => {
    expect(cutBlock('p2', text, [some])).toEqual([{ text, claims: [] }]);
  });
});

describe('laws', () => {
  const words = fc.oneof(
    fc.string({ unit: character, maxLength: 12 }),
    fc.constantFrom('340 ', ' nearly ', '🚢', '1,600', 'dozens of ', ' to ', '\n', 'é'),
  );
  const texts = fc.array(words, { maxLength: 5 }).map((pieces) => pieces.join(''));
  const PLAIN = claimOf('plain', '12 hurt', '12 hurt', '12');

  test('the pieces of a quote put together are the quote, whatever its figure', () => {
    fc.assert(
      fc.property(texts, texts, texts, fc.nat(50), (before, figure, after, start) => {
        const exact = before + figure + after;
        const from = start + Array.from(before).length;
        const pieces = cutQuote({
          ...PLAIN,
          exact,
          place: { block: 'p1', start, end: start + Array.from(exact).length },
          figure: { ...PLAIN.figure, text: figure },
          figurePlace: { start: from, end: from + Array.from(figure).length },
        });
        expect(pieces.map(({ text }) => text).join('')).toBe(exact);
        expect(pieces.every(({ text }) => text !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('the pieces of a block put together are its text, and each claim has just its figure', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 5 });
    fc.assert(
      fc.property(texts, spans, (text, pairs) => {
        const points = Array.from(text);
        const claims = pairs.flatMap(([a, b]): ResolvedClaim[] => {
          const [start, end] = [Math.min(a, b), Math.min(Math.max(a, b), points.length)];
          return start < end ? [{ ...PLAIN, figurePlace: { start, end } }] : [];
        });
        const pieces = cutBlock('p1', text, claims);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const claim of claims) {
          const marked = pieces.filter((piece) => piece.claims.includes(claim));
          const { start, end } = claim.figurePlace;
          expect(marked.map((piece) => piece.text).join('')).toBe(points.slice(start, end).join(''));
        }
      }),
      { numRuns: 500 },
    );
  });
});
