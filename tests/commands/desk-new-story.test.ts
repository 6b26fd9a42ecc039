import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import { filesOf, OUTLET, written } from '../unit/kit/fixture.ts';
import { removeFolders } from '../unit/kit/repository.ts';
import { type RunningDesk, startDesk, stopDesks } from './desk-run.ts';
import { faultsOf, focused, openPage, progress, SOON } from './desk-visit.ts';

/** A story that is made at the desk, with its first text. */

let browser: Browser;
let desk: RunningDesk;

beforeAll(async () => {
  desk = await startDesk(filesOf({ [OUTLET]: written(OUTLET) }));
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  stopDesks();
  await removeFolders();
});

test(
  'in a new story every number is read by a key or two, and rows are made on the way',
  { timeout: 240_000 },
  async () => {
    const { page, complaints } = await openPage(browser, desk.address);
    await page.locator('[name=title]').fill('Night train off the rails');
    await page.locator('[name=date]').fill('2024-05-14');
    await page.locator('[name=place]').fill('Tarn Bridge');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make the story' }).click();
    await page.getByRole('heading', { name: 'Bring a text in' }).waitFor();
    const file = await readFile(join(desk.root, 'content/stories/night-train-off-the-rails.yml'), 'utf8');
    expect(file.replace(/^(updated|added): .*$/gmu, '$1')).toBe(`\
title: Night train off the rails
dek: What the articles say, side by side.
date: 2024-05-14
updated
added
place: Tarn Bridge
articles: []
`);
    expect(await page.locator('.kicker').textContent()).toBe('Night train off the rails');
    await page
      .getByLabel('Paste the article')
      .fill(await readFile('tests/fixtures/desk/observer.txt', 'utf8'));
    await page.getByRole('button', { name: 'Look at this text' }).click();
    await page.getByRole('heading', { name: 'What was found' }).waitFor();
    expect(await page.getByLabel('Paste the article').isVisible()).toBe(false);
    await page.getByLabel('Head of its column').fill('Observer');
    await page.getByLabel('The day it tells of').fill('2024-05-14');
    await page.getByLabel('The day it tells of').press('Tab');
    await page.locator('variorum-desk:not([busy])').waitFor({ state: 'attached' });
    expect(await page.locator('.deciding').innerText()).toBe(
      'Add it to the story\nEnter\n“Night train off the rails”',
    );
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add it to the story' }).click();
    await page.locator('.number.now').waitFor();
    const title = 'Passengers on board';
    let [pressed, typed] = [0, 0];
    for (let step = 0; step < 20; step += 1) {
      const before = await progress(page);
      if (before?.includes('all done') === true) break;
      const scrolled = await page.locator('.beside').evaluate((one) => one.scrollTop);
      expect([await focused(page), scrolled]).toEqual(['BUTTON', 0]);
      const isToChoose = (await page.locator('.form > form').count()) > 0;
      let [key = isToChoose ? 'r' : 'x'] = await page.locator('.form .button.main kbd').allInnerTexts();
      if ((await page.locator('.form h2').innerText()).startsWith('“212”')) {
        expect(await faultsOf(page)).toEqual([]);
        await page.locator('.fields [name="label"]').fill(title);
        [key, pressed, typed] = ['Enter', pressed + 1, typed + title.length];
      }
      pressed += key === 'r' ? 2 : 1;
      await page.keyboard.press(key);
      if (key === 'r') {
        const filled = await page.locator('.form .button.main').allInnerTexts();
        expect(filled).toEqual([expect.stringMatching(/^Make the row, and put “.*” into it\s*Enter$/u)]);
        await page.keyboard.press('Enter');
      }
      await expect.poll(() => progress(page), SOON).not.toBe(before);
    }
    expect((await page.locator('.effect .row strong').allInnerTexts()).join(', ')).toBe(
      'People killed, People injured, Passengers on board, Crew, People rescued, Passengers missing, People in a serious condition, ' +
        'Firefighters and soldiers, Speed of the train, When the line was opened, Damage in money',
    );
    expect([complaints, pressed, typed]).toEqual([[], 23, 19]);
    // A reason typed for the last of all is done with: the next key leads on.
    await page.getByLabel('Reason').fill('told in passing');
    await page.getByLabel('Reason').press('Enter');
    await page
      .getByText(/^Left out\./u)
      .first()
      .waitFor();
    await page.locator('variorum-desk:not([busy])').waitFor({ state: 'attached' });
    await page.keyboard.press('g');
    await page.waitForURL(/#found\//u);
    await page.close();
  },
);

test('a story that was just made is taken back by an undo', { timeout: 240_000 }, async () => {
  const { page, complaints } = await openPage(browser, desk.address);
  await page.locator('summary', { hasText: 'A new story' }).press('Enter');
  await expect.poll(() => focused(page), SOON).toBe('INPUT');
  await page.keyboard.type('Crane down');
  expect(await page.locator('[name=title]').inputValue()).toBe('Crane down');
  await page.locator('[name=date]').fill('2024-05-14');
  await page.locator('[name=place]').fill('Tarn Bridge');
  await page.locator('[name=place]').press('Enter');
  await page.getByRole('heading', { name: 'Bring a text in' }).waitFor();
  const file = join(desk.root, 'content/stories/crane-down.yml');
  expect(await readFile(file, 'utf8')).toContain('title: Crane down');
  await page.keyboard.press('u');
  await page.getByRole('heading', { name: 'Stories', level: 1 }).waitFor();
  await expect(readFile(file, 'utf8')).rejects.toThrow('ENOENT');
  expect(complaints).toEqual([]);
  await page.close();
});
