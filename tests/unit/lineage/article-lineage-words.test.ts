import { expect, test } from 'vitest';
import {
  describeFiling,
  describeLineageEntry,
  describeArticleLineage,
} from '../../../src/core/lineage/article-lineage-words.ts';
import type { LineageEntry } from '../../../src/schemas/content/story.ts';
import { tell } from '../kit/telling.ts';

const from = (change: Partial<LineageEntry>): LineageEntry => ({
  ...{ article: 'argus', from: 'notice', kind: 'rewrite', basis: 'editor', confidence: 'certain' },
  evidence: [],
  ...change,
});

const ORIGINALS = [{ id: 'notice', label: 'Coast guard notice (not held)' }];

function provenance(lineage: readonly LineageEntry[], filedFrom?: string): string {
  const { content } = tell([{ says: ['12', '14'] }], {
    story: { originals: ORIGINALS, lineage: [...lineage] },
  });
  const [article] = content.articles;
  if (!article) throw new Error('The story has no article.');
  const dateline = filedFrom === undefined ? undefined : { text: filedFrom, place: filedFrom };
  return describeArticleLineage({ ...article, frontMatter: { ...article.frontMatter, dateline } }, content);
}

test.each<[Partial<LineageEntry>, string]>([
  [{ kind: 'syndication' }, 'Copy of Coast guard notice (not held)'],
  [{ kind: 'translation' }, 'Translation of Coast guard notice (not held)'],
  [{ kind: 'back-translation' }, 'Copy, machine-translated and back, of Coast guard notice (not held)'],
  [{ kind: 'rewrite' }, 'Rewrite of Coast guard notice (not held)'],
  [{ kind: 'excerpt' }, 'Excerpt from Coast guard notice (not held)'],
  [{ confidence: 'probable' }, 'Probably a rewrite of Coast guard notice (not held)'],
  [{ confidence: 'possible' }, 'Possibly a rewrite of Coast guard notice (not held)'],
  [{ kind: 'excerpt', confidence: 'possible' }, 'Possibly an excerpt from Coast guard notice (not held)'],
  [{ from: 'beacon' }, 'Rewrite of Beacon'],
])('%j: %s', (change, sentence) => {
  expect(provenance([from(change)])).toBe(sentence);
});

test('an article may come from two, and names where it was filed', () => {
  const lineage = [from({ confidence: 'probable' }), from({ from: 'beacon', kind: 'excerpt' })];
  expect(provenance(lineage, 'Port Ellery')).toBe(
    'Probably a rewrite of Coast guard notice (not held); excerpt from Beacon; filed from Port Ellery',
  );
});

test.each([
  ['PORT ELLERY', 'Port Ellery'],
  ['NUR-SULTAN', 'Nur-Sultan'],
  ['WASHINGTON, D.C.', 'Washington, D.C.'],
  ['COX’S BAZAR', 'Cox’s Bazar'],
  ['L’AQUILA', 'L’Aquila'],
  ['Ellery Bay', 'Ellery Bay'],
  ['McMURDO', 'McMURDO'],
])('the place of a dateline "%s" is printed "%s"', (printed, place) => {
  expect(provenance([], printed)).toBe(`No original named; filed from ${place}`);
});

test('of an article without any origin it is said that none is named', () => {
  expect(provenance([from({ article: 'beacon' })])).toBe('No original named');
  expect(provenance([], 'Port Ellery')).toBe('No original named; filed from Port Ellery');
});

test.each<[Partial<LineageEntry>, string]>([
  [{}, 'Rewrite of Coast guard notice (not held); certain.'],
  [
    { kind: 'translation', confidence: 'possible', note: 'Danish words are left in.' },
    'Translation of Coast guard notice (not held); possible: Danish words are left in.',
  ],
  [{ from: 'gazette', confidence: 'probable' }, 'Rewrite of gazette; probable.'],
])('an origin is told with how sure it is and why: %j', (change, words) => {
  const { content } = tell([{ says: ['12', '14'] }], { story: { originals: ORIGINALS } });
  expect(describeLineageEntry(from(change), content)).toBe(words);
});

test.each([
  ['PORT ELLERY', 'Filed from Port Ellery'],
  [undefined, null],
])('a dateline of %s is told as %s', (place, words) => {
  const { content } = tell([{ says: ['12'] }]);
  const [article] = content.articles;
  if (!article) throw new Error('The story has no article.');
  const dateline = place === undefined ? undefined : { text: place, place };
  expect(describeFiling({ ...article, frontMatter: { ...article.frontMatter, dateline } })).toBe(words);
});
