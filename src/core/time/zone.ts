/** The zones that a time of the clock may be told in. */

/** A zone that is printed behind a time; its offset from universal time in minutes, null where it has several. */
interface Zone {
  words: string;
  offset: number | null;
}

const HOUR = 60;

/** Letters that stand for one offset, and names of zones with a summer time; "CST" and "IST" are several zones. */
const ZONES: Readonly<Record<string, Zone>> = {
  GMT: { words: 'gmt|greenwich mean time', offset: 0 },
  UTC: { words: 'utc|coordinated universal time', offset: 0 },
  CET: { words: 'cet|central european time', offset: HOUR },
  CEST: { words: 'cest|central european summer time', offset: 2 * HOUR },
  EET: { words: 'eet|eastern european time', offset: 2 * HOUR },
  EEST: { words: 'eest|eastern european summer time', offset: 3 * HOUR },
  MSK: { words: 'msk', offset: 3 * HOUR },
  JST: { words: 'jst', offset: 9 * HOUR },
  AEST: { words: 'aest', offset: 10 * HOUR },
  AEDT: { words: 'aedt', offset: 11 * HOUR },
  NZST: { words: 'nzst', offset: 12 * HOUR },
  NZDT: { words: 'nzdt', offset: 13 * HOUR },
  EST: { words: 'est|eastern standard time', offset: -5 * HOUR },
  EDT: { words: 'edt|eastern daylight time', offset: -4 * HOUR },
  CDT: { words: 'cdt|central daylight time', offset: null },
  MDT: { words: 'mdt|mountain daylight time', offset: -6 * HOUR },
  PST: { words: 'pst|pacific standard time', offset: null },
  PDT: { words: 'pdt|pacific daylight time', offset: -7 * HOUR },
  BST: { words: 'bst|british summer time', offset: null },
  CST: { words: 'cst|central standard time', offset: null },
  IST: { words: 'ist', offset: null },
  MST: { words: 'mst|mountain standard time', offset: null },
  SAST: { words: 'sast', offset: 2 * HOUR },
  WIB: { words: 'wib', offset: 7 * HOUR },
  HKT: { words: 'hkt', offset: 8 * HOUR },
  ET: { words: 'et|eastern time|eastern', offset: null },
  CT: { words: 'ct|central time', offset: null },
  MT: { words: 'mt|mountain time', offset: null },
  PT: { words: 'pt|pacific time|pacific', offset: null },
};

const names = Object.values(ZONES).map(({ words }) => words);
const AT_END = new RegExp(
  String.raw`^(?<clock>.+?) ?\b(?:(?<universal>gmt|utc) ?(?<offset>[+-]\d{1,2}(?::?\d\d)?)|(?<name>${names.join('|')})|local(?: time)?)$`,
  'u',
);

/** A time of the clock without its zone; `zone` is null where none or "local time" is printed. */
export interface Zoned {
  clock: string;
  zone: string | null;
}

/**
 * Takes the zone off the end of a time in small letters. An offset is told as it is printed.
 *
 * @example takeZone('10:22 gmt') // { clock: '10:22', zone: 'GMT' }
 */
export function takeZone(text: string): Zoned {
  const { clock, universal, offset, name } = AT_END.exec(text)?.groups ?? {};
  if (clock === undefined) return { clock: text, zone: null };
  if (universal !== undefined && offset !== undefined)
    return { clock, zone: `${universal.toUpperCase()}${offset}` };
  const named = Object.entries(ZONES).find(([, { words }]) => words.split('|').includes(name ?? ''));
  return { clock, zone: named?.[0] ?? null };
}

/** The minutes that a zone is ahead of universal time; null for a zone with several offsets and for no known one. */
export function offsetOf(zone: string): number | null {
  const { sign, hours, minutes } =
    /^(?:GMT|UTC)(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d\d)?$/u.exec(zone)?.groups ?? {};
  if (hours === undefined) return ZONES[zone]?.offset ?? null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes ?? 0));
}

/** Whether the times of a zone are printed on the clock of 24 hours, as those in universal time are. */
export function hasFullClock(zone: string | null): boolean {
  return zone !== null && /^(?:GMT|UTC)/u.test(zone);
}
