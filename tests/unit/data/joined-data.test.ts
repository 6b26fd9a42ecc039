import { expect, test } from 'vitest';
import { joinData } from '../../../src/core/data/joined-data.ts';
import { measureData, publishData } from '../../../src/core/data/published-data.ts';
import { findDrift } from '../../../src/core/lineage/story-drift.ts';
import { readPassages } from '../../../src/core/passage/passage.ts';
import { readQuotations } from '../../../src/core/quotation/quotation.ts';
import { compareStory } from '../../../src/core/verdict/comparison.ts';
import type { StoryContent } from '../../../src/core/story/content.ts';
import { retell } from '../kit/retold.ts';
import { tell } from '../kit/telling.ts';

/** The data of all stories, made of the files of each. */

const absolute = (address: string) => `https://variorum.example${address}`;
const readings = {
  comparisonOf: compareStory,
  passagesOf: readPassages,
  quotationsOf: (content: StoryContent) => readQuotations(content.articles, readPassages(content)),
  driftOf: (content: StoryContent) => findDrift(content, compareStory(content), readPassages(content)),
};

test('is what is made of all stories at once, also where some have no record of a kind', () => {
  const silent = retell({ argus: { text: ['Ferry aground', 'A ferry ran aground.'] } }).content;
  const telling = tell([{ says: ['164', '170'] }]).content;
  const stories = [silent, telling, silent, telling].map((content, index) => ({
    ...content,
    id: `s${index}`,
  }));
  const files = new Map(
    stories
      .flatMap((content) => publishData([content], readings, absolute, `${content.id}/`))
      .flatMap((kind) => kind.files.map(({ name, pieces }) => [name, [...pieces()].join('')])),
  );
  const show = (data: ReturnType<typeof joinData>) =>
    data.map(({ files: own, ...kind }) => ({
      ...kind,
      files: own.map(({ pieces, ...file }) => ({ ...file, text: [...pieces()].join('') })),
    }));
  const measured = stories.map((content) => ({ id: content.id, amounts: measureData(content, readings) }));
  const joined = joinData(measured, (name) => files.get(name) ?? '');
  expect(show(joined)).toEqual(show(publishData(stories, readings, absolute)));
  expect(joined.map(({ amount }) => amount)).toEqual([
    'four claims',
    'two verdicts',
    'four stories, no links',
    'four stories, no quotations',
    'four stories, 12 passages',
    'six articles',
  ]);
});
