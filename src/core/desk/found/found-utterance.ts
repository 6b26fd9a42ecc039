import type { SpeakerEntry } from '../../../schemas/content/story.ts';
import { blockText } from '../../article/block.ts';
import type { Quotation, Rendering } from '../../quotation/quotation.ts';
import { indexPersons } from '../../quotation/speaker/person.ts';
import { readQuotedAndReported, type Utterance } from '../../quotation/speech.ts';
import { rarityOf, shareTerms, termsOf } from '../../quotation/utterance-likeness.ts';
import type { StoryArticle } from '../../story/content.ts';
import { resolveQuote } from '../../story/selector.ts';
import { joinList } from '../../text/count-words.ts';
import { oncePerObject, oncePerText } from '../../text/once.ts';
import { sliceText } from '../../text/text.ts';
import { isSamePlace, type Judged, type PlacedWords } from './judged.ts';

/** Which utterances of other articles are one with an utterance of this article, in their own words. */

/** Words that an article gives as somebody’s, all that one pair of marks holds or a reported clause; the place is that of their beginning. */
export interface UtteredWords extends PlacedWords {
  label: string;
  words: string;
  /** Who says it by the article; null for nobody. */
  speaker: string | null;
}

/** Where an editor put two utterances together or apart: an entry of the story’s "speakers", and which of its list. */
export interface TiePlace {
  entry: number;
  list: 'with' | 'apartFrom';
  at: number;
}

/** An utterance of another article that is found to be one with this, or that an editor put with it or apart from it. */
export interface FoundUtterance extends UtteredWords {
  state: Judged;
  because: string | null;
  tie: TiePlace | null;
}

interface Spoken {
  uttered: UtteredWords;
  pieces: readonly Utterance[];
}

/** Two places that an editor put together or apart. */
interface Tie extends TiePlace {
  because: string | null;
  ends: readonly [PlacedWords, PlacedWords];
}

type Told = Pick<Rendering, 'article' | 'block' | 'start' | 'end'>;

const spokenIn = oncePerObject((articles: readonly StoryArticle[]): Spoken[] => {
  const persons = indexPersons(articles);
  return articles.flatMap((article) => {
    const all = readQuotedAndReported(article, persons).filter(({ isNobodys }) => !isNobodys);
    // A reported clause around quoted words is told by these.
    const told = all.filter((one) => one.direct || !all.some((other) => other.direct && meets(one, other)));
    return [...Map.groupBy(told, ({ run }) => run).values()].map((pieces) => spokenOf(article, pieces));
  });
});

function spokenOf({ id, label, blocks }: StoryArticle, pieces: readonly Utterance[]): Spoken {
  const [{ block, start, end, speakers } = { block: '', start: 0, end: 0, speakers: [] }] = pieces;
  const words = pieces.map(({ text }, at) => {
    const last = pieces[at - 1];
    const between =
      last && sliceText(blockText(blocks, block), { start: last.end, end: pieces[at]?.start ?? 0 });
    return `${between === undefined ? '' : between.trim() === '' ? ' ' : ' … '}${text}`;
  });
  const speaker = speakers.length === 0 ? null : joinList(speakers);
  const uttered = { article: id, label, block, start, end, words: words.join(''), speaker };
  return { uttered, pieces };
}

/** All that anybody says in the other articles of a story, by column; reported words, too. */
export function utteredElsewhere(articles: readonly StoryArticle[], article: string): UtteredWords[] {
  return spokenIn(articles)
    .map(({ uttered }) => uttered)
    .filter((one) => one.article !== article);
}

/**
 * The utterances of other articles that stand together with one of this article, as the site has it `now`, or that an editor
 * put apart from it, by column; `found` is what it stands together with without any editor’s word.
 */
export function findOthers(
  own: Told,
  { now, found }: Record<'now' | 'found', Quotation | undefined>,
  entries: readonly SpeakerEntry[],
  articles: readonly StoryArticle[],
): FoundUtterance[] {
  const here = (quotation: Quotation | undefined, one: Spoken) =>
    quotation?.renderings.some((words) => isSpokenAt(one, words)) === true;
  const mine = [own, ...(now?.renderings ?? []).filter(({ article }) => article === own.article)];
  const ties = tiesOf(entries, articles);
  return spokenIn(articles).flatMap((one): FoundUtterance[] => {
    if (one.uttered.article === own.article) return [];
    const between = ties.filter(({ ends }) => ends.some((end) => isSpokenAt(one, end)));
    const direct = between.filter(({ ends }) => ends.some((end) => mine.some((words) => meets(end, words))));
    const isHere = here(now, one);
    const tie = isHere
      ? [...direct, ...between].find(({ list }) => list === 'with')
      : direct.find(({ list }) => list === 'apartFrom');
    if (!isHere && !tie) return [];
    const state = !isHere ? 'forbidden' : !tie ? 'proposed' : here(found, one) ? 'confirmed' : 'corrected';
    const place = tie && { entry: tie.entry, list: tie.list, at: tie.at };
    return [{ ...one.uttered, state, because: tie?.because ?? null, tie: place ?? null }];
  });
}

/** So many utterances are shown as likely ones. */
const MOST_LIKELY = 5;

/**
 * Of what is uttered elsewhere what says most of the same as some words, by the places in that list; what stands with these
 * or apart from them already is passed over. None where nothing is alike.
 */
export function likelyAmong(
  { words, others }: { words: string; others: readonly UtteredWords[] },
  uttered: readonly UtteredWords[],
  articles: readonly StoryArticle[],
): number[] {
  const rarity = rarityIn(articles);
  return uttered
    .map((one, index) => ({ one, index, ...shareTerms(termsIn(words), termsIn(one.words), rarity) }))
    .filter(({ one, terms }) => terms > 0 && !others.some((other) => isSamePlace(other, one)))
    .sort((a, b) => b.share - a.share || b.terms - a.terms)
    .slice(0, MOST_LIKELY)
    .map(({ index }) => index);
}

const termsIn = oncePerText(termsOf);

const rarityIn = oncePerObject((articles: readonly StoryArticle[]) =>
  rarityOf(articles.flatMap(({ blocks }) => blocks.map(({ text }) => text)).sort()),
);

function tiesOf(entries: readonly SpeakerEntry[], articles: readonly StoryArticle[]): Tie[] {
  const placeOf = ({
    article,
    ...selector
  }: Pick<SpeakerEntry, 'article' | 'exact' | 'prefix' | 'suffix'>) => {
    const blocks = articles.find(({ id }) => id === article)?.blocks ?? [];
    const [place, ...others] = resolveQuote(selector, blocks);
    return place && others.length === 0 ? { article, ...place } : null;
  };
  return entries.flatMap((entry, index) =>
    (['with', 'apartFrom'] as const).flatMap((list) =>
      (entry[list] ?? []).flatMap((words, at): Tie[] => {
        const [own, other] = [placeOf(entry), placeOf(words)];
        const because = entry.because ?? null;
        return own && other ? [{ entry: index, list, at, because, ends: [own, other] }] : [];
      }),
    ),
  );
}

function isSpokenAt({ pieces }: Spoken, words: Told): boolean {
  return pieces.some(
    (piece) => meets(piece, words) || (piece.frame && meets({ ...piece, ...piece.frame }, words)),
  );
}

function meets(a: Told, b: Told): boolean {
  return a.article === b.article && a.block === b.block && a.start < b.end && b.start < a.end;
}
