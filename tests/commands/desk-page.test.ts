import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import { contentOf, HERALD_CLAIMS, written } from '../unit/kit/fixture.ts';
import { git, removeFolders } from '../unit/kit/repository.ts';
import { callCommand } from './command-run.ts';
import { type RunningDesk, startDesk, stopDesks } from './desk-run.ts';
import { faultsOf, fillPublisher, focused, openPage, progress, SOON } from './desk-visit.ts';

/** An editor at the desk, who types into no file. */

const PROPOSED = written(HERALD_CLAIMS).replace('    figure: 340\n', '    figure: 340\n    proposed: true\n');

let browser: Browser;
let desk: RunningDesk;

beforeAll(async () => {
  desk = await startDesk(contentOf({ [HERALD_CLAIMS]: PROPOSED }));
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  stopDesks();
  await removeFolders();
});

const open = () => openPage(browser, desk.address);

test(
  'a saved page becomes an article that the check finds nothing wrong with, and a commit',
  { timeout: 240_000 },
  async () => {
    const { page, complaints } = await open();
    let pressed = 0;
    const press = async (key: string) => {
      pressed += 1;
      await page.keyboard.press(key);
    };
    const click = async (name: string, role: 'button' | 'link' = 'button') => {
      pressed += 1;
      await page.getByRole(role, { name, exact: true }).click();
    };
    expect(await faultsOf(page)).toEqual([]);
    await click('Bring a text into this story');
    await page.getByLabel('Or drop a saved page').setInputFiles('tests/fixtures/desk/courier.html');
    pressed += 1;
    await page.getByRole('heading', { name: 'What was found' }).waitFor();
    expect(await page.locator('.lines li.headline').innerText()).toContain('Ferry towed off the rocks');
    expect(await faultsOf(page)).toEqual([]);
    expect(await fillPublisher(page)).toEqual(
      ['country', 'homepage'].map((name) => [true, `outlet-${name}`]),
    );
    await page.getByRole('heading', { level: 1 }).focus();
    await press('Enter');
    await page.locator('.number.now').waitFor();
    expect(await faultsOf(page)).toEqual([]);

    const all = await page.locator('.text .number').count();
    const words = (await page.locator('.text').innerText()).split(/\s+/u).length;
    for (let step = 0; step < all; step += 1) {
      const before = await progress(page);
      if (before?.includes('all done') === true) break;
      expect(await focused(page)).not.toBe('BODY');
      const [accepts] = await page.locator('.form .button.main kbd').allInnerTexts();
      const isAmongMany = (await page.locator('.form .alike').count()) > 0;
      if (isAmongMany) await press('X');
      else if (accepts === 'Enter') await press('Enter');
      else await press('x');
      await expect.poll(() => progress(page), SOON).not.toBe(before);
    }
    expect(await progress(page)).toBe(`${all} of ${all} numbers read: all done.`);
    await page.getByText('Nothing: every quote is found').waitFor();
    expect(await page.locator('.effect .row').allInnerTexts()).toEqual([
      'People hurt\nNo contradiction: at least 13 by 3 March 2024.',
      'People rescued\nNo contradiction: 345 by 4 March 2024.',
    ]);

    const steps = page.getByRole('navigation', { name: 'Steps of this article' });
    await press('g');
    await expect
      .poll(() => steps.locator('li').allInnerTexts(), SOON)
      .toEqual(['Numbers 14 of 14 numbers read', 'Speakers, passages, copies', 'Finish']);
    expect(await focused(page)).not.toBe('BODY');
    pressed += 1;
    await steps.getByRole('link', { name: 'Finish' }).click();
    await page.getByRole('heading', { name: 'Commit it' }).waitFor();
    await expect.poll(() => page.evaluate(() => scrollY), SOON).toBe(0);
    const commit = await page.getByRole('button', { name: 'Commit' }).boundingBox();
    expect((commit?.y ?? 0) + (commit?.height ?? 0)).toBeLessThan(900);
    expect(await page.locator('.report h4').allInnerTexts()).toEqual(['Articles', 'Verdicts that flip']);
    expect(await page.locator('.report').innerText()).not.toMatch(/\*\*|<|\\/u);
    await page.getByText('That is with all that is listed below, ticked or not.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await press('Enter');
    await page.locator('.done').getByText('Nothing was pushed.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('done');
    expect(await faultsOf(page)).toEqual([]);
    expect([complaints, all, words]).toEqual([[], 14, 602]);
    expect(pressed).toBe(14);

    expect((await git(desk.root, 'show', '--name-only', '--format=%s')).split('\n')).toEqual([
      'Add the article “Valley Courier” to “Ferry aground off Port Ellery”',
      '',
      'content/articles/ferry/valley-courier.md',
      'content/claims/ferry/valley-courier.yml',
      'content/outlets/valley-courier.yml',
      'content/raw/ferry/valley-courier.txt',
      'content/stories/ferry.yml',
    ]);
    expect(await readFile(join(desk.root, 'content/claims/ferry/valley-courier.yml'), 'utf8')).not.toContain(
      'proposed',
    );
    const { out, err } = await callCommand('check', ['--root', desk.root]);
    expect(err + out).not.toContain('valley-courier');
    await page.close();
  },
);

describe('a file that changes while it is read', () => {
  const claims = () => readFile(join(desk.root, HERALD_CLAIMS), 'utf8');

  test.each([
    ['Keep the one on the disk', PROPOSED.replace('claims:\n', 'claims:\n  # seen by another\n')],
    ['Write mine over it', written(HERALD_CLAIMS)],
  ])('%s', async (choice, left) => {
    await writeFile(join(desk.root, HERALD_CLAIMS), PROPOSED);
    const { page } = await open();
    await page.getByRole('link', { name: 'Harbour Herald' }).click();
    await page.locator('.number.now').waitFor();
    await writeFile(
      join(desk.root, HERALD_CLAIMS),
      PROPOSED.replace('claims:\n', 'claims:\n  # seen by another\n'),
    );
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'This file changed while you read it' }).waitFor();
    expect(await page.locator('dialog mark').allInnerTexts()).toEqual([
      '  # seen by another\n',
      '    proposed: true\n',
    ]);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: choice }).click();
    await expect.poll(claims, SOON).toBe(left);
    await expect.poll(() => focused(page), SOON).not.toBe('BODY');
    await page.close();
  });
});

test(
  'a page that is dropped is found, and a line of it is said to be the standfirst',
  { timeout: 240_000 },
  async () => {
    const { page, complaints } = await open();
    await page.getByRole('button', { name: 'Bring a text into this story' }).click();
    const dropped = await page.evaluateHandle(
      (html) => {
        const carried = new DataTransfer();
        carried.items.add(new File([html], 'courier.html', { type: 'text/html' }));
        return carried;
      },
      await readFile('tests/fixtures/desk/courier.html', 'utf8'),
    );
    await page.locator('.ways').dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByRole('heading', { name: 'What was found' }).waitFor();
    const line = page.locator('.lines li', { hasText: 'Nobody on the quay' });
    expect(await line.locator('.kind').innerText()).toBe('paragraph');
    await line.getByRole('button').click();
    await page.keyboard.press('s');
    await expect.poll(() => line.locator('.kind').innerText(), SOON).toBe('standfirst');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Nobody on the quay');
    await page.keyboard.press('l');
    await expect.poll(() => line.locator('.kind').innerText(), SOON).toBe('paragraph');
    expect([complaints, await faultsOf(page)]).toEqual([[], []]);
    await page.close();
  },
);

test(
  'words are selected and claimed by keys, and the focus is never lost',
  { timeout: 240_000 },
  async () => {
    await writeFile(join(desk.root, HERALD_CLAIMS), PROPOSED);
    const claims = () => readFile(join(desk.root, HERALD_CLAIMS), 'utf8');
    const { page, complaints } = await open();
    await page.getByRole('link', { name: 'Harbour Herald' }).click();
    await page.locator('.number.now').waitFor();
    for (const key of ['j', 'j', 'ArrowRight', 'Shift+ArrowRight']) await page.keyboard.press(key);
    await expect.poll(() => page.locator('.selected').innerText(), SOON).toBe('Selected: “Two tugs”');
    expect(await page.locator('[role="status"]').innerText()).toBe('Selected: Two tugs');
    // By the mouse, from inside of a word to inside of another.
    await page.evaluate(() => {
      const first = document.querySelector('.text [data-block]')?.firstChild;
      if (first) getSelection()?.setBaseAndExtent(first, 1, first, 9);
    });
    await expect.poll(() => page.locator('.selected').innerText(), SOON).toBe('Selected: “Ferry aground”');
    await page.evaluate(() => {
      const [, , first, second] = document.querySelectorAll('.text [data-block]');
      if (first && second) getSelection()?.setBaseAndExtent(first, 0, second, 1);
    });
    await expect
      .poll(() => page.locator('.selected').innerText(), SOON)
      .toMatch(/^Selected, as far as its paragraph goes: “The coast guard .*said\.”$/u);
    for (const key of ['Escape', 'ArrowRight', 'Shift+ArrowRight']) await page.keyboard.press(key);
    await page.keyboard.press('r');
    const fill = async (name: string, words: string) => {
      await page.locator(`.fields [name="${name}"]`).fill(words);
    };
    await fill('label', 'Who came');
    await page.locator('summary', { hasText: 'More of this row' }).click();
    await page.locator('.fields [name="kind"]').selectOption('words');
    await fill('population', 'helpers');
    await fill('place', 'Port Ellery');
    await page.locator('.fields [name="place"]').press('Enter');
    await expect
      .poll(claims, SOON)
      .toContain('  - id: who-came\n    question: who-came\n    exact: Two tugs\n');
    await expect.poll(() => page.locator('.verdict-here dd').allInnerTexts(), SOON).toEqual(['“Two tugs”']);
    expect(await focused(page)).not.toBe('BODY');
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('[name="as-of-zone"]').fill('noon');
    await page.locator('[name="as-of-zone"]').press('Tab');
    await page.locator('.form .message', { hasText: 'cannot stand there' }).waitFor();
    expect(await focused(page)).not.toBe('BODY');
    expect(complaints).toEqual([]);
    await page.close();
  },
);

test(
  'keys read, choose a row and take it back; a field that is written in keeps its letters',
  { timeout: 240_000 },
  async () => {
    await writeFile(join(desk.root, HERALD_CLAIMS), PROPOSED);
    const { page } = await open();
    await page.getByRole('link', { name: 'Harbour Herald' }).click();
    const now = page.locator('.number.now');
    await expect.poll(() => now.getAttribute('aria-label'), SOON).toBe('340, proposed as a claim');
    await page.keyboard.press('k');
    expect(await now.getAttribute('aria-label')).toBe('12, claimed');
    await page.keyboard.press('j');
    // Pressed twice before the desk has answered.
    await page.evaluate(() => {
      for (const key of ['1', '1'])
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    await expect.poll(() => page.locator('.row.chosen').innerText(), SOON).toContain('People hurt');
    await expect.poll(() => page.locator('[busy]').count(), SOON).toBe(0);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('u');
    await expect.poll(() => page.locator('.row.chosen').innerText(), SOON).toContain('People rescued');
    await page.locator('[name=note]').fill('jkxu12');
    await page.locator('[name=note]').press('Tab');
    await expect
      .poll(() => readFile(join(desk.root, HERALD_CLAIMS), 'utf8'), SOON)
      .toContain('    note: jkxu12\n');
    await page.close();
  },
);
