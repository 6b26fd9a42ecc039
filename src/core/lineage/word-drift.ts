import type { StoryArticle } from '../story/content.ts';
import type { Drift, DriftPlace, Kin } from './drift.ts';
import { isNoun, readSentences, type Word } from '../text/sentence.ts';
import type { Passage, PassageMember } from '../passage/passage.ts';
import type { Telling } from '../story/telling.ts';
import { countPrinting } from './printing.ts';
import { foldedLower } from '../text/fold.ts';
import { findQuotes } from '../text/quote-mark.ts';
import { sliceText } from '../text/text.ts';

/** What happened to words between two texts of one descent: phrases in quotation marks, and compound nouns. */

/** A phrase in marks is a term or a tag, no speech, while it is short and ends without a stop. */
const PHRASE_WORDS = 8;
const SPEECH_END = /[.,!?…;:]\s*[”"’'»“]?$/u;

/** The drift of phrases and compounds in passages that two articles of one descent share, in reading order. */
export function driftOfWords(
  kin: readonly Kin[],
  passages: readonly Passage[],
  tellings: readonly Telling[],
): Drift[] {
  return kin.flatMap((pair) => {
    const outside = tellings.filter((telling) => !telling.includes(pair.article));
    const found = passages.flatMap((passage) => {
      const [here, there] = [pair.article, pair.against].map((article) => wordsOf(passage, article));
      if (!here || !there || here.length === 0 || there.length === 0) return [];
      return [
        ...pairPhrases(here, there).map((sides) => ({ kind: 'quotation' as const, sides })),
        ...pairCompounds(here, there).map((sides) => ({ kind: 'word' as const, sides })),
      ];
    });
    const seen = new Set<string>();
    return found.flatMap(({ kind, sides: [a, b] }): Drift[] => {
      const [here, there] = [a, b].map(({ text }) => countPrinting(text, outside));
      if (here === undefined || there === undefined || seen.has(`${a.text} ${b.text}`)) return [];
      seen.add(`${a.text} ${b.text}`);
      // Two translators choose different words: a word has drifted only where others print one of the two.
      const isShown = here !== null && there !== null && (here === 0) !== (there === 0);
      if (kind === 'word' && !isShown) return [];
      const { basis } = pair;
      const sides =
        basis === 'sibling' && (here ?? 0) > (there ?? 0)
          ? { here: b, there: a, support: { here: there, there: here } }
          : { here: a, there: b, support: { here, there } };
      return [{ kind, basis, isTurned: false, ...sides }];
    });
  });
}

/** The members of a passage in one article; none where it is not in the passage. */
function wordsOf({ members }: Passage, article: StoryArticle): DriftPlace[] {
  return members
    .filter((member) => member.article === article.id)
    .map(({ block, text }: PassageMember) => ({ article, block, claim: null, text }));
}

type Sides = readonly [DriftPlace, DriftPlace];

/** The phrases in marks that only one side has, in order, where both have as many of them. */
function pairPhrases(here: readonly DriftPlace[], there: readonly DriftPlace[]): Sides[] {
  const [left, right] = [here.flatMap(phrasesOf), there.flatMap(phrasesOf)];
  const missing = (from: readonly DriftPlace[], other: readonly DriftPlace[]) =>
    from.filter(({ text }) => !other.some((phrase) => foldedLower(phrase.text) === foldedLower(text)));
  const [own, others] = [missing(left, right), missing(right, left)];
  if (own.length !== others.length) return [];
  return own.flatMap((phrase, index) => {
    const other = others[index];
    return other ? [[phrase, other] as const] : [];
  });
}

function phrasesOf(place: DriftPlace): DriftPlace[] {
  return findQuotes(place.text)
    .filter(({ outer }) => !SPEECH_END.test(sliceText(place.text, outer)))
    .map((span) => sliceText(place.text, span))
    .filter((text) => text.split(/\s+/u).length <= PHRASE_WORDS)
    .map((text) => ({ ...place, text }));
}

interface Compound {
  place: DriftPlace;
  first: string;
  head: string;
}

/** Compounds with one head and another first noun, neither of which the other side has elsewhere. */
function pairCompounds(here: readonly DriftPlace[], there: readonly DriftPlace[]): Sides[] {
  const [left, right] = [here.flatMap(compoundsOf), there.flatMap(compoundsOf)];
  const [own, others] = [here, there].map((places) => new Set(places.flatMap(({ text }) => lemmasOf(text))));
  return left.flatMap((a) =>
    right
      .filter((b) => a.head === b.head && a.first !== b.first)
      .filter((b) => !others?.has(a.first) && !own?.has(b.first))
      .map((b): Sides => [a.place, b.place]),
  );
}

function compoundsOf(place: DriftPlace): Compound[] {
  return readSentences(place.text).flatMap(({ words }) =>
    words.slice(1).flatMap((head, index) => {
      const first = words[index];
      if (!first || !isPlainNoun(first) || !isPlainNoun(head) || head.start - first.end !== 1) return [];
      const text = sliceText(place.text, { start: first.start, end: head.end });
      return [{ place: { ...place, text }, first: first.lemma, head: head.lemma }];
    }),
  );
}

function isPlainNoun(word: Word): boolean {
  return isNoun(word) && !word.isName && !word.isFunction;
}

function lemmasOf(text: string): string[] {
  return readSentences(text).flatMap(({ words }) => words.map(({ lemma }) => lemma));
}
