import { extname } from 'node:path';

/** What a file is, as its first bytes and its name say: what browsers save, what editors write, and what is not read. */

/** How a file is read; or why it is not, with what to do instead. */
export type FileKind =
  { kind: 'page' | 'mhtml' | 'markdown' | 'text' } | { kind: 'unread'; reason: string; action: string };

const COPY = 'Open it, copy the article’s words into a .txt file, and give that.';
const EXPORT = 'Save it as plain text (.txt, UTF-8) where you wrote it, and give that.';
const PICTURE = 'Give the page that the picture shows, or type the article’s words into a .txt file.';

/** Files that are no text, by the bytes that they begin with; a name is asked only where those are of several kinds. */
const UNREAD: readonly { begins: string; endings?: RegExp; reason: string; action: string }[] = [
  {
    begins: '%PDF-',
    reason: 'is a PDF, which does not say what is a line of the article and what is not',
    action: `Give the address of the article, if it has one. Otherwise: ${COPY.slice(0, 1).toLowerCase()}${COPY.slice(1)}`,
  },
  {
    begins: 'bplist00',
    reason: 'is a web archive of Safari',
    action: 'In Safari, save the page again with the format “Page Source”, and give that .html file.',
  },
  { begins: '{\\rtf', reason: 'is formatted text (RTF)', action: EXPORT },
  { begins: '\xd0\xcf\x11\xe0', reason: 'is a document of a word processor', action: EXPORT },
  {
    begins: 'PK\x03\x04',
    endings: /^\.(?:docx|odt|pages|epub)$/u,
    reason: 'is a document of a word processor',
    action: EXPORT,
  },
  { begins: 'PK\x03\x04', reason: 'is packed (ZIP)', action: 'Unpack it, and give the page or text in it.' },
  { begins: '\x1f\x8b', reason: 'is packed (gzip)', action: 'Unpack it, and give the page or text in it.' },
  ...['\x89PNG', '\xff\xd8\xff', 'GIF8', 'RIFF'].map((begins) => ({
    begins,
    reason: 'is a picture',
    action: PICTURE,
  })),
];

const HEAD = 4096;
const PAGE =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/iu;
const MIME = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*(?:MIME-Version:|Content-Type:\s*multipart\/)/iu;

/** Tells what a file is. */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const ending = extname(name).toLowerCase();
  const unread = UNREAD.find(
    ({ begins, endings }) => head.startsWith(begins) && (endings === undefined || endings.test(ending)),
  );
  if (unread) return { kind: 'unread', reason: unread.reason, action: unread.action };
  if (MIME.test(head.replace(/\r\n/gu, '\n'))) return { kind: 'mhtml' };
  if (PAGE.test(head) || ['.html', '.htm', '.xhtml'].includes(ending)) return { kind: 'page' };
  if (['.md', '.markdown'].includes(ending)) return { kind: 'markdown' };
  if (ending === '.txt') return { kind: 'text' };
  return {
    kind: 'unread',
    reason: 'is not of a kind that can be read',
    action: 'Save the article as .txt, .md or .html.',
  };
}
