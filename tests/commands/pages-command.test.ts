import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runGit } from '../../src/disk/git.ts';
import { gitAccess, readEnvironment } from '../../src/disk/github.ts';
import { servePull, stepOf } from '../unit/kit/pull-server.ts';
import { git, makeFolder, makeSite, removeFolders } from '../unit/kit/repository.ts';
import { callCommand } from './command-run.ts';
import { approve, PUBLISHED, setUp } from './pull-steps.ts';

/** The steps of the workflows that show the site, and what holds for all steps. */

afterAll(removeFolders);

test('a site without a story is shown only where that is meant, and a folder that is not there never', async () => {
  const { step, stop } = await setUp();
  const site = await makeFolder();
  await writeFile(join(site, 'index.html'), 'site');
  const deploy = async (...args: string[]) => {
    const { exit, out, err } = await step('deploy', 'workflow_run', {
      args,
      env: { GITHUB_SHA: 'a'.repeat(40) },
    });
    return [exit, out, err.replaceAll(site, 'SITE')];
  };
  expect(await deploy('--site', site)).toEqual([
    1,
    '',
    `\
error  no-stories
  "SITE" holds no page of a story.
  Check the build, or say with --without-stories that a site without stories is meant.
`,
  ]);
  expect(await deploy('--site', join(site, 'dits'))).toEqual([
    1,
    '',
    `\
error  not-read
  "SITE/dits" could not be read: it is not there.
  Check the path, and run the command again.
`,
  ]);
  expect(await deploy('--site', site, '--without-stories')).toEqual([0, 'Deployed.\n', '']);
  await stop();
});

test('a comment goes where the pull request changes nothing, and none is made for an older commit', async () => {
  const { asked, state, root, step, stop } = await setUp({ 'README.md': 'New words.' });
  state.comments = [{ id: 5, body: '<!-- variorum: what this changes -->\nold', user: { type: 'Bot' } }];
  const report = { args: ['--report', join(root, 'report/comment.md')] };
  await step('fetch');
  expect((await step('report', 'workflow_run', report)).out).toBe('Nothing changes.\n');
  const old = { ...report, env: { HEAD_COMMIT: 'a'.repeat(40) } };
  expect((await step('comment', 'workflow_run', old)).out).toBe('The pull request moved on meanwhile.\n');
  expect((await step('comment', 'workflow_run', report)).out).toBe('Comment: delete.\n');
  expect(asked).toEqual([{ method: 'DELETE', path: '/repos/jo/variorum/issues/comments/5', body: null }]);
  await stop();
});

test('an older commit never takes the place of a newer one, and one that was taken back gives way', async () => {
  const { root, remote, step, stop } = await setUp();
  const commits: string[] = [];
  for (let index = 0; index < 3; index += 1) {
    await git(root, 'commit', '--quiet', '--allow-empty', '--message', 'Next');
    commits.push(await git(root, 'rev-parse', 'HEAD'));
  }
  await git(root, 'push', '--quiet', 'origin', 'main');
  const [first = '', second = '', third = ''] = commits;
  const site = await makeSite();
  const deploy = async (commit: string) => {
    await writeFile(join(site, 'index.html'), commit);
    const env = { GITHUB_SHA: commit, GITHUB_REF: 'refs/heads/main' };
    return (await step('deploy', 'workflow_run', { args: ['--site', site], env })).out;
  };
  const shownNow = () => git(remote, 'show', 'gh-pages:index.html');
  expect(await deploy(second)).toBe('Deployed.\n');
  expect(await deploy(second)).toBe('The site is the same as before.\n');
  expect(await deploy(first)).toBe('A later commit is shown already.\n');
  expect(await shownNow()).toBe(second);
  expect(await deploy(third)).toBe('Deployed.\n');
  await git(root, 'push', '--quiet', '--force', 'origin', `${first}:main`);
  expect(await deploy(first)).toBe('Deployed.\n');
  expect(await shownNow()).toBe(first);
  await stop();
});

test('a token reaches git for GitHub alone, and is left in no file', async () => {
  const { state, root, step, shown, stop } = await setUp();
  const token = 'secret-of-a-test';
  const access = gitAccess(await readEnvironment({ env: { GITHUB_TOKEN: token } }));
  const headerFor = async (address: string) =>
    (
      await runGit(root, ['config', '--get-urlmatch', 'http.extraheader', address], '', access)
    ).out.toString();
  expect(await headerFor('https://github.com/jo/variorum')).toBe(
    `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}\n`,
  );
  expect(await headerFor('https://elsewhere.example/jo/variorum')).toBe('');
  state.comments = [approve(state.sha)];
  await step('settle', 'workflow_run', { env: { GITHUB_TOKEN: token } });
  expect(await shown()).toEqual(PUBLISHED);
  expect(await readFile(join(root, '.git/config'), 'utf8')).not.toMatch(/extraheader|secret/u);
  await stop();
});

test.each(['plan', 'settle', 'fetch', 'comment', 'deploy'])(
  'the step %s, which has a token, runs without any package',
  async (name) => {
    const server = await servePull({});
    const folder = await makeFolder();
    await mkdir(join(folder, 'scripts'));
    for (const path of ['scripts/pages.ts', 'scripts/preload.mjs', 'src', 'package.json'])
      await cp(path, join(folder, path), { recursive: true });
    await symlink(server.root, join(folder, 'work'));
    await writeFile(join(folder, 'report.md'), '');
    const { env } = await stepOf(server, server.event('workflow_run'));
    const site = await makeSite();
    const args = ['--import', './scripts/preload.mjs', 'scripts/pages.ts', name, '--root', 'work'];
    const said = await new Promise<string>((done) => {
      const options = { cwd: folder, env: { ...process.env, ...env, GITHUB_SHA: 'HEAD' } };
      const more = ['--site', site, '--report', 'report.md'];
      execFile(process.execPath, [...args, ...more], options, (_, out, err) => {
        done(out + err);
      });
    });
    expect(said).toMatch(
      /^(?:Pull request 12 comes from a fork or a program: .*|Fetched\.|Comment: none\.|Deployed\.)\n$/u,
    );
    await server.stop();
  },
);

test('a step that is none, and a number that is none, are told of', async () => {
  const none = await callCommand('pages', ['explode']);
  expect([none.exit, none.err.split('\n')[1]]).toEqual([1, '  This command cannot use the step "explode".']);
  const wrong = await callCommand('pages', ['settle'], { PULL: '12/../13' });
  expect([wrong.exit, wrong.err.split('\n')[1]]).toEqual([
    1,
    '  This command cannot use "12/../13" as the number PULL.',
  ]);
});
