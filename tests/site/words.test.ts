import { describe, expect, inject, test } from 'vitest';
import type { ArticleRecord } from '../../src/schemas/published/article-record.ts';
import { type ClaimRecord, givesFigure } from '../../src/schemas/published/claim-record.ts';
import { pageAt, printedText, readPages, readSiteFile } from './pages.ts';

/** Questions in words of the real story: its page, a page for each, and the published claims. */

const { real } = inject('sites');
const STORY = '/stories/kazakhstan-unrest-2022/';
const pages = await readPages(real);
const articles = JSON.parse(await readSiteFile(real, '/data/articles.json')) as ArticleRecord[];
const published = JSON.parse(await readSiteFile(real, '/data/claims.json')) as ClaimRecord[];
const worded = published.filter(({ words }) => words !== null);
const questions = [...new Set(worded.map(({ question }) => question.id))];
const claimsTo = (question: string) => worded.filter((claim) => claim.question.id === question);

/** A wording as a plain comparison takes it. */
const bare = (words: string) =>
  words
    .toLowerCase()
    .replace(/[“”‘’"'.,]/gu, '')
    .trim();

test('five questions are answered in words, each by three articles or more, and by figures in none', () => {
  expect(questions.map((question) => [question, claimsTo(question).length])).toEqual([
    ['cause', 5],
    ['name-of-the-events', 5],
    ['blamed', 5],
    ['people-on-the-streets', 3],
    ['name-of-the-force', 5],
  ]);
  expect(worded.map(({ figure, words, quote }) => [figure, words === quote.exact])).toEqual(
    worded.map(() => [null, true]),
  );
  expect(published.filter(givesFigure).filter(({ question }) => questions.includes(question.id))).toEqual([]);
});

test('the words of each claim stand in their article where the data say', () => {
  const found = worded.map(({ article, quote }) => {
    const { paragraphs = [] } = articles.find(({ id }) => id === article) ?? {};
    const text = paragraphs.find(({ id }) => id === quote.block)?.text ?? '';
    return Array.from(text).slice(quote.start, quote.end).join('');
  });
  expect(found).toEqual(worded.map(({ words }) => words));
});

describe.each(questions)('the question “%s”', (question) => {
  const claims = claimsTo(question);
  const { $ } = pageAt(pages, `${STORY}claims/${question}/`);
  const wordings = new Set(claims.map(({ words }) => bare(words ?? '')));

  test('says in how many wordings and articles it is answered', () => {
    const [many, few] = [wordings.size, new Set(claims.map(({ article }) => article)).size].map(
      (count) => ['no', 'one', 'two', 'three', 'four', 'five'][count] ?? '',
    );
    const heading = printedText($('h1').text());
    expect(heading.toLowerCase()).toContain(
      wordings.size === 1
        ? `in the same words in ${few ?? ''} articles`
        : `${many ?? ''} wordings in ${few ?? ''} articles`,
    );
  });

  test('prints each wording once, with the articles that have it', () => {
    const lines = $('section[aria-labelledby="wordings"] li')
      .map((_, line) => ({
        words: bare($(line).find('.words').text()),
        links: $(line)
          .find('a')
          .map((_link, link) => $(link).attr('href'))
          .get(),
      }))
      .get();
    expect(lines).toEqual(
      [...wordings].map((words) => ({
        words,
        links: claims
          .filter((claim) => bare(claim.words ?? '') === words)
          .map(({ article, id }) => `${STORY}articles/${article}/#claim-${id.split('/').at(-1) ?? ''}`),
      })),
    );
  });

  test('marks its words in each article, and leads back', () => {
    const marks = claims.map(({ article, id }) => {
      const { $: text } = pageAt(pages, `${STORY}articles/${article}/`);
      const mark = text(`#claim-${id.split('/').at(-1) ?? ''}`);
      return [mark.text(), mark.attr('href')];
    });
    expect(marks).toEqual(claims.map(({ words }) => [words, `${STORY}#row-${question}`]));
  });

  test('stands on the story’s page under the fragment that leads to it', () => {
    const { $: story } = pageAt(pages, STORY);
    expect(printedText(story(`#row-${question} h3`).text())).not.toBe('');
  });
});

test('what the editors take for one answer stands with their reason and its wordings', () => {
  const { $ } = pageAt(pages, `${STORY}claims/cause/`);
  const meaning = $('section[aria-labelledby="meanings"] .meaning');
  expect([meaning.find('h3').text(), printedText(meaning.find('> p').text())]).toEqual([
    'dearer fuel',
    'The editors’ reason: Each speaks of the price of fuel going up.',
  ]);
  expect(
    meaning
      .find('.words')
      .map((_, words) => $(words).text())
      .get(),
  ).toEqual(['“rising fuel prices”', '“a sudden increase in fuel prices”', '“a fuel price hike”']);
});
