import { checkContent } from '../../../src/core/check/check.ts';
import { formatDiagnostic } from '../../../src/core/record/diagnostic.ts';
import type { ContentFiles } from '../../../src/core/record/files.ts';
import { ingest } from '../../../src/core/article/ingest.ts';

/** One small sound story in memory, about a ferry that nobody sailed on, for the tests to spoil. */

export const OUTLET = 'content/outlets/harbour-herald.yml';
export const STORY = 'content/stories/ferry.yml';
export const STATEMENTS = 'content/statements/ferry.yml';
export const HERALD_RAW = 'content/raw/ferry/herald.txt';
export const HERALD_CLAIMS = 'content/claims/ferry/herald.yml';
export const HERALD_ARTICLE = 'content/articles/ferry/herald.md';
export const REWRITE_RAW = 'content/raw/ferry/rewrite.txt';
export const REWRITE_CLAIMS = 'content/claims/ferry/rewrite.yml';
export const REWRITE_ARTICLE = 'content/articles/ferry/rewrite.md';

const WRITTEN: Record<string, string> = {
  [OUTLET]: `\
name: Harbour Herald
kind: newspaper
country: Ellery Islands
`,
  [STORY]: `\
title: Ferry aground off Port Ellery
dek: What two articles say of the third of March 2024
date: 2024-03-03
updated: 2024-03-10
place: Port Ellery
articles: [herald, rewrite]
questions:
  - id: injuries
    label: People hurt
    quantity: injuries
    population: people
    place: Port Ellery
    measure: cumulative
    lookFor: [hurt, injured, wounded]
  - { id: rescued, label: People rescued, quantity: rescued, population: people, place: Port Ellery, measure: cumulative }
originals:
  - { id: coast-guard-notice, label: Coast guard notice (not held) }
lineage:
  - article: rewrite
    from: herald
    kind: rewrite
    basis: textual
    confidence: probable
    evidence:
      - exact: a ship ran on rocks
        with: { article: herald, exact: a ferry ran aground }
      - { exact: Storm closes harbour, in: removed }
alignment:
  add:
    - { pair: [herald#p2, rewrite#p2], because: the same rescue }
`,
  [STATEMENTS]: `\
- id: coast-guard-340
  by: Coast guard
  date: 2024-03-03
  status: standing
  figures: [{ question: rescued, figure: "340" }]
  references: [{ outlet: harbour-herald, date: 2024-03-03 }]
`,
  [HERALD_RAW]: `\
---
outlet: harbour-herald
reports: 2024-03-03
---
World News

Ferry aground off Port Ellery, 12 hurt

PORT ELLERY, Mar 3 (HH) - At least 12 people were hurt when a ferry ran aground, the coast guard said.

The coast guard rescued 340 people. “We counted 340 people,” a spokeswoman said.

Two tugs were sent.

ab/cd
`,
  [HERALD_CLAIMS]: `\
claims:
  - id: injuries
    question: injuries
    exact: At least 12 people were hurt
    figure: At least 12
    attribution: the coast guard
  - id: rescued
    question: rescued
    exact: rescued 340 people
    figure: 340
    restsOn: { statement: coast-guard-340, basis: named }
leftOut:
  - { exact: 12 hurt, reason: the same figure again }
  - { exact: Mar 3, reason: date }
  - { exact: counted 340 people, reason: the same figure again }
  - { exact: Two tugs, reason: no question asks for tugs }
`,
  [REWRITE_RAW]: `\
---
outlet: unnamed
label: Rewrite of the Herald
reports: 2024-03-03
headline: Ship stuck near Port Ellery
---
Ship stuck near Port Ellery

More than a dozen passengers were wounded as a ship ran on rocks, the coast guard said.

Nearly 350 persons were brought to land.

Read also: Storm closes harbour
`,
  [REWRITE_CLAIMS]: `\
claims:
  - id: injuries
    question: injuries
    exact: More than a dozen passengers were wounded
    figure: More than a dozen
  - id: rescued
    question: rescued
    exact: Nearly 350 persons were brought to land
    figure: Nearly 350
`,
};

/** What a file of the story becomes: other words or bytes, a link (null), or nothing at all (undefined). */
export type Changes = Record<string, string | Uint8Array | null | undefined>;

/**
 * The story's files with some of them changed. Generated articles are those that the raw files give, unless
 * they are among the changes.
 */
export function contentOf(changes: Changes = {}): ContentFiles {
  const written = filesOf({ ...WRITTEN, ...changes });
  return new Map(
    [...filesOf(Object.fromEntries(ingest(written).generated)), ...written].filter(
      ([path]) => !(path in changes) || changes[path] !== undefined,
    ),
  );
}

/** Files by their paths and nothing else. */
export function filesOf(texts: Changes): ContentFiles {
  return new Map(
    Object.entries(texts).flatMap(([path, text]) =>
      text === undefined ? [] : [[path, typeof text === 'string' ? new TextEncoder().encode(text) : text]],
    ),
  );
}

/** A file of the sound story with one place of it changed. */
export function edit(path: string, from: string, to: string): Changes {
  const text = WRITTEN[path] ?? '';
  if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand once in ${path}`);
  return { [path]: text.replace(from, () => to) };
}

/** The words of a file of the sound story. */
export function written(path: string): string {
  return WRITTEN[path] ?? '';
}

/** All that an editor reads of some content, problem after problem, as printed. */
export function printed(files: ContentFiles): string[] {
  return checkContent(files).diagnostics.map(formatDiagnostic);
}

/** One way of spoiling the story, and every word that an editor then reads. */
export interface Spoiled {
  about: string;
  changes: Changes;
  says: string;
}
