import type { z } from 'zod';
import { ArticleRecord } from '../../schemas/published/article-record.ts';
import { ClaimRecord } from '../../schemas/published/claim-record.ts';
import { LineageRecord } from '../../schemas/published/lineage-record.ts';
import { PassageRecord } from '../../schemas/published/passage-record.ts';
import { QuotationRecord } from '../../schemas/published/quotation-record.ts';
import { VerdictRecord } from '../../schemas/published/verdict-record.ts';
import type { StoryContent } from '../story/content.ts';
import { countNoun } from '../text/count-words.ts';
import { claimRecords, claimsCsv } from './claim-data.ts';
import type { Absolute } from '../site/address.ts';
import { articleRecords } from './article-data.ts';
import { lineageRecord } from './lineage-data.ts';
import { passageRecord } from './passage-data.ts';
import { quotationRecord } from './quotation-data.ts';
import type { StoryReadings } from './story-readings.ts';
import { verdictRecords } from './verdict-data.ts';

/** Everything that is published as data: its records, and the files that hold them. */

/** A file as it is served. */
export interface DataFile {
  name: string;
  mediaType: 'application/json' | 'text/csv';
  text: string;
  /** In bytes. */
  size: number;
}

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
  records: readonly object[];
  files: readonly DataFile[];
}

/** What of a story is published. */
export type PublishedReadings = Pick<
  StoryReadings,
  'comparisonOf' | 'passagesOf' | 'quotationsOf' | 'driftOf'
>;

/** The data of all stories; kinds without any record are there too, with files that hold an empty list. */
export function publishData(
  stories: readonly StoryContent[],
  { comparisonOf, passagesOf, quotationsOf, driftOf }: PublishedReadings,
  absolute: Absolute,
): PublishedData[] {
  const claims = claimRecords(stories, absolute);
  const verdicts = stories.flatMap((content) => verdictRecords(content, comparisonOf(content)));
  const lineage = stories.map((content) => lineageRecord(content, comparisonOf(content), driftOf(content)));
  const quotations = stories.map((content) => quotationRecord(content.id, quotationsOf(content)));
  const passages = stories.map((content) => passageRecord(content.id, passagesOf(content)));
  const articles = articleRecords(stories);
  const inStories = (parts: readonly (readonly object[])[], noun: string) =>
    `${countNoun(stories.length, 'story', 'stories')}, ${countNoun(parts.flat().length, noun)}`;
  const csv = fileOf('claims.csv', 'text/csv', claimsCsv(claims));
  return [
    {
      ...{ name: 'claims', title: 'Claims', schema: ClaimRecord, records: claims, isOpen: true },
      record: 'One figure or wording that one article prints, with its words, its place and its reading.',
      amount: countNoun(claims.length, 'claim'),
      files: [jsonFile('claims', claims), csv],
    },
    {
      ...{ name: 'verdicts', title: 'Verdicts', schema: VerdictRecord, records: verdicts, isOpen: true },
      record: 'One question to which articles give figures, and what these come to together.',
      amount: countNoun(verdicts.length, 'verdict'),
      files: [jsonFile('verdicts', verdicts)],
    },
    {
      ...{ name: 'lineage', title: 'Lineage', schema: LineageRecord, records: lineage, isOpen: true },
      record: 'One story: which of its articles derives from what, and how that is known.',
      amount: inStories(
        lineage.map(({ edges }) => edges),
        'link',
      ),
      files: [jsonFile('lineage', lineage)],
    },
    {
      ...{ name: 'quotations', title: 'Quotations', schema: QuotationRecord, records: quotations },
      isOpen: false,
      record: 'One story: what people are quoted as saying, each utterance with all its renderings.',
      amount: inStories(
        quotations.map((record) => record.quotations),
        'quotation',
      ),
      files: [jsonFile('quotations', quotations)],
    },
    {
      ...{ name: 'passages', title: 'Passages', schema: PassageRecord, records: passages, isOpen: false },
      record: 'One story: each thing that its articles tell, with the words of all that tell it.',
      amount: inStories(
        passages.map((record) => record.passages),
        'passage',
      ),
      files: [jsonFile('passages', passages)],
    },
    {
      ...{ name: 'articles', title: 'Articles', schema: ArticleRecord, records: articles, isOpen: false },
      record: 'One article: its text block by block, and what was removed from the raw text.',
      amount: countNoun(articles.length, 'article'),
      files: [jsonFile('articles', articles)],
    },
  ];
}

function jsonFile(name: string, records: readonly object[]): DataFile {
  return fileOf(`${name}.json`, 'application/json', JSON.stringify(records));
}

function fileOf(name: string, mediaType: DataFile['mediaType'], text: string): DataFile {
  return { name, mediaType, text, size: new TextEncoder().encode(text).length };
}
