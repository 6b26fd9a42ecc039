import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { answerCall } from '../../src/desk/answer.ts';
import { HERALD_ARTICLE, HERALD_CLAIMS, HERALD_RAW, written } from '../unit/kit/fixture.ts';
import { removeFolders } from '../unit/kit/repository.ts';
import { HERALD, openDesk } from './desk-opened.ts';

/** What the lines of an article are. */

afterAll(removeFolders);

describe('a line of an article that exists', () => {
  const RAW = written(HERALD_RAW);
  const PORT = 'Two tugs were sent.';

  const QUOTED = written(HERALD_CLAIMS);
  const UNQUOTED = QUOTED.replace(/.*Two tugs.*\n/u, '');

  async function openLines(changes: Parameters<typeof openDesk>[0] = {}) {
    const desk = await openDesk({ [HERALD_CLAIMS]: UNQUOTED, ...changes });
    const lines = () => desk.ask('lines', HERALD);
    const set = async (text: string, is: string) => {
      const { hash } = await lines();
      return desk.ask('line', { ...HERALD, hash, text, is });
    };
    return { ...desk, lines, set };
  }

  test('is shown with what it was taken for', async () => {
    const { lines } = await openLines();
    expect((await lines()).lines.map(({ kind, rule }) => [kind, rule])).toEqual([
      ['headline', null],
      ['paragraph', null],
      ['paragraph', null],
      ['paragraph', null],
      ['removed', 'section name'],
      ['removed', 'desk sign-off'],
    ]);
  });

  test.each([
    ['headline', PORT, `headline: ${PORT}\n`],
    ['dek', PORT, `dek: ${PORT}\n`],
    ['byline', PORT, `byline: ${PORT}\n`],
    ['furniture', PORT, `furniture: [${PORT}]\n`],
    ['keep', 'ab/cd', 'keep: [ab/cd]\n'],
    ['no-headline', 'Ferry aground off Port Ellery, 12 hurt', 'headline: none\n'],
  ])('becomes %s, and is found again as the rules have it', async (is, text, line) => {
    const { set, file, ask } = await openLines();
    const before = await file(HERALD_ARTICLE);
    await set(text, is);
    expect(await file(HERALD_RAW)).toBe(RAW.replace('reports: 2024-03-03\n', `reports: 2024-03-03\n${line}`));
    expect(await file(HERALD_ARTICLE)).not.toBe(before);
    if (is !== 'no-headline') {
      await set(text, 'as-found');
      expect(await file(HERALD_RAW)).toBe(RAW);
      await ask('undo');
    }
    expect(await ask('undo')).toEqual({ undone: `The line “${text}” set in herald` });
    expect([await file(HERALD_RAW), await file(HERALD_ARTICLE)]).toEqual([RAW, before]);
  });

  test('is one thing at a time, and no key says what the rules do', async () => {
    const { set, file } = await openLines();
    await set(PORT, 'furniture');
    await set(PORT, 'dek');
    expect(await file(HERALD_RAW)).toContain(`reports: 2024-03-03\ndek: ${PORT}\n---\n`);
    await set(PORT, 'keep');
    await set('ab/cd', 'furniture');
    expect(await file(HERALD_RAW)).toBe(RAW);
  });

  test('that the page itself marked is part of the article again', async () => {
    const marked = RAW.replace(
      'reports: 2024-03-03\n',
      `reports: 2024-03-03\nmarked: { caption: [${PORT}] }\n`,
    );
    const { set, file, lines } = await openLines({ [HERALD_RAW]: marked });
    expect((await lines()).lines.find(({ text }) => text === PORT)?.kind).toBe('removed');
    await set(PORT, 'keep');
    expect(await file(HERALD_RAW)).toBe(RAW);
  });

  test('that is quoted is missed, and the article follows when its entry is gone', async () => {
    const { set, file, ask } = await openLines({ [HERALD_CLAIMS]: QUOTED });
    const before = await file(HERALD_ARTICLE);
    const { messages } = await set(PORT, 'furniture');
    expect(messages.map(({ code, entry }) => [code, entry])).toEqual([
      ['quote-not-found', { list: 'leftOut', index: 3, key: 'exact' }],
    ]);
    expect(await file(HERALD_ARTICLE)).toBe(before);
    const { hash } = await ask('article', HERALD);
    const decision = { kind: 'remove', entry: { list: 'leftOut', index: 3 } };
    await ask('decide', { ...HERALD, hash, decision });
    expect(await file(HERALD_ARTICLE)).toContain(`text: ${PORT}`);
  });

  test('is not set in a file that changed meanwhile', async () => {
    const { root, session, lines, file } = await openLines();
    const { hash } = await lines();
    const theirs = RAW.replace('reports:', 'published: 2024-03-04\nreports:');
    await writeFile(join(root, HERALD_RAW), theirs);
    const asked = { ...HERALD, hash, text: PORT, is: 'dek' };
    expect(Object.keys(await answerCall(session, 'line', asked))).toEqual(['clash']);
    expect(await file(HERALD_RAW)).toBe(theirs);
  });
});
