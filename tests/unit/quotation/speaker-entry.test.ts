import { describe, expect, test } from 'vitest';
import type { SpeakerEntry } from '../../../src/schemas/content/story.ts';
import { readPassages } from '../../../src/core/passage/passage.ts';
import { quotationRecord } from '../../../src/core/data/quotation-data.ts';
import { describeDecision } from '../../../src/core/quotation/quotation-words.ts';
import { type Quotation, readQuotations } from '../../../src/core/quotation/quotation.ts';
import { storyOf, textOf } from '../kit/texts.ts';

/** Two articles on a dam: one names nobody, and each calls something by a name. */
const TEXTS = [
  textOf('argus', [
    'The dam at Sellwick broke at dawn on Tuesday.',
    '“Nobody had looked at the bolts for years. We had written to the board,” a guard said.',
    'The so-called “miracle gate” held.',
    'Ada Roe called the board’s answer “a bad joke”.',
  ]),
  textOf('beacon', [
    'At dawn on Tuesday the dam at Sellwick broke.',
    'Ben Doe, a guard, said: “For years no one had so much as looked at the bolts.”',
    'Ada Roe called the board’s answer “an evil prank”.',
  ]),
];

const content = storyOf(TEXTS);
const passages = readPassages(content);
const because = 'A film of the meeting shows it.';

const decide = (...entries: Omit<SpeakerEntry, 'because'>[]) =>
  readQuotations(
    content.articles,
    passages,
    entries.map((entry) => ({ ...entry, because })),
  );

/** Who says which words, an editor’s decision with a star: of the speaker, then of what stands together. */
const short = ({ speaker, decided, renderings }: Quotation) =>
  [
    `${speaker ?? 'nobody'}${decided?.speaker ? '*' : ''}${decided?.joined || decided?.parted ? ' *' : ''}`,
    ...renderings.map(({ article, text }) => `${article}: ${text.slice(0, 24).trim()}`),
  ].join(' | ');

const JOKE = 'Ada Roe | argus: a bad joke | beacon: an evil prank';
const GUARD = 'guard | argus: Nobody had looked at the';
const DOE = 'Ben Doe | beacon: For years no one had so';
const BOLTS = { article: 'argus', exact: 'looked at the bolts for years' };

test('without entries, who is not named is called what the article calls him, and nobody decided anything', () => {
  const found = decide();
  expect(found.map(short)).toEqual([GUARD, JOKE, DOE]);
  expect(found.some((one) => 'decided' in one)).toBe(false);
});

describe('an entry', () => {
  test('names who speaks between one pair of marks, whichever of its words it quotes', () => {
    const entry = { article: 'argus', exact: 'We had written to the board', speaker: 'Ben Doe' };
    const [one] = decide(entry);
    expect(one).toMatchObject({ speaker: 'Ben Doe', decided: { speaker: true, joined: false, because } });
    expect(one?.renderings[0]?.text).toMatch(/^Nobody had looked/u);
  });

  test('clears a speaker, and a term without one is no utterance', () => {
    const cleared = decide({ ...BOLTS, none: true }, { article: 'argus', exact: 'a bad joke', none: true });
    expect(cleared.map(short)).toEqual([
      'nobody* | argus: Nobody had looked at the',
      DOE,
      'Ada Roe | beacon: an evil prank',
    ]);
  });

  test('makes an utterance of quoted words that nobody was found to say', () => {
    const spoken = decide({ article: 'argus', exact: 'miracle gate', speaker: 'Ada Roe' });
    expect(spoken.map(short)).toEqual([GUARD, 'Ada Roe* | argus: miracle gate', JOKE, DOE]);
  });

  test('without a reason confirms what is found, and changes nothing else', () => {
    const found = decide();
    const confirmed = readQuotations(content.articles, passages, [
      { article: 'argus', exact: 'a bad joke', speaker: 'Ada Roe' },
    ]);
    const decided = { speaker: false, confirmed: true, joined: false, parted: false, because: null };
    expect(confirmed).toEqual(found.map((one, at) => (at === 1 ? { ...one, decided } : one)));
    const { quotations } = quotationRecord('dam', confirmed);
    expect(quotations.map(({ speakerBasis, because }) => [speakerBasis, because])).toEqual([
      ['text', null],
      ['editor', null],
      ['text', null],
    ]);
  });

  test('puts utterances together, with the name that one of them has', () => {
    const joined = decide({ ...BOLTS, with: [{ article: 'beacon', exact: 'had so much as looked' }] });
    expect(joined.map(short)).toEqual([
      'Ben Doe * | argus: Nobody had looked at the | beacon: For years no one had so',
      JOKE,
    ]);
  });

  test('parts utterances', () => {
    const parted = decide({
      ...{ article: 'argus', exact: 'a bad joke' },
      apartFrom: [{ article: 'beacon', exact: 'an evil prank' }],
    });
    expect(parted.map(short)).toEqual([
      GUARD,
      'Ada Roe * | argus: a bad joke',
      DOE,
      'Ada Roe * | beacon: an evil prank',
    ]);
  });

  test('parts utterances with those that they are put with', () => {
    const apartFrom = [{ article: 'beacon', exact: 'an evil prank' }];
    const joke = { article: 'argus', exact: 'a bad joke' };
    const parted = decide({ ...BOLTS, with: [joke] }, { ...joke, apartFrom });
    expect(parted.map(short)).toEqual([
      'Ada Roe * | argus: Nobody had looked at the | argus: a bad joke',
      DOE,
      'Ada Roe * | beacon: an evil prank',
    ]);
  });

  test('does nothing where its words are not in one place', () => {
    expect(decide({ article: 'argus', exact: 'the', speaker: 'Ben Doe' }).map(short)).toEqual([
      GUARD,
      JOKE,
      DOE,
    ]);
  });
});

test.each([
  ['Ada Roe', { speaker: true, joined: false, parted: false }, 'Named by an editor: A film.'],
  [
    null,
    { speaker: true, joined: true, parted: false },
    'Left unnamed and put together by an editor: A film.',
  ],
  [
    'Ada Roe',
    { speaker: false, joined: false, parted: true },
    'Kept apart from another by an editor: A film.',
  ],
])('what an editor decided of %s is said with the reason', (speaker, acts, says) => {
  expect(describeDecision({ speaker, decided: { ...acts, because: 'A film.' } })).toBe(says);
  expect(describeDecision({ speaker })).toBeNull();
});

test('what an editor only confirmed is said without a reason', () => {
  const decided = { speaker: false, confirmed: true as const, joined: false, parted: false, because: null };
  expect(describeDecision({ speaker: 'Ada Roe', decided })).toBe('Confirmed by an editor.');
});

test('the record says what an editor decided, and why', () => {
  const [one] = decide();
  const decided = { speaker: true, joined: false, parted: false, because: 'A film shows her.' };
  const [told] = quotationRecord('flood', one ? [{ ...one, speaker: 'Ada Roe', decided }] : []).quotations;
  expect(told).toMatchObject({
    ...{ speaker: 'Ada Roe', speakerBasis: 'editor', groupBasis: 'text', because: 'A film shows her.' },
  });
});
