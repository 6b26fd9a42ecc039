import { expect, test } from 'vitest';
import { mayBeIndexed } from '../../src/core/indexing.ts';

const open = { outlet: { indexed: true } };
const closed = { outlet: { indexed: false } };
const unnamed = { outlet: null };

test.each([
  ['one that allows it', [open], true],
  ['all that allow it', [open, open], true],
  ['one that does not', [closed], false],
  ['one of two that does not', [open, closed], false],
  ['one whose publisher is not named', [open, unnamed], false],
  ['none at all', [], false],
])('a page that prints %s', (_, articles, may) => {
  expect(mayBeIndexed(articles)).toBe(may);
});
