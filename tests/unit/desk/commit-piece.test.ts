import { expect, test } from 'vitest';
import { checkContent } from '../../../src/core/check/check.ts';
import {
  type CommitPiece,
  describePiece,
  type OpenFile,
  proposeLine,
  readPieces,
  withNeeded,
  withoutOne,
} from '../../../src/core/desk/commit-piece.ts';
import {
  contentOf,
  HERALD_ARTICLE,
  HERALD_CLAIMS,
  HERALD_RAW,
  OUTLET,
  REWRITE_CLAIMS,
  REWRITE_RAW,
  STATEMENTS,
  STORY,
} from '../kit/fixture.ts';

/** What a commit is made of, so that none of it goes along by half. */

const { records } = checkContent(contentOf());
const file = (path: string, change: OpenFile['change'] = 'changed', isHere = true): OpenFile => ({
  ...{ path, change, isHere },
});
const show = (pieces: readonly CommitPiece[]) =>
  pieces.map((piece) => [describePiece(piece), piece.change, piece.files.length, piece.needs]);

const HERALD = 'the article “Harbour Herald” of “Ferry aground off Port Ellery”';
const REWRITE = 'the article “Rewrite of the Herald” of “Ferry aground off Port Ellery”';
const FERRY = 'the story “Ferry aground off Port Ellery”';

const ALL = [
  file(HERALD_ARTICLE),
  file(HERALD_CLAIMS),
  file(REWRITE_CLAIMS, 'new', false),
  file(OUTLET, 'changed', false),
  file(HERALD_RAW, 'changed', false),
  file(REWRITE_RAW, 'new', false),
  file(STATEMENTS, 'changed', false),
  file(STORY, 'changed', false),
  file('content/spellings.yml', 'new', false),
];

test('files belong to articles, stories and outlets, and these to one another', () => {
  expect(show(readPieces(ALL, records))).toEqual([
    [HERALD, 'changed', 3, [2, 3]],
    [REWRITE, 'new', 2, [3]],
    ['the publisher “Harbour Herald”', 'changed', 1, []],
    [FERRY, 'changed', 2, [1]],
    ['content/spellings.yml', 'new', 1, []],
  ]);
});

test('what no record names is called by its id', () => {
  const gone = [file('content/raw/mill/old.txt', 'deleted'), file('content/outlets/old.yml', 'deleted')];
  expect(show(readPieces(gone, records))).toEqual([
    ['the article “old” of “mill”', 'deleted', 1, []],
    ['the publisher “old”', 'deleted', 1, []],
  ]);
});

test('what is chosen brings along what it needs, and what is taken out all that needs it', () => {
  const pieces = readPieces(ALL, records);
  expect([...withNeeded(pieces, [0])]).toEqual([0, 2, 3, 1]);
  expect([...withNeeded(pieces, [2, 4])]).toEqual([2, 4]);
  expect([...withoutOne(pieces, [0, 1, 2, 3, 4], 1)]).toEqual([2, 4]);
  expect([...withoutOne(pieces, [0, 1, 2, 3, 4], 2)]).toEqual([1, 3, 4]);
});

test.each([
  [
    'a new story with its article',
    [file(STORY, 'new'), file(HERALD_RAW, 'new'), file(OUTLET, 'new')],
    'Add the story “Ferry aground off Port Ellery” with the article “Harbour Herald”',
  ],
  ['a new story', [file(STORY, 'new')], 'Add the story “Ferry aground off Port Ellery”'],
  [
    'new articles',
    [file(STORY), file(HERALD_RAW, 'new'), file(REWRITE_RAW, 'new')],
    'Add the articles “Harbour Herald” and “Rewrite of the Herald” to “Ferry aground off Port Ellery”',
  ],
  [
    'one added, one read',
    [file(HERALD_RAW, 'new'), file(REWRITE_CLAIMS)],
    'Add the article “Harbour Herald” to “Ferry aground off Port Ellery”, read the article “Rewrite of the Herald” of “Ferry aground off Port Ellery”',
  ],
  [
    'lines and what they give',
    [file(HERALD_RAW), file(HERALD_ARTICLE)],
    'Change the article “Harbour Herald” of “Ferry aground off Port Ellery”',
  ],
  [
    'claims that are new',
    [file(HERALD_CLAIMS, 'new')],
    'Read the article “Harbour Herald” of “Ferry aground off Port Ellery”',
  ],
  [
    'many articles',
    ['a', 'b', 'c', 'd'].map((id) => file(`content/raw/ferry/${id}.txt`, 'new')),
    'Add four articles to “Ferry aground off Port Ellery”',
  ],
  [
    'articles of two stories',
    [file(HERALD_CLAIMS), file('content/claims/mill/one.yml')],
    'Read the articles “Harbour Herald” and “one”',
  ],
  [
    'an article that went',
    [file(STORY), file(HERALD_RAW, 'deleted'), file(HERALD_CLAIMS, 'deleted')],
    'Take out the article “Harbour Herald” of “Ferry aground off Port Ellery”',
  ],
  [
    'a story and an outlet alone',
    [file(STORY), file(OUTLET, 'new')],
    'Change the story “Ferry aground off Port Ellery”, add the publisher “Harbour Herald”',
  ],
  ['another file', [file('content/spellings.yml')], 'Change the file “content/spellings.yml”'],
  ['nothing', [], ''],
])('the line for %s', (_, files, line) => {
  expect(proposeLine(readPieces(files, records))).toBe(line);
});
