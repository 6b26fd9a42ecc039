import { classOf } from './counted-noun.ts';
import { ACTS } from './act.ts';
import { COUNTS, FATES } from './fate.ts';
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

const DETERMINERS = String.raw`(?:(?:another|an?|the|further|additional|all|his|her|its|their|other|only|just|both|also|as well as|in total|total|number|of|estimated|reported|possibly|perhaps|maybe|even|yet|fully|partially)\s+)*`;
const JOINT = String.raw`(?:,|;|\bin addition to\b|\bapart from\b|\bbesides\b|\band\b|\bor\b|\bincluding\b|\bplus\b|\balong with\b|\bas well as\b|&|\()\s*`;
const CLAUSE =
  /[;:"()]|\s[-–—]\s|\b(?:when|after|as(?! well as)|while|because|although|though|if|that|which|where|before|until|but|than|said|says|told|so|amid|despite|following)\b/i;
const BE = String.raw`is|are|was|were|been|being|be|get|got|gets|getting|left|feared|reported|believed|presumed|confirmed|known|thought|understood|estimated|said|found|listed|declared|pronounced|remain(?:s|ed|ing)?|lay|lie|rendered|made|'re`;
const AUX_BEFORE = new RegExp(
  String.raw`(?:^|\s)(?:(?:has|have|had|having|will|would|could|may|might|must|to|who|that|which)\s+)?(?:(?:also|still|not|since|now|then|later|reportedly|all|already|yet|both|simply|sadly)\s+)*(?:(?:has|have|had|having|may|might|could|would|will|to)\s+)?(?:(?:not|also|still|since|already|sadly|simply|now|reportedly)\s+)*(?:(?:${BE})\s+)+(?:\p{L}+ly\s+|also\s+|still\s+|since\s+|then\s+|later\s+|not\s+|so far\s+|to\s+|have\s+|be\s+|been\s+)*$`,
  'iu',
);
const HAVE_BEFORE =
  /(?:^|\s)(?:(?:who|that|which)\s+)?(?:\p{L}+ly\s+|also\s+|still\s+|since\s+|then\s+|later\s+|already\s+)*(?:has|have|had|having|'ve|'d)(?:\s+(?:not|also|since|already|now|then|sadly|simply|yet|reportedly|so far))*\s*$/iu;
const FINITE =
  /^(?:died|dies?|perish|succumb|fle[de]|flees|vanish|disappear|collaps|surviv|los[et]|left (?:their|the)|abandon|suffer|sustain|receiv|requir|need|took|take|taking|passed|drown(?:ed)?$|did|lose|quit|escape|sought|found shelter|made it|have|had|cross|join|ringed|guard|surround|moved in|seized|stormed|entered|arriv|patrol|searching|rolled|overturned|in |on |under)/i;
/** What may stand behind a participle that says what befell somebody: no object of its own. */
const LOOSE =
  /^\s*(?:$|[.,;:!?"'()|–—-]|(?:in|at|on|by|as|after|when|and|or|but|during|following|since|from|for|near|outside|inside|with|this|last|yesterday|overnight|so|while|across|amid|over|under|to|of|into|early|late|on|today|before|due|because|among|worldwide|nationwide|within|along|off|around|between|about|per|so far|alone|there|here|seriously|critically|badly|including|is|was|out|again|throughout|if|until|up)\b)/i;

/** The link of a figure by the words directly about it; null where no word says what it counts. */
export function linkFigure(scene: Scene, figure: SceneFigure): FigureLink | null {
  return byCount(scene, figure) ?? byAct(scene, figure, true) ?? byFate(scene, figure);
}

/** The link of a figure that is a later object of a verb: "killed a guard and 12 prisoners"; null for any other. */
export function linkListed(scene: Scene, figure: SceneFigure): FigureLink | null {
  return byAct(scene, figure, false);
}

/** A figure without a noun counts what the figure before it counts: "2,300 homes fell and 5,000 were damaged". */
function accept(scene: Scene, figure: SceneFigure, at: Occurrence, behind: boolean): FigureLink | null {
  const before = scene.figures[scene.figures.indexOf(figure) - 1]?.counted.noun ?? 'none';
  const { noun } = figure.counted;
  if (at.isDirect && noun === 'none' && (figure.value >= 1000 || figure.figure.vague)) return null;
  if (at.isWeak && (noun === 'unknown' || noun === 'none')) return null;
  const quantity = quantityOf(at.quantity, noun === 'none' && at.quantity === 'damage' ? before : noun);
  return quantity && { quantity, start: at.start, end: at.end, behind };
}

/** "31 new deaths", "60 of the dead". */
function byCount(scene: Scene, figure: SceneFigure): FigureLink | null {
  const between =
    /^\s+(?:of\s+(?:the|those|these|its|their|his)\s+)?(?:(?!(?:and|or|of|in|at|on|by|to|from|for|with|as|were|was|are|is|be|been|have|had|has|that|who|which|people|others|men|women|children)\b)[\p{L}-]+\s+){0,3}$/iu;
  const found = findOccurrences(scene, COUNTS).find(
    ({ start, end }) =>
      start > figure.end &&
      between.test(scene.masked.slice(figure.end, start)) &&
      // "20 wounded soldiers" is told by what is said of them.
      !/^\s+of\s+#/.test(scene.masked.slice(end)),
  );
  if (!found || figure.counted.noun === 'animal') return null;
  return { ...found, behind: true };
}

/** "Killed 12", and with `direct` false "killed a guard and 12 prisoners". */
function byAct(scene: Scene, figure: SceneFigure, direct: boolean): FigureLink | null {
  const occurrences = findOccurrences(scene, ACTS).filter(({ end }) => end <= figure.start);
  for (const act of occurrences.reverse()) {
    if (isPassive(scene, act)) continue;
    const gap = scene.masked.slice(act.end, figure.start);
    if (!direct && act.isDirect) continue;
    if (direct ? !isDirectGap(gap) : !isListGap(scene, gap, act.end)) continue;
    const link = accept(scene, figure, act, false);
    if (link) return link;
  }
  return null;
}

function isPassive({ masked }: Scene, { start, end }: Occurrence): boolean {
  const isParticiple = /(?:ed|en|wn|ain|t|ut|own|ed \p{L}+)$/u.test(
    masked.slice(start, end).split(' ')[0] ?? '',
  );
  return (
    isParticiple &&
    /(?:^|\s)(?:is|are|was|were|been|being|be|get|got|gets)\s+(?:\p{L}+ly\s+|also\s+|still\s+|not\s+|later\s+)*$/iu.test(
      masked.slice(0, start),
    )
  );
}

function isDirectGap(gap: string): boolean {
  return new RegExp(`^\\s+${DETERMINERS}$`, 'i').test(gap);
}

/** "A guard and ", "#### tanks, #### vehicles and ": nouns and figures, the figure at the head of its member. */
function isListGap(scene: Scene, gap: string, offset: number): boolean {
  if (!new RegExp(`${JOINT}${DETERMINERS}$`, 'i').test(gap)) return false;
  if (/^\s*(?:in|by|at|on|from|during|for|to|into|with|out|,)\b/i.test(gap)) return false;
  if (CLAUSE.test(gap.replace(/[;(]\s*$/, ''))) return false;
  return !hasVerb(scene, offset, offset + gap.length, false);
}

/** "12 people were killed", "12 died", "12 hurt". */
function byFate(scene: Scene, figure: SceneFigure): FigureLink | null {
  for (const fate of findOccurrences(scene, FATES)) {
    const isOwnNoun = fate.quantity === 'troops' && fate.start < figure.end + figure.counted.length;
    if (fate.start < figure.end || isOwnNoun) continue;
    if (!isFateOf(scene, figure, fate)) continue;
    const link = accept(scene, figure, fate, true);
    if (link) return link;
  }
  return null;
}

function isFateOf(scene: Scene, figure: SceneFigure, fate: Occurrence): boolean {
  const { masked } = scene;
  const raw = masked.slice(figure.end, fate.start);
  const aux = AUX_BEFORE.exec(raw) ?? HAVE_BEFORE.exec(raw);
  const words = masked.slice(fate.start, fate.end);
  const isFinite = aux !== null || FINITE.test(words);
  const gap = aux ? raw.slice(0, aux.index) : raw;
  const behind = masked.slice(fate.end);
  if (isFinite && HAVE_BEFORE.exec(raw) && /^\s+#/.test(behind)) return false;
  if (gap.trim() === '' && !/^\s+#/.test(behind)) return true;
  if (!isFinite && !isLoose(behind)) return false;
  const bare = withoutInsertions(gap);
  if (CLAUSE.test(bare) || /,\s*(?!and\b|or\b|#|an?\b|the\b)/.test(bare.trimEnd().replace(/,$/, '')))
    return false;
  if (!isFinite && /\b(?:those|who|and\s*$|of\s+(?:the|those)\s*$)/i.test(bare)) return false;
  if (!areMembers(bare)) return false;
  return !hasVerb(scene, figure.end, figure.end + bare.length, isFinite, bare);
}

function isLoose(behind: string): boolean {
  return LOOSE.test(behind);
}

/** Takes out what stands between two commas or in brackets; the length stays. */
function withoutInsertions(gap: string): string {
  return gap.replace(/,[^,;:"]{1,90}?,(?=\s|$)|\([^)]*\)|\s[-–—]\s[^–—]{1,90}\s[-–—]\s/gu, (part) =>
    part.includes('#') &&
    !/^,\s*(?:including|among|#+\s+of|most|at least|with|and|both|all|the \p{L}+est|#+,)/iu.test(part) &&
    !/^[(\s]/.test(part)
      ? part
      : ' '.repeat(part.length),
  );
}

/** Other figures in the gap must be members of the same list. */
function areMembers(gap: string): boolean {
  const member = new RegExp(`(?:${JOINT}|^\\s*)${DETERMINERS}$`, 'i');
  return [...gap.matchAll(/#+/g)].every(({ index }) => member.test(gap.slice(0, index)));
}

/**
 * True where a verb of its own stands in a stretch, so that what follows is said of something else. Participles
 * without an object ("people trapped inside") are none, and with `lenient` neither is a relative clause.
 */
function hasVerb(scene: Scene, from: number, to: number, lenient: boolean, shown?: string): boolean {
  const isShown = ({ start, end }: Word) => shown?.slice(start - from, end - from).trim() !== '';
  const inside = scene.words.filter((word) => word.start >= from && word.end <= to && isShown(word));
  const isList = scene.masked.slice(from, to).includes('#');
  return inside.some(({ text, pos }, index) => {
    if (/^(?:who|whom)$/i.test(text)) return !lenient;
    if (pos === 'AUX') return !lenient || isList;
    if (pos !== 'VERB' || classOf(text) !== 'unknown') return false;
    const next = inside[index + 1];
    if (PARTICIPLE.test(text)) return /^(?:DET|PRON|NUM)$/.test(next?.pos ?? '');
    return text.toLowerCase() !== 'including' && !(lenient && next?.pos === 'NOUN');
  });
}

const PARTICIPLE = /(?:ing|ed|en|nt|ght|left|shot|hit|cut|lost|held)$/i;
