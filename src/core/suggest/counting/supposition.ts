import type { FigureLink } from './figure-link.ts';
import type { Scene, SceneFigure } from './scene.ts';

/** Figures of what may come, is planned, feared or denied in advance: no claim that anything happened. */

const MODAL = String.raw`could|might|would|should|can|cannot|may(?!\s+have)|will|shall|'d|'ll|to(?!\s+have\b)|wo`;
const PLAN =
  /\b(?:aim(?:s|ed|ing)? to|plan(?:s|ned|ning)? to|hop(?:e|es|ed|ing) to|intend(?:s|ed)? to|threaten(?:s|ed|ing)? to|meant to|was to|were to|designed to|want(?:s|ed)? to|expected to|likely to|unlikely to|set to|due to|prepar\p{L}* to|ready to|warned? (?:of|that)|risk(?:s|ed)? of|capable of|enough to|capacity (?:of|for)|fail(?:s|ed)? to|able to|in case of|prepared? for|plot\p{L}* to|called for|sentenced to|aimed at)\s+(?:\p{L}+\s+){0,3}$/iu;
const BREAK =
  /[;:]|"|\b(?:when|after|as|because|although|though|that|which|where|before|until|since|but|while|and|who|said|says)\b/gi;
const CONDITION =
  /\b(?:if|unless|whether|had it|in the event|worst-case|simulation|exercise|drill|scenario|model(?:s|led|ling)?|projection|forecast)\b/i;
const ASKED =
  /\b(?:(?:could|might|would|may|can|will)\s+(?:\p{L}+\s+){0,3}|(?:needs?|needed|lacks?|short of|requested|wants?|demanded)\s+)$/iu;
const SENDING = /\b(?:send|deploy|dispatch|contribute|mobili[sz]e|provide|station)\s+(?:\p{L}+\s+){0,2}$/iu;
const NOT = /\b(?:wasn't|weren't|isn't|aren't|was not|were not|not|nor|without|instead of)\s*$/i;

/** True where a figure is one of something supposed, planned or ruled out, as its verb and its clause say. */
export function isSupposed({ masked }: Scene, figure: SceneFigure, link: FigureLink): boolean {
  const left = masked.slice(0, figure.start);
  const clause = left.slice(lastBreak(left));
  if (NOT.test(left)) return true;
  if (CONDITION.test(clause)) return true;
  const isSending = link.quantity === 'troops' || link.quantity === 'equipment';
  if (link.behind) {
    const verb = masked.slice(figure.end, link.end);
    const modal = new RegExp(String.raw`(?<!\p{L})(?:${MODAL})\b(?!\s+(?:have|the|a)\b)`, 'iu').exec(verb);
    if (modal && !/^(?:to|will|'ll)$/i.test(modal[0])) return !isSending || !/would/i.test(modal[0]);
    if (modal && !isSending)
      return (
        /^(?:will|'ll)$/i.test(modal[0]) || /\b(?:expected|likely|set|due|were|was|about)\s+to\s/i.test(verb)
      );
    return ASKED.test(left) && !(isSending && SENDING.test(left));
  }
  const before = masked.slice(0, Math.max(link.start, 0));
  const tail = before.slice(lastBreak(before));
  if (PLAN.test(before)) return !isSending;
  const modal = new RegExp(
    String.raw`(?<!\p{L})(${MODAL})\b(?!\s+(?:the|a)\b)(?:\s+(?:\p{L}+ly|also|still|not|have|be|even|then|soon))*\s*$`,
    'iu',
  ).exec(tail);
  const own =
    /(?<!\p{L})(?:could|might|would|may(?!\s+have)|will|(?:expected|likely|set|bound|sure) to)\b/iu.test(
      masked.slice(link.start, figure.start),
    );
  if (own) return true;
  if (!modal) return false;
  const word = modal[1]?.toLowerCase() ?? '';
  return !(isSending && /^(?:to|will|would|'ll|shall)$/.test(word));
}

function lastBreak(left: string): number {
  return Math.max(0, ...[...left.matchAll(BREAK)].map(({ index, 0: text }) => index + text.length));
}
