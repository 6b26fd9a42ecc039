import type { Rule } from '../text/rule.ts';

/** What shows that an hour or a measure is what a row asks for. */

const LENGTHS = /^(?:km|cm|mm|m|mile|foot|inch|yard)$/u;

/** What a row measures, by the words of its title. */
export interface Dimension extends Rule {
  units: RegExp;
}

/** The words by which titles name what is measured, and the units that it is told in. */
export const DIMENSIONS: readonly Dimension[] = [
  {
    pattern: /\b(?:speed|velocity)\b/iu,
    units: /^(?:km\/h|mph|knot)$/u,
    takes: ['Speed of the train'],
    keeps: ['Speedboats'],
  },
  {
    pattern: /\b(?:height|altitude|level|length|depth|width|breadth|distance)\b/iu,
    units: LENGTHS,
    takes: ['Height of the wave', 'Depth of the water'],
    keeps: ['Heights held'],
  },
  {
    pattern: /\bweight\b/iu,
    units: /^(?:kg|pound|tonne)$/u,
    takes: ['Weight of the load'],
    keeps: ['Weights and measures'],
  },
  {
    pattern: /\b(?:area|extent)\b/iu,
    units: /^(?:km2|square mile|hectare|acre)$/u,
    takes: ['Area burnt'],
    keeps: ['Areas without power'],
  },
  {
    pattern: /\b(?:magnitude|strength)\b/iu,
    units: /^magnitude$/u,
    takes: ['Magnitude of the earthquake'],
    keeps: ['Strong shocks'],
  },
  {
    pattern: /\b(?:duration|how long)\b/iu,
    units: /^(?:second|minute|hour|day|week|month|year)$/u,
    takes: ['Duration of the siege', 'How long the siege went on'],
    keeps: ['Durable goods'],
  },
  {
    pattern: /\b(?:share|turnout|percentage|proportion|rate)\b/iu,
    units: /^percent$/u,
    takes: ['Turnout', 'Share of the vote'],
    keeps: ['Shareholders'],
  },
  {
    pattern: /\b(?:temperature|heat)\b/iu,
    units: /^°[CF]$/u,
    takes: ['Highest temperature'],
    keeps: ['Heating stopped'],
  },
];

/** The words by which a clause is told of a row. */
export const MEASURED_RULES = {
  /** Words of titles that say nothing of what the row is about. */
  title: {
    pattern:
      /^(?:hour|time|moment|day|when|how|long|high|highest|lowest|greatest|top|most|maximum|peak|measured|reported|estimated|official)$/iu,
    takes: ['hour', 'highest'],
    keeps: ['hourly', 'wind'],
  },
  /** What parts a clause from the next. */
  break: {
    pattern:
      /[,:](?!\d)|[;()—–"]|\b(?:and|but|when|where|while|after|before|until|till|since|as|because|that|who|which|whose)\b/giu,
    takes: [', and', ' when he came'],
    keeps: [' asked ', ' sincere', 'at 18:40'],
  },
  /** What stands between a subject and its verb, and says who or what it is. */
  insertion: {
    pattern: /,\s+(?!(?:and|but|at)\b)[^,;:]{2,90},(?=\s)/gu,
    takes: ['The tank, a steel cylinder in the yard, burst'],
    keeps: ['The tank burst, and gas came out, he said'],
  },
  /** An hour that begins its sentence, so that the clause after its comma is its clause. */
  opening: {
    pattern: /^\s*(?:(?:just|shortly|soon|at|about|around|some|before|after|by)\s+)+$/iu,
    takes: ['At ', 'Shortly after '],
    keeps: ['He left at '],
  },
  /** What parts an hour from what it is told of: "The blast, at 7.20pm, broke windows". */
  beside: {
    pattern: /,\s+(?:(?:just|shortly|soon|at|about|around|some|before|after)\s+)+$/iu,
    takes: ['The blast, at ', 'The blast, shortly after '],
    keeps: ['The blast at ', 'The blast, heard at '],
  },
  /** Verbs by which something is told to come about, in their dictionary forms. */
  happened: {
    pattern:
      /^(?:happen|occur|strike|hit|rip|tear|go|rock|shake|feel|hear|begin|start|come|break|explode|erupt|sink|fall|collapse|crash|land|be|burst)$/u,
    takes: ['happen', 'strike'],
    keeps: ['report', 'inquire'],
  },
  /** Verbs by which a temperature or a level is told, in their dictionary forms. */
  reached: {
    pattern: /^(?:reach|hit|climb|rise|soar|record|register|measure|touch|drop|fall|sink|exceed|top|be)$/u,
    takes: ['reach', 'climb'],
    keeps: ['forecast', 'expect', 'beat'],
  },
  /** Shocks that have magnitudes of their own. */
  otherShock: {
    pattern: /\b(?:aftershocks?|foreshocks?|second|third|weaker|stronger|further|another)\b/iu,
    takes: ['an aftershock of magnitude ', 'a second quake of magnitude '],
    keeps: ['the quake of magnitude '],
  },
} as const satisfies Readonly<Record<string, Rule>>;
