import fc from 'fast-check';
import type { Passage, PassageMember } from '../../../src/core/passage/passage.ts';
import { type Text, textOf } from './texts.ts';

/** Two invented articles whose sentences say in brackets which passages they are part of. */

/** Two articles, "argus" and "beacon", and the passages that their marks say they share. */
export interface TwoTexts {
  a: Text;
  b: Text;
  passages: Passage[];
}

interface Line {
  text: string;
  sentences: { marks: string[]; start: number; end: number; text: string }[];
}

/**
 * Two articles of lines as `textOf` reads them, a mark before each sentence: "[fire] The mill burned. [] Nobody
 * saw it." Sentences with one mark, "fire", are one passage; "[fire,loss]" stands in two, "[]" in none that
 * another sentence is part of.
 */
export function twoTexts(a: readonly string[], b: readonly string[]): TwoTexts {
  const [left, right] = [readText('argus', a), readText('beacon', b)];
  const members = [...left.members, ...right.members];
  const passages = [...new Set(members.map(({ mark }) => mark))].map((mark) => ({
    id: mark,
    members: members.filter((member) => member.mark === mark).map(({ member }) => member),
  }));
  return { a: left.text, b: right.text, passages };
}

function readText(id: string, lines: readonly string[]) {
  const read = lines.map(readLine);
  const text = textOf(
    id,
    read.map((line) => line.text),
  );
  const members = text.blocks.flatMap((block, index) => {
    const cut = Array.from(read[index]?.text ?? '').length - Array.from(block.text).length;
    const sentences = read[index]?.sentences ?? [];
    return [...new Set(sentences.flatMap(({ marks }) => marks))].map((mark) => {
      const own = sentences.filter(({ marks }) => marks.includes(mark));
      const member: PassageMember = {
        article: id,
        block: block.id,
        sentences: own.map(({ start, end }) => ({ start: start - cut, end: end - cut })),
        text: own.map((sentence) => sentence.text).join(' … '),
      };
      return { mark: mark || `${id}.${block.id}`, member };
    });
  });
  return { text, members };
}

function readLine(marked: string): Line {
  const [before = '', ...parts] = marked.split('[');
  const line: Line = { text: before, sentences: [] };
  for (const part of parts) {
    const [marks = '', words = ''] = part.split('] ');
    const start = Array.from(line.text).length;
    line.text += words;
    line.sentences.push({
      ...{ marks: marks.split(','), text: words.trimEnd() },
      ...{ start, end: start + Array.from(words.trimEnd()).length },
    });
  }
  return { ...line, text: line.text.trimEnd() };
}

const MARKS = ['', 'fire', 'loss', 'fire,loss', 'crew', 'tug', 'tug,vote', 'vote', 'debt'];
const WORDS = ['the', 'mill', 'burned', '“twice”', '1,200', 'of', 'its', 'owners', '🚒', 'and', 'sheds'];

const anySentence = fc
  .tuple(fc.constantFrom(...MARKS), fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }))
  .map(([marks, words]) => `[${marks}] ${['So', ...words].join(' ')}.`);

const anyBlock = fc
  .tuple(fc.constantFrom('', '', '', '# ', '> '), fc.array(anySentence, { minLength: 1, maxLength: 3 }))
  .map(([kind, sentences]) => kind + sentences.join(' '));

/** Blocks of few marks, so that texts are joined, split and moved in every way; a text may have none. */
const anyLines = fc
  .array(anyBlock, { maxLength: 7 })
  .map((lines) => lines.filter((line, index) => !line.startsWith('> ') || index === 0));

/** Two articles that share whatever chance gives them. */
export const anyTwoTexts: fc.Arbitrary<TwoTexts> = fc
  .tuple(anyLines, anyLines)
  .map(([a, b]) => twoTexts(a, b));
