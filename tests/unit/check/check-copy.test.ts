import { expect, test } from 'vitest';
import { checkContent } from '../../../src/core/check/check.ts';
import { formatDiagnostic } from '../../../src/core/record/diagnostic.ts';
import { noticeLineage } from '../../../src/core/check/check-copy.ts';
import type { Story } from '../../../src/schemas/content/story.ts';
import { lineage, retoldFiles } from '../kit/retold.ts';

const TEXT = [
  'A ferry with schoolchildren aboard ran on a reef off the harbour mouth at dawn.',
  'Tugs from the naval yard towed the ferry off the reef and behind the lighthouse by noon.',
  'The harbour master closed the northern channel to all traffic until Tuesday.',
];
const REWORDED = [
  'At dawn, off the mouth of the harbour, a ferry that carried schoolchildren struck a reef.',
  'By noon she lay behind the lighthouse, towed off the reef by tugs which the naval yard had sent.',
  'Until Tuesday all traffic is kept out of the northern channel, which the harbour master closed.',
];
const OTHER = [
  'Insurers expect a long quarrel over the wreck, brokers said.',
  'Shares of the line fell by a tenth.',
  'The naval yard is to be sold, and that was news to its workers.',
];

function notices(texts: Record<string, readonly string[]>, story: Partial<Story> = {}): string[] {
  const told = Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [id, { text: [`The ${id} on the ferry`, ...text] }]),
  );
  return noticeLineage(checkContent(retoldFiles(told, story))).map(formatDiagnostic);
}

test('a copy that no lineage explains is told of, with what it rests on', () => {
  expect(notices({ argus: TEXT, beacon: TEXT.slice(0, 2), courier: OTHER }, { lineage: [] })).toEqual([
    `\
content/stories/ferry.yml:1:350  notice  lineage-proposed
  Articles "argus" and "beacon" look like one text, and no lineage joins them.
    one order    2 blocks, of 3 and 2
    one wording  73 % and 100 % of their own words
    both print   "Tugs from the naval yard towed the ferry off the reef and behind the lighthouse by noon"
                 "A ferry with schoolchildren aboard ran on a reef off the harbour mouth at dawn"
  If one text stands behind both, say so under "lineage"; if none does, under "separate".
  Check again: npm run check -- ferry`,
  ]);
});

test('a string that a third article prints is not rare, and is not shown', () => {
  const [notice] = notices({ argus: TEXT, beacon: TEXT, courier: [...OTHER, TEXT[0] ?? ''] });
  expect(notice).not.toContain('schoolchildren');
  expect(notice).toContain('lighthouse');
});

test.each<[string, Record<string, readonly string[]>, string]>([
  ['other words', { argus: TEXT, beacon: REWORDED }, 'look like one text in other words'],
  [
    'whole passages',
    {
      argus: [...OTHER, ...TEXT.slice(0, 2)],
      beacon: [
        ...TEXT.slice(0, 2),
        'Teachers counted the pupils twice on the quay, and once more in the hall where soup was served.',
        'Divers are to look at the hull this week, if the weather lets them.',
        'Owners of smaller boats ask who will pay for the nets that were torn.',
      ],
    },
    'share whole passages word for word',
  ],
])('%s are called so', (_, texts, sentence) => {
  expect(notices(texts).join()).toContain(sentence);
});

test.each<[string, Partial<Story>]>([
  ['both have one original', { lineage: [lineage('argus'), lineage('beacon')] }],
  ['one derives from the other', { lineage: [lineage('beacon', { from: 'argus' })] }],
  ['an editor keeps them separate', { separate: [{ pair: ['beacon', 'argus'], because: 'One notice.' }] }],
])('nothing is told where %s', (_, story) => {
  expect(notices({ argus: TEXT, beacon: TEXT }, story)).toEqual([]);
});

test('separate reports give no notice', () => {
  expect(notices({ argus: TEXT, beacon: OTHER })).toEqual([]);
});
