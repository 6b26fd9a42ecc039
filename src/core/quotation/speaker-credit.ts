import { type Attribution, findAttributions } from './attribution.ts';
import { findMentions, type Mention } from './mention.ts';
import { findOccasion } from './occasion.ts';
import { isTitle } from './office.ts';
import { holderOf, type Person, personOf } from './person.ts';
import type { Span } from '../text/text.ts';

/** Attributions with the speakers that they mean. */

/** An attribution in its block: who speaks, in which words the text says so, and on which occasion. */
export interface SpeakerCredit extends Span {
  verb: number;
  inverted: boolean;
  telling: boolean;
  speakers: readonly string[];
  printed: string;
  occasion: string | null;
}

/** Whom the text has named so far, the last one first: what pronouns and offices point back to. */
export interface Memory {
  persons: readonly Person[];
  /** Persons who spoke or opened a sentence, then all others named. */
  recent: Person[];
  /** Who spoke last, and which group did. */
  last: readonly string[];
  group: readonly string[];
}

/** A memory before the first word. */
export function emptyMemory(persons: readonly Person[]): Memory {
  return { persons, recent: [], last: [], group: [] };
}

/** The credits of a sentence with masked quotations, as places in its block; the memory goes on with what it names. */
export function readSpeakerCredits(masked: string, sentence: Span, memory: Memory): SpeakerCredit[] {
  const text = masked.slice(sentence.start, sentence.end);
  const mentions = findMentions(text);
  const attributions = findAttributions(text);
  const opening = mentions.find(({ isOblique, kind }) => !isOblique && kind !== 'other');
  const opens =
    opening !== undefined &&
    opening.kind !== 'pronoun' &&
    /^(?:[^,]*,)?\s*$/u.test(text.slice(0, opening.start));
  const first = attributions[0];
  if (opens && (!first || opening.start < first.start)) remember(opening, memory);
  return attributions.map((attribution) => {
    const speakers = speakersOf(attribution, memory);
    return {
      start: sentence.start + attribution.start,
      end: sentence.start + attribution.end,
      verb: sentence.start + attribution.verb,
      inverted: attribution.inverted,
      telling: attribution.telling,
      speakers,
      printed: text.slice(attribution.start, attribution.end),
      occasion: findOccasion(text, attribution),
    };
  });
}

function speakersOf({ subjects }: Attribution, memory: Memory): readonly string[] {
  if (subjects.length === 0) return memory.last;
  const speakers = [...new Set(subjects.flatMap((subject) => namesOf(subject, memory)))];
  // The first of several comes back as "he".
  for (const subject of [...subjects].reverse()) remember(subject, memory, true);
  memory.last = speakers;
  if (subjects.some(({ kind }) => kind === 'office' || kind === 'other')) memory.group = speakers;
  return speakers;
}

/** Whom a mention means: a person by full name, else the words themselves without their article. */
function namesOf(mention: Mention, memory: Memory): readonly string[] {
  if (mention.kind === 'pronoun') return /^the/iu.test(mention.text) ? memory.group : backTo(memory);
  const person = whoIs(mention, memory);
  if (person) return [person.name];
  return [(mention.name ?? mention.text).replace(/^(?:the|a|an|its|his|her|their|our|my)\s+/iu, '')];
}

function backTo({ recent, last }: Memory): readonly string[] {
  return recent[0] ? [recent[0].name] : last;
}

function whoIs(mention: Mention, { persons, recent }: Memory): Person | null {
  return mention.name === null ? holderOf(mention, persons, recent) : personOf(mention.name, persons, recent);
}

function remember(mention: Mention, memory: Memory, speaks = false): void {
  const isTitled = isTitle(mention.text.split(/\s/u)[0] ?? '');
  const unknown =
    mention.name !== null && (isTitled || speaks) ? { name: mention.name, forms: [], offices: [] } : null;
  const person = whoIs(mention, memory) ?? unknown;
  if (person) memory.recent = [person, ...memory.recent.filter(({ name }) => name !== person.name)];
  else if (mention.kind === 'office') memory.group = namesOf(mention, memory);
}
