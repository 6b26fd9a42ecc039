import { MONTH } from '../text/day.ts';
import { CURRENCY_SIGN } from './currency.ts';
import type { TextNumber } from './number.ts';
import { SCALE, valueOfNumeral, WORDS } from './numeral.ts';

/**
 * Numbers that count nothing: ordinals, years, ages, dates, clock times, scores, shares, identifiers, measures.
 * Each rule looks at what stands directly before and behind the number. A number that a share is taken of
 * ("half of the 200") is part of a ratio.
 */

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

const PLAYED =
  'voted|won|win|wins|lost|lose|beat|beaten|drew|draw|led|lead|victory|defeat|score|tied|beating';
/** What shows that a range is counted, and is no score: "lost 10-15 soldiers". */
const COUNTED = String.raw`\s+(?:people|hundred|thousand|million|billion|\p{L}+s\b(?<!\b(?:versus|vs|goals|points)))`;

const RESULT = 'draw|win|victory|defeat|loss|lead|score|vote|ruling|decision';

/** What is named by the year it falls in: "the 2022 floods". */
const DATED =
  'elections?|referendum|census|budget|season|war|coup|uprising|revolution|earthquake|quake|floods?|strikes?|crisis|agreement|treaty|accord|constitution|attacks?|protests?|riots?|summit|report|campaign|edition|tournament|pandemic|law';

/** Behind a named thing's number, what shows that it is a count after all: "on the train 12 were hurt". */
const COUNTED_BEHIND =
  'people|men|women|children|police|troops|were|are|have|died|dead|killed|injured|wounded|hurt|missing|more|others';

const NUMERAL = String.raw`(?:\d[\d.,]*|${WORDS}|one)`;
const TIMES = String.raw`(?:twice|thrice|double|triple|treble|quadruple|half as (?:many|much)|(?:${NUMERAL}|several|many|half)\s+times)`;

const THAN = String.raw`(?:(?:the|as|many|much|few|more|less|fewer|higher|than|that|those|of|its|their|about|some|an?)\s+)*(?:${CURRENCY_SIGN})?`;

interface KindRule {
  kind: string;
  before?: RegExp;
  after?: RegExp;
  /** What the number itself must look like. */
  number?: RegExp;
}

const YEAR = /^(?:1[0-9]|20)\d{2}$/;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;

const RULES: readonly KindRule[] = [
  { kind: 'ordinal', number: /^\d+$/, after: /^(?:st|nd|rd|th)\b/i },
  { kind: 'decade', number: /^\d{2,4}$/, before: /(?<!\p{Lu}-)$/u, after: /^['’]?s\b/i },
  { kind: 'age', after: /^[\s-]*(?:years?|months?)[\s-]+olds?\b/i },
  { kind: 'age', before: /\b(?:aged?|ages)\s+(?:\w+\s+)?(?:\d+\s+(?:and|to|or)\s+|\d+[-–])?$/i },
  { kind: 'age', before: /\baged\s+(?:\d+(?:,\s+|,?\s+and\s+))+$/i },
  { kind: 'age', after: /^-?\s+(?:and|or|to)\s+\d+[\s-]+(?:years?|months?)[\s-]+olds?\b/i },
  { kind: 'age', number: /^\d{1,3}$/, before: /\p{Lu}[\p{L}'’-]+,\s+$/u, after: /^(?:[,;)]|\.?$)/ },
  { kind: 'age', before: /\b(?:over|under)-$/i },
  { kind: 'date', number: YEAR, after: /^-\d{1,2}-\d{1,2}\b/ },
  { kind: 'date', before: /\b\d{4}-$/, number: /^\d{1,2}$/, after: /^-\d{1,2}\b/ },
  { kind: 'date', before: /\b\d{4}-\d{1,2}-$/, number: /^\d{1,2}$/ },
  { kind: 'date', number: /^\d{1,2}\.\d{1,2}\.\d{2,4}$/ },
  { kind: 'year', number: YEAR, before: /(?:\b(?:since|until|till|during|early|late)|(?:^|[.!?]\s+)In)\s+$/ },
  {
    kind: 'year',
    number: YEAR,
    before: /\bthe\s+$/i,
    after: new RegExp(String.raw`^\s+(?:${DATED})\b`, 'i'),
  },
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
    number: /^\d{4}$/,
    before: new RegExp(String.raw`(?<!\p{L})${MONTH}\s+(?:\d{1,2},?\s+)?$`, 'u'),
  },
  {
    kind: 'date',
    number: DAY,
    before: new RegExp(String.raw`(?<!\p{L})${MONTH}\s+(?:\d{1,2}\s*(?:[-–]|and|to)\s*)?$`, 'u'),
    after: /^(?!\s+(?:people|men|women|children|were)\b)/,
  },
  {
    kind: 'date',
    number: DAY,
    after: new RegExp(String.raw`^(?:\s*(?:[-–]|and|to)\s*\d{1,2})?\s+${MONTH}(?!\p{L})`, 'u'),
  },
  { kind: 'ratio', number: /\p{L}$/u, before: /\d\/$/ },
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
  { kind: 'score', number: /^\d+$/, after: new RegExp(String.raw`^[-–]\d+\s+(?:${RESULT})\b`, 'i') },
  {
    kind: 'score',
    number: /^\d+$/,
    before: /\d[-–]$/,
    after: new RegExp(String.raw`^\s+(?:${RESULT})\b`, 'i'),
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
    after: new RegExp(
      String.raw`^\s+(?:(?:out of|in every|for every|per)\s+(?:the\s+)?${NUMERAL}|per (?:${SCALE})\b)`,
      'i',
    ),
  },
  {
    kind: 'ratio',
    before: new RegExp(String.raw`\b${NUMERAL}\s+(?:out of(?:\s+the)?|in every|for every|per)\s+$`, 'i'),
  },
  { kind: 'ratio', before: new RegExp(String.raw`(?<!\p{L})${TIMES}\s+${THAN}$`, 'iu') },
  { kind: 'ratio', before: /\bhalf\s+(?:the|those|these|its|their)\s+$/i },
  { kind: 'ratio', after: /^\s\d+\/\d/ },
  { kind: 'ratio', after: /^\s+(?:\p{L}+\s+)?(?:each|apiece)\b(?!\s+\p{L})/iu },
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
  { kind: 'measure', after: /^(?:\s?°[CF]|[CF])\b(?!-)/ },
  {
    kind: 'measure',
    number: /\dm$/i,
    after: /^[\s-]+(?:high|deep|long|wide|tall|thick|away|below|above)\b/i,
  },
  {
    kind: 'measure',
    number: /\d[mk]$/i,
    after: /^\s+(?:walls?|waves?|sprint|dash|hurdles|freestyle|relay|run|race)\b/i,
  },
  {
    kind: 'measure',
    after: new RegExp(
      String.raw`^\s*(?:-|–|to|or|and)\s*(?:[\d.,]+|${WORDS})[\s-]*(?:(?<!\d)m|(?!m\b)(?:${UNITS}))(?![\p{L}\p{N}])`,
      'iu',
    ),
  },
  { kind: 'identifier', before: /\p{L}$|(?<!\d\p{L}{0,2})\p{L}-(?<!-(?:to|or)-)$/u, number: /^\d/ },
  {
    kind: 'identifier',
    number: /^\d+$/,
    before: new RegExp(
      String.raw`(?<!\p{L})(?:(?:${NAMED})\.?|(?:${NAMED})e?s(?:\s+\d+,)*(?:\s+\d+\s+(?:and|to|or))?)\s+$`,
      'iu',
    ),
    after: new RegExp(String.raw`^(?!\s+(?:(?:${COUNTED_BEHIND})\b|(?!(?:was|is|has)\b)\p{L}+s\b)).*$`, 'u'),
  },
  {
    kind: 'identifier',
    number:
      /^(?!\d{1,3}(?:[.,]\d{3})+$|\d{1,2}(?:,\d{2})+,\d{3}$|\d{1,3}(?:,\d{3})+\.\d+$)\d+(?:[.,]\d+){2,}$/,
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
  if (isShareOfFew(before, number.value, after)) return 'ratio';
  const fits = (pattern: RegExp | undefined, text: string) => pattern === undefined || pattern.test(text);
  const rule = RULES.find(
    (candidate) =>
      fits(candidate.number, number.text) && fits(candidate.before, before) && fits(candidate.after, after),
  );
  return rule?.kind ?? null;
}

const IN_BEHIND = new RegExp(String.raw`^\s+in\s+(?<other>${NUMERAL})(?!\p{L})`, 'iu');
const IN_BEFORE = new RegExp(String.raw`(?<![\p{L}\d])(?<other>${NUMERAL})\s+in\s+$`, 'iu');

/** "Three in 10" is a share; "40 in three districts" counts forty, since no share is greater than the whole. */
function isShareOfFew(before: string, value: number, after: string): boolean {
  const other = (match: RegExpExecArray | null) => valueOfNumeral(match?.groups?.other?.toLowerCase() ?? '');
  const isWhole = (whole: number) =>
    (whole > 1 && whole <= 10) || [20, 50, 100, 1000, 1e4, 1e5, 1e6].includes(whole);
  const [whole, part] = [other(IN_BEHIND.exec(after)), other(IN_BEFORE.exec(before))];
  return (isWhole(whole) && value < whole) || (isWhole(value) && part > 0 && part < value);
}
