import type { Quantity } from '../../figure/quantity.ts';
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
    before: /(?<!\b(?:escap\p{L}*|avoid\p{L}*|without|prevent\p{L}*|no|any)\s+(?:\p{L}+\s+)?)$/iu,
    takes: ['# injuries', '# wounded'],
    keeps: ['# uninjured', '# injure', '# escaped injury', '# avoided serious injuries'],
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

/** A noun before its object, with what it takes and what it keeps: "the deaths of 12". */
const of = (quantity: Quantity, nouns: string, takes: string, keeps: string): Wording => ({
  quantity,
  pattern: word(`(?:${nouns}) (?:of|(?<=injur(?:y|ies) )to)`),
  takes: [takes],
  keeps: [keeps],
});

/** Nouns made of verbs, before whom they befell: "the killing of 12". */
export const OF_NOUNS: readonly Wording[] = [
  of(
    'deaths',
    'deaths?|killings?|murders?|massacre|executions?|assassinations?|slayings?',
    'the deaths of # miners',
    'killers of #',
  ),
  of('deaths', 'bodies|remains|drownings?', 'the bodies of # miners', 'bodyguards of #'),
  of('injuries', 'injur(?:y|ies)|wounding', 'the wounding of #', 'winding of #'),
  of('arrests', 'arrests?|detentions?|capture', 'the arrest of #', 'arresting of #'),
  of('missing', 'disappearances?|whereabouts', 'the disappearance of #', 'appearance of #'),
  of('displaced', 'displacement|exodus', 'an exodus of #', 'misplacement of #'),
  of('evacuated', 'evacuations?', 'evacuation of #', 'evacuees of #'),
  of('rescued', 'rescues?', 'the rescue of #', 'rescuers of #'),
  of('damage', 'destruction|demolition|collapse', 'the destruction of # homes', 'the construction of #'),
  of(
    'troops',
    'deployment|dispatch|arrival|withdrawal',
    'the deployment of # soldiers',
    'the employment of #',
  ),
];
