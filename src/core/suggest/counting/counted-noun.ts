import type { NounClass } from '../../figure/quantity.ts';
import { NOUN_RULES, NOUNS } from './counted-noun-words.ts';

/** The noun that a figure counts, and what kind of thing it names. */

const CLASSES = NOUNS.map(({ noun, words }) => ({
  noun,
  pattern: new RegExp(`^(?:${words})$`, 'i'),
}));

/** The words that name what a figure counts, and their class; 'none' for a figure that stands alone. */
export interface CountedNoun {
  words: string;
  noun: NounClass;
  /** Code units behind the figure at which the noun ends. */
  length: number;
}

/**
 * The noun behind a figure, from the text that follows it and what wink-nlp calls its words. An adjective of
 * fate ("40 wounded") ends no noun: it is read as one.
 */
export function readCountedNoun(behind: string, isVerb: (word: string, at: number) => boolean): CountedNoun {
  const opened = NOUN_RULES.opening.pattern.exec(behind)?.[0] ?? '';
  const words: { text: string; end: number; noun: NounClass }[] = [];
  let at = opened.length;
  for (const match of behind.slice(opened.length).matchAll(/(\s*)([\p{L}\p{N}][\p{L}\p{N}'’.-]*|\S)/gu)) {
    const [whole, gap = '', token = ''] = match;
    const text = token.replace(/[.'’-]+$/, '');
    const start = at + gap.length;
    if (gap === '' && words.length > 0) break;
    if (
      !/^[\p{L}\p{N}]/u.test(text) ||
      NOUN_RULES.stop.pattern.test(text) ||
      NOUN_RULES.adverb.pattern.test(text)
    )
      break;
    const noun = /['’]s$|s['’]$/.test(token) ? 'unknown' : classBehind(words.at(-1)?.text, text);
    const known = words.findLastIndex((word) => word.noun !== 'unknown');
    if (known >= 0 && noun === 'unknown' && !/^(?:members?)$/i.test(text)) break;
    if (noun === 'unknown' && isVerb(text, start) && !/(?:ing|ed|en|known)(?:-\p{L}+)?$/iu.test(text)) break;
    if (noun === 'unknown' && words.length > 0 && isVerb(text, start)) break;
    at += whole.length;
    words.push({ text, end: start + text.length, noun });
    if (text.length < token.length && !/['’]/.test(token)) break;
    if (words.length > 5) break;
  }
  return pick(words, behind);
}

function pick(words: readonly { text: string; end: number; noun: NounClass }[], behind: string): CountedNoun {
  const known = words.findLast(({ noun }) => noun !== 'unknown');
  const head = known ?? words.findLast(({ text }) => /[^s]s$/i.test(text)) ?? null;
  const isNamed = words.some(({ text }) => !NOUN_RULES.more.pattern.test(text));
  if (!head) return { words: '', noun: isNamed ? 'unknown' : 'none', length: 0 };
  const named = words
    .slice(0, words.indexOf(head) + 1)
    .map(({ text }) => text)
    .filter((text) => !NOUN_RULES.more.pattern.test(text));
  return { words: named.join(' '), noun: container(head, behind) ?? modified(words, head), length: head.end };
}

/** "Artillery pieces" and "armoured vehicles" are weapons, "rescue teams" and "film crews" are not counted by head. */
function modified(
  words: readonly { text: string; noun: NounClass }[],
  head: { text: string; noun: NounClass },
): NounClass {
  const before = words.slice(
    0,
    words.findIndex(({ text }) => text === head.text),
  );
  const isArms = before.some(({ text, noun }) => noun === 'weapon' || NOUN_RULES.military.pattern.test(text));
  if (/^forces$/i.test(head.text) && before.length === 0) return 'thing';
  if (/^members$/i.test(head.text) && before.some(({ noun }) => noun === 'force')) return 'force';
  const isNamed = head.noun === 'vehicle' || NOUN_RULES.piece.pattern.test(head.text);
  return isArms && isNamed ? 'weapon' : head.noun;
}

/** "Members of one family" are persons; "pieces of equipment" and "head of cattle" are what stands behind "of". */
function container(head: { text: string; end: number }, behind: string): NounClass | null {
  if (!NOUN_RULES.container.pattern.test(head.text)) return null;
  const content = /^\s+of\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,2}?([\p{L}-]+)/iu.exec(behind.slice(head.end));
  if (/^(?:members|columns|teams|units)$/i.test(head.text)) {
    const inside = /^\s+of\s+(?:the\s+)?[\p{L}-]+(?:\s+[\p{L}-]+)?/iu.exec(behind.slice(head.end))?.[0] ?? '';
    return NOUN_RULES.forces.pattern.test(inside) ? 'force' : null;
  }
  return content?.[1] && /^(?:pieces|items|head)$/i.test(head.text) ? classOf(content[1]) : null;
}

/** The class of a noun with the word before it, "service members", or else of the noun alone. */
function classBehind(before: string | undefined, word: string): NounClass {
  const ofBoth = before === undefined ? 'unknown' : classOf(`${before} ${word}`);
  return ofBoth === 'unknown' ? classOf(word) : ofBoth;
}

/** The class of a noun, with "unknown" for one that no list holds. */
export function classOf(word: string): NounClass {
  const plain = word.replace(/['’]s?$/, '');
  const last = plain.split('-').at(-1) ?? plain;
  return CLASSES.find(({ pattern }) => pattern.test(plain) || pattern.test(last))?.noun ?? 'unknown';
}
