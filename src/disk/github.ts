import { appendFile, readFile } from 'node:fs/promises';
import type { Call } from './command.ts';
import type { BuildRun, PullRequest } from '../core/report/preview-plan.ts';

/** GitHub as a workflow's step meets it: the event that started it, its outputs, and its API. */

/** The event of a workflow, as much of it as is used here. */
export interface WorkflowEvent {
  action?: string;
  pull_request?: PullRequest;
  workflow_run?: {
    id: number;
    head_sha: string;
    head_branch: string;
    created_at: string;
    head_repository: { owner: { login: string } };
  };
}

/** What a step knows of its surroundings. */
export interface StepEnvironment {
  repository: string;
  server: string;
  api: string;
  token: string;
  home: string;
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

const PAGE = 100;
const PAGES = 20;

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
    const response = await fetch(`${this.#root}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${this.#token}`,
        'content-type': 'application/json',
        'x-github-api-version': '2022-11-28',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await response.text();
    if (!response.ok)
      throw new Error(`GitHub answered ${response.status} to ${method} ${path}: ${text.slice(0, 300)}`);
    return (text === '' ? null : JSON.parse(text)) as Answer;
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

  /** The open pull request whose newest commit a run of a workflow was for; null where there is none. */
  async findPull({
    head_sha,
    head_branch,
    head_repository,
  }: NonNullable<WorkflowEvent['workflow_run']>): Promise<PullRequest | null> {
    const head = encodeURIComponent(`${head_repository.owner.login}:${head_branch}`);
    const pulls = await this.list<PullRequest>(`/pulls?state=open&head=${head}`);
    return pulls.find((pull) => pull.head.sha === head_sha) ?? null;
  }

  /** The newest good build of a commit of a pull request; null where there is none. */
  async findBuild(commit: string): Promise<BuildRun | null> {
    const path = `/actions/workflows/build.yml/runs?event=pull_request&status=success&per_page=1&head_sha=${commit}`;
    const { workflow_runs } = await this.ask<{ workflow_runs: BuildRun[] }>(path);
    return workflow_runs[0] ?? null;
  }
}
