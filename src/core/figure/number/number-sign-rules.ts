import type { KindRule } from './kind-rule.ts';
import { FRACTION_SIGNS, NUMBER_SIGN, ORDER_SIGNS } from './number-sign.ts';
import { ANY_SCALE, NUMERAL } from './numeral.ts';

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
