import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  articlePath,
  checkCommand,
  claimsPath,
  decodeText,
  filesOf,
  outletPath,
  rawPath,
  readPath,
  statementsPath,
  storyPath,
} from '../../../src/core/record/files.ts';

describe('a path says what it holds', () => {
  test.each([
    [rawPath('ferry', 'herald'), { kind: 'raw', story: 'ferry', article: 'herald' }],
    [articlePath('ferry', 'herald'), { kind: 'article', story: 'ferry', article: 'herald' }],
    [claimsPath('ferry', 'herald'), { kind: 'claims', story: 'ferry', article: 'herald' }],
    [storyPath('ferry'), { kind: 'story', story: 'ferry' }],
    [statementsPath('ferry'), { kind: 'statements', story: 'ferry' }],
    [outletPath('herald'), { kind: 'outlet', outlet: 'herald' }],
    ['content/README.md', { kind: 'ignored' }],
    ['content/.DS_Store', { kind: 'ignored' }],
    ['content/raw/ferry/.gitkeep', { kind: 'ignored' }],
    ['content/raw/ferry/herald.md', { kind: 'unexpected' }],
    ['content/raw/ferry/herald', { kind: 'unexpected' }],
    ['content/raw/herald.txt', { kind: 'unexpected' }],
    ['content/raw/ferry/old/herald.txt', { kind: 'unexpected' }],
    ['content/claims/ferry/herald.yaml', { kind: 'unexpected' }],
    ['content/stories/old/ferry.yml', { kind: 'unexpected' }],
    ['content/notes.yml', { kind: 'unexpected' }],
    ['content', { kind: 'unexpected' }],
    ['content/raw/ferry/a.b.txt', { kind: 'raw', story: 'ferry', article: 'a.b' }],
    ['content/outlets/Café.yml', { kind: 'outlet', outlet: 'Café' }],
    ['content/toString/ferry/herald.txt', { kind: 'unexpected' }],
  ])('%s', (path, ids) => {
    expect(readPath(path)).toEqual(ids);
  });

  test('any path', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('content', 'raw', 'stories', '/', '.', 'yml', 'txt', '..', 'constructor', ''),
        ),
        (parts) => {
          expect(readPath(parts.join(''))).toHaveProperty('kind');
        },
      ),
    );
  });
});

describe('text of a file', () => {
  test.each([
    ['is decoded from UTF-8', [0xc3, 0xa9], 'é'],
    ['has no byte order mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
    ['may be empty', [], ''],
    ['is none where a byte is not UTF-8', [0x61, 0xe9], null],
    ['is none where a character is cut off', [0xc3], null],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(new Uint8Array(bytes))).toBe(text);
  });
});

test('the command that checks again names the story if there is one', () => {
  expect([checkCommand(), checkCommand('ferry')]).toEqual(['npm run check', 'npm run check -- ferry']);
});

test('a part of the content is the files of its stories and those of none', () => {
  const paths = [
    ...['content/about.yml', 'content/outlets/argus.yml', 'content/README.md', 'content/raw/photo.jpg'],
    ...['mill', 'ferry'].flatMap((story) => [
      ...[storyPath(story), statementsPath(story)],
      ...[rawPath, articlePath, claimsPath].map((pathOf) => pathOf(story, 'argus')),
    ]),
  ];
  const files = new Map(paths.map((path) => [path, new Uint8Array()]));
  expect([...filesOf(files, ['ferry']).keys()]).toEqual(paths.filter((path) => !path.includes('mill')));
});
