import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ARCHIVE_LIMITS, readArchive, writeArchive } from '../../../src/disk/artifact.ts';
import { type ArchiveEntry, makeArchive } from '../kit/archive.ts';
import { makeFolder, removeFolders } from '../kit/repository.ts';

/** What a build hands on, by whoever wrote the code of the build. */

afterAll(removeFolders);

/** Made by a program of others, which says the sizes after the files as GitHub's own does. */
const STREAMED =
  'UEsDBBQACAAIAABgY1gAAAAAAAAAAAAAAAAKAAAAaW5kZXguaHRtbLMpsCsoSi3LTC230S+ws8HDAwBQSwcIUUGqrRMAAAAqAAAAUEsDBBQACAAAAABgY1gA' +
  'AAAAAAAAAAAAAAACAAAAYS9QSwcIAAAAAAAAAAAAAAAAUEsDBBQACAAAAABgY1gAAAAAAAAAAAAAAAALAAAAYS9lbXB0eS50eHRQSwcIAAAAAAAAAAAAAAAA' +
  'UEsBAhQDFAAIAAgAAGBjWFFBqq0TAAAAKgAAAAoAAAAAAAAAAAAAAIABAAAAAGluZGV4Lmh0bWxQSwECFAMUAAgAAAAAYGNYAAAAAAAAAAAAAAAAAgAAAAAA' +
  'AAAAAAAAgAFLAAAAYS9QSwECFAMUAAgAAAAAYGNYAAAAAAAAAAAAAAAACwAAAAAAAAAAAAAAgAF7AAAAYS9lbXB0eS50eHRQSwUGAAAAAAMAAwChAAAAtAAA' +
  'AAAA';

const textsOf = (files: ReadonlyMap<string, Buffer>) =>
  [...files].map(([path, bytes]) => [path, bytes.toString('utf8')]);

test('an archive as GitHub makes it is read', () => {
  expect(textsOf(readArchive(Buffer.from(STREAMED, 'base64')))).toEqual([
    ['index.html', '<p>preview</p>'.repeat(3)],
    ['a/empty.txt', ''],
  ]);
});

test('names of the site’s own kinds of file are read, packed or not', () => {
  const names = ['_astro/style.B0x-Y_9.css', 'search/files/0123456789ab.bin', 'data/claims.csv', 'CNAME'];
  const entries = names.map((name, index) => ({ name, method: index % 2 === 0 ? 8 : 0 }));
  expect(textsOf(readArchive(makeArchive(entries)))).toEqual(names.map((name) => [name, 'x']));
});

const page = { name: 'index.html' };
const NO_NAME = 'holds a name that no page of the site has';

test.each<[string, ArchiveEntry[], string]>([
  ['a way up', [{ name: '../index.html' }], `${NO_NAME}: "../index.html"`],
  ['a way up in the middle', [{ name: 'a/../../b.html' }], `${NO_NAME}: "a/../../b.html"`],
  ['a way up as a folder', [{ name: '../' }], `${NO_NAME}: "../"`],
  ['a way from the root', [{ name: '/etc/passwd' }], `${NO_NAME}: "/etc/passwd"`],
  ['a way of Windows', [{ name: '..\\b.html' }], `${NO_NAME}: "..\\\\b.html"`],
  ['a drive of Windows', [{ name: 'C:/b.html' }], `${NO_NAME}: "C:/b.html"`],
  ['a folder of git', [{ name: '.git/config' }], `${NO_NAME}: ".git/config"`],
  ['a file with a dot in front', [{ name: 'a/.htaccess' }], `${NO_NAME}: "a/.htaccess"`],
  ['no name', [{ name: '' }], `${NO_NAME}: ""`],
  [
    'a line like a command',
    [{ name: 'a\n::set-output name=a::b' }],
    `${NO_NAME}: "a\\n::set-output name=a::b"`,
  ],
  ['a command of a terminal', [{ name: 'a\u001b[2J.html' }], `${NO_NAME}: "a\\u001b[2J.html"`],
  ['a zero in a name', [{ name: 'a.html\0.txt' }], `${NO_NAME}: "a.html\\u0000.txt"`],
  ['a name without end', [{ name: 'a'.repeat(201) }], `${NO_NAME}: "${'a'.repeat(200)}"`],
  ['a link', [{ name: 'passwd', mode: 0o120777 }], 'holds what is no plain file: "passwd"'],
  ['a link with the name of a folder', [{ name: 'a/', mode: 0o120777 }], 'holds what is no plain file: "a/"'],
  ['a device', [{ name: 'null', mode: 0o020666 }], 'holds what is no plain file: "null"'],
  ['a name twice', [page, page], 'holds a name twice: "index.html"'],
  ['a file under a file', [{ name: 'a' }, { name: 'a/b' }], 'holds a file and a folder of one name: "a"'],
  ['an encrypted file', [{ ...page, flags: 1 }], 'is encrypted: "index.html"'],
  ['an unknown packing', [{ ...page, method: 12 }], 'holds a file that cannot be read: "index.html"'],
  ['other bytes than it says', [{ ...page, check: 1 }], 'holds a file that cannot be read: "index.html"'],
  [
    'more bytes than it says',
    [{ ...page, bytes: Buffer.alloc(5_000_000), size: 1 }],
    'holds a file that cannot be read: "index.html"',
  ],
  ['more bytes than it may', [{ ...page, size: 0xfffffffe }], 'unpacks to more than it may'],
])('an archive with %s is refused whole', (_, entries, words) => {
  expect(() => readArchive(makeArchive([{ name: 'first.html' }, ...entries]))).toThrow(
    `The archive of the build ${words}.`,
  );
});

test('an archive is as large as it may be, and no larger', () => {
  const archive = makeArchive([page, { name: 'b.html', bytes: Buffer.from('xx') }]);
  const exact = { packed: archive.length, unpacked: 3, files: 2 };
  expect(readArchive(archive, exact).size).toBe(2);
  expect(() => readArchive(archive, { ...exact, packed: archive.length - 1 })).toThrow('is larger than');
  expect(() => readArchive(archive, { ...exact, unpacked: 2 })).toThrow('unpacks to more than it may');
  expect(() => readArchive(archive, { ...exact, files: 1 })).toThrow('holds 2 files');
  expect(ARCHIVE_LIMITS.files).toBeLessThan(0xffff);
});

test('what is no archive, or a torn one, is refused', () => {
  const whole = makeArchive([page, { name: 'b.html' }]);
  expect(() => readArchive(Buffer.alloc(0))).toThrow('is no ZIP archive');
  expect(() => readArchive(Buffer.from('<p>'.repeat(100)))).toThrow('is no ZIP archive');
  for (let cut = 1; cut < whole.length; cut += 1)
    expect(() => readArchive(whole.subarray(cut)), `without ${cut} bytes`).toThrow(
      /^The archive of the build /u,
    );
});

test('files are written below the folder, and over nothing that is there', async () => {
  const [folder, outside] = [await makeFolder(), await makeFolder()];
  await writeArchive(readArchive(makeArchive([page, { name: 'a/b.html' }])), folder);
  expect(await readFile(join(folder, 'a/b.html'), 'utf8')).toBe('x');
  await symlink(join(outside, 'led.html'), join(folder, 'led.html'));
  await expect(writeArchive(new Map([['led.html', Buffer.from('x')]]), folder)).rejects.toThrow('EEXIST');
  await expect(readFile(join(outside, 'led.html'))).rejects.toThrow('ENOENT');
});
