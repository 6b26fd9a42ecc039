import type { UnitName } from '../../schemas/content/vocabulary.ts';
import type { Examples } from '../text/rule.ts';

/** The units that measures are told in. No unit is turned into another. */

/** A unit: its name in the data, and its words behind a number as sources of regular expressions. */
export interface Unit extends Examples {
  unit: UnitName;
  /** What stands behind any number but one: "miles", "km". */
  plural: string;
  /** What stands behind one, and behind a hyphen: "mile", "km". */
  singular: string;
}

const length = (stem: string) => ({ plural: `${stem}(?:re|er)s`, singular: `${stem}(?:re|er)` });

/** In the order in which they are asked: "square miles" before "miles". */
export const UNITS: readonly Unit[] = [
  {
    unit: 'km/h',
    plural: String.raw`km/h|kp?m?ph|kmh|kms? (?:per|an) hour|kilomet(?:re|er)s? (?:per|an) hour`,
    singular: String.raw`km/h|kp?m?ph|kmh|kilomet(?:re|er)[- ](?:per|an)[- ]hour`,
    takes: ['[120] kilometres per hour', '[120] km/h', '[120]kph'],
    keeps: ['[120] km', '[120] kilometres per second'],
  },
  {
    unit: 'mph',
    plural: 'mph|miles (?:per|an) hour',
    singular: 'mph|mile[- ](?:per|an)[- ]hour',
    takes: ['[60] miles per hour', '[60] mph', '[60]-mile-an-hour winds'],
    keeps: ['[60] miles', '[60] miles per day'],
  },
  {
    unit: 'km2',
    plural: String.raw`(?:sq\.?|square) ?(?:kms?|kilomet(?:re|er)s)|km(?:2|²)`,
    singular: String.raw`(?:sq\.?|square)[- ]?(?:km|kilomet(?:re|er))|km(?:2|²)`,
    takes: ['[450] sq km', '[450] square kilometres', '[450] km²'],
    keeps: ['[450] km', '[450] cubic kilometres'],
  },
  {
    unit: 'square mile',
    plural: String.raw`(?:sq\.?|square) miles`,
    singular: String.raw`(?:sq\.?|square)[- ]mile`,
    takes: ['[15] square miles', 'a [15]-square-mile area'],
    keeps: ['[15] miles', '[15] square metres'],
  },
  {
    unit: 'km',
    plural: `kms?|${length('kilomet').plural}`,
    singular: `km|${length('kilomet').singular}`,
    takes: ['[40] km', '[85] kilometres', 'a [10]-kilometre stretch'],
    keeps: ['[40] kmart', '[40] km²', '[40] km/h'],
  },
  {
    unit: 'cm',
    plural: `cms?|${length('centimet').plural}`,
    singular: `cm|${length('centimet').singular}`,
    takes: ['[40] cm', '[40] centimetres'],
    keeps: ['[40] cmd', '[40] cents'],
  },
  {
    unit: 'mm',
    plural: `mm|${length('millimet').plural}`,
    singular: `mm|${length('millimet').singular}`,
    takes: ['[200] mm of rain', '[200] millimetres'],
    keeps: ['[200] mmol', '[200] mm per hour'],
  },
  {
    unit: 'm',
    plural: `m|${length('met').plural}`,
    singular: `m|${length('met').singular}`,
    takes: ['[400] metres', '[400] m', 'a [3]m-high wall', 'a [100]-metre gap'],
    keeps: ['[3]m voters', '[400] square metres', '[400] m/s', '[400] meters per second'],
  },
  {
    unit: 'mile',
    plural: 'miles|mi',
    singular: 'mile|mi',
    takes: ['[30] miles', 'a [12]-mile queue'],
    keeps: ['[30] nautical miles', '[30] Miles Davis fans'],
  },
  {
    unit: 'foot',
    plural: 'feet|ft|foot(?=[ -](?:high|tall|deep|long|wide|thick))',
    singular: 'foot|ft|feet(?=-(?:high|tall|deep|long|wide|thick))',
    takes: ['[10] feet', 'a [6]-foot wall', '[12]ft'],
    keeps: ['[two] foot patrols', '[6] feet 2 inches'],
  },
  {
    unit: 'inch',
    plural: 'inches|ins',
    singular: 'inch',
    takes: ['[2.5] inches of rain', 'a [9]-inch knife'],
    keeps: ['[2] in five', '[10] inched closer'],
  },
  {
    unit: 'yard',
    plural: 'yards|yds',
    singular: 'yard',
    takes: ['[300] yards', 'a [40]-yard gap'],
    keeps: ['[two] boat yards', '[two] yard sales'],
  },
  {
    unit: 'hectare',
    plural: 'hectares|ha',
    singular: 'hectare',
    takes: ['[50] hectares', '[50] ha'],
    keeps: ['[50] hats'],
  },
  {
    unit: 'acre',
    plural: 'acres',
    singular: 'acre',
    takes: ['[3,000] acres', 'a [40]-acre site'],
    keeps: ['[3,000] acre feet'],
  },
  {
    unit: 'kg',
    plural: 'kgs?|kilos|kilogram(?:me)?s',
    singular: 'kg|kilo|kilogram(?:me)?',
    takes: ['[65] kilograms of flour', '[65] kg', '[65] kilos'],
    keeps: ['[65] kilowatts', '[65] grams'],
  },
  {
    unit: 'tonne',
    plural: 'tonnes|metric tons|metric tonnes',
    singular: 'tonne',
    takes: ['[1,800] tonnes', '[1,800] metric tons', 'a [40]-tonne truck'],
    keeps: ['[1,800] tons', '[two] tonners'],
  },
  {
    unit: 'litre',
    plural: 'lit(?:re|er)s',
    singular: 'lit(?:re|er)',
    takes: ['[3,000] litres', 'a [5]-litre can'],
    keeps: ['[3,000] literates', '[3,000] litres a day'],
  },
  {
    unit: 'barrel',
    plural: 'barrels',
    singular: 'barrel',
    takes: ['[500,000] barrels of crude'],
    keeps: ['[500,000] barrels a day', '[two] barrel bombs'],
  },
  {
    unit: 'percent',
    plural: String.raw`per[ -]?cent|pct\.?|%`,
    singular: String.raw`per[ -]?cent|%`,
    takes: ['[60] percent', '[60] per cent', '[60]%'],
    keeps: ['[60] percentage points', '[60] cents'],
  },
  {
    unit: 'magnitude',
    plural: '(?:points )?on the (?:open-ended )?richter scale|magnitude',
    singular: 'magnitude',
    takes: [
      'a [6.4]-magnitude earthquake',
      '[5.3] on the Richter scale',
      'magnitude [4.9]',
      'a magnitude of [6]',
    ],
    keeps: ['[5] on the Likert scale', 'the magnitude of it', '[6.4] magnificent'],
  },
  {
    unit: '°C',
    plural: String.raw`degrees? (?:celsius|centigrade|c)|° ?c|c`,
    singular: 'degree[- ](?:celsius|centigrade|c)',
    takes: ['[15] degrees Celsius', '[40]C', '[15] °C'],
    keeps: ['[15] degrees', '[40]c', 'a [40]C-130'],
  },
  {
    unit: '°F',
    plural: String.raw`degrees? (?:fahrenheit|f)|° ?f|f`,
    singular: 'degree[- ](?:fahrenheit|f)',
    takes: ['[104] degrees Fahrenheit', '[104]F', '[104]°F'],
    keeps: ['[104] degrees', '[104]f', '[104] F-16s'],
  },
  {
    unit: 'knot',
    plural: 'knots',
    singular: 'knot',
    takes: ['[45] knots', '[30]-knot winds'],
    keeps: ['[45] knotted ropes'],
  },
  {
    unit: 'kWh',
    plural: 'kwh|kilowatt[ -]?hours',
    singular: 'kwh|kilowatt[ -]?hour',
    takes: ['[1,500] kilowatt-hours', '[1,500] kWh'],
    keeps: ['[1,500] kW', '[1,500] megawatt-hours'],
  },
  {
    unit: 'MW',
    plural: 'mw|megawatts',
    singular: 'mw|megawatt',
    takes: ['[500] MW', '[500] megawatts'],
    keeps: ['[500] MWh', '[500] megawatt-hours'],
  },
  {
    unit: 'second',
    plural: 'seconds|secs',
    singular: 'second',
    takes: ['[30] seconds', 'a [30]-second clip'],
    keeps: ['[two] second suspects', '[30] seconds earlier'],
  },
  {
    unit: 'minute',
    plural: 'minutes|mins',
    singular: 'minute',
    takes: ['[20] minutes', 'a [90]-minute film'],
    keeps: ['[20] minutes past four', '[20] minutely cuts'],
  },
  {
    unit: 'hour',
    plural: 'hours|hrs',
    singular: 'hour|hr',
    takes: ['for [three] hours', 'a [48]-hour strike'],
    keeps: ['[1600] hours', '[three] hours later'],
  },
  {
    unit: 'day',
    plural: 'days',
    singular: 'day',
    takes: ['for [eight] days', 'a [three]-day strike'],
    keeps: ['[four] days ago', '[two] day trips'],
  },
  {
    unit: 'week',
    plural: 'weeks',
    singular: 'week',
    takes: ['at least [three] weeks', 'a [two]-week truce'],
    keeps: ['[two] weeks ago', '[two] weekly papers'],
  },
  {
    unit: 'month',
    plural: 'months',
    singular: 'month',
    takes: ['[six] months', '[six] months old'],
    keeps: ['[six] months ago', '[six] monthly papers'],
  },
  {
    unit: 'year',
    plural: 'years|yrs',
    singular: 'year',
    takes: ['up to [ten] years', 'a [71]-year-old woman', '[23] years old'],
    keeps: ['[ten] years ago', '[ten] yearly fairs'],
  },
];

/** The unit of an age that is printed without one. */
export const AGE_UNIT = 'year';
/** The unit of an earthquake's strength, whose name may stand before its number. */
export const MAGNITUDE = 'magnitude';

/** A pound is a weight in a few places only; elsewhere it is money. */
export const POUND = 'pound';
