import { describe, expect, inject, test } from 'vitest';
import type { ArticleRecord } from '../../src/schemas/published/article-record.ts';
import type { ClaimRecord } from '../../src/schemas/published/claim-record.ts';
import { printedText, readPages, readSiteFile } from './pages.ts';

/** The article pages: every word of the article, none of the site's furniture. */

const { real, young } = inject('sites');

test('a text without a headline goes by its label wherever its headline would stand', async () => {
  const pages = await readPages(young);
  const text = (address: string, selector: string) =>
    pages
      .find((page) => page.address === address)
      ?.$(selector)
      .map((_, element) => printedText(pages[0]?.$(element).text() ?? ''))
      .get();
  const bulletin = '/stories/mill-strike/articles/walkout/';
  expect(text(bulletin, 'h1, .text p')).toEqual([
    'Union bulletin',
    'More than 4,000 of us walked out this morning.',
  ]);
  expect(text(bulletin, 'details td')).toEqual(['3', 'The bulletin costs nothing', 'the editor’s']);
  expect(text(bulletin, 'title')).toEqual(['Union bulletin — Strike at the Arden mills — Variorum']);
  expect(text('/stories/mill-strike/', '.heads li:last-child .head > :is(.label, h3)')).toEqual([
    'Union bulletin',
  ]);
  expect(text('/stories/mill-strike/articles/courier/', 'nav[aria-labelledby="others"] li')).toEqual([
    'Union bulletin side by side',
  ]);
});

describe.each([
  ['real', real],
  ['young', young],
] as const)('on the %s site', async (_, site) => {
  const pages = await readPages(site);
  const articles = JSON.parse(await readSiteFile(site, '/data/articles.json')) as ArticleRecord[];

  test.each(articles)(
    '$story/$id prints each block word for word',
    ({ story, id, label, headline, paragraphs }) => {
      const $ = pages.find(({ address }) => address === `/stories/${story}/articles/${id}/`)?.$;
      const printed = paragraphs.map((block) => ({
        ...block,
        text: $?.(`[id="${block.id}"]`).text().trim(),
      }));
      expect(printed).toEqual(paragraphs.map((block) => ({ ...block, text: block.text.trim() })));
      expect($?.('h1').text().trim()).toBe(headline ?? label);
    },
  );

  test.each(articles)(
    '$story/$id shows its removed lines in a closed section and nowhere else',
    ({ story, id, removed }) => {
      const $ = pages.find(({ address }) => address === `/stories/${story}/articles/${id}/`)?.$;
      const shown = $?.('details tbody tr')
        .map((__, row) => [
          $(row)
            .find('td')
            .map((___, cell) => printedText($(cell).text()))
            .get(),
        ])
        .get();
      expect(shown ?? []).toEqual(
        removed.map(({ line, text, rule }) => [String(line), printedText(text || 'not shown'), rule]),
      );
      expect($?.('details[open]')).toHaveLength(0);
      const text = printedText($?.('article').text() ?? '');
      const lines = removed.map((line) => line.text);
      expect(lines.filter((line) => line.length > 3 && text.includes(printedText(line)))).toEqual([]);
    },
  );
});

test('tags in a text are shown as text', async () => {
  const page = (await readPages(young)).find(
    ({ address }) => address === '/stories/harbour-fire/articles/tags/',
  );
  expect(
    page?.$('main img, main script:not([type="application/ld+json"]), main b, main i, main u').get(),
  ).toEqual([]);
  expect(printedText(page?.$('#p1').text() ?? '')).toBe(
    '<img src="x" onerror="document.title = \'ran\'"> At least <b>three people</b> died, *he* _said_ to @brigade, and 5 &lt; 6 [link](javascript:alert(1)).',
  );
});

test('proposals that nobody has read are counted on the article’s page, and known nowhere else', async () => {
  const pages = await readPages(young);
  const main = (address: string) => pages.find((page) => page.address === address)?.$('main');
  const article = main('/stories/mill-strike/articles/walkout/');
  expect(printedText(article?.text() ?? '')).toContain(
    'Not all figures of this article have been read yet. One claim that a program proposed and nobody has read is not shown.',
  );
  expect(article?.find('mark')).toHaveLength(0);
  expect(printedText(main('/stories/mill-strike/claims/strikers/')?.text() ?? '')).not.toContain('4,000');
  const claims = JSON.parse(await readSiteFile(young, '/data/claims.json')) as ClaimRecord[];
  expect(claims.filter(({ id }) => id.startsWith('mill-strike/'))).toEqual([]);
});
