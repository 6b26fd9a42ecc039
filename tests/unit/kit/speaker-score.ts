import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../../src/core/article/block.ts';
import { indexPersons } from '../../../src/core/quotation/speaker/person.ts';
import { readSpeech } from '../../../src/core/quotation/speech.ts';
import { foldedString } from '../../../src/core/text/fold.ts';

/** How many utterances of invented passages are in the right mouth. */

/** A passage, the utterances in it with their speakers (null: nobody), and quoted words that are nobody’s utterance. */
export interface SpokenPassage {
  trouble: string;
  paragraphs: readonly string[];
  says: readonly { speaker: string | null; words: string }[];
  nobody: readonly string[];
}

/** `named` utterances have a speaker, `right` of them the wanted one; `wanted` is how many should; `given` what is nobody’s. */
export interface SpeakerScore {
  right: number;
  named: number;
  wanted: number;
  given: number;
  mistakes: string[];
}

/**
 * Who speaks: `tuned` while rules are written, `kept` for a look at the end; and how speech is set and introduced, and how
 * agencies tell of quakes, strikes, wars, trials and fevers, likewise.
 */
export const SPOKEN_SETS = [
  'tuned',
  'kept',
  'speech-tuned',
  'speech-kept',
  'news-tuned',
  'news-kept',
] as const;

/** The passages of a set. */
export function readSpokenPassages(set: (typeof SPOKEN_SETS)[number]): SpokenPassage[] {
  const file = join(import.meta.dirname, `../../fixtures/speakers/${set}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as SpokenPassage[];
}

const plain = (label: string | null) => label?.replace(/^(?:the|an?|one)\s/iu, '').toLowerCase() ?? null;

/** Scores passages, each an article of its own; a speaker’s article is not compared. */
export function scoreSpeakers(passages: readonly SpokenPassage[]): SpeakerScore {
  const score: SpeakerScore = { right: 0, named: 0, wanted: 0, given: 0, mistakes: [] };
  for (const { trouble, paragraphs, says, nobody } of passages) {
    const blocks = paragraphs.map((text, at): Block => ({ id: `p${at + 1}`, kind: 'paragraph', text }));
    const heard = readSpeech({ id: 'herald', blocks }, indexPersons([{ blocks }])).filter(
      (one) => one.direct,
    );
    for (const { speaker, words } of says) {
      const one = heard.find(({ text }) => foldedString(text).includes(foldedString(words)));
      const named = one && one.speakers.length > 0 ? one.speakers.join(' + ') : null;
      if (speaker !== null) score.wanted += 1;
      if (named !== null) score.named += 1;
      if (named !== null && plain(named) === plain(speaker)) score.right += 1;
      else if (named !== speaker)
        score.mistakes.push(`${trouble}: “${words}” is by ${named ?? 'nobody'}, not ${speaker ?? 'nobody'}`);
    }
    for (const words of nobody) {
      const one = heard.find(({ text, speakers }) => text.startsWith(words) && speakers.length > 0);
      if (!one) continue;
      score.given += 1;
      score.mistakes.push(`${trouble}: “${words}” is given to ${one.speakers.join(' + ')}`);
    }
  }
  return score;
}
