import { expect, inject, test } from 'vitest';
import { RULES_BY_KIND } from '../../src/core/reading/reading-rule.ts';
import { pageAt, printedText, readPages, type SitePage } from './pages.ts';

/** The pages of single questions, and the finding that the story page opens with. */

const STORY = '/stories/kazakhstan-unrest-2022/';
const pages = await readPages(inject('sites').real);
const textOf = ({ $ }: SitePage, selector: string) =>
  $(selector)
    .map((_, element) => printedText($(element).text()))
    .get();

test('the story page opens with its finding, and each row with its verdict, conflicts first', () => {
  const story = pageAt(pages, STORY);
  expect(textOf(story, 'h1')).toEqual(['Troops sent by the alliance: 2,030 or 2,300?']);
  expect(textOf(story, '.verdict')).toEqual([
    '2,030 or 2,300? They cannot both be true.',
    '“At least 8,000” or “nearly 8,000”? Strictly, only one can be true.',
    'No contradiction: more than 160 fits all five.',
    'No contradiction: 16 fits all three.',
    'All three articles that give a figure say 250.',
    'No contradiction: Sunday 2 January 2022 fits both.',
    'All four articles that give a time say the same: Monday 10 January 2022.',
    'Only in two versions of one text: more than 100. Nothing to compare.',
    'Only in two versions of one text: “several” and “dozens”. Nothing to compare.',
    'Only one article gives a figure: more than 1,600.',
    'Only one article gives a figure: at least 300, as “several hundred” is read.',
    'Only one article gives a figure: 2 to 3 billion US dollars.',
  ]);
});

test('a withdrawn statement shows on every row and cell that rests on it', () => {
  const { $ } = pageAt(pages, STORY);
  const rows = $('tbody')
    .filter((_, row) => $(row).find('.fallen').text().includes('withdrawn'))
    .map((_, row) => [[$(row).attr('id'), $(row).find('td:contains("since withdrawn")').length]])
    .get();
  expect(rows).toEqual([
    ['row-deaths', 3],
    ['row-deaths-almaty', 2],
  ]);
});

test('each row has a drawing that says in words what it shows', () => {
  const { $ } = pageAt(pages, STORY);
  // A scale on which all figures lie in one place would say nothing.
  expect($('tbody svg.plot desc')).toHaveLength(6);
  expect(printedText($('#row-arrests svg.plot desc').text())).toBe(
    'Rewrite 1 of Al Jazeera: “at least 8,000”, at least 8,000; ' +
      'Rewrite 2 of Al Jazeera: “nearly 8,000”, at least 7,200 but fewer than 8,000; ' +
      'From French agency copy: “nearly 8,000”, at least 7,200 but fewer than 8,000; ' +
      'US Time Today: “nearly 8,000”, at least 7,200 but fewer than 8,000.',
  );
  expect($('#row-deaths svg.plot .vague')).toHaveLength(2);
});

test('a question’s page shows each quote in its sentence, with reading, rule, attribution and statement', () => {
  const page = pageAt(pages, `${STORY}claims/deaths/`);
  const reading = page.$('[id="us-time-today.deaths"]');
  expect(printedText(reading.find('blockquote').text())).toBe(
    'Last week, the military used live fire in Almaty, Kazakhstan’s largest city, to clear streets amid anti-government protests in which authorities said more than 160 people were killed.',
  );
  const said = reading
    .find('dl > div')
    .map((_, row) => [
      [printedText(page.$(row).find('dt').text()), printedText(page.$(row).find('dd').text())],
    ])
    .get();
  expect(said).toEqual([
    ['Read as', 'more than 160 How it is read'],
    ['According to', 'authorities'],
    [
      'Probably rests on',
      'A government Telegram channel and Khabar 24, 9 January 2022 since withdrawn ' +
        'An editor’s inference: published the day before, and no other total near 160 was known.',
    ],
  ]);
});

test('a question’s page tells each pair’s relation, conflicts first, and who gives no figure', () => {
  const page = pageAt(pages, `${STORY}claims/arrests/`);
  expect(textOf(page, '[aria-labelledby=pairs] li p:first-child')).toEqual([
    '“nearly 8,000” and “at least 8,000” cannot both be true: they stand on different sides of 8,000. An ordinary reader takes them for one number.',
    'Both print “nearly 8,000”.',
  ]);
  expect(textOf(page, '[aria-labelledby=silent] :is(p, li)')).toEqual([
    'Silence is no contradiction. We searched for words beginning with “arrest” or “detain”.',
    'EFE We found nothing.',
    'We found nothing.',
  ]);
});

test('an article that gives no figure but has the words is quoted with them', () => {
  const page = pageAt(pages, `${STORY}claims/deaths-almaty/`);
  expect(textOf(page, '[aria-labelledby=silent] li:last-child')).toEqual([
    'EFE Gives no figure for this, but has “dead”. Dozens have been reported dead in the violent uprising.',
  ]);
  expect(page.$('[aria-labelledby=silent] li:last-child blockquote a').attr('href')).toBe(
    `${STORY}articles/efe/#p2`,
  );
});

test('statements that the day did not know yet stand beside the question, and are no claim', () => {
  const page = pageAt(pages, `${STORY}claims/deaths/`);
  expect(textOf(page, '[aria-labelledby=upstream] li')).toEqual([
    '164 A government Telegram channel and Khabar 24, 9 January 2022: since withdrawn. ' +
      'The post was deleted; the Health Ministry said it had provided no such data, and the Information Ministry spoke of a technical error. ' +
      'The Associated Press still called it the previous official toll on 15 January. ' +
      'Reported by UrduPoint',
    '225 The Prosecutor’s Office of Kazakhstan, 15 January 2022: since superseded. Reported by Associated Press, 15 January 2022',
    '230 The Prosecutor’s Office of Kazakhstan, 14 March 2022: not known to have been withdrawn. Reported by Interfax',
  ]);
});

test('a figure is not called superseded where only another figure of its day was', () => {
  const page = pageAt(pages, `${STORY}claims/deaths-security-forces/`);
  expect(textOf(page, '[aria-labelledby=upstream] li')).toEqual([
    '16 Kassym-Jomart Tokayev, to the CSTO summit, 10 January 2022: not known to have been withdrawn. Reported by TASS',
    '19 The Prosecutor’s Office of Kazakhstan, 15 January 2022: not known to have been withdrawn. ' +
      'Officers among the 225 dead of that day’s statement. That total was superseded; no later figure for officers is held here. ' +
      'Reported by Associated Press, 15 January 2022',
  ]);
});

test('a statement that answers none of the questions stands under the table', () => {
  const page = pageAt(pages, STORY);
  expect(textOf(page, '[aria-labelledby=aside] li')).toEqual([
    'The secretary general of the CSTO, 6 January 2022: not known to have been withdrawn. ' +
      'About 2,500 troops, planned and not yet sent. That is another measure, so it answers none of the questions here. ' +
      'Reported by Sputnik, 6 January 2022',
  ]);
});

test('the methodology explains each rule and each verdict with an example of the stories, or says that there is none', () => {
  const page = pageAt(pages, '/methodology/');
  const times = pageAt(pages, '/methodology/times/');
  expect([page, times].map(({ $ }) => $('tbody tr').length)).toEqual([
    RULES_BY_KIND.count.length,
    RULES_BY_KIND.time.length + RULES_BY_KIND.measure.length,
  ]);
  expect(textOf(times, '#rule-time-week td a')).toEqual([
    '“last week” Sunday 2 January 2022 to Sunday 9 January 2022',
  ]);
  expect(textOf(page, '.verdicts h3')).toEqual([
    'Common ground',
    'Hedge conflict',
    'Conflict',
    'Rising count or disagreement',
    'One text',
    'Not compared',
  ]);
  expect(textOf(page, '.not li').join(' ')).toMatch(
    /no judgement of who is right.*no confidence interval.*independent/,
  );
});
