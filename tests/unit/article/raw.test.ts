import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle, splitLines } from '../../../src/core/article/article.ts';
import { readRaw } from '../../../src/core/article/raw.ts';
import { character } from '../kit/character.ts';

const FILE = 'content/raw/ferry/herald.txt';
const encode = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readRaw(FILE, encode(text), 'ferry');
const HEADER = '---\noutlet: harbour-herald\nreports: 2024-03-03\n---\n';

test('a raw file is its header, and below it the text byte for byte', () => {
  const text = ' Ferry aground\r\n\r\nTwo tugs — “sent”.\n---\nThe end \n\n';
  const { raw, diagnostics } = read(HEADER + text);
  expect(diagnostics).toEqual([]);
  expect(raw).toMatchObject({
    header: { outlet: 'harbour-herald', reports: '2024-03-03' },
    text,
    bytes: encode(text),
    firstLine: 5,
  });
  expect(raw?.locate(['reports'])).toEqual({ file: FILE, line: 3, column: 10 });
});

describe('a header may', () => {
  test.each([
    ['have Windows line ends', HEADER.replaceAll('\n', '\r\n'), 5],
    ['have line ends of old computers', HEADER.replaceAll('\n', '\r'), 5],
    ['have line ends of all kinds', '---\routlet: a\r\nreports: 2024-03-03\n---\r', 5],
    ['begin with a byte order mark', `\ufeff${HEADER}`, 5],
    ['have spaces behind its marks', '--- \noutlet: a\nreports: 2024-03-03\n---\t\n', 5],
    [
      'hold all its keys',
      `---\noutlet: unnamed\nlabel: A\nreports: 2024-03-03\npublished: 2024-03-04\nurl: https://harbour.example/a\nretrieved: 2024-03-05\nheadline: Ferry aground\ndek: A dek\nbyline: Anna\nsupersedes: b\n---\n`,
      13,
    ],
  ])('%s', (_, header, firstLine) => {
    const { raw, diagnostics } = read(`${header}Ferry aground\nA dek\nAnna\n`);
    expect(diagnostics).toEqual([]);
    expect(raw).toMatchObject({ text: 'Ferry aground\nA dek\nAnna\n', firstLine });
  });
});

test('all that is wrong with a header is told at once', () => {
  const { raw, diagnostics } = read(
    '---\noutlet: unnamed\nreports: 2024-03-03\ndek: a\nheadline: b\n---\n\n',
  );
  expect(raw).toBeNull();
  expect(diagnostics.map(({ line, column, code }) => [line, column, code])).toEqual([
    [2, 1, 'no-text'],
    [5, 11, 'line-not-found'],
    [4, 6, 'line-not-found'],
    [2, 9, 'missing-label'],
  ]);
});

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('in lines that end in %s', (_, end) => {
  const inLines = (text: string) => text.replaceAll('\n', end);

  test('the line that is not UTF-8 is the one that is named', () => {
    const broken = [0xc3, ...encode(end), 0xff, ...encode(end)];
    const bytes = new Uint8Array([...encode(inLines(`${HEADER}Ferry é\n\n`)), ...broken]);
    expect(readRaw(FILE, bytes, 'ferry').diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ['not-utf8', 7],
    ]);
  });

  test('a wrong key is told of at its line, and a text is read as in any other', () => {
    const wrong = read(inLines(HEADER.replace('reports', 'report') + 'Ferry aground\n')).diagnostics;
    expect(wrong.map(({ code, line }) => [code, line])).toEqual([
      ['missing-field', 2],
      ['unknown-key', 3],
    ]);
    const { raw } = read(inLines(`${HEADER}Ferry aground\n\nTwo tugs.\n`));
    expect([raw?.firstLine, splitLines(raw?.text ?? '').map(({ line, text }) => [line, text])]).toEqual([
      5,
      [
        [1, 'Ferry aground'],
        [3, 'Two tugs.'],
      ],
    ]);
  });
});

describe('laws', () => {
  test('whatever text stands below a header comes back byte for byte', () => {
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 60 }), (words) => {
        const text = `Ferry aground\n${words.replace(/[\u0000-\u0008\u000b\u000e-\u001f]/gu, '')}`;
        const { raw } = read(HEADER + text);
        expect(raw?.bytes).toEqual(encode(text));
        expect(raw?.text).toBe(text);
      }),
    );
  });

  test('any bytes are a raw file or have a reason not to be', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      fc.uint8Array({ maxLength: 80 }).map((noise) => new Uint8Array([...encode(HEADER), ...noise])),
      fc
        .uint8Array({ maxLength: 80 })
        .map((noise) => new Uint8Array([...encode('---\n'), ...noise, ...encode('\n---\na')])),
    );
    fc.assert(
      fc.property(bytes, (noise) => {
        const { raw, diagnostics } = readRaw(FILE, noise, 'ferry');
        expect(raw === null).toBe(diagnostics.length > 0);
      }),
      { numRuns: 300 },
    );
  });
});

test('lines that a page had marked are removed by the rules that it names, even where one knows them alone', () => {
  const { raw } = read(
    '---\noutlet: a\nreports: 2024-03-03\nmarked:\n  picture caption: [Tugs, Photo]\n---\nFerry aground\nTugs\nPhoto\nIt sank.\n',
  );
  expect(raw && readArticle(raw.text, raw.header, '')?.frontMatter.removed).toEqual([
    { line: 2, text: 'Tugs', rule: 'picture caption' },
    { line: 3, text: 'Photo', rule: 'picture caption' },
  ]);
});
