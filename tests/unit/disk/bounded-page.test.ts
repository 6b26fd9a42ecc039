import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readBoundedPage } from '../../../src/disk/bounded-page.ts';
import { readPage } from '../../../src/disk/page-reader.ts';

const task = (html: string | Uint8Array) => ({
  bytes: Buffer.from(html),
  contentType: 'text/html; charset=utf-8',
  address: null,
});

test('a page is taken apart in a worker as it is without one', async () => {
  const html = await readFile('tests/fixtures/pages/morning-post.html');
  expect(await readBoundedPage(task(html))).toEqual(readPage(html, 'text/html; charset=utf-8', null));
});

test.each([
  ['nested too deep', '<div>'.repeat(3000), 'more than 200 of its elements stand inside one another'],
  ['of too many elements', '<p>a</p>'.repeat(21_000), 'it has more than 20,000 elements'],
  ['of more signs than are counted', '<div>'.repeat(200_000), 'it has more than 20,000 elements'],
])('a page %s is not read', async (_, html, beyond) => {
  expect(await readBoundedPage(task(html))).toEqual({ beyond });
});

test('a page that takes too long is let go', async () => {
  expect(await readBoundedPage(task('<p>a'), 0.001)).toEqual({
    beyond: 'reading it takes longer than 0.001 seconds',
  });
});
