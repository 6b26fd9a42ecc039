import { expect, test } from 'vitest';
import { fileKind } from '../../../src/disk/file-kind.ts';

test.each([
  ['page.html', 'words', 'page'],
  ['page.xhtml', '<?xml version="1.0"?><!DOCTYPE html>', 'page'],
  ['source.txt', '<!-- saved -->\n<!DOCTYPE html><html>', 'page'],
  ['page', '\n<html lang="en">', 'page'],
  ['page.mht', 'From: <Saved by a browser>\nMIME-Version: 1.0\n', 'mhtml'],
  [
    'page.html',
    'From: <Saved>\r\nSubject: =?utf-8?Q?A?=\r\n =?utf-8?Q?B?=\r\nMIME-Version: 1.0\r\n',
    'mhtml',
  ],
  ['notes.md', '# Ferry', 'markdown'],
  ['notes.txt', 'Ferry aground', 'text'],
  ['notes.txt', 'He wrote <html> on the wall.', 'text'],
  ['notes.txt', 'MIME-Version is a header of mail.', 'text'],
])('%s with %j is a %s', (name, text, kind) => {
  expect(fileKind(name, Buffer.from(text))).toEqual({ kind });
});

const COPY = 'open it, copy the article’s words into a .txt file, and give that.';
const EXPORT = 'Save it as plain text (.txt, UTF-8) where you wrote it, and give that.';
test.each([
  [
    'a.html',
    '%PDF-1.4',
    'is a PDF, which does not say what is a line of the article and what is not',
    `Give the address of the article, if it has one. Otherwise: ${COPY}`,
  ],
  [
    'a.webarchive',
    'bplist00',
    'is a web archive of Safari',
    'In Safari, save the page again with the format “Page Source”, and give that .html file.',
  ],
  ['a.rtf', '{\\rtf1', 'is formatted text (RTF)', EXPORT],
  ['a.doc', '\xd0\xcf\x11\xe0', 'is a document of a word processor', EXPORT],
  ['a.docx', 'PK\x03\x04', 'is a document of a word processor', EXPORT],
  ['a.zip', 'PK\x03\x04', 'is packed (ZIP)', 'Unpack it, and give the page or text in it.'],
  ['a.html.gz', '\x1f\x8b', 'is packed (gzip)', 'Unpack it, and give the page or text in it.'],
  [
    'a.png',
    '\x89PNG',
    'is a picture',
    'Give the page that the picture shows, or type the article’s words into a .txt file.',
  ],
  ['a.xyz', 'words', 'is not of a kind that can be read', 'Save the article as .txt, .md or .html.'],
])('%s that begins with %j is not read, with what to do instead', (name, begins, reason, action) => {
  expect(fileKind(name, Buffer.from(begins, 'latin1'))).toEqual({ kind: 'unread', reason, action });
});
