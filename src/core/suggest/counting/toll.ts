import type { FigureLink } from './figure-link.ts';
import { type Quantity, quantityOf } from '../../figure/quantity.ts';
import type { Scene, SceneFigure } from './scene.ts';
import { either, type Rule } from '../../text/rule.ts';

/** Figures whose noun is a count of its own: "the toll rose to 86", "the number of injured stands at 12". */

/** What a toll counts, by the words that say of what it is. */
export const OF_WHAT: readonly (Rule & { quantity: Quantity })[] = [
  {
    quantity: 'injuries',
    pattern: /\b(?:injur\p{L}*|wound\p{L}*|hurt|hospitali\p{L}*)\b/iu,
    takes: ['the injured', 'wounded miners'],
    keeps: ['the hurtling carts', 'hospitals'],
  },
  {
    quantity: 'missing',
    pattern: /\b(?:missing|unaccounted)\b/i,
    takes: ['the missing', 'people unaccounted for'],
    keeps: ['dismissing', 'accounted for'],
  },
  {
    quantity: 'arrests',
    pattern: /\b(?:arrest\p{L}*|detain\p{L}*|detention\p{L}*)\b|^held\s*$/iu,
    takes: ['arrests', 'detainees', 'held'],
    keeps: ['rearrested', 'retained', 'held hostage'],
  },
  {
    quantity: 'displaced',
    pattern: /\b(?:displaced|homeless|uprooted)\b/i,
    takes: ['the homeless', 'displaced people'],
    keeps: ['homelessness', 'misplaced'],
  },
  {
    quantity: 'evacuated',
    pattern: /\bevacu\p{L}*\b/iu,
    takes: ['evacuees', 'evacuated homes'],
    keeps: ['vacuum', 'vacated homes'],
  },
  {
    quantity: 'rescued',
    pattern: /\b(?:rescued|survivors|saved)\b/i,
    takes: ['survivors', 'people rescued'],
    keeps: ['rescuers', 'survival'],
  },
  {
    quantity: 'damage',
    pattern: /\b(?:homes|houses|buildings|structures)\b.*\b(?:destroyed|damaged|burned|lost)\b/i,
    takes: ['homes destroyed', 'houses in Port Ellery damaged'],
    keeps: ['homes', 'boats destroyed', 'lost homes'],
  },
  {
    quantity: 'deaths',
    pattern: /\b(?:dead|deaths?|died|killed|fatalit\p{L}*|victims|deceased|bodies|lives lost|losses)\b/iu,
    takes: ['the dead', 'fatalities', 'lives lost', 'its losses'],
    keeps: ['deadlines', 'lives', 'undead'],
  },
];

const MOVES = [
  String.raw`ris(?:es?|en|ing)|rose|climb\p{L}*|jump\p{L}*|mount\p{L}*|soar\p{L}*|surg\p{L}*|gr[eo]w\p{L}*`,
  String.raw`increas\p{L}*|swell\p{L}*|swollen|stands?|stood|standing|reach\p{L}*|hits?|hitting|pass(?:es|ed|ing)?`,
  String.raw`top(?:s|ped|ping)?|exceed\p{L}*|revis\p{L}*|rais\p{L}*|puts?|putting|is|was|at|to|of|now|up|went|gone`,
  String.raw`bring\p{L}*|brought|takes?|taking|nears?|nearing|cross\p{L}*|lower\p{L}*|cut|down|edg\p{L}*|tick\p{L}*|as(?=\s+(?:high|many|much)\b)`,
  String.raw`rang(?:e|es|ed|ing)|var(?:y|ies|ied)`,
].join('|');
/** What numbers do, and nothing else that might stand before one. */
const RISES = [
  String.raw`ris(?:es?|en|ing)|rose|climb\p{L}*|jump\p{L}*|mount\p{L}*|soar\p{L}*|surg(?:e|es|ed|ing)|gr[eo]w\p{L}*|f[ae]ll(?:s|en)?`,
  String.raw`increased|swell\p{L}*|swollen|stands?|stood|standing|reach(?:es|ed)?|hit|number(?:s|ed)?|total(?:s|led|ed)|near(?:s|ed)`,
].join('|');
const TOLL =
  String.raw`(?:(?<kind>(?!(?:road|bridge|tunnel|motorway|canal)\b)\p{L}+)\s+)?` +
  String.raw`(?<!\b(?:road|bridge|tunnel|motorway|canal)\s+)(?:toll|tally(?!\s+of\b)|body count|death[ -]roll|death count|fatality count)`;
const COUNTED = either(
  'dead|injured|wounded|missing|deaths|injuries|arrests|fatalities|detained|displaced|homeless',
);
const NUMBER =
  String.raw`(?:(?:number|total|count)s?\s+(?:of\s+)?|estimates?\s+of\s+|(?:list|roll|tally)\s+of\s+(?=(?:the\s+)?${COUNTED}\b))` +
  String.raw`(?<what>[^#;:.,]{1,70}?)`;
const PUT = String.raw`put(?:s|ting)?\s+(?<put>(?:(?:the|its|their)\s+)?(?:own\s+)?(?:${COUNTED}|losses)\b[^#;:.,]{0,50}?)`;
const FIGURE_RISES = either(
  String.raw`ris(?:es?|en|ing)|rose|climb\p{L}*|jump\p{L}*|stands?|stood|reach\p{L}*|gr[eo]w\p{L}*|is|was|now`,
);

/** What shows that a figure is given by a toll. */
export const TOLLS = {
  before: {
    pattern: new RegExp(
      String.raw`(?:\ban?\s+(?:\p{L}+\s+)?)?\b(?:${TOLL}|${NUMBER}|${PUT})\b` +
        String.raw`(?<gap>(?:(?!\b(?:toll|tally)\b)[^;]){0,140}?)(?:\b(?:${MOVES})\b|:)(?:\s+(?:to|at|of|past|as high as|as many as|high as|` +
        String.raw`now|a|an|the|least|by|"))*\s*"?$`,
      'iu',
    ),
    takes: ['The death toll rose to ', 'the number of injured stands at ', 'The army put its own losses at '],
    keeps: ['The death toll rose; now ', 'the injured stand at ', 'The mayor put the port at '],
  },
  /** A headline without a verb before a hedged figure: "Death toll from market blast at least #". */
  headline: {
    pattern: new RegExp(
      String.raw`(?:^|[\d.:;!?"]\s+)(?:\p{L}+\s+){0,4}(?:death\s+)?toll\s+` +
        String.raw`(?:(?:from|in|of|after)\s+(?:(?!(?:of|to|in|by|with|has|have|is|was)\s)[\p{L}-]+\s+){1,6})?$`,
      'iu',
    ),
    takes: ['Death toll from market blast ', 'Quake toll '],
    keeps: ['The toll is ', 'Death toll from a city of ', 'Toll road '],
  },
  /** "Deaths rose to #", "confirmed arrests stood at #". */
  bare: {
    pattern: new RegExp(
      String.raw`\b(?<what>deaths|fatalities|injuries|arrests|detentions|evacuations|` +
        String.raw`(?<=^\W*(?:\p{L}+\s+)?)(?:dead|killed|injured|wounded|missing|displaced|homeless)(?!\s+(?:who|people|and|were|was|are|is)\b))` +
        String.raw`\b(?<gap>[^;:"#]{0,50}?)\b(?:${RISES})` +
        String.raw`(?:\s+(?:\p{L}+ly|now|from\s+#+|to|at))*\s*$`,
      'iu',
    ),
    takes: [
      'Dead rise to ',
      'Quake injured climb to ',
      'Deaths rose to ',
      'Injuries have climbed from # to ',
      'Arrests in the port reached ',
    ],
    keeps: ['The wounded were in ', 'Deaths in ', 'Deaths at ', 'Deaths; arrests were to '],
  },
  /** "Deaths stand at # and injuries at #". */
  gapped: {
    pattern:
      /(?:,|\band|\bwith)\s+(?<what>deaths|fatalities|injuries|arrests|detentions|evacuations)\s+at\s+$/i,
    takes: ['and injuries at ', ', arrests at '],
    keeps: ['Arrests at ', 'and injuries at the '],
  },
  /** "The killed number # and the wounded #". */
  inTurn: {
    pattern: new RegExp(
      String.raw`\b(?:dead|killed|injured|wounded|missing)(?:\s+(?:number(?:s|ed)?|are|were))?\s+#+[^:.]{0,40}?(?:[,;]|\band)\s+` +
        String.raw`(?:the\s+)?(?<what>dead|killed|injured|wounded|missing)\s+$`,
      'iu',
    ),
    takes: ['The killed number # and the wounded ', 'killed #, wounded ', 'The dead were #, the missing '],
    keeps: ['The killed number # and the port ', 'and the wounded ', 'The dead number #. The wounded '],
  },
  /** "Dead: #", a line of a list. */
  label: {
    pattern: new RegExp(
      String.raw`(?:^|[.;,(•|–—-])\s*(?:(?:confirmed|total|reported|known)\s+)?` +
        String.raw`(?<what>dead|deaths|killed|fatalities|died|injured|injuries|wounded|hurt|` +
        String.raw`held|missing|arrested|arrests|detained|displaced|evacuated|rescued|` +
        String.raw`(?:homes|houses|buildings)\s+(?:destroyed|damaged|burned))\s*:\s*$`,
      'iu',
    ),
    takes: ['Dead: ', 'Dead: #. Confirmed missing: ', 'Houses destroyed: '],
    keeps: ['Dead ', 'Among the dead: ', 'Ticket: '],
  },
  /** Between a toll and its figure, with figures that belong to the event. */
  event: {
    pattern: new RegExp(
      String.raw`^\s+(?:in|from|of|after)\s+(?:an?|the|this|that)\s+(?:(?!\b(?:${RISES}|is|was|to|with)\b)[^,;:"])*` +
        String.raw`#(?:(?!\b(?:to|with|and)\b)[^#,;:"])*\b(?:has|have|had)\s+$`,
      'iu',
    ),
    takes: [' in an attack on # towns has '],
    keeps: [' rose to # has ', ' in the town is #, and has ', ' of # has '],
  },
  /** After a figure: "brought to # the death toll". */
  reversed: {
    pattern: new RegExp(
      String.raw`^(?:\s*,)?\s+the\s+(?:${TOLL}|total|${NUMBER}(?=\s+(?:since|in|on|so)\b|[.,;]|$))`,
      'iu',
    ),
    takes: [' the death toll', ' the number of dead since Monday'],
    keeps: [' in the death toll', ' the dead since Monday'],
  },
  /** Before a figure that stands before its toll. */
  brings: {
    pattern: /\b(?:bring\p{L}*|brought|tak(?:es?|ing)|took|rais\p{L}*|push\p{L}*)\s+(?:to\s+)?$/iu,
    takes: ['which brought to ', 'raising to '],
    keeps: ['which brought the ', 'praising to '],
  },
  /** Before a figure that goes on with the count of the sentence before. */
  figureMoves: {
    pattern: new RegExp(
      String.raw`(?:^|[,;"]\s*|\b(?:and|but|that)\s+)(?:the|that|this|its|their)?\s*` +
        String.raw`(?:number|figure|count|total|toll|it|death toll)\b[^;#]{0,60}\b${FIGURE_RISES}` +
        String.raw`(?:\s+\p{L}+ly|\s+now)?(?:\s+(?:to|at))?\s*$`,
      'iu',
    ),
    takes: ['It has since risen to ', 'but the figure now stands at '],
    keeps: ['She has since risen to ', 'It has since fallen to '],
  },
  /** Between a figure that a toll gave and its next state. */
  goesOn: {
    pattern: new RegExp(
      String.raw`^[^#;:"]*\b(?:and|then|before|but)\s+(?:then\s+|later\s+|had\s+|has\s+)*(?:${RISES}|rising)(?:\s+(?:to|at))?\s+$`,
      'iu',
    ),
    takes: [' on Monday and reached ', ' before rising to '],
    keeps: [' and injuries reached ', ' on Monday, reached '],
  },
  totals: {
    pattern: new RegExp(
      String.raw`\b(?:bring\p{L}*|brought|tak(?:es?|ing)|took|rais\p{L}*|push\p{L}*|lift\p{L}*)\s+(?:the|its|their)\s+` +
        String.raw`(?:\p{L}+\s+)?(?:total|number|tally|count|figure)(?:\s+[\p{L}-]+){0,3}\s+to\s*$`,
      'iu',
    ),
    takes: ['Two more deaths brought the total to ', 'taking the number of dead to '],
    keeps: ['Two more boats brought the miners to ', 'taking the number of '],
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** Verbs that are part of the figure that they bound: "topped 40". */
const PASSED = /^(?:pass|top|surpass|exceed|cross|break|broke|near|approach)\p{L}*\b/iu;

/** The link of a figure that a toll or a number of somebody is given by; null where there is none. */
export function linkToll({ masked }: Scene, figure: SceneFigure): FigureLink | null {
  // "Past 1,000" says where the toll went.
  const text = figure.figure.text;
  const isHeadline =
    TOLLS.headline.pattern.test(masked.slice(0, figure.start)) && figure.figure.hedge !== 'none';
  const goes = /^(?:past|above|beyond|over)\b/i.test(text)
    ? 'to '
    : PASSED.test(text) || isHeadline
      ? 'reached '
      : '';
  const left = masked.slice(0, figure.start) + goes;
  if (/\bby\s*$/i.test(left)) return null;
  const before = TOLLS.before.pattern.exec(left);
  if (before && !/\bfrom\s*$/i.test(left)) {
    const quantity = quantityOfToll(before.groups);
    if (quantity && isTight(before.groups?.gap ?? '') && !isLossOfThings(before.groups?.put, figure))
      return { quantity, start: before.index, end: figure.start, behind: false };
  }
  const bare =
    TOLLS.label.pattern.exec(left) ??
    TOLLS.gapped.pattern.exec(left) ??
    TOLLS.inTurn.pattern.exec(left) ??
    TOLLS.bare.pattern.exec(left);
  const quantity = bare && quantityOfToll(bare.groups);
  if (bare && quantity && quantityOf(quantity, figure.counted.noun) === quantity)
    return { quantity, start: bare.index + bare[0].search(/\p{L}/u), end: figure.start, behind: false };
  const after = TOLLS.reversed.pattern.exec(masked.slice(figure.end));
  if (after && TOLLS.brings.pattern.test(left)) {
    const quantity = quantityOfToll({ what: masked.slice(figure.end), ...after.groups });
    if (quantity) return { quantity, start: figure.end, end: figure.end + after[0].length, behind: true };
  }
  return null;
}

/** "Put its losses at two tanks": losses are of people only where the noun says so, or where there is none. */
function isLossOfThings(put: string | undefined, { counted: { noun } }: SceneFigure): boolean {
  return put !== undefined && /\blosses\b/iu.test(put) && !['person', 'force', 'none'].includes(noun);
}

/** Whether a figure sums up what its own sentence counts: "two more deaths brought the total to 19". */
export function sumsUp({ masked }: Scene, figure: SceneFigure): boolean {
  return TOLLS.totals.pattern.test(masked.slice(0, figure.start));
}

/** Whether a figure goes on from the one before, which a toll gave: "passed 12 on Monday and reached 15". */
export function movesOn({ masked }: Scene, before: number, figure: SceneFigure): boolean {
  return TOLLS.goesOn.pattern.test(masked.slice(before, figure.start));
}

/** Whether a figure is a later state of a number that the sentence before gave: "It has since risen to 12". */
export function continuesCount({ masked }: Scene, figure: SceneFigure): boolean {
  return TOLLS.figureMoves.pattern.test(masked.slice(0, figure.start));
}

function quantityOfToll(groups: Record<string, string | undefined> | undefined): Quantity | null {
  const { kind, put, what = put, gap = '' } = groups ?? {};
  // "The number of deaths per day" is a rate.
  if (/\b(?:per|each|every)\s+(?:hour|day|week|month|year|night)\b/i.test(`${what ?? ''}${gap}`)) return null;
  if (what !== undefined)
    return OF_WHAT.find(({ pattern }) => pattern.test(`${what}${gap}`))?.quantity ?? null;
  return OF_WHAT.find(({ pattern }) => pattern.test(kind ?? ''))?.quantity ?? 'deaths';
}

/** Between the toll and its figure no other figure may stand but the one that it rose from. */
function isTight(gap: string): boolean {
  const rest = gap.replace(/^,[^,;]*,/, '').replace(/\b(?:from|by)\s+#+/gi, '');
  // What happened stands there too: "the toll in an attack on two towns has risen to 12".
  const isOfEvent = TOLLS.event.pattern.test(rest);
  return (isOfEvent || !rest.includes('#')) && !/\b(?:said|told)\b/i.test(gap);
}
