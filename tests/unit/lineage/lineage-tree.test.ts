import { expect, test } from 'vitest';
import { plotLineage } from '../../../src/core/lineage/lineage-plot.ts';
import { restedOn, traceLineage } from '../../../src/core/lineage/lineage-tree.ts';
import type { LineageEntry, Story } from '../../../src/schemas/content/story.ts';
import { claim, lineage, type Retold, retell } from '../kit/retold.ts';

const SAID = 'In all 31 people were hurt';
const told = (basis?: 'named' | 'inferred'): Retold => ({
  text: ['Ferry aground', `${SAID}.`],
  claims: [claim(SAID, '31', basis ? { restsOn: { statement: 'guard', basis } } : {})],
});
const GUARD = {
  ...{ id: 'guard', by: 'Coast guard', date: '2024-03-03', status: 'standing' as const, references: [] },
  figures: [{ question: 'hurt', figure: '31' }],
};

function trace(
  articles: Record<string, Retold>,
  entries: readonly LineageEntry[],
  story: Partial<Story> = {},
) {
  const { content, comparison } = retell(articles, { lineage: [...entries], ...story }, [GUARD]);
  return { lines: traceLineage(content, comparison.rows), statements: restedOn(comparison.rows) };
}

/** A line as a reader would draw it. */
const drawn = ({ lines }: ReturnType<typeof trace>) =>
  lines.map(({ kind, label, depth, entry, restsOn }) =>
    [
      `${'  '.repeat(depth)}${kind === 'original' ? '○' : '●'} ${label}`,
      entry && `(${entry.kind})`,
      ...restsOn.map(({ statement, basis }) => `${statement.id} ${basis}`),
    ]
      .filter(Boolean)
      .join(' '),
  );

test('articles stand under what they derive from, with the statements that they rest on', () => {
  expect(
    drawn(
      trace({ argus: told('named'), beacon: told('inferred'), courier: told() }, [
        lineage('argus'),
        lineage('beacon', { from: 'argus', kind: 'excerpt' }),
      ]),
    ),
  ).toEqual([
    '○ Lost text',
    '  ● Argus (back-translation) guard named',
    '    ● Beacon (excerpt) guard inferred',
    '● Courier',
  ]);
});

test.each<[string, LineageEntry[], string[]]>([
  ['without lineage', [], ['● Argus', '● Beacon']],
  [
    'with two origins of one article',
    [lineage('argus'), lineage('argus', { from: 'other', kind: 'excerpt' })],
    ['○ Lost text', '  ● Argus (back-translation)', '○ Other text', '  ● Argus (excerpt)', '● Beacon'],
  ],
  [
    'that runs in a circle',
    [lineage('argus', { from: 'beacon' }), lineage('beacon', { from: 'argus' })],
    ['● Beacon', '  ● Argus (back-translation)', '● Argus', '  ● Beacon (back-translation)'],
  ],
])('a story %s', (_, entries, expected) => {
  const originals = [
    { id: 'lost', label: 'Lost text' },
    { id: 'other', label: 'Other text' },
  ];
  expect(drawn(trace({ argus: told(), beacon: told() }, entries, { originals }))).toEqual(expected);
});

test('the drawing has a place for every line, name and statement inside its frame', () => {
  const { lines, statements } = trace(
    { argus: told('named'), beacon: told('inferred') },
    [lineage('argus'), lineage('beacon')],
    {
      originals: [{ id: 'lost', label: 'A very long name of an original that cannot stand in one row here' }],
    },
  );
  const plot = plotLineage(lines, statements);
  expect(plot.width).toBe(358);
  expect(plot.lines.map(({ x }) => x)).toEqual([7, 35, 35]);
  expect(plot.lines.map(({ name }) => name.map(({ text }) => text).join('|'))).toEqual([
    'A very long name of an original that cannot|stand in one row here',
    'Argus',
    'Beacon',
  ]);
  expect(plot.lines.map(({ edge }) => edge?.text ?? null)).toEqual([
    null,
    'back-translation, probable',
    'back-translation, probable',
  ]);
  expect(plot.lines.map(({ dots }) => dots.map(({ letter, basis }) => `${letter} ${basis}`).join())).toEqual([
    '',
    'A named',
    'A inferred',
  ]);
  const rows = plot.lines.flatMap(({ y, name, edge }) => [y, ...name.map((one) => one.y), edge?.y ?? y]);
  expect(Math.max(...rows)).toBeLessThan(plot.height);
  expect(plot.columns).toMatchObject([{ letter: 'A', to: plot.lines[2]?.y }]);
});

test('no article makes no drawing', () => {
  expect(plotLineage([], [])).toEqual({ width: 358, height: 0, lines: [], columns: [] });
});
