import { scaleLinear, scaleUtc } from 'd3-scale';
import type { Row } from './comparison.ts';
import type { Figure } from '../figure/figure.ts';
import { formatNumber } from '../figure/figure-words.ts';
import { printReading } from '../reading/figure-print.ts';
import { isDayAssumed } from '../reading/assumed-day.ts';
import { isWhole, kindOfUnit } from '../reading/figure-unit.ts';

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
  const unit = figures[0]?.unit ?? null;
  const scale = scaleFor(unit, figures, ends, [MARGIN, width - MARGIN]);
  const at = (n: number) => Math.round(scale.at(n) * 10) / 10;
  const height = step * (claims.length + 1) + 22;
  return {
    width,
    height,
    ticks: ticksThatFit(scale, width).map(({ value, label }) => ({ x: at(value), label })),
    lines: claims.map(({ key, article, claim: { figure } }, index): PlotLine => ({
      key,
      label: article.label,
      printed: figure.text,
      y: step * (index + 1),
      x1: figure.min === null ? MARGIN / 2 : at(figure.min),
      x2: figure.max === null ? width - MARGIN / 2 : at(isMinute(figure) ? (figure.min ?? 0) : figure.max),
      start: figure.min === null ? 'arrow' : figure.minOpen ? 'ring' : 'dot',
      end: figure.max === null ? 'arrow' : figure.maxOpen && !isMinute(figure) ? 'ring' : 'dot',
      vague: figure.vague,
      words: [
        `${article.label}: “${figure.text}”`,
        printReading(figure, figure.unit),
        ...(figure.vague ? ['vague'] : []),
        ...(isDayAssumed(figure) ? ['day not named'] : []),
      ].join(', '),
    })),
  };
}

/** True of a time that is told to the minute: a point on the scale. */
function isMinute({ min, minOpen, max, unit }: Figure): boolean {
  return kindOfUnit(unit) === 'time' && min !== null && max === min + 1 && !minOpen;
}

/** Where numbers lie, and round ones among them with their labels; of whole things only whole ones are meant. */
interface Scale {
  at: (n: number) => number;
  ticks: (count: number) => { value: number; label: string; isMeant: boolean }[];
}

const MINUTE = 60_000;

function scaleFor(
  unit: string | null,
  figures: readonly Figure[],
  ends: readonly number[],
  range: readonly [number, number],
): Scale {
  const isTime = kindOfUnit(unit) === 'time';
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const span = high - low || (isTime ? 60 : Math.abs(high) * 0.4) || 1;
  const room = (isOpen: boolean) => span * (isOpen ? 0.3 : 0.12);
  const below = low - room(figures.some(({ min }) => min === null));
  // What is never below nothing has no scale there.
  const from = isTime || low < 0 ? below : Math.max(0, below);
  const to = high + room(figures.some(({ max }) => max === null));
  if (isTime) {
    const scale = scaleUtc([from * MINUTE, to * MINUTE], range);
    return {
      at: (n) => scale(n * MINUTE),
      ticks: (count) =>
        scale.ticks(count).map((date) => ({
          value: date.getTime() / MINUTE,
          label: labelTime(date),
          isMeant: true,
        })),
    };
  }
  const scale = scaleLinear([from, to], range);
  return {
    at: scale,
    ticks: (count) =>
      scale.ticks(count).map((tick) => ({
        value: tick,
        label: formatNumber(tick),
        isMeant: !isWhole({ unit }) || Number.isInteger(tick),
      })),
  };
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "04:20", or "4 Jan" of a day's beginning. */
function labelTime(date: Date): string {
  const hour = date.toISOString().slice(11, 16);
  return hour === '00:00' ? DAY.format(date) : hour;
}

/** As many round numbers as have room for their labels side by side, at least one. */
function ticksThatFit({ ticks: ticksOf }: Scale, width: number): ReturnType<Scale['ticks']> {
  for (let count = MOST_TICKS; count > 0; count -= 1) {
    const ticks = ticksOf(count).filter(({ isMeant }) => isMeant);
    const longest = Math.max(0, ...ticks.map(({ label }) => label.length));
    if (ticks.length > 0 && ticks.length * (longest * LETTER + GAP) <= width) return ticks;
  }
  return ticksOf(1).slice(0, 1);
}
