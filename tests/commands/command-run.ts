import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { add } from '../../scripts/add.ts';
import { check } from '../../scripts/check.ts';
import { form } from '../../scripts/form.ts';
import { ingest } from '../../scripts/ingest.ts';
import { join } from '../../scripts/join.ts';
import { pages } from '../../scripts/pages.ts';
import { report } from '../../scripts/report.ts';
import { story } from '../../scripts/story.ts';
import { suggest } from '../../scripts/suggest.ts';
import { runCommand } from '../../src/disk/command.ts';

/** Commands of the project: called in this process, or started in one of their own. */

/** How a command ended and what it printed. */
export interface Run {
  exit: number;
  out: string;
  err: string;
}

const COMMANDS = { add, check, form, ingest, join, pages, report, story, suggest };

/** Calls a command with nothing in its environment but what is given. */
export async function callCommand(
  name: keyof typeof COMMANDS,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Run> {
  const said = { out: '', err: '' };
  const exit = await runCommand(COMMANDS[name], {
    args,
    env,
    print: (text) => (said.out += text),
    warn: (text) => (said.err += text),
  });
  return { exit, ...said };
}

/** Starts `scripts/<name>.ts` as npm does, in a folder that is this one unless told otherwise. */
export function startCommand(
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
  folder = '.',
): Promise<Run> {
  const script = resolve('scripts', name);
  return new Promise((done) => {
    const options = { cwd: folder, env: { ...process.env, ...env } };
    const all = ['--import', resolve('scripts/preload.mjs'), `${script}.ts`, ...args];
    const child = execFile(process.execPath, all, options, (_, out, err) => {
      done({ exit: child.exitCode ?? -1, out, err });
    });
  });
}
