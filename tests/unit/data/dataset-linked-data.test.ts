import { expect, test } from 'vitest';
import { DATA_LICENCE, describeDataset } from '../../../src/core/data/dataset-linked-data.ts';
import { ClaimRecord } from '../../../src/schemas/published/claim-record.ts';
import type { PublishedData } from '../../../src/core/data/published-data.ts';
import { digested } from '../kit/digested.ts';
import { tell } from '../kit/telling.ts';

const absolute = (address: string) => `https://variorum.example/preview${address}`;
const { content } = tell([{ says: ['12'] }]);
const kind: PublishedData = {
  ...{ name: 'claims', title: 'Claims', record: 'One claim.', amount: 'one claim', isOpen: true },
  schema: ClaimRecord,
  count: 1,
  example: {},
  files: [{ name: 'claims.csv', mediaType: 'text/csv', pieces: () => ['naïve\n'], size: 7 }],
};

test('a dataset names its files, each with its terms, and the articles that it was made from', () => {
  const texts: PublishedData = {
    ...{ ...kind, name: 'articles', record: 'One article.', isOpen: false },
    files: [{ name: 'articles.json', mediaType: 'application/json', pieces: () => ['[]'], size: 2 }],
  };
  expect(describeDataset([kind, texts], digested(content), absolute)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'What news articles claim, figure by figure',
    description:
      'Figures that news articles print about the same event, each with its exact words, its place and its reading as an interval; what they come to together; and who copied whom. The words of articles belong to their owners.',
    url: 'https://variorum.example/preview/data/',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Variorum', url: 'https://variorum.example/preview/' },
    dateModified: content.story.updated,
    distribution: [
      {
        '@type': 'DataDownload',
        name: 'claims.csv',
        description: 'One claim.',
        contentUrl: 'https://variorum.example/preview/data/claims.csv',
        encodingFormat: 'text/csv',
        contentSize: '7 B',
        license: DATA_LICENCE,
      },
      {
        '@type': 'DataDownload',
        name: 'articles.json',
        description: 'One article.',
        contentUrl: 'https://variorum.example/preview/data/articles.json',
        encodingFormat: 'application/json',
        contentSize: '2 B',
        copyrightNotice: 'The words of articles belong to their owners.',
      },
    ],
    isBasedOn: content.articles.map(({ id, frontMatter }) => ({
      '@type': 'NewsArticle',
      headline: frontMatter.headline,
      url: `https://variorum.example/preview/stories/${content.id}/articles/${id}/`,
    })),
  });
});

test('of more than a hundred articles the stories are named, and not each article', () => {
  const many = digested(content).map((story) => ({
    ...story,
    articles: Array.from({ length: 101 }, () => story.articles).flat(),
  }));
  expect(describeDataset([], many, absolute)).toMatchObject({
    isBasedOn: [`https://variorum.example/preview/stories/${content.id}/`],
  });
});

test('without a story there is neither day nor article', () => {
  const dataset = describeDataset([], [], absolute);
  expect(Object.keys(dataset)).not.toContain('dateModified');
  expect(dataset).toMatchObject({ distribution: [], isBasedOn: [] });
});
