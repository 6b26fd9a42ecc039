import { expect, test } from 'vitest';
import { readMhtml } from '../../../src/disk/mhtml.ts';

/** Pages saved as one file of many parts. */

const part = (headers: Record<string, string>, body: string) =>
  `${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')}\r\n\r\n${body}`;
const file = (headers: Record<string, string>, parts: string[], boundary = 'mark') =>
  Buffer.from(
    part(
      {
        'MIME-Version': '1.0',
        'Content-Type': `multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"`,
        ...headers,
      },
      `no part\r\n${parts.map((one) => `--${boundary}\r\n${one}\r\n`).join('')}--${boundary}--\r\n`,
    ),
    'latin1',
  );
const HTML = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Location': 'https://post.example/mill' };
const PICTURE = part({ 'Content-Type': 'image/png', 'Content-Transfer-Encoding': 'base64' }, 'iVBORw0K');
const textOf = (bytes: Uint8Array) => {
  const page = readMhtml(bytes);
  return page && Buffer.from(page.bytes).toString('utf8').trim();
};

test('the page comes out with its address, its content type and the day of saving', () => {
  const headers = {
    'Snapshot-Content-Location': 'https://post.example/other',
    Date: 'Mon, 4 Mar 2024 22:10:00 -0800',
  };
  const quoted = part(
    { ...HTML, 'Content-Transfer-Encoding': 'quoted-printable' },
    '<h1>Caf=C3=A9 =\r\naground</h1>',
  );
  expect(readMhtml(file(headers, [PICTURE, quoted]))).toEqual({
    bytes: Buffer.from('<h1>Café aground</h1>\r'),
    contentType: 'text/html; charset=utf-8',
    address: 'https://post.example/mill',
    savedOn: 'Mon, 4 Mar 2024 22:10:00 -0800',
  });
});

test.each([
  [
    'base64',
    part({ ...HTML, 'Content-Transfer-Encoding': 'base64' }, Buffer.from('<p>Mill</p>').toString('base64')),
  ],
  ['bytes as they are', part({ ...HTML, 'Content-Transfer-Encoding': 'binary' }, '<p>Mill</p>')],
])('a page in %s', (_, page) => {
  expect(textOf(file({}, [page, PICTURE]))).toBe('<p>Mill</p>');
});

test('the first page is the page, and those in its frames are none, unless another is named as the start', () => {
  const named = (id: string, text: string) => part({ ...HTML, 'Content-ID': `<${id}>` }, text);
  const parts = [named('a', 'first'), named('b', 'second')];
  const started = 'multipart/related; start="<b>"; boundary=mark';
  expect([textOf(file({}, parts)), textOf(file({ 'Content-Type': started }, parts))]).toEqual([
    'first',
    'second',
  ]);
});

test('a page inside another container', () => {
  const inner = file({}, [part(HTML, 'inner')], 'other').toString('latin1');
  expect(textOf(file({}, [inner]))).toBe('inner');
});

test('a page that is the whole file, with line feeds alone', () => {
  expect(textOf(Buffer.from('MIME-Version: 1.0\nContent-Type: text/html\n\n<p>Mill</p>'))).toBe(
    '<p>Mill</p>',
  );
});

test.each([
  ['no page', file({}, [PICTURE])],
  ['no boundary', Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related\n\n--x\n')],
  ['no part', Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\nwords')],
  ['nothing', Buffer.from('')],
])('a file with %s gives nothing', (_, bytes) => {
  expect(readMhtml(bytes)).toBeNull();
});
