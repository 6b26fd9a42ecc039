import { word, type Wording } from './wording.ts';

/** Nouns that are counted themselves: "31 new deaths". */
export const COUNTS: readonly Wording[] = [
  {
    quantity: 'deaths',
    pattern: word('deaths?|fatalit(?:y|ies)|bod(?:y|ies)|corpses?|dead|killings|deceased|martyrs'),
    takes: ['# deaths', '# new bodies', '# fatalities'],
    keeps: ['# deathly', '# bodyguards', '# deadlines'],
  },
  {
    quantity: 'deaths',
    pattern: word('lives'),
    before:
      /\b(?:claim(?:s|ed|ing)?|tak(?:e|es|en|ing)|took|cost(?:s|ing)?|los(?:e|t|ing)|loss of|with|snuff\p{L}* out)\b[^.;]*$/iu,
    takes: ['it claimed # lives', 'with the loss of # lives'],
    keeps: ['# lives', 'it changed # lives', 'claimed it. # lives'],
  },
  {
    quantity: 'deaths',
    pattern: word('lives'),
    after: /^\s+(?:(?:were|was|have been|had been|been)\s+)?lost\b/i,
    takes: ['# lives were lost', '# lives have been lost'],
    keeps: ['# lives changed', '# lives were losing'],
  },
  {
    quantity: 'injuries',
    pattern: word('injur(?:y|ies)|injured|wounded|hospitali[sz]ations?'),
    takes: ['# injuries', '# wounded'],
    keeps: ['# uninjured', '# injure'],
  },
  {
    quantity: 'arrests',
    pattern: word('arrests?|detentions?'),
    takes: ['# arrests', '# detentions'],
    keeps: ['# arresting', '# detained'],
  },
  {
    quantity: 'arrests',
    pattern: word('detainees'),
    before: /^(?!.*\b(?:free[ds]?|freeing|releas(?:e[sd]?|ing))\s+(?:\p{L}+\s+)*#+\s+(?:\p{L}+\s+)?$)/isu,
    after: /^(?!\s+(?:were|was|are|have\s+been|had\s+been)\s+(?:\p{L}+\s+)?(?:freed|released)\b)/iu,
    takes: ['# detainees', 'Police held # detainees'],
    keeps: ['The raiders freed # detainees', '# detainees were later released', '# detained'],
  },
  {
    quantity: 'missing',
    pattern: word('missing|disappearances'),
    takes: ['# missing'],
    keeps: ['# dismissing', '# misses'],
  },
  {
    quantity: 'displaced',
    pattern: word('displaced|homeless|displacements|(?:internally )?displaced (?:people|persons)|IDPs'),
    takes: ['# displaced', '# homeless', '# IDPs'],
    keeps: ['# replaced', '# homes'],
  },
  {
    quantity: 'evacuated',
    pattern: word('evacuees|evacuations'),
    takes: ['# evacuees'],
    keeps: ['# evacuated'],
  },
  {
    quantity: 'rescued',
    pattern: word('survivors|rescues'),
    takes: ['# survivors', '# rescues'],
    keeps: ['# rescuers', '# survived'],
  },
];
