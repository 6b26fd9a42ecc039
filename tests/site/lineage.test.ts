import { describe, expect, inject, test } from 'vitest';
import type { LineageRecord } from '../../src/schemas/published/lineage-record.ts';
import { pageAt, printedText, readPages, readSiteFile } from './pages.ts';

/** Who copied whom in the real story: the page, the counts, the data, the outlets. */

const { real, young } = inject('sites');
const STORY = '/stories/kazakhstan-unrest-2022/';
const pages = await readPages(real);
const { $ } = pageAt(pages, `${STORY}lineage/`);
const [record] = JSON.parse(await readSiteFile(real, '/data/lineage.json')) as LineageRecord[];
const textsOf = (selector: string) =>
  $(selector)
    .map((_, el) => printedText($(el).text()))
    .get();

test('the page opens with its finding', () => {
  expect(textsOf('h1')).toEqual(['Five articles are four separate accounts']);
  expect(textsOf('.lede').join()).toContain(
    'Rewrite 1 of Al Jazeera and Rewrite 2 of Al Jazeera are probably versions of one text',
  );
});

test('the picture and the list say the same: what derives from what, how, and how surely', () => {
  const edges = record?.edges.filter(({ kind }) => kind !== 'statement');
  expect(edges?.map(({ from, to, kind, basis, confidence }) => [from, to, kind, basis, confidence])).toEqual([
    ['al-jazeera', 'al-jazeera-rewrite-1', 'back-translation', 'textual', 'probable'],
    ['al-jazeera', 'al-jazeera-rewrite-2', 'back-translation', 'textual', 'probable'],
    ['french-agency-copy', 'french-translation', 'translation', 'textual', 'possible'],
    ['abc-news', 'us-time-today', 'back-translation', 'declared', 'certain'],
    ['efe-wire', 'efe', 'syndication', 'declared', 'certain'],
  ]);
  expect(textsOf('svg a')).toEqual([
    'Rewrite 1 of Al Jazeera back-translation, probable',
    'Rewrite 2 of Al Jazeera back-translation, probable',
    'From French agency copy translation, possible',
    'US Time Today back-translation, certain',
    'EFE copy, certain',
  ]);
  expect(textsOf('section ol > li h3')).toEqual([
    'Rewrite 1 of Al Jazeera',
    'Rewrite 2 of Al Jazeera',
    'From French agency copy',
    'US Time Today',
    'EFE',
  ]);
  expect($('svg .named').length + $('svg .inferred').length).toBe(3 + 3 + 4 + 2 + 1);
});

test('each edge of the picture leads into its evidence, which is closed until asked for', () => {
  const targets = $('svg a')
    .map((_, link) => $(`[id="${($(link).attr('href') ?? '').slice(1)}"]`).closest('details').length)
    .get();
  expect(targets).toEqual([1, 1, 1, 1, 1]);
  expect($('details[open]')).toHaveLength(0);
});

test('the shared errors stand side by side, with the words marked that both texts have', () => {
  const quotes = $('#from-al-jazeera-rewrite-1 > li')
    .map((_, item) => [
      $(item)
        .find('blockquote')
        .map((__, quote) => printedText($(quote).find('mark').text()))
        .get(),
    ])
    .get();
  expect(quotes.map(([mine]) => mine)).toEqual(quotes.map(([, theirs]) => theirs));
  expect(quotes.slice(0, 2)).toEqual([
    ['CTSOnot allow', 'CTSOnot allow'],
    ['250personnel. hardware', '250personnel. hardware'],
  ]);
  expect(quotes).toHaveLength(7);
});

test('every quote of evidence stands in its sentence, and the copied article’s in its removed lines', () => {
  expect($('details blockquote').length).toBe(14 + 4 + 3 + 5 + 3);
  expect(printedText($('#from-us-time-today figcaption').first().text())).toBe(
    'US Time Today, a line that is no part of the article',
  );
  expect(printedText($('#from-us-time-today mark').first().text())).toContain('https://abcnews.go.com/');
});

test('lineage.json counts articles, tellings and statements row by row', () => {
  expect(record?.tellings).toEqual([
    ['al-jazeera-rewrite-1', 'al-jazeera-rewrite-2'],
    ['french-translation'],
    ['us-time-today'],
    ['efe'],
  ]);
  expect(
    record?.rows.map(({ question, articles, tellings, statements }) => [
      question,
      articles,
      tellings,
      statements,
    ]),
  ).toEqual([
    ['deaths', 5, 4, 1],
    ['deaths-almaty', 2, 1, 1],
    ['deaths-civilians', 2, 1, 0],
    ['deaths-security-forces', 3, 2, 1],
    ['injuries-security-forces', 1, 1, 1],
    ['arrests', 4, 3, 1],
    ['troops', 5, 4, 1],
    ['troops-other-members', 1, 1, 0],
    ['equipment', 3, 2, 1],
    ['damage', 1, 1, 1],
    ['began', 2, 2, 0],
    ['spoke', 4, 3, 0],
  ]);
});

test('drift is told of copies and of named statements, and of nothing else', () => {
  const short = record?.drift.map(({ claim, against, change }) => [
    claim.replace('kazakhstan-unrest-2022/', ''),
    against.replace('kazakhstan-unrest-2022/', ''),
    [...change.matchAll(/“([^”]+)”/gu)].slice(0, 2).map((match) => match[1]),
  ]);
  const [first, second] = ['al-jazeera-rewrite-1', 'al-jazeera-rewrite-2'];
  expect(short).toEqual([
    [`${first}/deaths-civilians`, `${second}/deaths-civilians`, ['Several', 'dozens']],
    ['french-translation/arrests', 'interior-ministry-7939', ['nearly 8,000', '7,939']],
    ['us-time-today/arrests', 'interior-ministry-7939', ['nearly 8,000', '7,939']],
    [`${first}/arrests`, `${second}/arrests`, ['at least 8,000', 'nearly 8,000']],
    [
      `${first}/deaths-security-forces`,
      `${second}/deaths-security-forces`,
      ['security personnel', 'security forces'],
    ],
    [`${second}/troops`, `${first}/troops`, ['soldiers', 'troops']],
    [
      `${first}/equipment`,
      `${second}/equipment`,
      ['250 military personnel. hardware', '250 were deployed. Military personnel. hardware'],
    ],
    [`${first}#headline`, `${second}#headline`, ['coup d’etat', 'coup']],
    [`${first}#p1`, `${second}#p1`, ['an attempt to overthrow the government', 'attempted coup']],
    [`${first}#p5`, `${second}#p5`, ['terrorists and terrorists', 'bandits and terrorists']],
    [
      `${first}#p7`,
      `${second}#p7`,
      [
        'terrorists, terrorists, kidnappers and other terrorists',
        'terrorists, criminals, predators and other criminals',
      ],
    ],
    [`${first}#p9`, `${second}#p9`, ['racial change', 'color revolutions']],
    [`${first}#p3`, `${second}#p3`, ['oil prices', 'fuel prices']],
  ]);
});

test('2,300 troops is no drift: it differs, and where that came in is not known', () => {
  expect(textsOf('section[aria-labelledby=differences] li')).toEqual([
    'From French agency copy prints “more than 1,600”, which differs from “over 1,300” in the statement of Kassym-Jomart Tokayev, to the CSTO summit, 10 January 2022. Where that came in is not known.',
    'Rewrite 1 of Al Jazeera prints “at least 8,000”, which differs from “7,939” in the statement of Interior Ministry of Kazakhstan, 10 January 2022. Where that came in is not known.',
    'US Time Today prints “2,300”, which differs from “2,030” in the statement of Kassym-Jomart Tokayev, to the CSTO summit, 10 January 2022. Where that came in is not known.',
  ]);
});

describe('the counts stand', () => {
  const DEATHS = [
    'Five articles · four separate accounts · three articles probably from one statement',
    '“more than 160”: three articles · two separate accounts · probably from one statement',
  ];

  test('on the story’s page, under its heads and under each row', () => {
    const story = pageAt(pages, STORY).$;
    expect(printedText(story('#articles').text())).toBe(
      'Five articles are four separate accounts How we know',
    );
    expect(
      story('.heads > li:not(.goes-on + li) .together')
        .map((_, el) => story(el).text())
        .get(),
    ).toEqual(['probably two copies of one text']);
    expect(story('.heads > .copy')).toHaveLength(2);
    expect(story('tbody .support')).toHaveLength(12);
    expect(printedText(story('#row-deaths .support').text())).toBe(DEATHS[0]);
  });

  test('on the page of each question', () => {
    const text = printedText(pageAt(pages, `${STORY}claims/deaths/`).$('.support').text());
    for (const line of DEATHS) expect(text).toContain(line);
  });
});

test.each([
  [
    'french-translation',
    'Translation of French agency copy, agency not named; possible: French spellings of names are left in beside the English ones; the agency is not named. How we know',
    'Possibly a translation of French agency copy, agency not named',
    true,
  ],
  [
    'efe',
    'Copy of EFE wire, 10 January 2022; certain: The agency’s own copy, with its signature at the end. How we know',
    'Copy of EFE wire, 10 January 2022; filed from Nur-Sultan',
    false,
  ],
])(
  '%s says in its head what it is, and in its data block what it is based on',
  (id, origin, credit, translated) => {
    const article = pageAt(pages, `${STORY}articles/${id}/`).$;
    expect(printedText(article('.origin').text())).toBe(origin);
    const work = JSON.parse(article('script[type="application/ld+json"]').text()) as Record<string, unknown>;
    expect(work.creditText).toBe(credit);
    expect(work.isBasedOn).toHaveLength(1);
    expect(work.translationOfWork !== undefined).toBe(translated);
  },
);

test.each([
  ['al-jazeera', 'Held here: no articles of its own, two articles by others that derive from it.'],
  ['efe', 'Held here: one article of its own, one article by others that derive from it.'],
  ['us-time-today', 'Held here: one article of its own.'],
])('the page of %s says what is held of it', (outlet, held) => {
  expect(printedText(pageAt(pages, `/outlets/${outlet}/`).$('main').text())).toContain(held);
});

test('young stories have a page of lineage that reads well', async () => {
  const youngPages = await readPages(young);
  const title = (story: string) =>
    printedText(pageAt(youngPages, `/stories/${story}/lineage/`).$('h1').text());
  expect(['ferry-grounding', 'mill-strike', 'quiet-vote'].map(title)).toEqual([
    'One article, one account',
    'Two articles, and no copying known among them',
    'No article has been added yet',
  ]);
});

test('articles that an editor keeps separate are named with the reason', async () => {
  const youngPage = pageAt(await readPages(young), '/stories/mill-strike/lineage/').$;
  expect(printedText(youngPage('section:has(#separate)').text())).toBe(
    'Kept separate by an editor Texts that look alike, and why they count as separate accounts. ' +
      'Coast Courier and Union bulletin: The courier counted at the gate.',
  );
  expect($('#separate')).toHaveLength(0);
});
