import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTellings } from '../../../src/core/story/telling.ts';
import type { WordedRow } from '../../../src/core/verdict/wording.ts';
import { describeWordings, listWordings } from '../../../src/core/verdict/wording-words.ts';
import type { Question, Story } from '../../../src/schemas/content/story.ts';
import { type Asked, tell, type Told } from '../kit/telling.ts';

const COPY: Story['lineage'][number] = {
  article: 'beacon',
  from: 'argus',
  kind: 'rewrite',
  basis: 'editor',
  confidence: 'certain',
  evidence: [],
};

/** A story that asks what the event is called, and what Argus, Beacon, Courier, Dispatch and Echo call it. */
function call(
  says: Asked['says'],
  { isCopied = false, meanings }: { isCopied?: boolean; meanings?: Question['meanings'] } = {},
): Told {
  return tell([{ kind: 'words', label: 'What it is called', says, ...(meanings ? { meanings } : {}) }], {
    story: isCopied ? { lineage: [{ ...COPY }] } : {},
  });
}

function rowOf({ comparison }: Told): WordedRow {
  const [row] = comparison.worded;
  if (!row) throw new Error('The story asks nothing in words.');
  return row;
}

function say(told: Told): string {
  return describeWordings(rowOf(told), findTellings(told.content));
}

test('a question in words is no row of figures', () => {
  const { comparison } = call(['a riot', 'riots']);
  expect([comparison.rows, comparison.claims, comparison.worded.length]).toEqual([[], 0, 1]);
});

test('a question that is not about the event stands last', () => {
  const { comparison } = tell([
    { kind: 'words', id: 'before', background: true, says: ['a strike'] },
    { kind: 'words', id: 'now', says: ['riots'] },
  ]);
  expect(comparison.worded.map(({ question }) => question.id)).toEqual(['now', 'before']);
});

describe('wordings', () => {
  test('are one whatever their case, their quotation marks and what stands round them', () => {
    const row = rowOf(call(['A coup d’etat', '“a coup d’état”', "a coup d'etat,", 'a coup']));
    expect(
      row.wordings.map((wording) => [wording.printed, wording.claims.map(({ article }) => article.id)]),
    ).toEqual([
      ['A coup d’etat', ['argus', 'courier']],
      ['a coup d’état', ['beacon']],
      ['a coup', ['dispatch']],
    ]);
  });

  test('stand in the order of the columns, with all that one article calls it', () => {
    const row = rowOf(call([['riots', 'unrest'], null, 'unrest']));
    expect(listWordings(row)).toBe('“riots” and “unrest”');
    expect(row.cells.map(({ claims }) => claims.map(({ key }) => key))).toEqual([
      ['argus.question-a-a', 'argus.question-a-b'],
      [],
      ['courier.question-a-a'],
    ]);
  });

  test('keep quotation marks of their own, and lose those that frame them', () => {
    const row = rowOf(call(['“riots”', 'armed “bandits”', '‘unrest’,']));
    expect(listWordings(row)).toBe('“riots”, armed “bandits” and “unrest”');
  });

  test('are taken for one answer where an editor says so, with the reason', () => {
    const meanings = [
      {
        label: 'an attempt to seize power',
        claims: ['argus.question-a-a', 'beacon.question-a-a'],
        because: 'a coup is one',
      },
    ];
    const row = rowOf(call(['a coup', 'a putsch', 'riots'], { meanings }));
    expect(
      row.meanings.map(({ label, because, wordings }) => [
        label,
        because,
        wordings.map(({ printed }) => printed),
      ]),
    ).toEqual([['an attempt to seize power', 'a coup is one', ['a coup', 'a putsch']]]);
  });

  test('are the same wordings with the same printers whatever the order of the columns', () => {
    const words = fc.constantFrom('riots', 'Riots', 'unrest', '“unrest”', 'a coup');
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 5 }), (says) => {
        const sizes = (order: readonly string[]) =>
          rowOf(call(order))
            .wordings.map(({ printed, claims }) => `${printed.toLowerCase()} ${claims.length}`)
            .sort();
        expect(sizes(says.toReversed())).toEqual(sizes(says));
      }),
      { numRuns: 20 },
    );
  });
});

describe('what a question in words comes to', () => {
  test.each<[string, Told]>([
    ['No answer has been noted.', call([null, null])],
    ['Noted in one article. Nothing to compare.', call(['riots', null])],
    ['In the same words in two articles.', call(['riots', 'Riots', null])],
    ['In the same words in two versions of one text.', call(['riots', 'riots'], { isCopied: true })],
    ['Two wordings in two versions of one text.', call(['riots', 'unrest'], { isCopied: true })],
    ['Three wordings in three articles.', call(['riots', 'unrest', 'a coup'])],
    [
      'Three wordings in three articles, some of which the editors take for one answer.',
      call(['riots', 'unrest', 'a coup'], {
        meanings: [
          {
            label: 'unrest',
            claims: ['argus.question-a-a', 'beacon.question-a-a'],
            because: 'riots are unrest',
          },
        ],
      }),
    ],
  ])('%s', (words, told) => {
    expect(say(told)).toBe(words);
  });
});
