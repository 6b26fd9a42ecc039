import { describe, expect, test } from 'vitest';
import { ingest } from '../../../src/core/article/ingest.ts';
import { readMarkdown } from '../../../src/core/article/markdown.ts';
import {
  edit,
  filesOf,
  HERALD_ARTICLE,
  HERALD_RAW,
  REWRITE_ARTICLE,
  REWRITE_RAW,
  written,
} from '../kit/fixture.ts';

const both = filesOf({ [REWRITE_RAW]: written(REWRITE_RAW), [HERALD_RAW]: written(HERALD_RAW) });

test('raw files become Markdown that names the command that made it', () => {
  const { generated, diagnostics } = ingest(both);
  expect(diagnostics).toEqual([]);
  expect([...generated.keys()]).toEqual([HERALD_ARTICLE, REWRITE_ARTICLE]);
  expect(generated.get(HERALD_ARTICLE)).toBe(`\
---
# Made from content/raw/ferry/herald.txt by "npm run ingest".
# Do not edit: a change here is lost. Correct the raw file’s header instead.
outlet: harbour-herald
reports: 2024-03-03
headline: Ferry aground off Port Ellery, 12 hurt
dateline:
  text: PORT ELLERY, Mar 3 (HH) -
  place: PORT ELLERY
  date: 2024-03-03
sha256: a657ec8dd491e704e0df6094f2cb7fb7e902f3620a24b54f861d6e4a88a83aee
removed:
  - line: 1
    text: World News
    rule: section name
  - line: 11
    text: ab/cd
    rule: desk sign-off
---

# Ferry aground off Port Ellery, 12 hurt

PORT ELLERY, Mar 3 (HH) - At least 12 people were hurt when a ferry ran aground, the coast guard said.

The coast guard rescued 340 people. “We counted 340 people,” a spokeswoman said.

Two tugs were sent.
`);
});

test('the same files give the same bytes', () => {
  expect([...ingest(both).generated]).toEqual([...ingest(new Map([...both].reverse())).generated]);
});

describe('a locator finds the place of', () => {
  const locate = ingest(both).locators.get(HERALD_RAW);

  test.each([
    ['a key of the header', ['reports'], { line: 3, column: 10 }],
    ['the headline’s beginning', ['headline', 0], { line: 7, column: 1 }],
    ['a character of a paragraph', ['p2', 24], { line: 11, column: 25 }],
  ])('%s', (_, path, place) => {
    expect(locate?.(path)).toEqual({ file: HERALD_RAW, ...place });
  });
});

test('line ends and empty lines count for the hash, the header does not', () => {
  const hash = (text: string) =>
    /sha256: "?([0-9a-f]+)/u.exec(
      ingest(filesOf({ [HERALD_RAW]: text })).generated.get(HERALD_ARTICLE) ?? '',
    )?.[1];
  const text = written(HERALD_RAW);
  const sameText = edit(HERALD_RAW, 'reports: 2024-03-03', 'reports: 2024-03-03\npublished: 2024-03-04')[
    HERALD_RAW
  ];
  expect(hash(String(sameText))).toBe(hash(text));
  expect(hash(`${text}\n`)).not.toBe(hash(text));
});

test('an indented text is the same article, and each of its characters is found where it stands', () => {
  const indented = written(HERALD_RAW).replace(/^(?=PORT|The coast)/gmu, '\u00a0\t  ');
  const { generated, locators, diagnostics } = ingest(filesOf({ [HERALD_RAW]: indented }));
  const plain = ingest(both).generated.get(HERALD_ARTICLE);
  const body = (markdown = '') => markdown.slice(markdown.indexOf('\n---\n'));
  expect(diagnostics).toEqual([]);
  expect(body(generated.get(HERALD_ARTICLE))).toBe(body(plain));
  expect(locators.get(HERALD_RAW)?.(['p2', 24])).toEqual({ file: HERALD_RAW, line: 11, column: 29 });
});

test('a text without a headline says so, there and back', () => {
  const bare = written(HERALD_RAW).replace('reports', 'headline: none\nreports');
  const markdown = ingest(filesOf({ [HERALD_RAW]: bare })).generated.get(HERALD_ARTICLE) ?? '';
  expect(markdown).toContain('\nheadline: none\n');
  expect(readMarkdown(markdown, () => ({}))?.lines.map(({ kind }) => kind)).toEqual(
    Array.from({ length: 4 }, () => 'paragraph'),
  );
});

test('one text in two stories is told of once, at the later path', () => {
  const { generated, diagnostics } = ingest(
    filesOf({ 'content/raw/storm/a.txt': written(HERALD_RAW), [HERALD_RAW]: written(HERALD_RAW) }),
  );
  expect(generated.size).toBe(2);
  expect(diagnostics.map(({ file, code, again }) => [file, code, again])).toEqual([
    ['content/raw/storm/a.txt', 'duplicate-text', 'npm run check -- storm'],
  ]);
});

test.each([
  ['a link', { [HERALD_RAW]: null }],
  ['an unsafe name', { 'content/raw/ferry/Herald 1.txt': written(HERALD_RAW) }],
  ['a folder with an unsafe name', { 'content/raw/..ferry/herald.txt': written(HERALD_RAW) }],
  ['another kind of file', { 'content/claims/ferry/herald.yml': written(HERALD_RAW) }],
])('nothing is made from %s', (_, texts) => {
  const { generated, diagnostics } = ingest(filesOf(texts));
  expect([...generated]).toEqual([]);
  expect(diagnostics).toEqual([]);
});
