import { type Block, blockText, nameBlock } from '../article/block.ts';
import type { Message } from '../record/diagnostic.ts';
import { findNearest } from '../article/nearest.ts';
import type { RecordProblem } from '../record/reference.ts';
import { type QuotePlace, resolveQuote, type Selector, shortestSelector } from './selector.ts';
import { sliceText, type Span } from '../text/text.ts';
import type { RecordPath } from '../record/yaml.ts';

/** A quote that must stand in an article, in one place, and what is said where it does not. */

/** What quotes are held against: its name in messages, mostly a file, and its blocks. */
export interface QuotedArticle {
  name: string;
  blocks: readonly Block[];
}

/**
 * The one place of a selector in an article; null, with a problem added, where there is none or more than one.
 * The subject is what the message speaks of.
 */
export function locateQuote(
  subject: string,
  selector: Selector,
  article: QuotedArticle,
  path: RecordPath,
  problems: RecordProblem[],
): QuotePlace | null {
  const places = resolveQuote(selector, article.blocks);
  const [place] = places;
  if (place && places.length === 1) return place;
  const message = place ? ambiguous(subject, article, places) : notFound(subject, selector, article);
  problems.push({ path, message });
  return null;
}

function notFound(subject: string, selector: Selector, article: QuotedArticle): Message {
  const code = 'quote-not-found' as const;
  const unfit = resolveQuote({ exact: selector.exact }, article.blocks);
  const [first] = unfit;
  if (first) {
    const right = shortestSelector(first, article.blocks);
    return {
      code,
      sentence: `${subject} has a prefix or suffix that does not stand beside its words in ${article.name}.`,
      evidence: [
        ['quoted', printSelector(selector)],
        ...unfit.map((place) => ['printed', printInContext(place, article)] as const),
      ],
      action:
        unfit.length === 1 ? `Write ${printSelector(right)}.` : 'Take the words directly beside the quote.',
    };
  }
  const nearest = findNearest(selector.exact, article.blocks);
  return {
    code,
    sentence: `${subject} quotes words that do not occur in ${article.name}.`,
    evidence: [
      ['quoted', `"${selector.exact}"`],
      nearest
        ? ['nearest', `"${nearest.text}"   ${nameBlock(nearest.block)}, differs: ${nearest.differs}`]
        : ['nearest', 'nothing like it'],
    ],
    action: nearest
      ? `Paste the words from ${nameBlock(nearest.block)}.`
      : `Paste the words from ${article.name}.`,
  };
}

function ambiguous(subject: string, article: QuotedArticle, places: readonly QuotePlace[]): Message {
  // Blocks that differ in nothing but the form of their quotation marks cannot be told apart by any words.
  const telling = places
    .map((place) => shortestSelector(place, article.blocks))
    .filter((selector) => resolveQuote(selector, article.blocks).length === 1);
  const suggestions = [...new Set(telling.map(printSelector))];
  return {
    code: 'quote-ambiguous',
    sentence: `${subject} quotes words that occur ${places.length} times in ${article.name}.`,
    evidence: places.map((place) => [nameBlock(place.block), printInContext(place, article)] as const),
    action:
      suggestions.length > 0
        ? `Say which one is meant: ${suggestions.join(' or ')}.`
        : 'No words beside them tell these places apart: quote words that stand only once.',
  };
}

function printInContext(place: QuotePlace, article: QuotedArticle): string {
  return printAround(blockText(article.blocks, place.block), place);
}

/** How many code points a message shows on each side of the words that it is about. */
const AROUND = 24;

/** A place of a text with what stands around it, and an ellipsis where the text goes on. */
export function printAround(text: string, place: Span): string {
  const start = Math.max(0, place.start - AROUND);
  const end = place.end + AROUND;
  const goesOn = end < Array.from(text).length;
  return `"${start > 0 ? '…' : ''}${sliceText(text, { start, end })}${goesOn ? '…' : ''}"`;
}

/** A selector as an editor writes it: `exact: 250, prefix: "and "`. */
export function printSelector({ exact, prefix, suffix }: Selector): string {
  const quoted = (text: string) => JSON.stringify(text);
  return [
    `exact: ${quoted(exact)}`,
    ...(prefix === undefined ? [] : [`prefix: ${quoted(prefix)}`]),
    ...(suffix === undefined ? [] : [`suffix: ${quoted(suffix)}`]),
  ].join(', ');
}
