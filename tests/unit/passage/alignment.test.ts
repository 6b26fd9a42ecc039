import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alignArticles,
  type AlignmentDecisions,
  sentencesOf,
  type TopicPlace,
} from '../../../src/core/passage/alignment.ts';
import { sliceText } from '../../../src/core/text/text.ts';
import {
  anyLines,
  anyTexts,
  ELSEWHERE,
  OTHER_DESK,
  REPORT,
  RETURNED,
  type Text,
  textOf,
} from '../kit/texts.ts';

const argus = textOf('argus', REPORT);
const beacon = textOf('beacon', RETURNED);
const courier = textOf('courier', OTHER_DESK);
const echo = textOf('echo', ELSEWHERE);

/** The groups by the blocks of their sentences. */
const aligned = (
  texts: readonly Text[],
  topics: readonly TopicPlace[] = [],
  decisions: Partial<AlignmentDecisions> = {},
) =>
  alignArticles(texts, topics, { add: [], forbid: [], ...decisions }).map((group) =>
    group.map(({ article, block }) => `${article}#${block}`).join(' '),
  );

describe('sentences', () => {
  const read = (lines: readonly string[]) => {
    const text = textOf('argus', lines);
    return sentencesOf(text).map(({ block, place, start, end }) => [
      place,
      block,
      sliceText(text.blocks.find(({ id }) => id === block)?.text ?? '', { start, end }),
    ]);
  };

  test('are those of dek, headings and paragraphs, numbered through', () => {
    expect(read(['> A night aboard.', 'Two tugs came. The divers left.', '# Songs', 'Buoys sank.'])).toEqual([
      [0, 'dek', 'A night aboard.'],
      [1, 'p1', 'Two tugs came.'],
      [2, 'p1', 'The divers left.'],
      [3, 'h1', 'Songs'],
      [4, 'p2', 'Buoys sank.'],
    ]);
  });

  test('go with a torn word behind them, but not across two paragraphs', () => {
    expect(read(['Tugs and divers were sent. hardware. The storm rose.', 'Why?'])).toEqual([
      [0, 'p1', 'Tugs and divers were sent. hardware.'],
      [1, 'p1', 'The storm rose.'],
      [2, 'p2', 'Why?'],
    ]);
  });
});

describe('articles', () => {
  test.each<[string, Text[], string[]]>([
    ['that are none', [], []],
    ['that are alone', [argus], []],
    ['that tell of two events', [argus, echo], []],
    [
      'of two desks meet in the facts that both tell',
      [courier, argus],
      ['argus#p4 courier#p3', 'argus#p6 courier#p1', 'argus#p5 courier#p4'],
    ],
    [
      'that are copies are met by a third alike',
      [argus, beacon, courier],
      [
        ...['dek', 'p1', 'p2', 'p3', 'h1'].map((block) => `argus#${block} beacon#${block}`),
        'argus#p4 beacon#p4 courier#p3',
        'argus#p5 beacon#p5',
        'argus#p5 beacon#p5 courier#p4',
        'argus#p6 beacon#p6 courier#p1',
      ],
    ],
  ])('%s', (_, texts, groups) => {
    expect(aligned(texts).sort()).toEqual([...groups].sort());
  });
});

describe('what stands beside an article', () => {
  const caption = 'A tug tows the ferry off the sandbank at Port Ellery on Sunday. (Northern Press)';
  const credit = 'Northern Press writers Hanna Tull and Moss Tarrant contributed to this report.';

  test.each<[string, string[]]>([
    ['a caption', [caption]],
    ['a credit', [credit]],
    ['a section’s name', ['NORTHERN HARBOURS']],
    ['a heading', ['# Songs on the sandbank at Port Ellery']],
  ])('meets nothing in another report: %s', (_, lines) => {
    const [first = '', ...rest] = OTHER_DESK;
    expect(aligned([textOf('argus', lines), textOf('courier', [first, ...lines, ...rest])])).toEqual([]);
  });

  test('meets nothing in a copy, either, and the copy meets the rest', () => {
    const [one = '', ...rest] = REPORT.slice(1);
    const texts = ['argus', 'beacon'].map((id) => textOf(id, [one, caption, ...rest]));
    expect(aligned(texts)).toEqual(
      ['p1', 'p3', 'p4', 'h1', 'p5', 'p6', 'p6', 'p7'].map((block) => `argus#${block} beacon#${block}`),
    );
  });
});

describe('what two reports tell of one thing', () => {
  const lead = 'At least 31 people drowned in Tolby when the river broke a levee and 6,000 fled.';
  const frame = (words: string) => textOf('courier', [...ELSEWHERE, words]);

  test.each([
    [
      'stays one for another desk’s words',
      'In Tolby 31 drowned and 6,000 fled as the river broke through a levee.',
      true,
    ],
    [
      'is another with two other counts',
      'In Tolby 47 drowned and 9,000 fled as the river broke a levee.',
      false,
    ],
    [
      'is another in another year',
      'It was the worst flood since 1974, when the river drowned 112 people in the delta.',
      false,
    ],
  ])('%s', (_, words, isOne) => {
    expect(aligned([textOf('argus', [lead]), frame(words)]).length > 0).toBe(isOne);
  });
});

describe('topics', () => {
  const night = textOf('argus', ['A dozen sailors were hurt. Buoys sank.', 'Stewards sang.']);
  const morning = textOf('beacon', ['Tugs came.', 'The injured number thirteen.']);
  const hurt = { article: 'argus', block: 'p1', start: 0, end: 7, topic: 'injuries' };
  const injured = { article: 'beacon', block: 'p2', start: 19, end: 27, topic: 'injuries' };

  test('join the sentences that answer to one question, in whatever words', () => {
    expect(alignArticles([night, morning], [hurt, injured])).toEqual([
      [sentencesOf(night)[0], sentencesOf(morning)[1]],
    ]);
  });

  test.each<[string, TopicPlace[]]>([
    ['do not join answers to two questions', [hurt, { ...injured, topic: 'rescued' }]],
    ['do not join two answers of one article', [hurt, { ...hurt, block: 'p2' }]],
    ['join nothing without a second answer', [hurt]],
  ])('%s', (_, topics) => {
    expect(aligned([night, morning], topics)).toEqual([]);
  });
});

describe('an editor', () => {
  const [buoys, deputy] = ['argus#p6', 'courier#p2'];

  test('joins blocks that have no word in common, and what the one tells with others stays with it', () => {
    const joined = (pair: [string, string]) => aligned([argus, courier], [], { add: [{ pair }] });
    expect(joined([deputy, 'argus#p2'])).toContain('argus#p2 courier#p2');
    expect(joined([deputy, buoys])).toContain('argus#p6 courier#p1 courier#p2');
  });

  test('joins blocks of equal likenesses by the first of them, whichever block is named first', () => {
    const crossing = [
      textOf('argus', ['The ferry came. The tug left.']),
      textOf('courier', ['Stewards sang. Divers slept.']),
    ];
    const joined = (pair: [string, string]) =>
      alignArticles(crossing, [], { add: [{ pair }], forbid: [] }).map((group) =>
        group.map(({ article, place }) => `${article} ${place}`),
      );
    expect(joined(['argus#p1', 'courier#p1'])).toEqual([['argus 0', 'courier 0']]);
    expect(joined(['courier#p1', 'argus#p1'])).toEqual([['argus 0', 'courier 0']]);
  });

  test('parts blocks that tell the same, and a third article does not bring them together', () => {
    const forbid = [{ pair: ['courier#p1', buoys] as const }];
    expect(
      aligned([argus, beacon, courier], [], { forbid }).filter((group) => /p6|courier#p1/u.test(group)),
    ).toEqual(['argus#p6 beacon#p6', 'beacon#p6 courier#p1']);
  });

  test.each<[string, AlignmentDecisions]>([
    ['who names a block that is not there', { add: [{ pair: ['argus#p9', deputy] }], forbid: [] }],
    [
      'who joins and parts the same blocks',
      { add: [{ pair: [buoys, deputy] }], forbid: [{ pair: [deputy, buoys] }] },
    ],
  ])('%s changes nothing', (_, decisions) => {
    expect(aligned([argus, courier], [], decisions)).toEqual(aligned([argus, courier]));
  });
});

describe('laws', () => {
  const runs = { numRuns: 60 };
  const address = fc
    .tuple(fc.constantFrom('argus', 'beacon', 'courier'), fc.integer({ min: 1, max: 4 }))
    .map(([article, block]) => `${article}#p${block}`);
  const anyPairs = fc.array(
    fc
      .tuple(address, address)
      .filter(([one, other]) => one.split('#')[0] !== other.split('#')[0])
      .map((pair) => ({ pair })),
    { maxLength: 3 },
  );

  test('the order of the articles, of the decisions and in a decision changes nothing', () => {
    const anyOrders = fc.tuple(anyTexts, anyPairs, anyPairs).chain(([texts, add, forbid]) =>
      fc.record({
        texts: fc.constant(texts),
        add: fc.constant(add),
        forbid: fc.constant(forbid),
        others: fc.shuffledSubarray(texts, { minLength: texts.length }),
      }),
    );
    const turned = (pairs: AlignmentDecisions['add']) =>
      pairs.map(({ pair: [one, other] }) => ({ pair: [other, one] as const })).reverse();
    fc.assert(
      fc.property(anyOrders, ({ texts, others, add, forbid }) => {
        expect(alignArticles(others, [], { add: turned(add), forbid: turned(forbid) })).toEqual(
          alignArticles(texts, [], { add, forbid }),
        );
      }),
      runs,
    );
  });

  test('what an editor joins stands together and what an editor parts never does', () => {
    fc.assert(
      fc.property(anyTexts, anyPairs, anyPairs, (texts, add, forbid) => {
        const groups = aligned(texts, [], { add, forbid }).map((group) => group.split(' '));
        const stand = ([one, other]: readonly [string, string]) =>
          groups.some((group) => group.includes(one) && group.includes(other));
        const isThere = (name: string) =>
          texts.some(({ id, blocks }) => blocks.some((b) => `${id}#${b.id}` === name));
        const isParted = (pair: readonly [string, string]) =>
          forbid.some(({ pair: other }) => pair.every((name) => other.includes(name)));
        expect(forbid.filter(({ pair }) => stand(pair))).toEqual([]);
        expect(add.filter(({ pair }) => pair.every(isThere) && !isParted(pair) && !stand(pair))).toEqual([]);
      }),
      runs,
    );
  });

  test('an article about something else changes nothing', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        expect(alignArticles([echo, ...texts])).toEqual(alignArticles(texts));
      }),
      runs,
    );
  });

  test('two copies meet a third article alike', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const groups = aligned([argus, beacon, textOf('courier', lines)]);
        const meeting = (name: string) =>
          groups
            .filter((group) => group.includes('courier') && group.includes(name))
            .map((group) => group.match(/courier\S+/gu));
        expect(meeting('beacon')).toEqual(meeting('argus'));
      }),
      runs,
    );
  });
});
