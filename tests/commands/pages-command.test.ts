import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { callCommand } from './command-run.ts';
import { type Changes, contentOf, edit, filesOf, HERALD_CLAIMS } from '../unit/kit/fixture.ts';
import { type Answer, serve } from '../unit/kit/page-server.ts';
import {
  commitAll,
  git,
  makeFolder,
  makeRepository,
  putFiles,
  removeFolders,
} from '../unit/kit/repository.ts';

/** The steps of the preview's workflow, against a GitHub of our own. */

afterAll(removeFolders);

const CHANGED = edit(
  HERALD_CLAIMS,
  'exact: At least 12 people were hurt\n    figure: At least 12',
  'exact: 12 people were hurt\n    figure: "12"',
);

interface Asked {
  method: string;
  path: string;
  body: unknown;
}

/** A repository with a pull request, a server that knows of it, and all that the server is asked. */
async function setUp(changes: Changes, comments: unknown[] = []) {
  const remote = await makeFolder();
  await git(remote, 'init', '--quiet', '--bare', '--initial-branch=main');
  const root = await makeRepository(contentOf());
  await git(root, 'remote', 'add', 'origin', remote);
  await git(root, 'push', '--quiet', 'origin', 'main');
  await git(root, 'switch', '--quiet', '--create', 'mine');
  await putFiles(root, filesOf(changes));
  const sha = await commitAll(root);
  await git(root, 'push', '--quiet', 'origin', 'mine:refs/pull/12/head');
  await git(root, 'switch', '--quiet', 'main');
  await git(root, 'branch', '--quiet', '-D', 'mine');

  const pull = {
    number: 12,
    state: 'open',
    head: { sha, repo: { full_name: 'ann/variorum' } },
    base: { repo: { full_name: 'jo/variorum' } },
  };
  const asked: Asked[] = [];
  const say =
    (answer: unknown): Answer =>
    (request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        const { method = '', url = '' } = request;
        if (method !== 'GET') asked.push({ method, path: url, body: text === '' ? null : JSON.parse(text) });
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      });
    };
  const api = '/repos/jo/variorum';
  const server = await serve({
    [`${api}/pulls`]: say([{ ...pull, head: { ...pull.head, sha: 'another' } }, pull]),
    [`${api}/issues/12/events`]: say([
      { event: 'labeled', created_at: '2024-03-03T12:05:00Z', label: { name: 'preview' } },
    ]),
    [`${api}/issues/12/comments`]: say(comments),
    [`${api}/issues/comments/5`]: say(null),
    [`${api}/actions/workflows/build.yml/runs`]: say({
      workflow_runs: [{ id: 7, head_sha: sha, created_at: '2024-03-03T12:00:00Z' }],
    }),
  });
  const step = async (name: string, event: unknown, ...args: string[]) => {
    const folder = await makeFolder();
    const [eventPath, output] = [join(folder, 'event.json'), join(folder, 'output')];
    await writeFile(eventPath, JSON.stringify(event));
    await writeFile(output, '');
    const run = await callCommand('pages', [name, '--root', root, ...args], {
      GITHUB_REPOSITORY: 'jo/variorum',
      GITHUB_API_URL: server.address,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_OUTPUT: output,
      GITHUB_TOKEN: 'none',
      GITHUB_SHA: sha,
      PAGES_URL: '',
    });
    return { ...run, outputs: await readFile(output, 'utf8') };
  };
  const workflowRun = {
    workflow_run: {
      id: 7,
      head_sha: sha,
      head_branch: 'mine',
      created_at: '2024-03-03T12:00:00Z',
      head_repository: { owner: { login: 'ann' } },
    },
  };
  return {
    sha,
    remote,
    asked,
    step,
    workflowRun,
    labelled: { action: 'labeled', pull_request: pull },
    stop: server.stop,
  };
}

test('a build of a labelled fork is published, and its report becomes a comment', async () => {
  const { sha, remote, asked, step, workflowRun, labelled, stop } = await setUp(CHANGED);
  for (const event of [workflowRun, labelled]) {
    const plan = await step('plan', event);
    expect([plan.exit, plan.err, plan.out, plan.outputs]).toEqual([
      0,
      '',
      'Pull request 12 comes from a fork, and bears the label.\n',
      'publish=true\nrun=7\n',
    ]);
  }
  const site = await makeFolder();
  await writeFile(join(site, 'index.html'), 'preview');
  expect((await step('publish', workflowRun, '--site', site)).out).toBe(
    'Published: https://jo.github.io/variorum/previews/pr-12/\n',
  );
  expect(await git(remote, 'show', 'gh-pages:previews/pr-12/index.html')).toBe('preview');
  expect(await git(remote, 'log', '-1', '--format=%s', 'gh-pages')).toBe(
    `Preview of ${sha.slice(0, 7)} for pull request 12`,
  );

  expect((await step('comment', workflowRun)).out).toBe('Comment: create.\n');
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /repos/jo/variorum/issues/12/comments',
  ]);
  const { body } = asked[0]?.body as { body: string };
  expect(body.split('\n').slice(0, 4)).toEqual([
    '<!-- variorum: what this changes -->',
    '## What this changes on the site',
    '',
    'One claim and one verdict change.',
  ]);
  expect(body).toContain('https://jo.github.io/variorum/previews/pr-12/stories/ferry/claims/injuries/');

  expect((await step('remove', labelled)).out).toBe('Removed.\n');
  expect(await git(remote, 'ls-tree', '-r', '--name-only', 'gh-pages')).toBe('.nojekyll');
  await stop();
});

test('a comment goes where the pull request changes nothing that the site says', async () => {
  const own = { id: 5, body: '<!-- variorum: what this changes -->\nold', user: { type: 'Bot' } };
  const { asked, step, labelled, stop } = await setUp({ 'README.md': 'New words.' }, [own]);
  expect((await step('comment', labelled)).out).toBe('Comment: delete.\n');
  expect(asked).toEqual([{ method: 'DELETE', path: '/repos/jo/variorum/issues/comments/5', body: null }]);
  await stop();
});

test('a commit that is not the newest is not published', async () => {
  const { step, workflowRun, stop } = await setUp(CHANGED);
  const old = { workflow_run: { ...workflowRun.workflow_run, head_sha: 'older' } };
  expect((await step('plan', old)).outputs).toBe('publish=false\nrun=\n');
  expect((await step('publish', old)).exit).toBe(1);
  await stop();
});

test('the site is deployed', async () => {
  const { remote, step, stop } = await setUp({});
  const site = await makeFolder();
  await writeFile(join(site, 'index.html'), 'site');
  expect((await step('deploy', {}, '--site', site)).out).toBe('Deployed.\n');
  expect((await step('deploy', {}, '--site', site)).out).toBe('The site is the same as before.\n');
  expect(await git(remote, 'show', 'gh-pages:index.html')).toBe('site');
  await stop();
});

test('a step that is none is told of', async () => {
  const { exit, err } = await callCommand('pages', ['explode']);
  expect([exit, err.split('\n')[1]]).toEqual([1, '  This command cannot use the step "explode".']);
});
