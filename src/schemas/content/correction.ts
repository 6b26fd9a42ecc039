import { z } from 'zod';
import { Day, Id, listOf } from './scalar.ts';
import { Name, Words } from './words.ts';

/** A mistake of the site's own that was mended: never one of the articles', which are printed as they are. */
export const Correction = z.strictObject({
  date: Day.describe('The day on which it was mended.'),
  story: Id.optional().describe('The id of the story that it was in; without it, a page of the site’s own.'),
  article: Id.optional().describe('The id of the article whose page it was on, if it was one page.'),
  question: Id.optional().describe('The id of the question whose page it was on, if it was one page.'),
  what: Name.describe('What the mistake was about, as a heading.'),
  was: Words.describe('What the site said.'),
  is: Words.describe('What is right, and what the site says now.'),
});

/** The list of corrections: a list, in any order. */
export const CorrectionsFile = listOf(Correction);

/** A mistake of the site's own that was mended. */
export type Correction = z.infer<typeof Correction>;
