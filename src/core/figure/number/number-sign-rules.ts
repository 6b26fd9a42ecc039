import type { KindRule } from './kind-rule.ts';
import { FRACTION_SIGNS, NUMBER_SIGN, ORDER_SIGNS } from './number-sign.ts';
import { ANY_SCALE, NUMERAL } from './numeral.ts';

/** The kind of the numbers of a sum in pounds, shillings and pence. */
export const OLD_SUM = 'old sum';

/** Shillings as printed behind pounds, of which there are 19 at most: "10s", "10/-", "10/6". */
const SHILLINGS = String.raw`(?:1?\d\s?(?:sh?(?!\p{L}|\s+of\b)|shillings?\b)|1?\d/(?:-|1?\d(?!\d)))`;
const PENCE = String.raw`1?\d[${FRACTION_SIGNS}]?\s?d(?!\p{L})`;
const POUNDS = String.raw`£\s?\d[\d,]*`;

/** What one of their numbers says is not the sum, and no currency of the table has such parts. */
export const OLD_SUM_RULES: readonly KindRule[] = [
  {
    kind: OLD_SUM,
    before: /£\s?$/u,
    after: new RegExp(
      String.raw`^(?:[.,]?\s*(?:and\s+)?(?:${SHILLINGS}|${PENCE})|[-–/.]1?\d[-–/.]1?\d(?![\d,]))`,
      'iu',
    ),
    takes: ['£[5] 10s', '£[5] 10s. 6d.', '£[5], 10s', '£[5] 10/-', '£[5]-10-0', '£[1,200] and 6d', '£[5] 5s'],
    keeps: [
      '£[5]',
      '£[5] million',
      '£[5]-10',
      '£[5], 10s of people',
      '£[5] and 12 soldiers',
      '[5] 10s',
      '£[5] 60s',
    ],
  },
  {
    kind: OLD_SUM,
    number: /^1?\d$/u,
    before: new RegExp(String.raw`${POUNDS}(?:[.,]?\s*(?:and\s+)?|[-–/.])$`, 'iu'),
    after: /^(?:\s?sh?(?!\p{L}|\s+of\b)|\s?shillings?\b|\/(?:-|\d)|[-–/.]1?\d(?![\d,]))/iu,
    takes: ['£5 [5]s', '£5. [10]s. 6d.', '£5-[10]-0', '£5 [10]/6', '£5 and [10] shillings'],
    keeps: ['£5, [10]s of people', '£5-[10]', '5 [10]s', '£5 and [10] soldiers'],
  },
  {
    kind: OLD_SUM,
    number: /^1?\d$/u,
    after: new RegExp(String.raw`^\s?s\.?,?\s*(?:and\s+)?${PENCE}`, 'iu'),
    takes: ['[5]s 6d', '[10]s. 6d.', '[10]s 6½d'],
    keeps: ['[10]s of people', '[60]s 6d', '[10] 6d', '[10]s 6 days'],
  },
  {
    kind: OLD_SUM,
    number: /^1?\d$/u,
    before: new RegExp(String.raw`${POUNDS}(?:[-–/.]|\s)1?\d[-–/]$`, 'u'),
    takes: ['£5-10-[0]', '£5 10/[6]'],
    keeps: ['5-10-[0]', '£5-[10]'],
  },
];

/** Numbers beside signs, or in signs, that count nothing: a part of a whole, a place in an order, the sign of a footnote. */
export const SIGN_RULES: readonly KindRule[] = [
  {
    kind: 'ratio',
    number: /^\p{L}/u,
    before:
      /(?<!\b(?:this|that|some|one|which|what|any|the|\p{L}+ing)\s)\bpoint\s+$|\b(?:baker|printer|devil)['’]s\s+$/iu,
    takes: ['point [five million]', "a baker's [dozen]"],
    keeps: ['at this point [five million]', 'point [5]', "the baker's two [dozen]"],
  },
  {
    kind: 'ratio',
    before: /\bmany\s+$/iu,
    number: /^an?\s/iu,
    takes: ['many [a hundred]'],
    keeps: ['many [hundreds]'],
  },
  {
    kind: 'identifier',
    before: /(?:#|№)\s?$/u,
    takes: ['#[12]', '№ [12]'],
    keeps: ['# on [12]'],
  },
  {
    kind: 'ratio',
    before: /\d\s?[x×]\s?$/iu,
    takes: ['2 × [40]', '2x[40]'],
    keeps: ['x [40]', 'boxes [40]'],
  },
  {
    kind: 'share',
    number: new RegExp(`^[${FRACTION_SIGNS}]$`, 'u'),
    after: new RegExp(String.raw`^(?!\s*(?:-|–|to|or|and)\s*${NUMERAL}[\s-]*(?:${ANY_SCALE})\b)`, 'iu'),
    takes: ['[½] of them', '[⅓] of voters', '[½] and 12 boats'],
    keeps: ['[1½] of them', '[½ million]', '[½] to 1 million'],
  },
  {
    kind: 'ordinal',
    number: new RegExp(String.raw`^[${ORDER_SIGNS}]+$|\p{Me}`, 'u'),
    takes: [
      '[1⃣] The boat',
      '[①] The boat',
      '[⑴] The boat',
      '[⒈] The boat',
      '[❶] The boat',
      'World War [Ⅱ]',
      'part [ⅷ]',
    ],
    keeps: ['[1] boat', 'part [½]'],
  },
  {
    kind: 'sign',
    number: new RegExp(String.raw`${NUMBER_SIGN}|[${FRACTION_SIGNS}]\p{N}`, 'u'),
    takes: ['[340²] people', 'CO[₂]', 'said.[¹]', '[12⑴]', '[፲] people', '[① million]'],
    keeps: ['[340] people', '[2½ million]', '[٣]'],
  },
];
