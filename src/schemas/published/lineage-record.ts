import { z } from 'zod';
import { RestsOn } from '../content/claims.ts';
import { PublishedId, PublishedText, Whole } from './scalar.ts';
import { LineageEntry } from '../content/story.ts';

/** Words that show an edge: an article’s own, alone or beside another’s. */
export const EvidenceRecord = z.strictObject({
  article: PublishedId.describe('The article whose words show it.'),
  exact: PublishedText.describe('The words.'),
  in: z
    .enum(['article', 'removed'])
    .describe('Whether they stand in the article or in the lines removed from it.'),
  with: z
    .strictObject({
      article: PublishedId.describe('The other article.'),
      exact: PublishedText.describe('Its words.'),
    })
    .nullable()
    .describe('Words of another article beside them; null where they stand alone.'),
  because: PublishedText.nullable().describe('An editor’s reason for a link to a statement; null elsewhere.'),
});

/** One text or statement going into an article. */
export const EdgeRecord = z.strictObject({
  from: PublishedId.describe('The node that something was taken from.'),
  to: PublishedId.describe('The article that it went into.'),
  kind: z
    .enum([...LineageEntry.shape.kind.options, 'statement'])
    .describe('How it went in; “statement” for figures that rest on one.'),
  basis: z
    .enum([...LineageEntry.shape.basis.options, ...RestsOn.shape.basis.options])
    .describe(
      'How that is known: declared by the article, read off the text, an editor’s knowledge; for statements, named or inferred.',
    ),
  confidence: LineageEntry.shape.confidence.describe('How sure that is.'),
  evidence: z.array(EvidenceRecord).describe('The words that show it.'),
});

const ClaimOrPlace = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+[/#][a-z0-9-]+$/)
  .meta({ title: 'claim id or place' });

/** A story’s lineage as published. */
export const LineageRecord = z.strictObject({
  story: PublishedId.describe('The story.'),
  nodes: z
    .array(
      z.strictObject({
        id: PublishedId.describe('The node’s name, unique in its story.'),
        kind: z
          .enum(['article', 'original', 'statement'])
          .describe('What it is; an original is a text that we don’t have.'),
        label: PublishedText.describe('What it is called on this site.'),
      }),
    )
    .describe('The articles, and the texts and statements that they derive from.'),
  edges: z.array(EdgeRecord).describe('What went into which article.'),
  tellings: z
    .array(z.array(PublishedId))
    .describe('The articles by telling: those in one list are joined by copying.'),
  separate: z
    .array(
      z.strictObject({
        articles: z.tuple([PublishedId, PublishedId]).describe('The two articles.'),
        because: PublishedText.describe('The editor’s reason.'),
      }),
    )
    .describe('Articles that look copied and that an editor takes for separate accounts.'),
  rows: z
    .array(
      z.strictObject({
        question: PublishedId.describe('The question.'),
        articles: Whole.describe('How many articles give a figure.'),
        tellings: Whole.describe('How many separate accounts these come to.'),
        statements: Whole.describe('How many known statements their figures rest on.'),
      }),
    )
    .describe('What each row of the table rests on.'),
  drift: z
    .array(
      z.strictObject({
        claim: ClaimOrPlace.describe(
          'A claim, or a block as “story/article#block” where words without a claim changed.',
        ),
        against: z
          .union([PublishedId, ClaimOrPlace])
          .meta({ title: 'claim id, place or statement id' })
          .describe('What it differs from: a claim or block of the text copied, or the id of a statement.'),
        change: PublishedText.describe('What is different, in a sentence or two.'),
      }),
    )
    .describe('What happened to figures, hedges and words on the way.'),
});

/** Words that show an edge: an article’s own, alone or beside another’s. */
export type EvidenceRecord = z.infer<typeof EvidenceRecord>;
/** One text or statement going into an article. */
export type EdgeRecord = z.infer<typeof EdgeRecord>;
/** A story’s lineage as published. Claims by their id in claims.json, passages as `<story>/<article>#<block>`. */
export type LineageRecord = z.infer<typeof LineageRecord>;
