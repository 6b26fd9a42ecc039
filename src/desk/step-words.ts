import { nameBlock } from '../core/article/block.ts';
import type { Found } from '../core/desk/found/found.ts';
import { readStops } from '../core/desk/desk-stop.ts';
import type { Reading } from '../core/desk/decision.ts';
import { capitalise } from '../core/text/count-words.ts';
import { shortenText } from '../core/text/shorten.ts';
import { sliceText } from '../core/text/text.ts';
import type { Question } from '../schemas/content/story.ts';
import type { Asked, Decision } from './calls.ts';

/** Steps as an undo names them: what was done, to which words, in which article. */

/** Code points of an article's words that name a step. */
const LONGEST = 60;

const KEYS: Readonly<Record<string, string>> = {
  figure: 'The figure',
  attribution: 'Who says it',
  asOf: 'The day',
  note: 'The note',
  reason: 'The reason',
  reading: 'The reading',
  time: 'The reading',
  restsOn: 'The statement',
};

/** A decision on a number or on words, by the article as it was before and the rows of its story. */
export function nameDecision(
  { article, decision }: Asked<'decide'>,
  reading: Reading,
  questions: readonly Pick<Question, 'id' | 'label'>[],
): string {
  const row = (id: string) => questions.find((question) => question.id === id)?.label ?? id;
  if (decision.kind === 'rename')
    return `The row “${row(decision.question)}” renamed ${quoteWords(decision.label)}`;
  const words = quoteWords(wordsOf(decision, reading));
  const what = () => {
    switch (decision.kind) {
      case 'accept':
        return `${words} accepted`;
      case 'leave-out':
        return decision.stops.length > 1 ? `${decision.stops.length} numbers left out` : `${words} left out`;
      case 'claim':
        return `${words} put into the row “${row(decision.question)}”`;
      case 'new-row':
        return `The row “${decision.question.label}” made for ${words}`;
      case 'change': {
        const keys = new Set(Object.keys(decision.keys).map((key) => KEYS[key] ?? key));
        return `${[...keys].join(', ')} of ${words} changed`;
      }
      case 'day':
        return `The day of ${words} set`;
      case 'currency':
        return `The currency of ${words} set`;
      case 'quote':
        return `The quote of ${words} changed`;
      case 'figure':
        return `The figure ${words} changed`;
      case 'remove':
        return `${words} taken away`;
    }
  };
  return `${what()} in ${article}`;
}

function wordsOf(decision: Exclude<Decision, { kind: 'rename' }>, { file, blocks }: Reading): string {
  if ('entry' in decision) {
    const { list, index } = decision.entry;
    const entry = file[list][index];
    return (entry && 'figure' in entry ? entry.figure : undefined) ?? entry?.exact ?? '';
  }
  if ('words' in decision && decision.words !== null) {
    const { block, start, end } = decision.words;
    return sliceText(blocks.find(({ id }) => id === block)?.text ?? '', { start, end });
  }
  const [stop] = decision.kind === 'leave-out' ? decision.stops : [decision.stop];
  return readStops(file, blocks)[stop ?? -1]?.text ?? '';
}

/** A judgement on something that was found in an article. */
export function nameJudgement(found: Found, { article, judgement }: Asked<'judge'>): string {
  switch (found.kind) {
    case 'speaker': {
      const { act } = judgement;
      const isOfOthers = act === 'unite' || act === 'part' || (act === 'release' && judgement.pair !== null);
      const what = isOfOthers ? 'What is the same as' : 'Who says';
      return `${what} ${quoteWords(found.words)} judged in ${article}`;
    }
    case 'passage':
      return `${capitalise(nameBlock(found.block))} judged in ${article}`;
    case 'copy':
      return `${found.label} judged beside ${article}`;
  }
}

/** What is said of a line of an article. */
export function nameLine({ article, text }: Asked<'line'>): string {
  return `The line ${quoteWords(text)} set in ${article}`;
}

/** The head of an article’s column; the empty text where it has none of its own. */
export function nameHead({ article, head }: Asked<'head'>): string {
  return head === ''
    ? `The head of ${article} taken away`
    : `The head of ${article} set to ${quoteWords(head)}`;
}

function quoteWords(words: string): string {
  return `“${shortenText(words, LONGEST)}”`;
}
