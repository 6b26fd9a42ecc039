import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { answerCall } from '../../src/desk/answer.ts';
import { BOUNDS } from '../../src/disk/fetch-bounds.ts';
import { HERALD_CLAIMS, OUTLET, STORY, written } from '../unit/kit/fixture.ts';
import { serve } from '../unit/kit/page-server.ts';
import { git, removeFolders } from '../unit/kit/repository.ts';
import { askOf, openDesk } from './desk-opened.ts';

/** Texts that come in at the desk. */

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
        from: '“og:site_name” in the page’s own data',
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
    const said = {
      code: 'bad-value',
      sentence: 'Something under “Its address on the web” cannot stand there.',
      evidence: [
        ['found', 'no address'],
        ['expected', 'a web address without spaces, backslashes and characters that nobody sees'],
      ],
      action: 'Correct what is written there.',
    };
    expect((await askOf(session)('look', bring({ newOutlet }))).problems).toEqual([said]);
    expect(await answerCall(session, 'add', bring({ newOutlet }))).toEqual({ refused: said });
  });
});

test('a pasted text gets its publisher by its address, and a head that no other column has', async () => {
  const { ask, file } = await openDesk({ [OUTLET]: `${written(OUTLET)}homepage: https://herald.example\n` });
  const source = {
    kind: 'text',
    text: 'Ferry refloated\n\nBy Jane Roe, March 4, 2024\n\nIt was towed off.\n',
  };
  const bring = (header: object) => ({ story: 'ferry', source, header, lines: [] });
  const before = await ask('look', bring({}));
  const wrong = await ask('look', bring({ url: 'herald' }));
  expect([before.address, before.header[1]?.value, wrong.address, wrong.problems[0]?.sentence]).toEqual([
    '',
    null,
    'herald',
    'Something under “Address of the text on the web” cannot stand there.',
  ]);
  const url = 'https://www.herald.example/ferry';
  expect((await ask('look', bring({ url }))).problems).toEqual([]);
  await ask('add', bring({ url }));
  expect(await file('content/raw/ferry/harbour-herald.txt')).toMatch(
    /^---\noutlet: harbour-herald\nlabel: Harbour Herald 2\nreports: 2024-03-04\npublished: 2024-03-04\nurl: https:\/\/www\.herald\.example\/ferry\n/u,
  );
});

test('a head that is proposed and taken out stays out, and is asked for where it is needed', async () => {
  const { ask, session } = await openDesk({
    [OUTLET]: `${written(OUTLET)}homepage: https://herald.example\n`,
  });
  const source = { kind: 'text', text: 'Ferry refloated\n\nIt was towed off.\n' };
  const bring = (header: object) => ({
    story: 'ferry',
    source,
    header: { reports: '2024-03-04', ...header },
    lines: [],
  });
  const url = 'https://www.herald.example/ferry';
  const headOf = async (header: object) =>
    (await ask('look', bring(header))).header.find(({ key }) => key === 'label');
  expect([await headOf({ url }), await headOf({ url, label: '' }), await headOf({ label: '' })]).toEqual([
    {
      key: 'label',
      value: 'Harbour Herald 2',
      note: 'another column of the story has its name',
    },
    { key: 'label', value: null, note: 'another column of the story has its name' },
    { key: 'label', value: null, note: 'the head of its column, at most 24 characters' },
  ]);
  expect(await answerCall(session, 'add', bring({ url, label: '' }))).toMatchObject({
    refused: { sentence: '“Head of its column” is empty.' },
  });
});

test('remarks are worded for the page', async () => {
  const { ask } = await openDesk({});
  const page =
    '<title>x</title><meta name="description" content="What became of the ferry on the rocks."><article><p>The ferry was towed off on Monday, and she will be looked at in the dock of the town soon.</p><p>The harbour stays shut until that is done, the mayor said on Tuesday.</p></article>';
  const remarks = async (source: object) =>
    (await ask('look', { story: 'ferry', source, header: {}, lines: [] })).remarks;
  expect([
    await remarks({ kind: 'text', text: 'The ferry was towed off on Monday.\n\nShe is in the dock.\n' }),
    await remarks({ kind: 'file', name: 'x.html', base64: Buffer.from(page).toString('base64') }),
  ]).toEqual([
    [
      'The first line does not read as a headline. Choose the line that is one, or say of the first that there is none.',
    ],
    [
      'The page’s description is no line of its own, so no standfirst was found. Choose the line that is one, if any is.',
    ],
  ]);
});

describe('a story is made', () => {
  const STORY_OF = { title: 'Fire: the mill', date: '2024-03-02', place: 'Sellwick' };

  test('with what every story needs, under a name of its title', async () => {
    const { ask, file } = await openDesk({});
    expect(await ask('story', STORY_OF)).toEqual({ story: 'fire-the-mill' });
    expect(await file('content/stories/fire-the-mill.yml')).toContain('title: "Fire: the mill"\n');
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
