import { scaleLinear } from 'd3-scale';
import type { Row } from './comparison.ts';
import { formatNumber, printInterval } from '../figure/figure-words.ts';

/** A row's figures drawn as intervals on a scale of its own. Lengths are units of the drawing's view box. */

/** The line of one claim: from `x1` to `x2`, with what stands at each end. */
export interface PlotLine {
  key: string;
  label: string;
  printed: string;
  y: number;
  x1: number;
  x2: number;
  /** A dot for an end that belongs to the interval, a ring for one that does not, an arrow for none. */
  start: 'dot' | 'ring' | 'arrow';
  end: 'dot' | 'ring' | 'arrow';
  vague: boolean;
  /** The same in words. */
  words: string;
}

/** A row's drawing. */
export interface Plot {
  width: number;
  height: number;
  ticks: { x: number; label: string }[];
  lines: PlotLine[];
}

const MARGIN = 16;
const MOST_TICKS = 4;
const LETTER = 6.5;
const GAP = 14;

/** The drawing of a row, or null where no figure has an end to be drawn; `step` is the distance of its lines. */
export function plotRow({ claims }: Row, width: number, step: number): Plot | null {
  const figures = claims.map(({ claim }) => claim.figure);
  const ends = figures.flatMap(({ min, max }) => [min, max]).filter((end) => end !== null);
  if (ends.length === 0) return null;
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const span = high - low || high * 0.4 || 1;
  const isOpen = figures.some(({ max }) => max === null);
  const domain = [Math.max(0, low - span * 0.12), high + span * (isOpen ? 0.3 : 0.12)] as const;
  const scale = scaleLinear(domain, [MARGIN, width - MARGIN]);
  const at = (n: number) => Math.round(scale(n) * 10) / 10;
  const height = step * (claims.length + 1) + 22;
  return {
    width,
    height,
    ticks: ticksThatFit(scale.ticks.bind(scale), width, figures[0]?.unit === null).map((tick) => ({
      x: at(tick),
      label: formatNumber(tick),
    })),
    lines: claims.map(({ key, article, claim: { figure } }, index): PlotLine => ({
      key,
      label: article.label,
      printed: figure.text,
      y: step * (index + 1),
      x1: figure.min === null ? MARGIN / 2 : at(figure.min),
      x2: figure.max === null ? width - MARGIN / 2 : at(figure.max),
      start: figure.min === null ? 'arrow' : figure.minOpen ? 'ring' : 'dot',
      end: figure.max === null ? 'arrow' : figure.maxOpen ? 'ring' : 'dot',
      vague: figure.vague,
      words: `${article.label}: “${figure.text}”, ${printInterval(figure, figure.unit)}${figure.vague ? ', vague' : ''}`,
    })),
  };
}

/** As many round numbers as have room for their labels side by side, at least one. */
function ticksThatFit(ticksOf: (count: number) => number[], width: number, whole: boolean): number[] {
  for (let count = MOST_TICKS; count > 0; count -= 1) {
    const ticks = ticksOf(count).filter((tick) => !whole || Number.isInteger(tick));
    const longest = Math.max(0, ...ticks.map((tick) => formatNumber(tick).length));
    if (ticks.length > 0 && ticks.length * (longest * LETTER + GAP) <= width) return ticks;
  }
  return ticksOf(1).slice(0, 1);
}
