import type { SpeakerEntry } from '../../../schemas/content/story.ts';
import { readPassages } from '../../passage/passage.ts';
import { type Quotation, readQuotations, type Rendering } from '../../quotation/quotation.ts';
import { indexPersons } from '../../quotation/speaker/person.ts';
import { readQuotedAndReported, type Utterance } from '../../quotation/speech.ts';
import type { StoryArticle, StoryContent } from '../../story/content.ts';
import { type QuotePlace, resolveQuote } from '../../story/selector.ts';
import {
  findOthers,
  type FoundUtterance,
  likelyAmong,
  type UtteredWords,
  utteredElsewhere,
} from './found-utterance.ts';
import type { Judged } from './judged.ts';

/** Who speaks in the quotations of an article. */

/** Words that an article gives as somebody’s, with who is found to say them. */
export interface FoundSpeaker extends QuotePlace {
  kind: 'speaker';
  state: Judged;
  words: string;
  /** What else of the same utterance stands elsewhere in the article: after “she said”, or said again. */
  rest: readonly PlacedPart[];
  /** Who is found to say it; null for nobody. */
  found: string | null;
  /** Who says it as the site has it now. */
  speaker: string | null;
  /** The words of the article that name the speaker; null where it names none beside them. */
  evidence: string | null;
  /** The same utterance in the words of other articles, and such as an editor put apart from it. */
  others: readonly FoundUtterance[];
  /** Which other utterances may be the same, the likeliest first. */
  likely: readonly number[];
  because: string | null;
  /** Where the story’s "speakers" decide it. */
  entry: number | null;
}

/** Further words of an utterance, where they stand. */
export interface PlacedPart extends QuotePlace {
  words: string;
}

type Told = Pick<Rendering, 'article' | 'block' | 'start' | 'end' | 'text'>;

interface Decision {
  index: number;
  entry: SpeakerEntry;
  place: QuotePlace;
}

/** The utterances of an article in its order, everybody who speaks in its story, and all that other articles give as uttered. */
export function findSpeakers(
  content: StoryContent,
  article: string,
): { found: FoundSpeaker[]; speakers: string[]; uttered: UtteredWords[] } {
  const { articles, story } = content;
  const passages = readPassages(content);
  const found = readQuotations(articles, passages);
  const entries = story.speakers ?? [];
  const now = entries.length === 0 ? found : readQuotations(articles, passages, entries);
  const own = articles.find(({ id }) => id === article);
  if (!own) return { found: [], speakers: speakersOf(now), uttered: [] };
  const elsewhere = utteredElsewhere(articles, article);
  const uttered = readQuotedAndReported(own, indexPersons(articles));
  const decisions = decisionsOf(entries, articles);
  const tell = (words: Told, rest: readonly Told[], quotation?: Quotation): FoundSpeaker => {
    const here = quotationAt(now, words);
    const decision = decisions.find((one) =>
      [words, ...rest, ...(here?.renderings ?? [])].some((told) => isAt(one, told)),
    );
    const others = findOthers(words, { now: here, found: quotation }, entries, articles);
    return {
      ...placed(words, uttered),
      rest: rest.map(({ block, start, end, text }) => ({ block, start, end, words: text })),
      ...judged(quotation?.speaker ?? null, decision, here?.speaker ?? null),
      others,
      likely: likelyAmong({ words: words.text, others }, elsewhere, articles),
    };
  };
  // An editor’s word on some of an utterance may part it from the rest, which then waits by itself.
  const shown = found.flatMap((quotation): FoundSpeaker[] => {
    const parts = Map.groupBy(ownRenderings(quotation, article), (words) => quotationAt(now, words)?.id);
    return [...parts.values()].flatMap(([words, ...rest]) => (words ? [tell(words, rest, quotation)] : []));
  });
  // What nobody was found to say, until an editor said who does.
  const added = decisions.flatMap((decision): FoundSpeaker[] => {
    const isShown = found.some(({ renderings }) => renderings.some((words) => isAt(decision, words)));
    const words = uttered.find((one) => isAt(decision, one));
    return decision.entry.article !== article || isShown || !words ? [] : [tell(words, [])];
  });
  const order = own.blocks.map(({ id }) => id);
  const inOrder = [...shown, ...added].sort(
    (a, b) => order.indexOf(a.block) - order.indexOf(b.block) || a.start - b.start,
  );
  return { found: inOrder, speakers: speakersOf(now), uttered: elsewhere };
}

function decisionsOf(entries: readonly SpeakerEntry[], articles: readonly StoryArticle[]): Decision[] {
  return entries.flatMap((entry, index): Decision[] => {
    if (entry.speaker === undefined && entry.none !== true) return [];
    const blocks = articles.find(({ id }) => id === entry.article)?.blocks ?? [];
    const [place, ...others] = resolveQuote(entry, blocks);
    return place && others.length === 0 ? [{ index, entry, place }] : [];
  });
}

function isAt(
  { entry, place }: Decision,
  words: Pick<Rendering, 'article' | 'block' | 'start' | 'end'>,
): boolean {
  return (
    entry.article === words.article &&
    place.block === words.block &&
    place.start < words.end &&
    words.start < place.end
  );
}

/** The article’s own words of a quotation, those between marks before those that it reports. */
function ownRenderings({ renderings }: Quotation, article: string): Rendering[] {
  const own = renderings.filter((words) => words.article === article);
  return [...own.filter(({ direct }) => direct), ...own.filter(({ direct }) => !direct)];
}

function quotationAt(
  quotations: readonly Quotation[],
  { article, block, start, end }: Pick<Rendering, 'article' | 'block' | 'start' | 'end'>,
): Quotation | undefined {
  return quotations.find(({ renderings }) =>
    renderings.some(
      (words) => words.article === article && words.block === block && words.start < end && start < words.end,
    ),
  );
}

function placed(
  { block, start, end, text }: Told,
  uttered: readonly Utterance[],
): Pick<FoundSpeaker, 'kind' | 'block' | 'start' | 'end' | 'words' | 'evidence'> {
  const utterance = uttered.find((one) => one.block === block && one.start < end && start < one.end);
  return { kind: 'speaker', block, start, end, words: text, evidence: utterance?.attribution ?? null };
}

function judged(
  found: string | null,
  decision: Decision | undefined,
  now: string | null,
): Pick<FoundSpeaker, 'state' | 'found' | 'speaker' | 'because' | 'entry'> {
  if (!decision) return { state: 'proposed', found, speaker: now, because: null, entry: null };
  const { entry, index } = decision;
  const said = entry.speaker ?? null;
  const state = said === found ? 'confirmed' : said === null ? 'forbidden' : 'corrected';
  return { state, found, speaker: said, because: entry.because ?? null, entry: index };
}

/** Who speaks, the most often first, then by name. */
function speakersOf(quotations: readonly Quotation[]): string[] {
  const named = Map.groupBy(
    quotations.flatMap(({ speaker }) => speaker ?? []),
    (speaker) => speaker,
  );
  return [...named]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([speaker]) => speaker);
}
