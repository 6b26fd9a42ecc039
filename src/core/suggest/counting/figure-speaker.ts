import type { Span } from '../../text/text.ts';
import { SPEAKER_RULES } from './figure-speaker-rules.ts';

/** Who a sentence says its figures are according to. */

/** A speaker in the words of the text: where they stand, and whether they are only a pronoun. */
export interface Speaker extends Span {
  text: string;
  isPronoun: boolean;
}

/**
 * The speaker that a levelled, masked sentence names for a figure; null where it names none. What leads to the
 * figure ("the mayor said 12 …") counts before what closes the sentence (", the mayor said").
 */
export function findSpeaker(masked: string, figure: Span): Speaker | null {
  const frames = [...leadingFrames(masked), ...prepositionFrames(masked)];
  const before = frames.filter(
    ({ verb }) => verb.end <= figure.start && reaches(masked, verb.end, figure.start),
  );
  const denial = before.find(({ verb }) =>
    SPEAKER_RULES.denial.pattern.test(masked.slice(verb.start, verb.end)),
  );
  if (denial) return deniedSpeaker(masked, denial.verb.end);
  const lead = before.sort((a, b) => b.verb.start - a.verb.start)[0];
  if (lead) return lead.speaker;
  const after = frames
    .filter(({ verb }) => verb.start >= figure.end)
    .sort((a, b) => a.verb.start - b.verb.start)
    .find((frame) => closes(masked, frame, figure.end));
  return after?.speaker ?? null;
}

/** Of what is denied the one who claimed it is the speaker; null where nobody is named. */
function deniedSpeaker(masked: string, from: number): Speaker | null {
  const match = SPEAKER_RULES.denied.pattern.exec(masked.slice(from));
  const words = match?.groups?.source ?? match?.groups?.own ?? match?.groups?.late;
  return match && words !== undefined ? asSpeaker(words, from + match.index + match[0].indexOf(words)) : null;
}

/** The speakers of a sentence in order, whatever its figures. */
export function speakersOf(masked: string): Speaker[] {
  return [...leadingFrames(masked), ...prepositionFrames(masked)]
    .map(({ speaker }) => speaker)
    .sort((a, b) => a.start - b.start);
}

interface Frame {
  verb: Span;
  speaker: Speaker;
  /** "according to" and inverted frames may follow their figure without a comma. */
  closing: boolean;
}

function leadingFrames(masked: string): Frame[] {
  return [...masked.matchAll(SPEAKER_RULES.report.pattern)].flatMap((match) => {
    const verb = { start: match.index, end: match.index + match[0].length };
    const left = masked.slice(0, verb.start);
    if (isQuoted(masked, verb.start) || SPEAKER_RULES.passive.pattern.test(left)) return [];
    const speaker = speakerBehind(masked, verb) ?? speakerBefore(masked, verb.start);
    return speaker ? [{ verb, speaker, closing: speaker.start > verb.start }] : [];
  });
}

function prepositionFrames(masked: string): Frame[] {
  return [
    ...masked.matchAll(SPEAKER_RULES.according.pattern),
    ...masked.matchAll(SPEAKER_RULES.citing.pattern),
  ].flatMap((match) => {
    const end = match.index + match[0].length;
    const speaker = nounBehind(masked, end);
    if (!speaker) return [];
    return [{ verb: { start: match.index, end: speaker.end }, speaker, closing: true }];
  });
}

function isQuoted(masked: string, at: number): boolean {
  return (masked.slice(0, at).match(/"/g)?.length ?? 0) % 2 === 1;
}

/** The noun phrase that ends before a reporting verb. */
function speakerBefore(masked: string, end: number): Speaker | null {
  const left = withoutAside(masked.slice(0, end));
  // "Its general secretary, Joseph Mabuza, said": the name between two commas.
  const apposed = SPEAKER_RULES.apposed.pattern.exec(left)?.groups?.name;
  const from = apposed === undefined ? lastBreak(left) : left.lastIndexOf(apposed);
  // "The minister ruled out a cordon and said": the subject stands before the first verb.
  if (SPEAKER_RULES.goesOn.pattern.test(left)) return subjectOf(left);
  return asSpeaker(left.slice(from), from);
}

function subjectOf(left: string): Speaker | null {
  const match = SPEAKER_RULES.subject.pattern.exec(left);
  const np = match?.groups?.np;
  return match && np !== undefined ? asSpeaker(np, match.index + match[0].length - np.length) : null;
}

/** "The minister, who flew over the area, said", "the agency (DMA) said": what stands aside names nobody. */
function withoutAside(left: string): string {
  return left.replace(SPEAKER_RULES.aside.pattern, (part) => ' '.repeat(part.length));
}

function lastBreak(left: string): number {
  const last = [...left.matchAll(SPEAKER_RULES.phraseBreak.pattern)].at(-1);
  return last ? last.index + last[0].length : 0;
}

function speakerBehind(masked: string, verb: Span): Speaker | null {
  const left = withoutAside(masked.slice(0, verb.start));
  if (SPEAKER_RULES.addressing.pattern.test(masked.slice(verb.start, verb.end))) return null;
  return /[",]\s*$/.test(left) && !SPEAKER_RULES.apposed.pattern.test(left)
    ? nounBehind(masked, verb.end)
    : null;
}

function nounBehind(masked: string, from: number): Speaker | null {
  const match = SPEAKER_RULES.nounAfter.pattern.exec(masked.slice(from));
  const np = match?.groups?.np;
  return match && np !== undefined ? asSpeaker(np, from + match[0].length - np.length) : null;
}

function asSpeaker(words: string, at: number): Speaker | null {
  const cut = SPEAKER_RULES.lead.pattern.exec(words)?.[0].length ?? 0;
  // "A source at the 900-bed hospital" is a source.
  const text = words
    .slice(cut)
    .replace(SPEAKER_RULES.place.pattern, '')
    .replace(/[\s,.]+$/, '')
    .replace(SPEAKER_RULES.time.pattern, '')
    .trimEnd();
  const length = text.length;
  if (!/\p{L}{2}/u.test(text) || text.includes('#') || length > 90) return null;
  const start = at + cut;
  return { text, start, end: start + length, isPronoun: SPEAKER_RULES.pronoun.pattern.test(text) };
}

/** A lead reaches a figure within its sentence unless another main clause begins between them. */
function reaches(masked: string, from: number, to: number): boolean {
  const between = masked.slice(from, to);
  return !/[;]/.test(between) && !SPEAKER_RULES.otherClause.pattern.test(between);
}

function closes(masked: string, { verb, speaker, closing }: Frame, from: number): boolean {
  const between = masked.slice(from, closing ? verb.start : speaker.start);
  if (SPEAKER_RULES.relative.pattern.test(between)) return false;
  return closing || SPEAKER_RULES.closed.pattern.test(between);
}
