import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printReport, escapeWords, linkWords } from '../../../src/core/report/report-markdown.ts';
import { readReport, type Shown } from '../../../src/core/report/report-shown.ts';

/** A tree as lines that show its elements. */
const print = (shown: Shown): string =>
  typeof shown === 'string'
    ? shown
    : `<${shown.tag}${shown.href === null ? '' : ` ${shown.href}`}>${shown.inside.map(print).join('')}</${shown.tag}>`;

const wordsOf = (shown: Shown): string =>
  typeof shown === 'string' ? shown : shown.inside.map(wordsOf).join('');

test('a report is shown by its elements, folded where it folds', () => {
  const section = {
    title: linkWords('Ferry aground', '/stories/ferry/'),
    lead: [],
    parts: [
      { title: 'New rows', isFolded: false, entries: ['People hurt: new: 12<br>before: 13', '_2 more_'] },
      { title: 'Claims added', isFolded: true, entries: ['**At least 12** in “12 hurt”'] },
      { title: 'Statements', isFolded: true, entries: ['Coast guard'] },
    ],
  };
  expect(
    readReport(printReport('## What this changes\n\nOne row.', [section], 'The end.', 9999)).map(print),
  ).toEqual([
    '<h2>What this changes</h2>',
    '<p>One row.</p>',
    '<h3><a /stories/ferry/>Ferry aground</a></h3>',
    '<h4>New rows</h4>',
    '<ul><li>People hurt: new: 12<br></br>before: 13</li><li><em>2 more</em></li></ul>',
    '<details><summary>Claims added (1)</summary><ul><li><strong>At least 12</strong> in “12 hurt”</li></ul></details>',
    '<details><summary>Statements (1)</summary><ul><li>Coast guard</li></ul></details>',
    '<p>The end.</p>',
  ]);
});

test('HTML that is not the report’s own is words', () => {
  expect(readReport('<script>alert(1)</script>\n\n- <i>x</i>').map(print)).toEqual([
    '<script>alert(1)</script>',
    '<ul><li><i>x</i></li></ul>',
  ]);
});

test('words of an article are shown as they are, whatever they hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (words) => {
      const [list] = readReport(`- ${escapeWords(`x ${words}`)}`);
      const tags =
        typeof list === 'string'
          ? []
          : list?.inside.flatMap((item) => (typeof item === 'string' ? [] : item.inside));
      expect(tags?.filter((one) => typeof one !== 'string')).toEqual([]);
      expect(list === undefined ? '' : wordsOf(list).replaceAll('\u2060', '')).toBe(
        `x ${words}`.replace(/\s+/gu, ' ').trim(),
      );
    }),
  );
});
