import { expect, test } from 'vitest';
import { foldedString } from '../../../src/core/text/text.ts';
import { readSpokenPassages } from '../kit/speaker-score.ts';

test.each(['tuned', 'kept'] as const)(
  'the %s passages are told apart, and hold the words expected of them',
  (set) => {
    const passages = readSpokenPassages(set);
    expect(new Set(passages.map(({ trouble }) => trouble)).size).toBe(passages.length);
    for (const { trouble, paragraphs, says, nobody } of passages) {
      const text = foldedString(paragraphs.join('\n'));
      for (const words of [...says.map((one) => one.words), ...nobody])
        expect(text.split(foldedString(words)), trouble).toHaveLength(2);
    }
  },
);
