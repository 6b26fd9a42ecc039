import { expect, inject, test } from 'vitest';
import { type FacingFile, unpackSheet } from '../../src/core/data/facing-file.ts';
import {
  type FacingPlace,
  layOutFigures,
  layOutMap,
  layOutRows,
  printElements,
} from '../../src/core/site/facing-layout.ts';
import { headersOf, readHeaderRules } from './headers.ts';
import { listAddresses, pageAt, printedText, readPages, readSiteFile, type SitePage } from './pages.ts';

/** A story of thirteen articles, one more than have a page for each pair. */

const { crowded } = inject('sites');
const STORY = '/stories/wreck/';
const IDS = Array.from({ length: 13 }, (_, index) => `article-${index + 1}`);
/** What an editor joined: a rewrite and its source, and a set of three. */
const OWN: readonly (readonly [string, string])[] = [
  ['article-2', 'article-7'],
  ['article-2', 'article-9'],
  ['article-4', 'article-5'],
  ['article-7', 'article-9'],
];
const pages = await readPages(crowded);
const at = (address: string) => pageAt(pages, STORY + address);
const partsOf = (folder: string) =>
  pages.filter(({ address }) => new RegExp(`^${STORY}${folder}(?:part_\\d+/)?$`, 'u').test(address));
const hrefsIn = ({ $ }: SitePage, selector: string) =>
  $(selector)
    .map((_, link) => $(link).attr('href'))
    .get();

test('each article has a page for choosing, and pairs that an editor joined one of their own', () => {
  const compared = pages.filter(({ address }) => address.startsWith(`${STORY}compare/`));
  expect(compared.map(({ address }) => address).sort()).toEqual(
    [
      ...IDS.map((id) => `${STORY}compare/${id}/`),
      ...OWN.map(([a, b]) => `${STORY}compare/${a}/${b}/`),
    ].sort(),
  );
});

test('a page for choosing says how many there are, what to do without a script, and which pairs have a page', () => {
  const page = at('compare/article-7/');
  const { $ } = page;
  expect(printedText($('main h1').text())).toBe('“Article 7” beside another text');
  expect(printedText($('text-chooser > p').first().text())).toBe(
    'This story has 13 articles, too many for a page for every pair. To choose the other text here needs JavaScript. Without it, read the texts passage by passage, or the pairs below.',
  );
  expect(hrefsIn(page, 'text-chooser nav a')).toEqual([
    `${STORY}compare/article-2/article-7/`,
    `${STORY}compare/article-7/article-9/`,
  ]);
  const options = $('text-chooser option').map((_, option) => $(option).attr('value'));
  expect(options.get()).toEqual(['', ...IDS.filter((id) => id !== 'article-7')]);
  expect(printedText(at('compare/article-1/').$('.without-script').text())).toBe(
    'To choose the other text here needs JavaScript. Without it, read the texts passage by passage.',
  );
});

test('the story and its synopsis lead to the pages for choosing, an article to each other one beside it', () => {
  const choosers = IDS.map((id) => `${STORY}compare/${id}/`);
  expect(hrefsIn(at(''), '.choosers a')).toEqual(choosers);
  expect(hrefsIn(at('synopsis/'), '.choosers a')).toEqual(choosers);
  expect(hrefsIn(at('articles/article-9/'), '[aria-labelledby=others] .side-by-side')).toEqual(
    IDS.filter((id) => id !== 'article-9').map((id) => {
      const own = OWN.find((pair) => pair.includes('article-9') && pair.some((one) => one === id));
      return own ? `${STORY}compare/${own.join('/')}/` : `${STORY}compare/article-9/?with=${id}`;
    }),
  );
});

test.each(OWN)(
  'what a browser lays out of the files of %s and %s is what the build printed',
  async (a, b) => {
    const [one, other] = await Promise.all(
      [a, b].map(
        async (id) => JSON.parse(await readSiteFile(crowded, `/facing/wreck/${id}.json`)) as FacingFile,
      ),
    );
    const packed = one?.beside[b];
    if (!one || !other || !packed) throw new Error('No such files');
    const sheet = unpackSheet(packed, one, other);
    const place: FacingPlace = {
      story: 'wreck',
      labels: [one.label, other.label],
      questions: one.questions,
      href: (address) => address,
    };
    const { $, html } = at(`compare/${a}/${b}/`);
    expect([$('main h1').text(), $('main .lede').text()]).toEqual([sheet.finding, sheet.lede ?? '']);
    for (const lay of [layOutFigures, layOutMap, layOutRows]) {
      const printed = printElements(lay(sheet, place));
      expect(printed.length).toBeGreaterThan(500);
      expect(html).toContain(printed);
    }
    expect(
      $('.heads div')
        .map((_, side) => printedText($(side).find('> p').text()))
        .get(),
    ).toEqual([one, other].map(({ lineage }) => `${lineage}. The whole article`));
  },
);

test('each pair is in the file of its earlier article, and no file is for search engines', async () => {
  const rules = await readHeaderRules(crowded);
  const files = (await listAddresses(crowded)).filter((address) => address.startsWith('/facing/'));
  expect(files).toEqual(IDS.map((id) => `/facing/wreck/${id}.json`).sort());
  for (const [index, id] of IDS.entries()) {
    const address = `/facing/wreck/${id}.json`;
    const { beside } = JSON.parse(await readSiteFile(crowded, address)) as FacingFile;
    expect(Object.keys(beside)).toEqual(IDS.slice(index + 1));
    expect(headersOf(rules, address)['X-Robots-Tag']).toBe('noindex');
  }
});

test('the synopsis is told in parts that a machine opens at once, each passage in one of them', async () => {
  const told = JSON.parse(await readSiteFile(crowded, '/data/passages.json')) as {
    story: string;
    passages: { id: string }[];
  }[];
  const parts = partsOf('synopsis/');
  expect(parts.length).toBeGreaterThan(1);
  const held = parts.flatMap(({ $ }) =>
    $('.passage')
      .map((_, passage) => $(passage).attr('id'))
      .get(),
  );
  expect(held).toEqual(told.find(({ story }) => story === 'wreck')?.passages.map(({ id }) => id));
  expect(pages.filter(({ $ }) => $('*').length > 5000).map(({ address }) => address)).toEqual([]);
});

test('each part says which it is and leads to the others, and to those before and after', () => {
  const parts = partsOf('synopsis/');
  const addresses = parts.map(({ address }) => address);
  for (const [index, page] of parts.entries()) {
    expect(printedText(page.$('.kicker span').text())).toBe(
      `· All texts, part ${index + 1} of ${parts.length}`,
    );
    expect(hrefsIn(page, '[aria-label="Parts of the list"] a')).toEqual(addresses);
    expect(hrefsIn(page, '[rel=prev], [rel=next]')).toEqual(
      [addresses[index - 1], addresses[index + 1]].filter((address) => address !== undefined),
    );
    const first = page.$('.passage').first();
    const own = page.$('[aria-label="Parts of the list"] li').eq(index).find('span').text();
    expect(own).toMatch(new RegExp(`^${page.$('.passage').length} passages, from “`, 'u'));
    const opening = /“(.*?)…?”$/u.exec(own)?.[1] ?? '';
    expect([opening.length > 10, printedText(first.text()).includes(opening)]).toEqual([true, true]);
  }
});
