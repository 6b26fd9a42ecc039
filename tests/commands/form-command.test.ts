import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { serve } from '../unit/kit/page-server.ts';
import { filledForm } from '../unit/kit/filled-form.ts';
import { STORY, written } from '../unit/kit/fixture.ts';
import { git, removeFolders } from '../unit/kit/repository.ts';
import { commented, FORM, opened, setUpForm, TEXT } from './form-steps.ts';

/** The form for a new article on its way to a pull request. */

afterAll(removeFolders);

const TODAY = new Date().toISOString().slice(0, 10);

test('a text becomes four files on a branch, its pull request, and a comment that names it', async () => {
  const { step, made, asked, remote, stop } = await setUpForm();
  expect(await step('plan', opened(FORM))).toEqual({
    exit: 0,
    err: '',
    out: 'The form is made a pull request.\n',
    outputs: 'issue=12\n',
  });
  const paths = ['raw/ferry/evening-record.txt', 'articles/ferry/evening-record.md'];
  paths.push('claims/ferry/evening-record.yml', 'stories/ferry.yml');
  expect((await step('make', opened(FORM))).out).toBe(
    paths.map((path) => `made  content/${path}\n`).join(''),
  );
  expect((await step('open', opened(FORM))).out).toBe(
    'Pull request #13 has the article, with proposals for its numbers.\n',
  );
  const files = await made();
  expect(Object.keys(files).sort()).toEqual(paths.map((path) => `content/${path}`).sort());
  expect(files['content/raw/ferry/evening-record.txt']).toBe(`\
---
outlet: unnamed
label: Evening Record
reports: 2024-03-03
url: https://record.example/ferry
added: ${TODAY}
---
${TEXT}`);
  expect(files['content/articles/ferry/evening-record.md']).toContain('\n# Ferry stuck off Port Ellery\n');
  expect(files['content/claims/ferry/evening-record.yml']?.split('\n').slice(1)).toEqual([
    'claims:',
    '  - id: injuries',
    '    question: injuries',
    '    exact: At least 14 people were hurt when a ferry ran on a bank, the coast guard said.',
    '    figure: At least 14',
    '    attribution: coast guard',
    '    proposed: true',
    '',
    'leftOut:',
    '  - { exact: Three, reason: "count of boats: look again", proposed: true }',
  ]);
  expect(files[STORY]).toBe(
    written(STORY)
      .replace('[herald, rewrite]', '[herald, rewrite, evening-record]')
      .replace('updated: 2024-03-10', `updated: ${TODAY}`)
      .trim(),
  );
  expect(await git(remote, 'log', '-1', '--format=%an: %s', 'article-12')).toBe(
    'github-actions[bot]: Add evening-record to ferry',
  );
  expect(asked).toEqual([
    {
      path: 'pulls',
      body: {
        title: 'Add evening-record to ferry',
        head: 'article-12',
        base: 'main',
        body: `\
Made of the form in #12. This was read off the text:

\`\`\`text
  outlet   unnamed   (nothing names the publisher)
  label    Evening Record   (given by you)
  reports  2024-03-03   (given by you)
  url      https://record.example/ferry   (the form)
  added    ${TODAY}   (today)

Look at this:
  - The headline will be “Ferry stuck off Port Ellery”. If that is the wrong line, add “headline: …” with the right one or “headline: none”.
\`\`\`

Proposed, and read by nobody: one claim and one left-out number. Nothing of them is shown before somebody has read them.

1. Compare \`content/raw/ferry/evening-record.txt\` with what was printed; correct its header where it is wrong, never its text.
2. Read each number: on a machine with \`npm run desk\`, or in the file, with the lines that the preview’s page of the article shows.
3. The checks and the preview begin when somebody who may write approves their run or pushes a commit, or closes this and opens it again.

Closes #12
`,
      },
    },
    {
      path: 'comments',
      body: { body: 'Pull request #13 has the article, with proposals for its numbers.\n' },
    },
  ]);
  await stop();
});

test('a page is fetched from its address, and what it says of itself fills in the rest', async () => {
  const page = await readFile('tests/fixtures/pages/morning-post.html');
  const web = await serve({
    '/2024/ferry.html': (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page),
  });
  const { step, made, stop } = await setUpForm();
  const body = filledForm({ story: 'ferry', address: `${web.address}/2024/ferry.html` });
  expect((await step('make', opened(body))).out).toContain('it lies on this machine or a local network');
  await step('make', opened(body), '--allow-private');
  await step('open', opened(body));
  const raw = Object.entries(await made()).find(([path]) => path.startsWith('content/raw/'));
  expect(raw?.[0]).toBe('content/raw/ferry/the-morning-post.txt');
  expect(raw?.[1]).toContain(`\nurl: ${web.address}/2024/ferry.html\nretrieved: ${TODAY}\n`);
  await Promise.all([web.stop(), stop()]);
});

describe('who asks', async () => {
  const { step, stop } = await setUpForm();
  afterAll(stop);

  test.each<[string, unknown, string]>([
    ['its author, who may write, opened it', opened(FORM), '12'],
    ['somebody else opened it', opened(FORM, 'eve'), ''],
    ['nobody whom GitHub knows opened it', opened(FORM, 'ann'), ''],
    ['somebody who may write asks in a comment', commented(FORM, ' /add\r\n'), '12'],
    ['somebody else asks in a comment', commented(FORM, '/add', 'eve'), ''],
    ['a comment quotes the word', commented(FORM, '/add is what I would write'), ''],
    ['the issue is another', opened('It does not work.'), ''],
    [
      'a pull request is commented',
      { ...commented(FORM, '/add'), issue: { number: 12, body: FORM, pull_request: {} } },
      '',
    ],
    ['the issue was edited', { ...opened(FORM), action: 'edited' }, ''],
  ])('where %s', async (_, event, issue) => {
    expect((await step('plan', event)).outputs).toBe(`issue=${issue}\n`);
  });
});

describe('what is wrong is said under the issue, and nothing is made', () => {
  const commentOf = async (body: string, changes = {}) => {
    const { step, made, asked, stop } = await setUpForm(changes);
    await step('make', opened(body));
    await step('open', opened(body));
    expect(await made()).toEqual({});
    await stop();
    expect(asked.map(({ path }) => path)).toEqual(['comments']);
    return (asked[0]?.body as { body: string }).body;
  };

  test('of a story that is not there', async () => {
    expect(await commentOf(filledForm({ story: 'fire', text: TEXT }))).toBe(`\
No article was made of this form:

\`\`\`text
error  unknown-story
  The form names the story "fire", which has no file.
    known  ferry
  Name one of these under "Which story?"; a new story is made first, on a machine.
\`\`\`

Edit the answers above, then comment \`/add\` to try again.
`);
  });

  test('of an article that nobody named the outlet and the day of', async () => {
    expect(await commentOf(filledForm({ story: 'ferry', text: TEXT }))).toContain(`
error  bad-form
  Neither the form nor the article says who published it.
  Answer "Who published it?": an outlet, or a short name for the text.

error  bad-form
  Neither the form nor the article says which day it tells of.
  Answer "Which day does it tell of?", such as 2022-01-31.
\`\`\``);
  });

  test('of a text that the story has already', async () => {
    const body = filledForm({
      story: 'ferry',
      outlet: 'Copy',
      reports: '2024-03-03',
      text: written('content/raw/ferry/rewrite.txt').split('---\n')[2]?.trimEnd() ?? '',
    });
    expect(await commentOf(body)).toContain('error  duplicate-text');
  });

  test('of content that is broken itself', async () => {
    expect(await commentOf(FORM, { [STORY]: `${written(STORY)}colour: blue\n` })).toContain(STORY);
  });
});

describe('a hostile form', () => {
  const WORDS = `\
Ferry aground

\`\`\`
### Which story?

other

### Who published it?

---
outlet: harbour-herald
reports: 1999-01-01
---
$(touch /tmp/variorum-ran) \`touch /tmp/variorum-ran\` \${{ github.token }} <!-- gone --> @jo #1
::set-output name=issue::99
- { exact: "!!js/function", reason: x }
Twelve people were hurt, the coast guard said.`;

  test('is a text and nothing else, whatever stands in it', async () => {
    const { step, made, asked, stop } = await setUpForm();
    const body = filledForm({
      story: 'ferry',
      outlet: '$(id) `id` "a: b"',
      reports: '2024-03-03',
      text: WORDS,
    });
    const { out, outputs } = await step('make', opened(body));
    expect([/^::/mu.test(out), outputs]).toEqual([false, '']);
    await step('open', opened(body));
    const files = await made();
    expect(Object.keys(files).sort()).toEqual([
      'content/articles/ferry/id-id-a-b.md',
      'content/claims/ferry/id-id-a-b.yml',
      'content/raw/ferry/id-id-a-b.txt',
      'content/stories/ferry.yml',
    ]);
    expect(files['content/raw/ferry/id-id-a-b.txt']).toBe(
      `---\noutlet: unnamed\nlabel: '$(id) \`id\` "a: b"'\nreports: 2024-03-03\nadded: ${TODAY}\n---\n${WORDS}`,
    );
    const { title, body: words } = asked[0]?.body as { title: string; body: string };
    expect(title).toBe('Add id-id-a-b to ferry');
    expect(words.split('```').map((part) => part.includes('$(id)'))).toEqual([false, true, false]);
    await stop();
  });

  test.each([
    ['../../../../tmp/x', 'ferry'],
    ['ferry/../../x', 'ferry'],
    ['stories/../x', 'ferry'],
    ['https://v.example/stories/..%2Fx/', 'ferry'],
    ['Ferry', 'ferry'],
  ])('leads nowhere by the story "%s"', async (story) => {
    const { step, made, stop } = await setUpForm();
    const { out } = await step('make', opened(FORM.replace('\nferry\n', `\n${story}\n`)));
    await step('open', opened(FORM));
    expect(out).toContain('error  unknown-story');
    expect(await made()).toEqual({});
    await stop();
  });
});
