import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle, splitLines } from '../../../src/core/article/article.ts';
import { blocksOf } from '../../../src/core/article/block.ts';
import { character } from '../kit/character.ts';

const HEADER = { outlet: 'unnamed', label: 'A rewrite', reports: '2024-03-03' };
const SHA = '0'.repeat(64);
const read = (lines: readonly string[], header = {}) =>
  readArticle(lines.join('\n\n'), { ...HEADER, ...header }, SHA);
const kinds = (lines: readonly string[], header = {}) =>
  read(lines, header)?.lines.map(({ kind, text }) => `${kind}: ${text}`);
const PROSE = 'Two tugs were sent from the harbour, and both came back the same night.';

test('lines are split at every kind of line end, numbered from 1, without the white space around them, and empty ones left out', () => {
  expect(splitLines('a\r\nb\n\n \t\n c \r\u00a0\td')).toEqual([
    { line: 1, text: 'a', indent: 0 },
    { line: 2, text: 'b', indent: 0 },
    { line: 5, text: 'c', indent: 1 },
    { line: 6, text: 'd', indent: 2 },
  ]);
});

describe('what each line is', () => {
  test('the first line behind section names is the headline, and in doubt a line is a paragraph', () => {
    expect(read(['World News', 'Ferry aground', 'Short line', PROSE, 'ab/cd'])).toEqual({
      frontMatter: {
        ...HEADER,
        headline: 'Ferry aground',
        sha256: SHA,
        removed: [
          { line: 1, text: 'World News', rule: 'section name' },
          { line: 9, text: 'ab/cd', rule: 'desk sign-off' },
        ],
      },
      lines: [
        { kind: 'headline', text: 'Ferry aground' },
        { kind: 'paragraph', text: 'Short line' },
        { kind: 'paragraph', text: PROSE },
      ],
    });
  });

  test('headline, dek and byline are the lines that the header repeats, quotation marks aside', () => {
    const header = { headline: 'Ferry "aground"', dek: 'What we know', byline: 'Anna Example' };
    expect(kinds(['Anna Example', 'What we know', 'Ferry “aground”', PROSE], header)).toEqual([
      'byline: Anna Example',
      'dek: What we know',
      'headline: Ferry “aground”',
      `paragraph: ${PROSE}`,
    ]);
  });

  test('a byline is known by its "By" and its name', () => {
    expect(kinds(['Ferry aground', 'By Anna Example and Ben Example', 'By night the tugs came.'])).toEqual([
      'headline: Ferry aground',
      'byline: By Anna Example and Ben Example',
      'paragraph: By night the tugs came.',
    ]);
  });

  test('a byline, a date or a breadcrumb above the headline is not the headline', () => {
    expect(kinds(['Home > News', 'By Jane Roe', '3 March 2024', 'Ferry aground', PROSE])).toEqual([
      'byline: By Jane Roe',
      'headline: Ferry aground',
      `paragraph: ${PROSE}`,
    ]);
  });

  test.each([
    ['a sentence', PROSE],
    ['quoted speech', '“We do not trust them any more,” she said in the harbour.'],
    ['a dateline', 'PORT ELLERY, Mar 3 (HH) - Two tugs were sent from the harbour'],
    ['a whole article on one line', 'Ferry aground Two tugs were sent '.repeat(6).trim()],
    ['a caption with its credit', 'The ferry on Nov. 28. (Ann Roe / Staff)'],
    ['a website’s label with the words below it', 'Story highlights Two tugs were sent'],
  ])('%s is never made the headline', (_, first) => {
    expect(kinds(['World News', 'By Jane Roe', first, PROSE])).toEqual([
      'byline: By Jane Roe',
      `paragraph: ${first}`,
      `paragraph: ${PROSE}`,
    ]);
    expect(read([first, PROSE])?.frontMatter.headline).toBeNull();
    expect(kinds([first, PROSE], { headline: first })?.[0]).toBe(`headline: ${first}`);
  });

  test.each(['Will the ferry float?', '“Nobody was hurt”, say tugs', 'Tugs sent by the U.S.'])(
    'a headline may end in many ways: %s',
    (first) => {
      expect(read([first, PROSE])?.frontMatter.headline).toBe(first);
    },
  );

  test('a text without a headline keeps its first line as a paragraph, whatever it looks like', () => {
    expect(kinds(['Ferry aground', PROSE], { headline: null })).toEqual([
      'paragraph: Ferry aground',
      `paragraph: ${PROSE}`,
    ]);
  });

  test('lines that an editor names go or stay, whatever rules say', () => {
    const lines = ['Ferry aground', 'Our ferry page', PROSE, 'Related articles', 'Our  ferry page', PROSE];
    const header = { furniture: ['Our ferry page'], keep: ['Related articles'] };
    expect(kinds(lines, header)).toEqual([
      'headline: Ferry aground',
      `paragraph: ${PROSE}`,
      'heading: Related articles',
      `paragraph: ${PROSE}`,
    ]);
    expect(read(lines, header)?.frontMatter.removed).toEqual([
      { line: 3, text: 'Our ferry page', rule: 'the editor’s' },
      { line: 9, text: 'Our  ferry page', rule: 'the editor’s' },
    ]);
  });

  test('names without "By" are a byline beside a timestamp only', () => {
    expect(kinds(['Ferry aground', 'Jane Roe', '3 hours ago', PROSE])).toEqual([
      'headline: Ferry aground',
      'byline: Jane Roe',
      `paragraph: ${PROSE}`,
    ]);
    expect(kinds(['Ferry aground', 'Jane Roe', PROSE])).toEqual([
      'headline: Ferry aground',
      'paragraph: Jane Roe',
      `paragraph: ${PROSE}`,
    ]);
  });

  test('a line under a removed label is no heading', () => {
    expect(kinds(['Ferry aground', PROSE, 'Image caption', 'Tugs at work', PROSE])).toEqual([
      'headline: Ferry aground',
      `paragraph: ${PROSE}`,
      'paragraph: Tugs at work',
      `paragraph: ${PROSE}`,
    ]);
  });

  test('a short line without a full stop before prose is a heading', () => {
    expect(
      kinds(['Ferry aground', PROSE, 'What is known', PROSE, 'he said', PROSE, 'Ends here,', PROSE]),
    ).toEqual([
      'headline: Ferry aground',
      `paragraph: ${PROSE}`,
      'heading: What is known',
      `paragraph: ${PROSE}`,
      'paragraph: he said',
      `paragraph: ${PROSE}`,
      'paragraph: Ends here,',
      `paragraph: ${PROSE}`,
    ]);
  });

  test('a line that the header repeats is never removed', () => {
    expect(kinds(['World News', PROSE], { headline: 'World News' })).toEqual([
      'headline: World News',
      `paragraph: ${PROSE}`,
    ]);
  });

  test('the dateline is read off the first paragraphs', () => {
    expect(read(['Ferry aground', 'PORT ELLERY, Mar 3 (HH) - Two tugs came.'])?.frontMatter.dateline).toEqual(
      {
        text: 'PORT ELLERY, Mar 3 (HH) -',
        place: 'PORT ELLERY',
        date: '2024-03-03',
      },
    );
  });

  test('the dateline is looked for among the first sentences, and in the byline last', () => {
    const filed = (lines: readonly string[]) => read(['Ferry aground', ...lines])?.frontMatter.dateline?.text;
    expect([
      filed(['Short line', 'Another one', 'PORT ELLERY —', PROSE]),
      filed([PROSE, 'PORT ELLERY — Two tugs came.']),
      filed([PROSE, PROSE, 'PORT ELLERY — Two tugs came.']),
      filed(['Springvale: Two tugs came.', PROSE]),
      filed([PROSE, 'Springvale: Two tugs came.']),
      filed(['By Jane Roe in Springvale', 'PORT ELLERY — Two tugs came.']),
      filed(['By Jane Roe in Springvale', PROSE]),
      filed(['By Jane Roe, SPRINGVALE —', PROSE]),
    ]).toEqual([
      'PORT ELLERY —',
      'PORT ELLERY —',
      undefined,
      'Springvale:',
      undefined,
      'PORT ELLERY —',
      'in Springvale',
      'SPRINGVALE —',
    ]);
  });

  test('a text of furniture only is no article', () => {
    expect(read(['Related articles', 'Back to top'])).toBeNull();
    expect(read([])).toBeNull();
  });
});

test('blocks are counted as a reader counts: headings and paragraphs apart, the byline not at all', () => {
  expect(
    blocksOf([
      { kind: 'headline', text: 'a' },
      { kind: 'byline', text: 'b' },
      { kind: 'dek', text: 'c' },
      { kind: 'paragraph', text: 'd' },
      { kind: 'heading', text: 'e' },
      { kind: 'paragraph', text: 'f' },
    ]),
  ).toEqual([
    { id: 'headline', kind: 'headline', text: 'a' },
    { id: 'dek', kind: 'dek', text: 'c' },
    { id: 'p1', kind: 'paragraph', text: 'd' },
    { id: 'h1', kind: 'heading', text: 'e' },
    { id: 'p2', kind: 'paragraph', text: 'f' },
  ]);
});

describe('laws', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'World News',
      'Related articles',
      'Anna Example',
      'By Anna Example',
      'ab/cd',
      '***',
      PROSE,
      ' ',
      '',
    ),
    fc.string({ unit: character, maxLength: 30 }),
  );
  const text = fc.tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r', '\n\n'));

  test('removed and kept lines together are all lines that are not empty, unchanged and in order', () => {
    fc.assert(
      fc.property(text, ([lines, end]) => {
        const whole = lines.join(end);
        const article = readArticle(whole, HEADER, SHA);
        const removed = new Map(article?.frontMatter.removed.map((gone) => [gone.line, gone.text]));
        const kept = [...(article?.lines ?? [])];
        const was = splitLines(whole);
        const rebuilt = was.map(({ line: number }) => removed.get(number) ?? kept.shift()?.text);
        if (article) expect(rebuilt).toEqual(was.map(({ text: words }) => words));
        expect(kept).toEqual([]);
      }),
    );
  });

  test('an article has at most one headline, as its front matter says, and one byline', () => {
    fc.assert(
      fc.property(text, ([lines, end]) => {
        const article = readArticle(lines.join(end), HEADER, SHA);
        const count = (kind: string) => article?.lines.filter((kept) => kept.kind === kind).length ?? 0;
        if (article) expect(count('headline')).toBe(article.frontMatter.headline === null ? 0 : 1);
        expect(count('dek')).toBe(0);
        expect(count('byline')).toBeLessThanOrEqual(1);
      }),
    );
  });
});
