import type { SearchRecord } from '../../../src/core/search/record.ts';

/** Made-up articles of any number, whose vocabulary grows as that of real text does (Heaps' law). */

/** V(n) = K · n^B: about 1,100 words in 4,100 as in the five articles, 26,000 in 450,000 as in agency news. */
const HEAPS = { k: 4.07, b: 0.673 };
const PASSAGES_AN_ARTICLE = 18;
const NUMERALS = 0.025;
const OWN_WORDS = 0.2;
const ENDINGS = ['s', 'ed', 'ing', 'er', 'ly', 'ment', 'ion', 'al'];

/** Chance that can be repeated: the same seed gives the same numbers from 0 up to 1 (mulberry32). */
export function seededChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** As many passages as asked, in articles of one story, after the letters, words and lengths of real texts. */
export function makeCorpus(models: readonly string[], passages: number, seed = 1): SearchRecord[] {
  const chance = seededChance(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T;
  const words = models.flatMap((text) => text.toLowerCase().match(/[a-z]+/g) ?? []);
  const spell = speller(words, chance);
  const lengths = models.map((text) => text.split(/\s+/).length);
  const known = new Set(words);
  const history: string[] = [...words];
  const records: SearchRecord[] = [];
  let own: string[] = [];

  const nextWord = (): string => {
    const n = history.length;
    if (chance() < HEAPS.k * HEAPS.b * n ** (HEAPS.b - 1)) {
      for (;;) {
        const word = chance() < 0.3 ? pick(history) + pick(ENDINGS) : spell();
        if (known.has(word) || word.length > 16) continue;
        known.add(word);
        return word;
      }
    }
    return own.length > 0 && chance() < OWN_WORDS ? pick(own) : pick(history);
  };

  for (let passage = 0; passage < passages; passage += 1) {
    const article = Math.floor(passage / PASSAGES_AN_ARTICLE);
    const isHeadline = passage % PASSAGES_AN_ARTICLE === 0;
    if (isHeadline) own = [];
    const length = isHeadline ? 10 : pick(lengths);
    const printed: string[] = [];
    for (let i = 0; i < length; i += 1) {
      if (chance() < NUMERALS) {
        printed.push(Math.round(10 ** (1 + 4 * chance())).toLocaleString('en-GB'));
        continue;
      }
      const word = nextWord();
      history.push(word);
      own.push(word);
      printed.push(i === 0 || (word.charCodeAt(0) + word.length) % 9 === 0 ? capital(word) : word);
    }
    const block = isHeadline ? 'headline' : `p${String(passage % PASSAGES_AN_ARTICLE)}`;
    records.push({
      kind: isHeadline ? 'headline' : 'passage',
      article: `made-up/article-${String(article)}`,
      label: `Article ${String(article)}`,
      block,
      title: '',
      text: `${printed.join(' ')}.`,
      also: [],
      note: '',
      question: '',
      address: `/stories/made-up/articles/article-${String(article)}/#${block}`,
    });
  }
  return records;
}

/** Spells new words, each letter after the two before it as in the words given. */
function speller(words: readonly string[], chance: () => number): () => string {
  const next = new Map<string, string[]>();
  for (const word of words) {
    const letters = `^^${word}$`;
    for (let i = 2; i < letters.length; i += 1) {
      const before = letters.slice(i - 2, i);
      next.set(before, [...(next.get(before) ?? []), letters.charAt(i)]);
    }
  }
  return () => {
    for (;;) {
      let word = '^^';
      while (!word.endsWith('$') && word.length < 16) {
        const letters = next.get(word.slice(-2)) ?? ['$'];
        word += letters[Math.floor(chance() * letters.length)] ?? '$';
      }
      const spelt = word.slice(2).replace('$', '');
      if (spelt.length > 3) return spelt;
    }
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Queries as people type them, from the words of a corpus: one to three words, every fourth mistyped, some numbers. */
export function makeQueries(records: readonly SearchRecord[], count: number, seed = 2): string[] {
  const chance = seededChance(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T;
  return Array.from({ length: count }, (_, i) => {
    const words = pick(records)
      .text.replace('.', '')
      .split(' ')
      .filter((word) => /\d/.test(word) || word.length > 4);
    const from = Math.floor(chance() * Math.max(1, words.length - 3));
    const query = words.slice(from, from + 1 + Math.floor(chance() * 3)).join(' ') || 'government';
    if (i % 8 === 7) return `"${query}"`;
    const at = 1 + Math.floor(chance() * (query.length - 2));
    return i % 4 === 3 && !/\d/.test(query) ? query.slice(0, at) + query.slice(at + 1) : query;
  });
}
