import { describe, expect, inject, test } from 'vitest';
import type { ArticleRecord } from '../../src/schemas/published/article-record.ts';
import { type ClaimRecord, givesFigure } from '../../src/schemas/published/claim-record.ts';
import { uncoveredWords } from './cover.ts';
import { pageAt, printedText, readPages, readSiteFile } from './pages.ts';

/** All texts of a story passage by passage, and the same as data. */

interface PassageRecord {
  story: string;
  passages: {
    id: string;
    members: { article: string; block: string; text: string }[];
  }[];
}

const { real, young } = inject('sites');
const STORY = '/stories/kazakhstan-unrest-2022/';
const pages = await readPages(real);
const { $ } = pageAt(pages, `${STORY}synopsis/`);
const articles = JSON.parse(await readSiteFile(real, '/data/articles.json')) as ArticleRecord[];
const published = JSON.parse(await readSiteFile(real, '/data/claims.json')) as ClaimRecord[];
const claims = published.filter(givesFigure);
const [record] = JSON.parse(await readSiteFile(real, '/data/passages.json')) as PassageRecord[];
const passages = record?.passages ?? [];

/** What the page prints: the words of each cell with the block that they lead to. */
const printed = $('.passage .words:not(.apparatus)')
  .map((_, words) => {
    const [article = '', block = ''] = ($(words).find('.place').attr('href') ?? '')
      .replace(`${STORY}articles/`, '')
      .split('/#');
    const number = $(words).find('.place').text();
    return { article, block, text: $(words).text().trimStart().slice(number.length).trim() };
  })
  .get();

test('passages.json is as pinned: words of blocks, in their articles, under ids of their own', () => {
  const raw: unknown = JSON.parse(JSON.stringify(record));
  expect(raw).toEqual({
    story: 'kazakhstan-unrest-2022',
    passages: passages.map(({ id, members }) => ({
      id,
      members: members.map(({ article, block, text }) => ({ article, block, text })),
    })),
  });
  expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  const blocksOf = (id: string) =>
    articles
      .filter((article) => article.id === id)
      .flatMap(({ headline, paragraphs }) => [{ id: 'headline', text: headline ?? '' }, ...paragraphs]);
  const invented = passages
    .flatMap(({ members }) => members)
    .filter(({ article, block, text }) => {
      const whole = blocksOf(article).find(({ id }) => id === block)?.text ?? '';
      return !text.split(' … ').every((run) => run !== '' && whole.includes(run));
    });
  expect(invented).toEqual([]);
});

test('an id names the passage’s first block by the articles’ ids, with a number where several begin there', () => {
  for (const { id, members } of passages) {
    const [first] = members
      .map(({ article, block }) => `${article}.${block}`)
      .sort((p, q) => {
        const [x = '', y = ''] = [p, q].map((name) => name.split('.')[0]);
        return x === y ? 0 : x < y ? -1 : 1;
      });
    expect(id.replace(/\.\d+$/, '')).toBe(first);
  }
});

test.each(articles)('$id: every sentence stands on the page and in the data', ({ id, paragraphs }) => {
  const members = passages.flatMap((passage) => passage.members);
  const left = [printed, members].map((list) =>
    paragraphs.map((block) =>
      uncoveredWords(
        block.text,
        list.filter((one) => one.article === id && one.block === block.id).map(({ text }) => text),
      ),
    ),
  );
  expect(left.flat().filter((words) => words !== '')).toEqual([]);
});

test('the page has a row for each passage, and a cell for each column in its order', () => {
  const rows = $('.passage')
    .map((_, row) => [
      [
        $(row).attr('id'),
        $(row).children().length,
        $(row)
          .find('.whose')
          .map((__, whose) => $(whose).text())
          .get(),
      ],
    ])
    .get();
  const labelsOf = (members: readonly { article: string }[]) =>
    articles.filter(({ id }) => members.some(({ article }) => article === id)).map(({ label }) => label);
  expect(rows).toEqual(passages.map(({ id, members }) => [id, 5, labelsOf(members)]));
  expect(
    $('.labels li')
      .map((_, label) => $(label).text())
      .get(),
  ).toEqual(articles.map(({ label }) => label));
});

test('words that stand in two passages are printed once, and referred to in the other', () => {
  const keys = printed.map(({ article, block, text }) => `${article} ${block} ${text}`);
  expect(new Set(keys).size).toBe(keys.length);
  const all = new Set(
    passages.flatMap(({ members }) =>
      members.map(({ article, block, text }) => `${article} ${block} ${text}`),
    ),
  );
  expect(new Set(keys)).toEqual(all);
  const members = passages.flatMap((passage) => passage.members).length;
  expect($('.passage .words.apparatus')).toHaveLength(members - all.size);
});

test('the finding counts the passages that several articles tell, and those that all tell', () => {
  const tellers = passages.map(({ members }) => new Set(members.map(({ article }) => article)).size);
  const shared = tellers.filter((count) => count > 1).length;
  expect($('h1').text()).toMatch(
    new RegExp(`^${shared} passages matched between articles(?:, \\w+ in all five)?$`),
  );
  expect($('.passage.alone')).toHaveLength(passages.length - shared);
});

test('a claim leads to the passage that it shares with others, and the passage back to the claim', () => {
  const tellersOf = ({ members }: (typeof passages)[number]) =>
    new Set(members.map(({ article }) => article)).size;
  const trips = claims.map(({ id, article, question, quote }) => {
    const claim = id.split('/')[2] ?? '';
    const address = `${STORY}claims/${question.id}/`;
    const reading = pageAt(pages, address).$(`[id="${article}.${claim}"]`);
    const way = reading.find('a:contains("This passage in all texts")').attr('href');
    const back = $(`.passage a[href="${address}#${article}.${claim}"]`);
    const told = passages.filter(({ members }) =>
      members.some(
        (member) =>
          member.article === article && member.block === quote.block && member.text.includes(quote.exact),
      ),
    );
    const most = Math.max(...told.map(tellersOf));
    const shared = told.filter((passage) => most > 1 && tellersOf(passage) === most);
    return {
      id,
      leadsThere:
        shared.length === 0 ? !way : shared.some((passage) => way === `${STORY}synopsis/#${passage.id}`),
      back: back.map((_, link) => printedText($(link).next('.figure').text())).get(),
    };
  });
  expect(trips).toEqual(claims.map(({ id, figure: { text } }) => ({ id, leadsThere: true, back: [text] })));
});

describe('a young story', async () => {
  const youngPages = await readPages(young);
  const textOf = (story: string, selector: string) => {
    const page = pageAt(youngPages, `/stories/${story}/synopsis/`);
    return page
      .$(selector)
      .map((_, element) => printedText(page.$(element).text()))
      .get();
  };

  test('of one article: its sentences, and no pair to compare', () => {
    expect(textOf('ferry-grounding', 'main h1, main .lede, .words, legend, main h2')).toEqual([
      'One text, with none beside it yet',
      '¶ Ferry runs aground, 212 brought ashore',
      '1 PORT LOWELL, May 2 (Coast Courier) - The ferry Petrel ran aground on Tuesday with 212 people aboard, all of whom were brought ashore, the coast guard said.',
      '2 About 40 people were hurt, it said.',
    ]);
  });

  test('of none says so, and offers nothing to choose', () => {
    expect(textOf('quiet-vote', 'main h1, main .lede, .table, legend, main h2')).toEqual([
      'No text to read yet',
      'No article on this story has been added yet.',
    ]);
  });

  test('of two articles that have nothing in common', () => {
    expect(textOf('mill-strike', 'main h1, legend, main h2')).toEqual([
      'No passage was found that two articles tell',
      'Two texts side by side',
    ]);
    expect(textOf('mill-strike', '.words').toSorted()).toEqual([
      '1 More than 4,000 of us walked out this morning.',
      '1 Up to 3,000 workers left the Arden mills on Saturday, the union said.',
      '¶ Thousands walk out at Arden',
    ]);
  });

  test('with tags in its texts shows them as text', () => {
    const page = pageAt(youngPages, '/stories/harbour-fire/synopsis/');
    expect(page.$('main img, main script, main b, main i').get()).toEqual([]);
  });
});

test.each([
  ['', ['Claims, page']],
  ['synopsis/', ['Texts, page']],
  ['compare/french-translation/efe/', ['Texts, true']],
  ['articles/efe/', ['Texts, true']],
  ['claims/arrests/', ['Claims, true']],
])(
  'the story’s ways are on its page "%s", the page itself or the part that it belongs to is marked',
  (address, current) => {
    const page = pageAt(pages, STORY + address);
    const links = page.$('nav[aria-label="Unrest in Kazakhstan"] a');
    const ways = links.map((_, link) => page.$(link).attr('href')).get();
    expect(ways).toEqual(expect.arrayContaining([STORY, `${STORY}synopsis/`]));
    expect(
      links
        .filter('[aria-current]')
        .map((_, link) => `${page.$(link).text()}, ${page.$(link).attr('aria-current') ?? ''}`)
        .get(),
    ).toEqual(current);
  },
);
