import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The workflows as they stand, and their jobs by the names of both. */

/** Where the workflows lie. */
export const WORKFLOWS = '.github/workflows';
/** The text of a file of the project. */
export const read = (path: string) => readFileSync(path, 'utf8');

/** A step of a job. */
export interface Step {
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Concurrency {
  group: string;
  'cancel-in-progress': boolean | string;
}
/** A job of a workflow. */
export interface Job {
  if?: string;
  needs?: string | string[];
  env?: unknown;
  permissions: Record<string, string>;
  concurrency?: Concurrency;
  outputs?: Record<string, string>;
  'timeout-minutes': number;
  steps: Step[];
}
interface Workflow {
  on: unknown;
  env?: unknown;
  permissions: unknown;
  concurrency?: Concurrency;
  jobs: Record<string, Job>;
}

/** Every workflow with its text. */
export const workflows = readdirSync(WORKFLOWS).map((name) => {
  const text = read(`${WORKFLOWS}/${name}`);
  return { name, text, workflow: parse(text) as Workflow };
});
/** Every job, named as "ci/deploy". */
export const jobs = workflows.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([job, is]) => ({ name: `${name.replace('.yml', '')}/${job}`, job: is })),
);
/** The job of a name; throws where there is none. */
export const named = (name: string): Job => {
  const found = jobs.find((each) => each.name === name);
  if (!found) throw new Error(`no job ${name}`);
  return found.job;
};
/** True for a job that may write something. */
export const canWrite = ({ permissions }: Job) => Object.values(permissions).includes('write');
/** True for a step that runs an action of GitHub's. */
export const isAction = ({ uses }: Step, action: string) => uses?.startsWith(`actions/${action}@`) === true;
/** True for a step that is given a token. */
export const hasToken = (step: Step) => /github\.token|secrets\./u.test(JSON.stringify(step));
