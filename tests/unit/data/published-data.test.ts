import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkContent } from '../../../src/core/check/check.ts';
import { compareStory } from '../../../src/core/verdict/comparison.ts';
import { joinContent, type StoryContent } from '../../../src/core/story/content.ts';
import { keyLines } from '../../../src/core/data/data-dictionary.ts';
import { readPassages } from '../../../src/core/passage/passage.ts';
import { publishData } from '../../../src/core/data/published-data.ts';
import { readQuotations } from '../../../src/core/quotation/quotation.ts';
import { findDrift } from '../../../src/core/lineage/story-drift.ts';
import { contentOf } from '../kit/fixture.ts';

const absolute = (address: string) => `https://variorum.example${address}`;
const publish = (stories: readonly StoryContent[]) =>
  publishData(
    stories,
    {
      comparisonOf: compareStory,
      passagesOf: readPassages,
      quotationsOf: (content) => readQuotations(content.articles, readPassages(content)),
      driftOf: (content) => findDrift(content, compareStory(content), readPassages(content)),
    },
    absolute,
  );
const stories = joinContent(checkContent(contentOf({})).records);
const data = publish(stories);

test('each kind says how much there is of it, and in which files', () => {
  expect(data.map(({ amount, isOpen, files }) => [amount, isOpen, ...files.map(({ name }) => name)])).toEqual(
    [
      ['four claims', true, 'claims.json', 'claims.csv'],
      ['two verdicts', true, 'verdicts.json'],
      ['one story, two links', true, 'lineage.json'],
      ['one story, one quotation', false, 'quotations.json'],
      ['one story, five passages', false, 'passages.json'],
      ['two articles', false, 'articles.json'],
    ],
  );
});

describe.each(data)('$name', ({ schema, records, record, files }) => {
  test('holds what its schema says, and nothing else', () => {
    expect(z.array(schema).parse(records)).toEqual(records);
    expect(JSON.parse(files[0]?.text ?? '')).toEqual(records);
    const [first] = records;
    expect(schema.safeParse({ ...first, more: 1 }).success).toBe(false);
  });

  test('tells of each key what it means, and of each null what that means', () => {
    expect(record).toMatch(/^One .+\.$/u);
    const lines = keyLines(schema);
    expect(lines.filter(({ means }) => !/^\p{Lu}.+\.$/u.test(means))).toEqual([]);
    expect(lines.filter(({ type, means }) => /\bnull$/u.test(type) !== /\bnull\b/u.test(means))).toEqual([]);
  });
});

test('JSON gives hostile words back as they were, from its bytes', () => {
  const hostile = '</script><!-- "\\ \u0000\u001b[2J \u202e\u2066 \u2028\u2029 \ufeff \ud800 \udfff 🚢 =1+1';
  const files = publish(
    stories.map((content) => ({
      ...content,
      story: {
        ...content.story,
        questions: content.story.questions.map((question) => ({ ...question, population: hostile })),
      },
      articles: content.articles.map((article) => ({
        ...article,
        label: hostile,
        frontMatter: { ...article.frontMatter, headline: hostile },
      })),
    })),
  ).flatMap(({ records, files: [json] }) => ({ records, text: Buffer.from(json?.text ?? '').toString() }));
  expect(files.map(({ text }) => JSON.parse(text) as unknown)).toEqual(files.map(({ records }) => records));
  expect(
    files.filter(({ records }) => JSON.stringify(records).includes(JSON.stringify(hostile))),
  ).toHaveLength(3);
});

test('the size of a file is that of its bytes', () => {
  const [claims] = data;
  expect(claims?.files.map(({ size }) => size)).toEqual(
    claims?.files.map(({ text }) => Buffer.byteLength(text)),
  );
  expect(claims?.files.some(({ text, size }) => size > text.length)).toBe(true);
});

test('without a story every file is there, and empty', () => {
  expect(
    publish([]).map(({ amount, files }) => [amount, ...files.map(({ text }) => text.split('\n')[0])]),
  ).toEqual([
    ['no claims', '[]', expect.stringMatching(/^\ufeffid,story,/u)],
    ['no verdicts', '[]'],
    ['no stories, no links', '[]'],
    ['no stories, no quotations', '[]'],
    ['no stories, no passages', '[]'],
    ['no articles', '[]'],
  ]);
});
