import type { IncomingMessage } from 'node:http';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { callCommand, type Run } from './command-run.ts';
import { type Changes, contentOf } from '../unit/kit/fixture.ts';
import { filledForm } from '../unit/kit/filled-form.ts';
import { type Answer, serve } from '../unit/kit/page-server.ts';
import { git, makeFolder, makePair } from '../unit/kit/repository.ts';

/** A form at a GitHub of our own, whose issue has the number 12, and the steps that the workflow takes for it. */

/** The words of an article. */
export const TEXT = `\
Ferry stuck off Port Ellery

At least 14 people were hurt when a ferry ran on a bank, the coast guard said.

Three boats came.`;
/** A form that is filled in well. */
export const FORM = filledForm({
  story: 'ferry',
  outlet: 'Evening Record',
  reports: '2024-03-03',
  address: 'https://record.example/ferry',
  text: TEXT,
});

/** An event of the issue, as much of it as the steps read. */
export const opened = (body: string, login = 'jo') => ({
  action: 'opened',
  issue: { number: 12, body, user: { login } },
});
/** A comment under the issue. */
export const commented = (body: string, comment: string, login = 'jo') => ({
  action: 'created',
  issue: { number: 12, body, user: { login: 'eve' } },
  comment: { body: comment, user: { login } },
});

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? null : JSON.parse(text);
}

/** The repository with its remote, what GitHub was asked to write, and the steps. */
export async function setUpForm(changes: Changes = {}) {
  const { root, remote } = await makePair(contentOf(changes));

  const asked: { path: string; body: unknown }[] = [];
  const state = { pulls: 201 };
  const write =
    (name: string, status: () => number): Answer =>
    (request, response) => {
      void readBody(request).then((body) => {
        asked.push({ path: name, body });
        response.writeHead(status()).end(JSON.stringify({ number: 13 }));
      });
    };
  const say =
    (value: unknown): Answer =>
    (_, response) =>
      response.writeHead(200).end(JSON.stringify(value));
  const api = '/repos/jo/variorum';
  const server = await serve({
    [`${api}/pulls`]: write('pulls', () => state.pulls),
    [`${api}/issues/12/comments`]: write('comments', () => 201),
    [`${api}/collaborators/jo/permission`]: say({ permission: 'write' }),
    [`${api}/collaborators/eve/permission`]: say({ permission: 'read' }),
  });
  const folder = join(await makeFolder(), 'article');
  const step = async (
    name: string,
    event: unknown,
    ...args: string[]
  ): Promise<Run & { outputs: string }> => {
    const place = await makeFolder();
    const [eventPath, output] = [join(place, 'event.json'), join(place, 'output')];
    await writeFile(eventPath, JSON.stringify(event));
    await writeFile(output, '');
    const env = {
      GITHUB_REPOSITORY: 'jo/variorum',
      GITHUB_API_URL: server.address,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_OUTPUT: output,
      GITHUB_TOKEN: 'none',
    };
    const run = await callCommand('form', [name, '--root', root, '--folder', folder, ...args], env);
    return { ...run, outputs: await readFile(output, 'utf8') };
  };
  /** What is on the branch of the form and not on the main branch, by its path; empty where there is none. */
  const made = async (): Promise<Record<string, string>> => {
    if ((await git(remote, 'branch', '--list', 'article-12')) === '') return {};
    const paths = await git(remote, 'diff', '--name-only', 'main', 'article-12');
    const files = paths
      .split('\n')
      .map(async (path) => [path, await git(remote, 'show', `article-12:${path}`)]);
    return Object.fromEntries(await Promise.all(files)) as Record<string, string>;
  };
  return { root, remote, folder, asked, state, step, made, stop: server.stop };
}
