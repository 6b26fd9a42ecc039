import type { Attribution } from './source.ts';
import { QUOTED } from './quoted-mask.ts';

/** Where and to whom something was said, in the words of the text. */

const EVENT =
  'conference|meeting|summit|interview|speech|address|briefing|call|link|statement|release|hearing|session|' +
  'rally|ceremony|debate|broadcast|talks|visit|report|letter|tweet|post|message|video|event|forum|funeral|' +
  'vigil|march|appearance|conversation|testimony|trial|inquiry|television|radio|TV|programme|program|podcast|phone';
const WORDS = String.raw`(?:[\p{L}\p{N}’'-]+\s+){0,6}?`;
const TAIL =
  String.raw`(?:\s+(?:with|of|between|for|to|from|by|in)\s+[^,.;:${QUOTED}]+?(?=\s+(?:on\s+)?\p{Lu}\p{L}+day\b|` +
  String.raw`[,.;:${QUOTED}]|\s+(?:including|that|as|and|after|before|while|when)\s|$))?`;
const PHRASE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:during|at|after|before|following|in|on|by|via|through)\s+${WORDS}(?:${EVENT})(?:\s+(?:${EVENT}))*(?![\p{L}\p{N}-])${TAIL}`,
  'iu',
);
const ADDRESSEE = new RegExp(
  String.raw`^told\s+[^,.;:${QUOTED}]+?(?=\s+(?:that|on|in|at|during|as|after|before|including|when|while)\s|[,.;:${QUOTED}]|\s+\p{Lu}\p{L}+day\b|$)`,
  'iu',
);

/**
 * The words of a sentence that tell on which occasion something was said ("during a video link with
 * reporters"), else to whom ("told the court"); null where it tells neither.
 */
export function findOccasion(sentence: string, { verb }: Pick<Attribution, 'verb'>): string | null {
  const [event] = [...(PHRASE.exec(sentence) ?? [])];
  if (event && !event.includes(QUOTED)) return event.trim();
  return ADDRESSEE.exec(sentence.slice(verb))?.[0].trim() ?? null;
}
