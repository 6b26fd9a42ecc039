import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/core/check/check.ts';
import { type FoundInArticle, readFound } from '../../../src/core/desk/found/found.ts';
import { type Judgement, judgementEdits } from '../../../src/core/desk/found/judgement.ts';
import { editAll } from '../../../src/core/edit/yaml-edit.ts';
import { joinContent, type StoryContent } from '../../../src/core/story/content.ts';
import { Story } from '../../../src/schemas/content/story.ts';
import { STORY } from '../kit/fixture.ts';
import { foundContent, unjudged } from '../kit/found-story.ts';

/** What is found in an article besides its numbers, and what an editor makes of it. */

function read(file: string): { content: StoryContent; found: FoundInArticle } {
  const [content] = joinContent(checkContent(foundContent({ [STORY]: file })).records);
  if (!content) throw new Error(`not read:\n${file}`);
  return { content, found: readFound(content, 'herald') };
}

/** The file after a judgement on what stands at a place among what was found. */
function judged(file: string, index: number, judgement: Judgement): string {
  const { content, found } = read(file);
  const one = found.found[index];
  const { story, articles } = content;
  const edits = one ? judgementEdits(one, judgement, { story, article: 'herald', articles }) : [];
  const made = editAll(file, edits, Story);
  if (one === undefined || made === null) throw new Error(`not edited: ${JSON.stringify(edits)}\n${file}`);
  return made;
}

const placeOf = (found: FoundInArticle, kind: string, state?: string) =>
  found.found.findIndex((one) => one.kind === kind && (state === undefined || one.state === state));
const states = (file: string) =>
  read(file).found.found.flatMap((one) => (one.state === null ? [] : [[one.kind, one.state]]));

const SPEAKER = 0;
const PASSAGE = read(unjudged()).found.found.findIndex((one) => one.kind === 'passage' && one.block === 'p1');
const COPY = placeOf(read(unjudged()).found, 'copy');

test('each thing is shown with what it rests on', () => {
  const { found } = read(unjudged());
  expect(found.found[SPEAKER]).toEqual({
    kind: 'speaker',
    state: 'proposed',
    block: 'p2',
    start: 37,
    end: 58,
    words: 'We counted 340 people',
    rest: [],
    found: 'spokeswoman',
    speaker: 'spokeswoman',
    evidence: 'a spokeswoman said',
    others: [],
    likely: [1, 0],
    because: null,
    entry: null,
  });
  expect(found.found[PASSAGE]).toEqual({
    kind: 'passage',
    block: 'p1',
    words:
      'PORT ELLERY, Mar 3 (HH) - At least 12 people were hurt when a ferry ran aground, the coast guard said.',
    state: 'proposed',
    pairs: [
      {
        ...{ article: 'rewrite', label: 'The Gazette', block: 'p1' },
        words: 'At least 12 people were hurt when a ferry ran aground, the coast guard said on Sunday.',
        ...{ state: 'proposed', because: null, entry: null },
      },
    ],
  });
  expect(found.found[COPY]).toEqual({
    kind: 'copy',
    article: 'rewrite',
    label: 'The Gazette',
    state: 'proposed',
    looks: 'look like one text',
    evidence: [
      ['one order', '2 blocks, of 3 and 3'],
      ['one wording', '64 % and 62 % of their own words'],
    ],
    strings: [
      'At least 12 people were hurt when a ferry ran aground, the coast guard said',
      'The coast guard rescued 340 people',
    ],
    proposal: { article: 'rewrite', from: 'herald', kind: 'syndication', confidence: 'probable' },
    entry: null,
    isJoinedElsewhere: false,
    because: null,
    separate: null,
  });
  const { speakers, originals, progress, waiting } = found;
  expect({ speakers, originals, progress, waiting }).toEqual({
    speakers: ['Ada Roe', 'spokeswoman'],
    originals: [{ id: 'coast-guard-notice', label: 'Coast guard notice (not held)' }],
    progress: '0 of 5 looked at',
    waiting: 5,
  });
});

const evidence = (other: string) => `\
    evidence:
      - exact: At least 12 people were hurt when a ferry ran aground, the coast guard said
        with:
          article: ${other}
          exact: At least 12 people were hurt when a ferry ran aground, the coast guard said
      - exact: The coast guard rescued 340 people
        with: { article: ${other}, exact: The coast guard rescued 340 people }
`;

describe('a judgement is written as editors write it', () => {
  test.each<[string, number, Judgement, string]>([
    [
      'a speaker is confirmed',
      SPEAKER,
      { act: 'confirm' },
      'speakers:\n  - article: herald\n    exact: We counted 340 people\n    speaker: spokeswoman\n',
    ],
    [
      'somebody else speaks',
      SPEAKER,
      { act: 'speaker', speaker: 'Ben Doe', because: 'He wrote to us.' },
      'speakers:\n  - article: herald\n    exact: We counted 340 people\n    speaker: Ben Doe\n    because: He wrote to us.\n',
    ],
    [
      'nobody is named',
      SPEAKER,
      { act: 'forbid', because: 'It is a sign.', pair: null },
      'speakers:\n  - article: herald\n    exact: We counted 340 people\n    none: true\n    because: It is a sign.\n',
    ],
    [
      'a pair is confirmed',
      PASSAGE,
      { act: 'confirm' },
      'alignment:\n  add:\n    - { pair: [herald#p1, rewrite#p1] }\n',
    ],
    [
      'a pair is forbidden',
      PASSAGE,
      { act: 'forbid', because: 'another ferry', pair: 0 },
      'alignment:\n  forbid:\n    - { pair: [herald#p1, rewrite#p1], because: another ferry }\n',
    ],
    [
      'another paragraph is put with one',
      PASSAGE,
      { act: 'join', article: 'rewrite', block: 'p3', because: 'the same storm' },
      'alignment:\n  add:\n    - { pair: [herald#p1, rewrite#p3], because: the same storm }\n',
    ],
    [
      'a copy is confirmed',
      COPY,
      { act: 'confirm' },
      `\
lineage:
  - article: rewrite
    from: herald
    kind: syndication
    basis: textual
    confidence: probable
${evidence('herald')}`,
    ],
    [
      'both come from another text',
      COPY,
      {
        ...{ act: 'derive', article: 'herald', from: 'coast-guard-notice', kind: 'excerpt' },
        ...{ confidence: 'certain', note: 'The notice hangs at the pier.' },
      },
      `\
lineage:
  - article: herald
    from: coast-guard-notice
    kind: excerpt
    basis: textual
    confidence: certain
    note: The notice hangs at the pier.
${evidence('rewrite')}  - article: rewrite
    from: coast-guard-notice
    kind: excerpt
    basis: textual
    confidence: certain
    note: The notice hangs at the pier.
${evidence('herald')}`,
    ],
    [
      'two that look alike are separate',
      COPY,
      { act: 'forbid', because: 'One notice.', pair: null },
      'separate:\n  - pair: [herald, rewrite]\n    because: One notice.\n',
    ],
  ])('%s', (_, index, judgement, lines) => {
    const made = judged(unjudged(), index, judgement);
    expect(made).toBe(unjudged(lines));
    expect(checkContent(foundContent({ [STORY]: made })).diagnostics).toEqual([]);
  });
});

/** What stands in the file before: nothing, or entries on other things, laid out in several ways. */
const BEFORE: readonly string[] = [
  '',
  '# nothing is judged yet\n',
  `\
speakers:   # by the news desk
  - { article: rewrite, exact: Her owners, speaker: Ada Roe, because: hers }

alignment:
  # seen twice
  add: [{ pair: [herald#p3, rewrite#p3], because: both end so }]
  forbid:
    - pair: [herald#p2, rewrite#p3]
      because: >-
        The storm came
        later.
`,
  `\
lineage:
  - { article: herald, from: coast-guard-notice, kind: excerpt, basis: editor, confidence: possible }

# the end
`,
];

describe('what is judged and left to the rules again gives the same bytes', () => {
  const judgements: [string, number, Judgement][] = [
    ['speaker', SPEAKER, { act: 'confirm' }],
    ['speaker', SPEAKER, { act: 'forbid', because: 'a sign', pair: null }],
    ['speaker', SPEAKER, { act: 'speaker', speaker: 'Ben Doe', because: 'He wrote' }],
    ['passage', PASSAGE, { act: 'confirm' }],
    ['passage', PASSAGE, { act: 'forbid', because: 'another', pair: null }],
    ['copy', COPY, { act: 'confirm' }],
    ['copy', COPY, { act: 'forbid', because: 'One notice.', pair: null }],
  ];
  test.each(BEFORE.flatMap((before) => judgements.map((one) => [before, ...one] as const)))(
    '%j, %s %i %j',
    (before, kind, _, judgement) => {
      const file = unjudged(before);
      const index = placeOf(read(file).found, kind, 'proposed');
      const made = judged(file, index, judgement);
      expect(made).not.toBe(file);
      const there = read(made).found;
      const now = there.found.findIndex(
        (one, at) => one.kind === kind && at >= index && one.state !== 'proposed',
      );
      const pair = kind === 'speaker' ? null : 0;
      expect(judged(made, now, { act: 'release', pair })).toBe(file);
    },
  );
});

test('a judgement can be changed, and its reason goes with it', () => {
  const corrected = judged(unjudged(), SPEAKER, { act: 'speaker', speaker: 'Ben Doe', because: 'He wrote.' });
  const confirmed = judged(corrected, SPEAKER, { act: 'confirm' });
  expect(confirmed).toBe(judged(unjudged(), SPEAKER, { act: 'confirm' }));
  const apart = judged(unjudged(), PASSAGE, { act: 'forbid', because: 'another', pair: 0 });
  expect(
    judged(judged(unjudged(), PASSAGE, { act: 'confirm' }), PASSAGE, {
      act: 'forbid',
      because: 'another',
      pair: 0,
    }),
  ).toBe(apart);
});

test('what an editor made of each thing is shown', () => {
  const all = [
    [SPEAKER, { act: 'speaker', speaker: 'Ben Doe', because: 'He wrote.' }],
    [PASSAGE, { act: 'forbid', because: 'another', pair: null }],
    [PASSAGE + 1, { act: 'confirm' }],
    [
      COPY,
      {
        act: 'derive',
        article: 'rewrite',
        from: 'herald',
        kind: 'rewrite',
        confidence: 'possible',
        note: '',
      },
    ],
  ] as const;
  const made = all.reduce((file, [index, judgement]) => judged(file, index, judgement), unjudged());
  expect(states(made)).toEqual([
    ['speaker', 'corrected'],
    ['passage', 'proposed'],
    ['passage', 'forbidden'],
    ['passage', 'confirmed'],
    ['copy', 'corrected'],
  ]);
  const [speaker] = read(made).found.found;
  expect(speaker).toMatchObject({ found: 'spokeswoman', speaker: 'Ben Doe', because: 'He wrote.', entry: 0 });
});

test('an article that the story has no column for has nothing', () => {
  const { content } = read(unjudged());
  expect(readFound(content, 'gazette').found).toEqual([]);
});
