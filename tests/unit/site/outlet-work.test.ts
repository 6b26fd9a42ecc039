import { expect, test } from 'vitest';
import { collectWork } from '../../../src/core/site/outlet-work.ts';
import { digested } from '../kit/digested.ts';
import { lineage, retell } from '../kit/retold.ts';

const TEXT = ['Ferry aground', 'A ferry ran aground.'];

test('an outlet has what it printed, and what derives from its originals', () => {
  const { content } = retell(
    {
      argus: { text: TEXT, header: { outlet: 'harbour-herald' } },
      beacon: { text: TEXT },
      courier: { text: TEXT },
    },
    {
      originals: [
        { id: 'lost', label: 'Lost text', outlet: 'coast-courier' },
        { id: 'other', label: 'Other text' },
      ],
      lineage: [lineage('beacon'), lineage('argus', { from: 'other' })],
    },
  );
  const work = (outlet: string) => {
    const { printed, derived } = collectWork(outlet, digested(content));
    return [
      printed.map(({ article }) => article.id),
      derived.map(({ article, words }) => [article.id, words]),
    ];
  };
  expect(work('harbour-herald')).toEqual([['argus'], []]);
  expect(work('coast-courier')).toEqual([
    [],
    [['beacon', 'Copy, machine-translated and back, of Lost text; probable.']],
  ]);
  expect(work('gazette')).toEqual([[], []]);
});
