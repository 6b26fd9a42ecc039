import { expect, test } from 'vitest';
import { readSaveNote, withoutData } from '../../../src/disk/save-note.ts';

test.each([
  ['a browser', '<!-- saved from url=(0025)https://post.example/mill -->', 'https://post.example/mill', null],
  [
    'SingleFile',
    '<!--\n Page saved with SingleFile \n url: https://post.example/mill \n saved date: Mon Mar 04 2024 22:10:00 GMT-0800 (PST)\n-->',
    'https://post.example/mill',
    '2024-03-04',
  ],
  [
    'a mirror',
    '<!-- Mirrored from post.example/mill by HTTrack Website Copier/3.x [XR&CO], Mon, 04 Mar 2024 22:10:00 GMT -->',
    'http://post.example/mill',
    '2024-03-04',
  ],
  [
    'reader view',
    '<a class="domain reader-domain" href="https://post.example/mill">',
    'https://post.example/mill',
    null,
  ],
  ['a file of one’s own', '<!-- saved from url=(0014)about:internet -->', null, null],
  ['nobody', '<p>saved from url</p>', null, null],
])('a page saved by %s', (_, html, address, day) => {
  expect(readSaveNote(`<!doctype html>${html}`)).toEqual({ address, day });
});

test('pictures and fonts inside a page are left out, and nothing else of it', () => {
  const data = `data:image/png;base64,${'A'.repeat(500)}==`;
  const page = (inside: string) =>
    Buffer.from(`<img src="${inside}"><p>Café – data:image/png is a prefix</p>`);
  expect(Buffer.from(withoutData(page(data))).toString()).toBe(page('data:,').toString());
  const quoted = Buffer.from(`<i style='background:url(${data})' title='${data}'>x</i>`);
  expect(Buffer.from(withoutData(quoted)).toString()).toBe(
    "<i style='background:url(data:,)' title='data:,'>x</i>",
  );
  expect(Buffer.from(withoutData(page('data:,x'))).toString()).toBe(page('data:,x').toString());
});
