import { expect, test } from 'vitest';
import type { StoryContent } from '../../src/core/content.ts';
import { describeWork, printDataBlock } from '../../src/core/linked-data.ts';
import { lineage, retell } from './retold.ts';

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
  return describeWork(article, from, (one) => `https://variorum.example/${one.id}/`);
}

test('a translation is based on its original and a translation of it', () => {
  const original = { '@type': 'NewsArticle', name: 'Lost text', url: 'https://lost.example/ferry' };
  expect(workOf('argus')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Ferry aground',
    datePublished: '2024-03-04',
    url: 'https://argus.example/ferry',
    creditText: 'Probably a translation, there and back, of Lost text',
    isBasedOn: [original],
    translationOfWork: [original],
  });
});

test('an excerpt of a held article leads to its page, and an article of unknown origin to nothing', () => {
  expect(workOf('beacon')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Ferry aground',
    creditText: 'Excerpt from Argus',
    isBasedOn: [
      { '@type': 'NewsArticle', headline: 'Ferry aground', url: 'https://variorum.example/argus/' },
    ],
  });
  expect(Object.keys(workOf('courier'))).toEqual(['@context', '@type', 'headline']);
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

test('nothing in a data block ends it', () => {
  const text = printDataBlock({ headline: '</script><script>alert(1)</script>' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ headline: '</script><script>alert(1)</script>' });
});
