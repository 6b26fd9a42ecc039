import { classOf } from './counted-noun.ts';
import { type FigureLink, linkFigure, linkListed } from './figure-link.ts';
import { isOtherEvent, staysThere } from './other-event.ts';
import { findWhole, readGroup } from './part-of.ts';
import { type Quantity, quantityOf } from '../../figure/quantity.ts';
import type { Scene, SceneFigure } from './scene.ts';
import { isSupposed } from './supposition.ts';
import { continuesCount, linkToll, sumsUp } from './toll.ts';

/** What each figure of a sentence counts. */

/** A figure that is a claim: its quantity, and the words that say so. */
export interface Counted {
  figure: SceneFigure;
  quantity: Quantity;
  link: FigureLink;
}

/** What the text before a sentence leaves open for it. */
export interface Context {
  /** The last claim's quantity, which "of those" and "it has risen to" go back to; null for none. */
  last: Quantity | null;
  /** Whether the sentence before told of an earlier event. */
  isPast: boolean;
  /** The years that are the article's own. */
  years: ReadonlySet<string>;
}

const DEPLOYED =
  /\b(?:deploy\p{L}*|sent|send(?:s|ing)?|dispatch\p{L}*|despatch\p{L}*|mobili\p{L}*|station\p{L}*|backed by|called (?:up|in|out)?|taking part|joined|scrambl\p{L}*|search\p{L}*|committed|comprising|reinforce\p{L}*|were at the scene|on the scene|airdrop\p{L}*|assist\p{L}*|battl\p{L}*|tackl\p{L}*|convoy|contingent|patrol\p{L}*|guard\p{L}*|ferried|drafted|rushed)\b/iu;
const NO_FORCE =
  /\b(?:hostage|suspended|charged|accused|sentenced|convicted|fired|dismissed|jailed|testified|resigned|kidnapped|abducted|captured|surrendered|defected|mutinied|infected|off duty|off-duty|disciplined|interviewed|ambushed|trapped)\b/i;
const WRECK = /\b(?:collid\p{L}*|crash\p{L}*|sank|sunk|sink\p{L}*|capsiz\p{L}*|derail\p{L}*)\b/iu;

/** The claims of a sentence in the order of their figures; a figure that nothing says anything of is none. */
export function readCounts(scene: Scene, context: Context): Counted[] {
  const found = new Map<number, Counted>();
  const isPast = (figure: SceneFigure) =>
    (context.isPast && staysThere(scene.masked)) || isOtherEvent(scene.masked, figure.start, context.years);
  for (const [index, figure] of scene.figures.entries()) {
    if (isMoney(figure) || isAge(scene, figure)) continue;
    const link = linkOf(scene, index, context, found);
    if (!link || isPast(figure)) continue;
    if (isSupposed(scene, figure, link)) continue;
    found.set(index, { figure, quantity: link.quantity, link });
  }
  for (const figure of scene.figures) {
    const link = isMoney(figure) ? linkCost(scene, figure) : null;
    if (link && !isPast(figure))
      found.set(scene.figures.indexOf(figure), { figure, quantity: 'damage', link });
  }
  return [...found].sort(([a], [b]) => a - b).map(([, counted]) => counted);
}

function linkOf(
  scene: Scene,
  index: number,
  context: Context,
  found: ReadonlyMap<number, Counted>,
): FigureLink | null {
  const figure = scene.figures[index];
  if (!figure) return null;
  const own = (quantity: Quantity): FigureLink => ({
    quantity,
    start: figure.start,
    end: figure.end + figure.counted.length,
    behind: true,
  });
  const whole = findWhole(scene, index);
  const isPart = /^\s+(?:more\s+)?of\s+(?:them|those|these|whom|which)\b/i.test(
    scene.masked.slice(figure.end),
  );
  const inherited = () => {
    // "Six were held in raids on nine houses, two of them": not the houses, but what is claimed before them.
    const near =
      whole?.on === 'figure' && isPart ? Math.max(-1, ...[...found.keys()].filter((key) => key < index)) : -1;
    const at = near >= 0 ? near : whole?.on === 'figure' ? whole.index : -1;
    const quantity =
      at >= 0 ? (found.get(at)?.quantity ?? null) : whole?.on === 'before' ? context.last : null;
    const isOpen = !isPart && whole?.on === 'figure' && whole.isLoose && figure.counted.noun === 'unknown';
    const fitting = quantity && !isOpen ? inherit(quantity, figure) : null;
    return fitting ? own(fitting) : null;
  };
  const group = readGroup(scene, figure);
  const before = found.get(index - 1)?.quantity;
  const isFatal = isPart && /^\s+of\s+\p{L}+\s+fatally\b/iu.test(scene.masked.slice(figure.end));
  const link =
    (isFatal ? own('deaths') : null) ??
    (group && own(group)) ??
    (isPart ? inherited() : null) ??
    linkToll(scene, figure) ??
    (before && sumsUp(scene, figure) ? own(before) : null) ??
    (context.last && continuesCount(scene, figure) ? own(context.last) : null) ??
    linkFigure(scene, figure) ??
    inherited() ??
    linkListed(scene, figure);
  if (link) return figure.isOne && !isPersonal(scene, figure) ? null : link;
  const standing = figure.isOne ? null : byNoun(scene, figure);
  return standing && own(standing);
}

/** A part counts what its whole counts, if such things can suffer it: of 40 homes hit two can be schools. */
function inherit(quantity: Quantity, figure: SceneFigure): Quantity | null {
  const { noun } = figure.counted;
  if (noun === 'none') return quantity;
  if ((quantity === 'troops' || quantity === 'equipment') && noun === 'unknown') return null;
  return quantityOf(quantity, noun);
}

/** "One" is believed of a person only: "one soldier", "one body", "one was hurt". */
function isPersonal({ masked }: Scene, { counted, end }: SceneFigure): boolean {
  if (counted.words === '' || ['person', 'force'].includes(counted.noun)) return true;
  const word = /^\s+(?:\p{L}+\s+)??(?<noun>\p{L}+)\b/u.exec(masked.slice(end))?.groups?.noun ?? '';
  return /^(?:body|death|fatality|arrest)$/i.test(word) || ['person', 'force'].includes(classOf(`${word}s`));
}

/** Soldiers, police and weapons are worth counting whatever they do; a car or a handful of officers is not. */
function byNoun({ masked }: Scene, figure: SceneFigure): Quantity | null {
  const { noun } = figure.counted;
  const around = masked.slice(Math.max(0, figure.start - 120), figure.end + 120);
  if (noun === 'force') {
    if (NO_FORCE.test(around)) return null;
    return figure.value >= 10 || DEPLOYED.test(masked) ? 'troops' : null;
  }
  if (WRECK.test(around)) return null;
  if (noun === 'weapon') return 'equipment';
  return noun === 'vehicle' && DEPLOYED.test(masked) ? 'equipment' : null;
}

/** "Of those, 11 were under 13", "a man, 24, was": what no rule for the number alone can tell for an age. */
function isAge({ masked, text }: Scene, figure: SceneFigure): boolean {
  if (figure.value > 120 || figure.counted.noun !== 'none') return false;
  const [left, right] = [masked.slice(0, figure.start), masked.slice(figure.end)];
  const isClosed = /^\s*(?:[,;:.)"!?]|$|or\b|and\b)/i.test(right);
  if (/^(?:under|over|below|above)\b/i.test(text.slice(figure.start, figure.end)))
    return (
      isClosed && /\b(?:is|are|was|were|aged?|being|be|child\p{L}*|those|people|anyone)\s+$/iu.test(left)
    );
  if (
    /\b(?:man|woman|boy|girl|child|youth|lad|person|widow\p{L}*)\s+of\s+(?:only\s+|about\s+)?$/iu.test(left)
  )
    return true;
  if (/\b(?:older|younger|aged?|ages|age)\s+(?:than|of|from|between)?\s*$/i.test(left)) return true;
  const isDigits = /^\d+$/.test(text.slice(figure.start, figure.end));
  if (/\b(?:youngest|oldest|eldest)\b[^#,]{0,20}$/i.test(left)) return true;
  if (/,\s+(?:both|all)\s+$/i.test(left) && isClosed && isDigits) return true;
  return (
    isDigits && /(?:^|[^#\s])\s*[,(]\s*$/.test(left) && /^\s*[,;)]/.test(right) && /\p{L}[,(]\s*$/u.test(left)
  );
}

function isMoney({ figure }: SceneFigure): boolean {
  return figure.unit !== null;
}

const COST =
  /\b(?:damage\p{L}*|loss(?:es)?|cost\p{L}*|destr\p{L}*|bill|insured|economic|worth of|repair\p{L}*|rebuild\p{L}*|reconstruct\p{L}*|property)\b/iu;
const NO_COST =
  /\b(?:aid|pledg\p{L}*|donat\p{L}*|compensat\p{L}*|ex gratia|reward|bounty|fine|raised|appeal|fund(?:s|ed|ing)?|loan|grant|ticket\p{L}*|fare|shares|price|wage\p{L}*|salar\p{L}*|bail|budget|relief|promis\p{L}*|bond|invest\p{L}*|per person|each|a head|project|built|bought|dam\b|jail\b|fleet)\b/iu;

/** A sum of money, where its clause speaks of damage or loss and of no payment. */
function linkCost({ masked }: Scene, figure: SceneFigure): FigureLink | null {
  const left = masked.slice(0, figure.start);
  const right = masked.slice(figure.end);
  if (right.startsWith('-')) return null;
  const clause = `${left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf(', and ')) + 1)}${/^[^,;.]*/.exec(right)?.[0] ?? ''}`;
  const word = COST.exec(clause);
  if (!word || NO_COST.test(clause)) return null;
  const start = left.search(COST);
  const length =
    /^\s+(?:in|of|worth of)\s+(?:\p{L}+\s+){0,2}?(?:damages?|loss(?:es)?|repairs)/iu.exec(right)?.[0]
      .length ?? 0;
  return {
    quantity: 'damage',
    start: start < 0 ? figure.start : start,
    end: figure.end + length,
    behind: start < 0,
  };
}
