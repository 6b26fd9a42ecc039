import { describe, expect, test } from 'vitest';
import { readMargin } from '../../../src/core/quotation/facing-margin.ts';
import { readPassages } from '../../../src/core/passage/passage.ts';
import type { Quotation } from '../../../src/core/quotation/quotation.ts';
import { storyOf, textOf } from '../kit/texts.ts';

const AGROUND = 'A ferry with 412 people on board ran on to a sandbank off Port Ellery.';
const TUGS = 'Two tugs pulled the vessel free at the morning tide.';
const claim = (question: string, exact: string, figure: string) => ({ question, exact, figure });
const story = storyOf(
  [textOf('argus', [AGROUND, TUGS]), textOf('beacon', [AGROUND, TUGS]), textOf('courier', [TUGS])],
  {
    claims: {
      argus: [claim('aboard', '412 people', '412'), claim('tugs', 'Two tugs', 'Two')],
      beacon: [claim('aboard', '412 people', '412')],
    },
  },
);
const [a, b] = story.articles;
if (!a || !b) throw new Error('The story has two articles.');
const passages = readPassages(story);
const rowAt = (id: string) => ({
  a: a.blocks.filter((block) => block.id === id),
  b: b.blocks.filter((block) => block.id === id),
});
const quotation = (id: string, articles: readonly string[]): Quotation => ({
  ...{ id, speaker: null, occasion: null },
  renderings: articles.map((article) => ({
    article,
    block: 'p1',
    start: 0,
    end: 10,
    text: 'So it went',
    direct: true,
  })),
});
const marginAt = (id: string, quotations: readonly Quotation[] = []) =>
  readMargin(rowAt(id), [a, b], passages, quotations);

describe('the margin of a row', () => {
  test('has the questions that its figures answer, each once', () => {
    expect(marginAt('p1').asked).toEqual(['aboard']);
    expect(marginAt('p2').asked).toEqual(['tugs']);
    expect(marginAt('headline').asked).toEqual([]);
  });

  test('has the passage that a further article tells, and none that the two alone tell', () => {
    expect(marginAt('p1').told).toBeUndefined();
    expect(marginAt('p2').told?.members.map(({ article }) => article)).toEqual([
      'argus',
      'beacon',
      'courier',
    ]);
  });

  test('has a quotation of its blocks that several give', () => {
    const quotations = [
      quotation('alone', ['argus']),
      quotation('others', ['courier', 'dispatch']),
      quotation('shared', ['beacon', 'courier']),
    ];
    expect(marginAt('p1', quotations).quoted?.id).toBe('shared');
    expect(marginAt('p2', quotations).quoted).toBeUndefined();
  });

  test('has the first of several quotations, whichever article’s block comes first', () => {
    const quotations = [quotation('first', ['beacon', 'courier']), quotation('second', ['argus', 'courier'])];
    expect(marginAt('p1', quotations).quoted?.id).toBe('first');
  });
});
