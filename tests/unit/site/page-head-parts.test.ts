import { expect, test } from 'vitest';
import { chooserHead, columnSetHead, synopsisHead } from '../../../src/core/site/page-head.ts';
import { retell } from '../kit/retold.ts';

/** What pages say of themselves of which a story has several: parts of a list, and pages for choosing. */

const { content } = retell(
  Object.fromEntries(['argus', 'beacon', 'courier'].map((id) => [id, { text: ['Ferry aground'] }])),
);
const [argus] = content.articles;
if (!argus) throw new Error('The story has three articles');

test('a part of a synopsis says which it is', () => {
  const place = { part: 2, of: 3 };
  const { title, name } = synopsisHead(content, 'One passage matched between articles', place);
  expect([title, name]).toEqual([
    'Part 2 of 3: One passage matched between articles — Ferry aground',
    'All texts on Ferry aground, part 2 of 3: One passage matched between articles',
  ]);
  const set = { id: 'first', label: 'The first one', articles: [argus] };
  expect(columnSetHead(content, set, 'texts', place)).toEqual({
    title: 'Texts: The first one, part 2 of 3 — Ferry aground',
    name: 'Ferry aground: Texts: The first one, part 2 of 3',
    description: 'One of three articles on Ferry aground, side by side: Argus.',
  });
});

test('a page for choosing says how many texts there are to choose from', () => {
  expect(chooserHead(content, argus)).toEqual({
    title: '“Argus” beside another text — Ferry aground',
    name: 'Ferry aground: “Argus” beside another text',
    description:
      '“Argus” and any of two other texts on Ferry aground, paragraph by paragraph, with the words in which they differ.',
  });
});
