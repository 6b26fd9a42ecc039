import { CAPITAL_WEEKDAY, MONTH } from '../text/day.ts';
import type { Rule } from '../text/rule.ts';
import { codePointOffset, type Span } from '../text/text.ts';
import { type Day, dayFrom, printMinute } from './calendar.ts';
import { readFrame } from './frame.ts';
import { plainTime } from './time-phrase.ts';

/** The days that running text names. */

/** Words of a text that name one day, or a part of one. */
export interface FoundDay extends Span {
  /** The day as YYYY-MM-DD. */
  day: string;
}

/** What makes the word of a day name none of which anything is told. */
export const NO_SCENE = {
  /** Nobody knows which is meant, or each of them is. */
  unsure: {
    pattern: /\b(?:last|past|next|coming|previous|following|every|each|most|one|another)\s+$/iu,
    takes: ['It began last ', 'every '],
    keeps: ['It lasted until ', 'on '],
  },
  /** The day on which somebody spoke of it. */
  said: {
    pattern: new RegExp(
      String.raw`\b(?:said|says|told|tells?|announced|confirmed|added|reported|wrote|tweeted|warned)` +
        String.raw`(?:\s+(?:reporters|journalists|parliament|(?:a|the)\s+(?:(?:news|press)\s+)?(?:conference|briefing|council|court|agency|inquiry)))?` +
        String.raw`(?:\s*in\s+an?\s+(?:\p{L}+\s+)?(?:statement|interview|briefing))?\s*(?:\b(?:on|late|early)\s+)?$`,
      'iu',
    ),
    takes: ['the coast guard said on ', 'she told a news conference on ', 'he told reporters '],
    keeps: ['the coast guard said the ship sank on ', 'It began on '],
  },
} as const satisfies Record<string, Rule>;

/** A word without which no phrase names a day. */
const ANCHOR = new RegExp(
  String.raw`^(?:${CAPITAL_WEEKDAY}|${MONTH}|today|yesterday|tonight|night|morning|afternoon|evening|ago)\.?$`,
  'u',
);
/** So many words on each side of it may belong to its phrase. */
const REACH = 4;
const LONGEST_AGO = { years: 1 };

/**
 * The days that a text names, with their words, in its order, as seen from the day of its article; none for a day that
 * is none. Left out are days on which somebody only spoke, days to come, and those of more than a year ago.
 *
 * @example findDays('It sank on Tuesday.', '2024-03-07') // [{ start: 8, end: 18, day: '2024-03-05' }]
 */
export function findDays(text: string, reports: string): FoundDay[] {
  const article = dayFrom(reports);
  if (!article) return [];
  const words = [...text.matchAll(/[\p{L}\p{N}][^\s,;:!?()"“”—–]*/gu)].map(({ 0: word, index }) => {
    const bare = word.replace(/[.’']+$/u, '');
    return { bare, start: index, end: index + bare.length };
  });
  const first = article.subtract(LONGEST_AGO).toString();
  const found: FoundDay[] = [];
  for (const [at, { bare, end: after }] of words.entries()) {
    if (!ANCHOR.test(bare) || after <= (found.at(-1)?.end ?? 0)) continue;
    const phrase = phraseAround(text, words, at, article);
    const before = text.slice(0, phrase?.start ?? 0);
    const isOfScene = !Object.values<Rule>(NO_SCENE).some(({ pattern }) => pattern.test(before));
    if (phrase && isOfScene && phrase.day <= reports && phrase.day >= first) found.push(phrase);
  }
  return found.map(({ day, start, end }) => {
    return { day, start: codePointOffset(text, start), end: codePointOffset(text, end) };
  });
}

/** The longest phrase around a word that names one day; null where none does. Its offsets are UTF-16 units. */
function phraseAround(
  text: string,
  words: readonly (Span & { bare: string })[],
  at: number,
  article: Day,
): FoundDay | null {
  const spans: Span[] = [];
  for (let from = Math.max(0, at - REACH); from <= at; from += 1)
    for (let to = at; to <= Math.min(words.length - 1, at + REACH); to += 1)
      spans.push({ start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 });
  const length = ({ start, end }: Span) => end - start;
  for (const span of spans.sort((a, b) => length(b) - length(a))) {
    const frame = readFrame(plainTime(text.slice(span.start, span.end)), { article, alone: article });
    const isNamed = frame !== null && frame.day !== null && frame.assumed === null;
    if (isNamed) return { ...span, day: printMinute(frame.day ?? 0).slice(0, 10) };
  }
  return null;
}
