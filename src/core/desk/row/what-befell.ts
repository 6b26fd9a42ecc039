import { either } from '../../text/rule.ts';
import { readSentences } from '../../text/sentence.ts';
import { sliceText, type Span } from '../../text/text.ts';

/** What befell those whom a number counts, where no row of the vocabulary has a word for it. */

/** A number of what stands here is no subject of the verb after it: "120 firefighters from four counties had been sent". */
const AFTER_PREPOSITION = new RegExp(
  String.raw`\b${either('from|in|of|with|by|to|across|for|at|on|under|over|between|among|within|through')}\s+(?:\p{Ll}+\s+){0,2}$`,
  'iu',
);
/** What belongs to a verb: "put up", "moved out". */
const PARTICLE = /^(?:up|out|off|in|away|down|back)$/iu;
const TO_HOSPITAL = /^\s+to\s+(?:(?:the|a|an|nearby|local|\p{Lu}[\p{L}’']+)\s+){0,5}hospitals?\b/iu;
const IN_CONDITION = new RegExp(
  String.raw`^(?:\s+of\s+\p{L}+(?:\s+\p{L}+)?)?,?\s+(?:(?:was|were|is|are|remains?|remained)\s+)?(?:still\s+)?` +
    String.raw`(?<how>in\s+an?\s+(?:critical|serious|grave|stable)\s+condition)\b`,
  'iu',
);
/** A verb stands so near those whom a part of them is of: "nine of the injured were". */
const NEAR = 4;

/**
 * What was done with those whom a number counts: "put up" of “300 people had been put up”, "taken to hospital", "in a
 * critical condition"; `counted` is their noun, without which its place is found by the verb. The empty text where the
 * words right after it do not say it, or may say it of others.
 *
 * @example readBefallen('About 300 people had been put up.', { start: 6, end: 9 }, 'people') // 'put up'
 */
export function readBefallen(text: string, { start, end }: Span, counted: string): string {
  const sentence = readSentences(text).find((one) => one.start < end && end <= one.end);
  if (!sentence || AFTER_PREPOSITION.test(sliceText(text, { start: sentence.start, end: start }))) return '';
  const condition = IN_CONDITION.exec(sliceText(text, { start: end, end: sentence.end }))?.groups?.how;
  if (condition !== undefined) return condition;
  const words = sentence.words.filter((word) => word.start >= end);
  const from =
    counted === '' ? words.slice(0, NEAR).findIndex(({ pos }) => pos === 'AUX') : counted.split(' ').length;
  if (from < 0) return '';
  const after = words.slice(from);
  const at = after.findIndex(({ pos }) => pos !== 'AUX');
  const [done, particle] = after.slice(at);
  const isPassive = at > 0 && /^(?:was|were|been|be|being)$/iu.test(after[at - 1]?.text ?? '');
  if (!isPassive || done?.pos !== 'VERB' || !/(?:ed|n|t)$/iu.test(done.text)) return '';
  const isWhole = particle && PARTICLE.test(particle.text);
  const isToHospital = TO_HOSPITAL.test(sliceText(text, { start: done.end, end: sentence.end }));
  return isToHospital
    ? `${sliceText(text, done)} to hospital`
    : sliceText(text, isWhole ? { start: done.start, end: particle.end } : done);
}
