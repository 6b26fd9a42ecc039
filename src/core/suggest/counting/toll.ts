import type { FigureLink } from './figure-link.ts';
import type { Quantity } from '../../figure/quantity.ts';
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
    pattern: /\b(?:arrest\p{L}*|detain\p{L}*|detention\p{L}*)\b/iu,
    takes: ['arrests', 'detainees'],
    keeps: ['rearrested', 'retained'],
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
    pattern: /\b(?:dead|deaths?|died|killed|fatalit\p{L}*|victims|deceased|bodies|lives lost)\b/iu,
    takes: ['the dead', 'fatalities', 'lives lost'],
    keeps: ['deadlines', 'lives', 'undead'],
  },
];

const MOVES = [
  String.raw`ris(?:es?|en|ing)|rose|climb\p{L}*|jump\p{L}*|mount\p{L}*|soar\p{L}*|surg\p{L}*|gr[eo]w\p{L}*`,
  String.raw`increas\p{L}*|swell\p{L}*|swollen|stands?|stood|standing|reach\p{L}*|hits?|hitting|pass(?:es|ed|ing)?`,
  String.raw`top(?:s|ped|ping)?|exceed\p{L}*|revis\p{L}*|rais\p{L}*|puts?|putting|is|was|at|to|of|now|up|went|gone`,
  String.raw`bring\p{L}*|brought|takes?|taking|nears?|nearing|cross\p{L}*|lower\p{L}*|cut|down|edg\p{L}*|tick\p{L}*|as`,
].join('|');
const TOLL = String.raw`(?:(?<kind>\p{L}+)\s+)?(?:toll|tally|body count|death count|fatality count)`;
const NUMBER = String.raw`(?:number|total|count)s?\s+(?:of\s+)?(?<what>[^#;:.,]{1,70}?)`;
const COUNTED = either(
  'dead|injured|wounded|missing|deaths|injuries|arrests|fatalities|detained|displaced|homeless',
);
const PUT = String.raw`put(?:s|ting)?\s+(?<put>(?:the\s+)?${COUNTED}[^#;:.,]{0,50}?)`;
const FIGURE_RISES = either(
  String.raw`ris(?:es?|en|ing)|rose|climb\p{L}*|jump\p{L}*|stands?|stood|reach\p{L}*|gr[eo]w\p{L}*|is|was|now`,
);

/** What shows that a figure is given by a toll. */
export const TOLLS = {
  before: {
    pattern: new RegExp(
      String.raw`\b(?:${TOLL}|${NUMBER}|${PUT})\b(?<gap>[^;]{0,90}?)(?:\b(?:${MOVES})\b|:)(?:\s+(?:to|at|of|past|as|high|now|a|an|the|least|by|"))*\s*"?$`,
      'iu',
    ),
    takes: ['The death toll rose to ', 'the number of injured stands at ', 'The mayor put the missing at '],
    keeps: ['The death toll rose; now ', 'the injured stand at ', 'The mayor put the port at '],
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

/** The link of a figure that a toll or a number of somebody is given by; null where there is none. */
export function linkToll({ masked }: Scene, figure: SceneFigure): FigureLink | null {
  // "Past 1,000" says where the toll went.
  const goes = /^(?:past|above|beyond|over)\b/i.test(figure.figure.text) ? 'to ' : '';
  const left = masked.slice(0, figure.start) + goes;
  if (/\bby\s*$/i.test(left)) return null;
  const before = TOLLS.before.pattern.exec(left);
  if (before && !/\bfrom\s*$/i.test(left)) {
    const quantity = quantityOfToll(before.groups);
    if (quantity && isTight(before.groups?.gap ?? ''))
      return { quantity, start: before.index, end: figure.start, behind: false };
  }
  const after = TOLLS.reversed.pattern.exec(masked.slice(figure.end));
  if (after && TOLLS.brings.pattern.test(left)) {
    const quantity = quantityOfToll({ what: masked.slice(figure.end), ...after.groups });
    if (quantity) return { quantity, start: figure.end, end: figure.end + after[0].length, behind: true };
  }
  return null;
}

/** Whether a figure sums up what its own sentence counts: "two more deaths brought the total to 19". */
export function sumsUp({ masked }: Scene, figure: SceneFigure): boolean {
  return TOLLS.totals.pattern.test(masked.slice(0, figure.start));
}

/** Whether a figure is a later state of a number that the sentence before gave: "It has since risen to 12". */
export function continuesCount({ masked }: Scene, figure: SceneFigure): boolean {
  return TOLLS.figureMoves.pattern.test(masked.slice(0, figure.start));
}

function quantityOfToll(groups: Record<string, string | undefined> | undefined): Quantity | null {
  const { kind, put, what = put, gap = '' } = groups ?? {};
  if (what !== undefined)
    return OF_WHAT.find(({ pattern }) => pattern.test(`${what}${gap}`))?.quantity ?? null;
  return OF_WHAT.find(({ pattern }) => pattern.test(kind ?? ''))?.quantity ?? 'deaths';
}

/** Between the toll and its figure no other figure may stand but the one that it rose from. */
function isTight(gap: string): boolean {
  return !gap.replace(/\bfrom\s+#+/gi, '').includes('#') && !/\b(?:said|told)\b/i.test(gap);
}
