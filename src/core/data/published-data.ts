import type { z } from 'zod';
import { ArticleRecord } from '../../schemas/published/article-record.ts';
import { ClaimRecord } from '../../schemas/published/claim-record.ts';
import { LineageRecord } from '../../schemas/published/lineage-record.ts';
import { PassageRecord } from '../../schemas/published/passage-record.ts';
import { QuotationRecord } from '../../schemas/published/quotation-record.ts';
import { VerdictRecord } from '../../schemas/published/verdict-record.ts';
import type { StoryContent } from '../story/content.ts';
import { countNoun } from '../text/count-words.ts';
import { claimRecords } from './claim-data.ts';
import type { Absolute } from '../site/address.ts';
import { articleRecords } from './article-data.ts';
import { csvFile, type DataFile, jsonFile } from './data-file.ts';
import { lineageRecord } from './lineage-data.ts';
import { passageRecord } from './passage-data.ts';
import { quotationRecord } from './quotation-data.ts';
import type { StoryReadings } from './story-readings.ts';
import { verdictRecords } from './verdict-data.ts';

/** Everything that is published as data: its records, and the files that hold them. */

/** All records of one kind. */
export interface PublishedData {
  /** The name of its files without their ending. */
  name: 'claims' | 'verdicts' | 'lineage' | 'quotations' | 'passages' | 'articles';
  title: string;
  /** What one record is, as a sentence. */
  record: string;
  /** How much there is, as a phrase: "28 claims". */
  amount: string;
  /** True of what may be used under CC BY 4.0; the words of articles belong to their owners. */
  isOpen: boolean;
  schema: z.ZodObject;
  /** The number of its records. */
  count: number;
  /** The first of them; null where there is none. */
  example: object | null;
  files: readonly DataFile[];
}

/** What of a story is published. */
export type PublishedReadings = Pick<
  StoryReadings,
  'comparisonOf' | 'passagesOf' | 'quotationsOf' | 'driftOf'
>;

/** What records are made from, beside a story. */
interface DataSources extends PublishedReadings {
  absolute: Absolute;
}

/** How the records of a kind are made of a story. */
interface DataKind extends Pick<PublishedData, 'name' | 'title' | 'record' | 'isOpen' | 'schema'> {
  recordsOf: (content: StoryContent, from: DataSources) => readonly object[];
  /** What is counted of it. */
  noun: string;
  /** How many of that are in the one record of a story; absent where each record is one. */
  countIn?: (content: StoryContent, from: DataSources) => number;
}

/** How many records a story has of a kind, and how many things are counted in them. */
export interface DataAmount {
  name: PublishedData['name'];
  records: number;
  counted: number;
}

/**
 * The data of stories; kinds without any record are there too, with files that hold an empty list. Its files are in the
 * folder of the data, or in one of it.
 */
export function publishData(
  stories: readonly StoryContent[],
  readings: PublishedReadings,
  absolute: Absolute,
  folder = '',
): PublishedData[] {
  const from = { ...readings, absolute };
  const amounts = stories.map((content) => measureData(content, readings));
  return describeKinds(amounts, ({ name: kind, recordsOf }) => {
    const records = () => recordsIn(stories, (content) => recordsOf(content, from));
    const [example = null] = records();
    const name = `${folder}${kind}`;
    const claims = () => recordsIn(stories, (content) => claimRecords(content, absolute));
    return {
      example,
      files: [jsonFile(name, records), ...(kind === 'claims' ? [csvFile(name, claims)] : [])],
    };
  });
}

/** How much of each kind a story has. */
export function measureData(content: StoryContent, readings: PublishedReadings): DataAmount[] {
  // Nothing is printed, so that any address does.
  const from = { ...readings, absolute: (address: string) => address };
  return KINDS.map(({ name, recordsOf, countIn }) => {
    const records = recordsOf(content, from).length;
    return { name, records, counted: countIn?.(content, from) ?? records };
  });
}

/** All kinds with what stories have of each, and with the files and the first record that are given for it. */
export function describeKinds(
  amounts: readonly (readonly DataAmount[])[],
  fill: (kind: DataKind) => Pick<PublishedData, 'example' | 'files'>,
): PublishedData[] {
  return KINDS.map((kind) => {
    const { name, title, record, isOpen, schema, noun, countIn } = kind;
    const own = amounts.flat().filter((amount) => amount.name === name);
    const count = own.reduce((all, { records }) => all + records, 0);
    const counted = countNoun(
      own.reduce((all, amount) => all + amount.counted, 0),
      noun,
    );
    const amount = countIn ? `${countNoun(amounts.length, 'story', 'stories')}, ${counted}` : counted;
    return { name, title, record, isOpen, schema, amount, count, ...fill(kind) };
  });
}

/** A story’s records are made when their turn comes, so that those of no two stories are held at once. */
function* recordsIn<Made extends object>(
  stories: readonly StoryContent[],
  recordsOf: (content: StoryContent) => readonly Made[],
): Generator<Made, void, undefined> {
  for (const content of stories) yield* recordsOf(content);
}

const KINDS: readonly DataKind[] = [
  {
    ...{ name: 'claims', title: 'Claims', schema: ClaimRecord, isOpen: true },
    record: 'One figure or wording that one article prints, with its words, its place and its reading.',
    noun: 'claim',
    recordsOf: (content, { absolute }) => claimRecords(content, absolute),
  },
  {
    ...{ name: 'verdicts', title: 'Verdicts', schema: VerdictRecord, isOpen: true },
    record: 'One question to which articles give figures, and what these come to together.',
    noun: 'verdict',
    recordsOf: (content, { comparisonOf }) => verdictRecords(content, comparisonOf(content)),
  },
  {
    ...{ name: 'lineage', title: 'Lineage', schema: LineageRecord, isOpen: true },
    record: 'One story: which of its articles derives from what, and how that is known.',
    noun: 'link',
    recordsOf: (content, from) => [lineageOf(content, from)],
    countIn: (content, from) => lineageOf(content, from).edges.length,
  },
  {
    ...{ name: 'quotations', title: 'Quotations', schema: QuotationRecord, isOpen: false },
    record: 'One story: what people are quoted as saying, each utterance with all its renderings.',
    noun: 'quotation',
    recordsOf: (content, { quotationsOf }) => [quotationRecord(content.id, quotationsOf(content))],
    countIn: (content, { quotationsOf }) => quotationsOf(content).length,
  },
  {
    ...{ name: 'passages', title: 'Passages', schema: PassageRecord, isOpen: false },
    record: 'One story: each thing that its articles tell, with the words of all that tell it.',
    noun: 'passage',
    recordsOf: (content, { passagesOf }) => [passageRecord(content.id, passagesOf(content))],
    countIn: (content, { passagesOf }) => passagesOf(content).length,
  },
  {
    ...{ name: 'articles', title: 'Articles', schema: ArticleRecord, isOpen: false },
    record: 'One article: its text block by block, and what was removed from the raw text.',
    noun: 'article',
    recordsOf: articleRecords,
  },
];

function lineageOf(content: StoryContent, { comparisonOf, driftOf }: DataSources) {
  return lineageRecord(content, comparisonOf(content), driftOf(content));
}
