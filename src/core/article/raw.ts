import { UNNAMED } from '../../schemas/content/label.ts';
import { RawHeader } from '../../schemas/content/raw.ts';
import { splitLines } from './article.ts';
import type { Diagnostic, Message } from '../record/diagnostic.ts';
import { checkCommand, decodeText, NOT_UTF8 } from '../record/files.ts';
import { checkHeaderLines } from './header-line.ts';
import { findLongLine } from './long-line.ts';
import { readRecord } from '../record/record.ts';
import type { Locate } from '../record/yaml.ts';

/** A raw file: its header, and below it the text byte for byte. */

/**
 * A raw file taken apart: `bytes` is the text as it lies on the disk, for its SHA-256; `firstLine` is the line
 * of the file that the text begins on; `locate` finds the keys of the header.
 */
export interface RawFile {
  header: RawHeader;
  text: string;
  bytes: Uint8Array;
  firstLine: number;
  locate: Locate;
}

/** A raw file, or null and why not. */
export interface ReadRaw {
  raw: RawFile | null;
  diagnostics: Diagnostic[];
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const NO_TEXT = /[\u0000-\u0008\u000b\u000e-\u001f]/u;

/** Reads a raw file; where anything is wrong `raw` is null and all of it is told. */
export function readRaw(file: string, bytes: Uint8Array, story: string): ReadRaw {
  const again = checkCommand(story);
  const fail = (message: Message, line = 1): ReadRaw => ({
    raw: null,
    diagnostics: [{ file, line, column: 1, ...message, again }],
  });
  if (bytes.length === 0) return fail(EMPTY);
  const whole = decodeText(bytes);
  if (bytes.includes(0) || (whole !== null && NO_TEXT.test(whole))) return fail(NOT_TEXT);
  if (whole === null) return fail(RAW_NOT_UTF8, lineOfBadByte(bytes));
  if (whole.trim() === '') return fail(EMPTY);
  const parts = splitHeader(bytes);
  if (!parts) return fail(NO_HEADER);
  const {
    record: header,
    locate,
    diagnostics,
  } = readRecord({ file, text: parts.header, again, firstLine: 2 }, RawHeader);
  if (!header) return { raw: null, diagnostics };
  const text = decodeText(parts.text) ?? '';
  const firstLine = parts.header.split(/\r\n|\n|\r/u).length + 2;
  const long = findLongLine(text);
  if (long) return fail(long.message, firstLine + long.line - 1);
  const problems: Diagnostic[] = [
    ...(splitLines(text).length === 0 ? [{ ...locate([]), ...NO_TEXT_BELOW, again }] : []),
    ...checkHeaderLines(text, header, firstLine).map(({ path, message }) => ({
      ...locate(path),
      ...message,
      again,
    })),
    ...(header.outlet === UNNAMED && header.label === undefined
      ? [{ ...locate(['outlet']), ...MISSING_LABEL, again }]
      : []),
  ];
  if (problems.length > 0) return { raw: null, diagnostics: problems };
  return { raw: { header, text, bytes: parts.text, firstLine, locate }, diagnostics: [] };
}

/** A raw file cut up: `before` and `after` are its bytes around the header's YAML, the lines "---" with them. */
export interface RawParts {
  before: Uint8Array;
  header: string;
  after: Uint8Array;
  text: Uint8Array;
}

/** The header's YAML and the bytes around it; null where the file does not begin with a closed header. */
export function splitHeader(bytes: Uint8Array): RawParts | null {
  let at = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? BYTE_ORDER_MARK.length : 0;
  const from = at;
  let opened = -1;
  while (at < bytes.length) {
    const end = endOfLine(bytes, at);
    const line = decodeText(bytes.subarray(at, end))?.trimEnd();
    if (at === from && line !== '---') return null;
    if (at === from) opened = end;
    else if (line === '---')
      return {
        before: bytes.subarray(0, opened),
        header: decodeText(bytes.subarray(opened, at)) ?? '',
        after: bytes.subarray(at),
        text: bytes.subarray(end),
      };
    at = end;
  }
  return null;
}

/** Where the line that begins at `from` ends, the LF, CRLF or CR that ends it included. */
function endOfLine(bytes: Uint8Array, from: number): number {
  const at = bytes.subarray(from).findIndex((byte) => byte === LINE_FEED || byte === CARRIAGE_RETURN);
  if (at < 0) return bytes.length;
  const isPair = bytes[from + at] === CARRIAGE_RETURN && bytes[from + at + 1] === LINE_FEED;
  return from + at + (isPair ? 2 : 1);
}

/** The number of the first line that is not UTF-8. */
function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  let at = 0;
  while (at < bytes.length) {
    const end = endOfLine(bytes, at);
    if (decodeText(bytes.subarray(at, end)) === null) return line;
    line += 1;
    at = end;
  }
  return line;
}

const EMPTY: Message = {
  code: 'empty-file',
  sentence: 'This raw file holds nothing.',
  evidence: [],
  action: 'Paste the article below a header, or delete the file.',
};

const NOT_TEXT: Message = {
  code: 'not-text',
  sentence: 'This raw file is not plain text, but something like a picture or a word processor’s file.',
  evidence: [],
  action: 'Save the article as plain text (UTF-8) and use that.',
};

const RAW_NOT_UTF8: Message = {
  ...NOT_UTF8,
  sentence: 'This raw file is text, but not stored as UTF-8: from here on its letters would come out wrong.',
};

const NO_HEADER: Message = {
  code: 'no-header',
  sentence: 'This raw file does not begin with a header between two lines "---".',
  evidence: [
    ['expected', '---'],
    ['', 'outlet: unnamed'],
    ['', 'label: At most 24 characters'],
    ['', 'reports: 2022-01-31'],
    ['', '---'],
  ],
  action: 'Put a header above the text.',
};

const NO_TEXT_BELOW: Message = {
  code: 'no-text',
  sentence: 'This raw file has a header and no text below it.',
  evidence: [],
  action: 'Paste the article below the second "---".',
};

const MISSING_LABEL: Message = {
  code: 'missing-label',
  sentence: 'This article has no named outlet and no label to stand at the head of its column.',
  evidence: [],
  action: 'Add a line "label: …" of at most 24 characters.',
};
