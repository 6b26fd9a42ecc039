import { expect, test } from 'vitest';
import { foldedString } from '../../../src/core/text/fold.ts';
import { readSpokenPassages, scoreSpeakers, SPOKEN_SETS } from '../kit/speaker-score.ts';

test.each(SPOKEN_SETS)('the %s passages are told apart, and hold the words expected of them', (set) => {
  const passages = readSpokenPassages(set);
  expect(new Set(passages.map(({ trouble }) => trouble)).size).toBe(passages.length);
  for (const { trouble, paragraphs, says, nobody } of passages) {
    const text = foldedString(paragraphs.join('\n'));
    for (const words of [...says.map((one) => one.words), ...nobody])
      expect(text.split(foldedString(words)), trouble).toHaveLength(2);
  }
});

/** The least of these sets: rules came after the passages, and what a change breaks shows here. */
test.each(['tuned', 'kept', 'speech-tuned', 'news-tuned'] as const)(
  'of the %s passages no speaker is wrong, and few are missed',
  (set) => {
    const { right, named, wanted, given, mistakes } = scoreSpeakers(readSpokenPassages(set));
    expect(mistakes.join('\n')).toBe('');
    expect({ wrong: named - right, given }).toEqual({ wrong: 0, given: 0 });
    expect(right / wanted).toBeGreaterThan(0.9);
  },
);

/** Looked at once, after the rules: what it missed then may stay missed. */
test('of the kept passages on how speech is set no speaker is wrong', () => {
  const { right, named, wanted, given } = scoreSpeakers(readSpokenPassages('speech-kept'));
  expect({ wrong: named - right, given }).toEqual({ wrong: 0, given: 0 });
  expect(right / wanted).toBeGreaterThan(0.9);
});
