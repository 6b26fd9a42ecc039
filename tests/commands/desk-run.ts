import { type ChildProcess, spawn } from 'node:child_process';
import type { ContentFiles } from '../../src/core/record/files.ts';
import { makeRepository } from '../unit/kit/repository.ts';

/** `npm run desk` as a process of its own, over a repository made for one test. */

/** A running desk: the folder that it works on, where it listens and the word that its page needs. */
export interface RunningDesk {
  root: string;
  origin: string;
  token: string;
  address: string;
}

const running: ChildProcess[] = [];

/** Ends all desks that were started. */
export function stopDesks(): void {
  for (const child of running.splice(0)) child.kill('SIGKILL');
}

/** Starts the desk over files in one commit, and waits for the address that it prints. */
export async function startDesk(files: ContentFiles, env: Record<string, string> = {}): Promise<RunningDesk> {
  const root = await makeRepository(files);
  const args = ['--import', './scripts/preload.mjs', 'scripts/desk.ts', '--root', root, '--port', '0'];
  // What Vite takes for a run of tests gets no pages, and none that change.
  const outside = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^(?:VITEST|NODE_ENV)/u.test(key)),
  );
  const child = spawn(process.execPath, args, {
    env: { ...outside, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  const said = await new Promise<string>((done, fail) => {
    let out = '';
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString();
      if (out.includes('Ctrl+C')) done(out);
    });
    child.on('exit', () => {
      fail(new Error(`The desk ended: ${out}`));
    });
  });
  const [, origin = '', token = ''] =
    /^The desk is open at (http:\/\/127\.0\.0\.1:\d+)\/desk\/#([\w-]{32})\n/u.exec(said) ?? [];
  return { root, origin, token, address: `${origin}/desk/#${token}` };
}
