import { appendFile, readFile } from 'node:fs/promises';
import type { Call } from './command.ts';
import type { Homes } from '../core/report/hosting.ts';
import type { FilledForm } from '../core/report/form-plan.ts';
import type { BuildRun, PullRequest } from '../core/report/preview-plan.ts';

/** GitHub as a workflow's step meets it: the event that started it, its outputs, and its API. */

/** The event of a workflow, as much of it as is used here. */
export interface WorkflowEvent {
  action?: string;
  pull_request?: PullRequest;
  issue?: FilledForm;
  comment?: { body?: string | null; user: { login: string } | null };
  workflow_run?: {
    id: number;
    head_sha: string;
    head_branch: string;
    head_repository: { owner: { login: string } };
  };
}

/** What a step knows of its surroundings. */
export interface StepEnvironment extends Homes {
  server: string;
  api: string;
  token: string;
  /** The commit that the workflow runs on, and the name of its branch in full. */
  commit: string;
  ref: string;
  /** The pull request and the commit of it that an earlier job settled on; empty where there was none. */
  pull: string;
  head: string;
  output: string | undefined;
  event: WorkflowEvent;
}

/** Reads the surroundings of a step; outside of a workflow the repository has no name, and nothing has happened. */
export async function readEnvironment({ env }: Pick<Call, 'env'>): Promise<StepEnvironment> {
  const event = env.GITHUB_EVENT_PATH ? await readFile(env.GITHUB_EVENT_PATH, 'utf8') : '{}';
  return {
    repository: env.GITHUB_REPOSITORY ?? '',
    server: env.GITHUB_SERVER_URL ?? 'https://github.com',
    api: env.GITHUB_API_URL ?? 'https://api.github.com',
    token: env.GITHUB_TOKEN ?? '',
    home: env.PAGES_URL ?? '',
    previews: env.PREVIEWS_URL ?? '',
    commit: env.GITHUB_SHA ?? '',
    ref: env.GITHUB_REF ?? 'refs/heads/main',
    pull: env.PULL ?? '',
    head: env.HEAD_COMMIT ?? '',
    output: env.GITHUB_OUTPUT,
    event: JSON.parse(event) as WorkflowEvent,
  };
}

/** Hands values on to the later steps of a workflow's job. Values are single lines. */
export async function setOutputs(
  { output }: StepEnvironment,
  values: Record<string, string | number | boolean>,
): Promise<void> {
  const lines = Object.entries(values).map(([key, value]) => `${key}=${String(value)}\n`);
  if (output !== undefined) await appendFile(output, lines.join(''));
}

/**
 * What git needs in its environment to ask the server with a token; nothing without one. So the token stands in no
 * file, where the code of later steps could read it, and in no list of processes.
 */
export function gitAccess({ server, token }: StepEnvironment): Record<string, string> {
  if (token === '') return {};
  const secret = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${secret}`,
  };
}

const PAGE = 100;
const PAGES = 20;

/** What GitHub answers to what it does not do. */
export class GitHubRefusal extends Error {
  readonly status: number;

  constructor(status: number, asked: string) {
    super(`GitHub answered ${status} to ${asked}`);
    this.status = status;
  }
}

/** The API of one repository. */
export class GitHub {
  readonly #root: string;
  readonly #token: string;

  constructor({ api, repository, token }: StepEnvironment) {
    this.#root = `${api}/repos/${repository}`;
    this.#token = token;
  }

  /** Asks for a record, or makes, changes or deletes one; throws with GitHub's answer where that fails. */
  async ask<Answer>(path: string, method = 'GET', body?: unknown): Promise<Answer> {
    const response = await this.#fetch(path, method, body);
    const text = await response.text();
    if (!response.ok) throw new GitHubRefusal(response.status, `${method} ${path}: ${text.slice(0, 300)}`);
    return (text === '' ? null : JSON.parse(text)) as Answer;
  }

  #fetch(path: string, method: string, body?: unknown): Promise<Response> {
    return fetch(`${this.#root}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${this.#token}`,
        'content-type': 'application/json',
        'x-github-api-version': '2022-11-28',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(120_000),
    });
  }

  /** All records of a list, page after page, up to two thousand. */
  async list<Item>(path: string): Promise<Item[]> {
    const items: Item[] = [];
    for (let page = 1; page <= PAGES; page += 1) {
      const next = await this.ask<Item[]>(
        `${path}${path.includes('?') ? '&' : '?'}per_page=${PAGE}&page=${page}`,
      );
      items.push(...next);
      if (next.length < PAGE) break;
    }
    return items;
  }

  /** The number of the open pull request that a run of a workflow was for; null where there is none. */
  async findPull({
    head_sha,
    head_branch,
    head_repository,
  }: NonNullable<WorkflowEvent['workflow_run']>): Promise<number | null> {
    const head = encodeURIComponent(`${head_repository.owner.login}:${head_branch}`);
    const pulls = await this.list<PullRequest>(`/pulls?state=open&head=${head}`);
    return (pulls.find((pull) => pull.head.sha === head_sha) ?? pulls[0])?.number ?? null;
  }

  /** The good builds of a commit, of whatever pull request. */
  async listBuilds(commit: string): Promise<BuildRun[]> {
    const path = `/actions/workflows/build.yml/runs?event=pull_request&status=success&per_page=100&head_sha=${commit}`;
    return (await this.ask<{ workflow_runs: BuildRun[] }>(path)).workflow_runs;
  }

  /** True where an account may push to the repository; false where GitHub does not say so. */
  async mayWrite(login: string): Promise<boolean> {
    const path = `/collaborators/${encodeURIComponent(login)}/permission`;
    const response = await this.#fetch(path, 'GET');
    if (!response.ok) return false;
    const { permission } = (await response.json()) as { permission: string };
    return permission === 'admin' || permission === 'write';
  }

  /** The newest archive of this name that a run handed on, up to `limit` bytes; throws where there is none. */
  async download(run: number, name: string, limit: number): Promise<Buffer> {
    const path = `/actions/runs/${run}/artifacts?name=${encodeURIComponent(name)}`;
    const { artifacts } = await this.ask<{ artifacts: { id: number; expired: boolean }[] }>(path);
    const [newest] = artifacts.filter(({ expired }) => !expired).sort((a, b) => b.id - a.id);
    if (!newest) throw new Error(`The build has no archive “${name}” any more: run it again.`);
    const response = await this.#fetch(`/actions/artifacts/${newest.id}/zip`, 'GET');
    if (!response.ok || !response.body) throw new Error(`GitHub answered ${response.status} to the download`);
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of response.body) {
      size += piece.length;
      if (size > limit) throw new Error(`The archive “${name}” is larger than ${limit} bytes.`);
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  }
}
