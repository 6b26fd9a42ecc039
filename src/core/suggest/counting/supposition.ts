import type { FigureLink } from './figure-link.ts';
import type { Scene, SceneFigure } from './scene.ts';
import { either, type Rule } from '../../text/rule.ts';

/** Figures of what may come, is planned, feared or denied in advance: no claim that anything happened. */

const MODAL = String.raw`could|might|would|should|can|cannot|may(?!\s+have)|will|shall|'d|'ll|to(?!\s+have\b)|wo`;
const PLANNED = either(
  'aim(?:s|ed|ing)? to|plan(?:s|ned|ning)? to|hop(?:e|es|ed|ing) to|intend(?:s|ed)? to|threaten(?:s|ed|ing)? to',
  'meant to|was to|were to|designed to|want(?:s|ed)? to|expected to|likely to|unlikely to|set to|due to',
  String.raw`prepar\p{L}* to|ready to|warned? (?:of|that)|risk(?:s|ed)? of|capable of|enough to|capacity (?:of|for)`,
  String.raw`fail(?:s|ed)? to|(?<!\b(?:was|were|been) )able to|in case of|prepared? for|plot\p{L}* to|called for|sentenced to|aimed at`,
);

/** What shows that a figure is supposed, and where the clause begins that must show it. */
export const SUPPOSITIONS = {
  /** Before the link of a figure. */
  plan: {
    pattern: new RegExp(String.raw`\b${PLANNED}\s+(?:\p{L}+\s+){0,3}$`, 'iu'),
    takes: ['The port plans to ', 'They were sentenced to ', 'a plot to quietly '],
    keeps: ['The plans of the port ', 'They planned ', 'a plan to build a new and longer '],
  },
  break: {
    pattern:
      /[;:]|"|\b(?:when|after|as|because|although|though|that|which|where|before|until|since|but|while|and|who|said|says)\b/gi,
    takes: ['The pier fell; ', 'The pier fell when ', 'the mayor said '],
    keeps: ['whenever, ', 'the sayings of Port Ellery'],
  },
  condition: {
    pattern:
      /\b(?:if|unless|whether|had it|in the event|worst-case|simulation|exercise|drill|scenario|model(?:s|led|ling)?|projection|forecast)\b/i,
    takes: ['if the dam breaks', 'a worst-case estimate', 'an evacuation drill'],
    keeps: ['the gift of Norland', 'the drilling', 'in the events'],
  },
  /** Before a figure whose verb stands after it. */
  asked: {
    pattern: new RegExp(
      String.raw`\b(?:(?:could|might|would|may|can|will)\s+(?:(?!(?:as|because|while|when|after)\s)\p{L}+\s+){0,3}|` +
        String.raw`(?:needs?|needed|lacks?|short of|requested|wants?|demanded)\s+)$`,
      'iu',
    ),
    takes: ['The hospital needs ', 'The flood could leave up to '],
    keeps: ['The hospital needs its ', 'The flood could, in the end, leave '],
  },
  sending: {
    pattern: /\b(?:send|deploy|dispatch|contribute|mobili[sz]e|provide|station)\s+(?:\p{L}+\s+){0,2}$/iu,
    takes: ['Norland will send ', 'to deploy up to '],
    keeps: ['Norland sends ', 'to deploy at the very least '],
  },
  /** Directly before a figure. */
  denied: {
    pattern: /\b(?:wasn't|weren't|isn't|aren't|was not|were not|not|nor|without|instead of)\s*$/i,
    takes: ['it was not ', 'instead of '],
    keeps: ['it was noted ', 'not the '],
  },
  /** Directly before a figure, or before the noun that it is the figure of: then nothing befell anybody. */
  prevented: {
    pattern: new RegExp(
      String.raw`\b(?:(?:prevent|avert|avoid|forestall)(?:s|ed|ing)?|(?:stav(?:es?|ed|ing)|ward(?:s|ed|ing)?)\s+off|spar(?:es?|ed|ing)|` +
        String.raw`stop(?:s|ped|ping)?)\s+(?:(?:the|an?|another|further|any)\s+(?:\p{L}+\s+)?|` +
        String.raw`(?:deaths?|loss|killings?|injur(?:y|ies))\s+(?:of|to)\s+)*$`,
      'iu',
    ),
    takes: ['The net prevented ', 'averting the deaths of ', 'It spared the valley '],
    keeps: ['The net prevented rain; ', 'It was unavoidable that ', 'sparsely '],
  },
  /** In the verb after a figure. */
  modalAfter: {
    pattern: new RegExp(String.raw`(?<!\p{L})(?:${MODAL})\b(?!\s+(?:have|the|a)\b)`, 'iu'),
    takes: [' people could die', " people 'll leave", ' to be sent'],
    keeps: [' people could have died', ' people may have left', ' went to the harbour'],
  },
  /** In the verb after a figure, beside a modal one. */
  expectedAfter: {
    pattern:
      /\b(?:expected|likely|set|due|were|was|are|is|about|yet|wait(?:s|ing)?|hop(?:e|es|ing)|still|remain(?:s|ed|ing)?|ready|unable)\s+to\s/i,
    takes: [' people are expected to lose', ' were to leave', ' have yet to be'],
    keeps: [' people expected rain', ' were told to leave'],
  },
  /** Directly before the link of a figure; the group is the modal verb. */
  modalBefore: {
    pattern: new RegExp(
      String.raw`(?<!\p{L}|\b(?:manage[ds]?|managing|(?:was|were|been)\s+able)\s+)(${MODAL})\b(?!\s+(?:the|a)\b)` +
        String.raw`(?:\s+(?:\p{L}+ly|also|still|not|have|be|even|then|soon))*\s*$`,
      'iu',
    ),
    takes: ['The storm could ', 'The storm might easily have '],
    keeps: ['The storm could in the night ', 'The storm may have '],
  },
  /** Between the link and its figure. */
  modalWithin: {
    pattern: /(?<!\p{L})(?:could|might|would|may(?!\s+have)|will|(?:expected|likely|set|bound|sure) to)\b/iu,
    takes: ['the toll could reach ', 'the toll is likely to pass '],
    keeps: ['the toll may have reached ', 'the toll is likely '],
  },
  /** In the verb about a figure: what did not happen. */
  unreal: {
    pattern: /(?<!\p{L})(?:would|could|should)\s+(?:\p{L}+\s+)?have\b|(?<!\p{L})'d\s+have\b/iu,
    takes: [' people would have died', ' men could easily have been '],
    keeps: [' people may have died', ' people have had'],
  },
  /** Before what would have befallen somebody, or before the verb that does it. */
  negated: {
    pattern: /(?:\b(?:not|never|no\s+longer|neither)|n't)\s+(?:(?:\p{L}+ly|been|be|have|yet)\s+)*$/iu,
    takes: [' people were not ', ' men have never been ', 'The police did not '],
    keeps: [' not all men were ', ' people, not soldiers, were ', 'It is not known who '],
  },
  /** Directly before a figure: what may come. */
  awaited: {
    pattern: new RegExp(
      String.raw`\b(?:warn(?:s|ed|ing)?\s+of|brac(?:es?|ed|ing)\s+(?:(?:itself|themselves)\s+)?for|prepar(?:es?|ed|ing)\s+for|expect(?:s|ed|ing)?|` +
        String.raw`fear(?:s|ed|ing)?|predict(?:s|ed|ing)?|forecast(?:s|ing)?|risk(?:s|ed|ing)?|threaten(?:s|ed|ing)?)\s+(?:(?:another|a\s+further|the)\s+)?$`,
      'iu',
    ),
    takes: ['The mayor warned of ', 'The town braced for ', 'Doctors expect '],
    keeps: ['The mayor was warned and ', 'expectedly ', 'fears grew of '],
  },
  /** Between a figure and what is said of it: what all but happened. */
  near: {
    pattern: /\b(?:nearly|almost|narrowly|virtually|all\s+but)\s+$/i,
    takes: [' people very nearly ', ' men were almost '],
    keeps: [' people, nearly all ', ' men almost at once were '],
  },
  /** Between a figure and what is said of it: what was taken for true at first. */
  outdated: {
    pattern: new RegExp(
      String.raw`\b(?:first|initially|originally|previously|earlier|wrongly|mistakenly|falsely|erroneously|once)\s+` +
        String.raw`(?:reported|thought|believed|feared|presumed|said|listed|declared|counted)\b`,
      'i',
    ),
    takes: [' people first reported ', ' miners who were wrongly declared '],
    keeps: [' people reported ', ' people were first found '],
  },
} as const satisfies Readonly<Record<string, Rule>>;

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

function lastBreak(left: string): number {
  return Math.max(
    0,
    ...[...left.matchAll(SUPPOSITIONS.break.pattern)].map(({ index, 0: text }) => index + text.length),
  );
}
