import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PassageRecord } from '../../src/schemas/published/passage-record.ts';
import type { LineageRecord } from '../../src/schemas/published/lineage-record.ts';
import type { QuotationRecord } from '../../src/schemas/published/quotation-record.ts';
import { findFaults } from '../browser/accessibility.ts';
import { launchBrowser } from '../browser/launch.ts';
import { STORY } from '../unit/kit/fixture.ts';
import { foundContent, unjudged } from '../unit/kit/found-story.ts';
import { removeFolders } from '../unit/kit/repository.ts';
import { callCommand } from './command-run.ts';
import { type RunningDesk, startDesk, stopDesks } from './desk-run.ts';
import { openPage } from './desk-visit.ts';

/** An editor judges what was found in an article, by keys and by the mouse. */

let browser: Browser;
let desk: RunningDesk;

beforeAll(async () => {
  desk = await startDesk(foundContent());
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  stopDesks();
  await removeFolders();
});

const until = (get: () => Promise<string | null>) => expect.poll(get, { timeout: 20_000 });
const file = () => readFile(join(desk.root, STORY), 'utf8');
const progress = (page: Page) => page.locator('.progress').textContent();
const now = (page: Page) => page.locator('.text .now').getAttribute('aria-label');

async function expectSound(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1024, height: 6000 });
  expect(await findFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 1024, height: 900 });
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
}

test('an utterance is put with one in another article, and left to the rules again, without a mouse', async () => {
  const { page } = await openPage(browser, desk.address);
  const says = page.getByRole('status');
  await page.getByRole('link', { name: 'Harbour Herald' }).click();
  await page.getByRole('link', { name: 'Speakers, passages, copies', exact: true }).click();
  await page.getByText('No other article is found to give it.').waitFor();
  await page.keyboard.press('t');
  const list = page.getByRole('combobox', { name: 'Utterance' });
  expect(await list.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await list.locator('option').allTextContents()).toEqual([
    'The Gazette, Ada Roe: We counted 340 people',
    'The Gazette, coast guard: At least 12 people were hurt when a ferry ran aground',
  ]);
  await expectSound(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await says.textContent()).toBe('Say why, then press Enter.');
  await page.keyboard.type('A film shows her.');
  await page.keyboard.press('Enter');
  await until(() => says.textContent()).toBe('Put together. 0 of 5 looked at.');
  expect(await page.locator('.elsewhere li').innerText()).toMatch(
    /^The Gazette\s*corrected\s+We counted 340 people\s+An editor’s reason: A film shows her\.\s+Leave it to the rules$/u,
  );
  await expectSound(page);
  expect(await file()).toBe(
    unjudged(`\
speakers:
  - article: herald
    exact: We counted 340 people
    with:
      - article: rewrite
        exact: We counted 340 people
    because: A film shows her.
`),
  );
  await page.locator('.elsewhere').getByRole('button', { name: 'Leave it to the rules' }).press('Enter');
  await until(() => says.textContent()).toBe('Left to the rules. 0 of 5 looked at.');
  expect(await file()).toBe(unjudged());
  await page.keyboard.press('u');
  await until(() => says.textContent()).toBe(
    'Taken back: What is the same as “We counted 340 people” judged in herald.',
  );
  await page.keyboard.press('u');
  await until(file).toBe(unjudged());
  await page.close();
}, 120_000);

test('one of each is confirmed, corrected and forbidden, and the site has it', async () => {
  const { page, complaints } = await openPage(browser, desk.address);
  const says = page.getByRole('status');
  await page.getByRole('link', { name: 'Harbour Herald' }).click();
  await page.getByRole('link', { name: 'Speakers, passages, copies', exact: true }).click();
  await until(() => now(page)).toBe('“We counted 340 people”, spokeswoman, found by rule');
  await expectSound(page);

  // Keys: who speaks is corrected, with the reason that it asks for.
  await page.keyboard.press('1');
  expect(await says.textContent()).toBe('Say why, then press Enter.');
  await page.keyboard.type('The Gazette names her.');
  await page.keyboard.press('Enter');
  await until(() => says.textContent()).toBe('Ada Roe says it. 1 of 5 looked at.');
  expect(await now(page)).toBe('The headline, put together with 1, found by rule');
  await expectSound(page);
  // Pressed twice before there is an answer, the key judges nothing that was not seen.
  await page.evaluate(() => {
    const press = () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true });
    document.activeElement?.dispatchEvent(press());
    document.activeElement?.dispatchEvent(press());
  });
  await until(() => says.textContent()).toBe('Confirmed. 2 of 5 looked at.');

  // The mouse: one pair is none.
  await page.getByRole('combobox', { name: 'Why' }).fill('another hour');
  await page.getByRole('button', { name: 'Not this one' }).click();
  await until(() => says.textContent()).toBe('Kept apart. 3 of 5 looked at.');
  await page.getByText('Put another paragraph with it').click();
  await page
    .getByRole('combobox', { name: 'Paragraph' })
    .selectOption({ label: 'Her owners had been warned of the storm.' });
  await page.getByRole('combobox', { name: 'Why' }).fill('of the tugs');
  await page.locator('details').getByRole('button', { name: 'They tell the same' }).click();
  await until(() => says.textContent()).toBe('Put together. 3 of 5 looked at.');
  await page.keyboard.press('Enter');
  await until(() => says.textContent()).toBe('Confirmed. 4 of 5 looked at.');

  // Copies: kept separate, taken back, then joined.
  await until(() => now(page)).toBe('The Gazette, found by rule');
  await expectSound(page);
  await page.keyboard.press('x');
  await page.keyboard.type('One notice.');
  await page.keyboard.press('Enter');
  await until(() => progress(page)).toBe('5 of 5 looked at: all done.');
  expect(await file()).toContain('separate:\n  - pair: [herald, rewrite]\n    because: One notice.\n');
  await page.keyboard.press('u');
  await until(() => progress(page)).toBe('4 of 5 looked at.');
  await page.keyboard.press('4');
  await until(() => progress(page)).toBe('5 of 5 looked at: all done.');
  await page.getByText('Nothing: every quote is found').waitFor();
  await expectSound(page);
  expect(complaints).toEqual([]);

  expect(await file()).toBe(
    unjudged(`\
lineage:
  - article: rewrite
    from: herald
    kind: rewrite
    basis: textual
    confidence: probable
    evidence:
      - exact: At least 12 people were hurt when a ferry ran aground, the coast guard said
        with:
          article: herald
          exact: At least 12 people were hurt when a ferry ran aground, the coast guard said
      - exact: The coast guard rescued 340 people
        with: { article: herald, exact: The coast guard rescued 340 people }
alignment:
  add:
    - { pair: [herald#headline, rewrite#p1] }
    - { pair: [herald#p2, rewrite#p3], because: of the tugs }
    - { pair: [herald#p2, rewrite#p2] }
  forbid:
    - { pair: [herald#p1, rewrite#p1], because: another hour }
speakers:
  - article: herald
    exact: We counted 340 people
    speaker: Ada Roe
    because: The Gazette names her.
`),
  );
  const { out, err } = await callCommand('check', ['--root', desk.root, '--no-cache']);
  expect(err + out).toBe('Checked 1 story: every quote is found, and every number is claimed or left out.\n');

  const data = async <Kind>(name: string) => {
    const response = await page.goto(`${desk.origin}/data/${name}.json`, { timeout: 120_000 });
    return (await response?.json()) as Kind[];
  };
  const [quotations] = await data<QuotationRecord>('quotations');
  expect(
    quotations?.quotations.map(({ speaker, speakerBasis, because }) => [speaker, speakerBasis, because]),
  ).toEqual([['Ada Roe', 'editor', 'The Gazette names her.']]);
  const [lineage] = await data<LineageRecord>('lineage');
  expect(lineage?.tellings).toEqual([['herald', 'rewrite']]);
  const [passages] = await data<PassageRecord>('passages');
  expect(
    passages?.passages.map(({ members }) => members.map(({ article, block }) => `${article}#${block}`)),
  ).toEqual([
    ['rewrite#headline'],
    ['herald#headline', 'rewrite#p1'],
    ['herald#p1'],
    ['herald#p2', 'rewrite#p2'],
    ['herald#p2', 'rewrite#p2', 'rewrite#p3'],
    ['herald#p3'],
  ]);
  await page.close();
}, 300_000);
