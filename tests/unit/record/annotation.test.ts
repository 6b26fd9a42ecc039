import { expect, test } from 'vitest';
import { formatAnnotations } from '../../../src/core/record/annotation.ts';
import type { Diagnostic } from '../../../src/core/record/diagnostic.ts';

const problem = (line: number, code: Diagnostic['code'] = 'bad-value'): Diagnostic => ({
  file: 'content/stories/a,b.yml',
  line,
  column: 3,
  code,
  sentence: 'This is 100 % wrong: so.',
  evidence: [
    ['reads', 'a'],
    ['', 'b\r\nc'],
  ],
  action: 'Mend it.',
  again: 'npm run check',
});

test('an annotation names file, line and column, and says what the log says', () => {
  expect(formatAnnotations([problem(7)])).toBe(
    '::error file=content/stories/a%2Cb.yml,line=7,col=3,title=bad-value::This is 100 %25 wrong: so.%0A' +
      'reads  a%0A       b‹U+000D›‹U+000A›c%0AMend it.%0ACheck again: npm run check\n',
  );
});

test('unfinished places are warnings, and nothing is nothing', () => {
  expect(formatAnnotations([problem(1, 'number-unread')])).toMatch(/^::warning file=/u);
  expect(formatAnnotations([])).toBe('');
});

const kinds = (text: string) => text.split('\n').map((line) => line.split(/[ :]/u)[2] ?? '');

test('ten of a kind are shown, the first by file and line', () => {
  const ten = Array.from({ length: 10 }, (_, index) => problem(index + 1)).reverse();
  const lines = formatAnnotations(ten).trimEnd().split('\n');
  expect(lines.map((line) => /line=(\d+)/u.exec(line)?.[1])).toEqual('1 2 3 4 5 6 7 8 9 10'.split(' '));
});

test.each([
  [11, 0, '1 more error not shown'],
  [12, 3, '2 more errors not shown'],
  [0, 11, '1 more unfinished not shown'],
  [11, 30, '1 more error and 20 more unfinished not shown'],
])('of %i errors and %i unfinished a notice says: %s', (errors, unfinished, said) => {
  const all = [
    ...Array.from({ length: errors }, (_, index) => problem(index + 1)),
    ...Array.from({ length: unfinished }, (_, index) => problem(index + 1, 'number-unread')),
  ];
  const text = formatAnnotations(all);
  expect(kinds(text.trimEnd())).toEqual([
    ...Array.from({ length: Math.min(10, errors) }, () => 'error'),
    ...Array.from({ length: Math.min(10, unfinished) }, () => 'warning'),
    'notice',
  ]);
  expect(text.trimEnd().split('\n').at(-1)).toBe(
    `::notice title=More problems than shown::${said} here: GitHub shows 10 of a kind. The log of this step has all of them.`,
  );
});

test('what a text says is no order of its own', () => {
  const hostile = {
    ...problem(7),
    file: 'content/a\n::b.yml',
    sentence: '::warning::##[group]\u001b',
    evidence: [],
  };
  expect(formatAnnotations([hostile])).toBe(
    '::error file=content/a‹U+000A›%3A%3Ab.yml,line=7,col=3,title=bad-value::' +
      '‹U+003A›:warning::‹U+0023›#[group]‹U+001B›%0AMend it.%0ACheck again: npm run check\n',
  );
});
