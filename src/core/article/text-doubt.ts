import type { RawHeader } from '../../schemas/content/raw.ts';
import { type Article, splitLines } from './article.ts';
import type { NumberedLine } from './furniture/removed-lines.ts';
import type { Message } from '../record/diagnostic.ts';
import { sliceText } from '../text/text.ts';

/** What an editor has to look at in a text that can be read. */

/** Something to look at, at a line of the text and a column, both counted from 1. */
export interface TextDoubt {
  line: number;
  column: number;
  message: Message;
}

/** What programs write for a letter that they cannot read. */
const LOST = '\ufffd';

/** So many code points are shown on each side of a lost letter, and of a long line from its beginning. */
const AROUND = 24;
const BEGINNING = 60;

/** A first line that may be the headline or a paragraph, and the letters of the article that were lost before it came here. */
export function findDoubts(text: string, header: RawHeader, { frontMatter }: Article): TextDoubt[] {
  const removed = new Set(frontMatter.removed.map(({ line }) => line));
  const kept = splitLines(text).filter(({ line }) => !removed.has(line));
  const [first] = kept;
  const isUnsure = first !== undefined && header.headline === undefined && frontMatter.headline === null;
  return [
    ...(isUnsure
      ? [{ line: first.line, column: first.indent + 1, message: headlineUnsure(first.text) }]
      : []),
    ...kept.flatMap(lostLetters),
  ];
}

function lostLetters({ line, text, indent }: NumberedLine): TextDoubt[] {
  const places = Array.from(text).flatMap((point, at) => (point === LOST ? [at] : []));
  const [first] = places;
  return first === undefined ? [] : [{ line, column: indent + first + 1, message: letterLost(text, places) }];
}

function headlineUnsure(text: string): Message {
  const begin = sliceText(text, { start: 0, end: BEGINNING });
  return {
    code: 'headline-unsure',
    sentence: 'This text begins with a line that reads as a paragraph, so it stands without a headline.',
    evidence: [['line', begin === text ? `"${text}"` : `"${begin.trimEnd()} …"`]],
    action:
      'Write "headline: none" into the header, or "headline: " and the whole line that is the headline.',
  };
}

function letterLost(text: string, places: readonly number[]): Message {
  const length = Array.from(text).length;
  // A word that is cut off at either end says nothing.
  const around = (at: number) =>
    sliceText(text, { start: Math.max(0, at - AROUND), end: at + AROUND + 1 })
      .replace(at > AROUND ? /^\S*\s/u : '', '')
      .replace(at + AROUND + 1 < length ? /\s\S*$/u : '', '');
  const count = places.length === 1 ? 'where' : `${places.length} times: each time`;
  return {
    code: 'letter-lost',
    sentence: `This line has the sign "${LOST}" ${count} a letter was lost before it came here.`,
    evidence: places.map((at, index) => [index === 0 ? 'around it' : '', `"${around(at)}"`]),
    action: 'Look for a better copy of the article. If there is none, leave the text as it was received.',
  };
}
