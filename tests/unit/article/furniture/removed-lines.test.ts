import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../../src/core/article/article.ts';

/** The rules that need a line's place: which lines go, and which of the same words stay elsewhere. */

const PROSE = 'Two tugs were sent from the harbour, and both came back the same night.';
const HEADER = { outlet: 'unnamed', label: 'A rewrite', reports: '2024-03-03' };
const removed = (lines: readonly string[], header = {}) =>
  readArticle(lines.join('\n'), { ...HEADER, ...header }, '0'.repeat(64))?.frontMatter.removed.map(
    ({ text, rule }) => `${rule}: ${text}`,
  );

describe('an address', () => {
  const link = 'https://news.example/a Ferry Aground';

  test('with the headline behind it is a source link', () => {
    expect(removed(['Ferry aground', PROSE, link])).toEqual([`source link: ${link}`]);
  });

  test('with other words behind it stays', () => {
    expect(removed(['Ferry aground', PROSE, `${link} with 350 on board`])).toEqual([]);
  });
});

describe('a date', () => {
  test('before the first sentence or behind the last is a timestamp', () => {
    expect(removed(['Ferry aground', 'Sunday, 3 March', PROSE, '3 March 2024'])).toEqual([
      'timestamp: Sunday, 3 March',
      'timestamp: 3 March 2024',
    ]);
  });

  test('between two sentences stays, as in a chronicle', () => {
    expect(removed(['Ferry aground', PROSE, '3 March 2024', PROSE])).toEqual([]);
  });
});

describe('lines under "Most read"', () => {
  test('are links as long as nothing else follows', () => {
    expect(removed(['Ferry aground', PROSE, 'Most read', '12 held after fire', '1 day ago', '2'])).toEqual([
      'related links: Most read',
      'related links: 12 held after fire',
      'timestamp: 1 day ago',
      'related links: 2',
    ]);
  });

  test('stay where a sentence follows', () => {
    expect(removed(['Ferry aground', PROSE, 'Most read', '12 held after fire', PROSE])).toEqual([
      'related links: Most read',
    ]);
  });

  test('stay where no article stands above', () => {
    expect(removed(['Most read', 'Ferry aground', 'Two tugs sent'])).toEqual(['related links: Most read']);
  });
});

test('what stands behind "list 1 of 2" is a link, unless it is a sentence', () => {
  expect(removed(['Ferry aground', 'list 1 of 2', '12 held after fire', 'list 2 of 2', PROSE])).toEqual([
    'related links: list 1 of 2',
    'related links: 12 held after fire',
    'related links: list 2 of 2',
  ]);
});

describe('initials in two groups', () => {
  test('are the desk’s sign-off at the end of the article', () => {
    expect(removed(['Ferry aground', PROSE, 'ab/cd', 'Related articles'])).toEqual([
      'desk sign-off: ab/cd',
      'related links: Related articles',
    ]);
  });

  test('stay anywhere else', () => {
    expect(removed(['Ferry aground', PROSE, 'ab/cd', PROSE])).toEqual([]);
  });
});

describe('a name', () => {
  test('between two removed lines at the end is furniture', () => {
    expect(removed(['Ferry aground', PROSE, 'Source link', 'Anna Example', 'Leave a Reply'])).toEqual([
      'source link: Source link',
      'name between removed lines: Anna Example',
      'comment form: Leave a Reply',
    ]);
  });

  test('stays where prose follows', () => {
    expect(removed(['Ferry aground', 'Share', 'Anna Example', 'Share', PROSE])).toEqual([
      'sharing and subscribing: Share',
      'sharing and subscribing: Share',
    ]);
  });
});

test('a line that the header repeats stays, whatever it says', () => {
  expect(removed(['Most read', PROSE, 'By AFP'], { headline: 'Most read', byline: 'By AFP' })).toEqual([]);
});

describe('an hour before the first sentence', () => {
  test('opens a chronicle where other hours follow', () => {
    expect(removed(['Ferry aground', '10 p.m.', PROSE, '8:30 p.m.', PROSE])).toEqual([]);
  });

  test('is a timestamp where none does, and so is a day', () => {
    expect(removed(['Ferry aground', '10 p.m.', PROSE, PROSE])).toEqual(['timestamp: 10 p.m.']);
    expect(removed(['Ferry aground', '4 March 2024', PROSE, '8:30 p.m.', PROSE])).toEqual([
      'timestamp: 4 March 2024',
    ]);
  });
});

test('a number alone is a gallery’s beside its counter, and none elsewhere', () => {
  expect(removed(['Ferry aground', PROSE, '4', '1 / 5', PROSE, '12', PROSE])).toEqual([
    'gallery counter: 4',
    'gallery counter: 1 / 5',
  ]);
});

test('what stands below "Topics:" are topics, unless it is a sentence', () => {
  expect(removed(['Ferry aground', PROSE, 'Topics:', 'Ferries, Port Ellery'])).toEqual([
    'tag line: Topics:',
    'tag line: Ferries, Port Ellery',
  ]);
  expect(removed(['Ferry aground', 'Topics:', PROSE])).toEqual(['tag line: Topics:']);
});

describe('who wrote a text', () => {
  const about = ['Jane Roe is a senior reporter for the Port Herald.', 'She covers ferries and tugs.'];

  test('is told under it', () => {
    expect(removed(['Ferry aground', 'By Jane Roe', PROSE, ...about, 'Share this article'])).toEqual([
      ...about.map((line) => `about the author: ${line}`),
      'sharing and subscribing: Share this article',
    ]);
  });

  test('is not told between its paragraphs, nor where the text speaks of the person', () => {
    expect(removed(['Ferry aground', PROSE, ...about, PROSE])).toEqual([]);
    expect(
      removed(['Ferry aground', 'Police held Jane Roe at the pier on Friday.', PROSE, ...about]),
    ).toEqual([]);
  });
});
