import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/block.ts';
import { readFigures } from '../../../src/core/suggest/suggest.ts';
import type { Decision } from '../../../src/desk/calls.ts';
import { applyDecision, NOT_QUOTED } from '../../../src/desk/decision-edit.ts';
import { encode, readClaimsBytes } from '../../../src/desk/desk-files.ts';
import { Refusal } from '../../../src/disk/refusal.ts';
import { questionOf } from '../kit/question.ts';

/** What a decision makes of a claims file, and what it never writes. */

const TEXT = 'The wall, 46 metres high, gave way at about 4.20am on Sunday. Then 46 men left.';
const BLOCKS: Block[] = [{ id: 'p1', kind: 'paragraph', text: TEXT }];
const ROW = { ...questionOf('hour', 'hour', 'the wall', 'Tarn Bridge'), kind: 'time' as const };
const RAW = {
  header: { outlet: 'herald', reports: '2024-05-14' },
  ...{ title: '', dateline: '', blocks: BLOCKS, figures: readFigures(BLOCKS, new Set()) },
};

function decide(decision: Decision, text = ''): string {
  const claims = readClaimsBytes('content/claims/wall/herald.yml', encode(text));
  if ('problems' in claims) throw new Error('no claims file');
  return applyDecision(decision, claims.value, RAW, [ROW]);
}

test('a claim of an hour quotes the whole of its sentence', () => {
  expect(decide({ kind: 'claim', stop: 1, words: null, question: 'hour' })).toBe(`\
claims:
  - id: hour
    question: hour
    exact: The wall, 46 metres high, gave way at about 4.20am on Sunday.
    figure: about 4.20am on Sunday
`);
});

test('what the check would find in no place is not written, and that is said', () => {
  const from = TEXT.indexOf('gave');
  const words = { block: 'p1', start: from, end: TEXT.indexOf('20am') };
  const entry = { list: 'claims', index: 0 } as const;
  const claim = 'claims:\n  - { id: hour, question: hour, exact: gave way }\nleftOut: []\n';
  const refused = (() => {
    try {
      return decide({ kind: 'quote', entry, words }, claim);
    } catch (error) {
      return error instanceof Refusal ? error.said : error;
    }
  })();
  expect(refused).toEqual(NOT_QUOTED);
  expect(NOT_QUOTED).toMatchObject({
    sentence: 'The words that would be quoted do not stand in one place of the article.',
    action: 'Select the words that are meant, as whole words and numbers, and choose again.',
  });
});
