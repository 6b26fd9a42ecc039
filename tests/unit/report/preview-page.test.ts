import { expect, test } from 'vitest';
import { missingOfPreview } from '../../../src/core/report/preview-page.ts';

const SHOWN = { pull: 12, commit: '0123456789abcdef' };
const TAG = '<meta name="robots" content="noindex">';
const WORDS =
  '<p> This is a preview of commit <a href="/commit/0123456789abcdef">0123456</a>\n  of pull request 12, not the site. </p>';
const SENTENCE = 'the words "This is a preview of commit 0123456 of pull request 12, not the site."';

test.each([
  ['one that says both', TAG + WORDS, null],
  ['one that may be listed', WORDS, 'a robots tag with "noindex"'],
  [
    'one whose tag says otherwise',
    `<meta name="robots" content="index">${WORDS}`,
    'a robots tag with "noindex"',
  ],
  ['one that does not say what it is', TAG, SENTENCE],
  ['one of another pull request', TAG + WORDS.replace('request 12', 'request 13'), SENTENCE],
  ['one of another commit', TAG + WORDS.replaceAll('0123456', '7777777'), SENTENCE],
  ['nothing', '', 'a robots tag with "noindex"'],
])('of a page as a preview, %s', (_, html, missing) => {
  expect(missingOfPreview(html, SHOWN)).toBe(missing);
});
