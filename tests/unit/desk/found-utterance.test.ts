import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/core/check/check.ts';
import { readFound } from '../../../src/core/desk/found/found.ts';
import type { FoundSpeaker } from '../../../src/core/desk/found/found-speaker.ts';
import { utteredElsewhere } from '../../../src/core/desk/found/found-utterance.ts';
import { type Judgement, judgementEdits } from '../../../src/core/desk/found/judgement.ts';
import { editAll } from '../../../src/core/edit/yaml-edit.ts';
import { joinContent, type StoryContent } from '../../../src/core/story/content.ts';
import { Story } from '../../../src/schemas/content/story.ts';
import { REWRITE_RAW, STORY } from '../kit/fixture.ts';
import { foundContent, GAZETTE_RAW, unjudged } from '../kit/found-story.ts';
import { storyOf, textOf } from '../kit/texts.ts';

/** Which utterances of other articles are one with an utterance, and what an editor makes of that. */

const because = 'A film shows her.';
/** Two articles of which one names another speaker, so that no rule takes their words for one; or the same. */
const APART = foundContent();
const JOINED = foundContent({ [REWRITE_RAW]: GAZETTE_RAW.replace('Ada Roe said', 'a spokeswoman said') });

const withStory = (files: typeof APART, file: string) =>
  new Map([...files, [STORY, new TextEncoder().encode(file)]]);

function read(files: typeof APART, file: string): { content: StoryContent; found: FoundSpeaker } {
  const [content] = joinContent(checkContent(withStory(files, file)).records);
  const found = content && readFound(content, 'herald').found.find((one) => one.kind === 'speaker');
  if (!content || !found) throw new Error(`not read:\n${file}`);
  return { content, found };
}

function judged(files: typeof APART, file: string, judgement: Judgement): string {
  const { content, found } = read(files, file);
  const { story, articles } = content;
  return editAll(file, judgementEdits(found, judgement, { story, article: 'herald', articles }), Story) ?? '';
}

const othersOf = (files: typeof APART, file: string) =>
  read(files, file).found.others.map(({ words, state, because: why, tie }) => [words, state, why, tie]);
const problems = (files: typeof APART, file: string) =>
  checkContent(withStory(files, file))
    .diagnostics.filter((one) => one.file === STORY)
    .map(({ code }) => code);

const COUNTED = { article: 'rewrite', block: 'p2', start: 37, end: 58 };
const WORDS = 'We counted 340 people';
const OURS = 'speakers:\n  - article: herald\n    exact: We counted 340 people\n';

describe('an utterance', () => {
  test('is put with another that no rule takes for the same', () => {
    expect(othersOf(APART, unjudged())).toEqual([]);
    const made = judged(APART, unjudged(), { act: 'unite', words: COUNTED, because });
    expect(made).toBe(
      unjudged(
        `${OURS}    with:\n      - article: rewrite\n        exact: We counted 340 people\n    because: ${because}\n`,
      ),
    );
    const tie = { entry: 0, list: 'with', at: 0 };
    expect(othersOf(APART, made)).toEqual([[WORDS, 'corrected', because, tie]]);
    expect(problems(APART, made)).toEqual([]);
    expect(judged(APART, made, { act: 'unite', words: COUNTED, because })).toBe(made);
    expect(judged(APART, made, { act: 'release', pair: 0 })).toBe(unjudged());
  });

  test('is kept apart from one that is found to be the same', () => {
    expect(othersOf(JOINED, unjudged())).toEqual([[WORDS, 'proposed', null, null]]);
    const made = judged(JOINED, unjudged(), { act: 'part', other: 0, because });
    expect(made).toBe(
      unjudged(
        `speakers:\n  - article: rewrite\n    exact: We counted 340 people\n    apartFrom:\n      - article: herald\n        exact: We counted 340 people\n    because: ${because}\n`,
      ),
    );
    const tie = { entry: 0, list: 'apartFrom', at: 0 };
    expect(othersOf(JOINED, made)).toEqual([[WORDS, 'forbidden', because, tie]]);
    expect(problems(JOINED, made)).toEqual([]);
    expect(judged(JOINED, made, { act: 'part', other: 0, because })).toBe(made);
    expect(judged(JOINED, made, { act: 'release', pair: 0 })).toBe(unjudged());
  });

  test('that is put with one of another speaker is told of by the check', () => {
    const said = ['herald', 'rewrite'].map(
      (article, at) =>
        `  - { article: ${article}, exact: We counted 340 people, speaker: ${['Ben Doe', 'Cy Poe'][at]}, because: hers }\n`,
    );
    const made = judged(APART, unjudged(`speakers:\n${said.join('')}`), {
      act: 'unite',
      words: COUNTED,
      because,
    });
    expect(problems(APART, made)).toEqual(['speakers-disagree']);
  });
});

test('of an entry that says more, only what puts two together is taken away', () => {
  const entry = (rest: string) =>
    unjudged(`${OURS}    speaker: spokeswoman\n${rest}    because: ${because}\n`);
  const made = entry('    with: [{ article: rewrite, exact: We counted 340 people }]   # hers\n');
  expect(othersOf(APART, made)).toEqual([[WORDS, 'corrected', because, { entry: 0, list: 'with', at: 0 }]]);
  expect(judged(APART, made, { act: 'release', pair: 0 })).toBe(entry(''));
});

const SPOKEN = [
  textOf('argus', ['The dam broke.', 'Ada Roe called the answer of the board “a bad joke”.']),
  textOf('beacon', ['The dam broke.', 'Ada Roe called the answer of the board “an evil prank”.']),
  textOf('courier', [
    'The dam broke.',
    'Ada Roe called the answer of the board “a foul jest”.',
    '“Nobody had looked. We wrote,” Ben Doe said, “to the board.”',
    'Ben Doe said that a “bad joke” had been made of them all.',
  ]),
];

test('all that other articles give as uttered is there to be chosen, what is interrupted as one', () => {
  const { articles } = storyOf(SPOKEN);
  expect(utteredElsewhere(articles, 'argus').map(({ speaker, words }) => [speaker, words])).toEqual([
    ['Ada Roe', 'an evil prank'],
    ['Ada Roe', 'a foul jest'],
    ['Ben Doe', 'Nobody had looked. We wrote … to the board.'],
    ['Ben Doe', 'bad joke'],
  ]);
});

test('of several others one leaves them, or the utterance leaves all', () => {
  const content = storyOf(SPOKEN);
  const found = readFound(content, 'argus').found.find((one) => one.kind === 'speaker');
  const { story, articles } = content;
  const edits = (other: number | null) =>
    found && judgementEdits(found, { act: 'part', other, because }, { story, article: 'argus', articles });
  expect(found?.others.map(({ words }) => words)).toEqual(['an evil prank', 'a foul jest']);
  const [argus, beacon, courier] = [
    { article: 'argus', exact: 'a bad joke' },
    { article: 'beacon', exact: 'an evil prank' },
    { article: 'courier', exact: 'a foul jest' },
  ];
  const path = ['speakers', 0];
  expect(edits(1)).toEqual([{ kind: 'insert', path, value: { ...courier, apartFrom: [argus], because } }]);
  expect(edits(null)).toEqual([
    { kind: 'insert', path, value: { ...argus, apartFrom: [beacon, courier], because } },
  ]);
});
