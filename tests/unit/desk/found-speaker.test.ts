import { expect, test } from 'vitest';
import { findSpeakers } from '../../../src/core/desk/found/found-speaker.ts';
import { indexPersons } from '../../../src/core/quotation/speaker/person.ts';
import { readSpeech } from '../../../src/core/quotation/speech.ts';
import type { StoryContent } from '../../../src/core/story/content.ts';
import type { SpeakerEntry } from '../../../src/schemas/content/story.ts';
import { storyOf, textOf } from '../kit/texts.ts';

/** Words that go on after “she said”, and that another article prints in one. */
const WELL: StoryContent = storyOf([
  textOf('herald', [
    'Nora Quill, who keeps the inn, slept through the storm.',
    '“The well ran over at dawn,” said Ms Quill. “We carried water out in churns.”',
    '“We all stood in the yard in our slippers,” she said. “Nobody knew what to do.”',
    '“We shall dig a ditch,” Quill added, “before the autumn.”',
  ]),
  textOf('echo', [
    'The innkeeper, Nora Quill, said a noise woke her. “The well ran over at dawn. We carried water out in churns,” she said.',
    'Ms Quill said: “We all stood in the yard in our slippers. Nobody knew what to do.”',
  ]),
]);

const shown = (content: StoryContent) =>
  findSpeakers(content, 'herald').found.map(({ words, rest, speaker, state }) => [
    [words, ...rest.map((one) => one.words)],
    speaker,
    state,
  ]);

const decided = (entry: SpeakerEntry): StoryContent => ({
  ...WELL,
  story: { ...WELL.story, speakers: [entry] },
});

const YARD = { article: 'herald', exact: 'We all stood in the yard in our slippers' };

test('what goes on with an utterance after its speaker is shown with it', () => {
  expect(shown(WELL)).toEqual([
    [['The well ran over at dawn'], 'Nora Quill', 'proposed'],
    [['We carried water out in churns.'], 'Nora Quill', 'proposed'],
    [['We all stood in the yard in our slippers', 'Nobody knew what to do.'], 'Nora Quill', 'proposed'],
    [['We shall dig a ditch', 'before the autumn.'], 'Nora Quill', 'proposed'],
  ]);
});

test('all that stands between marks and is somebody’s words can be reached', () => {
  const places = findSpeakers(WELL, 'herald').found.flatMap((one) => [one, ...one.rest]);
  const [herald] = WELL.articles;
  const said = herald ? readSpeech(herald, indexPersons(WELL.articles)).filter(({ direct }) => direct) : [];
  const marked = said.filter((one) =>
    places.some(({ block, start, end }) => block === one.block && start <= one.start && one.end <= end),
  );
  expect(said).toHaveLength(6);
  expect(marked).toEqual(said);
});

test('an editor’s word holds for all of an utterance that stays together, and what it parts waits by itself', () => {
  const confirmed = shown(decided({ ...YARD, speaker: 'Nora Quill' }));
  expect(confirmed[2]).toEqual([
    ['We all stood in the yard in our slippers', 'Nobody knew what to do.'],
    'Nora Quill',
    'confirmed',
  ]);
  const corrected = shown(decided({ ...YARD, speaker: 'Ben Doe', because: 'He told us.' }));
  expect(corrected.slice(2, 4)).toEqual([
    [['We all stood in the yard in our slippers'], 'Ben Doe', 'corrected'],
    [['Nobody knew what to do.'], 'Nora Quill', 'proposed'],
  ]);
});
