import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { callCommand } from './command-run.ts';
import { contentOf, HERALD_RAW } from '../unit/kit/fixture.ts';
import { serve } from '../unit/kit/page-server.ts';
import { makeFolder, putFiles, removeFolders } from '../unit/kit/repository.ts';

/** Adding an article from a file or a page. */

afterAll(removeFolders);

const SAVED = await readFile('tests/fixtures/pages/morning-post.html');
const server = await serve({
  '/ferry': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(SAVED);
  },
  '/notes': (_, response) => {
    const text = Buffer.from('Café aground\n\nA café ship ran aground.\n', 'latin1');
    response.writeHead(200, { 'content-type': 'text/plain; charset=iso-8859-1; format=flowed' }).end(text);
  },
  '/riddle': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain; charset=x-unheard-of' }).end('Ferry aground');
  },
});
afterAll(server.stop);

async function project(): Promise<string> {
  const root = await makeFolder();
  await putFiles(root, contentOf());
  return root;
}
const TODAY = `added: ${new Date().toISOString().slice(0, 10)}`;
const add = (root: string, ...args: string[]) => callCommand('add', ['--root', root, ...args]);
const raw = (root: string, id: string) => readFile(join(root, `content/raw/ferry/${id}.txt`), 'utf8');

test('a saved page becomes a raw file, once', async () => {
  const root = await project();
  const { exit, out, err } = await add(root, 'tests/fixtures/pages/morning-post.html', '--id', 'post');
  expect([exit, err, out.split('\n')[0]]).toEqual([0, '', 'Wrote content/raw/ferry/post.txt']);
  expect((await raw(root, 'post')).replace(TODAY, 'added: today').split('\n').slice(0, 16)).toEqual([
    '---',
    'outlet: unnamed',
    'label: The Morning Post',
    'reports: 2024-03-03',
    'published: 2024-03-03',
    'url: https://www.morning-post.example/world/ferry/',
    'headline: Ferry runs aground off Port Ellery',
    'dek: All passengers are safe; the harbour stays shut.',
    'byline: By Jane Roe and John Doe in Port Ellery',
    'added: today',
    'marked:',
    '  picture caption:',
    '    - The ferry on the rocks, seen from the pier.',
    '---',
    'Ferry runs aground off Port Ellery',
    '',
  ]);
  const before = await raw(root, 'post');
  expect(await add(root, HERALD_RAW.replace(/^/u, `${root}/`), '--id', 'post')).toEqual({
    exit: 1,
    out: '',
    err: `\
error  file-exists
  content/raw/ferry/post.txt is there already, and nothing is written over it.
  Give the new article another name with --id.
`,
  });
  expect(await raw(root, 'post')).toBe(before);
});

test('a page saved as one file, with its pictures in it, is that page with its address and the day of saving', async () => {
  const root = await project();
  await add(root, 'tests/fixtures/pages/morning-post.html', '--id', 'plain');
  const page = SAVED.toString('utf8').replace(/<link rel="canonical"[^>]*>/u, '');
  const picture = 'iVBORw0KGgo'.repeat(600_000);
  const mhtml = `From: <Saved by a browser>\r\nDate: Mon, 4 Mar 2024 09:10:00 -0800\r\nMIME-Version: 1.0\r
Content-Type: multipart/related; boundary="mark"\r\n\r
--mark\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r
Content-Location: https://www.morning-post.example/world/ferry/\r\n\r
${Buffer.from(page).toString('base64')}\r
--mark\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${picture}\r\n--mark--\r\n`;
  await writeFile(join(root, 'page.mhtml'), mhtml);
  await writeFile(
    join(root, 'inlined.html'),
    SAVED.toString().replace('</body>', `<img src="data:image/png;base64,${picture}"></body>`),
  );
  for (const name of ['page.mhtml', 'inlined.html'])
    expect([name, (await add(root, join(root, name), '--id', name.split('.')[0] ?? '')).err]).toEqual([
      name,
      '',
    ]);
  const plain = await raw(root, 'plain');
  expect(await raw(root, 'inlined')).toBe(plain);
  expect((await raw(root, 'page')).replace('retrieved: 2024-03-04\n', '')).toBe(plain);
});

test('a folder that a browser saved beside a page is not read, and the page is named', async () => {
  const root = await project();
  await mkdir(join(root, 'Ferry_files'));
  await mkdir(join(root, 'saved'));
  await writeFile(join(root, 'saved', 'Ferry.html'), SAVED);
  const said = async (name: string) => (await add(root, join(root, name))).err.split('\n').slice(1, 3);
  expect([await said('Ferry_files'), await said('saved'), await said('content')]).toEqual([
    [
      `  "${join(root, 'Ferry_files')}" is a folder.`,
      `  Give the page that was saved beside it: ${join(root, 'Ferry')}.html.`,
    ],
    [
      `  "${join(root, 'saved')}" is a folder.`,
      `  Give the page in it: ${join(root, 'saved', 'Ferry.html')}.`,
    ],
    [`  "${join(root, 'content')}" is a folder.`, '  Give one page or text.'],
  ]);
});

test('a page runs none of its scripts, and nothing that it asks for is loaded', async () => {
  const asked: string[] = [];
  const elsewhere = await serve(
    Object.fromEntries(
      ['a.js', 'a.css', 'a.png', 'a.html'].map((name) => [
        `/${name}`,
        (_, response) => {
          asked.push(name);
          response.end('document.title = "ran"');
        },
      ]),
    ),
  );
  const root = await project();
  const parts = `<script src="${elsewhere.address}/a.js"></script>
    <link rel="stylesheet" href="${elsewhere.address}/a.css"><iframe src="${elsewhere.address}/a.html"></iframe>
    <img src="${elsewhere.address}/a.png" onload="document.title = 'ran'">
    <script>for (const p of document.querySelectorAll('p')) p.textContent = 'This paragraph was written by a script.'</script>`;
  const page = SAVED.toString('utf8').replace('</body>', `${parts}</body>`);
  expect(page).toContain('/a.js');
  await writeFile(join(root, 'hostile.html'), page);
  expect((await add(root, join(root, 'hostile.html'), '--id', 'hostile')).exit).toBe(0);
  await add(root, 'tests/fixtures/pages/morning-post.html', '--id', 'plain');
  expect(await raw(root, 'hostile')).toBe(await raw(root, 'plain'));
  expect(asked).toEqual([]);
  await elsewhere.stop();
});

test('plain text stays byte for byte, and the editor’s own words go before all else', async () => {
  const root = await project();
  const text = 'Ferry aground\r\n\r\nA ferry ran aground on Sunday.';
  await writeFile(join(root, 'Notes of mine.txt'), text);
  const given = [
    '--story',
    'ferry',
    '--outlet',
    'harbour-herald',
    '--label',
    'Second edition',
    '--reports',
    '2024-03-04',
  ];
  const { exit } = await add(root, join(root, 'Notes of mine.txt'), ...given);
  expect([exit, (await raw(root, 'harbour-herald')).replace(TODAY, 'added: today')]).toEqual([
    0,
    `---\noutlet: harbour-herald\nlabel: Second edition\nreports: 2024-03-04\nadded: today\n---\n${text}`,
  ]);
});

test('a page is fetched, with today as the day of fetching', async () => {
  const root = await project();
  const { exit } = await add(root, `${server.address}/ferry`, '--id', 'post', '--allow-private');
  const text = await raw(root, 'post');
  expect(exit).toBe(0);
  expect(text).toContain(`url: ${server.address}/ferry\n`);
  expect(text).toMatch(/^retrieved: \d{4}-\d{2}-\d{2}$/mu);
  await add(root, `${server.address}/notes`, '--allow-private');
  expect(await raw(root, 'notes')).toContain('Café aground');
});

describe.concurrent('what cannot be added', () => {
  test.each([
    [
      [`${server.address}/ferry`],
      'not-fetched',
      'This page was not fetched: it lies on this machine or a local network (127.0.0.1).',
    ],
    [
      ['ftp://post.example/ferry'],
      'not-fetched',
      'This page was not fetched: only addresses with http and https are fetched.',
    ],
    [
      ['file:///etc/passwd'],
      'not-fetched',
      'This page was not fetched: only addresses with http and https are fetched.',
    ],
    [['http://['], 'not-fetched', 'This page was not fetched: its address cannot be read.'],
    [['none.txt'], 'no-article', '"none.txt" is no file here.'],
    [['tests'], 'no-article', '"tests" is a folder.'],
    [['package.json'], 'no-article', '"package.json" is not of a kind that can be read.'],
    [['README.md', '--story', 'storm'], 'unknown-story', 'The story "storm" has no file.'],
    [['README.md', '--outlet', 'gazette'], 'unknown-outlet', 'The outlet "gazette" has no file.'],
    [[], 'bad-argument', /^This command cannot use nothing: it needs a file or a web address\.$/u],
    [['README.md', '--id', '../x'], 'bad-argument', /"\.\.\/x"/u],
    [['README.md', '--reports', 'Monday'], 'bad-argument', /the day "Monday"/u],
    [['README.md', '--label', 'x'.repeat(25)], 'bad-argument', /at most 24 characters/u],
    [['README.md', 'LICENSE'], 'bad-argument', /"LICENSE"/u],
  ])('%j', async (args, code, sentence) => {
    const { exit, out, err } = await add(await project(), ...args);
    const [first, second = ''] = err.split('\n');
    expect([exit, out, first]).toEqual([1, '', `error  ${code}`]);
    expect(second.trim()).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
  });

  test.each([
    ['latin.txt', Buffer.from('Café', 'latin1'), 'is not stored as UTF-8: its letters would come out wrong.'],
    ['noise.txt', Buffer.from([70, 1, 2, 3]), 'is not plain text, whatever its name says.'],
    [
      'article.pdf',
      Buffer.from('%PDF-1.7'),
      'is a PDF, which does not say what is a line of the article and what is not.',
    ],
    ['word.txt', Buffer.from([80, 75, 3, 4]), 'is packed (ZIP).'],
    [
      'frames.mht',
      Buffer.from('MIME-Version: 1.0\nContent-Type: image/png\n\nx'),
      'holds no text of an article that can be told from the rest.',
    ],
    ['empty.txt', Buffer.from('\n'), 'holds no text of an article that can be told from the rest.'],
    [
      'login.html',
      Buffer.from('<form><input></form>'),
      'holds no text of an article that can be told from the rest.',
    ],
    ['long.txt', Buffer.alloc(5_000_001, 'x'), 'is longer than 5 MB.'],
    [
      'deep.md',
      Buffer.from(`${'> '.repeat(5_000)}Ferry aground`),
      'is not read: more than 100 of its quotes and lists stand inside one another.',
    ],
    [
      'deep.html',
      Buffer.from('<div>'.repeat(3000)),
      'is not read: more than 200 of its elements stand inside one another.',
    ],
  ])('%s', async (name, bytes, reason) => {
    const root = await project();
    await writeFile(join(root, name), bytes);
    const { exit, err } = await add(root, join(root, name));
    expect([exit, err.split('\n').slice(0, 2)]).toEqual([
      1,
      ['error  no-article', `  "${join(root, name)}" ${reason}`],
    ]);
  });

  test.each(['long.txt', 'long.md', 'long.html'])('%s, whose paragraph is too long', async (name) => {
    const root = await project();
    const words = 'Twelve people were hurt, said the coast guard. '.repeat(500);
    await writeFile(join(root, name), name.endsWith('html') ? `<h1>Ferry</h1><p>${words}</p>` : words);
    const { exit, err } = await add(root, join(root, name));
    expect([exit, err.split('\n').slice(0, 2)]).toEqual([
      1,
      ['error  long-line', '  This line has 23,499 characters; the longest that is read has 20,000.'],
    ]);
  });

  test('a text in a character set that nobody knows', async () => {
    const address = `${server.address}/riddle`;
    expect(await add(await project(), address, '--allow-private')).toEqual({
      exit: 1,
      out: '',
      err: `\
error  not-fetched
  This page was not fetched: nobody knows how its letters are stored (text/plain; charset=x-unheard-of).
    address  ${address}
  Correct the address, or save the page from your browser and give the file.
`,
    });
  });

  test('without a story to choose where there are several, one of them unfinished', async () => {
    const root = await project();
    await putFiles(root, new Map([['content/stories/storm.yml', Buffer.from('title: Storm')]]));
    await putFiles(
      root,
      new Map([['content/stories/fire.yml', contentOf().get('content/stories/ferry.yml') ?? null]]),
    );
    expect((await add(root, 'README.md')).err).toBe(`\
error  bad-argument
  This article may belong to any of several stories, and none is named.
    stories  ferry, fire, storm
  Name it: npm run add -- README.md --story ferry, or another of them.
`);
  });
});
