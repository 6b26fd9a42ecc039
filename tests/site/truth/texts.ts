import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { ClaimRecord } from '../../../src/schemas/published/claim-record.ts';
import type { FigureRecord } from '../../../src/schemas/published/figure-record.ts';

/** The articles and people’s files of a content folder, read plainly: nothing here is shared with what it is held against. */

/** A claim as a person wrote it. */
export interface PlainClaim {
  id: string;
  question: string;
  exact: string;
  figure?: string;
  attribution?: string;
  asOf?: string;
  restsOn?: { statement: string; basis: string };
  proposed?: boolean;
}

/** An article with its words as they are compared: small letters, straight quotation marks, single spaces. */
export interface PlainArticle {
  id: string;
  label: string;
  outlet: string;
  /** The article whose place it has taken. */
  supersedes?: string | undefined;
  plain: string;
  blocks: readonly string[];
  /** Null where nobody has written a claims file. */
  claims: readonly PlainClaim[] | null;
  leftOut: readonly { exact: string; proposed?: boolean }[];
}

/** A story with the articles of its columns in their order. */
export interface PlainStory {
  id: string;
  title: string;
  /** The day of its event. */
  date: string;
  questions: readonly {
    id: string;
    label: string;
    measure: string;
    lookFor?: readonly string[];
    background?: boolean;
    kind?: string;
  }[];
  lineage: readonly { article: string; from: string; confidence: string }[];
  originals: readonly { id: string; label: string; outlet?: string }[];
  /** Sets of columns that have pages of their own. */
  columns: readonly { id: string; label: string; articles: readonly string[] }[];
  statements: readonly PlainStatement[];
  articles: readonly PlainArticle[];
  /** Articles whose place corrected versions have taken. */
  replaced: readonly PlainArticle[];
}

/** A statement of the ledger. */
export interface PlainStatement {
  id: string;
  by: string;
  date: string;
  status: string;
  supersededBy?: string;
  figures: readonly { question: string; figure: string }[];
}

/** A published claim that gives a figure; of a time the minutes since 1970 that its stretch begins and ends with. */
export type AuditClaim = ClaimRecord & {
  figure: Omit<FigureRecord, 'unit'> & { unit: string | null; isUndated?: boolean };
};

function asFigure({ time, ...claim }: ClaimRecord): AuditClaim | null {
  if (claim.figure) return { ...claim, time, figure: claim.figure };
  if (!time) return null;
  const minute = (text: string | null) => (text === null ? null : Date.parse(`${text}Z`) / 60_000);
  const { text, from, fromOpen, to, toOpen, zone, rule, assumedDay } = time;
  return {
    ...claim,
    time,
    figure: {
      text,
      ...{ min: minute(from), minOpen: fromOpen, max: minute(to), maxOpen: toOpen },
      ...{ unit: `time ${zone ?? ''}`, vague: false, hedge: 'none', rule },
      isUndated: assumedDay !== null,
    },
  };
}

/** What people wrote and articles print on a site, and its stories. */
export interface PlainContent {
  stories: readonly PlainStory[];
  /** Of each passage that is published how many articles tell it, by story. */
  tellers: ReadonlyMap<string, readonly number[]>;
  /** Every text of people’s files, plain. */
  people: ReadonlySet<string>;
  /** All that articles print and people wrote, and the lines that were removed, plain. */
  printed: string;
  /** Those that give a figure, and those in words. */
  claims: readonly AuditClaim[];
  worded: readonly ClaimRecord[];
}

/** A text as a plain search takes it. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[“”„‟«»″]|''/gu, '"')
    .replace(/[‘’‚‛′ʼ´`]/gu, "'")
    .replace(/[‐‑−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** True where words stand in a text and do not begin or end inside a word or a number. */
export function prints({ plain: text }: Pick<PlainArticle, 'plain'>, words: string): boolean {
  const wanted = plain(words).replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
  const [begins, ends] = [/^[\p{L}\p{N}]/u.test(plain(words)), /[\p{L}\p{N}]$/u.test(plain(words))];
  const before = begins ? String.raw`(?<![\p{L}\p{M}\p{N}])(?<!\p{Nd}[.,])` : '';
  const after = ends ? String.raw`(?![\p{L}\p{M}\p{N}])(?![.,]\p{Nd})` : '';
  return new RegExp(before + wanted + after, 'u').test(text);
}

/** Reads a content folder, and the claims that the site made of it publishes. */
export function readContent(root: string, site: string): PlainContent {
  const folder = join(root, 'content');
  const outlets = new Map(
    filesOf(join(folder, 'outlets')).map(({ name, text }) => [name, yamlOf(text) as { name: string }]),
  );
  const stories = filesOf(join(folder, 'stories')).map(({ name, text }) =>
    readStory(folder, name, yamlOf(text) as never, outlets),
  );
  const written = ['', 'outlets', 'stories', 'statements', 'claims'].flatMap((kind) =>
    filesOf(join(folder, kind), kind !== '').flatMap(({ text }) => scalarsOf(yamlOf(text))),
  );
  const heads = filesOf(join(folder, 'articles')).flatMap(({ text }) => scalarsOf(yamlOf(frontOf(text))));
  const claims = JSON.parse(readFileSync(join(site, 'data/claims.json'), 'utf8')) as ClaimRecord[];
  const told = JSON.parse(readFileSync(join(site, 'data/passages.json'), 'utf8')) as PlainPassages[];
  return {
    stories,
    tellers: new Map(
      told.map(({ story, passages }) => [
        story,
        passages.map(({ members }) => new Set(members.map(({ article }) => article)).size),
      ]),
    ),
    claims: claims.flatMap((claim) => asFigure(claim) ?? []),
    worded: claims.filter(({ words }) => words !== null),
    people: new Set([...written, ...heads].map(plain)),
    printed: [
      ...filesOf(join(folder, 'articles')).flatMap(({ text }) => blocksOf(text).map(plain)),
      ...heads.map(plain),
      ...written.map(plain),
    ].join('\n'),
  };
}

interface PlainPassages {
  story: string;
  passages: { members: { article: string }[] }[];
}

type Stated = Omit<PlainStatement, 'figures'> & Partial<Pick<PlainStatement, 'figures'>>;

/** A story’s file as it is written, where lists may be missing. */
type Written = Pick<PlainStory, 'title' | 'date'> &
  Partial<Pick<PlainStory, 'questions' | 'lineage' | 'originals' | 'columns'>> & {
    articles?: readonly string[];
  };

function readStory(
  folder: string,
  id: string,
  { lineage, originals, questions, columns: sets, ...story }: Written,
  outlets: ReadonlyMap<string, { name: string }>,
): PlainStory {
  const all = filesOf(join(folder, 'articles', id)).map(({ name, text }) => {
    const front = yamlOf(frontOf(text)) as { label?: string; outlet: string; supersedes?: string };
    const [claims] = filesOf(join(folder, 'claims', id)).filter((file) => file.name === name);
    const read = claims ? (yamlOf(claims.text) as { claims?: PlainClaim[]; leftOut?: [] }) : null;
    const blocks = blocksOf(text).map(plain);
    return {
      id: name,
      label: front.label ?? outlets.get(front.outlet)?.name ?? front.outlet,
      outlet: front.outlet,
      supersedes: front.supersedes,
      plain: blocks.join('\n'),
      blocks,
      claims: read ? (read.claims ?? []) : null,
      leftOut: read?.leftOut ?? [],
    };
  });
  const replaced = new Set(all.map(({ supersedes }) => supersedes));
  const order = [...(story.articles ?? []), ...all.map(({ id: name }) => name).sort()];
  const columns = [...new Set(order)].flatMap((name) => all.find((article) => article.id === name) ?? []);
  const [statements] = filesOf(join(folder, 'statements')).filter(({ name }) => name === id);
  return {
    ...story,
    id,
    lineage: lineage ?? [],
    originals: originals ?? [],
    columns: sets ?? [],
    questions: questions ?? [],
    statements: (statements ? (yamlOf(statements.text) as Stated[]) : []).map((one) => ({
      ...one,
      figures: one.figures ?? [],
    })),
    articles: columns.filter((article) => !replaced.has(article.id)),
    replaced: all.filter((article) => replaced.has(article.id)),
  };
}

function filesOf(folder: string, recursive = true): { name: string; text: string }[] {
  try {
    return readdirSync(folder, { recursive, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:yml|md)$/u.test(entry.name) && entry.name !== 'README.md')
      .map((entry) => ({
        name: basename(entry.name).replace(/\.\w+$/u, ''),
        text: readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      }));
  } catch {
    return [];
  }
}

function yamlOf(text: string): unknown {
  return parse(text) as unknown;
}

function frontOf(markdown: string): string {
  return /^---\n(.*?)\n---\n/su.exec(markdown)?.[1] ?? '';
}

/** The paragraphs of a generated article without their marks. */
function blocksOf(markdown: string): string[] {
  return markdown
    .replace(/^---\n.*?\n---\n/su, '')
    .split(/\n\n+/u)
    .map((block) => block.replace(/^#+ /u, '').replace(/\\([!-/:-@[-`{-~])/gu, '$1'))
    .map((block) =>
      block.replace(/&#x([0-9A-F]+);/giu, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16))),
    )
    .filter((block) => block.trim() !== '');
}

function scalarsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(scalarsOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(scalarsOf) : [];
}
