import type { Span } from '../../text/text.ts';

/** Who a sentence says its figures are according to. */

/** A speaker in the words of the text: where they stand, and whether they are only a pronoun. */
export interface Speaker extends Span {
  text: string;
  isPronoun: boolean;
}

/** Words that report: after a speaker, and a figure may follow. */
const REPORT = String.raw`said|says|say|saying|told|tells|tell|added|adds|announced|announces|reported(?!\s+(?:dead|missing|injured|killed))|reports(?=\s+(?:that|#|at least))|confirmed|confirms|confirm|estimated|estimates|estimate|claim(?:ed|s)?(?!\s+(?:the\s+)?(?:#+\s+)?(?:more\s+|\p{L}+['’]?s?\s+)?lives)|alleged|alleges|insisted|insists|denied|denies|deny|dismissed|rejected|stated|states|acknowledged|admitted(?=\s+(?:that|losing|#))|warned|warns|wrote|writes|believes?|declared|disclosed|revealed|noted|put|puts|counted(?!\s+in)|tallied|documented|accused|accuse|stressed|explained|recalled|charged that|maintained|indicated|showed|shows|tweeted|posted|suggested|suggests|saw|testified|argued|replied|spoke of`;
const LEADING = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:has|have|had)\s+)?(?:later\s+|also\s+|earlier\s+|previously\s+|initially\s+)?(?<verb>${REPORT})(?![\p{L}-])`,
  'giu',
);
const ACCORDING = /\b(?:according to|in the words of|as reported by|cited by|as told by)\s+/giu;
const CITING = /\b(?:citing|quoting)\s+/giu;
const PRONOUN =
  /^(?:he|she|it|they|we|i|you|who|which|that|this|one|others?|another|nobody|many|those|these)$/i;
const NP_BREAK =
  /[;:"()•,]|\s[-–—]\s|\b(?:and(?=\s+(?:it|he|she|they|the|a|an)\b)|but|as|while|when|after|before|because|although|though|that|which|where|if|since|until|so|later|than)\b/giu;
const TRIM_LEFT =
  /^(?:\s|[•*,-]|the\b|an?\b|and\b|but\b|however\b|meanwhile\b|later\b|earlier\b|yesterday\b|on \p{Lu}\p{L}+day\b|in a (?:statement|tweet|post)\b|for (?:his|her|its|their) part\b)+/iu;
const BEHIND_NP =
  /^(?:\s*)(?<np>(?:the\s+|an?\s+)?(?:(?!(?:that|in|on|at|to|as|who|which|when|after|while|during|late|early|by|had|has|have|was|were|is|are|could|would|will|did|and (?:it|he|she|they))\b)[\p{L}\p{N}'’.&/-]+(?:,(?=\s+(?:the\s+)?[\p{L} ]{3,40}(?:[,.]|$)))?\s*|(?:of|for|and)\s+(?:the\s+)?(?=[\p{L}]))+)/iu;

/**
 * The speaker that a levelled, masked sentence names for a figure; null where it names none. What leads to the
 * figure ("the mayor said 12 …") counts before what closes the sentence (", the mayor said").
 */
export function findSpeaker(masked: string, figure: Span): Speaker | null {
  const frames = [...leadingFrames(masked), ...prepositionFrames(masked)];
  const before = frames.filter(
    ({ verb }) => verb.end <= figure.start && reaches(masked, verb.end, figure.start),
  );
  const denial = before.find(({ verb }) => DENIAL.test(masked.slice(verb.start, verb.end)));
  if (denial) return deniedSpeaker(masked, denial.verb.end);
  const lead = before.sort((a, b) => b.verb.start - a.verb.start)[0];
  if (lead) return lead.speaker;
  const after = frames
    .filter(({ verb }) => verb.start >= figure.end)
    .sort((a, b) => a.verb.start - b.verb.start)
    .find((frame) => closes(masked, frame, figure.end));
  return after?.speaker ?? null;
}

const DENIAL = /^(?:.*\s)?(?:denied|denies|deny|dismissed|rejected)$/i;
const DENIED =
  /\b(?:(?:claims?|reports?|allegations?|suggestions?|rumou?rs?)\s+(?:on|by|from|in|of)\s+(?<source>[^#,;"]{3,50}?)\s+that\b|(?<own>[^#,;"]{3,40}?)\s+(?:claims?|reports?|allegations?)\s+that\b|,\s+as\s+(?<late>[^#,;"]{3,40}?)\s+(?:had\s+|have\s+)?(?:claimed|alleged|reported|said))/iu;

/** Of what is denied the one who claimed it is the speaker; null where nobody is named. */
function deniedSpeaker(masked: string, from: number): Speaker | null {
  const match = DENIED.exec(masked.slice(from));
  const words = match?.groups?.source ?? match?.groups?.own ?? match?.groups?.late;
  return match && words !== undefined ? asSpeaker(words, from + match.index + match[0].indexOf(words)) : null;
}

/** The speakers of a sentence in order, whatever its figures. */
export function speakersOf(masked: string): Speaker[] {
  return [...leadingFrames(masked), ...prepositionFrames(masked)]
    .map(({ speaker }) => speaker)
    .sort((a, b) => a.start - b.start);
}

/** "Schools were told to close" reports nothing. */
const PASSIVE = /\b(?:is|are|was|were|been|being|be|get|got|to)\s+(?:\p{L}+ly\s+)?$/iu;

interface Frame {
  verb: Span;
  speaker: Speaker;
  /** "according to" and inverted frames may follow their figure without a comma. */
  closing: boolean;
}

function leadingFrames(masked: string): Frame[] {
  return [...masked.matchAll(LEADING)].flatMap((match) => {
    const verb = { start: match.index, end: match.index + match[0].length };
    const left = masked.slice(0, verb.start);
    if (isQuoted(masked, verb.start) || PASSIVE.test(left)) return [];
    const speaker = speakerBehind(masked, verb) ?? speakerBefore(masked, verb.start);
    return speaker ? [{ verb, speaker, closing: speaker.start > verb.start }] : [];
  });
}

function prepositionFrames(masked: string): Frame[] {
  return [...masked.matchAll(ACCORDING), ...masked.matchAll(CITING)].flatMap((match) => {
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
  const apposed = APPOSED.exec(left)?.groups?.name;
  const from = apposed === undefined ? lastBreak(left) : left.lastIndexOf(apposed);
  // "The minister ruled out a cordon and said": the subject stands before the first verb.
  if (/\b(?:and|but|or)\s*$/i.test(left)) return subjectOf(left);
  return asSpeaker(left.slice(from), from);
}

const SUBJECT =
  /(?:^|["(]\s*)(?<np>(?:(?!(?:in|on|at|after|when|as|while|for)\b)[\p{L}\p{N}'’.&-]+\s+){0,8}?[\p{L}\p{N}'’.&-]+)(?=,|\s+(?:\p{Ll}+ed|is|was|has|had|put|gave|went|made|met|took|held|ran|ruled|spoke|blamed|came|are|were|have)\b)/u;

function subjectOf(left: string): Speaker | null {
  const match = SUBJECT.exec(left);
  const np = match?.groups?.np;
  return match && np !== undefined ? asSpeaker(np, match.index + match[0].length - np.length) : null;
}

/** "The minister, who flew over the area, said", "the agency (DMA) said": what stands aside names nobody. */
function withoutAside(left: string): string {
  return left.replace(
    /,\s+(?:who|which|whose|speaking|citing)\b[^,#]*,(?=\s*$)|\([^()#]*\)(?=\s*$)/giu,
    (part) => ' '.repeat(part.length),
  );
}

const APPOSED = /(?:^|[.;:"]\s*|\b(?:that|and)\s+)[^,;:".#]{3,60},\s+(?<name>\p{Lu}[^,;:"#]{2,50}),\s*$/u;

function lastBreak(left: string): number {
  const last = [...left.matchAll(NP_BREAK)].at(-1);
  return last ? last.index + last[0].length : 0;
}

function speakerBehind(masked: string, verb: Span): Speaker | null {
  const left = withoutAside(masked.slice(0, verb.start));
  if (/^(?:told|tells?|puts?|accused?|saw)\b/i.test(masked.slice(verb.start, verb.end))) return null;
  return /[",]\s*$/.test(left) && !APPOSED.test(left) ? nounBehind(masked, verb.end) : null;
}

function nounBehind(masked: string, from: number): Speaker | null {
  const match = BEHIND_NP.exec(masked.slice(from));
  const np = match?.groups?.np;
  return match && np !== undefined ? asSpeaker(np, from + match[0].length - np.length) : null;
}

function asSpeaker(words: string, at: number): Speaker | null {
  const cut = TRIM_LEFT.exec(words)?.[0].length ?? 0;
  // "A source at the 900-bed hospital" is a source.
  const text = words
    .slice(cut)
    .replace(/\s+(?:at|of|in|from|with|for)\s+[^#]*#.*$/iu, '')
    .replace(/[\s,.]+$/, '')
    .replace(
      /\s+(?:also|later|earlier|had|has|have|have|on \p{L}+day|\p{L}+day|late|early|then|yesterday)$/iu,
      '',
    )
    .trimEnd();
  const length = text.length;
  if (!/\p{L}{2}/u.test(text) || text.includes('#') || length > 90) return null;
  const start = at + cut;
  return { text, start, end: start + length, isPronoun: PRONOUN.test(text) };
}

/** A lead reaches a figure within its sentence unless another main clause begins between them. */
function reaches(masked: string, from: number, to: number): boolean {
  const between = masked.slice(from, to);
  return !/[;]/.test(between) && !/"[^"]*"[^"]*,\s+(?:and|but)\s+(?:the|a)\b/.test(between);
}

function closes(masked: string, { verb, speaker, closing }: Frame, from: number): boolean {
  const between = masked.slice(from, closing ? verb.start : speaker.start);
  if (/;|\b(?:who|which)\s*$/i.test(between)) return false;
  return closing || /[,"]\s*(?:the\s+|an?\s+)?$/i.test(between);
}
