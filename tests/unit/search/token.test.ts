import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTokens } from '../../../src/core/search/token.ts';
import { character } from '../kit/character.ts';

/** Each token as `form@place`. */
const tokens = (text: string) => readTokens(text).map(({ form, at }) => `${form}@${String(at)}`);

describe('words and numbers', () => {
  test.each([
    ['The Ferry sank.', ['the@0', 'ferry@1', 'sank@2']],
    ['Grève à Éllery', ['greve@0', 'a@1', 'ellery@2']],
    ['the mayor’s men don’t', ['the@0', 'mayor@1', 'men@2', 'dont@3']],
    ['the U.K.’s a.m. U.S.A.', ['the@0', 'uk@1', 'am@2', 'usa@3']],
    ['e.g.this Mr. X.Roe', ['eg@0', 'this@1', 'mr@2', 'x@3', 'roe@4']],
    ['of\ufb01ce har\u00adbour co\u2011owner', ['office@0', 'harbour@1', 'co@2', 'coowner@2', 'owner@3']],
    ['coup d’état, L’Aquila, O’Brien', ['coup@0', 'etat@1', 'aquila@2', 'obrien@3']],
    ['2,030 troops', ['#2030@0', 'troops@1']],
    ['2 030 troops', ['#2030@0', 'troops@1']],
    ['a 2,030-strong crew', ['a@0', '#2030@1', 'strong@2', 'crew@3']],
    ['two thousand and thirty men', ['#2030@0', 'two@0', 'thousand@1', 'and@2', 'thirty@3', 'men@4']],
    ['dozens of men, a dozen boats', ['dozens@0', 'of@1', 'men@2', '#12@3', 'a@3', 'dozen@4', 'boats@5']],
    ['counter-terrorist drill', ['counter@0', 'counterterrorist@0', 'terrorist@1', 'drill@2']],
    ['$3.5bn', ['#3500000000@0', 'bn@1']],
    ['<b>bold</b>', ['b@0', 'bold@1', 'b@2']],
    ['Київ 2022', ['киів@0', '#2022@1']],
    ['— “” …', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

test('offsets are those of the printed words, also behind a character of two units', () => {
  const text = '🚢 The mayor’s 2,030 men';
  expect(readTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'The',
    'mayor’s',
    '2,030',
    'men',
  ]);
});

test('a hyphenated word comes before a number that is glued to its second part', () => {
  expect(readTokens('mid-x2,030').map(({ form, at }) => [form, at])).toEqual([
    ['mid', 0],
    ['midx2', 0],
    ['#2030', 1],
    ['x2', 1],
  ]);
});

test('laws: tokens have a form, lie in the text, and their places do not go back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(character, fc.constantFrom('2,030', ' two ', '-', 'd’')), { maxLength: 30 }),
      (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { form, at, start, end } of readTokens(text)) {
          expect(form).not.toBe('');
          expect(readTokens(text.slice(start, end)).map((token) => token.form)).toContain(form);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(at).toBeGreaterThanOrEqual(last);
          last = at;
        }
      },
    ),
  );
});
