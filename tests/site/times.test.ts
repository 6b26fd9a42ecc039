import { expect, inject, test } from 'vitest';
import type { ClaimRecord } from '../../src/schemas/published/claim-record.ts';
import { pageAt, printedText, readPages, readSiteFile } from './pages.ts';

/** Hours and measures of the second story: its page, a page for each question, and the published claims. */

const { based } = inject('sites');
const pages = await readPages(based);
const STORY = '/x/stories/mine-explosion/';
const linesOf = (address: string, selector: string) => {
  const { $ } = pageAt(pages, address);
  return $(selector)
    .map((_, el) => printedText($(el).text()))
    .get()
    .filter((line) => line !== '');
};

test('a row of times tells which hours exclude each other, and who gives none', () => {
  expect(linesOf(STORY, '#row-hour .finding > :not(.label)')).toEqual([
    'Hour of the explosion Wednesday 12 March 2025, 18:40 or 18:52? They cannot both be true.',
    'Skarn Agency, night: 18:40; Skarn Agency, Friday: 18:52; two articles: what fits more than one of these.',
    'Some of this hangs on how wide “about”, “shortly” or a part of a day is read.',
    'Four articles · four separate accounts',
    'We found nothing: Coast Mirror, Marran Post, Friday.',
  ]);
});

test('a row of measures tells what fits all, and on what that hangs', () => {
  expect(linesOf(STORY, '#row-depth .finding > :not(.label)')).toEqual([
    'Depth of the explosion No contradiction: 520 m fits both.',
    'Some of this hangs on how wide “nearly” or “about” is read.',
    'Two articles · two separate accounts',
    'We found nothing: Valley Radio, Coast Mirror, Skarn Agency, Friday, Marran Post, Friday.',
  ]);
});

test('the page of a time reads each printed phrase as a stretch of time, by a rule that it leads to', () => {
  const { $ } = pageAt(pages, `${STORY}claims/hour/`);
  expect(linesOf(`${STORY}claims/hour/`, 'h2')).toEqual([
    'Which can be true together',
    'What each article printed',
    'How the times compare',
    'Who gives no time',
  ]);
  expect(
    $('.reading')
      .map((_, el) => [[printedText($(el).find('dd').first().text()), $(el).find('dd a').attr('href')]])
      .get(),
  ).toEqual([
    [
      '18:40 day not named; read as 12 March 2025, the day of the article How it is read',
      '/x/methodology/times/#rule-time-minute',
    ],
    [
      'Wednesday 12 March 2025, 18:30 to 19:00 How it is read',
      '/x/methodology/times/#rule-time-shortly-before',
    ],
    ['Wednesday 12 March 2025, 17:00 to 24:00 How it is read', '/x/methodology/times/#rule-time-evening'],
    ['Wednesday 12 March 2025, 18:52 How it is read', '/x/methodology/times/#rule-time-minute'],
  ]);
});

test('claims of times and measures are published as such', async () => {
  const claims = JSON.parse(await readSiteFile(based, '/x/data/claims.json')) as ClaimRecord[];
  expect(
    claims
      .filter(({ question }) => ['hour', 'depth'].includes(question.id))
      .map(({ id, figure, time }) => [
        id.replace('mine-explosion/', ''),
        figure && [figure.min, figure.max, figure.unit],
        time && [time.from, time.to],
      ]),
  ).toEqual([
    ['agency-night/hour', null, ['2025-03-12T18:40', '2025-03-12T18:41']],
    ['post-morning/hour', null, ['2025-03-12T18:30', '2025-03-12T19:00']],
    ['radio-corrected/hour', null, ['2025-03-12T17:00', '2025-03-13T00:00']],
    ['agency-friday/hour', null, ['2025-03-12T18:52', '2025-03-12T18:53']],
    ['agency-night/depth', [432, 528, 'm'], null],
    ['post-morning/depth', [520, 520, 'm'], null],
  ]);
});
