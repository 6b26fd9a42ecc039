import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { type ReadPage, readPage } from '../../../src/disk/page-reader.ts';
import { type PageSource, receivePage } from '../../../src/core/intake/from-page.ts';

/** A web page as an article: what is taken over, where it is from, and what is left alone. */

/** A page that is within all limits. */
function takeApart(bytes: Uint8Array, contentType = ''): ReadPage {
  const read = readPage(bytes, contentType, null);
  if ('beyond' in read) throw new Error(read.beyond);
  return read;
}

const NOWHERE: PageSource = { address: null, day: null };
const textOf = ({ page }: ReadPage) => receivePage(page, NOWHERE)?.text;

test('a saved page gives its article, its head, and where each was found', async () => {
  const { page, savedFrom } = takeApart(await readFile('tests/fixtures/pages/morning-post.html'));
  expect(savedFrom).toBe('https://www.morning-post.example/world/ferry/');
  expect(receivePage(page, NOWHERE)).toEqual({
    text: `\
Ferry runs aground off Port Ellery

All passengers are safe; the harbour stays shut.

By Jane Roe and John Doe in Port Ellery

3 March 2024

The ferry on the rocks, seen from the pier.

PORT ELLERY, Ellery Islands — At least 12 people were hurt when a ferry with some 340 passengers ran aground in thick fog on Sunday, the coast guard said.

Two tugs and three lifeboats brought everybody to land within four hours, according to a spokeswoman of the coast guard, who spoke to reporters at the pier.

A night in the gym

“We sang,” said a passenger who spent the night in the town’s school.

The harbour is to stay shut until Tuesday, the harbour master said, while divers look for leaks in the hull.

The ferry was built in 1998 and had been inspected in January, the company said.

It was the first such accident off the islands, the company said in a statement.
`,
    found: {
      headline: { value: 'Ferry runs aground off Port Ellery', from: 'the page’s heading' },
      dek: {
        value: 'All passengers are safe; the harbour stays shut.',
        from: 'a line of the page that its description repeats',
      },
      byline: {
        value: 'By Jane Roe and John Doe in Port Ellery',
        from: 'a line of the page that names its author',
      },
      published: { value: '2024-03-03', from: '“datePublished” in the page’s own data' },
      url: {
        value: 'https://www.morning-post.example/world/ferry/',
        from: 'the address that the page calls its own',
      },
    },
    site: { value: 'The Morning Post', from: '“publisher” in the page’s own data' },
    original: null,
    marked: { 'picture caption': ['The ferry on the rocks, seen from the pier.'] },
    remarks: [],
  });
});

test('letters come out right whatever a page is stored in', () => {
  const text = `<p>${'Café tables blocked the quay, said the mayor of the town. '.repeat(12)}</p>`;
  const latin = Buffer.from(`<meta charset="windows-1252"><title>Quay</title><h1>Quay</h1>${text}`, 'latin1');
  expect(textOf(takeApart(latin))).toContain('Café tables');
  const plain = Buffer.from(`<title>Quay</title><h1>Quay</h1>${text}`, 'latin1');
  expect(textOf(takeApart(plain, 'text/html; charset=iso-8859-1'))).toContain('Café tables');
});

test('a page without an article gives nothing', () => {
  const { page } = takeApart(Buffer.from('<!doctype html><title>Log in</title><form><input></form>'));
  expect(receivePage(page, NOWHERE)).toBeNull();
});

test('words that the page’s own data have and its text lacks are told of', () => {
  const [one, two, three] = [
    'The old mill burned down on Saturday night, the fire brigade said.',
    'Two engines came from the next valley to put out the fire.',
    'Its owner had asked the council twice for leave to sell it.',
  ];
  const body = `<p>${one}</p><p>${two} ${three}</p>`;
  const html = `<title>Mill</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>
    <h1>Mill burns</h1><p>${one}</p><p>${three}</p>`;
  const { page } = takeApart(Buffer.from(html));
  expect(receivePage(page, NOWHERE)?.remarks.map(({ says }) => says)).toEqual([
    `“articleBody” in the page’s own data has words that its text lacks: “${two}”.`,
  ]);
});

test('letters that were read wrongly, or guessed, or lost are told of', () => {
  const paragraph = (words: string) =>
    `<title>Mill</title><h1>Mill</h1><p>The old mill ${words} burned down on Saturday night, the fire brigade of the town said.</p>`;
  const remarks = (bytes: Uint8Array) =>
    receivePage(takeApart(bytes).page, NOWHERE)?.remarks.map(({ says }) => says);
  expect(remarks(Buffer.from(paragraph('cafÃ©')))).toEqual([
    'Letters look as if they had been read wrongly: “cafÃ©”. Look for a better copy.',
  ]);
  expect(remarks(Buffer.from(paragraph('caf\ufffd')))).toEqual([
    'Letters were lost before the text came here: “caf\ufffd”. Look for a better copy.',
  ]);
  expect(remarks(Buffer.from(paragraph('café'), 'latin1'))).toEqual([
    'The page does not say how its letters are stored. They were read as windows-1252: “café”.',
  ]);
});
