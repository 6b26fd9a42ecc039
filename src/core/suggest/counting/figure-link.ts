import { classOf } from './counted-noun.ts';
import { ACTS } from '../fate/act.ts';
import { LINK_RULES } from './figure-link-rules.ts';
import { COUNTS } from '../fate/counted-fate.ts';
import { FATES } from '../fate/fate.ts';
import type { Word } from '../../text/sentence.ts';
import { type Quantity, quantityOf } from '../../figure/quantity.ts';
import { findOccurrences, type Occurrence, type Scene, type SceneFigure } from './scene.ts';

/** Which words of its own sentence say what a figure counts. */

/** What a figure counts, and where the words stand that say so. */
export interface FigureLink {
  quantity: Quantity;
  start: number;
  end: number;
  /** Whether the words follow the figure: then what is said of it is said of all that it is coordinated with. */
  behind: boolean;
}

/** The link of a figure by the words directly about it; null where no word says what it counts. */
export function linkFigure(scene: Scene, figure: SceneFigure): FigureLink | null {
  return byCount(scene, figure) ?? byAct(scene, figure, true) ?? byFate(scene, figure);
}

/** The link of a figure that is a later object of a verb: "killed a guard and 12 prisoners"; null for any other. */
export function linkListed(scene: Scene, figure: SceneFigure): FigureLink | null {
  return byAct(scene, figure, false);
}

/** The link of a figure by a verb of its own sentence: "three of the wounded have since died"; null without one. */
export function linkPredicate(scene: Scene, figure: SceneFigure): FigureLink | null {
  return byFate(scene, figure);
}

/** A figure without a noun counts what the figure before it counts: "2,300 homes fell and 5,000 were damaged". */
function accept(scene: Scene, figure: SceneFigure, at: Occurrence, behind: boolean): FigureLink | null {
  const before = scene.figures[scene.figures.indexOf(figure) - 1]?.counted.noun ?? 'none';
  const { noun } = figure.counted;
  if (at.isDirect && noun === 'unknown') return null;
  if (at.isDirect && noun === 'none' && (figure.value >= 1000 || figure.figure.vague)) return null;
  if (at.isWeak && (noun === 'unknown' || noun === 'none')) return null;
  const quantity = quantityOf(at.quantity, noun === 'none' && at.quantity === 'damage' ? before : noun);
  return quantity && { quantity, start: at.start, end: at.end, behind };
}

/** "31 new deaths", "60 of the dead". */
function byCount(scene: Scene, figure: SceneFigure): FigureLink | null {
  const found = findOccurrences(scene, COUNTS).find(
    ({ start, end }) =>
      start > figure.end &&
      LINK_RULES.beforeNoun.pattern.test(scene.masked.slice(figure.end, start)) &&
      // "20 wounded soldiers" is told by what is said of them.
      !/^\s+of\s+#/.test(scene.masked.slice(end)),
  );
  if (!found || figure.counted.noun === 'animal') return null;
  const said = found.quantity === 'deaths' ? null : byFate(scene, figure);
  return said && isStronger(said.quantity, found.quantity) ? said : { ...found, behind: true };
}

/** Whether what is said of some who are named by their fate goes beyond it: "98 evacuees were killed". */
function isStronger(said: Quantity, named: Quantity): boolean {
  if (named === 'evacuated' || named === 'displaced') return said === 'injuries' || said === 'deaths';
  return said === 'deaths' || (named === 'missing' && said === 'rescued');
}

/** "Killed 12", and with `direct` false "killed a guard and 12 prisoners". */
function byAct(scene: Scene, figure: SceneFigure, direct: boolean): FigureLink | null {
  if (!direct && isSubject(scene, figure)) return null;
  const occurrences = findOccurrences(scene, ACTS).filter(({ end }) => end <= figure.start);
  for (const act of occurrences.reverse()) {
    if (isPassive(scene, act) || isEither(scene.masked, act)) continue;
    const gap = scene.masked.slice(act.end, figure.start);
    if (!direct && (act.isDirect || isHeadlineFate(scene, act, gap))) continue;
    if (direct ? !isDirectGap(gap) : !isListGap(scene, gap, act.end)) continue;
    const link = accept(scene, figure, act, false);
    if (link) return link;
  }
  return null;
}

function isPassive({ masked }: Scene, { start, end }: Occurrence): boolean {
  const isParticiple = LINK_RULES.participle.pattern.test(masked.slice(start, end).split(' ')[0] ?? '');
  return isParticiple && LINK_RULES.passive.pattern.test(masked.slice(0, start));
}

/** "Seven shot dead, 20 held": the verb is what befell the figure before it. */
function isHeadlineFate({ masked }: Scene, { start }: Occurrence, gap: string): boolean {
  return /#\s*$/.test(masked.slice(0, start)) && /^\s*,/.test(gap);
}

function isDirectGap(gap: string): boolean {
  return LINK_RULES.beforeObject.pattern.test(gap);
}

/** "A guard and ", "#### tanks, #### vehicles and ": nouns and figures, the figure at the head of its member. */
function isListGap(scene: Scene, gap: string, offset: number): boolean {
  if (!LINK_RULES.beforeMember.pattern.test(gap)) return false;
  if (LINK_RULES.apart.pattern.test(gap)) return false;
  if (LINK_RULES.clause.pattern.test(gap.replace(/[;(]\s*$/, ''))) return false;
  return !hasVerb(scene, offset, offset + gap.length, false);
}

/** "29 men; 31 others escaped": the figure begins a clause of its own. */
export function isSubject({ masked }: Scene, { end, counted }: SceneFigure): boolean {
  return LINK_RULES.subject.pattern.test(masked.slice(end + counted.length));
}

/** "12 people were killed", "12 died", "12 hurt". */
function byFate(scene: Scene, figure: SceneFigure): FigureLink | null {
  let first: FigureLink | null = null;
  for (const fate of findOccurrences(scene, FATES)) {
    if (isEither(scene.masked, fate) || isOpeningOf(scene.masked, figure, fate.start)) continue;
    const isOwnNoun = fate.quantity === 'troops' && fate.start < figure.end + figure.counted.length;
    if (fate.start < figure.end || isOwnNoun) continue;
    if (fate.quantity === 'injuries' && LINK_RULES.fateAnd.pattern.test(scene.masked.slice(0, fate.start)))
      continue;
    if (!isFateOf(scene, figure, fate)) continue;
    const link = accept(scene, figure, fate, true);
    if (!link) continue;
    if (link.quantity === 'injuries' && LINK_RULES.andDied.pattern.test(scene.masked.slice(fate.end)))
      return { ...link, quantity: 'deaths' };
    if (first && isOfNext(scene, figure, fate)) return first;
    if (first && isStronger(link.quantity, first.quantity)) return link;
    if (link.quantity === 'deaths' || hasAuxiliary(scene, figure, fate)) return first ?? link;
    first ??= link;
  }
  return first;
}

/** "Three of his men wounded, two dead": the second fate is the second figure's alone. */
function isOfNext({ masked }: Scene, { end }: SceneFigure, fate: Occurrence): boolean {
  return /[,;]\s*(?:and\s+)?#+\s*$/u.test(masked.slice(end, fate.start));
}

/** "40 were killed or captured": nobody knows how many of each. */
function isEither(masked: string, { quantity, start, end }: Occurrence): boolean {
  if (quantity === 'damage') return false;
  return (
    LINK_RULES.orFate.pattern.test(masked.slice(end)) ||
    LINK_RULES.fateOr.pattern.test(masked.slice(0, start))
  );
}

/** "12 people were injured", but "12 people injured in the blast later died", where the verb is still to come. */
function hasAuxiliary({ masked }: Scene, { end }: SceneFigure, fate: Occurrence): boolean {
  const gap = masked.slice(end, fate.start);
  return LINK_RULES.auxiliary.pattern.test(gap) || LINK_RULES.have.pattern.test(gap);
}

/** "Of the 300 passengers, 12 were saved": the first figure is none of those. */
function isOpeningOf(masked: string, { start, end }: SceneFigure, fate: number): boolean {
  return (
    /^[\s"]*of\s+(?:the|its|their|about|some)?\s*$/i.test(masked.slice(0, start)) &&
    masked.slice(end, fate).includes(',')
  );
}

function isFateOf(scene: Scene, figure: SceneFigure, fate: Occurrence): boolean {
  const { masked } = scene;
  const raw = masked.slice(figure.end, fate.start);
  const aux =
    LINK_RULES.auxiliary.pattern.exec(raw) ??
    LINK_RULES.have.pattern.exec(raw) ??
    LINK_RULES.coordinate.pattern.exec(raw);
  const words = masked.slice(fate.start, fate.end);
  const isFinite = aux !== null || LINK_RULES.finite.pattern.test(words);
  const gap = aux ? raw.slice(0, aux.index) : raw;
  const behind = masked.slice(fate.end);
  if (isFinite && LINK_RULES.have.pattern.exec(raw) && /^\s+#/.test(behind)) return false;
  // "Accused of having killed a guard".
  const isActive =
    LINK_RULES.have.pattern.test(raw) && /^(?:kill|wound|injur|shot|murder|arrest|detain)/i.test(words);
  if (isActive && LINK_RULES.object.pattern.test(behind)) return false;
  if (!isFinite && LINK_RULES.object.pattern.test(behind)) return false;
  if (gap.trim() === '' && !/^\s+#/.test(behind)) return true;
  if (!isFinite && !isLoose(behind)) return false;
  const bare = withoutInsertions(gap);
  if (LINK_RULES.ofWhom.pattern.test(bare)) return false;
  if (/\b(?:they|he|she|it|we|you|I)\s*$/.test(bare)) return false;
  if (
    LINK_RULES.clause.pattern.test(bare) ||
    (figure.counted.noun === 'none' ? /,/ : LINK_RULES.comma.pattern).test(bare.trimEnd().replace(/,$/, ''))
  )
    return false;
  if (!isFinite && LINK_RULES.ofOthers.pattern.test(bare)) return false;
  if (!areMembers(bare) || isOfAnotherVerb(scene, figure, bare)) return false;
  return !hasVerb(scene, figure.end, figure.end + bare.length, isFinite, bare);
}

/** "The clinics have taken in 300 patients, and 12 people have died": the first figure is the object of a clause before. */
function isOfAnotherVerb({ words }: Scene, { start }: SceneFigure, gap: string): boolean {
  const [before, verb] = words.filter(({ end }) => end <= start).slice(-2);
  if (verb?.pos === 'VERB' && /^[^,#]*,\s+#+\s+(?:more|others?)\b[^,#]*$/iu.test(gap)) return true;
  if (!/^[^,#]*,\s+(?:and|but|while)\s+#+[^,#]*$/iu.test(gap)) return false;
  return verb?.pos === 'VERB' && before?.pos === 'AUX';
}

function isLoose(behind: string): boolean {
  return LINK_RULES.loose.pattern.test(behind);
}

/** Takes out what stands between two commas or in brackets; the length stays. */
function withoutInsertions(gap: string): string {
  return gap.replace(LINK_RULES.insertion.pattern, (part) =>
    part.includes('#') && !LINK_RULES.ofWhole.pattern.test(part) && !/^[(\s]/.test(part)
      ? part
      : ' '.repeat(part.length),
  );
}

/** Other figures in the gap must be members of the same list. */
function areMembers(gap: string): boolean {
  return [...gap.matchAll(/#+/g)].every(({ index }) => LINK_RULES.member.pattern.test(gap.slice(0, index)));
}

/**
 * True where a verb of its own stands in a stretch, so that what follows is said of something else. Participles
 * without an object ("people trapped inside") are none, and with `lenient` neither is a relative clause.
 */
function hasVerb(scene: Scene, from: number, to: number, lenient: boolean, shown?: string): boolean {
  const isShown = ({ start, end }: Word) => shown?.slice(start - from, end - from).trim() !== '';
  const inside = scene.words.filter((word) => word.start >= from && word.end <= to && isShown(word));
  const isList = scene.masked.slice(from, to).includes('#');
  const isTitled = isInCapitals(scene);
  return inside.some(({ text, pos }, index) => {
    if (isCapital(text) && !isTitled) return false;
    if (/^(?:who|whom)$/i.test(text)) return !lenient;
    if (/^including$/i.test(text)) return false;
    if (pos === 'AUX') return !lenient || isList;
    if (pos !== 'VERB' || classOf(text) !== 'unknown') return false;
    const next = inside[index + 1];
    // "Nineteen patients contracted typhoid, and four died".
    if (isList && /ed$/iu.test(text) && inside[index - 1]?.pos === 'NOUN' && next?.pos === 'NOUN')
      return true;
    if (LINK_RULES.objectless.pattern.test(text)) return /^(?:DET|PRON|NUM)$/.test(next?.pos ?? '');
    return !(lenient && next?.pos === 'NOUN');
  });
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** A headline with Its Words in Capitals, in which they mark no names. */
function isInCapitals({ words }: Scene): boolean {
  const long = words.filter(({ text }) => text.length > 3);
  return long.filter(({ text }) => isCapital(text)).length > long.length / 2;
}
