import type { FigureLink } from './figure-link.ts';
import type { Quantity } from '../../figure/quantity.ts';
import type { Scene, SceneFigure } from './scene.ts';

/** Figures whose noun is a count of its own: "the toll rose to 86", "the number of injured stands at 12". */

const OF_WHAT: readonly (readonly [Quantity, RegExp])[] = [
  ['injuries', /\b(?:injur\p{L}*|wound\p{L}*|hurt|hospitali\p{L}*)\b/iu],
  ['missing', /\b(?:missing|unaccounted)\b/i],
  ['arrests', /\b(?:arrest\p{L}*|detain\p{L}*|detention\p{L}*)\b/iu],
  ['displaced', /\b(?:displaced|homeless|uprooted)\b/i],
  ['evacuated', /\bevacu\p{L}*\b/iu],
  ['rescued', /\b(?:rescued|survivors|saved)\b/i],
  ['damage', /\b(?:homes|houses|buildings|structures)\b.*\b(?:destroyed|damaged|burned|lost)\b/i],
  ['deaths', /\b(?:dead|deaths?|died|killed|fatalit\p{L}*|victims|deceased|bodies|lives lost)\b/iu],
];

const MOVES = String.raw`ris(?:es?|en|ing)|rose|climb\p{L}*|jump\p{L}*|mount\p{L}*|soar\p{L}*|surg\p{L}*|gr[eo]w\p{L}*|increas\p{L}*|swell\p{L}*|swollen|stands?|stood|standing|reach\p{L}*|hits?|hitting|pass(?:es|ed|ing)?|top(?:s|ped|ping)?|exceed\p{L}*|revis\p{L}*|rais\p{L}*|puts?|putting|is|was|at|to|of|now|up|went|gone|bring\p{L}*|brought|takes?|taking|nears?|nearing|cross\p{L}*|lower\p{L}*|cut|down|edg\p{L}*|tick\p{L}*|as`;
const TOLL = String.raw`(?:(?<kind>\p{L}+)\s+)?(?:toll|tally|body count|death count|fatality count)`;
const NUMBER = String.raw`(?:number|total|count)s?\s+(?:of\s+)?(?<what>[^#;:.,]{1,70}?)`;
const PUT = String.raw`put(?:s|ting)?\s+(?<put>(?:the\s+)?(?:dead|injured|wounded|missing|deaths|injuries|arrests|fatalities|detained|displaced|homeless)[^#;:.,]{0,50}?)`;
const BEFORE = new RegExp(
  String.raw`\b(?:${TOLL}|${NUMBER}|${PUT})\b(?<gap>[^;]{0,90}?)(?:\b(?:${MOVES})\b|:)(?:\s+(?:to|at|of|past|as|high|now|a|an|the|least|by|"))*\s*"?$`,
  'iu',
);
const REVERSED = new RegExp(
  String.raw`^(?:\s*,)?\s+the\s+(?:${TOLL}|total|${NUMBER}(?=\s+(?:since|in|on|so)\b|[.,;]|$))`,
  'iu',
);
const FIGURE_MOVES =
  /(?:^|[,;"]\s*|\b(?:and|but|that)\s+)(?:the|that|this|its|their)?\s*(?:number|figure|count|total|toll|it|death toll)\b[^;#]{0,60}\b(?:ris(?:es?|en|ing)|rose|climb\p{L}*|jump\p{L}*|stands?|stood|reach\p{L}*|gr[eo]w\p{L}*|is|was|now)(?:\s+\p{L}+ly|\s+now)?(?:\s+(?:to|at))?\s*$/iu;

/** The link of a figure that a toll or a number of somebody is given by; null where there is none. */
export function linkToll({ masked }: Scene, figure: SceneFigure): FigureLink | null {
  // "Past 1,000" says where the toll went.
  const goes = /^(?:past|above|beyond|over)\b/i.test(figure.figure.text) ? 'to ' : '';
  const left = masked.slice(0, figure.start) + goes;
  if (/\bby\s*$/i.test(left)) return null;
  const before = BEFORE.exec(left);
  if (before && !/\bfrom\s*$/i.test(left)) {
    const quantity = quantityOfToll(before.groups);
    if (quantity && isTight(before.groups?.gap ?? ''))
      return { quantity, start: before.index, end: figure.start, behind: false };
  }
  const after = REVERSED.exec(masked.slice(figure.end));
  if (
    after &&
    /\b(?:bring\p{L}*|brought|tak(?:es?|ing)|took|rais\p{L}*|push\p{L}*)\s+(?:to\s+)?$/iu.test(left)
  ) {
    const quantity = quantityOfToll({ what: masked.slice(figure.end), ...after.groups });
    if (quantity) return { quantity, start: figure.end, end: figure.end + after[0].length, behind: true };
  }
  return null;
}

const TOTALS =
  /\b(?:bring\p{L}*|brought|tak(?:es?|ing)|took|rais\p{L}*|push\p{L}*|lift\p{L}*)\s+(?:the|its|their)\s+(?:\p{L}+\s+)?(?:total|number|tally|count|figure)(?:\s+[\p{L}-]+){0,3}\s+to\s*$/iu;

/** Whether a figure sums up what its own sentence counts: "two more deaths brought the total to 19". */
export function sumsUp({ masked }: Scene, figure: SceneFigure): boolean {
  return TOTALS.test(masked.slice(0, figure.start));
}

/** Whether a figure is a later state of a number that the sentence before gave: "It has since risen to 12". */
export function continuesCount({ masked }: Scene, figure: SceneFigure): boolean {
  return FIGURE_MOVES.test(masked.slice(0, figure.start));
}

function quantityOfToll(groups: Record<string, string | undefined> | undefined): Quantity | null {
  const { kind, put, what = put, gap = '' } = groups ?? {};
  if (what !== undefined) return OF_WHAT.find(([, pattern]) => pattern.test(`${what}${gap}`))?.[0] ?? null;
  return OF_WHAT.find(([, pattern]) => pattern.test(kind ?? ''))?.[0] ?? 'deaths';
}

/** Between the toll and its figure no other figure may stand but the one that it rose from. */
function isTight(gap: string): boolean {
  return !gap.replace(/\bfrom\s+#+/gi, '').includes('#') && !/\b(?:said|told)\b/i.test(gap);
}
