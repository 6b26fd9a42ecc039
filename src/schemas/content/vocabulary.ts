/** The words that keys of a story take, each with what it means: what editors read of them is made from here. */

/** What answers a question; without a word of these, a count or a sum of money does. */
export const ANSWER_KINDS = {
  count: 'a number of people or things',
  money: 'a sum of money',
  measure: 'a number with a unit: an age, a distance, a magnitude, a share',
  time: 'an hour or a day',
  words:
    'a wording and no figure: a cause, what the event or the people are called, who is blamed; its claims have no figure',
} as const;

/** What claims are proposed for; a question may count anything else too, and its claims are then found by hand. */
export const QUANTITIES = {
  deaths: 'people who died, or bodies that were found',
  injuries: 'people hurt',
  arrests: 'people arrested or detained',
  missing: 'people whom nobody has found',
  displaced: 'people, or households, that had to leave where they live',
  evacuated: 'people, or households, that were brought away',
  rescued: 'people who were saved',
  troops: 'soldiers, police and other forces that are sent or stand somewhere',
  equipment: 'weapons, ammunition and vehicles of forces',
  damage: 'buildings, vehicles and other things damaged or destroyed',
} as const;

/** The measure of a number that can only grow, so that an earlier figure may be the smaller one. */
export const CUMULATIVE = 'cumulative';

/** How a number is meant; any other words can be a measure too. Figures of two days are compared for the first alone. */
export const MEASURES = {
  [CUMULATIVE]:
    'the total so far, which can only grow: of two days, the earlier figure may be the smaller one',
  'at the time': 'how many there are at one time, which may fall again',
  deployed: 'how many were sent, or stand there',
  estimate: 'what somebody reckons the number to be',
} as const;

/** The units of measures. */
export const UNIT_NAMES = [
  ...(['km/h', 'mph', 'km2', 'square mile', 'km', 'cm', 'mm', 'm', 'mile', 'foot', 'inch', 'yard'] as const),
  ...([
    'hectare',
    'acre',
    'kg',
    'pound',
    'tonne',
    'litre',
    'barrel',
    'percent',
    'magnitude',
    '°C',
    '°F',
  ] as const),
  ...(['knot', 'kWh', 'MW', 'second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const),
] as const;
/** The unit of a measure. */
export type UnitName = (typeof UNIT_NAMES)[number];

/** Names of money that several countries share: the unit of a sum whose words don’t say whose it is. */
export const SHARED_MONEY = [
  ...(['crowns', 'dinars', 'dirhams', 'francs', 'kroner', 'kwachas', 'manats'] as const),
  ...(['pesos', 'rials', 'riyals', 'shillings'] as const),
] as const;
/** A name of money that several countries share. */
export type SharedMoney = (typeof SHARED_MONEY)[number];

/** How it is known which statement a claim rests on. */
export const STATEMENT_BASES = {
  named: 'the article itself names the statement',
  inferred: 'you conclude it',
} as const;

/** How one text derives from another. */
export const LINEAGE_KINDS = {
  syndication: 'printed as it came from an agency or another outlet, cut or not',
  translation: 'the text in another language',
  'back-translation': 'the text translated into another language and back, mostly by a machine',
  rewrite: 'the text in other words',
  excerpt: 'a part of the text, alone or inside a text of its own',
} as const;

/** The keys of one of these lists, for a schema that takes no other word. */
export function wordsOf<Word extends string>(list: Readonly<Record<Word, string>>): Word[] {
  return Object.keys(list) as Word[];
}
