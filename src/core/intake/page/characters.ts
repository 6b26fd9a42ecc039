import { detect } from 'chardet';

/** How the letters of a text are stored, which many pages do not say, or say wrongly. */

/** A text with its letters, and what can be said of them. */
export interface Decoded {
  text: string;
  /** The name of the encoding, "utf-8", "windows-1252". */
  encoding: string;
  /** True where nothing but the bytes themselves say so: an editor has to compare the words. */
  isGuessed: boolean;
  /** True where bytes that stand for no letter became the sign "\ufffd". */
  isDamaged: boolean;
}

const UTF8 = 'utf-8';
/** What browsers take where nothing is said. */
const WESTERN = 'windows-1252';
const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  [UTF8, [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const ESCAPE = 0x1b;
/** So many whole letters of UTF-8 stand against each broken one where a text is UTF-8 and was harmed. */
const WHOLE_PER_BROKEN = 10;

/**
 * Reads the bytes of a page. What is UTF-8 to the last byte is UTF-8, whatever is declared; then the byte order mark, the
 * content type and the page's own declaration, wherever in it that stands, decide; at last a detector.
 *
 * @example decodePage(new TextEncoder().encode('Café'), '') // { text: 'Café', encoding: 'utf-8', isGuessed: false, isDamaged: false }
 */
export function decodePage(bytes: Uint8Array, contentType: string): Decoded {
  const marked = markedEncoding(bytes);
  if (marked !== null) return decodeAs(marked, bytes, false);
  const whole = decodeWhole(UTF8, bytes);
  const declared = declaredEncodings(bytes, contentType);
  // Some encodings of the East are written in ASCII throughout, with escapes.
  const isEscaped = bytes.includes(ESCAPE) && declared.some((name) => name.startsWith('iso-2022'));
  if (whole !== null && !isEscaped)
    return { text: whole, encoding: UTF8, isGuessed: false, isDamaged: false };
  if (isHarmedUtf8(bytes)) return decodeAs(UTF8, bytes, false);
  for (const encoding of declared) {
    const text = encoding === UTF8 ? null : decodeWhole(encoding, bytes);
    if (text !== null) return { text, encoding, isGuessed: false, isDamaged: false };
  }
  const [first] = declared.filter((encoding) => encoding !== UTF8);
  return first === undefined ? decodeAs(detectEncoding(bytes), bytes, true) : decodeAs(first, bytes, false);
}

/** The encoding whose byte order mark the bytes begin with; null for none. */
export function markedEncoding(bytes: Uint8Array): string | null {
  return MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
}

/** What the bytes look like; the encoding of Western Europe where that is none that can be read. */
export function detectEncoding(bytes: Uint8Array): string {
  return canonicalName(detect(bytes) ?? WESTERN) ?? WESTERN;
}

function decodeAs(encoding: string, bytes: Uint8Array, isGuessed: boolean): Decoded {
  const text = decodeWhole(encoding, bytes);
  if (text !== null) return { text, encoding, isGuessed, isDamaged: false };
  return { text: new TextDecoder(encoding).decode(bytes), encoding, isGuessed, isDamaged: true };
}

/** The text; null where a byte of it stands for no letter. */
function decodeWhole(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The name by which an encoding is known here; null for one that is not. */
function canonicalName(name: string): string | null {
  try {
    return new TextDecoder(name.trim()).encoding;
  } catch {
    return null;
  }
}

const CHARSET = /\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/iu;

/** What the content type says, then the page's `<meta>` elements wherever they stand, comments and scripts aside. */
function declaredEncodings(bytes: Uint8Array, contentType: string): string[] {
  const markup = new TextDecoder('latin1')
    .decode(bytes)
    .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/giu, '');
  const tags = markup.match(/<meta\b[^>]*>|<\?xml\b[^>]*>/giu) ?? [];
  const names = [contentType, ...tags].map(
    (text) => CHARSET.exec(text)?.[1] ?? /^<\?xml.*\bencoding\s*=\s*["']([^"']+)/iu.exec(text)?.[1],
  );
  return [...new Set(names.flatMap((name) => canonicalName(name ?? '') ?? []))];
}

/** True where nearly all that is not ASCII is whole letters of UTF-8. */
function isHarmedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  let whole = 0;
  for (const letter of text) if (letter > '\u007f' && letter !== '\ufffd') whole += 1;
  return whole >= WHOLE_PER_BROKEN * broken;
}
