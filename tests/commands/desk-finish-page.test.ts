import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerCall } from '../../src/desk/answer.ts';
import { DeskSession } from '../../src/desk/session.ts';
import { launchBrowser } from '../browser/launch.ts';
import { contentOf, HERALD_CLAIMS, HERALD_RAW, written } from '../unit/kit/fixture.ts';
import { git, removeFolders } from '../unit/kit/repository.ts';
import { type RunningDesk, startDesk, stopDesks } from './desk-run.ts';
import { faultsOf, openPage, SOON } from './desk-visit.ts';

/** The last page of the desk: what goes into a commit, whole, and what is left after it. */

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

/** The things of the commit, each with whether it is ticked. */
const ticked = (page: Page) =>
  page
    .locator('.piece')
    .evaluateAll((pieces) =>
      pieces.map((one) => [
        one.querySelector('label')?.textContent,
        one.querySelector('input')?.checked,
        one.querySelectorAll('li').length,
      ]),
    );

const HERALD = 'The article “Harbour Herald” of “Ferry aground off Port Ellery”';
const TRAIN = 'The story “Night train off the rails”';
const OBSERVER = 'The article “Harbour Herald” of “Night train off the rails”';

test(
  'what belongs together is ticked together, the line says what is done, and the rest is left for later',
  { timeout: 240_000 },
  async () => {
    // An earlier run made a story with its article, and began a change of another article.
    const earlier = new DeskSession(desk.root);
    const event = { title: 'Night train off the rails', date: '2024-05-14', place: 'Tarn Bridge' };
    await answerCall(earlier, 'story', { id: 'train', ...event });
    const text = await readFile('tests/fixtures/desk/observer.txt', 'utf8');
    const header = { id: 'observer', outlet: 'harbour-herald', reports: '2024-05-14' };
    await answerCall(earlier, 'add', { story: 'train', source: { kind: 'text', text }, header, lines: [] });
    await writeFile(
      join(desk.root, HERALD_RAW),
      written(HERALD_RAW).replace('Two tugs were sent.', 'Two tugs were sent out.'),
    );

    const { page, complaints } = await openPage(browser, desk.address);
    await page.getByRole('link', { name: 'Harbour Herald' }).first().click();
    await page.locator('.number.now').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.progress').innerText(), SOON).toContain('all done');
    await page.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'Finish' }).click();
    await page.getByRole('heading', { name: 'Commit it' }).waitFor();
    // Enter presses no button that cannot be seen: it shows it first.
    const size = page.viewportSize() ?? { width: 1024, height: 900 };
    await page.setViewportSize({ ...size, height: 120 });
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await page.keyboard.press('Enter');
    expect(await page.getByRole('status').textContent()).toBe('Enter presses “Commit”.');
    await page.setViewportSize(size);
    expect(await page.locator('.files legend').allInnerTexts()).toEqual([
      'What goes into the commit',
      'What stays out of it',
    ]);
    expect(await ticked(page)).toEqual([
      [HERALD, true, 3],
      [OBSERVER, false, 3],
      [TRAIN, false, 1],
    ]);
    expect(await page.locator('.piece .note').first().innerText()).not.toContain('It goes with');
    expect(await page.locator('[name=message]').inputValue()).toBe(`Read ${HERALD.replace('The', 'the')}`);
    expect(await faultsOf(page)).toEqual([]);

    await page.getByLabel(TRAIN, { exact: true }).check();
    expect((await ticked(page)).map(([, isIn]) => isIn)).toEqual([true, true, true]);
    expect(await page.locator('[role="status"]').innerText()).toBe(
      `With it goes: ${OBSERVER.replace('The', 'the')}.`,
    );
    await page.getByLabel(HERALD, { exact: true }).uncheck();
    expect([
      await page.locator('[name=message]').inputValue(),
      await page.locator('[name=branch]').inputValue(),
    ]).toEqual(['Add the story “Night train off the rails” with the article “Harbour Herald”', 'train']);
    await page.getByLabel(OBSERVER, { exact: true }).uncheck();
    expect((await ticked(page)).map(([, isIn]) => isIn)).toEqual([false, false, false]);

    await page.getByLabel(OBSERVER, { exact: true }).check();
    await page.locator('[name=message]').fill('Add the night train');
    await page.getByLabel(HERALD, { exact: true }).check();
    await page.getByLabel(HERALD, { exact: true }).uncheck();
    await page.getByRole('button', { name: 'Commit' }).click();
    await page.getByRole('heading', { name: 'Committed' }).waitFor();
    expect((await git(desk.root, 'show', '--name-only', '--format=%s', 'train')).split('\n')).toEqual([
      'Add the night train',
      '',
      'content/articles/train/observer.md',
      'content/claims/train/observer.yml',
      'content/raw/train/observer.txt',
      'content/stories/train.yml',
    ]);
    await page.getByText('One other change is in no commit yet').waitFor();
    expect(await page.getByRole('button', { name: 'Commit' }).isVisible()).toBe(false);
    await page.locator('summary', { hasText: 'commit it, too' }).click();
    expect(await faultsOf(page)).toEqual([]);
    expect(await ticked(page)).toEqual([[HERALD, true, 3]]);
    expect(await page.locator('[name=branch]').inputValue()).toBe('train');
    await page.getByRole('button', { name: 'Commit' }).click();
    await page.getByText('Everything that was changed is in a commit.').waitFor();
    expect([await git(desk.root, 'status', '--short'), complaints]).toEqual(['', []]);
    await page.close();
  },
);
