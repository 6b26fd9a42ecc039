import { AMOUNT, BELOW_ZERO, valueOfAmount, valueOfShare } from './amount.ts';
import { POUND, type Unit, UNITS } from './unit.ts';

/** Where a phrase has a number with its unit. */

/** A number or a range with its unit and its place in UTF-16 units; `first` equals `second` for one number. */
export interface Measured {
  start: number;
  end: number;
  first: number;
  second: number;
  unit: string;
  /** What joins the two numbers, without white space; null for one number. */
  link: string | null;
  /** Whether the number is "a": then little may follow. */
  isArticle: boolean;
  isAge: boolean;
  /** Whether the unit is said before the number, in other words. */
  isUnitless: boolean;
}

const ROWS: readonly Pick<Unit, 'unit' | 'plural' | 'singular'>[] = [
  ...UNITS,
  { unit: POUND, plural: 'pounds|lbs?', singular: 'pound|lb' },
];
const any = (words: (row: Pick<Unit, 'plural' | 'singular'>) => string) => ROWS.map(words).join('|');
const PLURAL = any(({ plural }) => plural);
const SINGULAR = any(({ singular }) => singular);
const END = String.raw`(?![\p{L}\p{N}/²³])`;
/** "6 year old", "six foot tall": with such words behind it a unit needs no plural. */
const SHAPE = '(?=[ -](?:olds?|long|high|tall|deep|wide|thick)\\b)';
const OLD = '(?:[ -](?:olds?|of age)\\b)?';

const place = (words: string) => String.raw`(?<![\p{L}\p{N}\p{Sc}.,/:])${words}`;
const SIGNED = `(?:${BELOW_ZERO})?(?:${AMOUNT})`;
const LINK = String.raw`-? (?:to|and) | ?[-–—] ?`;
const BEHIND = `(?:-(?<joined>${SINGULAR})| ?(?:(?<plural>${PLURAL})|(?<single>${SINGULAR})))`;

const NUMBERED = new RegExp(
  place(
    String.raw`(?<first>${SIGNED})(?:(?:[ -]?(?<own>${PLURAL}|${SINGULAR})${END})?(?<link>${LINK})(?<second>${SIGNED}))?` +
      `${BEHIND}${END}(?<half> and a (?:half|quarter))?${OLD}`,
  ),
  'giu',
);

const ONE = [
  'mile|kilomet(?:re|er)|met(?:re|er)|inch|tonne|lit(?:re|er)|hectare|acre|kilo|kilogram(?:me)?|percent|per cent',
  'minute|hour|day|week|month|year',
].join('|');
const PARTED = new RegExp(
  place(
    `(?:(?<share>half|(?:a )?quarter of|three[ -]quarters of|half of) an? (?<of>${ONE})|` +
      `(?:a )?half[ -](?<halved>mile|kilomet(?:re|er)|hour|day|year)|` +
      `(?:an?|one) (?<article>${ONE})(?<more> and a (?:half|quarter))?|(?:(?:an?|the) )?(?<long>${ONE})(?=-?long\\b))${END}`,
  ),
  'giu',
);

/** The unit that is named by these words. */
function unitOf(words: string): string | null {
  // "40c" is no temperature, "3 M" no length, and "30 Miles Davis fans" no distance.
  if (/^(?:[cfM]|\p{Lu}\p{Ll}.*)$/u.test(words)) return null;
  return (
    ROWS.find(({ plural, singular }) => new RegExp(`^(?:${plural}|${singular})$`, 'iu').test(words))?.unit ??
    null
  );
}

const BELOW = new RegExp(`^${BELOW_ZERO}`, 'iu');

function valueOf(printed: string): number | null {
  const size = valueOfAmount(printed.replace(BELOW, ''));
  return size !== null && BELOW.test(printed) ? -size : size;
}

const WITHOUT_PLURAL = /^(?:magnitude|km|cm|mm|m|ha|kg|mw|kwh|mph|ft|percent|per[ -]?cent|%|°.*|[cf]|hr)$/iu;
/** "3 m" are millions before what can be counted. */
const METRES = /^(?! (?!(?:of|from|away|above|below|across|apart|in)\b)\p{L})/iu;
const HEIGHT = new RegExp(`^${SHAPE}`, 'iu');

function readNumbered(match: RegExpExecArray, phrase: string): Measured | null {
  const { first = '', own, link, second, joined, plural, single, half } = match.groups ?? {};
  const name = joined ?? plural ?? single ?? '';
  const [unit, from, to] = [unitOf(name), valueOf(first), valueOf(second ?? first)];
  if (unit === null || from === null || to === null) return null;
  const behind = phrase.slice(match.index + match[0].length);
  const isOne = Math.abs(to) <= 1 && second === undefined;
  const isSingle = single !== undefined && !WITHOUT_PLURAL.test(single) && !isOne;
  const isAge = /(?:olds?|of age)$/iu.test(match[0]);
  if (isSingle && !isAge && !HEIGHT.test(behind)) return null;
  if (name === 'm' && !(/\dm$/u.test(match[0]) ? HEIGHT : METRES).test(behind)) return null;
  // "0420 hours" and "1600 hours" are times of the clock.
  if (/^[0-2]\d[0-5]\d$/u.test(first) && unit === 'hour') return null;
  if (own !== undefined && unitOf(own) !== unit) return null;
  // Of "minus 20 to 30" nobody knows whether the second is below zero too.
  if (/^minus /iu.test(first) && second !== undefined && to >= 0) return null;
  if ((from < 0 || to < 0) && unit !== '°C' && unit !== '°F') return null;
  const more = valueOfShare(half ?? '');
  return {
    ...{
      start: match.index,
      end: match.index + match[0].length,
      unit,
      isArticle: false,
      isUnitless: false,
      isAge,
    },
    ...{ first: from + more, second: to + more, link: link?.trim() ?? null },
  };
}

function readParted(match: RegExpExecArray): Measured | null {
  const { share, of, halved, article, more, long } = match.groups ?? {};
  const unit = unitOf(of ?? halved ?? article ?? long ?? '');
  const value =
    share !== undefined ? valueOfShare(share) : halved !== undefined ? 1 / 2 : 1 + valueOfShare(more ?? '');
  return unit === null
    ? null
    : {
        ...{
          start: match.index,
          end: match.index + match[0].length,
          unit,
          link: null,
          isUnitless: false,
          isAge: false,
        },
        ...{ first: value, second: value, isArticle: article !== undefined && more === undefined },
      };
}

/** All numbers with units of a folded phrase, in order; a range is one. */
export function findMeasured(phrase: string): Measured[] {
  const parted = [...phrase.matchAll(PARTED)].flatMap((match) => readParted(match) ?? []);
  const numbered = [...phrase.matchAll(NUMBERED)].flatMap((match) => readNumbered(match, phrase) ?? []);
  const isInside = (one: Measured) => numbered.some(({ start, end }) => start < one.end && one.start < end);
  return [...numbered, ...parted.filter((one) => !isInside(one))].sort((a, b) => a.start - b.start);
}
