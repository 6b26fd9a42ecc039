import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../../src/disk/content-folder.ts';
import { sentencesOf } from '../../../src/core/passage/alignment.ts';
import { checkContent } from '../../../src/core/check/check.ts';
import { joinContent } from '../../../src/core/story/content.ts';
import { countTellers, type Passage, readPassages } from '../../../src/core/passage/passage.ts';
import { abridgePassages } from '../../../src/core/passage/abridged-passage.ts';
import { describeSynopsis } from '../../../src/core/site/synopsis.ts';
import { sliceText } from '../../../src/core/text/text.ts';
import { shown, whole } from '../kit/quoted.ts';
import {
  anyTexts,
  ELSEWHERE,
  OTHER_DESK,
  REPORT,
  storyOf,
  type Text,
  textOf,
  type Written,
} from '../kit/texts.ts';

const argus = textOf('argus', REPORT);
const courier = textOf('courier', OTHER_DESK);
const echo = textOf('echo', ELSEWHERE);
const [, , CAPTAIN = '', STEWARDS = '', , , , BUOYS = ''] = REPORT;

/** Passages in short: the id and the blocks. */
const inShort = (passages: readonly Passage[]) =>
  passages.map(({ id, members }) => `${id}: ${members.map((m) => `${m.article}#${m.block}`).join(' ')}`);
const read = (texts: readonly Text[], written: Written = {}) =>
  inShort(readPassages(storyOf(texts, written)));

const claim = (figure: string) => ({ question: 'injuries', exact: figure, figure });

test('a passage holds the words of each article that tell it, with a gap where other words stand between', () => {
  const wire = textOf('wire', ['A dozen sailors were hurt. Buoys sank. Thirteen divers were hurt.']);
  const desk = textOf('desk', ['The injured number 25.']);
  const claims = { wire: [claim('A dozen'), claim('Thirteen')], desk: [claim('25')] };
  expect(readPassages(storyOf([wire, desk], { claims }))).toEqual([
    {
      id: 'desk.p1',
      members: [
        {
          ...{
            article: 'wire',
            block: 'p1',
            text: 'A dozen sailors were hurt. … Thirteen divers were hurt.',
          },
          sentences: [
            { start: 0, end: 26 },
            { start: 39, end: 65 },
          ],
        },
        { article: 'desk', block: 'p1', sentences: [{ start: 0, end: 22 }], text: 'The injured number 25.' },
      ],
    },
    {
      id: 'wire.p1',
      members: [{ article: 'wire', block: 'p1', sentences: [{ start: 27, end: 38 }], text: 'Buoys sank.' }],
    },
  ]);
});

test('passages stand in the order of the first column, and what only others tell behind what it follows there', () => {
  expect(read([argus, courier])).toEqual([
    'argus.dek: argus#dek',
    'argus.p1: argus#p1',
    'argus.p2: argus#p2',
    'argus.p3: argus#p3',
    'argus.h1: argus#h1',
    'argus.p4: argus#p4 courier#p3',
    'argus.p5: argus#p5',
    'argus.p5.2: argus#p5 courier#p4',
    'argus.p6: argus#p6 courier#p1',
    'courier.p2: courier#p2',
  ]);
});

test.each<[string, Text[], string[]]>([
  ['no article', [], []],
  ['articles without a word', [textOf('argus', []), textOf('beacon', [])], []],
  ['one article', [echo], ['echo.p1: echo#p1', 'echo.p2: echo#p2', 'echo.p3: echo#p3']],
])('of %s', (_, texts, passages) => {
  expect(read(texts)).toEqual(passages);
});

describe('an editor’s word', () => {
  test('that two claims answer one question puts them into one passage', () => {
    const texts = [
      textOf('argus', [STEWARDS, 'Hurt: a dozen.']),
      textOf('beacon', ['The injured number 13.', CAPTAIN]),
    ];
    const claims = { argus: [claim('a dozen')], beacon: [claim('13')] };
    expect(read(texts)).toHaveLength(4);
    expect(read(texts, { claims })).toContain('argus.p2: argus#p2 beacon#p1');
  });

  test('in the story joins and parts blocks', () => {
    const because = 'the same night';
    const add = [{ pair: ['argus#p2', 'courier#p2'] as [string, string], because }];
    const forbid = [{ pair: ['courier#p3', 'argus#p4'] as [string, string], because }];
    const passages = read([argus, courier], { alignment: { add, forbid } });
    expect(passages.filter((passage) => /argus#p[24]|courier#p[23]/u.test(passage)).sort()).toEqual([
      'argus.p2: argus#p2 courier#p2',
      'argus.p4: argus#p4',
      'courier.p3: courier#p3',
    ]);
  });
});

test('a second passage that begins in one block is numbered, whatever the order of the columns', () => {
  const [night, morning] = [textOf('argus', [`${BUOYS} ${STEWARDS}`]), textOf('beacon', [STEWARDS, BUOYS])];
  const expected = [
    ['argus.p1', BUOYS],
    ['argus.p1.2', STEWARDS],
  ];
  for (const texts of [
    [night, morning],
    [morning, night],
  ])
    expect(
      readPassages(storyOf(texts))
        .map(({ id, members }) => [id, ...new Set(members.map(({ text }) => text))])
        .sort(),
    ).toEqual(expected);
});

describe('laws', () => {
  const runs = { numRuns: 60 };
  const inOneOrder = (passages: readonly Passage[]) =>
    passages
      .map(({ id, members }) => ({
        id,
        members: [...members].sort((a, b) => (a.article < b.article ? -1 : 1)),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));

  test('every sentence of every block is in a passage, and a passage has no words but those', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const members = readPassages(storyOf(texts)).flatMap((passage) => passage.members);
        const told = members.flatMap(({ article, block, sentences }) =>
          sentences.map(({ start, end }) => `${article} ${block} ${start} ${end}`),
        );
        const printed = texts.flatMap(sentencesOf);
        expect([...new Set(told)].sort()).toEqual(
          printed.map(({ article, block, start, end }) => `${article} ${block} ${start} ${end}`).sort(),
        );
        for (const { article, block, sentences, text } of members) {
          const words =
            texts.find(({ id }) => id === article)?.blocks.find(({ id }) => id === block)?.text ?? '';
          expect(text.split(' … ').filter((run) => !words.includes(run))).toEqual([]);
          expect(text.replaceAll(' … ', ' ')).toBe(sentences.map((span) => sliceText(words, span)).join(' '));
        }
      }),
      runs,
    );
  });

  test('ids are unique, and with the words they are the same in whatever order the columns stand', () => {
    const anyOrders = anyTexts.chain((texts) =>
      fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length })),
    );
    fc.assert(
      fc.property(anyOrders, ([texts, others]) => {
        const passages = readPassages(storyOf(texts));
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
        expect(inOneOrder(readPassages(storyOf(others)))).toEqual(inOneOrder(passages));
      }),
      runs,
    );
  });

  test('an article about something else adds passages of its own and changes none', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const [alone, beside] = [readPassages(storyOf(texts)), readPassages(storyOf([...texts, echo]))];
        expect(beside.filter(({ members }) => members[0]?.article !== 'echo')).toEqual(alone);
        expect(inShort(beside.filter((passage) => !alone.some(({ id }) => id === passage.id)))).toEqual([
          'echo.p1: echo#p1',
          'echo.p2: echo#p2',
          'echo.p3: echo#p3',
        ]);
      }),
      runs,
    );
  });

  test('beside a copy that lacks a paragraph only that paragraph stands alone', () => {
    const lines = fc.uniqueArray(fc.constantFrom(...REPORT.slice(1), ...ELSEWHERE), {
      minLength: 5,
    });
    fc.assert(
      fc.property(
        lines.chain((all) => fc.tuple(fc.constant(all), fc.nat(all.length - 1))),
        ([all, lost]) => {
          const [whole, part] = [
            textOf('argus', all),
            textOf(
              'beacon',
              all.filter((_, at) => at !== lost),
            ),
          ];
          const kept = part.blocks;
          const expected = whole.blocks.map(({ id }, at) => {
            const copy = kept[at > lost ? at - 1 : at]?.id ?? '';
            return at === lost ? `argus.${id}: argus#${id}` : `argus.${id}: argus#${id} beacon#${copy}`;
          });
          const passages = read([whole, part]).map((passage) => passage.replace(/\.2:/u, ':'));
          expect([...new Set(passages)]).toEqual(expected);
        },
      ),
      runs,
    );
  });
});

test('the two rewrites of one article align headline, dek, heading and all 16 paragraphs, and nothing else', async () => {
  const [one, other] = ['al-jazeera-rewrite-1', 'al-jazeera-rewrite-2'];
  const stories = joinContent(checkContent(await readContentFiles('.')).records);
  const story = stories.find(({ id }) => id === 'kazakhstan-unrest-2022');
  const pairs = (story ? readPassages(story) : []).flatMap(({ members }) => {
    const blocks = (id: string) => members.filter(({ article }) => article === id).map(({ block }) => block);
    return blocks(one).flatMap((block) => blocks(other).map((copy) => `${block} = ${copy}`));
  });
  const paragraphs = Array.from({ length: 16 }, (_, index) => `p${index + 1}`);
  expect([...new Set(pairs)].sort()).toEqual(
    ['headline', 'dek', 'h1', ...paragraphs].map((block) => `${block} = ${block}`).sort(),
  );
});

describe('where an article is shown in quotes only', () => {
  const all = readPassages(whole);
  const few = abridgePassages(all, shown);

  test('passages have the words that are shown, and name who tells them in others', () => {
    expect(few.find(({ id }) => id === 'gazette.p2')).toMatchObject({
      members: [{ article: 'gazette', block: 'p2' }],
      unshown: ['wire'],
    });
    const words = few.flatMap(({ members }) => members).filter(({ article }) => article === 'wire');
    expect(words.map(({ block, text }) => [block, text])).toEqual([
      ['headline', 'Dam at Corrin overflows, 300 leave homes'],
      ['p1', 'At least 300 people left their homes, the river board said.'],
      ['p3', 'The engineer of the board, Ines Valdo, walked the dam with a lantern.'],
      ['p3', 'She counted 12 bridges under water.'],
      ['p5', 'The spill was the first since the dam was heightened, the board said.'],
      ['headline', 'Dam at Corrin overflows, 300 leave homes'],
    ]);
  });

  test('what is told only in words that are not shown is left out, however many articles tell it', () => {
    const cut = {
      ...shown,
      articles: shown.articles.map((article) => ({ ...article, blocks: [], gaps: [] })),
    };
    expect(abridgePassages(all, cut)).toEqual([]);
  });

  test('the sentences of a member stand in the block as it is shown', () => {
    const blocks = new Map(shown.articles[0]?.blocks.map(({ id, text }) => [id, text]));
    for (const { article, block, sentences, text } of few.flatMap(({ members }) => members)) {
      if (article !== 'wire') continue;
      expect(sentences.map((span) => sliceText(blocks.get(block) ?? '', span)).join(' ')).toBe(text);
    }
  });

  test('as many tell each of them as in the whole texts', () => {
    expect(describeSynopsis(few, 3)).toBe(describeSynopsis(all, 3));
    const tellers = new Map(all.map((passage) => [passage.id, countTellers(passage)]));
    expect(few.map((passage) => countTellers(passage))).toEqual(few.map(({ id }) => tellers.get(id)));
  });
});
