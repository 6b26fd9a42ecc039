import { expect, test } from 'vitest';
import {
  checkedSite,
  checkParts,
  type FoundPart,
  type SitePart,
  siteRecords,
} from '../../../src/core/data/site-part.ts';
import { formatMessage } from '../../../src/core/record/diagnostic.ts';
import { Outlet } from '../../../src/schemas/content/outlet.ts';
import { digested } from '../kit/digested.ts';
import { tell } from '../kit/telling.ts';

/** Which parts are one site. */

const HERE = {
  version: 'c0ffee, Node 24.0.0',
  settings: { SITE_URL: 'https://variorum.example', BASE_PATH: null },
};
const WHOLE = { count: 120, hash: 'h' };
const SITE: SitePart['site'] = {
  outlets: [['argus', Outlet.parse({ name: 'The Argus' })]],
  about: null,
  corrections: [],
  spellings: [],
};
const { content } = tell([{ says: ['12'] }]);

function part(folder: string, story: string, more: Partial<SitePart> = {}, files = WHOLE): FoundPart {
  const stories = digested({ ...content, id: story }).map((digest) => ({ ...digest, amounts: [] }));
  return { folder, part: { ...HERE, site: SITE, stories, files: WHOLE, ...more }, files };
}
const said = (...found: FoundPart[]) => checkParts(found, HERE).map(formatMessage);

test('those of one code, with one set of settings and records, and each with its own stories', () => {
  expect(said(part('one', 'ferry'), part('two', 'mill'))).toEqual([]);
});

test('of others it is said why not, all at once', () => {
  const nothing = { folder: 'nothing', part: null, files: { count: 0, hash: '' } };
  const settings = { SITE_URL: 'https://variorum.example', BASE_PATH: '/x/' };
  const spellings = [['Osterby', 'Oesterby']];
  const found = [
    nothing,
    part('short', 'mill', {}, { count: 119, hash: 'i' }),
    part('older', 'ferry', { version: 'decaf0, Node 24.0.0', settings, site: { ...SITE, spellings } }),
    part('based', 'pier', { settings }),
    part('spelt', 'ferry', { site: { ...SITE, outlets: [], spellings } }),
    part('again', 'ferry'),
  ];
  expect(said(...found)).toEqual([
    `\
error  no-part
  "nothing" is no part of a site.
  Build it: npm run build -- <story> … --out nothing`,
    `\
error  no-part
  "short" is not as it was built: files are missing, cut short or were added.
    built  120 files
    found  119 files
  Copy it again, or build it again: npm run build -- <story> … --out short`,
    `\
error  part-differs
  "older" was built by other code or another version of Node than this.
    there  decaf0, Node 24.0.0
    here   c0ffee, Node 24.0.0
  Build and join all parts with the same commit and the same Node.`,
    `\
error  part-differs
  "based" was built with other settings than these.
    BASE_PATH  "/x/" there, not set here
  Build and join all parts with the same settings.`,
    `\
error  part-differs
  "spelt" was built with other records of the whole site than "short".
    content  outlets, spellings
  Build all parts with the same outlets, about, corrections and spellings.`,
    `\
error  story-repeated
  The story "ferry" is in more than one part.
    part  spelt
    part  again
  Leave all but one of them out, or build them without it.`,
  ]);
});

test('a correction leads to a story that one of the parts has', () => {
  const corrections = ['ferry', 'mill', 'pier'].map((story) => ({
    ...{ date: '2024-03-09', story, what: 'A figure', was: '12', is: '13' },
  }));
  const site = { ...SITE, corrections };
  const [ferry, mill] = [part('one', 'ferry', { site }), part('two', 'mill', { site })];
  expect(said(ferry, mill, part('three', 'pier', { site }))).toEqual([]);
  expect(said(ferry, mill)).toEqual([
    `\
error  unknown-story
  The correction of 2024-03-09 names the story "pier", which does not exist.
    known  ferry, mill
  Join the part that has it, or correct the id in content/corrections.yml and build all parts again.`,
  ]);
});

test('the records of the whole site come back as they were checked', () => {
  const whole: SitePart['site'] = {
    ...SITE,
    about: { who: 'A desk' },
    corrections: [{ date: '2024-03-09', what: 'A figure', was: '12', is: '13' }],
    spellings: [['Osterby', 'Oesterby']],
  };
  expect(siteRecords(checkedSite(whole))).toEqual(whole);
  expect(siteRecords(checkedSite(SITE))).toEqual(SITE);
});
