import { expect, test } from 'vitest';
import { scoreFigureSpeakers } from '../kit/figure-speaker-score.ts';
import { readFigures } from '../../../src/core/suggest/suggest.ts';
import { findSpeaker } from '../../../src/core/suggest/figure-speaker.ts';

/** The speaker for the figure that stands in the sentence as "##". */
const speakerFor = (sentence: string) => {
  const start = sentence.indexOf('##');
  const speaker = findSpeaker(sentence, { start, end: start + 2 });
  return speaker && sentence.slice(speaker.start, speaker.end);
};

test.each([
  ['The mayor said ## people had died.', 'mayor'],
  ['## people died, the health ministry said.', 'health ministry'],
  ['## people died, said the mayor, Ada Brill.', 'the mayor, Ada Brill'],
  ['According to the coastguard, ## people drowned.', 'coastguard'],
  ['## people drowned, according to local media.', 'local media'],
  ['Its secretary, Joss Mabel, said ## workers had died.', 'Joss Mabel'],
  ['The minister, who flew over the valley, told reporters that ## were missing.', 'minister'],
  ['The minister ruled out a curfew and said ## had been held.', 'minister'],
  ['Gov. Lee Orsin put the toll at ##.', 'Gov. Lee Orsin'],
  ['More than ## houses were lost, the governor, Hanna Roe, told reporters.', 'the governor, Hanna Roe'],
  [
    'Dozens fled and ## huts burned, the mayor of Ellery, Joss Mabel, told reporters.',
    'the mayor of Ellery, Joss Mabel',
  ],
  ['Houses fell, killing ##, the governor, Hanna Roe, told reporters.', 'the governor, Hanna Roe'],
  ['The prefect said 10 were held, as aid groups accused the state of driving out ##.', 'aid groups'],
])('%s', (sentence, expected) => {
  expect(speakerFor(sentence)).toBe(expected);
});

test('who denies a figure does not say it; who claimed it does, where that is printed', () => {
  expect(speakerFor('The army denied that ## people had died.')).toBeNull();
  expect(speakerFor('The minister rejected a union claim that ## had died.')).toBe('union');
  expect(speakerFor('Officials denied that ## were held, as activists had claimed.')).toBe('activists');
});

test.each(['tuned', 'kept', 'news-tuned', 'news-kept'] as const)(
  'of the figures of the %s paragraphs nearly all have their speaker, and none another',
  (set) => {
    const { right, named, wanted } = scoreFigureSpeakers(set);
    expect(right).toBe(named);
    expect(right / wanted).toBeGreaterThanOrEqual(0.95);
  },
);

/** Each figure of a paragraph with who says it. */
const speakersIn = (text: string) =>
  readFigures([{ id: 'p1', kind: 'paragraph', text }], new Set(['2024'])).map(({ figure, attribution }) => [
    figure.text,
    attribution,
  ]);

test.each<[string, [string, string | null][]]>([
  [
    'More than 600 houses were lost, the governor, Hanna Roe, told reporters. Another 40 were damaged.',
    [
      ['More than 600', 'the governor, Hanna Roe'],
      ['40', 'the governor, Hanna Roe'],
    ],
  ],
  ['Joss Mabel said the water came at night. He buried two daughters.', [['two', null]]],
  ['“The water came at night,” Joss Mabel said. Two were found dead.', [['Two', null]]],
  ['“They slept. Two of them drowned,” said Joss Mabel.', [['Two', 'Joss Mabel']]],
  ['The governor said the dam had held. “It broke. Two drowned,” said Joss Mabel.', [['Two', 'Joss Mabel']]],
  ['The search was called off, said Joss Mabel, whose two daughters are missing.', [['two', null]]],
  ['Police came, Joss Mabel said. It was late, and 12 were hurt, said some of them.', [['12', null]]],
])('a speaker holds for the sentences that are his alone: %s', (text, wanted) => {
  expect(speakersIn(text)).toEqual(wanted);
});

test('nobody: no speaker, or words that only look like one', () => {
  expect(speakerFor('## people died on Monday.')).toBeNull();
  expect(speakerFor('Schools were told to close after ## died.')).toBeNull();
  expect(speakerFor('The blaze claims ## lives.')).toBeNull();
  expect(speakerFor('A gunfight broke out between two groups, killing ##.')).toBeNull();
  expect(speakerFor('Footage of the unrest showed ## cars burning.')).toBeNull();
  expect(speakerFor('A police chief in northern Norland said ## had died.')).toBeNull();
  expect(speakerFor('Estimates put the dead at ##.')).toBeNull();
  expect(speakerFor('Ballots counted in Port Ellery came to ##.')).toBeNull();
});
