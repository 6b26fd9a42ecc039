import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abridgeArticle, GAP, gapMarks, printedSpan } from '../../../src/core/story/abridged.ts';
import { evidencePlaces } from '../../../src/core/story/abridged-evidence.ts';
import type { Block } from '../../../src/core/article/block.ts';
import { checkContent } from '../../../src/core/check/check.ts';
import { compareStory } from '../../../src/core/verdict/comparison.ts';
import { isAbridged, wholeStory } from '../../../src/core/story/content.ts';
import { claimRecords } from '../../../src/core/data/claim-data.ts';
import type { DriftPlace } from '../../../src/core/lineage/drift.ts';
import { showEvidence } from '../../../src/core/lineage/evidence.ts';
import { readPassages } from '../../../src/core/passage/passage.ts';
import { findDrift } from '../../../src/core/lineage/story-drift.ts';
import { abridgeDrift } from '../../../src/core/lineage/abridged-drift.ts';
import { findTellings } from '../../../src/core/story/telling.ts';
import { verdictRecords } from '../../../src/core/data/verdict-data.ts';
import { sliceText } from '../../../src/core/text/text.ts';
import { contentOf, edit, OUTLET } from '../kit/fixture.ts';
import { lineage } from '../kit/retold.ts';
import { shown, storyAt, whole } from '../kit/quoted.ts';
import { anyLines, textOf } from '../kit/texts.ts';

const [wire, gazette, echo] = shown.articles;

describe('an article that is shown in quotes only', () => {
  test('has its headline, and of its blocks the sentences that are quoted, under their own ids', () => {
    expect(wire?.blocks.map(({ id, text }) => [id, text])).toEqual([
      ['headline', 'Dam at Corrin overflows, 300 leave homes'],
      ['p1', '[…] At least 300 people left their homes, the river board said. […]'],
      [
        'p3',
        'The engineer of the board, Ines Valdo, walked the dam with a lantern. She counted 12 bridges under water. […]',
      ],
      ['p5', '[…] The spill was the first since the dam was heightened, the board said. […]'],
    ]);
  });

  test('says which blocks are missing, and before which', () => {
    expect(wire?.gaps).toEqual([
      { before: 'p1', blocks: ['dek'] },
      { before: 'p3', blocks: ['p2'] },
      { before: 'p5', blocks: ['p4'] },
    ]);
  });

  test('has no dek in its head, and of its removed lines the words of those that are evidence', () => {
    expect(wire?.frontMatter.dek).toBeUndefined();
    expect(wire?.frontMatter.removed.map(({ line, text }) => [line, text])).toEqual([
      [17, 'Read also: Valley Desk on the dam'],
      [19, ''],
    ]);
  });

  test('stands beside others that are as they were', () => {
    expect([gazette, echo]).toEqual(whole.articles.slice(1));
    expect(shown.articles.map(isAbridged)).toEqual([true, false, false]);
  });
});

test('claims stand where their words are printed, and their figures within them', () => {
  const textIn = (block: string) => wire?.blocks.find(({ id }) => id === block)?.text ?? '';
  expect(
    wire?.claims.map(({ place, figurePlace }) =>
      [place, figurePlace].map((span) => sliceText(textIn(place.block), span)),
    ),
  ).toEqual([
    ['At least 300 people left their homes', 'At least 300'],
    ['12 bridges under water', '12'],
  ]);
});

test('a story of which all is shown is not touched', () => {
  const story = storyAt('ferry-grounding');
  expect(story.unabridged).toBeUndefined();
  expect(wholeStory(story)).toBe(story);
});

test('the marks of gaps are told apart from the words of the article', () => {
  const marks = wire?.blocks.map((block) => gapMarks(block).map((mark) => sliceText(block.text, mark)));
  expect(marks).toEqual([[], [GAP, GAP], [GAP], [GAP, GAP]]);
});

test('evidence is found in what is left, whatever stood beside it', () => {
  const proofs = shown.story.lineage.flatMap((entry) => showEvidence(entry, shown));
  const printed = proofs.map((proof) =>
    proof.map(({ block, before, pieces, after }) => [
      block,
      before + pieces.map(({ text }) => text).join('') + after,
    ]),
  );
  expect(printed).toEqual([
    [[null, 'Read also: Valley Desk on the dam']],
    [
      ['p2', 'The spill was the first since the dam was raised, the board said.'],
      ['p5', '[…] The spill was the first since the dam was heightened, the board said.'],
    ],
  ]);
});

test('evidence is shown of the article that it is of, and of removed lines where it stands in one', () => {
  const { id, blocks } = textOf('wire', ['So a lamp fell, a bell rang, a cart sank, a sluice broke.']);
  const removed = ['a lamp', 'a bell', 'a cart'].map((text, index) => ({
    ...{ line: index + 7, rule: 'related links', text },
  }));
  const frontMatter = { outlet: 'a', reports: '2024-03-03', headline: 'A', sha256: '', removed };
  const entries = [
    lineage('wire', { evidence: [{ exact: 'a lamp' }, { exact: 'a bell', in: 'removed' }] }),
    lineage('echo', { evidence: [{ exact: 'a cart', with: { article: 'wire', exact: 'a sluice' } }] }),
    lineage('gazette', { evidence: [{ exact: 'a tug', with: { article: 'echo', exact: 'a cart' } }] }),
  ];
  const { quoted, proving } = evidencePlaces(entries, { id, blocks, frontMatter });
  expect(quoted.map((place) => sliceText(blocks[0]?.text ?? '', place))).toEqual(['a lamp', 'a sluice']);
  expect(proving).toEqual([8]);
});

describe('what the site says is the same with and without', () => {
  const [now, then] = [compareStory(shown), compareStory(whole)];

  test('verdicts, and what silent articles were searched for', () => {
    expect(verdictRecords(shown, now)).toEqual(verdictRecords(whole, then));
    const [, , deaths] = now.rows;
    expect(deaths?.cells[0]?.silence?.lookedFor).toEqual([
      { word: 'drown', occurrences: 1 },
      { word: 'died', occurrences: 0 },
    ]);
  });

  test('claims, but for what stands beside them', () => {
    const claimsOf = (story: typeof shown) =>
      claimRecords(story, (address) => address).map(({ quote, ...claim }) => ({
        ...claim,
        quote: [quote.exact, quote.block],
      }));
    expect(claimsOf(shown)).toEqual(claimsOf(whole));
  });

  test('tellings', () => {
    const tellingsOf = (story: typeof shown) =>
      findTellings(story).map((telling) => telling.map(({ id }) => id));
    expect(tellingsOf(shown)).toEqual(tellingsOf(whole));
  });

  test('and so is all that an editor is told', () => {
    const quotes = edit(OUTLET, 'kind: newspaper\n', 'kind: newspaper\nshown: quotes\n');
    expect(checkContent(contentOf(quotes)).diagnostics).toEqual(checkContent(contentOf()).diagnostics);
  });
});

describe('drift', () => {
  const drift = findDrift(whole, compareStory(whole), readPassages(whole));

  test('between words that are not shown is not told', () => {
    const textsOf = (story: typeof shown) =>
      abridgeDrift(drift, story).map(({ kind, here, there }) => [kind, here.text, there.text]);
    expect(textsOf(whole)).toEqual([['quotation', 'leaky bucket', 'leaky thimble']]);
    expect(textsOf(shown)).toEqual([]);
  });

  test.each<[string, Partial<DriftPlace>, Partial<DriftPlace>, boolean]>([
    ['words that are shown', { text: 'left their homes' }, {}, true],
    ['a claim', { claim: 'fled', text: 'at least 300' }, {}, true],
    ['words cut out of a block that is shown', { text: 'before sunrise' }, {}, false],
    ['words of a block that is not', { block: 'p2', text: 'goats' }, {}, false],
    ['words that are shown, there', {}, { text: 'left their homes' }, true],
    ['words that are not, there', {}, { text: 'before sunrise' }, false],
  ])('of %s', (_, here, there, isTold) => {
    const [first] = drift;
    const [article] = whole.articles;
    if (!first || !article) throw new Error('No drift');
    const place = { article, block: 'p1', claim: null, text: 'people' };
    const one = { ...first, here: { ...place, ...here }, there: { ...place, ...there } };
    expect(abridgeDrift([one], shown)).toEqual(
      isTold
        ? [{ ...one, here: { ...one.here, article: wire }, there: { ...one.there, article: wire } }]
        : [],
    );
  });
});

/** A place in a block: a share of its points to begin at, and of the rest to end at. */
const anyPlaces = fc.array(
  fc.record({ block: fc.nat(), from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(40) }),
  { maxLength: 6 },
);

describe('whatever is quoted of whatever article', () => {
  const frontMatter = { outlet: 'a', reports: '2024-03-03', headline: 'A', sha256: '', removed: [] };

  /** Places that begin and end in words, as the places of quotes do. */
  function placesIn(blocks: readonly Block[], wanted: { block: number; from: number; length: number }[]) {
    return wanted.flatMap(({ block: index, from, length }) => {
      const block = blocks[index % blocks.length];
      const points = Array.from(block?.text ?? '');
      let start = Math.floor(from * (points.length - 1));
      let end = Math.min(points.length, start + length + 1);
      while (start < end && points[start]?.trim() === '') start += 1;
      while (end > start && points[end - 1]?.trim() === '') end -= 1;
      return block && start < end ? [{ block: block.id, start, end }] : [];
    });
  }

  test('offsets survive: its words stand where they are said to stand, and nothing else is added', () => {
    fc.assert(
      fc.property(anyLines, anyPlaces, (lines, wanted) => {
        const { id, blocks } = textOf('argus', lines);
        const quoted = placesIn(blocks, wanted);
        const short = abridgeArticle({ id, blocks, claims: [], worded: [], frontMatter }, quoted, []);
        const textIn = (list: readonly Block[], block: string) =>
          list.find((one) => one.id === block)?.text ?? '';
        for (const place of quoted) {
          const block = short.blocks.find((one) => one.id === place.block);
          const span = block ? printedSpan(block, place) : null;
          expect(span && sliceText(block?.text ?? '', span)).toBe(
            sliceText(textIn(blocks, place.block), place),
          );
        }
        for (const { id: block, text, kept } of short.blocks) {
          const original = textIn(blocks, block);
          if (!kept) expect(text).toBe(original);
          for (const { start, end, at } of kept ?? [])
            expect(sliceText(text, { start: at, end: at + end - start })).toBe(
              sliceText(original, { start, end }),
            );
          const marks = gapMarks({ text, ...(kept ? { kept } : {}) });
          expect(marks.map((mark) => sliceText(text, mark))).toEqual(marks.map(() => GAP));
          const printed = (kept ?? []).reduce((sum, { start, end }) => sum + end - start, 0);
          const spaces = Math.max(0, marks.length + (kept?.length ?? 0) - 1);
          if (kept) expect(Array.from(text)).toHaveLength(printed + 3 * marks.length + spaces);
        }
      }),
    );
  });

  test('its blocks and its gaps together are the article’s blocks in their order', () => {
    fc.assert(
      fc.property(anyLines, anyPlaces, (lines, wanted) => {
        const { id, blocks } = textOf('argus', lines);
        const short = abridgeArticle(
          { id, blocks, claims: [], worded: [], frontMatter },
          placesIn(blocks, wanted),
          [],
        );
        const missing = (before: string | null) =>
          short.gaps.filter((gap) => gap.before === before).flatMap((gap) => gap.blocks);
        expect([
          ...short.blocks.flatMap((block) => [...missing(block.id), block.id]),
          ...missing(null),
        ]).toEqual(blocks.map((block) => block.id));
      }),
    );
  });

  test('words that are partly shown end in the mark of a gap where they are cut', () => {
    const { id, blocks } = textOf('argus', ['It came. It saw the ferry. It went.']);
    const short = abridgeArticle(
      { id, blocks, claims: [], worded: [], frontMatter },
      [{ block: 'p1', start: 12, end: 15 }],
      [],
    );
    const [block] = short.blocks;
    const cut = (start: number, end: number) => {
      const span = printedSpan(block ?? {}, { start, end });
      return span && sliceText(block?.text ?? '', span);
    };
    expect([cut(0, 35), cut(9, 26), cut(0, 19), cut(16, 35), cut(0, 8)]).toEqual([
      '[…] It saw the ferry. […]',
      'It saw the ferry.',
      '[…] It saw the',
      'the ferry. […]',
      null,
    ]);
  });
});
