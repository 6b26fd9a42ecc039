import { scaleLinear } from 'd3-scale';
import { formatNumber, printWithin } from '../../figure/figure-words.ts';
import { dayOf, hourOf } from '../../text/moment.ts';
import type { Course } from './course.ts';
import type { CourseMark } from './mark.ts';
import { type LabelledBar, placeLabels, type PlotBar, type PlotLabel } from './plot-label.ts';

/** The course of a count as a drawing: time to the right, the count upwards. Lengths are units of the drawing’s view box. */

/** What the figures leave between two stages; `isOpen` where it has no upper end. */
export interface PlotStep {
  x: number;
  y: number;
  width: number;
  height: number;
  isOpen: boolean;
}

/** A drawing of a course. */
export interface CoursePlot {
  width: number;
  height: number;
  /** Where the plane begins and ends. */
  left: number;
  bottom: number;
  days: { x: number; label: string; hour: string }[];
  counts: { y: number; label: string }[];
  steps: PlotStep[];
  bars: PlotBar[];
  labels: PlotLabel[];
}

const [TOP, BOTTOM, FOOT] = [16, 206, 38];
const LETTER = 6.3;
const APART = 10;
const MOST_COUNTS = 5;
const DAY_LABEL = 44;

const round = (length: number): number => Math.round(length * 10) / 10;

/** Draws a course with its marks; null where no figure has an end, or all are of one moment. */
export function plotCourse(course: Course, marks: readonly CourseMark[], width: number): CoursePlot | null {
  const ends = marks.flatMap(({ figure }) => [lowOf(figure), figure.max]).filter((end) => end !== null);
  const times = [...new Set(marks.map(({ time }) => time))].sort((a, b) => a - b);
  if (ends.length === 0 || times.length < 2) return null;
  const height = (count: number): number => round(y(count));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const isOpen = marks.some(({ figure }) => figure.max === null);
  // A count that at least doubles is drawn from nothing up; else its rise would not be seen.
  const floor = low * 2 <= high ? 0 : low - (high - low || high) * 0.15;
  const y = scaleLinear([floor, high + (high - floor) * (isOpen ? 0.15 : 0.05)], [BOTTOM, TOP]);
  const counts = y
    .ticks(MOST_COUNTS)
    .filter((tick) => course.unit !== null || Number.isInteger(tick))
    .map((tick) => ({ y: height(tick), label: formatNumber(tick) }));
  const left = 10 + LETTER * Math.max(...counts.map(({ label }) => label.length));
  const last = marks.filter(({ time }) => time === times.at(-1));
  const right = width - 14 - Math.min(84, LETTER * Math.max(...last.map((mark) => labelOf(mark).length)));
  const x = scaleLinear([times[0] ?? 0, times.at(-1) ?? 0], [left + 22, right - APART]);
  const clusters = times.map((time) => clusterOf(marks, time, round(x(time)), height));
  return {
    width,
    height: BOTTOM + FOOT,
    left: round(left),
    bottom: BOTTOM,
    days: dayTicks(marks, (time) => round(x(time))),
    counts,
    steps: stepsOf(course, marks, (time) => round(x(time)), height),
    bars: clusters.flat().map(({ bar }) => bar),
    labels: placeLabels(clusters, { left, right: width, top: TOP - 8, bottom: BOTTOM }),
  };
}

/** The marks of one moment side by side, the lowest at the left. */
function clusterOf(
  marks: readonly CourseMark[],
  time: number,
  x: number,
  height: (count: number) => number,
): LabelledBar[] {
  const own = marks.filter((mark) => mark.time === time).sort((a, b) => anchorOf(a) - anchorOf(b));
  return own.map((mark, index) => {
    const { kind, fate, figure } = mark;
    const { minOpen, max, maxOpen, vague } = figure;
    const min = lowOf(figure);
    const bar: PlotBar = {
      kind,
      x: round(x + (index - (own.length - 1) / 2) * APART),
      low: min === null ? BOTTOM : height(min),
      high: max === null ? TOP - 8 : height(max),
      lowEnd: min === null ? 'arrow' : minOpen ? 'ring' : 'dot',
      highEnd: max === null ? 'arrow' : maxOpen ? 'ring' : 'dot',
      isVague: vague,
      isFallen: fate !== null,
    };
    return { bar, text: labelOf(mark), at: height(anchorOf(mark)) };
  });
}

/** The lower end of a figure; null where it has none but nothing, as “up to 40” has. */
function lowOf({ min, minOpen, max }: CourseMark['figure']): number | null {
  return min === 0 && !minOpen && max !== 0 ? null : min;
}

/** The end that a figure is known by: “at least 31” stands at 31. */
function anchorOf({ figure }: CourseMark): number {
  const [min, max] = [lowOf(figure), figure.max];
  return min === null ? (max ?? 0) : max === null ? min : (min + max) / 2;
}

function labelOf({ figure: { min, max, unit }, text }: CourseMark): string {
  return unit === null && min !== null && min === max ? formatNumber(min) : printWithin(text);
}

/** Between two stages the count is no lower than the earlier leaves it, and no higher than the later does. */
function stepsOf(
  { stages }: Course,
  marks: readonly CourseMark[],
  x: (time: number) => number,
  height: (count: number) => number,
): PlotStep[] {
  const timesOf = (claims: Course['stages'][number]['claims']) =>
    marks.filter(({ moment }) => claims.some((claim) => claim.moment === moment)).map(({ time }) => time);
  return stages.slice(1).flatMap((stage, index) => {
    const before = stages[index];
    if (!before?.open || !stage.open) return [];
    const [from, to] = [x(Math.max(...timesOf(before.claims))), x(Math.min(...timesOf(stage.claims)))];
    const top = stage.open.max === null ? TOP - 8 : height(stage.open.max);
    const floor = before.open.min === null ? BOTTOM : Math.min(BOTTOM, height(before.open.min));
    return [
      {
        x: from,
        y: top,
        width: round(to - from),
        height: round(floor - top),
        isOpen: stage.open.max === null,
      },
    ];
  });
}

const SHORT_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** A tick for each moment that has room, its day once. */
function dayTicks(marks: readonly CourseMark[], x: (time: number) => number): CoursePlot['days'] {
  const ticks: CoursePlot['days'] = [];
  let day = '';
  for (const { moment, time } of marks) {
    const at = x(time);
    if (at - (ticks.at(-1)?.x ?? -Infinity) < DAY_LABEL) continue;
    const label = dayOf(moment) === day ? '' : SHORT_DAY.format(new Date(`${dayOf(moment)}T12:00Z`));
    day = dayOf(moment);
    ticks.push({ x: at, label, hour: hourOf(moment)?.slice(0, 5) ?? '' });
  }
  return ticks;
}
