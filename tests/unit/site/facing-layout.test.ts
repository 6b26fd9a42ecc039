import { expect, test } from 'vitest';
import {
  type FacingPlace,
  layOutFigures,
  layOutHead,
  layOutMap,
  layOutRows,
  printElements,
  type SheetRow,
} from '../../../src/core/site/facing-layout.ts';
import { sheetOfTexts } from '../kit/sheet.ts';
import { twoTexts } from '../kit/two-texts.ts';

/** Two facing texts as elements. */

const place: FacingPlace = {
  story: 'ferry',
  labels: ['Argus', 'Beacon'],
  questions: { hurt: 'People hurt' },
  href: (address) => `/x${address}`,
};
const ROW: SheetRow = {
  ...{ id: 'p1', a: [], b: [], kept: 0, isMoved: false, isSlight: false, elsewhere: null },
  ...{ also: [], unshown: [], excerpts: [], asked: [], quoted: null, told: null },
};
const textOf = (id: string, text: string) => ({
  ...{ id, kind: 'paragraph' as const },
  pieces: [{ kind: 'plain' as const, text }],
});
const sheetOf = (...rows: SheetRow[]) => ({ finding: '', lede: null, figures: [], rows });
/** HTML without the classes, in lines. */
const bare = (html: string) => html.replaceAll(/ class="[^"]*"/gu, '').split(/(?<=<\/(?:li|div)>)/u);

test('a row has its number, both texts with what differs marked, and its margin', () => {
  const { sheet } = sheetOfTexts(
    twoTexts(['[fire] The mill burned down.'], ['[fire] The mill burned. [] So.']),
  );
  expect(printElements(layOutRows(sheet, place)).split(/(?=<p|<div)/u)).toEqual([
    '<li class="row" id="p1">',
    '<p class="number apparatus" aria-hidden="true">1</p>',
    '<div class="side a">',
    '<p class="whose">Argus</p>',
    '<p class="paragraph">The mill burned <del>down</del>.</p></div>',
    '<div class="side b">',
    '<p class="whose">Beacon</p>',
    '<p class="paragraph">The mill burned. <span class="only">So.</span></p></div>',
    '<div class="margin apparatus"></div></li>',
  ]);
});

test('what stands in one text alone says so, or what the other tells of the same elsewhere', () => {
  const alone = { ...ROW, a: [textOf('p1', 'So.')] };
  const told = { ...alone, also: [{ block: 'p4', row: 'p3' }], excerpts: [[textOf('p4', 'So it was.')]] };
  expect(bare(printElements(layOutRows(sheetOf(alone, told, { ...alone, unshown: ['p2'] }), place)))).toEqual(
    [
      '<li id="p1"><p aria-hidden="true">1</p><div><p>Argus</p><p>So.</p></div>',
      '<div><p>—<span> nothing found that tells the same</span></p></div>',
      ...['<div></div>', '</li>'],
      '<li id="p1"><p aria-hidden="true">1</p><div><p>Argus</p><p>So.</p></div>',
      '<div><div><p>So it was.</p><p>from <a href="#p3">paragraph 4</a></p></div>',
      ...['</div>', '<div></div>', '</li>'],
      '<li id="p1"><p aria-hidden="true">1</p><div><p>Argus</p><p>So.</p></div>',
      '<div><p>Beacon</p><p>The same is told there in paragraph 2, not shown here.</p></div>',
      ...['<div></div>', '</li>'],
    ],
  );
});

test('a moved block leads to its place, and the place to the row that shows it', () => {
  const moved = { ...ROW, a: [textOf('p1', 'So.')], b: [textOf('p2', 'So.')], isMoved: true };
  const stub = { ...ROW, id: 'b-p2', elsewhere: { block: 'p2', row: 'p1' } };
  const html = printElements(layOutRows(sheetOf(moved, stub), place));
  expect(html).toContain('Paragraph 2 there. <a href="#b-p2">Where it stands</a>');
  expect(bare(html).at(-1)).toBe(
    '<li id="b-p2"><p>Paragraph 2 is shown beside <a href="#p1">paragraph 1</a></p></li>',
  );
});

test('a margin leads to questions, renderings, the passage in all texts, and further blocks', () => {
  const row = {
    ...ROW,
    ...{ a: [textOf('p1', 'So.')], b: [textOf('p1', 'So.')], also: [{ block: 'p3', row: 'p3' }] },
    ...{ asked: ['hurt'], quoted: 'argus.p1', told: '/stories/ferry/synopsis/part_2/#argus.p1' },
  };
  expect(printElements(layOutRows(sheetOf(row), place)).split('<div class="margin apparatus">')[1]).toBe(
    [
      '<a href="/x/stories/ferry/#row-hurt">People hurt</a>',
      '<a href="/x/stories/ferry/quotations/#argus.p1">renderings</a>',
      '<a href="/x/stories/ferry/synopsis/part_2/#argus.p1">this passage in all texts</a>',
      '<a href="#p3">also paragraph 3</a></div></li>',
    ].join(''),
  );
});

test('the overview has a cell for each row that shows a block, the fuller the more words differ', () => {
  const both = { ...ROW, a: [textOf('p1', 'So.')], b: [textOf('p1', 'So.')], kept: 0.5 };
  const lone = { ...ROW, id: 'b-p2', b: [textOf('p2', 'So.')] };
  const stub = { ...ROW, id: 'b-p3', elsewhere: { block: 'p3', row: 'p1' } };
  const cells = layOutMap(sheetOf(both, lone, stub), place).map((cell) => printElements([cell]));
  const cell = (id: string, name: string, drawing: string) =>
    `<li><a href="#${id}"><svg viewBox="0 0 20 26" role="img"><title>${name}</title>${drawing}</svg></a></li>`;
  const bars = '<path class="bar" d="M1 1h18v11H1zM1 14h18v11H1z"></path>';
  const change = '<path class="change" d="M1 7h18v12H1z"></path>';
  expect(cells).toEqual([
    cell('p1', 'paragraph 1 and paragraph 1, with five words in ten in common', bars + change),
    cell(
      'b-p2',
      'paragraph 2 of Beacon, nothing found that faces it',
      '<path class="bar" d="M1 14h18v11H1z"></path>',
    ),
  ]);
});

test('figures lead to their questions, and heads to their articles', () => {
  const figures = [{ question: 'hurt', words: '“12” and “14” cannot both be true.' }];
  expect(printElements(layOutFigures({ ...sheetOf(), figures }, place))).toBe(
    '<li><a href="/x/stories/ferry/claims/hurt/">People hurt</a> <span>“12” and “14” cannot both be true.</span></li>',
  );
  const head = { label: 'Argus', lineage: 'No original named', isAbridged: true };
  expect(printElements([layOutHead('argus', head, place)])).toBe(
    '<div><h2>Argus</h2><p class="apparatus">No original named. ' +
      '<a href="/x/stories/ferry/articles/argus/">All that is shown of it</a></p></div>',
  );
});

test('signs that mean something in HTML are words', () => {
  const row = { ...ROW, a: [textOf('p1', '<b>"R&D"</b>')] };
  expect(printElements(layOutRows(sheetOf(row), { ...place, labels: ['<i>', '"'] }))).toContain(
    '<p class="whose">&lt;i&gt;</p><p class="paragraph">&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;</p>',
  );
  const [cell] = layOutMap(sheetOf(row), { ...place, labels: ['"><', ''] });
  expect(cell && printElements([cell])).toContain('<title>paragraph 1 of &quot;&gt;&lt;, nothing');
});
