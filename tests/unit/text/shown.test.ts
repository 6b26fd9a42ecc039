import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showJson, showLines, showWords } from '../../../src/core/text/shown.ts';
import { character } from '../kit/character.ts';

describe('what would steer a terminal is named', () => {
  test.each([
    ['escape', '\u001b]0;title\u0007\u001b[31mred', '‹U+001B›]0;title‹U+0007›‹U+001B›[31mred'],
    ['escape of the upper half', '\u009b2J\u0090x\u009c', '‹U+009B›2J‹U+0090›x‹U+009C›'],
    ['words turned round', '12 \u202e\u206621\u2069 dead', '12 ‹U+202E›‹U+2066›21‹U+2069› dead'],
    ['marks of direction', 'a\u200e\u200f\u061cb', 'a‹U+200E›‹U+200F›‹U+061C›b'],
    ['a line written over', '340 dead\r12 dead', '340 dead‹U+000D›12 dead'],
    ['other ends of lines', 'a\u0085b\u2028c\u2029d', 'a‹U+0085›b‹U+2028›c‹U+2029›d'],
    ['tab, delete, nothing', 'a\tb\u007fc\u0000', 'a‹U+0009›b‹U+007F›c‹U+0000›'],
    ['half a character', '\ud83d!', '‹U+D83D›!'],
    ['a mark of byte order', '\ufeffa', '‹U+FEFF›a'],
    ['nothing of the kind', 'Évry: “नमस्ते” 👩‍🚒 – ½ … naïve', 'Évry: “नमस्ते” 👩‍🚒 – ½ … naïve'],
  ])('%s', (_, text, shown) => {
    expect(showLines(text)).toBe(shown);
    expect(showWords(text)).toBe(shown);
  });
});

describe('lines stay in a text, and are named within a line', () => {
  test.each([
    ['a\nb', 'a\nb', 'a‹U+000A›b'],
    ['a\r\nb', 'a‹U+000D›\nb', 'a‹U+000D›‹U+000A›b'],
  ])('%j', (text, lines, words) => {
    expect([showLines(text), showWords(text)]).toEqual([lines, words]);
  });
});

describe('no line gives orders to a workflow', () => {
  test.each([
    ['::error file=a.yml::Wrong', '‹U+003A›:error file=a.yml::Wrong'],
    ['::set-output name=a::b', '‹U+003A›:set-output name=a::b'],
    ['fine\n \u00a0\u3000::stop-commands::x', 'fine\n \u00a0\u3000‹U+003A›:stop-commands::x'],
    ['fine\r::error::x', 'fine‹U+000D›::error::x'],
    ['##[group]All is well', '‹U+0023›#[group]All is well'],
    ['fine ###[error]x', 'fine #‹U+0023›#[error]x'],
    ['##[a]##[b]', '‹U+0023›#[a]‹U+0023›#[b]'],
    ['a::b\nstd::vector\n: :x\n# [a]', 'a::b\nstd::vector\n: :x\n# [a]'],
  ])('%j', (text, shown) => {
    expect(showLines(text)).toBe(shown);
  });
});

/** What GitHub's runner takes for an order. */
const isOrder = (line: string) => line.trimStart().startsWith('::') || line.includes('##[');
const steers = /(?!\n)[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/u;

test('whatever comes in, nothing that steers goes out, and what is shown is shown again as it is', () => {
  const unit = fc.oneof(
    fc.constantFrom('::', '##[', ' ', '\n', '\r', '\u001b', '\u202e', '\u0085'),
    character,
  );
  fc.assert(
    fc.property(
      fc.array(unit).map((parts) => parts.join('')),
      (text) => {
        const shown = showLines(text);
        expect(shown).not.toMatch(steers);
        expect(shown.split('\n').filter(isOrder)).toEqual([]);
        expect(showLines(shown)).toBe(shown);
      },
    ),
    { numRuns: 500 },
  );
});

describe('JSON', () => {
  test('escapes what steers, and orders', () => {
    expect(showJson({ a: '\u001b\u009b\u202e\ufeff\u007f ##[error] é👩‍🚒' })).toBe(
      '{\n  "a": "\\u001b\\u009b\\u202e\\ufeff\\u007f #\\u0023[error] é👩‍🚒"\n}',
    );
  });

  test('is the same value, and printed as it is', () => {
    const unit = fc.oneof(fc.constantFrom('##[', '\u2028', '\ud800', '\u009b', '\n', '\\', '"'), character);
    fc.assert(
      fc.property(
        fc.array(unit).map((parts) => parts.join('')),
        (text) => {
          const value = [null, 340, { [text]: text }];
          const json = showJson(value);
          expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
          expect(showLines(json)).toBe(json);
        },
      ),
    );
  });
});
