import { describe, expect, test } from 'vitest';
import { decodePage } from '../../../src/core/intake/page/characters.ts';
import { findGarbled } from '../../../src/core/text/garbled.ts';

/** How the letters of a page are read, whatever it says of them. */

const WORDS =
  'The café’s owner said “we are lucky” – and wept. The bridge of Tolby had been shut since noon.';
const bytesOf = (text: string) => new TextEncoder().encode(text);
/** The text in the Western encoding of Windows, whose signs beyond Latin-1 are named here. */
const western = (text: string) =>
  Uint8Array.from(
    Array.from(text, (sign) => ({ '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 })[sign] ?? sign.charCodeAt(0)),
  );
const SURE = { isGuessed: false, isDamaged: false };

describe('UTF-8', () => {
  test.each([
    ['is read without a declaration', '', WORDS],
    ['is read against a false declaration', 'text/html; charset=iso-8859-1', WORDS],
    [
      'may say so behind a long script',
      '',
      `<script>${' '.repeat(5000)}</script><meta charset=utf-8>${WORDS}`,
    ],
  ])('%s', (_, contentType, text) => {
    expect(decodePage(bytesOf(text), contentType)).toEqual({ text, encoding: 'utf-8', ...SURE });
  });

  test('with one broken byte stays UTF-8, and is damaged', () => {
    const bytes = Uint8Array.from([...bytesOf(WORDS.repeat(4)), 0x96]);
    const read = decodePage(bytes, 'text/html; charset=windows-1252');
    expect(read).toEqual({
      text: `${WORDS.repeat(4)}\ufffd`,
      encoding: 'utf-8',
      isGuessed: false,
      isDamaged: true,
    });
  });
});

describe('another encoding', () => {
  test.each([
    ['by the content type', 'text/html; charset="Windows-1252"', WORDS],
    ['by the page', '', `<meta http-equiv="content-type" content="text/html; charset=latin1">${WORDS}`],
    ['by the page far from its beginning', '', `${' '.repeat(5000)}<meta charset='cp1252' >${WORDS}`],
    ['by XML', '', `<?xml version="1.0" encoding="windows-1252"?>${WORDS}`],
    ['not by a comment', 'text/html; charset=windows-1252', `<!-- <meta charset="koi8-r"> -->${WORDS}`],
  ])('is read as it is declared %s', (_, contentType, text) => {
    expect(decodePage(western(text), contentType)).toEqual({ text, encoding: 'windows-1252', ...SURE });
  });

  test('is guessed where nobody names it, or the name is wrong', () => {
    const guessed = { text: WORDS, encoding: 'windows-1252', isGuessed: true, isDamaged: false };
    expect(decodePage(western(WORDS), '')).toEqual(guessed);
    expect(decodePage(western(WORDS), 'text/html; charset=utf-8')).toEqual(guessed);
    expect(decodePage(western(WORDS), 'text/html; charset=x-unheard-of')).toEqual(guessed);
    // "Министр сказал, что мост закрыт." as Windows stores it.
    const cyrillic = [
      204, 232, 237, 232, 241, 242, 240, 32, 241, 234, 224, 231, 224, 235, 44, 32, 247, 242, 238,
    ];
    expect(decodePage(Uint8Array.from(cyrillic), '')).toMatchObject({
      text: 'Министр сказал, что',
      isGuessed: true,
    });
  });

  test('is read by its byte order mark before all else', () => {
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from('Café', (sign) => [sign.charCodeAt(0), 0]).flat(),
    ]);
    expect(decodePage(wide, 'text/html; charset=utf-8')).toEqual({
      text: 'Café',
      encoding: 'utf-16le',
      ...SURE,
    });
  });
});

test.each([
  ['The cafÃ© is shut, â€œwe areâ€ they said.', ['cafÃ©', 'â€œwe', 'areâ€']],
  ['ÐœÐ¸Ñ€ came into port', ['ÐœÐ¸Ñ€']],
  ['The café is shut – “we are”, they said in SÃO PAULO and BOGOTÁ”.', []],
])('in "%s" these words were read wrongly: %j', (text, words) => {
  expect(findGarbled(text)).toEqual(words);
});
