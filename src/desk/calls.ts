import { z } from 'zod';
import type { CommitPiece } from '../core/desk/commit-piece.ts';
import type { DeskArticle } from '../core/desk/desk-article.ts';
import type { DeskEffect } from '../core/desk/desk-row.ts';
import type { FoundInArticle } from '../core/desk/found/found.ts';
import { type FoundLine, LINE_CHOICES } from '../core/desk/line-choice.ts';
import type { Offer } from '../core/desk/offer.ts';
import type { Message } from '../core/record/diagnostic.ts';
import type { Shown } from '../core/report/report-shown.ts';
import { Day, Id } from '../schemas/content/scalar.ts';
import { LineageEntry } from '../schemas/content/story.ts';
import { ANSWER_KINDS, wordsOf } from '../schemas/content/vocabulary.ts';
import { Name, Words } from '../schemas/content/words.ts';

/** What the page asks the desk, and what it is told: the whole of the interface. */

const entry = z.strictObject({ list: z.enum(['claims', 'leftOut']), index: z.int().min(0) });
const article = { story: Id, article: Id };
const text = z.string().max(20_000);
const number = z.int().min(0);
const words = z.strictObject({ block: z.string(), start: z.int().min(0), end: z.int().min(1) });
/** What a row is made for: a stop of the article by its number, words that were selected, or both. */
const claimed = { stop: z.int().min(0).nullable(), words: words.nullable() };

/** A row as an editor fills it in. */
const Row = z.strictObject({
  label: text,
  kind: z.enum(wordsOf(ANSWER_KINDS)).optional(),
  quantity: text.optional(),
  population: text,
  place: text,
  measure: text.optional(),
  lookFor: z.array(text).optional(),
  background: z.literal(true).optional(),
});

const line = text.nullable().optional();
const record = z.record(z.string().max(20), text).nullable().optional();
/** Keys of an entry with what they become; null takes a key away. */
const Keys = z.strictObject({
  ...{ figure: line, attribution: line, asOf: line, note: line, reason: line },
  ...{ reading: record, time: record, restsOn: record },
});

/** A decision of an editor on a stop or an entry of an article; `stop` counts the stops of the article. */
const Decision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accept'), entry }),
  z.strictObject({ kind: z.literal('leave-out'), stops: z.array(z.int().min(0)).min(1), reason: text }),
  z.strictObject({ kind: z.literal('claim'), ...claimed, question: Id }),
  z.strictObject({ kind: z.literal('new-row'), ...claimed, question: Row }),
  z.strictObject({ kind: z.literal('rename'), question: Id, label: text }),
  z.strictObject({ kind: z.literal('change'), entry, keys: Keys }),
  z.strictObject({ kind: z.literal('day'), entry, day: Day }),
  z.strictObject({ kind: z.literal('currency'), entry, currency: z.string().regex(/^[A-Z]{3}$/u) }),
  z.strictObject({ kind: z.literal('quote'), entry, words }),
  z.strictObject({ kind: z.literal('figure'), entry, words }),
  z.strictObject({ kind: z.literal('remove'), entry }),
]);
/** A decision of an editor on a stop or an entry of an article. */
export type Decision = z.infer<typeof Decision>;

const because = Words;
/** What an editor makes of something that was found; `pair` and `other` count the pairs of a passage or the others of an utterance, null for all. */
const Judgement = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('confirm') }),
  z.strictObject({ act: z.literal('forbid'), because, pair: number.nullable() }),
  z.strictObject({ act: z.literal('speaker'), speaker: Name, because }),
  z.strictObject({ act: z.literal('join'), article: Id, block: z.string(), because }),
  z.strictObject({ act: z.literal('unite'), words: words.extend({ article: Id }), because }),
  z.strictObject({ act: z.literal('part'), other: number.nullable(), because }),
  z.strictObject({
    ...LineageEntry.pick({ article: true, from: true, kind: true, confidence: true }).shape,
    act: z.literal('derive'),
    note: z.union([z.literal(''), Words]),
  }),
  z.strictObject({ act: z.literal('release'), pair: number.nullable() }),
]);

/** A text to be brought in: pasted, as a file in base64, or by its address. */
const Source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string().min(1) }),
  z.strictObject({ kind: z.literal('file'), name: z.string().min(1), base64: z.string() }),
  z.strictObject({ kind: z.literal('address'), address: z.string().min(1) }),
]);
/** A text to be brought in. */
export type Source = z.infer<typeof Source>;

/** A publisher that the first of its articles brings along, as an editor fills it in; its schema judges it. */
const NewOutlet = z.strictObject({
  name: text,
  kind: text.optional(),
  country: text.optional(),
  homepage: text.optional(),
  shown: z.enum(['whole', 'quotes']),
});
/** A publisher that the first of its articles brings along. */
export type NewOutlet = z.infer<typeof NewOutlet>;

/** The header of a new article as far as an editor sets it. */
const Header = z.strictObject({
  id: Id.optional(),
  outlet: Id.optional(),
  newOutlet: NewOutlet.optional(),
  label: text.optional(),
  reports: Day.optional(),
  url: text.optional(),
});
/** A line of a text, and what an editor says that it is. */
const Line = { text, is: z.enum(LINE_CHOICES) };
const bringing = { story: Id, source: Source, header: Header, lines: z.array(z.strictObject(Line)) };

/** What may be asked under each name. */
export const ASKS = {
  stories: z.strictObject({}),
  story: z.strictObject({ id: Id.optional(), title: text, date: Day, place: text }),
  look: z.strictObject(bringing),
  add: z.strictObject(bringing),
  article: z.strictObject(article),
  decide: z.strictObject({ ...article, hash: z.string(), decision: Decision }),
  effect: z.strictObject(article),
  found: z.strictObject(article),
  judge: z.strictObject({ ...article, hash: z.string(), index: number, judgement: Judgement }),
  lines: z.strictObject(article),
  line: z.strictObject({ ...article, hash: z.string(), ...Line }),
  head: z.strictObject({ ...article, hash: z.string(), head: text }),
  undo: z.strictObject({}),
  choose: z.strictObject({ keep: z.enum(['mine', 'theirs']) }),
  report: z.strictObject({}),
  commit: z.strictObject({
    ...{ branch: z.string(), message: z.string().trim().min(1) },
    paths: z.array(z.string()),
  }),
};

/** The names under which the desk is asked. */
export type CallName = keyof typeof ASKS;
/** What is asked under a name. */
export type Asked<Name extends CallName> = z.infer<(typeof ASKS)[Name]>;

/** The stories with their articles, and what of each is still to be read. */
export interface DeskStories {
  stories: readonly {
    id: string;
    title: string;
    articles: readonly { id: string; label: string; progress: string; waiting: number }[];
  }[];
  undo: string | null;
}

/** What was found in a text to be brought in. */
export interface FoundText {
  id: string;
  path: string;
  header: readonly { key: string; value: string | null; note: string }[];
  outlets: readonly { id: string; name: string }[];
  /** The publisher that would be made for it, and where its name was found; null where it is another or none. */
  newOutlet: { filled: NewOutlet; from: string } | null;
  /** The address of the text as an editor gives it, empty for none yet; null where the text came with its own. */
  address: string | null;
  remarks: readonly string[];
  lines: readonly FoundLine[];
  /** Why it cannot be added as it is; none where it can. */
  problems: readonly Message[];
}

/** An article, and the version of its claims file that it was read from. */
export interface OpenArticle extends DeskArticle, DeskEffect {
  story: string;
  article: string;
  title: string;
  label: string;
  hash: string;
  /** Why its files cannot be read; none where they can. */
  problems: readonly Message[];
  undo: string | null;
  /** What is proposed for each stop. */
  offers: readonly Offer[];
}

/** The head of an article’s column and its lines, and the version of its raw file that they were read from. */
export interface ArticleLines {
  story: string;
  article: string;
  title: string;
  hash: string;
  /** The head that it has of its own, empty for none; and the publisher whose name stands there else, null for none. */
  head: string;
  publisher: string | null;
  lines: readonly FoundLine[];
  /** What the check says of the article: a line that is not in it any more may be quoted. */
  messages: DeskEffect['messages'];
  undo: string | null;
}

/** What is found in an article besides its numbers, and the version of its story’s file that it was read with. */
export interface OpenFound extends FoundInArticle {
  story: string;
  article: string;
  title: string;
  label: string;
  hash: string;
  undo: string | null;
}

/** What the content says otherwise than the last commit, and what of it changed. */
export interface DeskReport {
  shown: readonly Shown[];
  branch: string;
  pieces: readonly CommitPiece[];
}

/** What is told under each name. */
export interface Told {
  stories: DeskStories;
  story: { story: string };
  look: FoundText;
  add: OpenArticle;
  article: OpenArticle;
  decide: OpenArticle;
  effect: DeskEffect;
  found: OpenFound;
  judge: OpenFound;
  lines: ArticleLines;
  line: ArticleLines;
  head: ArticleLines;
  undo: { undone: string | null };
  choose: { kept: 'mine' | 'theirs' };
  report: DeskReport;
  commit: { branch: string; commit: string };
}

/** A file that changed on the disk since it was read: both versions, of which an editor chooses one. */
export interface BothVersions {
  path: string;
  mine: string | null;
  theirs: string | null;
}

/** The answer to a call: what was asked for, two versions to choose from, or why there is nothing. */
export type Answer<Name extends CallName> =
  { told: Told[Name] } | { clash: BothVersions } | { refused: Message };
