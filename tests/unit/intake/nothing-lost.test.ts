import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lettersOf } from '../../../src/core/intake/shown-line.ts';
import { endsAsSentence } from '../../../src/core/text/prose.ts';
import { readPage } from '../../../src/disk/page-reader.ts';
import { readPages, takePage } from '../kit/page-score.ts';

const bare = (text: string) => lettersOf(text).replace(/[^\p{L}\p{N}]/gu, '');

const WORD_EDGE = /[^\p{L}\p{N}]+|(?<=\p{L}{2})(?=\p{Lu}\p{Ll})/u;

/** The law of saved pages: each word of a page's main text is in its article, or in a removed line with its rule. */

const FIXTURES = new URL('../../fixtures/pages/', import.meta.url);
const pages = [
  ...readPages('tuned').map(({ name, bytes }) => [name, bytes] as const),
  ...readdirSync(FIXTURES)
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, new Uint8Array(readFileSync(new URL(file, FIXTURES)))] as const),
];

test.each(pages)('%s', (name, bytes) => {
  const read = readPage(bytes, '', null);
  const lines = 'beyond' in read ? [] : read.page.lines.filter(({ chosen }) => chosen);
  const { headline, dek, byline, text, removed } = takePage(bytes, name);
  const printed = [headline, dek, byline, ...text, ...removed.map((line) => line.text)];
  const letters = printed.map((line) => bare(line ?? '')).join('');
  // What a page has on one line above its text, names and days, may stand on several below a header.
  const pieces = lines.flatMap((line) =>
    endsAsSentence(line.text) ? [line.text] : line.text.split(WORD_EDGE),
  );
  expect(pieces.length).toBeGreaterThan(0);
  expect(pieces.filter((piece) => !letters.includes(bare(piece)))).toEqual([]);
  expect(removed.filter(({ rule }) => rule === '')).toEqual([]);
});
