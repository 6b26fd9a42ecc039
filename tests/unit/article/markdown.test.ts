import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleLine, LineKind } from '../../../src/core/article/article.ts';
import { readMarkdown, writeMarkdown } from '../../../src/core/article/markdown.ts';
import { character } from '../kit/character.ts';

const FRONT = {
  outlet: 'unnamed',
  label: 'A rewrite',
  reports: '2024-03-03',
  headline: 'Ferry aground',
  sha256: '0'.repeat(64),
  removed: [{ line: 1, text: 'World News', rule: 'section name' }],
};

/** Front matter as it stands in the file. */
const withYaml = (yaml: string): { yaml: string; dek?: string } => ({ yaml });

test('an article is written as a person would write it', () => {
  const lines: ArticleLine[] = [
    { kind: 'headline', text: 'Ferry aground' },
    { kind: 'byline', text: 'By Anna Example' },
    { kind: 'paragraph', text: 'Two tugs were sent.' },
    { kind: 'heading', text: 'What is known' },
    { kind: 'paragraph', text: '“We counted 340,” she said.' },
  ];
  expect(writeMarkdown({ frontMatter: FRONT, lines }, ['Made by a command.', 'Do not edit.'])).toBe(`\
---
# Made by a command.
# Do not edit.
outlet: unnamed
label: A rewrite
reports: 2024-03-03
headline: Ferry aground
sha256: "${FRONT.sha256}"
removed:
  - line: 1
    text: World News
    rule: section name
---

# Ferry aground

By Anna Example

Two tugs were sent.

## What is known

“We counted 340,” she said.
`);
});

test('marks say which paragraph is the dek and which the byline; each marks one', () => {
  expect(
    readMarkdown('# a\n\nb\n\nc\n\nb\n\nc\n', () => ({ dek: 'b', byline: 'c' }))?.lines.map(
      ({ kind }) => kind,
    ),
  ).toEqual(['headline', 'dek', 'byline', 'paragraph', 'paragraph']);
});

test('a text without front matter has none', () => {
  expect(readMarkdown('# A title\n\nSome words.\n', withYaml)).toEqual({
    frontMatter: { yaml: '' },
    lines: [
      { kind: 'headline', text: 'A title' },
      { kind: 'paragraph', text: 'Some words.' },
    ],
  });
});

test('an article whose front matter cannot be read is none', () => {
  expect(readMarkdown('# A title\n', () => null)).toBeNull();
});

/** Writes lines as an article and reads them back. */
function roundTrip(lines: readonly ArticleLine[]): ArticleLine[] | undefined {
  const markdown = writeMarkdown({ frontMatter: FRONT, lines: [...lines] }, ['Made by a command.']);
  return readMarkdown(markdown, withYaml)?.lines;
}

describe('words come back as they were', () => {
  const tricky = [
    '*a* _b_ **c** ~~d~~ `e`', '<b>bold</b>', '<!-- a -->', '&amp; &lt; &#42; &nbsp;', '1. first', '1) first', '2024. A year',
    '- a list', '+ a list', '* a list', '> a quote', '---', '***', '===', '# x', '#', '## x ##', 'x #', '~~~', '```',
    '    four spaces', ' a ', '\ta\t', 'a\tb', '\u00a0a\u00a0', 'a\u00a0\u202fb', '🚢 at sea', 'é e\u0301 ﬁ',
    '[a](b)', '![a](b)', '[a]: b', '[a][b]', '[^1]', '<https://harbour.example>', 'https://harbour.example/a_b_c',
    'a\\b', '\\*', 'a  ', '|a|b|', ':---', '$x$', '“a” ‘b’', '\u200b', '\u2028', '!', '\\', 'a_b_c', '2 * 3 * 4',
  ]; // prettier-ignore

  test.each(tricky)('%j', (text) => {
    for (const kind of ['paragraph', 'headline', 'heading'] as const)
      expect(roundTrip([{ kind, text }])).toEqual([{ kind, text }]);
    const twice: ArticleLine[] = [
      { kind: 'paragraph', text },
      { kind: 'paragraph', text },
    ];
    expect(roundTrip(twice)).toEqual(twice);
  });

  const unit = fc.oneof(
    fc.constantFrom(...Array.from('*_<>&;#-+=`~[]()!\\|:1. \t\u00a0ab"\'🚢/')),
    character,
  );
  const text = fc.oneof(fc.string({ unit, minLength: 1, maxLength: 30 }), fc.constantFrom(...tricky));
  const isLine = (words: string) => words.trim() !== '' && !/[\u0000-\u0008\u000a-\u001f\u007f]/u.test(words);
  const line = fc.record({
    kind: fc.constantFrom<LineKind>('headline', 'heading', 'paragraph'),
    text: text.filter(isLine),
  });

  test('for any list of lines', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        expect(roundTrip(lines)).toEqual(lines);
      }),
      { numRuns: 300 },
    );
  });

  test('and any words in the front matter', () => {
    fc.assert(
      fc.property(text, (words) => {
        const article = { frontMatter: { ...FRONT, headline: words }, lines: [] };
        const read = readMarkdown(writeMarkdown(article, []), withYaml);
        expect(read?.lines).toEqual([]);
        expect(read?.frontMatter.yaml).toContain('outlet: unnamed\n');
        expect(read?.frontMatter.yaml).toContain('rule: section name');
      }),
    );
  });
});

test('no text makes the reader throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: character }), (markdown) => {
      expect(readMarkdown(markdown, withYaml)?.lines).toBeInstanceOf(Array);
    }),
  );
});
