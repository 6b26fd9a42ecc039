import { decode } from 'libqp';

/** Pages that a browser saved as one file with all that belongs to them (MHTML, RFC 2557): the page alone is taken out. */

/** The page of such a file: its bytes as they came, their content type, its address, and the day of saving in words. */
export interface SavedPage {
  bytes: Uint8Array;
  contentType: string;
  address: string | null;
  savedOn: string;
}

/** Mail may hold mail, and so on. */
const DEEPEST = 5;
const PAGE = /^(?:text\/html|application\/xhtml\+xml)/iu;

/** Takes the page out of a file of many parts; null where it holds none. */
export function readMhtml(file: Uint8Array): SavedPage | null {
  const { headers, body } = splitHead(Buffer.from(file).toString('latin1'));
  const page = findPage(headers, body, DEEPEST);
  if (page === null) return null;
  const address = page.headers.get('content-location') ?? headers.get('snapshot-content-location') ?? null;
  return {
    bytes: decodeBody(page.body, page.headers.get('content-transfer-encoding') ?? ''),
    contentType: page.headers.get('content-type') ?? '',
    address: address !== null && /^https?:\/\//iu.test(address) ? address : null,
    savedOn: headers.get('date') ?? '',
  };
}

interface Part {
  headers: ReadonlyMap<string, string>;
  body: string;
}

/** The headers of a part by their names in small letters, each on one line, and what stands below them. */
function splitHead(part: string): Part {
  const text = part.replace(/^(?:\r?\n)+/u, '');
  const end = /\r?\n\r?\n/u.exec(text);
  const head = end ? text.slice(0, end.index) : '';
  const headers = head
    .replace(/\r?\n[ \t]+/gu, ' ')
    .split(/\r?\n/u)
    .flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon < 0 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
    });
  return { headers: new Map(headers), body: end ? text.slice(end.index + end[0].length) : text };
}

/** The part that its container begins with or names as its start, or else its first page. */
function findPage(headers: Part['headers'], body: string, depth: number): Part | null {
  const type = headers.get('content-type') ?? '';
  if (PAGE.test(type)) return { headers, body };
  const boundary = parameterOf(type, 'boundary');
  if (!/^multipart\//iu.test(type) || boundary === null || depth === 0) return null;
  // What stands before the first boundary and behind the last is no part.
  const parts = `\n${body}`
    .split(`\n--${boundary}`)
    .slice(1)
    .filter((piece) => !piece.startsWith('--'))
    .map(splitHead);
  const start = parameterOf(type, 'start');
  const named = parts.filter((part) => start !== null && part.headers.get('content-id') === start);
  for (const part of [...named, ...parts]) {
    const page = findPage(part.headers, part.body, depth - 1);
    if (page !== null) return page;
  }
  return null;
}

function parameterOf(type: string, name: string): string | null {
  const [, quoted, bare] = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'iu').exec(type) ?? [];
  return quoted ?? bare ?? null;
}

function decodeBody(body: string, encoding: string): Uint8Array {
  if (/^quoted-printable$/iu.test(encoding)) return decode(body);
  return Buffer.from(body, /^base64$/iu.test(encoding) ? 'base64' : 'latin1');
}
