import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showWords } from '../../../src/core/text/shown.ts';
import { Bound, Id } from '../../../src/schemas/content/scalar.ts';
import { faultOfAddress, isWebAddress, plainAddress } from '../../../src/schemas/content/web-address.ts';
import { Name, Printed, Words } from '../../../src/schemas/content/words.ts';
import { character } from '../kit/character.ts';

/** What a single value of a content file may be. */

const BEGIN = 'a web address that begins with https://';
const PLAIN = 'a web address without spaces, backslashes and characters that nobody sees';
const USER = 'a web address without a user name';
const hostIs = (host: string) => `a web address with the host as browsers read it: ${host}`;

describe('web addresses', () => {
  test.each<[string, string | null, string | null]>([
    ['https://herald.example', null, 'https://herald.example'],
    ['http://herald.example:8080/a?b=@c#d', null, 'http://herald.example:8080/a?b=@c#d'],
    ['https://herald.example/café', null, 'https://herald.example/café'],
    ['https://xn--mnchen-3ya.example/', null, 'https://xn--mnchen-3ya.example/'],
    ['https://[2001:db8::1]/', null, 'https://[2001:db8::1]/'],
    ['https://Herald.example/', hostIs('herald.example'), 'https://herald.example/'],
    ['https://herald.example:443/', hostIs('herald.example'), 'https://herald.example/'],
    ['https://herald.example./', hostIs('herald.example'), 'https://herald.example/'],
    ['https://münchen.example/', hostIs('xn--mnchen-3ya.example'), 'https://xn--mnchen-3ya.example/'],
    ['https://herald。example/', hostIs('herald.example'), 'https://herald.example/'],
    ['https://%68erald.example/', hostIs('herald.example'), 'https://herald.example/'],
    ['https://2130706433/', hostIs('127.0.0.1'), 'https://127.0.0.1/'],
    ['https://me@herald.example/', USER, 'https://herald.example/'],
    ['https://me:secret@herald.example/', USER, 'https://herald.example/'],
    ['https://herald.example:@evil.example/', USER, 'https://evil.example/'],
    ['https://herald.example\\@evil.example/', PLAIN, 'https://herald.example/@evil.example/'],
    ['https://herald.example/a b', PLAIN, 'https://herald.example/a%20b'],
    ['https://her\u00adald.example/', PLAIN, 'https://herald.example/'],
    ['https://herald.example/\u202egro', PLAIN, 'https://herald.example/%E2%80%AEgro'],
    ['https://herald.example/\u0000a', PLAIN, 'https://herald.example/%00a'],
    ['HTTPS://herald.example/', BEGIN, 'https://herald.example/'],
    ['https:/herald.example/', BEGIN, 'https://herald.example/'],
    ['//herald.example/', BEGIN, null],
    ['herald.example', BEGIN, null],
    ['https://', BEGIN, null],
    ['https:///herald', BEGIN, 'https://herald/'],
    ['ftp://herald.example/', BEGIN, null],
    ['mailto:desk@herald.example', BEGIN, null],
    ['javascript:alert(1)//https://herald.example/', BEGIN, null],
    ['data:text/html,a', BEGIN, null],
    ['', BEGIN, null],
  ])('%j', (text, fault, plain) => {
    expect([faultOfAddress(text), plainAddress(text)]).toEqual([fault, plain]);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      'https://',
      'http:',
      '//',
      '/',
      '@',
      ':',
      '.',
      '\\',
      '?',
      '#',
      '%2f',
      'herald',
      'example',
      '80',
      '。',
    ),
    fc.string({ unit: character, maxLength: 2 }),
  );
  const address = fc.array(piece, { maxLength: 8 }).map((pieces) => `https://${pieces.join('')}`);

  test('whatever is one says before its path where a browser goes, and an address in plain form is one', () => {
    fc.assert(
      fc.property(address, (text) => {
        const plain = plainAddress(text);
        if (plain !== null) expect(isWebAddress(plain)).toBe(true);
        if (!isWebAddress(text)) return;
        const { protocol, host, username, password } = new URL(text);
        expect([text.startsWith(`${protocol}//${host}`), username, password]).toEqual([true, '', '']);
        expect(['/', '?', '#', undefined]).toContain(text[`${protocol}//${host}`.length]);
      }),
    );
  });
});

describe('words', () => {
  const fault = (schema: typeof Words, text: string) =>
    schema.safeParse(text).error?.issues.map((one) => one.message);
  const SEEN = ['words with a letter or a digit that can be seen'];
  const STEERS = ['words without control characters and marks that turn a line round'];

  test.each<[string, string[] | undefined, string[] | undefined]>([
    ['Ferry aground', undefined, undefined],
    ['340', undefined, undefined],
    ['渡船', undefined, undefined],
    ['a👩‍🚒', undefined, undefined],
    ['two\nlines', ['words in one line'], undefined],
    ['', ['some words'], ['some words']],
    [' \n', ['some words'], ['some words']],
    ['\u200b\u2060', SEEN, SEEN],
    ['\u2800', SEEN, SEEN],
    ['\u3164\u115f\uffa0', SEEN, SEEN],
    ['…', SEEN, SEEN],
    ['a\u202eb', STEERS, STEERS],
    ['a\u2066b', STEERS, STEERS],
    ['a\u200eb', STEERS, STEERS],
    ['a\u001bb', STEERS, STEERS],
    ['a\u0000', STEERS, STEERS],
    ['a\u2028b', STEERS, STEERS],
    ['a'.repeat(201), ['at most 200 characters'], undefined],
    ['a'.repeat(2001), ['at most 200 characters'], ['at most 2000 characters']],
  ])('%j', (text, ofName, ofWords) => {
    expect([fault(Name, text), fault(Words, text)]).toEqual([ofName, ofWords]);
  });

  test('a name that is taken is printed as it is, in one line, and has a letter or digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 8 }), (text) => {
        const read = Name.safeParse(text);
        if (!read.success) return;
        expect([read.data, showWords(read.data)]).toEqual([text.trim(), text.trim()]);
        expect(read.data).toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  test('what is printed elsewhere is taken as it is, up to the length of a paragraph', () => {
    for (const text of ['***', '\u202e', 'a\u0007b', 'a'.repeat(20_000)])
      expect(Printed.parse(text)).toBe(text);
    expect(Printed.safeParse('a'.repeat(20_001)).error?.issues.map((one) => one.message)).toEqual([
      'at most 20000 characters',
    ]);
  });
});

test('an id has a hundred characters at most', () => {
  expect(Id.safeParse('a'.repeat(100)).success).toBe(true);
  expect(Id.safeParse('a'.repeat(101)).error?.issues.map((one) => one.message)).toEqual([
    'at most 100 characters',
  ]);
});

describe('ends of an interval', () => {
  test.each([
    '',
    '-1',
    '+1',
    '1e9',
    '0x10',
    '.5',
    '1.',
    '1,000',
    '٣',
    'NaN',
    'Infinity',
    '1'.repeat(16),
    `1.${'1'.repeat(15)}`,
  ])('%j is none', (text) => {
    expect(Bound.safeParse(text).success).toBe(false);
  });

  test('each of at most 15 digits is the number that is written, to the last of them', () => {
    const digits = fc.stringMatching(/^(?:0|[1-9]\d{0,13})(?:\.\d{0,13}[1-9])?$/u);
    fc.assert(
      fc.property(digits, (text) => {
        const count = text.replace('.', '').length;
        const read = Bound.safeParse(text);
        expect(read.success).toBe(count <= 15);
        if (read.success) expect(read.data).toBe(Number(text));
        if (read.success) expect((read.data ?? 0).toFixed(text.split('.')[1]?.length ?? 0)).toBe(text);
      }),
    );
    expect(Bound.parse('999999999999999')).toBe(999_999_999_999_999);
    expect(Bound.parse('null')).toBeNull();
  });
});
