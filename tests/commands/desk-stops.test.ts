import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import { contentOf, HERALD_CLAIMS, written } from '../unit/kit/fixture.ts';
import { removeFolders } from '../unit/kit/repository.ts';
import { type RunningDesk, startDesk, stopDesks } from './desk-run.ts';
import { faultsOf, focused, openPage, progress, SOON } from './desk-visit.ts';

/** What an editor sees at each kind of stop, which keys are in force there, and where the focus is afterwards. */

let browser: Browser;
let desk: RunningDesk;

beforeAll(async () => {
  desk = await startDesk(contentOf());
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  stopDesks();
  await removeFolders();
});

const claims = () => readFile(join(desk.root, HERALD_CLAIMS), 'utf8');

/** The Herald’s article at its first stop that waits, with other claims. */
async function openHerald(file: string): Promise<{ page: Page; complaints: string[] }> {
  await writeFile(join(desk.root, HERALD_CLAIMS), file);
  const opened = await openPage(browser, desk.address);
  await opened.page.getByRole('link', { name: 'Harbour Herald' }).click();
  await opened.page.locator('.number.now').waitFor();
  return opened;
}

/** The number at hand, what is said of its state, and the keys of the form in their order. */
async function stopOf(page: Page): Promise<[string, string, string]> {
  const keys = await page.locator('.form kbd').allInnerTexts();
  return [
    (await page.locator('.form h2').evaluate((one) => one.firstChild?.textContent)) ?? '',
    await page.locator('.form .state').innerText(),
    keys.join(' '),
  ];
}

const RESCUED = '    figure: 340\n';
const UNREAD = written(HERALD_CLAIMS)
  .replace(RESCUED, `${RESCUED}    proposed: true\n`)
  .replace('reason: no question asks for tugs', 'reason: look again, proposed: true');

test('keys mean one thing at every stop, and a digit goes on to the next that waits', async () => {
  const { page, complaints } = await openHerald(UNREAD);
  expect(await stopOf(page)).toEqual(['“340”', 'a proposal', 'Enter q f a 1 2 r x']);
  await page.keyboard.press('r');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('label');
  expect(await page.locator('.form [name=label]').isVisible()).toBe(true);
  await page.locator('.form [name=label]').press('Tab');
  await page.locator('.number.now').focus();
  await page.keyboard.press('2');
  await expect.poll(() => page.locator('.number.now').innerText(), SOON).toBe('Two');
  expect(await claims()).toContain(`${RESCUED}    restsOn`);
  expect([await progress(page), await focused(page)]).toEqual(['5 of 6 numbers read.', 'BUTTON']);
  expect(await page.locator('.effect .message').allInnerTexts()).toEqual(['One entry is still to be read.']);
  expect(await stopOf(page)).toEqual(['“Two”', 'to be read', 'r x 1 2']);
  const before = await claims();
  await page.keyboard.press('Enter');
  // It stands in the bar above, and covers nothing of the text.
  await page.locator('header .told').getByText('Nothing is proposed here').waitFor();
  expect(await claims()).toBe(before);
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('r');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('label');
  await page.keyboard.press('Enter');
  await expect.poll(() => progress(page), SOON).toBe('6 of 6 numbers read: all done.');
  expect(await focused(page)).toBe('BUTTON');
  expect(await page.locator('.steps li').allInnerTexts()).toEqual([
    'Numbers',
    'Speakers, passages, copies',
    'Finish',
  ]);
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('u');
  await expect.poll(() => progress(page), SOON).toBe('5 of 6 numbers read.');
  expect(await focused(page)).not.toBe('BODY');
  expect(complaints).toEqual([]);
  await page.close();
});

test('an entry whose words stand nowhere is said first, and is mended or taken away', async () => {
  const lost = written(HERALD_CLAIMS)
    .replace('exact: rescued 340 people', 'exact: saved 340 people')
    .replace('leftOut:\n', 'leftOut:\n  - { exact: Fifteen gulls, reason: birds }\n');
  const { page, complaints } = await openHerald(lost);
  const banners = page.locator('.beside > div:first-child .message');
  const says = (words: string) => `The words of the entry “${words}” stand nowhere, or in several places.`;
  await expect
    .poll(() => banners.locator('p:first-child').allInnerTexts(), SOON)
    .toEqual([says('340'), says('Fifteen gulls')]);
  expect(await stopOf(page)).toEqual(['“340”', 'to be read', 'x r 1 2']);
  expect(await page.locator('.form .button.main').count()).toBe(0);
  expect(await faultsOf(page)).toEqual([]);

  await banners.first().getByRole('button', { name: 'Go there' }).click();
  expect(await stopOf(page)).toEqual(['“340”', 'to be mended', 'q f a 1 2 r x']);
  expect(await focused(page)).not.toBe('BODY');
  expect(await banners.count()).toBe(1);
  expect(await faultsOf(page)).toEqual([]);
  await page.evaluate(() => {
    const block = [...document.querySelectorAll('.text [data-block]')].find((one) =>
      one.textContent.includes('rescued 340'),
    );
    const [words, number, after] = block?.childNodes ?? [];
    if (words && number && after) getSelection()?.setBaseAndExtent(words, 16, after, ' people'.length);
  });
  await expect.poll(() => page.locator('.selected').innerText(), SOON).toBe('Selected: “rescued 340 people”');
  await page.keyboard.press('q');
  await expect.poll(claims, SOON).toContain('    exact: rescued 340 people\n');
  await expect.poll(() => stopOf(page), SOON).toEqual(['“Fifteen gulls”', 'to be mended', 'q x r 1 2']);
  expect(await progress(page)).toBe('6 of 6 numbers read, 1 entry to mend.');
  expect(await focused(page)).not.toBe('BODY');
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('x');
  await expect.poll(claims, SOON).toBe(written(HERALD_CLAIMS));
  await expect.poll(() => progress(page), SOON).toBe('6 of 6 numbers read: all done.');
  expect([await banners.count(), await focused(page)]).toEqual([0, 'BUTTON']);
  expect(complaints).toEqual([]);
  await page.close();
});

test(
  'while words are selected, the form speaks of them and of nothing else',
  { timeout: 60_000 },
  async () => {
    const { page, complaints } = await openHerald(UNREAD);
    await page.locator('.number', { hasText: 'Two' }).click();
    expect(await stopOf(page)).toEqual(['“Two”', 'to be read', 'r x 1 2']);
    await page.locator('.form [name=population]').fill('tugs of the harbour');
    await page.evaluate(() => {
      const block = [...document.querySelectorAll('.text p')].find((one) =>
        one.textContent.startsWith('The coast guard rescued'),
      );
      if (block?.firstChild) getSelection()?.setBaseAndExtent(block.firstChild, 5, block.firstChild, 14);
    });
    await expect.poll(() => page.locator('.selected').innerText(), SOON).toBe('Selected: “coast guard”');
    expect((await page.locator('.form').innerText()).split(/\n+/u)).toEqual([
      'What you choose now is done with these words, not with the number.',
      'A new row for these wordsr',
      'Put these words into a row of the story',
      'People hurt',
      '1',
      'People rescued',
      '2',
      'Let them go',
      'Esc',
    ]);
    const before = await claims();
    for (const key of ['x', 'Enter']) await page.keyboard.press(key);
    await page.getByText('Words are selected: say what they are').waitFor();
    expect(await claims()).toBe(before);
    await page.keyboard.press('r');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('label');
    const values = () =>
      page.locator('.fields').evaluate((form: HTMLFormElement) => Object.fromEntries(new FormData(form)));
    // What was written by hand stays; what was proposed for the number does not.
    expect(await values()).toEqual({
      ...{ label: '', population: 'tugs of the harbour', place: 'Port Ellery', kind: 'words' },
      ...{ quantity: '', measure: '', lookFor: '' },
    });
    expect(await page.locator('.fields blockquote').innerText()).toBe('coast guard');
    await page.getByRole('button', { name: 'Make the row, and put “coast guard” into it' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Let them go' }).click();
    expect(await stopOf(page)).toEqual(['“Two”', 'to be read', 'r Enter x 1 2']);
    expect([(await values()).label, (await values()).population]).toEqual([
      'Tugs sent',
      'tugs of the harbour',
    ]);
    expect([await focused(page), complaints]).toEqual(['BUTTON', []]);
    await page.close();
  },
);

test('the desk is marked as busy while an answer is awaited, and not while it asks the editor', async () => {
  const { page } = await openHerald(UNREAD);
  const isBusy = () => page.locator('variorum-desk[busy]').count();
  let answer: () => void = () => undefined;
  const held = new Promise<void>((done) => (answer = done));
  await page.route('**/desk/calls/decide', async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press('Enter');
  expect(await isBusy()).toBe(1);
  const mark = () =>
    page.locator('variorum-desk > header').evaluate((one) => getComputedStyle(one, '::after').visibility);
  await expect.poll(mark, SOON).toBe('visible');
  answer();
  await expect.poll(isBusy, SOON).toBe(0);
  await page.unroute('**/desk/calls/decide');

  await writeFile(join(desk.root, HERALD_CLAIMS), `# seen by another\n${UNREAD}`);
  await page.keyboard.press('x');
  await page.getByRole('dialog').waitFor();
  expect(await isBusy()).toBe(0);
  await page.close();
});
