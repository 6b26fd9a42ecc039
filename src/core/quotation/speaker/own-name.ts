import { genderOfName } from './given-name.ts';
import { isOffice } from './office.ts';
import { isInName, PREPOSITION } from './small-word.ts';
import type { Span } from '../../text/text.ts';

/** Where a person’s own name begins in a longer phrase. */

/** A word of a phrase, with what stands before it. */
interface PhraseWord extends Span {
  text: string;
  gap: string;
}

/** Bodies of a state or a town: a given name after them is not what they are called. */
const OFFICIAL = new RegExp(
  '^(?:council|commission|committee|department|office|government|ministry|parliament|court|board|administration|brigade|' +
    'service|police|force|army|navy|military|prefecture|embassy|authority|union|federation|association)$',
  'iu',
);

const CALLING =
  /(?:keeper|maker|worker|driver|dealer|seller|singer|writer|grower|fighter|ologist|ician|woman)$/u;

/** True for "Beekeeper Alice Trent", whose first capital only opens the sentence. */
export function isCalling(words: readonly PhraseWord[]): boolean {
  const [calling, ...name] = words;
  const opens = calling !== undefined && (calling.start === 0 || /[.!?:]\P{L}*$/u.test(calling.gap));
  return (
    opens &&
    CALLING.test(calling.text) &&
    name.length > 1 &&
    genderOfName(name.map(({ text }) => text).join(' ')) !== null
  );
}

/**
 * Where the name of a person begins after plain words, as its given name shows: "the head of the fire department Alice
 * Trent", "the pianist Alice Trent"; -1 where none does.
 */
export function ownNameAt(words: readonly PhraseWord[], join: number, office: string | null): number {
  const at = words.findLastIndex(({ text, gap }) => !isInName(text) || gap.trim() !== '') + 1;
  const before = words[at - 1]?.text ?? '';
  const isBehindPlain = /^\p{Ll}/u.test(before) && !PREPOSITION.test(before);
  const may =
    join > 0
      ? at > join + 1 && OFFICIAL.test(before)
      : isBehindPlain && (office === null || (!isOffice(office) && before.toLowerCase() !== office));
  const name = words.slice(at).map(({ text }) => text);
  return at > 0 && may && name.length > 1 && genderOfName(name.join(' ')) !== null ? at : -1;
}
