import { printInterval } from '../figure/figure-words.ts';
import type { Interval } from '../figure/interval.ts';
import type { MeasureReading } from './measure.ts';

/** Measures in plain words. */

const PLURALS: Readonly<Record<string, string>> = { foot: 'feet', inch: 'inches' };
const SIGNS = ['km/h', 'mph', 'km2', 'km', 'cm', 'mm', 'm', 'kg', 'MW', 'kWh', 'percent'];

/** A unit behind a number; of all numbers but one in the plural, and signs as they are. */
function unitWords(unit: string, n: number): string {
  if (unit === 'percent') return '%';
  if (unit.startsWith('°')) return ` ${unit}`;
  const name = unit === 'km2' ? 'km²' : unit;
  if (SIGNS.includes(unit) || Math.abs(n) === 1) return ` ${name}`;
  return ` ${PLURALS[name] ?? `${name}s`}`;
}

/** A measure in words: "at least 36 but no more than 44 km", "magnitude 6.2", "60%", "more than 2 years". */
export function printMeasure({ unit, ...interval }: Interval & Pick<MeasureReading, 'unit'>): string {
  const { min, minOpen, max, maxOpen } = interval;
  const words = printInterval({ min, minOpen, max, maxOpen }).replaceAll('fewer than', 'less than');
  if (unit === 'magnitude') return words === 'any number' ? `any ${unit}` : `${unit} ${words}`;
  return `${words}${unitWords(unit, max ?? min ?? 0)}`;
}
