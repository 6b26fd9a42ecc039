import { expect, test } from 'vitest';
import { scoreFigureSpeakers } from '../../kit/figure-speaker-score.ts';
import { findSpeaker } from '../../../../src/core/suggest/counting/figure-speaker.ts';

/** The speaker for the figure that stands in the sentence as "##". */
const speakerFor = (sentence: string) => {
  const start = sentence.indexOf('##');
  const speaker = findSpeaker(sentence, { start, end: start + 2 });
  return speaker && sentence.slice(speaker.start, speaker.end);
};

test.each([
  ['The mayor said ## people had died.', 'mayor'],
  ['## people died, the health ministry said.', 'health ministry'],
  ['## people died, said the mayor, Ada Brill.', 'mayor, Ada Brill'],
  ['According to the coastguard, ## people drowned.', 'coastguard'],
  ['## people drowned, according to local media.', 'local media'],
  ['Its secretary, Joss Mabel, said ## workers had died.', 'Joss Mabel'],
  ['The minister, who flew over the valley, told reporters that ## were missing.', 'minister'],
  ['The minister ruled out a curfew and said ## had been held.', 'minister'],
  ['Gov. Lee Orsin put the toll at ##.', 'Gov. Lee Orsin'],
  ['The prefect said 10 were held, as aid groups accused the state of driving out ##.', 'aid groups'],
])('%s', (sentence, expected) => {
  expect(speakerFor(sentence)).toBe(expected);
});

test('who denies a figure does not say it; who claimed it does, where that is printed', () => {
  expect(speakerFor('The army denied that ## people had died.')).toBeNull();
  expect(speakerFor('The minister rejected a union claim that ## had died.')).toBe('union');
  expect(speakerFor('Officials denied that ## were held, as activists had claimed.')).toBe('activists');
});

test('of the figures of invented paragraphs nearly all have their speaker, and none another', () => {
  const { right, named, wanted } = scoreFigureSpeakers('tuned');
  expect(right).toBe(named);
  expect(right / wanted).toBeGreaterThanOrEqual(0.95);
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
