import { isByline } from './byline.ts';
import { parseDateline } from './dateline.ts';
import type { NumberedLine } from './furniture/removed-lines.ts';
import { countWords } from '../text/prose.ts';
import type { Rule } from '../text/rule.ts';

/** Whether the first line of a text is its headline, where the header does not say. */

/** What a line looks like that is no headline. */
export const NO_HEADLINE: readonly Rule[] = [
  {
    // A single letter before the full stop is an abbreviation: "the U.S.", "6 p.m.".
    pattern: /[\p{L}\p{N}]{2}\.["”’')\]]*$/u,
    takes: ['Two tugs were sent.', 'He said: “The ferry is afloat.”', 'The ferry sank in 2011.'],
    keeps: ['Two tugs sent by the U.S.', 'Will the ferry float?', 'Ferry sinks'],
  },
  {
    // It goes on after a sentence; a rank or a firm's abbreviation ends none.
    pattern: new RegExp(
      String.raw`(?<!\b(?:Gen|Col|Capt|Maj|Sgt|Gov|Sen|Rep|Rev|Prof|Hon|Corp|Univ|Dept|vs))(?<=[\p{Ll}\p{N}]{2})\.["”’)\]]*\s+["“‘(\[]?\p{Lu}`,
      'u',
    ),
    takes: ['Two tugs were sent. Nobody was hurt', 'The ferry on Nov. 28. (Ann Roe / Staff)'],
    keeps: [
      'Lt. Gen. Roe to leave port',
      'Ferry sent to St. Ann’s',
      'U.S. Navy sends tugs',
      'Roe, Doe Corp. Chief, dies',
    ],
  },
  { pattern: /[,;]$/u, takes: ['Two tugs were sent from the harbour,'], keeps: ['Ferry aground, tugs sent'] },
  {
    // A website's label, alone or run into the line below it.
    pattern:
      /^(?:(?:Story )?[Hh]ighlights|Key [Pp]oints|At a [Gg]lance|In [Bb]rief|Breaking [Nn]ews)(?:[:\s]+\p{Lu}|$)/u,
    takes: ['Story highlights Two tugs were sent', 'Key points', 'Breaking News: Get our newsletter'],
    keeps: ['Highlights of the rescue', 'In brief moments the ferry sank'],
  },
];

/** The most words that a headline has. */
const LONGEST = 30;

/**
 * The first line that is no byline, as long as it reads as a headline. Undefined where it reads as a paragraph: the
 * first sentence of a text is never made its headline, since nobody can see on the page that it was not one.
 */
export function firstHeadline(lines: readonly NumberedLine[]): NumberedLine | undefined {
  const first = lines.find((line) => !isByline(line.text));
  return first && readsAsHeadline(first.text) ? first : undefined;
}

function readsAsHeadline(text: string): boolean {
  return (
    countWords(text) <= LONGEST &&
    !NO_HEADLINE.some(({ pattern }) => pattern.test(text)) &&
    // The day told of is for the year of a dateline, which is not asked for here.
    parseDateline(text, '2000-01-01') === null
  );
}
