import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkContent } from '../../../src/core/check/check.ts';
import { compareStory } from '../../../src/core/verdict/comparison.ts';
import { joinContent, type StoryContent } from '../../../src/core/story/content.ts';
import { keyLines } from '../../../src/core/data/data-dictionary.ts';
import { readPassages } from '../../../src/core/passage/passage.ts';
import type { DataFile } from '../../../src/core/data/data-file.ts';
import { type PublishedData, publishData } from '../../../src/core/data/published-data.ts';
import { readQuotations } from '../../../src/core/quotation/quotation.ts';
import { findDrift } from '../../../src/core/lineage/story-drift.ts';
import { contentOf } from '../kit/fixture.ts';
import { tell } from '../kit/telling.ts';

const absolute = (address: string) => `https://variorum.example${address}`;
const publish = (stories: readonly StoryContent[], folder?: string) =>
  publishData(
    stories,
    {
      comparisonOf: compareStory,
      passagesOf: readPassages,
      quotationsOf: (content) => readQuotations(content.articles, readPassages(content)),
      driftOf: (content) => findDrift(content, compareStory(content), readPassages(content)),
    },
    absolute,
    folder,
  );
const stories = joinContent(checkContent(contentOf({})).records);
const data = publish(stories);
const textOf = (file: DataFile | undefined) => [...(file?.pieces() ?? [])].join('');
const recordsIn = ({ files: [json] }: PublishedData) => JSON.parse(textOf(json)) as unknown[];

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

describe.each(data)('$name', ({ schema, record, count, example, ...kind }) => {
  test('holds what its schema says, and nothing else', () => {
    const records = recordsIn({ schema, record, count, example, ...kind });
    expect(z.array(schema).parse(records)).toEqual(records);
    expect([count, example]).toEqual([records.length, records[0]]);
    expect(schema.safeParse({ ...example, more: 1 }).success).toBe(false);
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
  const named = stories.map((content) => ({
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
  }));
  const kinds = publish(named).map((kind) => ({ kind, records: recordsIn(kind) }));
  expect(kinds.map(({ records: [first] }) => first)).toEqual(kinds.map(({ kind }) => kind.example));
  expect(
    kinds.filter(({ records }) => JSON.stringify(records).includes(JSON.stringify(hostile))),
  ).toHaveLength(3);
});

test('the size of a file is that of its bytes', () => {
  const [claims] = data;
  expect(claims?.files.map(({ size }) => size)).toEqual(
    claims?.files.map((file) => Buffer.byteLength(textOf(file))),
  );
  expect(claims?.files.some((file) => file.size > textOf(file).length)).toBe(true);
});

test('without a story every file is there, and empty', () => {
  expect(
    publish([]).map(({ amount, files }) => [amount, ...files.map((file) => textOf(file).split('\n')[0])]),
  ).toEqual([
    ['no claims', '[]', expect.stringMatching(/^\ufeffid,story,/u)],
    ['no verdicts', '[]'],
    ['no stories, no links', '[]'],
    ['no stories, no quotations', '[]'],
    ['no stories, no passages', '[]'],
    ['no articles', '[]'],
  ]);
});

describe('the files of one story', () => {
  const [first] = stories;
  if (!first) throw new Error('no story');
  const second = { ...first, id: 'second' };
  const files = (data: readonly PublishedData[]) => data.flatMap((kind) => kind.files);
  const whole = files(publish([first, second]));
  const alone = [first, second].map((content) => files(publish([content], `${content.id}/`)));

  test('stand in a folder of its own, under the names of the whole files', () => {
    expect(alone.map((own) => own.map(({ name }) => name))).toEqual(
      ['ferry', 'second'].map((id) => whole.map(({ name }) => `${id}/${name}`)),
    );
  });

  test('hold its records, and those of all stories together are the whole', () => {
    for (const [at, file] of whole.entries()) {
      const texts = alone.map((own) => textOf(own[at]));
      const joined =
        file.mediaType === 'text/csv'
          ? texts.map((text, index) => (index === 0 ? text : text.replace(/^.*\r\n/u, ''))).join('')
          : JSON.stringify(texts.flatMap((text) => JSON.parse(text) as unknown[]));
      expect(joined).toBe(textOf(file));
    }
  });
});

test('no piece of a file holds more than one record', () => {
  const { content } = tell([{ says: ['12', '15'] }]);
  const [claims] = publish([content, { ...content, id: 'second' }]);
  expect(claims?.files.map((file) => [...file.pieces()].length)).toEqual([5, 5]);
});
