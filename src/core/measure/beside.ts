import type { Examples } from '../text/rule.ts';

/** What may stand before a measure and after it, so that the phrase means the measure and nothing else. */

const LEADING = [
  'for|at|of|a|an|the|its|his|her|their|with|measuring|measured|weighing|weighs|weighed|lasting|lasted|registering|reaching|between|from',
  'speeds?|depths?|distances?|heights?|lengths?|widths?|weights?|altitudes?|elevations?|temperatures?|winds?|gusts?|areas?|thickness',
  'earthquakes?|quakes?|tremors?|aftershocks?',
].join('|');
const PERSON = String.raw`(?:an?|the) (?!average|minimum|maximum|mean|median)\p{L}+`;

/** Before an age and before a magnitude, where no unit stands behind the number. */
export const AGED = String.raw`(?:aged|ages?|(?:at )?(?:the|an) age of)`;
/** "Magnitude 6.2", "a magnitude of 6.2", "magnitude-6.2". */
export const STRONG = 'magnitude(?: of)?';

const LED = new RegExp(`^(?:(?:${LEADING}|${STRONG})[ -])*$`, 'iu');
const OF_AGE = new RegExp(`^(?:${PERSON} )?(?:who (?:is|was) )?(?:${AGED} )?(?:between |from )?$`, 'iu');

/** Whether only words that lead in a measure stand before it, and before what hedges it; an age may have its person. */
export function isLead(words: string, isAge: boolean): boolean {
  return LED.test(words) || (isAge && OF_AGE.test(words));
}

/** A rule that says when a measure is meant in another way; the examples have the measure in brackets. */
export interface OtherwiseRule extends Examples {
  after: RegExp;
  /** The units that it looks at; all where it names none. */
  units?: readonly string[];
}

const LASTING = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

/** In the order in which they are asked. */
export const OTHERWISE: readonly OtherwiseRule[] = [
  {
    // A point in time, and no length of it.
    after: /\b(?:ago|earlier|later|before|after|afterwards|previously|since|hence|into|from now|on)\b/iu,
    units: LASTING,
    takes: ['[four days] ago', '[two years] later', '[48 hours] after the vote'],
    keeps: ['[four days] of rain', 'a [71-year-old] woman'],
  },
  {
    // A time told by another, or a second end.
    after: /^ (?:past|to|from)\b/iu,
    units: LASTING,
    takes: ['[ten minutes] to noon', '[20 minutes] past', '[10 years] to life', '[two weeks] from Tuesday'],
    keeps: ['[ten minutes]', '[ten minutes] of silence'],
  },
  {
    // So much for each of something else.
    after: /^ (?:an?|per|each|every|apiece|annually|daily)\b|\bper\b|^\/|^ (?:a|per)[ -]/iu,
    takes: ['[3,000 litres] a day', '[40 hours] per week', '[10 km] each'],
    keeps: ['[3,000 litres] of water', '[10 km] along a road'],
  },
  {
    // A difference from something else.
    after:
      /^ (?:\p{L}+ )?(?:more|less|fewer|(?:high|low|long|short|tall|deep|wid|old|young|warm|cold|hott|cool|fast|slow|heavi|light)er|than|short)\b/iu,
    takes: ['[12 km] longer', '[60 percent] more than in May', '[two years] younger'],
    keeps: ['[12 km] long', '[60 percent] of the vote'],
  },
  {
    after: /^ (?:above|below|over|under|off)\b/iu,
    units: ['°C', '°F', 'percent'],
    takes: ['[15 degrees Celsius] below normal', '[60 percent] above plan'],
    keeps: ['[15 metres] below the road', '[15 degrees Celsius] in the sun'],
  },
  {
    // The words go on with another thing that only begins as the unit does.
    after: /^-(?!(?:long|high|tall|deep|wide|thick|old|olds)\b)/iu,
    takes: ['[40C]-130', '[60 percent]-owned'],
    keeps: ['[12 mile]-long', 'a [3 m]-high wall'],
  },
];

/** Whether what stands after a measure makes another thing of it. */
export function isOtherwise(after: string, unit: string): boolean {
  return OTHERWISE.some((rule) => (rule.units?.includes(unit) ?? true) && rule.after.test(after));
}
