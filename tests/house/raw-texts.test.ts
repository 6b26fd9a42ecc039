import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle, splitLines } from '../../src/core/article/article.ts';
import type { Dateline } from '../../src/schemas/content/article.ts';
import type { RawHeader } from '../../src/schemas/content/raw.ts';

/** Invented articles as they are pasted from different kinds of sites, with what becomes of each line. */

interface Expected {
  header: RawHeader;
  dateline: Dateline | null;
  lines: string[];
}

const folder = new URL('../fixtures/raw-texts/', import.meta.url);
const SHA = '0'.repeat(64);

describe.each(readdirSync(folder))('%s', (name) => {
  const input = readFileSync(new URL(`${name}/input.txt`, folder), 'utf8');
  const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8')) as Expected;
  const article = readArticle(input, expected.header, SHA);

  test('every line is what it is, or removed by its rule', () => {
    const removed = new Map(article?.frontMatter.removed.map(({ line, rule }) => [line, `removed: ${rule}`]));
    const kinds = (article?.lines ?? []).map(({ kind }) => kind).values();
    expect(
      splitLines(input).map(
        ({ line, text }) => `${removed.get(line) ?? kinds.next().value ?? 'lost'} | ${text}`,
      ),
    ).toEqual(expected.lines);
  });

  test('its dateline is read', () => {
    expect(article?.frontMatter.dateline ?? null).toEqual(expected.dateline);
  });
});
