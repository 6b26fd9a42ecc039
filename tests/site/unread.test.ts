import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { checkContent } from '../../src/core/check/check.ts';
import { readContentFiles } from '../../src/disk/content-folder.ts';
import { pageAt, printedText, readPages } from './pages.ts';

/** What a preview shows to an editor of unread numbers, and the site itself to nobody. */

const sites = inject('sites');
const pages = await readPages(sites.based);
const { diagnostics } = checkContent(await readContentFiles(sites.based.root));
const PYLON = '/x/stories/pylon-collapse/articles';
const GITHUB = 'https://repository.example/ann/variorum';
const CLAIMS = 'content/claims/pylon-collapse';
const pageOf = (article: string) => pageAt(pages, `${PYLON}/${article}/`).$;

/** What is said of each unread number of an article: its sentence, and the line to paste. */
function saidOn(article: string): { sentence: string; line: string; names: string }[] {
  const $ = pageOf(article);
  return [...$('details.unread-number')].map((element) => ({
    sentence: printedText($(element).find('summary').text()),
    line: $(element).find('line-copy code').text(),
    names: $(`main a[href="#${$(element).attr('id') ?? ''}"]`).text(),
  }));
}

test('each unread number is marked, with the sentence and the line that the check prints', () => {
  expect(saidOn('evening-record')).toEqual([
    {
      sentence: 'The number "3" in the headline is neither claimed nor left out.',
      line: '- { exact: "3", reason: … }',
      names: '3',
    },
    { sentence: 'Left-out quote "Three pylons" has no reason that a person gave.', line: '', names: 'Three' },
    {
      sentence: 'The number "12" in paragraph 2 is neither claimed nor left out.',
      line: '- { exact: "12", prefix: "counted ", reason: … }',
      names: '12',
    },
    {
      sentence: 'The number "12" in paragraph 2 is neither claimed nor left out.',
      line: '- { exact: "12", prefix: "\\"and ", reason: … }',
      names: '12',
    },
    { sentence: 'Claim "homes-2" is a proposal that nobody has read yet.', line: '', names: '450' },
  ]);
  const own = diagnostics.filter(({ file }) => file.includes('/pylon-collapse/evening-record.'));
  expect(
    saidOn('evening-record')
      .map(({ sentence }) => sentence)
      .sort(),
  ).toEqual(own.map(({ sentence }) => sentence).sort());
});

test('an editor is led to the file on GitHub, and where there is none yet to a new one with its first lines', () => {
  const leads = (article: string) => {
    const $ = pageOf(article);
    return [printedText($('main .unread-notice').text()), $('main .unread-notice a').attr('href')];
  };
  expect(leads('evening-record')).toEqual([
    'Five numbers of this article wait for an editor. Each is marked, and below its passage stands what npm run check says of it. ' +
      `A line to paste belongs below “leftOut:” in ${CLAIMS}/evening-record.yml, indented as the lines there are. Edit that file on GitHub`,
    `${GITHUB}/edit/mine/%231/${CLAIMS}/evening-record.yml`,
  ]);
  expect(leads('moor-bulletin')).toEqual([
    'Two numbers of this article wait for an editor. Each is marked, and below its passage stands what npm run check says of it. ' +
      'This article has no claims file, so none of its figures has been read. ' +
      'Run "npm run suggest -- pylon-collapse/moor-bulletin", or write it: then each number is listed here. Make the file on GitHub',
    `${GITHUB}/new/mine/%231?filename=${encodeURIComponent(`${CLAIMS}/moor-bulletin.yml`)}&value=claims%3A%0AleftOut%3A%0A`,
  ]);
});

test('of an outlet that is shown in quotes only no words are printed, not even for an editor', () => {
  const $ = pageOf('grid-wire');
  expect(saidOn('grid-wire')).toEqual([]);
  expect(printedText($('main .unread-notice p').first().text())).toBe(
    'One number of this article waits for an editor. Its outlet lets itself be quoted and not reprinted: what to paste is printed by npm run check -- pylon-collapse.',
  );
  expect($('main').text()).not.toContain('25');
});

test('an article whose numbers have all been read has nothing of it', () => {
  const $ = pageAt(pages, '/x/stories/mine-explosion/articles/post-morning/').$;
  expect($('main .unread-notice, details.unread-number, a.unread')).toHaveLength(0);
});

test.each(['real', 'young'] as const)(
  'the %s site, which is no preview, has no trace of it',
  async (name) => {
    const { folder } = sites[name];
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && /\.(?:html|css|js)$/u.test(entry.name));
    const traces = await Promise.all(
      files.map(async ({ parentPath, name: file }) => {
        const text = await readFile(join(parentPath, file), 'utf8');
        return /unread-|a\.unread|class="?unread|line-copy|neither claimed nor left out|for an editor\./u.test(
          text,
        )
          ? [file]
          : [];
      }),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(traces.flat()).toEqual([]);
  },
);
