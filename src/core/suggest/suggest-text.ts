import { UNKNOWN_DAY, yearsOf } from './article-year.ts';
import { readArticle, splitLines } from '../article/article.ts';
import { type Block, blocksOf } from '../article/block.ts';
import { mainPlace } from './counting/event-place.ts';
import { parseDateline, placeInSmallLetters } from '../article/dateline.ts';
import type { Figure } from '../figure/figure.ts';
import { readSentences } from '../text/sentence.ts';
import { isOtherEvent } from './counting/other-event.ts';
import { quoteAround } from './claim-quote.ts';
import { type Proposal, suggestClaims } from './suggest.ts';
import { NO_HEADLINE, type RawHeader } from '../../schemas/content/raw.ts';
import { isDay } from '../../schemas/content/day.ts';
import { sliceText, type Span } from '../text/text.ts';

/** Proposals for a text file as it lies, with or without a header. */

/** A proposal as data: places are code points of the file's whole text. */
export interface SuggestedClaim {
  quote: string;
  start: number;
  end: number;
  question: { quantity: string; population: string; place: string | null };
  figure: Figure;
  attribution: string | null;
  sentence: string;
}

interface Placed {
  placed: { block: Block; offset: number }[];
  dateline: string;
}

const HEADER = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)([\s\S]*?)(?:\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r)/;

/**
 * The claims that a text file seems to make. A header between two lines "---" is passed over, but for the
 * day that it says the article reports. Text without an article gives none.
 */
export function suggestText(file: string): SuggestedClaim[] {
  const head = HEADER.exec(file);
  const body = file.slice(head?.[0].length ?? 0);
  const header = readHeader(head?.[1] ?? '');
  const { placed, dateline } = placeBlocks(body, Array.from(head?.[0] ?? '').length, header);
  const blocks = placed.map(({ block }) => block);
  const years = yearsOf(body, header.reports);
  const setting = settingOf(blocks, header, years);
  const placeOf = new Map(placed.map((place) => [place.block.id, place]));
  return suggestClaims(blocks, years).map((proposal) => {
    const { block, offset } = placeOf.get(proposal.block) ?? {};
    const quote = quoteAround(block?.text ?? '', proposal.figurePlace, dateline);
    return asData({ ...proposal, quote, place: proposal.place ?? setting }, block?.text ?? '', offset ?? 0);
  });
}

/** Where the event is: the place of filing, or what is named most often beside earlier events; null for none. */
function settingOf(
  blocks: readonly Block[],
  { reports }: RawHeader,
  years: ReadonlySet<string>,
): string | null {
  const filed = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .slice(0, 2)
    .map(({ text }) => parseDateline(text, reports))
    .find((dateline) => dateline !== null);
  if (filed) return placeInSmallLetters(filed.place);
  const sentences = blocks.flatMap(({ text }) =>
    readSentences(text).map((sentence) => sliceText(text, sentence)),
  );
  return mainPlace(sentences.filter((sentence) => !isOtherEvent(sentence, sentence.length, years)));
}

/** A proposal as data; `offset` is where its block begins in the file. */
function asData(proposal: Proposal & { quote: Span }, text: string, offset: number): SuggestedClaim {
  const { quantity, population, place, figure, attribution } = proposal;
  return {
    quote: sliceText(text, proposal.quote),
    start: offset + proposal.quote.start,
    end: offset + proposal.quote.end,
    question: { quantity, population, place },
    figure,
    attribution,
    sentence: sliceText(text, proposal.sentence),
  };
}

function readHeader(yaml: string): RawHeader {
  const key = (name: string) =>
    new RegExp(String.raw`^${name}:[ \t]*(['"]?)(.+?)\1[ \t]*$`, 'm').exec(yaml)?.[2];
  const reports = key('reports') ?? '';
  const [headline, dek, byline] = [key('headline'), key('dek'), key('byline')];
  return {
    outlet: 'unnamed',
    reports: isDay(reports) ? reports : UNKNOWN_DAY,
    ...(headline === undefined ? {} : { headline: headline === NO_HEADLINE ? null : headline }),
    ...(dek === undefined ? {} : { dek }),
    ...(byline === undefined ? {} : { byline }),
  };
}

/** The blocks of an article with the offset of each in the file, and its dateline. */
function placeBlocks(body: string, first: number, header: RawHeader): Placed {
  const article = readArticle(body, header, '');
  if (!article) return { placed: [], dateline: '' };
  const starts = lineStarts(body);
  const removed = new Set(article.frontMatter.removed.map(({ line }) => line));
  const kept = splitLines(body).filter(({ line }) => !removed.has(line));
  const lines = kept.filter((_, index) => article.lines[index]?.kind !== 'byline');
  const placed = blocksOf(article.lines).map((block, index) => ({
    block,
    offset: first + (starts[(lines[index]?.line ?? 1) - 1] ?? 0) + (lines[index]?.indent ?? 0),
  }));
  return { placed, dateline: article.frontMatter.dateline?.text ?? '' };
}

/** The offset in code points at which each line begins. */
function lineStarts(text: string): number[] {
  const starts = [0];
  let at = 0;
  for (const part of text.split(/(\r\n|\n|\r)/)) {
    at += Array.from(part).length;
    if (/^[\r\n]/.test(part)) starts.push(at);
  }
  return starts;
}
