import type { IncomingMessage } from 'node:http';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Answer, serve } from './page-server.ts';
import { type Changes, contentOf, filesOf } from './fixture.ts';
import { git, makeFolder, makePair } from './repository.ts';

/** A GitHub of our own with one pull request, whose number is 12 and whose state a test can change while it is asked. */

/** What a request was, where it was not only to read. */
export interface Asked {
  method: string;
  path: string;
  body: unknown;
}

/** What the server says of the pull request. */
export interface PullState {
  state: 'open' | 'closed';
  sha: string;
  user: { type: string } | null;
  from: string;
  comments: unknown[];
  /** The rights of accounts, by login. */
  rights: Record<string, string>;
  archive: Buffer;
}

/** The server, and the repository that the steps run in. */
export interface PullServer {
  address: string;
  root: string;
  remote: string;
  state: PullState;
  asked: Asked[];
  /** Called with each request before it is answered. */
  watch: (see: (path: string) => void) => void;
  event: (name: 'workflow_run' | 'issue_comment' | 'closed') => unknown;
  stop: () => Promise<void>;
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

/** Starts it, with a commit that changes the content of the fixture as the newest of the pull request. */
export async function servePull(changes: Changes): Promise<PullServer> {
  const { root, remote } = await makePair(contentOf(), filesOf(changes));
  const sha = await git(remote, 'rev-parse', 'refs/pull/12/head');

  const state: PullState = {
    state: 'open',
    sha,
    user: { type: 'User' },
    from: 'ann/variorum',
    comments: [],
    rights: { jo: 'admin', ann: 'read' },
    archive: Buffer.alloc(0),
  };
  const asked: Asked[] = [];
  let see: (path: string) => void = () => undefined;
  const say =
    (answer: () => unknown): Answer =>
    (request, response) => {
      void readBody(request).then((text) => {
        const { method = '', url = '' } = request;
        see(`${method} ${url}`);
        if (method !== 'GET') asked.push({ method, path: url, body: text === '' ? null : JSON.parse(text) });
        const said = answer();
        response.writeHead(200).end(Buffer.isBuffer(said) ? said : JSON.stringify(said));
      });
    };
  const pull = () => ({
    number: 12,
    state: state.state,
    user: state.user,
    head: { sha: state.sha, ref: 'mine', repo: { full_name: state.from } },
    base: { repo: { full_name: 'jo/variorum' } },
  });
  const run = { id: 7, head_sha: sha, head_branch: 'mine' };
  const api = '/repos/jo/variorum';
  const server = await serve({
    [`${api}/pulls`]: say(() => (state.state === 'open' ? [pull()] : [])),
    [`${api}/pulls/12`]: say(pull),
    [`${api}/issues/12/comments`]: say(() => state.comments),
    [`${api}/issues/comments/5`]: say(() => null),
    ...Object.fromEntries(
      Object.keys(state.rights).map((login) => [
        `${api}/collaborators/${login}/permission`,
        say(() => ({ permission: state.rights[login] })),
      ]),
    ),
    [`${api}/actions/workflows/build.yml/runs`]: say(() => ({
      workflow_runs: [{ ...run, head_repository: { full_name: state.from } }],
    })),
    [`${api}/actions/runs/7/artifacts`]: say(() => ({ artifacts: [{ id: 70, expired: false }] })),
    [`${api}/actions/artifacts/70/zip`]: say(() => state.archive),
  });
  const events = {
    workflow_run: {
      workflow_run: { ...run, head_repository: { owner: { login: 'ann' } } },
    },
    issue_comment: { action: 'created', issue: { number: 12 } },
    closed: { action: 'closed', pull_request: { number: 12 } },
  };
  return {
    address: server.address,
    root,
    remote,
    state,
    asked,
    watch: (next) => (see = next),
    event: (name) => events[name],
    stop: server.stop,
  };
}

/** The environment of a step at this server, and the file that its outputs go to. */
export async function stepOf(
  { address, state }: PullServer,
  event: unknown,
): Promise<{ env: Record<string, string>; output: string }> {
  const folder = await makeFolder();
  const [eventPath, output] = [join(folder, 'event.json'), join(folder, 'output')];
  await writeFile(eventPath, JSON.stringify(event));
  await writeFile(output, '');
  const env = {
    GITHUB_REPOSITORY: 'jo/variorum',
    GITHUB_API_URL: address,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_OUTPUT: output,
    GITHUB_TOKEN: 'none',
    GITHUB_SHA: state.sha,
    PULL: '12',
    HEAD_COMMIT: state.sha,
  };
  return { env, output };
}
