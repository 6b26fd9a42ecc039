import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { answerCall } from '../../src/desk/answer.ts';
import { HERALD_ARTICLE, HERALD_CLAIMS, HERALD_RAW, REWRITE_RAW, written } from '../unit/kit/fixture.ts';
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

describe('the head of the column of an article that exists', () => {
  const RAW = written(HERALD_RAW);
  const TWIN = written(REWRITE_RAW).replace(
    /^---\n(?:outlet|label):.*\n(?:label:.*\n)?/u,
    '---\noutlet: harbour-herald\n',
  );

  async function openHead(changes: Parameters<typeof openDesk>[0] = {}) {
    const desk = await openDesk(changes);
    const setOf = async (asked: typeof HERALD, head: string) => {
      const { hash } = await desk.ask('lines', asked);
      return answerCall(desk.session, 'head', { ...asked, hash, head });
    };
    return { ...desk, setOf };
  }

  test('is set, changed, and taken away again, each a step that can be taken back', async () => {
    const { setOf, file, ask } = await openHead();
    expect(await ask('lines', HERALD)).toMatchObject({ head: '', publisher: 'Harbour Herald' });
    expect(await setOf(HERALD, ' Early edition ')).toMatchObject({ told: { head: 'Early edition' } });
    expect(await file(HERALD_RAW)).toBe(
      RAW.replace('reports: 2024-03-03\n', 'label: Early edition\nreports: 2024-03-03\n'),
    );
    await setOf(HERALD, 'First edition');
    expect(await setOf(HERALD, 'First edition')).toMatchObject({
      told: { head: 'First edition', undo: 'The head of herald set to “First edition”' },
    });
    await setOf(HERALD, '');
    expect(await file(HERALD_RAW)).toBe(RAW);
    expect(await ask('undo')).toEqual({ undone: 'The head of herald taken away' });
    expect(await ask('undo')).toEqual({ undone: 'The head of herald set to “First edition”' });
    expect(await ask('undo')).toEqual({ undone: 'The head of herald set to “Early edition”' });
    expect(await file(HERALD_RAW)).toBe(RAW);
  });

  test('that another column has is told of until one of the two is another', async () => {
    const { setOf, ask } = await openHead({ [REWRITE_RAW]: TWIN });
    const rewrite = { ...HERALD, article: 'rewrite' };
    const shared = async () =>
      (await ask('lines', rewrite)).messages.filter(({ code }) => code === 'label-shared');
    expect(await shared()).toEqual([
      {
        ...{ severity: 'unfinished', code: 'label-shared', place: null, entry: null },
        sentence: 'This article would stand under the same column head as "herald".',
        evidence: ['head     "Harbour Herald"', 'columns  herald and rewrite'],
        action: 'Open “Headline, byline and other lines”, and give it a head of its own.',
      },
    ]);
    await setOf(rewrite, 'Herald, rewritten');
    expect(await shared()).toEqual([]);
  });

  test.each([
    ['', 'This article has no named outlet and no label to stand at the head of its column.'],
    [
      'Far too long for the head of a column, in the table of any story',
      'What is written under “Head of its column” cannot stand there.',
    ],
  ])('%j is refused where it cannot stand', async (head, sentence) => {
    const { setOf, file } = await openHead();
    expect(await setOf({ ...HERALD, article: 'rewrite' }, head)).toMatchObject({ refused: { sentence } });
    expect(await file(REWRITE_RAW)).toBe(written(REWRITE_RAW));
  });
});
