import { expect, test } from 'vitest';
import type { StoryContent } from '../../../src/core/story/content.ts';
import { articleData, claimsData, printDataBlock, storyData } from '../../../src/core/site/linked-data.ts';
import { storyHead } from '../../../src/core/site/page-head.ts';
import { Outlet } from '../../../src/schemas/content/outlet.ts';
import { claim, lineage, retell } from '../kit/retold.ts';
import { rowOf } from '../kit/telling.ts';

const absolute = (address: string) => `https://variorum.example${address}`;
const PAGES = 'https://variorum.example/stories/ferry/';
const TEXT = ['Ferry aground', 'A ferry ran aground.'];
const { content } = retell(
  {
    argus: { text: TEXT, header: { published: '2024-03-04', url: 'https://argus.example/ferry' } },
    beacon: { text: TEXT },
    courier: { text: TEXT },
  },
  {
    originals: [{ id: 'lost', label: 'Lost text', url: 'https://lost.example/ferry' }],
    lineage: [lineage('argus'), lineage('beacon', { from: 'argus', kind: 'excerpt', confidence: 'certain' })],
  },
);

function workOf(id: string, from: StoryContent = content) {
  const article = from.articles.find((one) => one.id === id);
  if (!article) throw new Error(`The story has no article ${id}.`);
  return articleData(article, from, absolute);
}

/** An article as other records name it. */
const named = (id: string) => ({
  '@type': 'NewsArticle',
  '@id': `${PAGES}articles/${id}/`,
  headline: 'Ferry aground',
  url: `${PAGES}articles/${id}/`,
});

test('a translation is based on its original and a translation of it', () => {
  const original = { '@type': 'NewsArticle', name: 'Lost text', url: 'https://lost.example/ferry' };
  expect(workOf('argus')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${PAGES}articles/argus/`,
    headline: 'Ferry aground',
    datePublished: '2024-03-04',
    url: 'https://argus.example/ferry',
    creditText: 'Probably a copy, machine-translated and back, of Lost text',
    isBasedOn: [original],
    translationOfWork: [original],
  });
});

test('an excerpt of a held article leads to its page, and an article of unknown origin to nothing', () => {
  expect(workOf('beacon')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${PAGES}articles/beacon/`,
    headline: 'Ferry aground',
    creditText: 'Excerpt from Argus',
    isBasedOn: [named('argus')],
  });
  expect(Object.keys(workOf('courier'))).toEqual(['@context', '@type', '@id', 'headline']);
});

test('an origin that another article took the place of has its page still', () => {
  const { content: told } = retell(
    {
      argus: { text: TEXT },
      beacon: { text: TEXT, header: { supersedes: 'argus' } },
      courier: { text: TEXT },
    },
    { lineage: [lineage('courier', { from: 'argus', kind: 'excerpt' })] },
  );
  expect(workOf('courier', told).isBasedOn).toEqual([named('argus')]);
});

test('a named outlet is the publisher', () => {
  const articles = content.articles.map((article) => ({
    ...article,
    outlet: { name: 'Argus', homepage: 'https://argus.example', indexed: false, shown: 'whole' as const },
  }));
  expect(workOf('courier', { ...content, articles }).publisher).toEqual({
    '@type': 'NewsMediaOrganization',
    name: 'Argus',
    url: 'https://argus.example',
  });
});

test('a claim is its quote, where it appears, and who makes it: whom the article names, or else its outlet', () => {
  const told = retell({
    argus: {
      text: ['Ferry aground', 'At least 12 people were hurt, the coast guard said.'],
      claims: [claim('At least 12 people were hurt', 'At least 12', { attribution: 'the coast guard' })],
    },
    beacon: {
      text: ['Ferry aground', 'Some 14 were hurt.'],
      claims: [claim('Some 14 were hurt', 'Some 14')],
      header: { outlet: 'harbour-herald' },
    },
    courier: {
      text: ['Ferry aground', 'About 15 were hurt.'],
      claims: [claim('About 15 were hurt', 'About 15')],
    },
  });
  const row = rowOf(told);
  const herald = Outlet.parse({ name: 'Harbour Herald' });
  const claims = row.claims.map((one) =>
    one.article.id === 'beacon' ? { ...one, article: { ...one.article, outlet: herald } } : one,
  );
  const claimOf = (id: string, figure: string, text: string) => ({
    '@type': 'Claim',
    '@id': `${PAGES}claims/hurt/#${id}.hurt`,
    url: `${PAGES}claims/hurt/#${id}.hurt`,
    name: `People hurt: ${figure}`,
    text,
    appearance: named(id),
  });
  expect(claimsData({ ...row, claims }, 'ferry', absolute)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        ...claimOf('argus', 'At least 12', 'At least 12 people were hurt'),
        author: { '@type': 'Organization', name: 'the coast guard' },
      },
      {
        ...claimOf('beacon', 'Some 14', 'Some 14 were hurt'),
        author: { '@type': 'NewsMediaOrganization', name: 'Harbour Herald' },
      },
      claimOf('courier', 'About 15', 'About 15 were hurt'),
    ],
  });
});

test('a story is a page that collects articles on an event', () => {
  const { content: told, comparison } = retell(
    { argus: { text: TEXT }, beacon: { text: TEXT } },
    { added: '2024-03-05' },
  );
  expect(storyData(told, storyHead(told, comparison), absolute)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': PAGES,
    url: PAGES,
    name: 'Ferry aground',
    description: 'What was told. Two articles so far.',
    inLanguage: 'en-GB',
    isPartOf: {
      '@type': 'WebSite',
      '@id': 'https://variorum.example/',
      url: 'https://variorum.example/',
      name: 'Variorum',
    },
    about: {
      '@type': 'Event',
      name: 'Ferry aground',
      startDate: '2024-03-03',
      location: { '@type': 'Place', name: 'Port Ellery' },
    },
    datePublished: '2024-03-05',
    dateModified: '2024-03-10',
    hasPart: [named('argus'), named('beacon')],
  });
});

test('words that name neither a person nor a body alone are no author, and no reason to name the outlet', () => {
  const told = retell({
    argus: {
      text: ['Ferry aground', 'At least 12 people were hurt, witnesses said.'],
      claims: [claim('At least 12 people were hurt', 'At least 12', { attribution: 'witnesses' })],
    },
  });
  const row = rowOf(told);
  const outlet = Outlet.parse({ name: 'Harbour Herald' });
  const claims = row.claims.map((one) => ({ ...one, article: { ...one.article, outlet } }));
  const { '@graph': graph } = claimsData({ ...row, claims }, 'ferry', absolute);
  expect(graph).toEqual([expect.objectContaining({ creditText: 'witnesses' })]);
  expect(graph).toEqual([expect.not.objectContaining({ author: expect.anything() as unknown })]);
});

test('nothing in a data block ends it, or a line of it', () => {
  const record = {
    headline: '</script><!--<script>alert(1)</script>',
    text: 'one\u2028two\u2029\ud800 \u202e\r\n',
  };
  const text = printDataBlock(record);
  expect(text).not.toMatch(/[<\u2028\u2029\r\n\ud800-\udfff]/u);
  expect(JSON.parse(text)).toEqual(record);
});
