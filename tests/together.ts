import { spawn } from 'node:child_process';

/**
 * Runs npm scripts at the same time: `node tests/together.ts types lint test:all`. What the last one prints is shown
 * as it comes, what another one prints when that one ends. Exits 1 where any fails, and names those that did.
 */

/** Runs a script of package.json and gives its exit code; `shown` where its words go straight to the terminal. */
function run(name: string, shown: boolean): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name], {
      stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (words: Buffer) => said.push(words));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}

const names = process.argv.slice(2);
const exits = await Promise.all(names.map((name, index) => run(name, index === names.length - 1)));
const failed = names.filter((_, index) => exits[index] !== 0);
if (failed.length > 0) process.stderr.write(`Failed: ${failed.join(', ')}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
