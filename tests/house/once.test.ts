import { expect, test, vi } from 'vitest';
import type winkNLP from 'wink-nlp';
import { readMarkdown, writeMarkdown } from '../../src/core/article/markdown.ts';
import { checkContent } from '../../src/core/check/check.ts';
import { noticeLineage } from '../../src/core/check/check-copy.ts';
import { parseFigure } from '../../src/core/figure/figure.ts';
import { findDrift } from '../../src/core/lineage/story-drift.ts';
import { readPassages } from '../../src/core/passage/passage.ts';
import { readQuotations } from '../../src/core/quotation/quotation.ts';
import { readRememberedClaims } from '../../src/core/story/claim.ts';
import { joinContent } from '../../src/core/story/content.ts';
import { compareStory } from '../../src/core/verdict/comparison.ts';
import { contentOf, edit, STATEMENTS } from '../unit/kit/fixture.ts';

/** What is read of a story is read once a run, however many rooms ask for it. */

const readDoc = vi.hoisted(() => vi.fn<(text: string) => void>());

vi.mock('../../src/core/text/late.ts', async (original) => {
  const { loadLate } = await original<typeof import('../../src/core/text/late.ts')>();
  const counting: typeof winkNLP = (...given) => {
    const nlp = (loadLate('wink-nlp') as typeof winkNLP)(...given);
    const read = (text: string) => {
      readDoc(text);
      return nlp.readDoc(text);
    };
    return { ...nlp, readDoc: read };
  };
  return {
    loadLate: (name: Parameters<typeof loadLate>[0]) => (name === 'wink-nlp' ? counting : loadLate(name)),
  };
});
vi.mock('../../src/core/article/markdown.ts', { spy: true });
vi.mock('../../src/core/figure/figure.ts', { spy: true });
vi.mock('../../src/core/story/claim.ts', { spy: true });

const STATED = 'exactly 340';
const files = contentOf(edit(STATEMENTS, 'figure: "340"', `figure: ${STATED}`));

vi.clearAllMocks();
const checked = checkContent(files);
noticeLineage(checked);
const stories = joinContent(checked.records);
for (const content of stories) {
  const passages = readPassages(content);
  readQuotations(content.articles, passages);
  findDrift(content, compareStory(content), passages);
}

/** What each was called with first, call by call, before a test begins and forgets it. */
const firstOf = ({ mock }: { mock: { calls: unknown[][] } }) => mock.calls.map(([first]) => first);
const texts = firstOf(readDoc);
const figures = firstOf(vi.mocked(parseFigure));
const times = [writeMarkdown, readMarkdown, readRememberedClaims].map(
  (read) => vi.mocked(read).mock.calls.length,
);

test('the sentences of each text', () => {
  const blocks = stories.flatMap(({ articles }) => articles.flatMap((article) => article.blocks));
  expect(texts).toEqual(expect.arrayContaining(blocks.map(({ text }) => text)));
  expect(texts).toEqual([...new Set(texts)]);
});

test('each article as Markdown, there and back, and its claims against its words', () => {
  expect(times).toEqual([2, 2, 2]);
});

test('the figure of each claim', () => {
  const claimed = ['At least 12', '340', 'More than a dozen', 'Nearly 350'];
  expect(figures.filter((text) => text !== STATED)).toEqual(claimed);
});
