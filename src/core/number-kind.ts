import type { TextNumber } from './number.ts';
import { WORDS } from './numeral.ts';

/**
 * Numbers that count nothing: ordinals, years, ages, dates, clock times, scores, shares, identifiers, measures.
 * Each rule looks at what stands directly before and behind the number. A number that a share is taken of
 * ("half of the 200") is part of a ratio.
 */

const MONTHS = [
  'January|February|March|April|May|June|July|August|September|October|November|December',
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec',
].join('|');
/** Months are written with a capital: "12 may have died" and "40 march" are no dates. */
const MONTH = String.raw`(?:${MONTHS}|${MONTHS.toUpperCase()})\.?`;

const UNITS = [
  'km|kms|kilomet(?:re|er)s?|miles?|mi|m|met(?:re|er)s?|cm|centimet(?:re|er)s?|mm|millimet(?:re|er)s?|feet|foot|ft|inch(?:es)?|yards?|knots?|nautical',
  'hectares?|acres?|square|sq|cubic|lit(?:re|er)s?|gallons?|barrels? per',
  'kg|kgs|kilos?|kilograms?|grams?|tons?|tonnes?|lbs?|ounces?|carats?',
  'degrees?|°|celsius|fahrenheit|mph|kph|kmh|km/h|watts?|kilowatts?|megawatts?|gigawatts?|mw|gw|kw|volts?|gb|mb|tb',
  'cents?|pence|pennies|kopecks?|kopeks?',
  'seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|fortnights?|months?|years?|yrs?|decades?|centur(?:y|ies)',
].join('|');

const NAMED = [
  'highway|interstate|motorway|route|road|rue|article|section|chapter|clause|paragraph|resolution|directive|regulation|law|act|bill|proposition|amendment',
  'flight|gate|terminal|platform|runway|room|floor|unit|block|building|apartment|suite|ward|district|precinct|zone|sector|line|channel|camp|checkpoint|mine|pit|shaft|reactor|well',
  'boeing|airbus|type|model|mark|version|class|group|grade|level|stage|phase|category|tier|page|volume|episode|season|round|day|week|year|number|no|nos|case|file|order|battalion|brigade|regiment|division|squadron|apollo|area|hall|studio|bus|train|tram',
].join('|');

const PLAYED = 'won|win|wins|lost|lose|beat|beaten|drew|draw|led|lead|victory|defeat|score|tied|beating';
/** What shows that a range is counted, and is no score: "lost 10-15 soldiers". */
const COUNTED = String.raw`\s+(?:people|hundred|thousand|million|billion|\p{L}+s\b(?<!\b(?:versus|vs|goals|points)))`;

interface KindRule {
  kind: string;
  before?: RegExp;
  after?: RegExp;
  /** What the number itself must look like. */
  number?: RegExp;
}

const YEAR = /^(?:1[0-9]|20)\d{2}$/;

const RULES: readonly KindRule[] = [
  { kind: 'ordinal', number: /^\d+$/, after: /^(?:st|nd|rd|th)\b/i },
  { kind: 'decade', number: /^\d{2,4}$/, after: /^['’]?s\b/i },
  { kind: 'age', after: /^[\s-]*(?:years?|months?)[\s-]+olds?\b/i },
  { kind: 'age', before: /\b(?:aged?|ages)\s+(?:\w+\s+)?(?:\d+\s+(?:and|to|or)\s+|\d+[-–])?$/i },
  { kind: 'age', before: /\b(?:over|under)-$/i },
  {
    kind: 'year',
    number: YEAR,
    before:
      /(?:\b(?:in|since|until|till|by|of|from|during|before|after|early|late|year|summer|winter|spring|autumn|season)\s+|\bmid-)$/i,
    after:
      /^(?!\s*(?:people|\p{L}+s\b(?<!\b(?:was|is|has|elections|floods|polls|budgets|crisis|riots|protests|games)))|\s+to\s+(?:[\d,.]+\s+(?:people|\p{L}+s\b)|\d{1,3}(?:,\d{3})+)).*$/iu,
  },
  { kind: 'year', number: YEAR, after: /^\s*[-–/]\s*\d{2}(?:\d{2})?\b/ },
  { kind: 'year', before: /\b(?:1[0-9]|20)\d{2}\s*[-–/]\s*$/ },
  {
    kind: 'year',
    number: YEAR,
    before: /\b(?:between|from)\s+$/i,
    after: /^\s+(?:and|to)\s+(?:1[0-9]|20)\d{2}\s*(?:$|[^\s\w,]|,(?!\d))/i,
  },
  {
    kind: 'year',
    number: YEAR,
    before: /\b(?:between|from)\s+(?:1[0-9]|20)\d{2}\s+(?:and|to)\s+$/i,
    after: /^\s*(?:$|[^\s\w])/,
  },
  {
    kind: 'date',
    number: /^\d{1,4}$/,
    before: new RegExp(String.raw`(?<!\p{L})${MONTH}\s+(?:\d{1,2},?\s+|\d{1,2}\s*(?:[-–]|and|to)\s*)?$`, 'u'),
  },
  {
    kind: 'date',
    number: /^\d{1,2}$/,
    after: new RegExp(String.raw`^(?:\s*(?:[-–]|and|to)\s*\d{1,2})?\s+${MONTH}(?!\p{L})`, 'u'),
  },
  { kind: 'date', number: /^\d{1,4}$/, after: /^[/.]\d{1,2}[/.]\d{2,4}\b/ },
  { kind: 'date', before: /\d[/.]$/ },
  { kind: 'time', number: /^\d{1,2}$/, after: /^(?::\d{2}|\s*[ap]\.?\s?m\b\.?|\s*o['’]clock)/i },
  { kind: 'time', before: /\d:$/ },
  {
    kind: 'time',
    number: /^\d{1,4}(?:\.\d{2})?$/,
    after: /^\s*(?:[ap]\.?\s?m\b|gmt|utc|bst|cet|est|hours gmt|local time)/i,
  },
  {
    kind: 'score',
    number: /^\d+$/,
    before: new RegExp(String.raw`\b(?:${PLAYED})\b[^\d]*$`, 'i'),
    after: new RegExp(String.raw`^[-–]\d+(?![\d,.]*\d)(?!${COUNTED})`, 'iu'),
  },
  {
    kind: 'score',
    number: /^\d+$/,
    before: new RegExp(String.raw`\b(?:${PLAYED})\b[^\d]*\d+[-–]$`, 'i'),
    after: new RegExp(`^(?!${COUNTED})`, 'iu'),
  },
  { kind: 'score', number: /^\d+$/, after: /^[-–]\d+\s+(?:draw|win|victory|defeat|loss|lead|score)\b/i },
  {
    kind: 'score',
    number: /^\d+$/,
    before: /\d[-–]$/,
    after: /^\s+(?:draw|win|victory|defeat|loss|lead|score)\b/i,
  },
  {
    kind: 'share',
    after: new RegExp(
      String.raw`^(?:\s*(?:to|or|and|[-–])\s*(?:[\d.]+|${WORDS}))?(?:\s*%|[\s-]*per[\s-]?cent\b|[\s-]*percent|[\s-]*percentage|\s*pc\b|\s+basis points)`,
      'i',
    ),
  },
  {
    kind: 'ratio',
    after:
      /^\s+(?:in|out of)\s+(?:every\s+)?(?:\d|two|three|four|five|six|seven|eight|nine|ten|a (?:hundred|thousand|million))/i,
  },
  {
    kind: 'ratio',
    before: /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+(?:in|out of)\s+(?:every\s+)?$/i,
  },
  {
    kind: 'ratio',
    after: /^[\s-]+(?:thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|halves)\b/i,
  },
  { kind: 'ratio', after: /^-?(?:fold|times)\b|^\s+times\b/i },
  { kind: 'ratio', number: /^\d+$/, after: /^[/:]\d/ },
  {
    kind: 'ratio',
    before:
      /(?:%|\b(?:half|per\s?cent|majority|most|none|fraction|(?:third|quarter|fifth|sixth|tenth)s?))\s+of\s+(?:(?:the|its|their|about|some)\s+)*$/i,
  },
  { kind: 'magnitude', after: /^[\s-]*magnitude\b|^\s+on (?:the|an?) (?:\p{L}+\s+){0,3}scale\b/iu },
  { kind: 'magnitude', before: /\b(?:magnitude|scale)\s+(?:of\s+)?$/i },
  { kind: 'measure', after: new RegExp(String.raw`^(?:[\s-]*(?:${UNITS})(?![\p{L}\p{N}])|\s*°)`, 'iu') },
  {
    kind: 'measure',
    after: new RegExp(
      String.raw`^\s*(?:-|–|to|or|and)\s*(?:[\d.,]+|${WORDS})[\s-]*(?:${UNITS})(?![\p{L}\p{N}])`,
      'iu',
    ),
  },
  { kind: 'identifier', before: /[\p{L}]$|\p{L}-$/u, number: /^\d/ },
  {
    kind: 'identifier',
    number: /^\d+$/,
    before: new RegExp(String.raw`(?<!\p{L})(?:${NAMED})\.?\s+$`, 'iu'),
    after: /^(?!\s+(?:people|(?!(?:was|is|has)\b)\p{L}+s\b)).*$/u,
  },
  { kind: 'identifier', number: /^\d+$/, after: /^-?\p{Lu}/u },
  { kind: 'identifier', number: /^\d+$/, after: /^-0\d/ },
  { kind: 'identifier', before: /\d-$/, number: /^0\d/ },
];

/**
 * What a number is instead of a count: "year", "age", "date", "time", "ordinal", "decade", "score", "share",
 * "ratio", "magnitude", "measure" or "identifier"; null where it may be a count.
 */
export function kindOf(phrase: string, number: TextNumber): string | null {
  const points = Array.from(phrase);
  const before = points.slice(0, number.start).join('');
  const after = points.slice(number.end).join('');
  const fits = (pattern: RegExp | undefined, text: string) => pattern === undefined || pattern.test(text);
  const rule = RULES.find(
    (candidate) =>
      fits(candidate.number, number.text) && fits(candidate.before, before) && fits(candidate.after, after),
  );
  return rule?.kind ?? null;
}
