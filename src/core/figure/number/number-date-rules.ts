import { MONTH } from '../../text/day.ts';
import { AGE_RULES } from './number-age-rules.ts';
import type { KindRule } from './kind-rule.ts';

/** The rules for numbers that are ages, years, dates or clock times, and with them ordinals. */

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
    number: /^[\d,]+$/,
    after: /^(?:st|nd|rd|th)\b/i,
    takes: ['the [21]st of the month', 'on the [3]rd day', 'the [12,000]th visitor'],
    keeps: ['the [21] stands', '[3] rds'],
  },
  {
    kind: 'ordinal',
    number: /\p{L}$/u,
    after:
      /^-(?:first|second|third|(?:four|fif|six|seven|eigh|nin)th)\b|^[\s-](?:hundred|thousand|million|billion)th\b/i,
    takes: ['the [twenty]-first of the month', 'the [two]-hundredth visitor'],
    keeps: ['[twenty] first graders', '[two] hundred'],
  },
  {
    kind: 'decade',
    number: /^\d{2,4}$/,
    before: /(?<!\p{Lu}-)$/u,
    after: /^['’]?s\b/i,
    takes: ['the [1990]s', "in the [80]'s"],
    keeps: ['the [1990] strikers', '[5]s', 'an F-[16]s'],
  },
  ...AGE_RULES,
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
    number: /^\d{1,4}$/,
    after: /^\s?(?:AD|BC|BCE|CE|A\.D\.|B\.C\.)(?!\p{L})/u,
    takes: ['[79] AD', '[300]BC'],
    keeps: ['[79] ADs', '[79] ad breaks'],
  },
  {
    kind: 'year',
    number: /^\d{1,4}$/,
    before: /(?<!\p{L})(?:AD|A\.D\.|FY|Q[1-4]|[Ff]iscal|[Ff]inancial\s+year|[Ss]ince\s+')\s*$/u,
    takes: ['AD [79]', "since '[89]", 'Q3 [2020]'],
    keeps: ['BAD [79]', 'ad [79]', 'since [89]'],
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
    before:
      /\b(?:in|since|during|of|for|from)\s+(?:(?:1[0-9]|20)\d{2},\s+)*(?:1[0-9]|20)\d{2},?\s+(?:and|or)\s+(?:in\s+)?$/i,
    after: new RegExp(String.raw`^(?!\s*(?:people|${NOT_DATED})).*$`, 'iu'),
    takes: ['in 2005 and [2006]', 'in 2003, 2004 and [2006] floods'],
    keeps: ['in 2005 and [2006] homes', '2005 and [2006]'],
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
  {
    kind: 'time',
    after: /^\s+(?:o\s?['’]\s?clock|noon|midnight|midday)\b/i,
    takes: ["[twelve] o'clock", '[twelve] noon'],
    keeps: ['[twelve] clocks', '[twelve] noonday trains'],
  },
  {
    kind: 'time',
    before: /\b(?:half|quarter|minutes?|five|ten|twenty|twenty-five)\s+past\s+$|\bquarter\s+to\s+$/i,
    takes: ['half past [two]', 'a quarter to [ten]'],
    keeps: ['past [two]', 'half of [two]'],
  },
  {
    kind: 'time',
    number: /^(?:five|ten|twenty|twenty-five|5|10|20|25)$/i,
    after: /^\s+(?:minutes\s+)?past\s+(?:\p{L}+|\d{1,2})\b/iu,
    takes: ['[five] past twelve', '[10] past 9'],
    keeps: ['[five] passed', '[five] past.'],
  },
  {
    kind: 'time',
    before: /(?<!-)$/,
    number: /^0\d{3}$/,
    takes: ['at [0600]'],
    keeps: ['[600]', '555-[0142]'],
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
