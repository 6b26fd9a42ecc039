import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NOUNS, nounTree } from '../../src/disk/noun-tree.ts';

test('the table of nouns is what "npm run nouns" makes, and holds its licence', async () => {
  const held = readFileSync(NOUNS, 'utf8');
  expect(await nounTree()).toBe(held);
  expect(held).toContain('Permission to use, copy, modify and distribute');
});
