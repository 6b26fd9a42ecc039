import { readFile } from 'node:fs/promises';
import { callCommand, type Run } from './command-run.ts';
import { makeArchive } from '../unit/kit/archive.ts';
import { type Changes, edit, HERALD_CLAIMS } from '../unit/kit/fixture.ts';
import { type PullServer, servePull, stepOf } from '../unit/kit/pull-server.ts';
import { git } from '../unit/kit/repository.ts';

/** A pull request at a GitHub of our own, and the steps that the workflows take for it. */

/** A change of what the site says. */
const CHANGED = edit(
  HERALD_CLAIMS,
  'exact: At least 12 people were hurt\n    figure: At least 12',
  'exact: 12 people were hurt\n    figure: "12"',
);
const BASE = '/variorum/previews/pr-12/';
/** The front page of a preview. */
export const pageOf = (sha: string, base = BASE) =>
  Buffer.from(
    `<meta name="robots" content="noindex"><a href="${base}">Home</a><p>This is a preview of commit ${sha.slice(0, 7)} of pull request 12, not the site.</p>`,
  );
/** A comment that asks for the preview of a commit. */
export const approve = (sha: string, login = 'jo') => ({ id: 1, body: `/preview ${sha}`, user: { login } });

/** How a step ended, and what it handed on. */
export interface Taken extends Run {
  outputs: string;
}

/** A pull request with a good build of it, and the steps. */
export async function setUp(changes: Changes = CHANGED) {
  const server = await servePull(changes);
  const { root, remote, state } = server;
  const page = { name: 'index.html', bytes: pageOf(state.sha) };
  state.archive = makeArchive([page, { name: 'a/b.txt' }]);
  const step = async (
    name: string,
    event: Parameters<PullServer['event']>[0] = 'workflow_run',
    more: { args?: string[]; env?: Record<string, string> } = {},
  ): Promise<Taken> => {
    const { env, output } = await stepOf(server, server.event(event));
    const args = [name, '--root', root, ...(more.args ?? [])];
    const run = await callCommand('pages', args, { ...env, ...more.env });
    return { ...run, outputs: await readFile(output, 'utf8') };
  };
  const shown = (branch = 'gh-pages') =>
    git(remote, 'ls-tree', '-r', '--name-only', branch).then<string[], string[]>(
      (paths) => paths.split('\n'),
      () => [],
    );
  return { ...server, page, step, shown };
}

/** What the branch holds where the preview is shown, and nothing else. */
export const PUBLISHED = ['.nojekyll', 'previews/pr-12/a/b.txt', 'previews/pr-12/index.html'];
