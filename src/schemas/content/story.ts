import { z } from 'zod';
import { Day, Flag, Id, listOf, Mark, WebAddress } from './scalar.ts';
import { selector } from './selector.ts';
import { ANSWER_KINDS, CUMULATIVE, LINEAGE_KINDS, MEASURES, QUANTITIES, wordsOf } from './vocabulary.ts';
import { Name, Words, wordsUpTo } from './words.ts';

const KINDS = wordsOf(LINEAGE_KINDS);
const BASES = ['declared', 'textual', 'editor'] as const;
const CONFIDENCES = ['certain', 'probable', 'possible'] as const;

/** Articles' wordings that an editor takes for one answer. */
const Meaning = z.strictObject({
  label: Name.describe('What the answer is, in your words.'),
  claims: listOf(Words).describe(
    'The claims that give it, each as its article’s id, a full stop and its own id.',
  ),
  because: Words.describe('Why they mean the same; readers find it beside them.'),
});

type Asked = Partial<Record<'kind' | 'quantity' | 'measure', unknown>>;

const COUNTED = ['count', 'money'] as const;

/** True where a count or a sum of money is asked for. */
const counts = ({ kind }: Asked) => kind === undefined || COUNTED.some((counted) => counted === kind);

/**
 * That a question which is answered by counting has the key; looked at even where another key is wrong, so that all is
 * told at once.
 */
function neededForCounts(key: 'quantity' | 'measure', example: string) {
  const has = (question: Asked) => !counts(question) || question[key] !== undefined;
  const error = `a word such as ${example}; or “kind: words”, where the answer is no figure`;
  const when = ({ value }: { value: unknown }) => typeof value === 'object' && value !== null;
  const told: { path: PropertyKey[]; error: string; when: typeof when } = { path: [key], error, when };
  return [has, told] as const;
}

/** What articles are compared on, a figure or a wording: one row of the claim table. */
export const Question = z
  .strictObject({
    id: Id.describe('A name for the question; it becomes part of an address and then stays.'),
    label: Name.describe('The head of the row.'),
    kind: z
      .enum(wordsOf(ANSWER_KINDS), { error: `one of ${wordsOf(ANSWER_KINDS).join(', ')}, or no such key` })
      .optional()
      .describe(
        `What answers it: ${Object.entries(ANSWER_KINDS)
          .map(([kind, means]) => `${kind}, ${means}`)
          .join('; ')}. Without the key, a count or a sum of money.`,
      ),
    quantity: Id.optional()
      .meta({ examples: wordsOf(QUANTITIES) })
      .describe(
        `What is counted: ${wordsOf(QUANTITIES).join(', ')}, or another word. Needed where people, things or money are counted.`,
      ),
    population: Name.describe('Of whom or of what: people, civilians, security forces …'),
    place: Name.describe('Where.'),
    measure: Name.optional()
      .meta({ examples: wordsOf(MEASURES) })
      .describe(
        `How: ${CUMULATIVE} for a number that can only grow, else ${wordsOf(MEASURES).slice(1).join(', ')}, or other words. ` +
          'Needed where people, things or money are counted; a measure without it is a matter that does not change.',
      ),
    lookFor: listOf(Name)
      .default([])
      .describe(
        'The words by which articles without a figure are searched, from their beginning on: “arrest” finds “arrested”.',
      ),
    background: Flag.default(false).describe(
      'true where the question is not about this event: another year, another war. It stands last and leads no headline, and each figure needs its own asOf.',
    ),
    meanings: listOf(Meaning)
      .optional()
      .describe('Of a question in words: different wordings that you take for one answer.'),
  })
  .refine(...neededForCounts('quantity', 'deaths'))
  .refine(...neededForCounts('measure', CUMULATIVE))
  // The same for programs that read the schema as JSON, to which functions say nothing.
  .meta({
    if: { required: ['kind'], properties: { kind: { not: { enum: COUNTED } } } },
    else: { required: ['quantity', 'measure'] },
  });

/** A text that articles derive from and that is not part of the story. */
export const Original = z.strictObject({
  id: Id.describe('A name for the text, as lineage uses it.'),
  label: Name.describe('What the text is called on the site.'),
  outlet: Id.optional().describe('The id of the outlet that printed it.'),
  url: WebAddress.optional().describe('Where it stands, if that is known.'),
});

/** Words of the deriving article that show where it comes from, alone or beside another article's. */
export const Evidence = z.strictObject({
  ...selector,
  in: z
    .enum(['removed'], { error: 'removed, or no such key' })
    .optional()
    .describe('“removed” looks in the lines that were removed from the article.'),
  with: z
    .strictObject({ article: Id.describe('The id of the other article.'), ...selector })
    .optional()
    .describe('The same words or the same error in another article.'),
});

/** That one article derives from an original or from another article, as an editor confirmed it. */
export const LineageEntry = z.strictObject({
  article: Id.describe('The id of the article that derives from another text.'),
  from: Id.describe('The id of the article or original that it derives from.'),
  kind: z.enum(KINDS, { error: `one of ${KINDS.join(', ')}` }).describe('How it derives.'),
  basis: z
    .enum(BASES, { error: `one of ${BASES.join(', ')}` })
    .describe(
      'How that is known: declared by the article, read off the text, or the editor’s own knowledge.',
    ),
  confidence: z
    .enum(CONFIDENCES, { error: `one of ${CONFIDENCES.join(', ')}` })
    .describe('How sure that is.'),
  note: Words.optional().describe('What readers should know about it.'),
  evidence: listOf(Evidence).default([]).describe('Words that show it.'),
});

const BlockAddress = z.string().regex(/^[a-z0-9-]+#(?:headline|dek|[hp][1-9]\d*)$/, {
  error: 'an article and a block, such as new-york-herald#p7',
});

const pair = z
  .tuple([BlockAddress, BlockAddress], { error: 'a list of two blocks' })
  .describe('Two blocks of two articles, each as its article’s id, # and the block.');

const JoinedPair = z.strictObject({
  pair,
  because: Words.optional().describe(
    'Why they belong together; left out where you only confirm what is found.',
  ),
});

const PartedPair = z.strictObject({ pair, because: Words.describe('Why they do not belong together.') });

/** Two articles that look copied and are not, as an editor found. */
export const SeparatePair = z.strictObject({
  pair: z
    .tuple([Id, Id], { error: 'a list of two articles' })
    .describe('The ids of two articles that look as if one text stood behind both.'),
  because: Words.describe('Why they are two accounts; readers find it with the lineage.'),
});

/** How long the summary of a story may be. */
const SUMMARY_LENGTH = 400;

/** Words of an utterance in an article. */
export const Uttered = z.strictObject({
  article: Id.describe('The id of the article that gives the words.'),
  ...selector,
});

/** Who speaks, and which utterances are one, as an editor decided it. */
export const SpeakerEntry = z.strictObject({
  article: Id.describe('The id of the article that gives the words.'),
  ...selector,
  speaker: Name.optional().describe('Who said them, by full name.'),
  none: Mark.optional().describe('“true” where the article names nobody, or the words are nobody’s.'),
  with: listOf(Uttered)
    .optional()
    .describe('The same utterance in the words of other articles: they stand together.'),
  apartFrom: listOf(Uttered)
    .optional()
    .describe('Utterances that are not this one: it stands apart from them.'),
  because: Words.optional().describe(
    'How you know; readers find it beside the utterance. Left out where you only confirm what is found.',
  ),
});

/** Articles that readers can have side by side without the others. */
export const ColumnSet = z.strictObject({
  id: Id.describe('A name for the set; it becomes part of an address and then stays.'),
  label: Name.describe('What the set is called where readers choose it.'),
  articles: listOf(Id)
    .refine((ids) => ids.length > 0, { error: 'a list of one article or more' })
    .describe('The ids of its articles; they stand in the order of the story’s columns.'),
});

/** One event, the articles that tell it and the questions that they are compared on. */
export const Story = z.strictObject({
  title: Name.describe('The event, as a title.'),
  dek: Words.describe('One line below the title.'),
  summary: wordsUpTo(SUMMARY_LENGTH, ': two sentences')
    .optional()
    .describe(
      'What happened, in two sentences that rest on the articles; each number as a claim of theirs gives it.',
    ),
  date: Day.describe('The day of the event.'),
  updated: Day.describe(
    'The day on which a person last changed what the story says; no day of an article, a statement or a figure is later.',
  ),
  added: Day.optional().describe(
    'The day on which the story came to the site, for its feed; without it, the day of the last change.',
  ),
  place: Name.describe('Where it happened.'),
  articles: listOf(Id).describe('The ids of the articles, in the order of the columns.'),
  columns: listOf(ColumnSet)
    .default([])
    .describe(
      'Sets of articles that readers can have side by side without the others; each has pages of its own.',
    ),
  questions: listOf(Question).default([]).describe('What is compared: the rows.'),
  originals: listOf(Original).default([]).describe('Texts that articles derive from and that we don’t have.'),
  lineage: listOf(LineageEntry)
    .default([])
    .describe('Which article derives from which, as you have confirmed it.'),
  separate: listOf(SeparatePair)
    .optional()
    .describe('Articles that look copied and are not, so that nobody is asked again.'),
  alignment: z
    .strictObject({
      add: listOf(JoinedPair).default([]).describe('Pairs that belong together.'),
      forbid: listOf(PartedPair).default([]).describe('Pairs that do not.'),
    })
    .default({ add: [], forbid: [] })
    .describe('Passages that belong together, or don’t, whatever the machine finds.'),
  speakers: listOf(SpeakerEntry)
    .optional()
    .describe('Who said what, and which utterances are one, where you corrected or confirmed it.'),
});

/** What articles are compared on, a figure or a wording: one row of the claim table. */
export type Question = z.infer<typeof Question>;
/** A question that is answered by counting people, things or money. */
export type CountQuestion = Question & { quantity: string; measure: string };
/** True for a question that figures answer, of whatever kind; false for one in words. */
export function asksForFigures({ kind }: Question): boolean {
  return kind !== 'words';
}
/** True for a question that is answered by counting people, things or money. */
export function asksForCounts(question: Question): question is CountQuestion {
  return counts(question);
}
/** True where the answer is the same whatever the day: an hour, and a measure that no word of its question lets change. */
export function isFixed({ kind, measure }: Question): boolean {
  return kind === 'time' || (kind === 'measure' && measure === undefined);
}
/** True where an earlier figure may be the smaller one: a total so far, of the event itself, and no time. */
export function mayGrow({
  kind,
  measure,
  background,
}: Pick<Question, 'kind' | 'measure' | 'background'>): boolean {
  return measure === CUMULATIVE && kind !== 'time' && !background;
}
/** That one article derives from an original or from another article. */
export type LineageEntry = z.infer<typeof LineageEntry>;
/** Who speaks, and which utterances are one, as an editor decided it. */
export type SpeakerEntry = z.infer<typeof SpeakerEntry>;
/** Articles that readers can have side by side without the others. */
export type ColumnSet = z.infer<typeof ColumnSet>;
/** Words of an utterance in an article. */
export type Uttered = z.infer<typeof Uttered>;
/** Words that show where an article comes from. */
export type Evidence = z.infer<typeof Evidence>;
/** One event, the articles that tell it and the questions that they are compared on. */
export type Story = z.infer<typeof Story>;
