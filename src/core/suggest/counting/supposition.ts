import type { FigureLink } from './figure-link.ts';
import type { Quantity } from '../../figure/quantity.ts';
import type { Scene, SceneFigure } from './scene.ts';
import { SUPPOSITIONS } from './supposition-rules.ts';

/** Figures of what may come, is planned, feared or denied in advance: no claim that anything happened. */

/** Words that say of people that they are hurt, wherever they were brought. */
const HURT = /\b(?:injur|wound|hurt)\p{L}*/iu;

/** What people do in a drill; that some are hurt in an exercise is no drill. */
const PRACTISED: ReadonlySet<Quantity> = new Set<Quantity>(['evacuated', 'displaced', 'rescued']);

/** True where a figure is one of something supposed, planned or ruled out, as its verb and its clause say. */
export function isSupposed({ masked }: Scene, figure: SceneFigure, link: FigureLink): boolean {
  const left = masked.slice(0, figure.start);
  const clause = left.slice(lastBreak(left));
  if (SUPPOSITIONS.denied.pattern.test(left)) return true;
  if (SUPPOSITIONS.prevented.pattern.test(left) || SUPPOSITIONS.awaited.pattern.test(left)) return true;
  const upToLink = link.behind
    ? masked.slice(figure.end, Math.max(link.start, figure.end))
    : masked.slice(0, link.start);
  if (SUPPOSITIONS.negated.pattern.test(upToLink)) return true;
  const [from, to] = link.behind
    ? [figure.end, link.end]
    : [lastBreak(masked.slice(0, link.start)), figure.start];
  const told = masked.slice(from, Math.max(from, to));
  if (SUPPOSITIONS.unreal.pattern.test(told)) return true;
  if (SUPPOSITIONS.mightHave.pattern.test(told) && SUPPOSITIONS.unmet.pattern.test(masked)) return true;
  if (link.behind && SUPPOSITIONS.atRisk.pattern.test(told)) return true;
  if (isNoReport(left, masked.slice(figure.end), told, link.quantity)) return true;
  if (
    link.behind &&
    SUPPOSITIONS.near.pattern.test(masked.slice(figure.end, Math.max(link.start, figure.end)))
  )
    return true;
  if (link.behind && SUPPOSITIONS.outdated.pattern.test(told)) return true;
  if (SUPPOSITIONS.condition.pattern.test(clause)) return true;
  const isSending = link.quantity === 'troops' || link.quantity === 'equipment';
  if (link.behind) {
    const verb = masked.slice(figure.end, Math.max(link.start, figure.end));
    const modal = SUPPOSITIONS.modalAfter.pattern.exec(verb);
    if (modal && !/^(?:to|will|'ll)$/i.test(modal[0])) return !isSending || !/would/i.test(modal[0]);
    if (modal && !isSending)
      return /^(?:will|'ll)$/i.test(modal[0]) || SUPPOSITIONS.expectedAfter.pattern.test(verb);
    return SUPPOSITIONS.asked.pattern.test(left) && !(isSending && SUPPOSITIONS.sending.pattern.test(left));
  }
  const before = masked.slice(0, Math.max(link.start, 0));
  const tail = before.slice(lastBreak(before));
  if (SUPPOSITIONS.plan.pattern.test(before)) return !isSending;
  const modal = SUPPOSITIONS.modalBefore.pattern.exec(tail);
  const own = SUPPOSITIONS.modalWithin.pattern.test(masked.slice(link.start, figure.start));
  if (own) return true;
  if (!modal) return false;
  const word = modal[1]?.toLowerCase() ?? '';
  return !(isSending && /^(?:to|will|would|'ll|shall)$/.test(word));
}

/** True where the words about a figure make it up, take it back or leave nobody who suffered. */
function isNoReport(left: string, right: string, told: string, quantity: Quantity): boolean {
  const { fiction, played, charge, disputed, claimed, report, takenBack, precaution, drill } = SUPPOSITIONS;
  return (
    fiction.pattern.test(left) ||
    played.pattern.test(left) ||
    charge.pattern.test(right) ||
    (disputed.pattern.test(left) && !claimed.pattern.test(right)) ||
    (report.pattern.test(left) && takenBack.pattern.test(right)) ||
    (quantity === 'injuries' && !HURT.test(told) && precaution.pattern.test(right)) ||
    (PRACTISED.has(quantity) && drill.pattern.test(right))
  );
}

function lastBreak(left: string): number {
  return Math.max(
    0,
    ...[...left.matchAll(SUPPOSITIONS.break.pattern)].map(({ index, 0: text }) => index + text.length),
  );
}
