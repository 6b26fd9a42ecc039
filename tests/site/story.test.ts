import { expect, inject, test } from 'vitest';
import { pageAt, printedText, readPages } from './pages.ts';

/** The story page and the way between cells, marks and rows. */

const STORY = '/stories/kazakhstan-unrest-2022/';
const pages = await readPages(inject('sites').real);
const { $ } = pageAt(pages, STORY);

test('five headlines stand side by side, each with its label and its provenance', () => {
  const heads = $('.heads > li')
    .map((_, li) => [
      [
        printedText($(li).find('.label').text()),
        printedText($(li).find('h3').text()),
        printedText($(li).find('.apparatus').text()),
      ],
    ])
    .get();
  expect(heads).toEqual([
    [
      'Rewrite 1 of Al Jazeera',
      'Kazakh leader announces ‘coup d’etat’ over with Putin’s victory | Opposition Articles',
      'Probably a copy, machine-translated and back, of Al Jazeera, 10 January 2022',
    ],
    [
      'Rewrite 2 of Al Jazeera',
      'Putin declared victory, the leader of Kazakhstan announced the end of the “coup” protest news',
      'Probably a copy, machine-translated and back, of Al Jazeera, 10 January 2022',
    ],
    [
      'From French agency copy',
      'Kazakhstan: President says he has defeated a “coup”',
      'Possibly a translation of French agency copy, agency not named',
    ],
    [
      'US Time Today',
      'Kazakh President says order is restored after suppressing protests',
      'Copy, machine-translated and back, of ABC News, 10 January 2022',
    ],
    [
      'EFE',
      'Kazakhstan says ‘attempted coup’ foiled, order restored',
      'Copy of EFE wire, 10 January 2022; filed from Nur-Sultan',
    ],
  ]);
});

test('the claim table has twelve rows of five cells: 28 figures and six times in 33 cells, and 27 cells that say why they have none', () => {
  const table = $('[aria-labelledby=claims] tbody')
    .map((_, row) => [
      $(row)
        .find('td')
        .map((__, cell) => $(cell).find('.claim').length)
        .get(),
    ])
    .get();
  expect(table.map((cells) => cells.length)).toEqual(Array.from({ length: 12 }, () => 5));
  expect(table.flat().filter((claims) => claims > 0)).toHaveLength(33);
  expect(table.flat().reduce((sum, claims) => sum + claims, 0)).toBe(34);
  expect(
    $('td p.silent')
      .map((_, el) => printedText($(el).text()))
      .get(),
  ).toEqual([
    'we found nothing',
    'gives no figure for this, but has “Security forces”',
    'gives no figure for this, but has “security forces”',
    ...['we found nothing', 'we found nothing'],
    'gives no time for this, but has “began”',
    'gives no time for this, but has “broke out”',
    'we found nothing',
    'gives no time for this, but has “coup”',
    'gives no figure for this, but has “deadly”',
    'gives no figure for this, but has “killed”',
    'gives no figure for this, but has “dead”',
    'gives no figure for this, but has “civilian”',
    ...Array.from({ length: 9 }, () => 'we found nothing'),
    'gives no figure for this, but has “Belarus”',
    ...Array.from({ length: 4 }, () => 'we found nothing'),
  ]);
});

test('a grid shows who answers which question, in the order of the table, with its finding over it', () => {
  const grid = $('table[aria-labelledby=coverage]');
  expect(printedText($('#coverage').text())).toBe(
    'Six of 17 questions are answered by all five articles, three by a single article',
  );
  const rows = grid
    .find('tbody tr')
    .map((_, row) => [
      [
        printedText($(row).find('th').text()),
        $(row)
          .find('td')
          .map((__, cell) =>
            ['gives a figure', 'gives a time', 'answers in words'].includes(printedText($(cell).text()))
              ? '■'
              : '–',
          )
          .get()
          .join(''),
      ],
    ])
    .get();
  expect(rows).toEqual([
    ['Troops sent by the alliance', '■■■■■'],
    ['People arrested', '■■■■–'],
    ['Deaths, in all', '■■■■■'],
    ['Security forces killed', '■■■––'],
    ['Vehicles and equipment', '■■■––'],
    ['When it began', '–––■■'],
    ['When the president spoke of a coup', '■■■–■'],
    ['Deaths in Almaty', '■■–––'],
    ['Civilians killed', '■■–––'],
    ['Security forces injured', '––■––'],
    ['Troops of other members', '–––■–'],
    ['Economic damage', '––■––'],
    ['What the protests were about', '■■■■■'],
    ['What the president calls the events', '■■■■■'],
    ['Whom the president blames', '■■■■■'],
    ['What the people on the streets are called', '■■–■–'],
    ['What the alliance’s force is called', '■■■■■'],
  ]);
  expect(grid.find('thead th.copy')).toHaveLength(2);
});

test('a cell shows the words as printed, the number apart, and who is said to say so', () => {
  const arrests = $('#row-arrests td')
    .map((_, cell) => [
      [
        printedText($(cell).find('.claim a').text()),
        $(cell).find('b').text(),
        printedText($(cell).find('.claim p').text()),
      ],
    ])
    .get();
  expect(arrests).toEqual([
    ['at least 8,000 people arrested', '8,000', ''],
    ['nearly 8,000 arrested', '8,000', ''],
    ['nearly 8,000 arrests', '8,000', '— Interior Ministry'],
    ['nearly 8,000 people were arrested', '8,000', '— Interior Ministry'],
    ['', '', ''],
  ]);
});

test('each cell leads to its mark in the article, and the mark back to its row', () => {
  const trips = $('td .claim a')
    .map((_, link) => {
      const [path = '', fragment = ''] = ($(link).attr('href') ?? '').split('#');
      const article = pageAt(pages, path);
      const mark = article.$(`[id="${fragment}"]`);
      return {
        marked: printedText($(link).text()).includes(printedText(mark.text())) && mark.text() !== '',
        back: mark.attr('href') === `${STORY}#${$(link).closest('tbody').attr('id') ?? ''}`,
      };
    })
    .get();
  expect(trips).toEqual(Array.from({ length: 34 }, () => ({ marked: true, back: true })));
});

test('a story with one article, one that nobody has read yet and one without articles read well', async () => {
  const young = await readPages(inject('sites').young);
  const text = (address: string) =>
    printedText(
      young
        .find((page) => page.address === address)
        ?.$('main')
        .text() ?? '',
    );
  expect(text('/stories/ferry-grounding/')).toContain('The one article answers two of three questions');
  expect(text('/stories/ferry-grounding/')).toContain('About 40 people were hurt');
  expect(text('/stories/mill-strike/')).toContain('No claim has been read out of these articles yet.');
  expect(text('/stories/mill-strike/')).toContain('Not all figures of this article have been read yet.');
  expect(text('/stories/mill-strike/articles/courier/')).toContain(
    'Not all figures of this article have been read yet.',
  );
  expect(text('/stories/harbour-fire/')).toContain(
    'Not yet read in full: A very long headline, Corrected version.',
  );
  expect(text('/stories/harbour-fire/')).not.toContain('We found nothing');
  expect(text('/stories/quiet-vote/')).toContain('No article on this story has been added yet');
  expect(text('/')).toContain('Strike at the Arden mills');
  expect(text('/stories/harbour-fire/articles/first-version/')).toContain(
    'A corrected version has taken this one’s place: Corrected version.',
  );
});
