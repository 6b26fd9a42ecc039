import { familyOf, isStopWord } from './family.ts';
import type { PhraseForm, SearchTerm } from './query.ts';
import { soundOf } from './spelling.ts';
import { stemOf } from './stem.ts';
import type { KnownForm, SearchStore } from './store.ts';
import { guessWord, prepareVocabulary, type Vocabulary } from './typo.ts';

/** What of the vocabulary answers a term of a query, and how well. */

/** A run of forms, mostly one, that answers a term; `quality` is 1 for the very word. */
export interface TermMatch {
  forms: readonly KnownForm[];
  steps: readonly number[];
  quality: number;
}

/** How much each way to meet a word counts beside the very word. */
const QUALITY = {
  exact: 1,
  stem: 0.72,
  family: 0.68,
  name: 0.75,
  spelling: 0.95,
  apart: 0.9,
  opening: 0.65,
  misheard: 0.6,
  guess: 0.6,
};

const MOST_OPENINGS = 16;
const MOST_SHORT_OPENINGS = 4;

/** Answers terms from a store. */
export interface Matcher {
  match: (term: SearchTerm) => Promise<TermMatch[]>;
  /** Only the same word: no guesses and no openings. */
  matchSame: (term: SearchTerm) => Promise<TermMatch[]>;
  vocabulary: () => Promise<Vocabulary>;
}

/** The other spellings of a form, by the table of the index. */
function otherSpellings({ contents }: SearchStore): Map<string, string[]> {
  const pairs = contents.spellings.flatMap((names) =>
    names.map((name) => [name, names.filter((other) => other !== name)] as const),
  );
  return new Map(pairs);
}

/** A matcher over an open index. A term that nothing answers has an empty list. */
export function createMatcher(store: SearchStore): Matcher {
  let vocabulary: Promise<Vocabulary> | undefined;
  const spellings = otherSpellings(store);
  const alike = new Map<string, Promise<Vocabulary>>();
  /** The forms that begin as a word does, which most slips leave alone, so that all others need not be read. */
  const beginningLike = (word: string) => {
    const begins = soundOf(word).charAt(0);
    const known = alike.get(begins) ?? store.formsLike(begins).then(prepareVocabulary);
    alike.set(begins, known);
    known.catch(() => alike.delete(begins));
    return known;
  };
  const wholeVocabulary = () => {
    vocabulary ??= store.allForms().then(prepareVocabulary);
    vocabulary.catch(() => (vocabulary = undefined));
    return vocabulary;
  };

  const exactly = async (form: string): Promise<KnownForm[]> =>
    (await store.formsOf(soundOf(form))).filter((known) => known.form === form);

  /** The forms that are the word itself, inflected or spelt otherwise; apart from them those that only sound so. */
  async function sameWord(word: string): Promise<{ same: TermMatch[]; misheard: TermMatch[] }> {
    const sound = soundOf(word);
    const stem = stemOf(word);
    const opening = sound.slice(0, Math.max(3, Math.ceil(stem.length * 0.6)));
    const same: TermMatch[] = [];
    const misheard: TermMatch[] = [];
    const isShort = sound.length < 3;
    for (const known of await (isShort ? store.formsOf(sound) : store.formsLike(opening))) {
      if (known.form === word) same.push(one(known, QUALITY.exact));
      else if ((known.stem ??= stemOf(known.form)) === stem) same.push(one(known, QUALITY.stem));
      else if (soundOf(known.form) === sound && word.length > 3) {
        if (known.isName) same.push(one(known, QUALITY.name));
        else misheard.push(one(known, QUALITY.misheard));
      }
    }
    for (const spelling of spellings.get(word) ?? [])
      same.push(...(await exactly(spelling)).map((known) => one(known, QUALITY.spelling)));
    for (const family of new Set([...familyOf(word), ...familyOf(stem)])) {
      const isKnown = same.some(({ forms: [form] }) => form?.form === family);
      if (!isKnown) same.push(...(await exactly(family)).map((known) => one(known, QUALITY.family)));
    }
    return { same: await orInTwo(same), misheard };
  }

  /** Words that begin with what was typed so far, the most frequent ones. */
  async function openings(word: string): Promise<TermMatch[]> {
    if (word.length < 2) return [];
    const sound = soundOf(word);
    const found = await store.formsLike(sound.length > 3 ? sound.slice(0, -2) : sound.slice(0, 2));
    return found
      .filter(({ form }) => form.startsWith(word) || (word.length > 4 && soundOf(form).startsWith(sound)))
      .sort((a, b) => b.frequency - a.frequency)
      .slice(0, word.length < 3 ? MOST_SHORT_OPENINGS : MOST_OPENINGS)
      .map((known) =>
        one(known, QUALITY.opening * Math.sqrt(word.length / Math.max(word.length, known.form.length))),
      );
  }

  async function guesses(word: string, isOpen: boolean): Promise<TermMatch[]> {
    const apart = await inTwo(cutsOf(word, 3), QUALITY.apart);
    if (apart.length > 0) return apart;
    const found: TermMatch[] = [];
    const near = guessWord(word, await beginningLike(word), isOpen);
    const guessed = near.length > 0 ? near : guessWord(word, await wholeVocabulary(), isOpen);
    for (const { form, score } of guessed) {
      const quality = QUALITY.guess * (1 - score);
      const { same } = await sameWord(form.form);
      found.push(...same.map((match) => ({ ...match, quality: quality * match.quality })));
    }
    return found;
  }

  /** A word that is printed as two: "mudslide" for "mud slide". */
  async function inTwo(cuts: readonly [string, string][], quality: number): Promise<TermMatch[]> {
    const found = cuts.map(async ([beginning, end]): Promise<TermMatch[]> => {
      const [first] = await exactly(beginning);
      const [second] = first ? await exactly(end) : [];
      return first && second ? [{ forms: [first, second], steps: [0, 1], quality }] : [];
    });
    return (await Promise.all(found)).flat();
  }

  /** "Nur Sultan" is the same word as "Nursultan" wherever that is printed in any text; not so for its inflections. */
  async function orInTwo(matches: readonly TermMatch[]): Promise<TermMatch[]> {
    const apart = matches.map(({ forms: [known], quality }) => {
      const cuts = known && quality > QUALITY.stem ? cutsOf(known.form, 2) : [];
      return inTwo(
        cuts.filter((cut) => !cut.some(isStopWord)),
        quality,
      );
    });
    return [...matches, ...(await Promise.all(apart)).flat()];
  }

  async function phrase(forms: readonly PhraseForm[]): Promise<TermMatch[]> {
    const found = await Promise.all(forms.map(async ({ form }) => (await exactly(form))[0]));
    const known = found.filter((form) => form !== undefined);
    if (known.length < forms.length) return [];
    return [{ forms: known, steps: forms.map(({ step }) => step), quality: QUALITY.exact }];
  }

  async function matchSame(term: SearchTerm): Promise<TermMatch[]> {
    if (term.kind === 'phrase') return phrase(term.forms);
    if (term.kind === 'number') {
      const words = term.word === null ? [] : await exactly(term.word);
      return [...(await exactly(term.form)), ...words].map((known) => one(known, QUALITY.exact));
    }
    const { same } = await sameWord(term.form);
    return [...same, ...(await otherwiseCut(term))];
  }

  /** The word printed as several, or with its neighbour as one. */
  async function otherwiseCut({ parts, joined }: { parts: readonly string[]; joined: readonly string[] }) {
    const cut = parts.length === 0 ? [] : await phrase(parts.map((form, step) => ({ form, step })));
    const whole = await Promise.all(joined.map(exactly));
    return [...cut, ...whole.flat().map((known) => one(known, QUALITY.apart))];
  }

  return {
    matchSame,
    vocabulary: wholeVocabulary,
    match: async (term) => {
      if (term.kind !== 'word') return matchSame(term);
      const { form, isOpen } = term;
      const { same, misheard } = await sameWord(form);
      const known = [...same, ...(await otherwiseCut(term))];
      if (known.some(({ quality }) => quality > QUALITY.family)) return known;
      const more = [...known, ...misheard, ...(isOpen ? await openings(form) : [])];
      return more.length > 0 ? more : guesses(form, isOpen);
    },
  };
}

/** The ways to cut a word in two, of at least so many letters and three; none of a number. */
function cutsOf(word: string, least: number): [string, string][] {
  const count = word.startsWith('#') ? 0 : Math.max(0, word.length - 2 - least);
  return Array.from({ length: count }, (_, at) => [word.slice(0, least + at), word.slice(least + at)]);
}

function one(form: KnownForm, quality: number): TermMatch {
  return { forms: [form], steps: [0], quality };
}
