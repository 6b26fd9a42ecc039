import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoryContent } from '../../../src/core/story/content.ts';
import { type PackedSheet, packSheet, unpackSheet } from '../../../src/core/data/facing-file.ts';
import type { FacingSheet } from '../../../src/core/site/facing-layout.ts';
import { shown } from '../kit/quoted.ts';
import { sheetOf, sheetOfTexts } from '../kit/sheet.ts';
import { anyTwoTexts, twoTexts } from '../kit/two-texts.ts';

/** A comparison on its way through a file. */

/** What a browser makes of the packed sheet, which has come as JSON. */
function sent(sheet: FacingSheet, { articles }: StoryContent, one: number, other: number): FacingSheet {
  const [a, b] = [articles[one], articles[other]];
  if (!a || !b) throw new Error('No such articles');
  return unpackSheet(JSON.parse(JSON.stringify(packSheet(sheet))) as PackedSheet, a, b);
}

test('whatever two texts share, what comes out of the file is what the build laid out', () => {
  fc.assert(
    fc.property(anyTwoTexts, (texts) => {
      const { content, sheet } = sheetOfTexts(texts);
      expect(sent(sheet, content, 0, 1)).toEqual(sheet);
    }),
  );
});

test('of an article that is shown in quotes only, too', () => {
  const sheet = sheetOf(shown, 'wire', 'gazette');
  expect(sheet.rows.flatMap(({ unshown }) => unshown)).toEqual(['p2']);
  expect(sent(sheet, shown, 0, 1)).toEqual(sheet);
});

test('a file has no words of the texts, and names nothing that is not there', () => {
  const { sheet } = sheetOfTexts(
    twoTexts(['[fire] The mill burned down.'], ['[fire] The mill burned.', '[] So.']),
  );
  expect(packSheet(sheet).rows).toEqual([
    { id: 'p1', a: [['p1', 'p15p1c4p1']], b: [['p1', 'p16']], kept: 0.75, isSlight: true },
    { id: 'b-p2', b: [['p2', 'o3']] },
  ]);
});

test('a file of another text is refused', () => {
  const { content, sheet } = sheetOfTexts(twoTexts(['[] So.', '[] It went.'], ['[] So.']));
  const [a] = content.articles;
  if (!a) throw new Error('No such article');
  expect(() => unpackSheet(packSheet(sheet), { blocks: a.blocks.slice(0, 1) }, a)).toThrow('No block p2');
});
