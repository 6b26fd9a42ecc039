import { isBody, isOffice, isPersonNoun } from './office.ts';
import { DETERMINER, isJoint } from './small-word.ts';
import type { Rule } from '../../text/rule.ts';

/** What people are known by who are not named: "familiar with the plan", "close to the talks". */

/** Behind the noun of people, up to what they are close to; more of it goes on behind. */
export const KNOWN_BY = {
  trait: {
    pattern: new RegExp(
      String.raw`^(?:(?:very|\p{Ll}+ly)\s)?(?:(?:familiar|acquainted|conversant)\swith|(?:close|near|privy|loyal|opposed|sympathetic)\sto|` +
        String.raw`(?:aware|critical|supportive)\sof|involved\sin|present\sat|knowledgeable\sabout|briefed\s(?:on|by))\s`,
      'u',
    ),
    takes: ['familiar with the plan', 'very close to Roe', 'briefed on it'],
    keeps: ['close the gate', 'familiar faces', 'of the board'],
  },
  knowledge: {
    pattern:
      /^with\s(?:\p{Ll}[\p{L}-]*\s){0,2}(?:(?:knowledge|experience|understanding)\sof|access\sto|insight\sinto)\s/u,
    takes: ['with knowledge of the sale', 'with direct access to the papers'],
    keeps: ['with a rope of hemp', 'with the mayor'],
  },
} as const satisfies Readonly<Record<string, Rule>>;

const INDEFINITE = /^(?:an?|one|two|three|some|several|many)$/iu;
/** So many words lead to what people are close to, at most. */
const MOST_LEADING = 7;

/**
 * Behind "people close to the talks", and "a person familiar with the terms of the sale"; `at` where words of people from
 * `at` to `end` have nothing of the kind. `phraseEnd` is where a noun phrase ends.
 */
export function endOfTrait(
  tokens: readonly { text: string; gap: string }[],
  at: number,
  end: number,
  phraseEnd: (from: number) => number,
): number {
  const isPhrase = (from: number) => !isJoint(tokens[from]?.text ?? 'and');
  for (let noun = at; noun < end; noun += 1) {
    const { text = '' } = tokens[noun] ?? {};
    const isOfPeople = isOffice(text) || isBody(text) || isPersonNoun(text);
    if (!isOfPeople && !(noun > at && INDEFINITE.test(tokens[at]?.text ?? ''))) continue;
    const next = tokens.slice(noun + 1, noun + 1 + MOST_LEADING);
    const from = noun + 1 + countTrait(next.map((token) => (token.gap === ' ' ? token.text : '.')).join(' '));
    if (from === noun + 1 || !isPhrase(from)) continue;
    const phrase = phraseEnd(from);
    // "The talks" and "the report" are verbs elsewhere, and end no phrase that only has its article.
    const object = phrase - from === 1 && DETERMINER.test(tokens[from]?.text ?? '') ? phrase + 1 : phrase;
    return tokens[object]?.text === 'of' && isPhrase(object + 1) ? phraseEnd(object + 1) : object;
  }
  return at;
}

/** How many words lead from people to what they are close to; none where the words behind them say something else. */
function countTrait(behind: string): number {
  const lead = Object.values(KNOWN_BY).flatMap(({ pattern }) => pattern.exec(behind)?.[0] ?? [])[0] ?? '';
  return (lead.match(/\S+/gu) ?? []).length;
}
