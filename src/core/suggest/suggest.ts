import type { Block } from '../article/block.ts';
import { placeOf } from './counting/event-place.ts';
import { readCounts } from './counting/count-reading.ts';
import type { Figure } from '../figure/figure.ts';
import { findSharedMoney } from '../figure/number/currency.ts';
import { countedPeople } from './counted-people.ts';
import { isOfEarlier, isOtherEvent } from './counting/other-event.ts';
import type { Quantity } from '../figure/quantity.ts';
import type { Scene, SceneFigure } from './counting/scene.ts';
import { scenesOf, shifted, speakerAt } from './said-by.ts';
import { foldText, printedPlace } from '../text/fold.ts';
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
    const scenes = scenesOf(block.text);
    return scenes.flatMap(({ start, scene }, at) => {
      const context = { ...state, years };
      const counts = readCounts(scene, context);
      const printed = (span: Span) => printedPlace(folded, shifted(span, start));
      const read = scene.figures.map((figure): FigureReading => {
        const speaker = speakerAt(scenes, at, figure);
        return {
          block: block.id,
          figurePlace: printed(withMoney(figure)),
          figure: { ...figure.figure, text: sliceText(block.text, printed(withMoney(figure))) },
          quantity: counts.find((count) => count.figure === figure)?.quantity ?? null,
          population: countedPeople(scene, figure),
          place: placeOf(scene.text, figure.start),
          attribution: speaker && sliceText(block.text, printedPlace(folded, speaker)),
          sentence: printed({ start: 0, end: scene.text.length }),
          isEarlier: isOfEarlier(scene.masked, figure.start, context),
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

/** A sum with its money, "15,000 crowns": without it nobody could read one. */
function withMoney({ start, end, counted: { words, length } }: SceneFigure): Span {
  return { start, end: findSharedMoney(words) === null ? end : end + length };
}
