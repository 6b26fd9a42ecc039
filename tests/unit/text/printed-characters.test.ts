import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/block.ts';
import { parseFigure } from '../../../src/core/figure/figure.ts';
import { findNumbers } from '../../../src/core/figure/number/number.ts';
import { readSharedWords } from '../../../src/core/lineage/verbatim.ts';
import { readTerms } from '../../../src/core/passage/term.ts';
import { compareWording } from '../../../src/core/passage/facing/wording.ts';
import { readSpeech } from '../../../src/core/quotation/speech.ts';
import { readTokens } from '../../../src/core/search/token.ts';
import { resolveQuote } from '../../../src/core/story/selector.ts';
import { quoteAround } from '../../../src/core/suggest/claim-quote.ts';
import { suggestClaims } from '../../../src/core/suggest/suggest.ts';
import { findQuotes } from '../../../src/core/text/quote-mark.ts';
import { sliceText } from '../../../src/core/text/text.ts';

/** Every reader of text sees one and the same text, whatever the characters that it is printed with. */

const blockOf = (text: string): Block[] => [{ id: 'p1', kind: 'paragraph', text }];

const read = (name: string): unknown =>
  JSON.parse(readFileSync(`tests/fixtures/characters/${name}.json`, 'utf8'));

interface QuotedCase {
  /** ⟦ and ⟧ stand around each place where the words are found. */
  text: string;
  exact: string;
}

test.each(read('quoted') as QuotedCase[])('in $text stands $exact', ({ text, exact }) => {
  const printed = text.replace(/[⟦⟧]/gu, '');
  const found = resolveQuote({ exact }, blockOf(printed)).map((place) => sliceText(printed, place));
  const places = resolveQuote({ exact }, blockOf(printed)).map(({ start }) => start);
  const marked = [...text.matchAll(/⟦([^⟧]*)⟧/gu)];
  expect(found).toEqual(marked.map(([, words]) => words));
  expect(places).toEqual(
    marked.map(({ index }) => Array.from(text.slice(0, index).replace(/[⟦⟧]/gu, '')).length),
  );
});

interface ToldApart {
  a: string;
  b: string;
  isSame: boolean;
}

test.each(read('told-apart') as ToldApart[])('$a and $b are one: $isSame', ({ a, b, isSame }) => {
  const pieces = compareWording(a, b);
  expect(pieces.every(({ kind }) => kind === 'same')).toBe(isSame);
  expect([pieces.map((piece) => piece.a).join(''), pieces.map((piece) => piece.b).join('')]).toEqual([a, b]);
});

/** What each reader makes of a text, in words without marks that are apart from their letters. */
const READERS: Record<string, (text: string) => unknown> = {
  'a figure': (text) => ({ ...parseFigure(text), text: null }),
  numbers: (text) => findNumbers(text).map(({ value, vague, text: one }) => [value, vague, one.normalize()]),
  quotations: (text) => findQuotes(text).map((span) => sliceText(text, span).normalize()),
  speech: (text) =>
    readSpeech({ id: 'a', blocks: blockOf(text) }, []).map((one) => [
      one.speakers.map((name) => name.normalize()),
      one.text.normalize(),
      sliceText(text, one).normalize(),
    ]),
  'what is searched': (text) =>
    readTokens(text).map(({ form, start, end }) => [form, text.slice(start, end).normalize()]),
  'what passages share': (text) => readTerms(text).map(({ terms }) => terms),
  'proposed claims': (text) =>
    suggestClaims(blockOf(text), new Set()).map(({ figurePlace, figure, attribution, population }) => [
      [figure.min, figure.max, attribution?.normalize(), population.normalize()],
      sliceText(text, quoteAround(text, figurePlace)).normalize(),
    ]),
};

const PIECES = [
  ...[
    'Zoé Roe ',
    'the Évry coast guard ',
    'said ',
    '“We saw it,” ',
    '‘now’ ',
    'of 12 ',
    '8,000 people ',
    '1 400 ',
  ],
  ...[
    'were killed ',
    'told Ås Radio ',
    'at least ',
    'and ',
    'at Ünal’s ',
    'Đồng ',
    'twenty-five ',
    '. ',
    ', ',
  ],
];
const sentence = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));

describe.each(Object.entries(READERS))('%s', (_, reader) => {
  test('are the same of letters composed and taken apart', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(reader(text.normalize('NFD'))).toEqual(reader(text.normalize('NFC')));
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(Object.entries(READERS).filter(([name]) => !['quotations', 'speech'].includes(name)))(
  '%s',
  (name, reader) => {
    test('are the same whatever hyphens, spaces and apostrophes are printed', () => {
      const other = (text: string) =>
        text
          .replace(/-/gu, '\u2011')
          .replace(/ /gu, '\u2009')
          .replace(/’(?=s)/gu, '\u02bc');
      const plain = (found: unknown) =>
        JSON.stringify(found)
          .replace(/\u2011/gu, '-')
          .replace(/\u2009/gu, ' ')
          .replace(/\u02bc/gu, '’');
      fc.assert(
        fc.property(sentence, (text) => {
          expect(plain(reader(other(text))), name).toBe(plain(reader(text)));
        }),
        { numRuns: 40 },
      );
    });
  },
);

test('words in common are those of both texts, and are given as the first prints them', () => {
  const [a, b] = [
    'Zoe\u0301 Roe saw the har\u00adbour of Évry burn down',
    'Zoé Roe saw the harbour of Évry burn down',
  ];
  const shared = readSharedWords(blockOf(a), blockOf(b));
  expect(shared).toMatchObject({ share: [1, 1], runs: [a] });
});
