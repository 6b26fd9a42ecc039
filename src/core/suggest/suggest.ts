import type { Block } from '../article/block.ts';
import { findSpeaker, type Speaker, speakersOf } from './counting/figure-speaker.ts';
import { placeOf } from './counting/event-place.ts';
import { readCounts } from './counting/count-reading.ts';
import type { Figure } from '../figure/figure.ts';
import { readSentences } from '../text/sentence.ts';
import { countedPeople } from './counted-people.ts';
import { isOtherEvent, staysThere } from './counting/other-event.ts';
import type { Quantity } from '../figure/quantity.ts';
import { TELLING_VERB } from '../quotation/speaker/reporting-verb.ts';
import { maskQuotes, QUOTED } from '../quotation/speaker/quoted-mask.ts';
import { findQuotes } from '../text/quote-mark.ts';
import { readScene, type Scene, type SceneFigure } from './counting/scene.ts';
import { foldText, levelString, printedPlace } from '../text/fold.ts';
import { sliceText, type Span } from '../text/text.ts';

/** Proposes claims for an article. A proposal is never authoritative: a person keeps, mends or drops it. */

/** A proposed claim. All places are in code points of its block's text. */
export interface Proposal {
  block: string;
  figurePlace: Span;
  figure: Figure;
  quantity: Quantity;
  population: string;
  /** Where its sentence says that it happened; null where it does not say. */
  place: string | null;
  attribution: string | null;
  sentence: Span;
}

/** A figure of an article, whether anything is proposed for it or not. */
export interface FigureReading extends Omit<Proposal, 'quantity'> {
  /** What it counts by the grammar of its sentence; null where that does not say. */
  quantity: Quantity | null;
  /** True where its sentence tells of an earlier event. */
  isEarlier: boolean;
  scene: Scene;
  printed: SceneFigure;
}

/**
 * The claims that an article seems to make about casualties, arrests, forces, damage and people on the move, in
 * the order of its text. `years` are the years of the event itself; figures told with another year are passed
 * over. A text without such figures gives none.
 */
export function suggestClaims(blocks: readonly Block[], years: ReadonlySet<string>): Proposal[] {
  return readFigures(blocks, years).filter(isProposal);
}

/** True for a figure that the grammar of its sentence says something of. */
export function isProposal(figure: FigureReading): figure is FigureReading & Proposal {
  return figure.quantity !== null;
}

/** Every figure of an article in the order of its text, with what it counts where that is certain. */
export function readFigures(blocks: readonly Block[], years: ReadonlySet<string>): FigureReading[] {
  const state: { last: Quantity | null; isPast: boolean } = { last: null, isPast: false };
  return blocks.flatMap((block) => {
    const folded = foldText(block.text);
    const level = levelString(folded);
    const sentences = readSentences(level);
    const quoteless = maskQuotes(level, findQuotes(level));
    const scenes = sentences.map(({ start, end, words }) => ({
      start,
      quoteless: quoteless.slice(start, end),
      scene: readScene(
        level.slice(start, end),
        words.map((word) => ({ ...word, start: word.start - start, end: word.end - start })),
      ),
    }));
    return scenes.flatMap(({ start, scene }, at) => {
      const counts = readCounts(scene, { ...state, years });
      const isEarlier = (figure: SceneFigure) =>
        (state.isPast && staysThere(scene.masked)) || isOtherEvent(scene.masked, figure.start, years);
      const printed = (span: Span) => printedPlace(folded, shift(span, start));
      const read = scene.figures.map((figure): FigureReading => {
        const speaker = speakerOf(scenes, at, figure);
        return {
          block: block.id,
          figurePlace: printed(figure),
          figure: { ...figure.figure, text: sliceText(block.text, printed(figure)) },
          quantity: counts.find((count) => count.figure === figure)?.quantity ?? null,
          population: countedPeople(scene, figure),
          place: placeOf(scene.text, figure.start),
          attribution: speaker && sliceText(block.text, printedPlace(folded, speaker)),
          sentence: printed({ start: 0, end: scene.text.length }),
          isEarlier: isEarlier(figure),
          scene,
          printed: figure,
        };
      });
      state.isPast = isOtherEvent(scene.masked, scene.masked.length, years);
      if (scene.figures.length > 0) state.last = counts.at(-1)?.quantity ?? null;
      return read;
    });
  });
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

interface Placed {
  start: number;
  scene: Scene;
  /** The sentence with its quotations masked. */
  quoteless: string;
}

/**
 * Who says it: the sentence itself; where that has a pronoun or goes on from another’s words the one speaker before it in
 * the same block; where it goes on from a count ("a further 12 …") who says that one. Of a quotation without a speaker in
 * its sentence the one before or behind it; nobody where these are two.
 */
function speakerOf(scenes: readonly Placed[], at: number, figure: SceneFigure): Span | null {
  const here = scenes[at];
  if (!here) return null;
  const own = findSpeaker(here.quoteless, figure);
  if (own && !own.isPronoun) return shift(own, here.start);
  const before = scenes.slice(0, at).flatMap(named).at(-1) ?? null;
  if (here.quoteless[figure.start] === QUOTED) {
    const after = scenes.slice(at).flatMap(named)[0] ?? null;
    return before && after && wordsAt(scenes, before) !== wordsAt(scenes, after) ? null : (before ?? after);
  }
  if (own || GOES_ON_TELLING.test(here.scene.masked)) return before;
  const counted = COUNTS_ON.test(here.scene.masked) ? scenes[at - 1]?.scene.figures.at(-1) : undefined;
  return counted ? speakerOf(scenes, at - 1, counted) : null;
}

/** "It said", "they also reported": never "he buried". */
const GOES_ON_TELLING = new RegExp(
  String.raw`^[\s"•*-]*(?:they|it|he|she)\s+(?:(?:\p{L}+ly|also|later|then|had)\s+)*(?:${TELLING_VERB})(?!\p{L})`,
  'iu',
);
const COUNTS_ON =
  /^[\s"•*-]*(?:an?other\b|a further\b|(?:#+\s+)?of (?:those|these|them)\b|#+\s+(?:more|others?|were|remain|had)\b)/iu;

function wordsAt(scenes: readonly Placed[], { start, end }: Span): string {
  const scene = scenes.findLast((one) => one.start <= start);
  return scene?.quoteless.slice(start - scene.start, end - scene.start) ?? '';
}

function named({ start, quoteless }: Placed): Span[] {
  return speakersOf(quoteless)
    .filter((speaker: Speaker) => !speaker.isPronoun)
    .map((speaker) => shift(speaker, start));
}
