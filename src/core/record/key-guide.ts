import type { z } from 'zod';
import { ClaimEntry, ClaimsFile, LeftOutEntry, Reading, RestsOn } from '../../schemas/content/claims.ts';
import { Outlet } from '../../schemas/content/outlet.ts';
import { Statement } from '../../schemas/content/statement.ts';
import { Evidence, LineageEntry, Original, Question, Story } from '../../schemas/content/story.ts';

/** What each key of a record is for, in a line: an editor's program shows it beside the key. */

const SELECTOR = {
  exact: 'The words, pasted from the article; they stand in it in one place, inside one block.',
  prefix: 'The words directly before, where the quote stands in the article more than once.',
  suffix: 'The words directly behind, where the quote stands in the article more than once.',
};

/** The guide to each kind of record, with a line for each of its keys. */
export const KEY_GUIDE: ReadonlyMap<z.ZodType, Readonly<Record<string, string>>> = new Map<
  z.ZodType,
  Record<string, string>
>([
  [
    ClaimsFile,
    {
      claims: 'What the article claims, one entry a figure.',
      leftOut: 'The numbers of the article that answer no question, each with the reason.',
    },
  ],
  [
    ClaimEntry,
    {
      id: 'A name for the claim, unique in this file; it becomes part of an address and then stays.',
      question: 'The id of the question of the story that the figure answers.',
      ...SELECTOR,
      figure: 'The whole phrase of the figure with its hedge, as it stands inside the quote.',
      attribution: 'The words of the same paragraph that name who says it; no key when there are none.',
      asOf: 'The day that the figure is for, when not the day that the article reports.',
      reading: 'Your reading of the figure, instead of the machine’s; needs a note.',
      note: 'Shown beside the figure: what you know and the article does not say.',
      restsOn: 'The statement upstream that the figure rests on.',
    },
  ],
  [
    LeftOutEntry,
    { ...SELECTOR, reason: 'Why no question asks for it: date, age, duration, the same figure again …' },
  ],
  [
    Reading,
    {
      min: 'The lowest number that the figure allows; null for none.',
      minOpen: 'true where the lowest number itself is not allowed.',
      max: 'The highest number that the figure allows; null for none.',
      maxOpen: 'true where the highest number itself is not allowed.',
    },
  ],
  [
    RestsOn,
    {
      statement: 'The id of a statement of this story that has a figure for the claim’s question.',
      basis: 'named where the article itself names the statement, inferred where you conclude it.',
      because: 'Why you conclude it; needed when inferred.',
    },
  ],
  [
    Story,
    {
      title: 'The event, as a title.',
      dek: 'One line below the title.',
      date: 'The day of the event.',
      updated: 'The day on which a person last changed what the story says.',
      added:
        'The day on which the story came to the site, for its feed; without it, the day of the last change.',
      place: 'Where it happened.',
      articles: 'The ids of the articles, in the order of the columns.',
      questions: 'What is compared: the rows.',
      originals: 'Texts that articles derive from and that are not held here.',
      lineage: 'Which article derives from which, as you have confirmed it.',
      alignment: 'Passages that belong together, or don’t, whatever the machine finds.',
    },
  ],
  [
    Question,
    {
      id: 'A name for the question; it becomes part of an address and then stays.',
      label: 'The head of the row.',
      quantity: 'What is counted: deaths, injuries, arrests, troops …',
      population: 'Of whom or of what: people, civilians, security forces …',
      place: 'Where.',
      measure: 'How: cumulative for a number that can only grow, else another word.',
      lookFor: 'The words by which silent articles were searched.',
    },
  ],
  [
    Original,
    {
      id: 'A name for the text, as lineage uses it.',
      label: 'How the text is called on the site.',
      outlet: 'The id of the outlet that printed it.',
      url: 'Where it stands, if that is known.',
    },
  ],
  [
    LineageEntry,
    {
      article: 'The id of the article that derives from another text.',
      from: 'The id of the article or original that it derives from.',
      kind: 'How it derives.',
      basis: 'How that is known: declared by the article, read off the text, or the editor’s own knowledge.',
      confidence: 'How sure that is.',
      note: 'What readers should know about it.',
      evidence: 'Words that show it.',
    },
  ],
  [
    Evidence,
    {
      ...SELECTOR,
      in: '“removed” looks in the lines that were removed from the article.',
      with: 'The same words or the same error in another article.',
    },
  ],
  [
    Statement,
    {
      id: 'A name for the statement, as claims use it.',
      by: 'Who said it.',
      date: 'The day on which it was said.',
      status: 'What is known to have become of it.',
      supersededBy: 'The id of the later statement that takes its place.',
      note: 'What became of it, in words.',
      figures: 'The figures that it gives, each with the question that it answers.',
      references: 'Who reports it.',
    },
  ],
  [
    Outlet,
    {
      name: 'The publisher’s name, as it stands at the head of a column.',
      kind: 'What it is: newspaper, news agency, broadcaster …',
      country: 'Where it is based.',
      homepage: 'Its address on the web.',
      usage: 'On what terms its texts are here, as a sentence that begins with “It”, without that word.',
      indexed: 'true where search engines may list the pages that print its articles; else they may not.',
      shown: 'quotes where only the sentences that are quoted may be published; else whole.',
    },
  ],
]);
