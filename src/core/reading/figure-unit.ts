import { SHARED_MONEY } from '../../schemas/content/vocabulary.ts';
import type { Figure } from '../figure/figure.ts';
import { isSame, normaliseInterval } from '../figure/interval.ts';

/** What the numbers of a figure are: whole things, sums of money, amounts of a unit, or minutes. */

/** What a figure tells. */
export type FigureKind = 'count' | 'money' | 'measure' | 'time';

/** The unit of times, in minutes since 1 January 1970; with the scale of its zone behind it where one is printed. */
const TIME = 'time';
const ISO_4217 = /^[A-Z]{3}$/u;

/** The unit of a time: "time" of a story's own local time, else with its zone, "time UTC". */
export function timeUnit(zone: string | null): string {
  return zone === null ? TIME : `${TIME} ${zone}`;
}

/** The zone of a unit of time; null for local time, and for any other unit. */
export function zoneOf(unit: string | null): string | null {
  return unit?.startsWith(`${TIME} `) ? unit.slice(TIME.length + 1) : null;
}

/** True for the unit of a sum whose words don’t say whose money it is: “crowns”. */
export function isSharedMoney(unit: string | null): boolean {
  return SHARED_MONEY.some((name) => name === unit);
}

/** What is said of a sum whose words don’t say whose money it is: "whose crowns is not said"; null for any other. */
export function describeShared(unit: string | null): string | null {
  return isSharedMoney(unit) ? `whose ${unit ?? ''} is not said` : null;
}

/** What a figure with this unit tells: null counts, ISO 4217 and shared names are money, and any other is a measure or a time. */
export function kindOfUnit(unit: string | null): FigureKind {
  if (unit === null) return 'count';
  if (unit === TIME || zoneOf(unit) !== null) return 'time';
  return ISO_4217.test(unit) || isSharedMoney(unit) ? 'money' : 'measure';
}

/** True where only whole numbers are meant. */
export function isWhole({ unit }: Pick<Figure, 'unit'>): boolean {
  return unit === null;
}

/**
 * True where two figures are the same interval in the same unit; of counts, where they allow the same whole numbers. An
 * hour whose day is assumed says less than the same hour of that day.
 */
export function saysTheSame(a: Figure, b: Figure): boolean {
  const ground = (figure: Figure) => normaliseInterval(figure, isWhole(figure));
  const areAlike = (a.assumedDay === undefined) === (b.assumedDay === undefined);
  return a.unit === b.unit && areAlike && isSame(ground(a), ground(b));
}
