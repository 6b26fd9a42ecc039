import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestScore, scoreSentences, type Weighable } from '../../../src/core/passage/likeness.ts';
import type { Term } from '../../../src/core/passage/term.ts';

/** A term in short: "#12" is a number, "Valdo" a name, "Port+" a part of a longer one, "“cold" is quoted. */
function term(word: string): Term {
  const key = word.replace(/[“+]/gu, '').toLowerCase();
  return {
    key,
    root: key.length > 4 && !key.startsWith('#') ? key.slice(0, 4) : null,
    isNumber: key.startsWith('#'),
    isName: /\p{Lu}/u.test(word),
    isQuoted: word.startsWith('“'),
    isBound: word.endsWith('+'),
    isVague: false,
    kind: null,
  };
}

const words = (text: string) => text.split(' ').filter(Boolean).map(term);

/** An article with one sentence to a block. */
const article = (...sentences: string[]): Weighable[] =>
  sentences.map((sentence, index) => ({ block: `p${index + 1}`, terms: words(sentence) }));

const rounded = (scores: readonly (readonly number[])[]) =>
  scores.map((row) => row.map((score) => Math.round(score * 100) / 100));

/** What two sentences share where the articles have nothing else in common. */
const shared = (a: string, b: string) => rounded(scoreSentences(article(a), article(b)))[0]?.[0];

test('a pair scores what it shares, less what both share with the other article’s sentences anyway', () => {
  const a = article('tug hull', 'captain storm', 'buoy');
  const b = article('buoy tide', 'hull tug', 'storm');
  expect(rounded(scoreSentences(a, b))).toEqual([
    [-0.59, 1.59, -0.59],
    [-0.4, -0.59, 0.79],
    [0.79, -0.59, -0.4],
  ]);
});

describe('what two sentences share', () => {
  test.each([
    ['is a word', 'tug sank', 'tug came', 0.79],
    ['is nothing without a word in common', 'tug', 'hull', 0],
    ['is nothing without a word', '', 'hull', 0],
    ['is each word, in any order', 'tug hull', 'hull tug', 1.59],
    ['is no more for saying it again', 'tug', 'tug tug tug', 0.79],
    ['is more for a number', '#12', '#12', 1.19],
    ['is nothing for another number', '#12', '#120', 0],
    ['is more for words that both quote', '“tug', '“tug', 0.95],
    ['is no more for words that one of them quotes', '“tug', 'tug', 0.79],
    ['is less for words of one root', 'terrorist', 'terrorism', 0.56],
    ['is nothing for words that only begin alike', 'contest', 'continent', 0],
    ['is less for two forms of a name', 'Nazarbayev', 'Nazarbaev', 0.56],
    ['is nothing for a short word’s kin', 'tug', 'tugs', 0],
  ])('%s', (_, a, b, expected) => {
    expect(shared(a, b)).toBe(expected);
  });
});

describe('a word weighs', () => {
  const filler = ['gull', 'seal', 'crab', 'kelp', 'wave', 'foam', 'reef'];
  const topic = filler.map((word) => `${word} ferry`);

  test('nearly nothing where most blocks hold it', () => {
    expect(rounded(scoreSentences(article('ferry', ...topic), article('ferry')))[0]?.[0]).toBe(0.05);
  });

  test('as much in a single paragraph as in an article of eight, which is too short to have a topic', () => {
    expect(rounded(scoreSentences(article('tug'), article('tug')))).toEqual([[0.79]]);
    expect(rounded(scoreSentences(article('tug', ...filler), article('tug')))[0]).toEqual([0.79]);
  });

  test('what the commonest part of its name does', () => {
    const score = (name: string) => rounded(scoreSentences(article(name, ...topic), article(name)))[0]?.[0];
    expect([score('Anna Ferry'), score('Anna+ Ferry+')]).toEqual([0.84, 0.15]);
  });

  test('the same however often one block says it', () => {
    const once = article('tug', 'hull');
    const often = [...once, { block: 'p1', terms: words('tug') }];
    expect(scoreSentences(often, once)[0]?.[0]).toBe(scoreSentences(often, once)[2]?.[0]);
  });
});

test.each([
  [[], ['tug'], []],
  [['tug', 'hull'], [], [[], []]],
  [['', ''], [''], [[0], [0]]],
])('sentences %j and %j score %j', (a, b, scores) => {
  expect(scoreSentences(article(...a), article(...b))).toEqual(scores);
});

test('the scores are the same from both sides', () => {
  const sentence = fc
    .array(fc.constantFrom('tug', 'hull', 'captain', 'captaincy', 'Port+', 'Ellery+', '#12', '“storm'), {
      maxLength: 5,
    })
    .map((list) => list.join(' '));
  const anyArticle = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((list) => article(...list));
  fc.assert(
    fc.property(anyArticle, anyArticle, (a, b) => {
      const [there, back] = [scoreSentences(a, b), scoreSentences(b, a)];
      expect(there).toEqual(a.map((_, i) => b.map((__, j) => back[j]?.[i])));
    }),
  );
});

describe('the best score of some sentences with others', () => {
  test('is 0 where there are none', () => {
    expect(bestScore([], [0], [[3]])).toBe(0);
  });

  test('is found among a million pairs, as two paragraphs of a thousand sentences have', () => {
    const places = Array.from({ length: 1000 }, (_, at) => at);
    const scores = places.map((i) => places.map((j) => (i === 700 && j === 3 ? 2 : 1)));
    expect(bestScore(places, places, scores)).toBe(2);
    expect(bestScore(places.slice(0, 700), places, scores)).toBe(1);
  });
});
