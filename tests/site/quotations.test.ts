import { describe, expect, inject, test } from 'vitest';
import type { ArticleRecord } from '../../src/schemas/published/article-record.ts';
import type { QuotationRecord } from '../../src/schemas/published/quotation-record.ts';
import { sliceText } from '../../src/core/text/text.ts';
import { pageAt, printedText, readPages, readSiteFile } from './pages.ts';

/** Each utterance once, with all its renderings: the page and the data. */

const { real, young } = inject('sites');

describe.each([
  ['real', real],
  ['young', young],
] as const)('on the %s site', async (_, site) => {
  const pages = await readPages(site);
  const articles = JSON.parse(await readSiteFile(site, '/data/articles.json')) as ArticleRecord[];
  const records = JSON.parse(await readSiteFile(site, '/data/quotations.json')) as QuotationRecord[];

  test.each(records)(
    '$story: the data quote blocks of articles.json at their places',
    ({ story, quotations }) => {
      for (const { article, block, start, end, text } of quotations.flatMap(({ renderings }) => renderings)) {
        const told = articles.find((one) => one.story === story && one.id === article);
        const words = told?.paragraphs.find(({ id }) => id === block)?.text ?? '';
        expect(sliceText(words, { start, end })).toBe(text);
      }
    },
  );

  test.each(records)(
    '$story: the page prints each utterance of the data, word for word',
    ({ story, quotations }) => {
      const address = `/stories/${story}/quotations/`;
      const { $ } = pageAt(pages, address);
      for (const { id, speaker, occasion, renderings } of quotations) {
        const section = $(`[id="${id}"]`);
        expect(printedText(section.find('.who a').text())).toBe(speaker ?? 'Speaker not named');
        expect(section.find('.who a').attr('href')).toBe(`${address}#${id}`);
        expect(printedText(section.find('.occasion').text())).toBe(occasion ? `“${occasion}”` : '');
        const printed = section
          .find('li')
          .map((__, item) => ({
            href: $(item).find('.where a').attr('href'),
            words: printedText($(item).find('.words').text()),
            isReported: $(item).find('.where').text().includes('in reported words'),
          }))
          .get();
        expect(printed).toEqual(
          renderings.map(({ article, block, text, direct }) => ({
            href: `/stories/${story}/articles/${article}/#${block}`,
            words: printedText(direct ? `“${text}”` : text),
            isReported: !direct,
          })),
        );
      }
      expect($('article section section')).toHaveLength(quotations.length);
    },
  );
});

test('the page opens with a finding, and marks the words that the first rendering does not have', async () => {
  const { $ } = pageAt(await readPages(real), '/stories/kazakhstan-unrest-2022/quotations/');
  expect(printedText($('h1').text())).toBe(
    'Vladimir Putin is quoted as saying “color revolutions” – and “racial change”',
  );
  const almaty = $('section section').filter((_, section) =>
    $(section).text().includes('The fall of this city'),
  );
  const marked = almaty
    .find('li')
    .map((_, item) => [
      $(item)
        .find('ins')
        .map((__, mark) => printedText($(mark).text()))
        .get(),
    ])
    .get();
  expect(marked[0]).toEqual([]);
  expect(marked[1]).toContain('fall');
});
