import type { Question } from '../../schemas/content/story.ts';
import type { LookedFor } from '../../schemas/published/verdict-record.ts';
import { printedSpan } from '../story/abridged.ts';
import { isAbridged, type StoryArticle } from '../story/content.ts';
import type { QuotePlace } from '../story/selector.ts';
import { sentenceAround } from '../text/sentence.ts';
import { capitalise, countWord, joinList } from '../text/count-words.ts';
import { sliceText, wholeWords } from '../text/text.ts';
import type { Cell } from './cell.ts';
import type { FoundWord } from './silence.ts';

/** What is said of an article that gives a question no figure: its words on it, that nothing was found, or that nobody has read it. */

/** Words of ours, and the first words of the article that they speak of, with their block where they are shown. */
export interface SilenceWords {
  said: string;
  words: string | null;
  block: string | null;
}

/** A sentence of an article with a word that was looked for: what stands before that word, the word, and the rest. */
export interface SpokenSentence {
  block: string;
  before: string;
  word: string;
  after: string;
}

const UNREAD = 'not yet read in full';

/** What a question asks for; without an answer in words nobody has proved that there is none. */
export type Asked = 'figure' | 'time' | 'words';

/** What a question asks for: a time, words, or a figure of any other kind. */
export function askedBy({ kind }: Pick<Question, 'kind'>): Asked {
  return kind === 'time' || kind === 'words' ? kind : 'figure';
}

const NONE: Record<Asked, string> = {
  figure: 'gives no figure for this',
  time: 'gives no time for this',
  words: 'no answer noted',
};

/** What a cell without a figure says: "gives no figure for this, but has", and “killed”; a cell with a figure says nothing of it. */
export function describeSilence(
  { article, silence }: Pick<Cell, 'article' | 'silence'>,
  asked: Asked = 'figure',
): SilenceWords {
  const [first] = silence?.found ?? [];
  switch (silence?.kind) {
    case undefined:
      return { said: '', words: null, block: null };
    case 'not-read':
      return { said: UNREAD, words: null, block: null };
    case 'nothing-found':
      return { said: 'we found nothing', words: null, block: null };
    case 'not-searched':
      return { said: NONE[asked], words: null, block: null };
    case 'speaks': {
      const place = first ? shownPlace(article, first) : null;
      const has = place ? 'has' : 'has a word beginning with';
      return {
        said: `${NONE[asked]}, but ${has}`,
        words: firstWords(article, first),
        block: place?.block ?? null,
      };
    }
  }
}

/** The same in one text: "gives no figure for this, but has “killed”". */
export function nameSilence(cell: Pick<Cell, 'article' | 'silence'>, asked: Asked = 'figure'): string {
  const { said, words } = describeSilence(cell, asked);
  return words === null ? said : `${said} ${words}`;
}

/** The articles that give a row no figure: "No figure: Argus (has “hurt”). We found nothing: Beacon."; empty where all do. */
export function describeAbsent({ cells }: { cells: readonly Cell[] }, asked: Asked = 'figure'): string {
  const named = (kinds: readonly string[]) =>
    cells
      .filter(({ silence }) => silence !== null && kinds.includes(silence.kind))
      .map(({ article, silence }) => {
        const words = firstWords(article, silence?.found[0]);
        return words === null ? article.label : `${article.label} (has ${words})`;
      });
  return [
    {
      said: asked === 'words' ? 'No answer noted' : `No ${asked}`,
      articles: named(['speaks', 'not-searched']),
    },
    { said: 'We found nothing', articles: named(['nothing-found']) },
    { said: 'Not yet read in full', articles: named(['not-read']) },
  ]
    .filter(({ articles }) => articles.length > 0)
    .map(({ said, articles }) => `${said}: ${articles.join(', ')}.`)
    .join(' ');
}

/**
 * What a question's page says of an article without a figure: "Gives no figure for this, but has “crew” and “crews”." Of an
 * article in quotes only it says that all of its text was searched; empty for a cell with a figure.
 */
export function describeSearch({ article, silence }: Cell, asked: Asked = 'figure'): string {
  const isCut = isAbridged(article);
  switch (silence?.kind) {
    case undefined:
      return '';
    case 'not-read':
      return 'Not yet read in full, so that nothing is said here of its silence.';
    case 'nothing-found':
      return isCut ? 'We found nothing in its whole text, of which quotes are shown.' : 'We found nothing.';
    case 'not-searched':
      return `${capitalise(NONE[asked])}.`;
    case 'speaks':
      return isCut
        ? `${capitalise(NONE[asked])}. Its whole text, of which quotes are shown, has words beginning with ${describeLookedFor(silence.lookedFor)}.`
        : `${capitalise(NONE[asked])}, but has ${joinList(printedWords(article, silence.found))}.`;
  }
}

/** The sentences of an article in which the words stand, each once, as far as they are shown. */
export function listSpoken({ article, silence }: Cell): SpokenSentence[] {
  const spoken = new Map<string, SpokenSentence>();
  for (const found of silence?.found ?? []) {
    const place = shownPlace(article, found);
    const text = article.blocks.find(({ id }) => id === found.block)?.text ?? '';
    if (!place) continue;
    const sentence = sentenceAround(text, place);
    const key = `${place.block} ${sentence.start}`;
    if (spoken.has(key)) continue;
    spoken.set(key, {
      block: place.block,
      before: sliceText(text, { start: sentence.start, end: place.start }),
      word: sliceText(text, place),
      after: sliceText(text, { start: place.end, end: sentence.end }),
    });
  }
  return [...spoken.values()];
}

/** The beginnings of words that stand in an article: "“crew” three times, “tug” once"; those that do not are left out. */
export function describeLookedFor(lookedFor: readonly LookedFor[]): string {
  return lookedFor
    .filter(({ occurrences }) => occurrences > 0)
    .map(({ word, occurrences }) => `“${word}” ${countTimes(occurrences)}`)
    .join(', ');
}

function countTimes(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${countWord(count)} times`;
}

/** The words that were found as they are printed, each once whatever its case, in the order of reading. */
function printedWords(article: StoryArticle, found: readonly FoundWord[]): string[] {
  const printed = found.flatMap((place) => firstWords(article, place) ?? []);
  return printed.filter((word, index) => {
    const isSame = (other: string) => other.toLowerCase() === word.toLowerCase();
    return printed.findIndex(isSame) === index;
  });
}

/** A word as its article prints it, or as it was looked for where it is not shown. */
function firstWords(article: StoryArticle, found: FoundWord | undefined): string | null {
  if (!found) return null;
  const place = shownPlace(article, found);
  const text = article.blocks.find(({ id }) => id === found.block)?.text ?? '';
  return `“${place ? sliceText(text, place) : found.word}”`;
}

/** Where the whole words stand in what is shown of an article; null where they are not shown. */
function shownPlace({ blocks }: StoryArticle, { block: id, start, end }: FoundWord): QuotePlace | null {
  const block = blocks.find((one) => one.id === id);
  const span = block && printedSpan(block, { start, end });
  return span ? { block: block.id, ...wholeWords(block.text, span) } : null;
}
