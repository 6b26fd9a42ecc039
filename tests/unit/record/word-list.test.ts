import { expect, test } from 'vitest';
import { fillWordLists, listsIn } from '../../../src/core/record/word-list.ts';

/** Lists inside a text that a person writes. */

const around = (name: string, inside: string) =>
  `Before.\n\n<!-- ${name}, by "npm run docs" -->\n${inside}<!-- end of ${name} -->\n\nAfter.\n`;

test('a list is put between its marks, in place of what was there', () => {
  const filled = fillWordLists(around('measures', ''));
  expect(filled).toMatch(
    /^Before\.\n\n<!-- measures, by "npm run docs" -->\n\n- `cumulative`: [^\n]+\n[\s\S]*\n\n<!-- end of measures -->\n\nAfter\.\n$/u,
  );
  expect(fillWordLists(around('measures', '\n- `weekly`: no longer\n\n'))).toBe(filled);
  expect(fillWordLists(filled)).toBe(filled);
});

test('two lists are kept apart, and a list that there is not keeps what it has', () => {
  const text = around('measures', '') + around('sizes', '- `big`\n') + around('quantities', '');
  expect(listsIn(text)).toEqual(['measures', 'sizes', 'quantities']);
  const filled = fillWordLists(text);
  expect(filled.match(/^Before\.$/gmu)).toHaveLength(3);
  expect(filled).toContain('<!-- sizes, by "npm run docs" -->\n- `big`\n<!-- end of sizes -->');
  expect(filled).toContain('- `deaths`: ');
});
