import { classOf } from './counted-noun.ts';
import type { Quantity } from '../../figure/quantity.ts';
import type { Scene, SceneFigure } from './scene.ts';

/** Figures that count a part or a continuation of what another figure counts: "11 of them children". */

const OF_THEM = /^\s+(?:more\s+)?of\s+(?:them|those|these|whom|which)\b/i;
const OF_THE =
  /^\s+(?:more\s+)?of\s+(?:the|these|those)\s+(?:victims|people|missing|detainees|casualties|#)/i;
const OPENING =
  /^[\s"•*-]*(?:but\s+|and\s+)?of\s+(?:those|these|them|the\s+(?:#+|total|victims))\b[^#,]{0,50},?/i;
const OF_FATE: readonly (readonly [Quantity, RegExp])[] = [
  [
    'deaths',
    /^(?:fresh |new |latest )?(?:dead|deaths|fatalities|killed|deceased|victims|those killed|those who (?:died|were killed)|people killed)\b/i,
  ],
  ['injuries', /^(?:injured|wounded|hurt|those (?:injured|wounded|hurt))\b/i],
  ['missing', /^(?:missing|those (?:still )?missing)\b/i],
  ['arrests', /^(?:arrested|detained|detainees|those (?:arrested|detained))\b/i],
  ['rescued', /^(?:rescued|survivors|those rescued)\b/i],
];
const AMONG =
  /\b(?:among|amongst|of|includ\p{L}+)\s+(?:the\s+|all\s+)?(?=(?:fresh |new |latest )?(?:dead|deaths|fatalities|killed|injured|wounded|missing|arrested|detained|victims|survivors|rescued|detainees|those)\b)/giu;
const WHOLE =
  /\b(?:the\s+)?(?=(?:dead|victims|injured|wounded|missing|detainees|arrested|survivors|fatalities)\s+(?:also\s+)?(?:includ\p{L}+|comprise\p{L}*|were|are)\b)/giu;

/** "… were 19 women and #": between the group and its members stand a verb of being and other members. */
const LISTING =
  /^(?:[\p{L}-]+\s+){1,4}?,?\s*(?:(?:also|there)\s+)?(?:(?:were|are|was|is|includ\p{L}+|comprise\p{L}*)\s|,\s)(?:(?!\b(?:said|says|when|while|which|who|that|have|has|had)\b)[^;"])*$|^[\p{L} -]{0,30},?\s*$/iu;

/** What a part's figure counts by words of its own sentence: "among the dead were 19 women"; null without them. */
export function readGroup({ masked }: Scene, figure: SceneFigure): Quantity | null {
  const behind = masked.slice(figure.end);
  const ofThe = /^\s+of\s+(?:the\s+|those\s+)?/i.exec(behind);
  if (ofThe) {
    const own = OF_FATE.find(([, pattern]) => pattern.test(behind.slice(ofThe[0].length)));
    if (own) return own[0];
  }
  const left = masked.slice(0, figure.start);
  for (const match of [...left.matchAll(AMONG), ...left.matchAll(WHOLE)].reverse()) {
    const words = left.slice(match.index + match[0].length).replace(/^those\s+(?=(?:dead|injured))/i, '');
    const group = OF_FATE.find(([, pattern]) => pattern.test(words));
    if (group && LISTING.test(words)) return group[0];
  }
  return null;
}

/** How a figure hangs on an earlier one: on the sentence before, on a figure of its own sentence, or not at all. */
export type Dependence = { on: 'before' } | { on: 'figure'; index: number; isLoose: boolean } | null;

/** The figure that a part counts a part of, by its place in the scene. */
export function findWhole(scene: Scene, index: number): Dependence {
  const { masked, figures } = scene;
  const figure = figures[index];
  if (!figure) return null;
  const behind = masked.slice(figure.end);
  const left = masked.slice(0, figure.start);
  const previous = figures[index - 1];
  const onPrevious: Dependence = previous
    ? { on: 'figure', index: index - 1, isLoose: !OPENED.test(masked.slice(previous.end, figure.start)) }
    : { on: 'before' };
  if (OF_THEM.test(behind) || OF_THE.test(behind)) return onPrevious;
  const opening = OPENING.exec(left);
  if (opening && !/\b(?:said|told)\b/i.test(left.slice(opening[0].length))) {
    return opening[0].includes('#') ? onPrevious : { on: 'before' };
  }
  if (!previous) return null;
  const gap = masked.slice(previous.end, figure.start);
  if (hasOwnVerb(scene, figure)) return null;
  return isListed(scene, gap, previous.end) || isElliptic(scene, figure, gap) ? onPrevious : null;
}

const OPENED = /\b(?:including|among (?:them|those)|of them)\b|:/i;

/** ", including nine members", "among them three", "41 people: 17 civilians, 15 mutineers and ". */
function isListed(scene: Scene, gap: string, offset: number): boolean {
  const opening =
    /(?:\bincluding\b|\bamong (?:them|those)\b|\bof them\b|\bas well as\b|:|\s[-–—]\s|\()(?<rest>[^;:"]*)$/i.exec(
      gap,
    );
  if (opening)
    return !hasFinite(scene, offset + gap.length - (opening.groups?.rest?.length ?? 0), offset + gap.length);
  return (
    /^[^;:"]*(?:,|\band\b)\s*(?:an?other\s+|the\s+)?$/i.test(gap) &&
    !hasFinite(scene, offset, offset + gap.length)
  );
}

/** "12 were killed and 30 others in the north", "12,000 fully damaged and 27,304 partially", ", ten seriously". */
function isElliptic({ masked }: Scene, figure: SceneFigure, gap: string): boolean {
  if (
    !/(?:,|\band\b|\bwith\b|\bplus\b|;)\s*(?:an?other\s+|a further\s+|at least\s+|only\s+|the\s+)*$/i.test(
      gap,
    )
  )
    return false;
  const behind = masked.slice(figure.end);
  return (
    /^(?:\s+(?:others?|more|further|additional))?(?:\s+\p{L}+ly\b|\s+(?:in|from|on|at|for|near|by|outside|across|along|within|during|over|inside|overnight|since|of)\b|\s*[.,;"]|\s*$)/iu.test(
      behind,
    ) ||
    (/^\s+(?:others?|more)\b/i.test(behind) && /^\s+(?:others?|more)\s+(?!\p{L}+s\b)/iu.test(behind))
  );
}

/** "240 taken hostage": what has a verb of its own is no part of what was said before. */
function hasOwnVerb({ words }: Scene, { end, counted }: SceneFigure): boolean {
  const next = words.find(({ start }) => start >= end + counted.length);
  return (
    next !== undefined &&
    next.start <= end + counted.length + 1 &&
    next.pos === 'VERB' &&
    !/ing$/i.test(next.text)
  );
}

function hasFinite({ words }: Scene, from: number, to: number): boolean {
  return words.some(
    ({ start, end, pos, text }) =>
      start >= from &&
      end <= to &&
      (pos === 'AUX' || (pos === 'VERB' && !/(?:ing|ed)$/i.test(text))) &&
      classOf(text) === 'unknown',
  );
}
