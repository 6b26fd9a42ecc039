import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Alignable } from '../../../src/core/passage/alignment.ts';
import { readArticle } from '../../../src/core/article/article.ts';
import { blocksOf } from '../../../src/core/article/block.ts';
import type { LikelyKind } from '../../../src/core/lineage/likely-lineage.ts';

/** The invented cases of copying, which were written before anything that finds it. */

const FOLDER = 'tests/fixtures/lineage';

/** Two texts of a case, and what they are to each other. */
export interface LineageCase {
  name: string;
  kind: LikelyKind;
  a: Alignable;
  b: Alignable;
}

interface Expected {
  pairs: { a: string; b: string; kind: LikelyKind }[];
  half: string;
  dek?: string[];
}

/** The pairs of one half: `tuned` was looked at while the proposals were made, `held` was not. */
export function readCases(half: 'tuned' | 'held'): LineageCase[] {
  return readdirSync(FOLDER).flatMap((name) => {
    const expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as Expected;
    const read = (id: string) =>
      readText(join(FOLDER, name, `${id}.txt`), id, expected.dek?.includes(id) ?? false);
    return expected.half === half
      ? expected.pairs.map(({ a, b, kind }) => ({ name: `${name} ${a}–${b}`, kind, a: read(a), b: read(b) }))
      : [];
  });
}

function readText(path: string, id: string, hasDek: boolean): Alignable {
  const text = readFileSync(path, 'utf8');
  const [headline = '', dek = ''] = text.split('\n').filter((line) => line.trim() !== '');
  const header = { outlet: 'unnamed', label: 'Case', reports: '2024-01-01', headline };
  const article = readArticle(text, { ...header, ...(hasDek ? { dek } : {}) }, '0'.repeat(64));
  return { id, blocks: blocksOf(article?.lines ?? []) };
}
