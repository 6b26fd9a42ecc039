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
