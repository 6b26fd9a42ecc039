import { COUNT_RULES } from './count-rules.ts';
import { classOf } from './counted-noun.ts';
import { type FigureLink, linkFigure, linkListed, linkPredicate } from './figure-link.ts';
import { isOfEarlier } from './other-event.ts';
import { findWhole, OF_FATE, readGroup } from './part-of.ts';
import { type Quantity, quantityOf } from '../../figure/quantity.ts';
import { isRival } from './rival.ts';
import { fateOfWhole, type Scene, type SceneFigure } from './scene.ts';
import { isSupposed } from './supposition.ts';
import { continuesCount, linkToll, movesOn, OF_WHAT, sumsUp } from './toll.ts';

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

/** The claims of a sentence in the order of their figures; a figure that nothing says anything of is none. */
export function readCounts(scene: Scene, context: Context): Counted[] {
  const found = new Map<number, Counted>();
  const isPast = ({ start }: SceneFigure) => isOfEarlier(scene.masked, start, context);
  for (const [index, figure] of scene.figures.entries()) {
    if (isMoney(figure)) continue;
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
  const fate = fateOfWhole(scene, index);
  const befell = fate === null ? undefined : OF_FATE.find(({ pattern }) => pattern.test(fate));
  if (befell) return own(befell.quantity);
  const whole = findWhole(scene, index);
  const isBehindWhom = index > 0 && COUNT_RULES.ofWhom.pattern.test(scene.masked.slice(0, figure.start));
  const isPart = isBehindWhom || COUNT_RULES.part.pattern.test(scene.masked.slice(figure.end));
  const isOfWhom = isBehindWhom || /^\s+(?:more\s+)?of\s+whom\b/i.test(scene.masked.slice(figure.end));
  const inherited = () => {
    // "Six were held in raids on nine houses, two of them": not the houses, but what is claimed before them.
    const near =
      whole?.on === 'figure' && isPart ? Math.max(-1, ...[...found.keys()].filter((key) => key < index)) : -1;
    // "At two schools, one of them new": what is said of a part of things is said of none of the people.
    if (near >= 0 && near < index - 1 && COUNT_RULES.partQuality.pattern.test(scene.masked.slice(figure.end)))
      return null;
    // "Two people in one of them".
    if (isPart && COUNT_RULES.place.pattern.test(scene.masked.slice(0, figure.start))) return null;
    const at = near >= 0 ? near : whole?.on === 'figure' ? whole.index : -1;
    const quantity =
      at >= 0 ? (found.get(at)?.quantity ?? null) : whole?.on === 'before' ? context.last : null;
    // "300 reservists, of whom 80 have come": what others did who were only there, nobody knows.
    if (isBehindWhom && (quantity === 'troops' || quantity === 'equipment')) return null;
    const isOpen = !isPart && whole?.on === 'figure' && whole.isLoose && figure.counted.noun === 'unknown';
    const fitting = quantity && !isOpen ? inherit(quantity, figure) : null;
    return fitting ? own(fitting) : null;
  };
  const group = groupOf(scene, figure);
  const before = found.get(index - 1)?.quantity;
  const last =
    [...found].filter(([key]) => key < index).at(-1)?.[1].quantity ?? (index === 0 ? context.last : null);
  const behind = scene.masked.slice(figure.end);
  const isFatal =
    COUNT_RULES.fatalPart.pattern.test(behind) ||
    (COUNT_RULES.fatalCase.pattern.test(behind) &&
      COUNT_RULES.casualties.pattern.test(scene.masked.slice(0, figure.start)));
  const partFate = partFateOf(scene, figure);
  const link =
    (partFate && own(partFate)) ??
    (isFatal ? own('deaths') : null) ??
    group ??
    (isOfWhom ? ownPredicate(scene, figure) : null) ??
    (isPart ? ofPart(inherited(), scene, figure) : null) ??
    linkToll(scene, figure) ??
    (before && (sumsUp(scene, figure) || goesOn(scene, found.get(index - 1), figure)) ? own(before) : null) ??
    (last && (continuesCount(scene, figure) || isRival(scene, index)) ? own(last) : null) ??
    (diedElsewhere(scene, found.get(index - 1), figure) ? own('deaths') : null) ??
    linkFigure(scene, figure) ??
    ownFate(figure, own) ??
    inherited() ??
    linkListed(scene, figure);
  if (link?.quantity === 'troops' && isToldBefore(scene, figure)) return null;
  if (link) return figure.isOne && !isPersonal(scene, figure) ? null : link;
  const standing = figure.isOne || isToldBefore(scene, figure) ? null : byNoun(scene, figure);
  return standing && own(standing);
}

/** "Six dead, of whom two children, and 11 hurt": what is said behind the next figure is not said of the part. */
function ownPredicate(scene: Scene, figure: SceneFigure): FigureLink | null {
  const said = linkPredicate(scene, figure);
  return said && !/[,;].*#/su.test(scene.masked.slice(figure.end, said.start)) ? said : null;
}

/** "1,200 policemen stood there, and 34 of them were hurt": who is only there can suffer something else. */
function ofPart(whole: FigureLink | null, scene: Scene, figure: SceneFigure): FigureLink | null {
  const isOnlyThere = whole?.quantity === 'troops' || whole?.quantity === 'equipment';
  return isOnlyThere ? (linkPredicate(scene, figure) ?? whole) : whole;
}

/** "All three officers had been guarding it": those few that the text has just told of. */
function isToldBefore({ masked }: Scene, { start, value }: SceneFigure): boolean {
  return value < 10 && COUNT_RULES.definite.pattern.test(masked.slice(0, start));
}

function goesOn(scene: Scene, before: Counted | undefined, figure: SceneFigure): boolean {
  return before !== undefined && !before.link.behind && movesOn(scene, before.figure.end, figure);
}

/** "12 dead and counting" is one figure, with what it counts. */
function ownFate({ figure }: SceneFigure, own: (quantity: Quantity) => FigureLink): FigureLink | null {
  const fate = OF_WHAT.find(({ pattern }) => pattern.test(figure.text));
  return fate ? own(fate.quantity) : null;
}

/** "Seven died at the scene and two more in hospital": the verb is that of the figure before, the hospital a place. */
function diedElsewhere({ masked }: Scene, before: Counted | undefined, { start, end }: SceneFigure): boolean {
  if (before?.quantity !== 'deaths' || !before.link.behind) return false;
  const gap = masked.slice(before.figure.end, start);
  // "Three on the way to hospital and two in hospital".
  const goesOn = COUNT_RULES.inCare.pattern.test(gap) && /(?:,|\band)\s+$/i.test(gap);
  if (goesOn && before.link.start === before.figure.start)
    return COUNT_RULES.inCare.pattern.test(masked.slice(end));
  return (
    COUNT_RULES.diedThere.pattern.test(masked.slice(before.link.start, start)) &&
    COUNT_RULES.inCare.pattern.test(masked.slice(end))
  );
}

/** What befell a part that its whole was not told to suffer: "30 were pulled out, 12 of them dead". */
function partFateOf({ masked }: Scene, { end }: SceneFigure): Quantity | null {
  const behind = masked.slice(end);
  const opened = COUNT_RULES.partFate.pattern.exec(behind)?.[0];
  if (opened === undefined) return null;
  return OF_FATE.find(({ pattern }) => pattern.test(behind.slice(opened.length)))?.quantity ?? null;
}

/** What befell part of a group: what is said of it, or else what befell the group; who is dead stays dead. */
function groupOf(scene: Scene, figure: SceneFigure): FigureLink | null {
  const quantity = readGroup(scene, figure);
  if (!quantity) return null;
  const said = quantity === 'deaths' ? null : linkPredicate(scene, figure);
  if (said) return said;
  const { start, end, counted, isOne } = figure;
  return isOne ? null : { quantity, start, end: end + counted.length, behind: true };
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
  return COUNT_RULES.personal.pattern.test(word) || ['person', 'force'].includes(classOf(`${word}s`));
}

/** Soldiers, police and weapons are worth counting whatever they do; a car or a handful of officers is not. */
function byNoun({ masked }: Scene, figure: SceneFigure): Quantity | null {
  const { noun } = figure.counted;
  const around = masked.slice(Math.max(0, figure.start - 120), figure.end + 120);
  if (noun === 'force') {
    if (COUNT_RULES.noForce.pattern.test(around)) return null;
    return figure.value >= 10 || COUNT_RULES.deployed.pattern.test(masked) ? 'troops' : null;
  }
  if (COUNT_RULES.wreck.pattern.test(around)) return null;
  if (noun === 'weapon') return 'equipment';
  return noun === 'vehicle' && COUNT_RULES.deployed.pattern.test(masked) ? 'equipment' : null;
}

function isMoney({ figure }: SceneFigure): boolean {
  return figure.unit !== null;
}

/** A sum of money, where its clause speaks of damage or loss, or of what that costs, and of no payment. */
function linkCost({ masked }: Scene, figure: SceneFigure): FigureLink | null {
  const left = masked.slice(0, figure.start);
  const right = masked.slice(figure.end);
  if (right.startsWith('-')) return null;
  const clause = `${left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf(', and ')) + 1)}${/^[^,;.]*/.exec(right)?.[0] ?? ''}`;
  const { loss, mending, assessed, price, noCost } = COUNT_RULES;
  const told = [loss, mending, assessed].find(({ pattern }) => pattern.test(clause));
  if (!told || noCost.pattern.test(clause) || price.pattern.test(left)) return null;
  const start = left.search(told.pattern);
  const length = COUNT_RULES.costNoun.pattern.exec(right)?.[0].length ?? 0;
  return {
    quantity: 'damage',
    start: start < 0 ? figure.start : start,
    end: figure.end + length,
    behind: start < 0,
  };
}
