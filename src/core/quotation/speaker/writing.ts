import { findMentions, type Mention } from './mention.ts';
import { isPast } from './small-word.ts';
import type { Rule } from '../../text/rule.ts';

/** What somebody wrote or said by its noun: a letter speaks for whoever wrote it. */

const WRITING =
  'statement|letter|note|message|answer|reply|response|post|tweet|e-?mail|text|comments?|words|verdict|advice|speech|memo|' +
  'warning|testimony|remarks?|conclusion|explanation|plea|appeal|diary|blog|press release|release';
const SAID_OF = String.raw`(?:[\p{L}-]+\s+){0,2}`;

/** The nouns of documents, some of which are verbs too. */
export const WRITING_NOUN = new RegExp(
  String.raw`(?<=(?:['’]s?|\b(?:the|an?|his|her))\s+${SAID_OF})(?:${WRITING})(?!\p{L})`,
  'giu',
);

/** How a document tells whose it is: `np` is who, or the word for him or her. */
export const WRITING_RULES = {
  owned: {
    pattern: new RegExp(String.raw`^(?<np>.+?)['’]s?\s+${SAID_OF}(?:${WRITING})$`, 'iu'),
    takes: ['The ministry’s statement', 'Roe’s last letter'],
    keeps: ['The ministry’s office', 'The letter'],
  },
  his: {
    pattern: new RegExp(String.raw`^(?<np>his|her)\s+${SAID_OF}(?:${WRITING})$`, 'iu'),
    takes: ['Her answer', 'his final letter'],
    keeps: ['Her office', 'Their answer'],
  },
  from: {
    pattern: new RegExp(
      String.raw`^(?:(?:and|then|now|next|finally),?\s+)?(?:(?:the\s+|an?\s+)?${SAID_OF}(?:${WRITING})\s+(?:of|from|by)|from|by)\s+(?<np>.+)$`,
      'iu',
    ),
    takes: ['And from Mayor Roe', 'The answer of Sheriff Doe', 'A short note by Roe'],
    keeps: ['And then the mayor', 'The office of Roe'],
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** Whoever made the document that a mention is, in its place; the mention itself for anything else. */
export function makerOf(mention: Mention): Mention {
  const his = WRITING_RULES.his.pattern.exec(mention.text)?.groups?.np;
  if (his !== undefined)
    return { ...mention, kind: 'pronoun', text: /^his/iu.test(his) ? 'he' : 'she', name: null, office: null };
  const np = WRITING_RULES.owned.pattern.exec(mention.text)?.groups?.np;
  const maker = np === undefined ? undefined : findMentions(np).find(({ end }) => end === np.length);
  return maker && maker.kind !== 'other' ? { ...maker, start: mention.start, end: mention.end } : mention;
}

/** Few sentences have one, and only these are looked through for whose it is. */
const ANY_WRITING = new RegExp(WRITING, 'iu');
const OF_SOMEBODY = new RegExp(String.raw`(?<np>[^,;:.]+)['’]s?\s+${SAID_OF}(?:${WRITING})$`, 'iu');
const BY_SOMEBODY = new RegExp(
  String.raw`\b(?:the|an?)\s+${SAID_OF}(?:${WRITING})\s+(?:from|by|of)\s+(?<np>[^,;:.]+)$`,
  'iu',
);

/**
 * Whoever made the document that the words before a verb end with: "Roe’s letter", "a statement by the ministry"; null for
 * others, and for a statement "from" a name, which may be a place’s.
 */
export function makerBefore(before: string): Mention | null {
  if (!ANY_WRITING.test(before)) return null;
  const match = OF_SOMEBODY.exec(before) ?? BY_SOMEBODY.exec(before);
  const np = match?.groups?.np;
  if (!match || np === undefined) return null;
  const from = match.index + match[0].indexOf(np);
  const maker = findMentions(before).find(({ start, end }) => start >= from && end >= from + np.length);
  if (!maker || maker.kind === 'other' || maker.kind === 'pronoun') return null;
  const isPlaced =
    maker.kind === 'name' && maker.office === null && /\sfrom\s+$/iu.test(before.slice(0, maker.start));
  return isPlaced ? null : makerOf(maker);
}

/** Who a lead such as "And from Roe", "Her answer" or "Roe, in a letter" says the words after its colon are from; null for any other. */
export function readLead(lead: string): Mention | null {
  const start = lead.search(/\S/u);
  const text = /^[^,(]*?(?=\s+(?:to|on|in)\s|\s*[,(]|\s*$)/u.exec(lead.slice(start))?.[0] ?? '';
  const whole = { start, end: start + text.length, text, name: null, office: null, of: [], isOblique: false };
  const maker = makerOf({ ...whole, kind: 'other' });
  if (maker.kind !== 'other') return maker;
  const np = WRITING_RULES.from.pattern.exec(text)?.groups?.np;
  const from = np === undefined ? start : start + text.indexOf(np);
  const mention = findMentions(lead).find((one) => one.kind !== 'other' && one.start >= from);
  const isPlace =
    /^(?:and\s+)?from\s/iu.test(text) &&
    mention?.kind === 'name' &&
    mention.office === null &&
    !mention.name?.includes(' ');
  return mention?.start === from && !isPlace && !isTold(lead.slice(mention.end)) ? mention : null;
}

/** "Roe was blunt:" */
const TONE = new RegExp(
  String.raw`^\s+(?:was|is|remained|sounded|seemed)\s+(?:(?:more|less|equally|\p{Ll}+ly)\s+)?(?:blunt|clear|defiant|adamant|firm|frank|candid|` +
    String.raw`unrepentant|unmoved|furious|angry|scathing|emphatic|categorical|unequivocal|direct|sceptical|skeptical|hopeful|optimistic|` +
    String.raw`pessimistic|cautious|certain|sure|brief|philosophical|contrite|indignant)\s*$`,
  'iu',
);

/** True for words behind a name that tell what its bearer did, and so lead to other words than the bearer’s. */
function isTold(behind: string): boolean {
  if (TONE.test(behind)) return false;
  if (!/^\s*(?:$|[,(]|(?:on|in|at|of|from|to|about|via|again|writing|speaking)\b)/iu.test(behind))
    return true;
  const verb = /,\s+(?:\p{Ll}+ly\s+)?(\p{Ll}+)\b[^,]*$/u.exec(behind)?.[1] ?? '';
  return isPast(verb);
}
