import { COUNT_RULES } from './count-rules.ts';
import { classOf } from './counted-noun.ts';
import { isSubject } from './figure-link.ts';
import type { Quantity } from '../../figure/quantity.ts';
import { fateAfter, type Scene, type SceneFigure } from './scene.ts';
import { either, type Rule } from '../../text/rule.ts';

/** Figures that count a part or a continuation of what another figure counts: "11 of them children". */

/** What a group is called after "of" or "among", by what befell it. */
export const OF_FATE: readonly (Rule & { quantity: Quantity })[] = [
  {
    quantity: 'deaths',
    pattern: new RegExp(
      '^(?:fresh |new |latest )?(?:dead|(?:death )?toll|deaths|fatalities|killed|deceased|victims|(?:those|others|people) killed|' +
        String.raw`those who (?:died|were killed)|people killed)\b`,
      'i',
    ),
    takes: ['dead were', 'new fatalities', 'those who died'],
    keeps: ['deadlines', 'the dead', 'those who fled'],
  },
  {
    quantity: 'injuries',
    pattern: /^(?:injured|wounded|hurt|(?:those|others) (?:injured|wounded|hurt))\b/i,
    takes: ['injured', 'those hurt'],
    keeps: ['injuries', 'the wounded'],
  },
  {
    quantity: 'missing',
    pattern: /^(?:missing|those (?:still )?missing)\b/i,
    takes: ['missing', 'those still missing'],
    keeps: ['those now missing', 'dismissing'],
  },
  {
    quantity: 'arrests',
    pattern: /^(?:arrested|detained|detainees|(?:those|others) (?:arrested|detained))\b/i,
    takes: ['detainees', 'those arrested'],
    keeps: ['arrests', 'people detained'],
  },
  {
    quantity: 'rescued',
    pattern: /^(?:rescued|saved|survivors|those (?:rescued|saved))\b/i,
    takes: ['survivors', 'those rescued', 'those saved'],
    keeps: ['rescuers', 'those safe'],
  },
];

const MEMBERS = either(
  'dead|deaths|fatalities|killed|injured|wounded|missing|arrested|detained|victims|survivors|rescued',
  'detainees|those',
);
const CIRCUMSTANCE = either(
  'in|from|on|at|for|near|by|outside|across|along|within|during|over|inside|overnight|since|of',
);

/** What shows that a figure counts a part of another's. */
export const PARTS = {
  /** After a figure. */
  ofThe: {
    pattern: /^\s+(?:more\s+)?of\s+(?:the|these|those)\s+(?:victims|people|missing|detainees|casualties|#)/i,
    takes: [' of the victims', ' more of the #'],
    keeps: [' of the villages', ' of victims'],
  },
  /** After a figure that has no noun: what those are of whom another was told. */
  are: {
    pattern:
      /^\s+(?:were|are)\s+(?:women|men|children|girls|boys|teenagers|foreigners|minors|pensioners|elderly)\b/iu,
    takes: [' were women', ' are children, the mayor said'],
    keeps: [' were hurt', ' women were'],
  },
  /** After a figure, before the group of those of whom more is told. */
  relative: {
    pattern:
      /^\s+(?:[\p{L}-]+\s+){1,2}(?:who|whose)\s[^.;,#]*?\b(?:are|were|is|was)\s+(?:also\s+)?among\s+(?:the\s+)?/iu,
    takes: [' fishermen who had put to sea early are among the '],
    keeps: [' fishermen are among the ', ' men who drank, and are among the '],
  },
  /** At the beginning of a sentence. */
  opening: {
    pattern: new RegExp(
      String.raw`^[\s"•*-]*(?:but\s+|and\s+)?of\s+${either(
        String.raw`(?:those|these|them|the\s+(?:total|victims))\b`,
        String.raw`(?:(?:the|its|their)\s+)?#+\s+(?:dead|killed|wounded|injured|hurt|missing|arrested|detained|deaths|victims)\b`,
      )}[^#,]{0,50},?`,
      'i',
    ),
    takes: ['Of those injured, ', 'And of the victims ', 'Of the # dead, '],
    keeps: ['Most of those injured, ', 'Of the miners ', 'Of the # miners '],
  },
  /** After a figure: what befell the whole is over for them. */
  relieved: {
    pattern: new RegExp(
      String.raw`^\s+(?:were|was|are|have|has|had)\s+(?:\p{L}+\s+){0,3}?` +
        String.raw`(?:found|released|freed|let\s+go|traced|located|discharged|accounted\s+for|sent\s+home|charged|recovered|identified|named|buried)\b`,
      'iu',
    ),
    takes: [' were released', ' have since been found', ' were later let go'],
    keeps: [' were women', ' are missing', ' were founders'],
  },
  /** Before a figure that is what is left of those before: "The other three". */
  rest: {
    pattern: /^[\s"•*-]*the\s+(?:other|remaining)\s+$/i,
    takes: ['The other ', 'The remaining '],
    keeps: ['The others, ', 'On the other '],
  },
  among: {
    pattern: new RegExp(
      String.raw`\b(?:among|amongst|(?<!\b(?:numbers?|tolls?|counts?|totals?|share|lists?|rolls?|tally)\s)of|includ\p{L}+)\s+(?:the\s+|all\s+)?` +
        String.raw`(?=(?:fresh |new |latest )?${MEMBERS}\b)`,
      'giu',
    ),
    takes: ['Among the dead were ', 'including all survivors'],
    keeps: ['Among the miners were ', 'the dead'],
  },
  whole: {
    pattern: new RegExp(
      String.raw`\b(?:the\s+)?(?=(?:dead|(?:death )?toll|victims|injured|wounded|missing|detainees|arrested|survivors|fatalities|` +
        String.raw`(?:others|those|people)\s+(?:killed|injured|arrested))\s+` +
        String.raw`(?:also\s+|\p{Lu}\p{L}+day\s+)?(?:includ\p{L}+|comprise\p{L}*|were|are)\b)`,
      'giu',
    ),
    takes: ['The victims include ', 'the dead also comprised '],
    keeps: ['The miners include ', 'the dead came from '],
  },
  /** At the beginning of a sentence, before the verb: "Killed in the crash were". */
  inverted: {
    pattern:
      /^[\s"•*-]*(?:also\s+)?(?=(?:dead|killed|injured|wounded|hurt|missing|arrested|detained|rescued)\s+(?:[\p{L}-]+\s+){0,5}?(?:were|are|was)\s)/giu,
    takes: ['Killed in the crash were two pilots', 'Also injured were three'],
    keeps: ['The killed were two pilots', 'Killed by a shell, they were'],
  },
  /** Before a list: "The dead: 12 soldiers and". */
  headed: {
    pattern:
      /(?:^|[.;]\s*)(?:the\s+)?(?=(?:dead|victims|killed|injured|wounded|missing|detainees|arrested|survivors)\s*:\s)/giu,
    takes: ['The dead: 12 soldiers', 'Missing: three'],
    keeps: ['The dead were: 12', 'Tickets: 12'],
  },
  /** "… were 19 women and #": between the group and its members stand a verb of being and other members. */
  listing: {
    pattern: new RegExp(
      String.raw`^(?:[\p{L}-]+\s+){1,4}?,?\s*(?:(?:also|there)\s+)?` +
        String.raw`(?:(?:were|are|was|is|includ\p{L}+|comprise\p{L}*)\s|,\s)` +
        String.raw`(?:(?!\b(?:said|says|when|while|which|who|that|have|has|had)\b)[^;"])*$|^[\p{L} -]{0,30},?\s*$|^\p{L}+\s*:[^;:"]*$`,
      'iu',
    ),
    takes: ['dead were # women and ', 'dead included ', 'dead'],
    keeps: ['dead were # women, who had ', 'dead were #; '],
  },
  /** Between two figures. */
  opened: {
    pattern: /\b(?:including|among (?:them|those)|of them)\b|:/i,
    takes: [' people, including ', ' people: '],
    keeps: [' people, included ', ' among the '],
  },
  /** Between two figures; the group is what stands between the opening and the second. */
  list: {
    pattern:
      /(?:\bincluding\b|\bamong (?:them|those)\b|\bof them\b|\bas well as\b|:|\s[-–—]\s|\()(?<rest>[^;:"]*)$/i,
    takes: [' people, including ', ' people (', ' people - # miners and '],
    keeps: [' people, included ', ' people, including children; '],
  },
  /** Between two figures. */
  listed: {
    pattern: /^[^;:"]*(?:,|\band\b)\s*(?:an?other\s+|the\s+)?$/i,
    takes: [' miners and ', ' women, another '],
    keeps: [' miners; and ', ' miners and a '],
  },
  /** Between two figures. */
  joined: {
    pattern: /(?:,|\band\b|\bwith\b|\bplus\b|;)\s*(?:an?other\s+|a further\s+|at least\s+|only\s+|the\s+)*$/i,
    takes: [' were killed and ', ' were killed, with at least '],
    keeps: [' were killed and then ', ' in the sand '],
  },
  /** After a figure that has no noun of its own. */
  elliptic: {
    pattern: new RegExp(
      String.raw`^(?:\s+(?:others?|more|further|additional))?` +
        String.raw`(?:\s+\p{L}+ly\b|\s+${CIRCUMSTANCE}\b|\s*[.,;"]|\s*$)`,
      'iu',
    ),
    takes: [' others in the north', ' partially', '.'],
    keeps: [' others injured', ' miners in the north'],
  },
  /** After a figure. */
  others: {
    pattern: /^\s+(?:others?|more)\b/i,
    takes: [' others hurt', ' more'],
    keeps: [' moreover', ' of the others'],
  },
  /** After a figure: what it counts has no noun. */
  othersAlone: {
    pattern: /^\s+(?:others?|more)\s+(?!\p{L}+s\b)/iu,
    takes: [' others hurt', ' more were found'],
    keeps: [' other miners', ' more'],
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** What a part's figure counts by words of its own sentence: "among the dead were 19 women"; null without them. */
export function readGroup({ masked }: Scene, figure: SceneFigure): Quantity | null {
  const behind = masked.slice(figure.end);
  const ofThe = /^\s+of\s+(?:the\s+|those\s+)?/i.exec(behind);
  const whole = /^\s+of\s+(?:\p{L}+\s+)?#+/iu.exec(behind);
  const group = whole ? fateAfter(behind.slice(whole[0].length)) : behind.slice(ofThe?.[0].length);
  const own = ofThe && OF_FATE.find(({ pattern }) => pattern.test(group ?? ''));
  if (own) return own.quantity;
  const relative = PARTS.relative.pattern.exec(behind);
  const said = relative && OF_FATE.find(({ pattern }) => pattern.test(behind.slice(relative[0].length)));
  if (said) return said.quantity;
  const left = masked.slice(0, figure.start);
  for (const match of [
    ...left.matchAll(PARTS.among.pattern),
    ...left.matchAll(PARTS.whole.pattern),
    ...left.matchAll(PARTS.inverted.pattern),
    ...left.matchAll(PARTS.headed.pattern),
  ].reverse()) {
    const words = left.slice(match.index + match[0].length).replace(/^those\s+(?=(?:dead|injured))/i, '');
    const group = OF_FATE.find(({ pattern }) => pattern.test(words));
    if (group && PARTS.listing.pattern.test(words)) return group.quantity;
  }
  return null;
}

/** How a figure hangs on an earlier one: on the sentence before, on a figure of its own sentence, or not at all. */
export type Dependence = { on: 'before' } | { on: 'figure'; index: number; isLoose: boolean } | null;

/** "At least 12 died, perhaps 30" is one count. */
const MAYBE = /^(?:perhaps|possibly|maybe|probably|even)\b/i;

/** The figure that a part counts a part of, by its place in the scene. */
export function findWhole(scene: Scene, index: number): Dependence {
  const { masked, figures } = scene;
  const figure = figures[index];
  if (!figure) return null;
  const behind = masked.slice(figure.end);
  const left = masked.slice(0, figure.start);
  const previous = figures[index - 1];
  const onPrevious: Dependence = previous
    ? {
        on: 'figure',
        index: index - 1,
        isLoose: !PARTS.opened.pattern.test(masked.slice(previous.end, figure.start)),
      }
    : { on: 'before' };
  if (COUNT_RULES.part.pattern.test(behind) || PARTS.ofThe.pattern.test(behind)) return onPrevious;
  if (previous && COUNT_RULES.ofWhom.pattern.test(left)) return onPrevious;
  if (previous && figure.counted.noun === 'none' && PARTS.are.pattern.test(behind)) return onPrevious;
  const opening = PARTS.opening.pattern.exec(left);
  if (opening && PARTS.relieved.pattern.test(behind)) return null;
  if (opening && !/\b(?:said|told)\b/i.test(left.slice(opening[0].length))) {
    return opening[0].includes('#') ? onPrevious : { on: 'before' };
  }
  if (PARTS.rest.pattern.test(left) && figure.counted.noun === 'none') return { on: 'before' };
  if (!previous || MAYBE.test(figure.figure.text)) return null;
  const gap = masked.slice(previous.end, figure.start);
  if (hasOwnVerb(scene, figure) || isSubject(scene, figure)) return null;
  return isListed(scene, gap, previous.end) || isElliptic(scene, figure, gap) ? onPrevious : null;
}

/** ", including nine members", "among them three", "41 people: 17 civilians, 15 mutineers and ". */
function isListed(scene: Scene, gap: string, offset: number): boolean {
  const opening = PARTS.list.pattern.exec(gap);
  if (opening)
    return !hasFinite(scene, offset + gap.length - (opening.groups?.rest?.length ?? 0), offset + gap.length);
  return PARTS.listed.pattern.test(gap) && !hasFinite(scene, offset, offset + gap.length);
}

/** "12 were killed and 30 others in the north", "12,000 fully damaged and 27,304 partially", ", ten seriously". */
function isElliptic({ masked }: Scene, figure: SceneFigure, gap: string): boolean {
  if (!PARTS.joined.pattern.test(gap)) return false;
  const behind = masked.slice(figure.end);
  return (
    PARTS.elliptic.pattern.test(behind) ||
    (PARTS.others.pattern.test(behind) && PARTS.othersAlone.pattern.test(behind))
  );
}

/** "240 taken hostage": what has a verb of its own is no part of what was said before. */
function hasOwnVerb({ words }: Scene, { end, counted }: SceneFigure): boolean {
  const next = words.find(({ start }) => start >= end + counted.length);
  return (
    next !== undefined &&
    next.start <= end + counted.length + 1 &&
    (next.pos === 'VERB' || /^(?:held|had|have|has)$/i.test(next.text)) &&
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
