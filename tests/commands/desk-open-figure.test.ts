import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import { contentOf, HERALD_CLAIMS, HERALD_RAW, STORY, written } from '../unit/kit/fixture.ts';
import { removeFolders } from '../unit/kit/repository.ts';
import { entryAt, openDesk } from './desk-opened.ts';
import { startDesk, stopDesks } from './desk-run.ts';
import { faultsOf, openPage, SOON } from './desk-visit.ts';

/** An hour whose words name no day and a sum of nobody knows whose money, which an editor reads rightly by one press. */

const RAW = `\
---
outlet: harbour-herald
reports: 2024-03-04
---
Ferry aground off Port Ellery

She had left Port Ellery on Saturday. Nobody was hurt.

Her captain

The alarm was raised at 4.20am, and 60 people were brought ashore.
`;

const CHANGES = {
  [HERALD_RAW]: RAW,
  [STORY]: written(STORY).replace(
    'originals:\n',
    '  - { id: alarm, label: Hour of the alarm, kind: time, population: the alarm, place: Port Ellery }\noriginals:\n',
  ),
  [HERALD_CLAIMS]: 'claims:\nleftOut:\n  - { exact: 60 people, reason: all on board }\n',
  'content/raw/ferry/rewrite.txt': undefined,
};

const READ_ON_SUNDAY = `\
claims:
  - id: alarm
    question: alarm
    exact: The alarm was raised at 4.20am, and 60 people were brought ashore.
    figure: 4.20am
    time: { from: 2024-03-03T04:20, to: 2024-03-03T04:21, toOpen: true }
    note: Its words name no day; read as of 3 March 2024.
leftOut:
  - { exact: 60 people, reason: all on board }
`;

afterAll(async () => {
  stopDesks();
  await removeFolders();
});

test('it is read on a day that is said to be assumed, until another is chosen', async () => {
  const { article, decided, file } = await openDesk(CHANGES);
  const at = (await article()).stops.findIndex(({ text }) => text === '4.20');
  const made = await decided({ kind: 'claim', stop: at, words: null, question: 'alarm' });
  expect(made.claims[0]).toMatchObject({
    reads: '04:20',
    undated: {
      says: 'day not named; read as 4 March 2024, the day of the article',
      days: [
        { day: '2024-03-04', label: 'Monday 4 March 2024' },
        { day: '2024-03-03', label: 'Sunday 3 March 2024' },
        { day: '2024-03-02', label: 'Saturday 2 March 2024' },
      ],
    },
  });
  const { claims, messages } = await decided({ kind: 'day', entry: entryAt(made, at), day: '2024-03-03' });
  expect(await file()).toBe(READ_ON_SUNDAY);
  expect(claims[0]).toMatchObject({ reads: 'Sunday 3 March 2024, 04:20', unaided: '04:20', undated: null });
  expect(messages.filter(({ entry }) => entry?.list === 'claims')).toEqual([]);
});

test('what its editor wrote in the note stays there', async () => {
  const { article, decided } = await openDesk({
    ...CHANGES,
    [HERALD_CLAIMS]: READ_ON_SUNDAY.replace(/ {4}time:.*\n {4}note:.*\n/u, '    note: By the log.\n'),
  });
  const at = (await article()).stops.findIndex(({ text }) => text === '4.20');
  const { claims } = await decided({ kind: 'day', entry: entryAt(await article(), at), day: '2024-03-02' });
  expect(claims[0]?.note).toBe('By the log. Its words name no day; read as of 2 March 2024.');
});

test('a sum in crowns is read as such, until an editor says whose they are', async () => {
  const { article, decided, file } = await openDesk({
    ...CHANGES,
    [HERALD_RAW]: RAW.replace('Nobody was hurt.', 'The tow cost about 40 million crowns.'),
    [STORY]: written(STORY).replace(
      'originals:\n',
      '  - { id: cost, label: Cost of the tow, kind: money, quantity: cost, population: the tow, place: Port Ellery, measure: estimate }\noriginals:\n',
    ),
    [HERALD_CLAIMS]: 'claims:\nleftOut:\n  - { exact: 60 people, reason: all on board }\n',
  });
  const at = (await article()).stops.findIndex(({ text }) => text === '40 million');
  const made = await decided({ kind: 'claim', stop: at, words: null, question: 'cost' });
  const [claim] = made.claims;
  expect([claim?.figure, claim?.reads, claim?.shared?.says, claim?.shared?.currencies.at(-1)]).toEqual([
    'about 40 million crowns',
    '36 to 44 million crowns',
    'whose crowns is not said',
    { code: 'SEK', label: 'Swedish kronor' },
  ]);
  const { claims } = await decided({ kind: 'currency', entry: entryAt(made, at), currency: 'SEK' });
  expect(claims[0]).toMatchObject({ reads: '36 to 44 million Swedish kronor', shared: null });
  expect(await file()).toContain(`\
    figure: about 40 million crowns
    reading: { min: 36000000, max: 44000000, unit: SEK }
    note: Its words don’t say whose crowns; read as Swedish kronor.
`);
});

test(
  'at the desk one press puts it into its row, and one reads it on the day before',
  { timeout: 240_000 },
  async () => {
    const desk = await startDesk(contentOf(CHANGES));
    const browser = await launchBrowser();
    const { page, complaints } = await openPage(browser, desk.address);
    await page.getByRole('link', { name: 'Harbour Herald' }).click();
    await page.locator('.number.now').waitFor();
    // Rows of hours are at hand, and others by their digits.
    const rows = () => page.locator('.form .row:visible').allInnerTexts();
    expect(await rows()).toEqual(['Hour of the alarm\nhour or day\n3']);
    await page.locator('summary', { hasText: 'Rows of other kinds' }).press('Enter');
    expect(await rows()).toEqual([
      'Hour of the alarm\nhour or day\n3',
      'People hurt\n1',
      'People rescued\n2',
    ]);
    await page.keyboard.press('r');
    const [quote, apparatus] = [page.locator('.fields blockquote'), page.locator('.fields div > .apparatus')];
    const says = async () => [await quote.innerText(), await apparatus.innerText()];
    const sentence = 'The alarm was raised at 4.20am, and 60 people were brought ashore.';
    expect(await says()).toEqual([
      sentence,
      'It names nobody who says so. Read as 04:20; day not named; read as 4 March 2024, the day of the article. How it is read',
    ]);
    await page.locator('.fields [name=kind]').selectOption('words');
    expect(await says()).toEqual([
      sentence,
      'It names nobody who says so. How it is read is said once the row is made.',
    ]);
    await page.locator('.number.now').focus();
    const [key = ''] = await page
      .locator('.row', { hasText: 'Hour of the alarm' })
      .locator('kbd')
      .allInnerTexts();
    await page.keyboard.press(key);
    await page
      .locator('.form', {
        hasText: 'Read as 04:20; day not named; read as 4 March 2024, the day of the article.',
      })
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('e');
    const claims = () => readFile(join(desk.root, HERALD_CLAIMS), 'utf8');
    await expect.poll(claims, SOON).toBe(READ_ON_SUNDAY);
    // Taken back, and written by hand instead.
    await page.keyboard.press('u');
    await page.getByText(/^Taken back: /u).waitFor();
    expect([(await claims()) === READ_ON_SUNDAY, await faultsOf(page)]).toEqual([false, []]);
    expect(await page.locator('dialog').allInnerTexts()).toEqual([]);
    await page.locator('.number.claimed').click();
    await page.locator('summary', { hasText: 'Read it otherwise' }).press('Enter');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('From: day').fill('2024-03-03');
    await page.getByLabel('From: hour').fill('04:20');
    await page.getByLabel('Why: readers').fill('By the log.');
    await page.getByRole('button', { name: 'Read it so' }).click();
    await expect.poll(claims, SOON).toContain(`\
    figure: 4.20am
    time: { from: 2024-03-03T04:20, to: null }
    note: By the log.
`);
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await browser.close();
  },
);
