import type { Cheerio } from 'cheerio';
import type { Element } from 'domhandler';
import { describe, expect, inject, test } from 'vitest';
import type { LineageRecord } from '../../src/schemas/published/lineage-record.ts';
import { type SitePage, pageAt, readFeeds, readPages, readSiteFile } from './pages.ts';
import { auditPage, judge } from './truth/forms.ts';
import {
  FALSE_SENTENCES,
  FALSE_SENTENCES_OF_DAYS,
  FALSE_SENTENCES_OF_LISTS,
} from './truth/false-sentences.ts';
import { isPrinted, splitSentences } from './truth/sentences.ts';
import { readContent } from './truth/texts.ts';

/** The truth audit: what the site says of texts, derived again by a plain search of them. */

const { real, based, young, crowded } = inject('sites');
const SITES = [
  { name: 'the five articles', site: real },
  { name: 'the invented stories', site: young },
  { name: 'the story of very many articles', site: crowded },
];

describe.each(SITES)('on the site of $name', async ({ site }) => {
  const content = readContent(site.root, site.folder);
  const pages = await readPages(site);

  test('each sentence with the words of a proof is derived again, or claims nothing of a text', () => {
    const faults = pages.flatMap((page) =>
      auditPage(page, content).map(({ text, wrong }) => `${page.address} ${wrong}: ${text}`),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  test('so is what the lineage file says of each change', async () => {
    const records = JSON.parse(await readSiteFile(site, '/data/lineage.json')) as LineageRecord[];
    const faults = records.flatMap(({ story, drift }) => {
      const page = pageAt(pages, `/stories/${story}/lineage/`);
      return drift.flatMap(({ change }) =>
        sentencesOn(page, change).flatMap((said) => {
          const wrong = judge(said, content);
          return wrong === null ? [] : [`${story} ${wrong}: ${said.text}`];
        }),
      );
    });
    expect(faults).toEqual([]);
  });

  test('so is what the feed says of each story and article', async () => {
    const feed = await readFeeds(site);
    const faults = feed('item')
      .toArray()
      .flatMap((item) => {
        const link = new URL(feed(item).find('link').text()).pathname;
        return ['title', 'description'].flatMap((part) =>
          sentencesOn(pageAt(pages, link), inHalfWidth(feed(item).find(part).text()))
            .filter((said) => !isPrinted(said.text, content))
            .flatMap((said) => {
              const wrong = judge(said, content);
              return wrong === null ? [] : [`${link} ${wrong}: ${said.text}`];
            }),
        );
      });
    expect(faults).toEqual([]);
  });
});

test('on the site of three stories so is what its front page and the pages of the invented ones say', async () => {
  const content = readContent(based.root, based.folder);
  const pages = (await readPages(based)).filter(({ address }) => !address.includes('kazakhstan-unrest-2022'));
  const faults = pages.flatMap((page) =>
    auditPage(page, content).map(({ text, wrong }) => `${page.address} ${wrong}: ${text}`),
  );
  expect(pages.length).toBeGreaterThan(20);
  expect([...new Set(faults)]).toEqual([]);
});

describe.each([
  [real, '/stories/kazakhstan-unrest-2022/', FALSE_SENTENCES],
  [based, '/x/stories/mine-explosion/', FALSE_SENTENCES_OF_DAYS],
  [young, '/', FALSE_SENTENCES_OF_LISTS],
] as const)('a sentence that is false is refused', async (site, story, sentences) => {
  const content = readContent(site.root, site.folder);
  const pages = await readPages(site);

  test.each(sentences)('$said', ({ at, within, said, true: truth }) => {
    const page = pageAt(pages, `${story}${at}`);
    const judged = (text: string) => sentencesOn(page, text, within).map((one) => judge(one, content));
    expect(judged(said)).toContainEqual(expect.stringMatching(/^(?:not true|of no form)/u));
    if (truth !== undefined) expect(judged(truth).filter((wrong) => wrong !== null)).toEqual([]);
  });
});

/** Words of the feed with the signs of markup that it prints full-width. */
function inHalfWidth(words: string): string {
  return words.replace(/[＜＞＆]/gu, (sign) => sign.normalize('NFKC'));
}

/** Sentences as if they stood on a page, in the first element that a selector finds there. */
function sentencesOn(page: SitePage, text: string, within = 'main') {
  const element = page.$(within).first() as Cheerio<Element>;
  const parts = splitSentences(text);
  return parts.map((part, index) => ({
    page,
    address: page.address,
    text: part,
    before: parts[index - 1] ?? '',
    lead: parts.slice(0, index).join(' '),
    element,
  }));
}
