import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { answerCall } from '../../src/desk/answer.ts';
import { BOUNDS } from '../../src/disk/fetch-bounds.ts';
import { HERALD_ARTICLE, HERALD_CLAIMS, HERALD_RAW, STORY, written } from '../unit/kit/fixture.ts';
import { serve } from '../unit/kit/page-server.ts';
import { git, removeFolders } from '../unit/kit/repository.ts';
import { HERALD, openDesk } from './desk-opened.ts';

/** Texts that come in at the desk, and what their lines are. */

afterAll(removeFolders);

test('a text is looked at, added with its proposals, and taken back as one step', async () => {
  const { root, ask, file } = await openDesk({ [HERALD_CLAIMS]: undefined });
  const source = {
    kind: 'text',
    text: 'Ferry refloated\n\nThe ferry was towed off; 14 people were hurt.\n\nShare this story\n',
  };
  const bring = {
    story: 'ferry',
    source,
    header: { id: 'echo', label: 'The Echo', reports: '2024-03-04' },
    lines: [],
  };
  const found = await ask('look', bring);
  expect(found.lines.map(({ kind, rule }) => [kind, rule !== null])).toEqual([
    ['headline', false],
    ['paragraph', false],
    ['removed', true],
  ]);
  expect([found.problems, await git(root, 'status', '--short')]).toEqual([[], '']);
  const added = await ask('add', bring);
  expect([added.title, added.stops.map(({ text, state }) => [text, state])]).toEqual([
    'Ferry refloated',
    [['14', 'proposed-claim']],
  ]);
  expect(await file(STORY)).toContain('articles: [herald, rewrite, echo]\n');
  expect(await file('content/articles/ferry/echo.md')).toContain('14 people were hurt');
  await ask('undo');
  expect(await git(root, 'status', '--short')).toBe('');
});

describe('a publisher that is not known', () => {
  const PAGE = `<!doctype html><html lang="en"><head><title>Ferry refloated</title>
<link rel="canonical" href="https://www.echo.example/ferry">
<meta property="og:site_name" content="The Harbour Echo"><meta property="article:published_time" content="2024-03-04">
</head><body><article><h1>Ferry refloated</h1><p>The ferry was towed off on Monday; 14 people were hurt, the mayor said.</p>
<p>She will be looked at in the dock of the town, and the harbour stays shut until that is done.</p></article></body></html>`;
  const source = { kind: 'file', name: 'echo.html', base64: Buffer.from(PAGE).toString('base64') };
  const bring = (header: object) => ({ story: 'ferry', source, header, lines: [] });
  const OUTLET_FILE = 'content/outlets/the-harbour-echo.yml';

  test('is made with its first text, by what the page says of it', async () => {
    const { root, ask, file } = await openDesk({});
    const found = await ask('look', bring({}));
    expect([found.id, found.newOutlet, found.remarks, found.problems]).toEqual([
      'the-harbour-echo',
      {
        filled: { name: 'The Harbour Echo', homepage: 'https://www.echo.example', shown: 'whole' },
        from: 'the page’s meta element “og:site_name”',
      },
      [],
      [],
    ]);
    await ask('add', bring({}));
    expect(await file(OUTLET_FILE)).toBe('name: The Harbour Echo\nhomepage: https://www.echo.example\n');
    expect(await file('content/raw/ferry/the-harbour-echo.txt')).toMatch(
      /^---\noutlet: the-harbour-echo\nreports: /u,
    );
    expect(await ask('undo')).toEqual({ undone: 'The text the-harbour-echo added' });
    expect(await git(root, 'status', '--short')).toBe('');
  });

  test('is made as an editor fills it in, under a name that is free', async () => {
    const { ask, file } = await openDesk({ [OUTLET_FILE]: 'name: Another Echo\n' });
    const newOutlet = { name: 'The Harbour Echo', kind: 'newspaper', country: '', shown: 'quotes' };
    await ask('add', bring({ newOutlet }));
    expect(await file('content/outlets/the-harbour-echo-2.yml')).toBe(
      'name: The Harbour Echo\nkind: newspaper\nshown: quotes\n',
    );
  });

  test('is none where an editor says that the text does not name it', async () => {
    const { ask } = await openDesk({});
    const { newOutlet, header } = await ask('look', bring({ outlet: 'unnamed' }));
    expect([newOutlet, header.find(({ key }) => key === 'label')?.value]).toEqual([null, 'The Harbour Echo']);
  });

  test('is refused with what its schema does not take', async () => {
    const { session } = await openDesk({});
    const newOutlet = { name: 'Echo', homepage: 'no address', shown: 'whole' };
    expect(await answerCall(session, 'add', bring({ newOutlet }))).toMatchObject({
      refused: { code: 'bad-value' },
    });
  });
});

describe('a story is made', () => {
  const STORY_OF = { title: 'Fire: the mill', date: '2024-03-02', place: 'Sellwick' };

  test('with what every story needs, under a name of its title', async () => {
    const { ask, file } = await openDesk({});
    expect(await ask('story', STORY_OF)).toEqual({ story: 'fire-the-mill' });
    expect(await file('content/stories/fire-the-mill.yml')).toContain('\ntitle: "Fire: the mill"\n');
    expect((await ask('stories')).stories.map(({ title }) => title)).toEqual([
      'Ferry aground off Port Ellery',
      'Fire: the mill',
    ]);
    expect(await ask('story', STORY_OF)).toEqual({ story: 'fire-the-mill-2' });
  });

  test('under the name that is given, where no other has it', async () => {
    const { session } = await openDesk({});
    expect(await answerCall(session, 'story', { ...STORY_OF, id: 'mill' })).toEqual({
      told: { story: 'mill' },
    });
    expect(await answerCall(session, 'story', { ...STORY_OF, id: 'ferry' })).toMatchObject({
      refused: { sentence: 'Another story has this name in addresses.' },
    });
  });
});

test('a line that an editor names is the headline', async () => {
  const { ask } = await openDesk({});
  const source = { kind: 'text', text: 'From our desk\n\nFerry refloated\n\nThe ferry was towed off.\n' };
  const { lines } = await ask('look', {
    story: 'ferry',
    source,
    header: { label: 'Echo', reports: '2024-03-04' },
    lines: [{ text: 'Ferry refloated', is: 'headline' }],
  });
  expect(lines.filter(({ kind }) => kind === 'headline').map(({ text }) => text)).toEqual([
    'Ferry refloated',
  ]);
});

test('an address is a web address, and never a file of this machine', async () => {
  const { session } = await openDesk({});
  const asked = {
    story: 'ferry',
    source: { kind: 'address', address: '/etc/hostname' },
    header: {},
    lines: [],
  };
  expect(await answerCall(session, 'look', asked)).toMatchObject({
    refused: { sentence: 'This is no address of a page.' },
  });
});

describe('a page is fetched by its address', () => {
  const look = async (bounds: typeof BOUNDS) => {
    const page = await readFile('tests/fixtures/desk/courier.html');
    const server = await serve({
      '/ferry': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page),
    });
    const { session } = await openDesk({}, { bounds });
    const address = `${server.address}/ferry`;
    const asked = { story: 'ferry', source: { kind: 'address', address }, header: {}, lines: [] };
    const answer = await answerCall(session, 'look', asked);
    await server.stop();
    return { answer, address };
  };

  test('and its text is found', async () => {
    const { answer, address } = await look({ ...BOUNDS, mayBePrivate: true });
    const found = 'told' in answer && 'header' in answer.told ? answer.told : null;
    expect(found?.id).toBe('valley-courier');
    expect(found?.header.find(({ key }) => key === 'url')?.value).toBe(address);
    expect(found?.lines[0]).toEqual({
      text: 'Ferry towed off the rocks at Port Ellery',
      kind: 'headline',
      rule: null,
      mayBeDek: false,
    });
  });

  test('and never one of this machine', async () => {
    expect((await look(BOUNDS)).answer).toMatchObject({ refused: { code: 'not-fetched' } });
  });
});

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
