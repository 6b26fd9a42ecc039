import { MONTH } from '../../text/day.ts';
import type { Examples } from '../../text/rule.ts';

/** The rules for numbers that are ages, years, dates or clock times, and with them ordinals. */

/** A rule for what stands directly before and after a number; its examples have the number in brackets. */
export interface KindRule extends Examples {
  kind: string;
  before?: RegExp;
  after?: RegExp;
  /** What the number itself must look like. */
  number?: RegExp;
}

/** What is named by the year it falls in: "the 2022 floods". */
const DATED = [
  'elections?|referendum|census|budget|season|war|coup|uprising|revolution|earthquake|quake|floods?|strikes?|crisis',
  'agreement|treaty|accord|constitution|attacks?|protests?|riots?|summit|report|campaign|edition|tournament|pandemic|law',
].join('|');

/** Plurals behind a number that is no year: "in 1914 homes", but not "in 1914 floods". */
const NOT_DATED = String.raw`\p{L}+s\b(?<!\b(?:was|is|has|elections|floods|polls|budgets|crisis|riots|protests|games))`;

const YEAR = /^(?:1[0-9]|20)\d{2}$/;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/;

/** In the order in which they are asked; "1/two" stands among them, since after "1/" a number would be a date. */
export const DATE_RULES: readonly KindRule[] = [
  {
    kind: 'ordinal',
    number: /^\d+$/,
    after: /^(?:st|nd|rd|th)\b/i,
    takes: ['the [21]st of the month', 'on the [3]rd day'],
    keeps: ['the [21] stands', '[3] rds'],
  },
  {
    kind: 'decade',
    number: /^\d{2,4}$/,
    before: /(?<!\p{Lu}-)$/u,
    after: /^['’]?s\b/i,
    takes: ['the [1990]s', "in the [80]'s"],
    keeps: ['the [1990] strikers', '[5]s', 'an F-[16]s'],
  },
  {
    kind: 'age',
    after: /^[\s-]*(?:years?|months?)[\s-]+olds?\b/i,
    takes: ['an [81]-year-old voter', 'a [6] month old baby'],
    keeps: ['[81] years of old walls', '[81] old-timers'],
  },
  {
    kind: 'age',
    before: /\b(?:aged?|ages)\s+(?:\w+\s+)?(?:\d+\s+(?:and|to|or)\s+|\d+[-–])?$/i,
    takes: ['aged [34]', 'ages 5 to [11]', 'aged just [12]'],
    keeps: ['caged [34]', 'aged 12 children and [34]'],
  },
  {
    kind: 'age',
    before: /\baged\s+(?:\d+(?:,\s+|,?\s+and\s+))+$/i,
    takes: ['aged 9, [12]', 'aged 9, 10 and [12]'],
    keeps: ['aged 9, seized [12]', 'managed 9, [12]'],
  },
  {
    kind: 'age',
    after: /^-?\s+(?:and|or|to)\s+\d+[\s-]+(?:years?|months?)[\s-]+olds?\b/i,
    takes: ['between [3] and 6 years old', '[3] to 6-month-olds'],
    keeps: ['[3] and 6 years later', '[3] and old men'],
  },
  {
    kind: 'age',
    number: /^\d{1,3}$/,
    before: /\p{Lu}[\p{L}'’-]+,\s+$/u,
    after: /^(?:[,;)]|\.?$)/,
    takes: ['Jane Roe, [34],', '(John Doe, [7])', 'Mary Major, [34]'],
    keeps: ['the ferry, [34],', 'Jane Roe, [1934],', 'Port Ellery, [34] dead'],
  },
  {
    kind: 'age',
    number: /^\d{1,2}$/,
    before: new RegExp(
      String.raw`\b(?:people|persons?|men|women|children|boys|girls|adults?|those|anyone|residents|patients|pensioners|voters)\s+` +
        String.raw`(?:(?:who\s+(?:are|were)|aged)\s+)?(?:over|under|above|below)\s+$`,
      'i',
    ),
    after: /^(?=$|[\s.,;:)])(?!\s+(?:people|men|women|children|others)\b)/i,
    takes: ['12 people over [60]', 'children under [5] died'],
    keeps: ['boats under [12]', 'people over [600]', 'women over [12] children'],
  },
  {
    kind: 'age',
    before: /\b(?:over|under)-$/i,
    takes: ['an under-[12] side', 'over-[60]'],
    keeps: ['under [12]', 'thunder-[12]'],
  },
  {
    kind: 'date',
    number: YEAR,
    after: /^-\d{1,2}-\d{1,2}\b/,
    takes: ['[2020]-3-14'],
    keeps: ['[2020]-3', '[12]-3-14'],
  },
  {
    kind: 'date',
    before: /\b\d{4}-$/,
    number: /^\d{1,2}$/,
    after: /^-\d{1,2}\b/,
    takes: ['2020-[3]-14'],
    keeps: ['202-[3]-14', '2020-[3] boats'],
  },
  {
    kind: 'date',
    before: /\b\d{4}-\d{1,2}-$/,
    number: /^\d{1,2}$/,
    takes: ['2020-03-[14]'],
    keeps: ['2020-[14]', '2020-03 [14]'],
  },
  {
    kind: 'date',
    number: /^\d{1,2}\.\d{1,2}\.\d{2,4}$/,
    takes: ['on [14.3.2020]', '[14.3.20]'],
    keeps: ['[14.3]', '[1.200.000.000]'],
  },
  {
    kind: 'year',
    number: YEAR,
    before: /(?:\b(?:since|until|till|during|early|late)|(?:^|[.!?]\s+)In)\s+$/,
    takes: ['since [1991]', 'flooded. In [1991]', 'In [1991]'],
    keeps: ['since [191]', 'sincere [1991]', 'within [1991]'],
  },
  {
    kind: 'year',
    number: YEAR,
    before: /\bthe\s+$/i,
    after: new RegExp(String.raw`^\s+(?:${DATED})\b`, 'i'),
    takes: ['the [1991] floods', 'the [2019] census'],
    keeps: ['the [1991] villagers', '[1991] floods', 'the [191] floods'],
  },
  {
    kind: 'year',
    number: YEAR,
    before:
      /(?:\b(?:in|since|until|till|by|of|from|during|before|after|early|late|year|summer|winter|spring|autumn|season)\s+|\bmid-)$/i,
    after: new RegExp(
      String.raw`^(?!\s*(?:people|${NOT_DATED})|\s+to\s+(?:[\d,.]+\s+(?:people|\p{L}+s\b)|\d{1,3}(?:,\d{3})+)).*$`,
      'iu',
    ),
    takes: ['in [1991]', 'mid-[1990]', 'of [1914] elections', 'after the summer of [2020]'],
    keeps: [
      'in [1914] homes',
      'in [1,200]',
      'of [1914] prisoners',
      'from [1900] to 2000 soldiers',
      'bin [1914]',
    ],
  },
  {
    kind: 'year',
    number: YEAR,
    after: /^\s*[-–/]\s*\d{2}(?:\d{2})?\b/,
    takes: ['the [2021]-22 season', '[1914]–1918'],
    keeps: ['[2021]-2', '[21]-22 boats'],
  },
  {
    kind: 'year',
    before: /\b(?:1[0-9]|20)\d{2}\s*[-–/]\s*$/,
    takes: ['2021-[22]', '1914–[1918]'],
    keeps: ['221-[22]', '2021 - boats [22]'],
  },
  {
    kind: 'year',
    number: YEAR,
    before: /\b(?:between|from)\s+$/i,
    after: /^\s+(?:and|to)\s+(?:1[0-9]|20)\d{2}\s*(?:$|[^\s\w,]|,(?!\d))/i,
    takes: ['between [2014] and 2018', 'from [2014] to 2018.'],
    keeps: ['between [1900] and 2000 soldiers', 'among [2014] and 2018'],
  },
  {
    kind: 'year',
    number: YEAR,
    before: /\b(?:between|from)\s+(?:1[0-9]|20)\d{2}\s+(?:and|to)\s+$/i,
    after: /^\s*(?:$|[^\s\w])/,
    takes: ['between 2014 and [2018]', 'from 2014 to [2018].'],
    keeps: ['between 1900 and [2000] soldiers', 'between 214 and [2018]'],
  },
  {
    kind: 'date',
    number: /^\d{4}$/,
    before: new RegExp(String.raw`(?<!\p{L})${MONTH}\s+(?:\d{1,2},?\s+)?$`, 'u'),
    takes: ['March [2020]', 'March 4, [2020]', 'JAN. 4 [2020]'],
    keeps: ['march [2020]', 'March 4 and [2020]', 'March [20200]'],
  },
  {
    kind: 'date',
    number: DAY,
    before: new RegExp(String.raw`(?<!\p{L})${MONTH}\s+(?:\d{1,2}\s*(?:[-–]|and|to)\s*)?$`, 'u'),
    after: /^(?!\s+(?:people|men|women|children|were)\b)/,
    takes: ['January [6]', 'Jan. [10]', 'from May 3 to [5]'],
    keeps: ['may [6]', 'May [6] people', 'May [32]', 'Mayor [6]'],
  },
  {
    kind: 'date',
    number: DAY,
    after: new RegExp(String.raw`^(?:\s*(?:[-–]|and|to)\s*\d{1,2})?\s+${MONTH}(?!\p{L})`, 'u'),
    takes: ['on [6] January', 'from [3] to 5 May', '[6] MAY'],
    keeps: ['[6] may have died', '[32] May', '[6] Mayors'],
  },
  { kind: 'ratio', number: /\p{L}$/u, before: /\d\/$/, takes: ['1/[two]'], keeps: ['1/[2]', '1 [two]'] },
  {
    kind: 'date',
    number: /^\d{1,4}$/,
    after: /^[/.]\d{1,2}[/.]\d{2,4}\b/,
    takes: ['[14]/3/2020', '[14].3.20'],
    keeps: ['[14]/3', '[14000]/3/2020'],
  },
  { kind: 'date', before: /\d[/.]$/, takes: ['14/[3]', '14.[3]'], keeps: ['14, [3]', 'a/[3]'] },
  {
    kind: 'time',
    number: /^\d{1,2}$/,
    after: /^(?::\d{2}|\s*[ap]\.?\s?m\b\.?|\s*o['’]clock|\s+(?:noon|midnight|midday)\b)/i,
    takes: ['at [10]:30', '[4] p.m.', "[12] o'clock", '[12] midnight'],
    keeps: ['at [10]: 30 dead', '[4] pms', '[100] pm'],
  },
  { kind: 'time', before: /\d:$/, takes: ['at 10:[30]'], keeps: ['at 10: [30]', 'dead: [30]'] },
  {
    kind: 'time',
    number: /^\d{1,4}(?:\.\d{2})?$/,
    after: /^\s*(?:[ap]\.?\s?m\b|gmt|utc|bst|cet|est|hours gmt|local time)/i,
    takes: ['[1405] GMT', '[10.30] am', '[1405] local time'],
    keeps: ['[1405] egmt', '[14051] GMT', '[1405] locals'],
  },
];
