import { expect, test } from 'vitest';
import type { Quotation, Rendering } from '../../../src/core/quotation/quotation.ts';
import { readRendering } from '../../../src/core/quotation/rendering-diff.ts';

const rendering = (article: string, text: string, direct = true): Rendering => ({
  ...{ article, block: 'p1', start: 0, end: text.length, text, direct },
});
const FIRST = rendering('argus', 'We sang all night');

/** A rendering beside the first one, its own words in brackets; "other" where it has none of the first. */
const read = (one: Rendering, unshown: readonly string[] = []) => {
  const quotation: Quotation = {
    ...{ id: 'song', speaker: null, occasion: null, unshown },
    renderings: one === FIRST ? [FIRST] : [FIRST, one],
  };
  const { pieces, isOther } = readRendering(one, quotation);
  return [pieces.map(({ isOwn, text }) => (isOwn ? `{${text}}` : text)).join(''), isOther];
};

test.each<[string, Rendering, string, boolean]>([
  ['the first is as it is', FIRST, '“We sang all night”', false],
  ['the same words are not marked', rendering('beacon', 'We sang all night'), '“We sang all night”', false],
  [
    'own words are marked without the space beside them',
    rendering('beacon', 'We sang until dawn all night'),
    '“We sang {until dawn} all night”',
    false,
  ],
  [
    'reported words have no marks',
    rendering('beacon', 'they sang all night', false),
    '{they} sang all night',
    false,
  ],
  ['with no word in common nothing is marked', rendering('beacon', 'Nobody slept'), '“Nobody slept”', true],
])('%s', (_, one, printed, isOther) => {
  expect(read(one)).toEqual([printed, isOther]);
});

test('of one article’s two renderings none is held against the other', () => {
  expect(read(rendering('argus', 'Nobody slept'))).toEqual(['“Nobody slept”', false]);
  expect(read(rendering('argus', 'Nobody slept'), ['wire'])).toEqual(['“Nobody slept”', true]);
});
