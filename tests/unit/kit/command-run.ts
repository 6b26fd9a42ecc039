import { execFile } from 'node:child_process';

/** Commands of the project, each in a process of its own, as npm runs them. */

/** How a command ended and what it printed. */
export interface Run {
  exit: number;
  out: string;
  err: string;
}

/** Runs `scripts/<command>.ts`. */
export function runCommand(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...env } };
    const child = execFile(process.execPath, [`scripts/${command}.ts`, ...args], options, (_, out, err) => {
      resolve({ exit: child.exitCode ?? -1, out, err });
    });
  });
}
