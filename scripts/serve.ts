import { resolve } from 'node:path';
import { preview } from 'astro';
import { type Call, readArguments, startCommand } from '../src/disk/command.ts';

/** `npm run serve`: serves a built site until the process is ended. */
export async function serve(call: Call): Promise<number> {
  const { values } = readArguments(call, 'npm run serve -- [--port <number>] [--out <folder>]', {
    out: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4321' },
  });
  await preview({
    outDir: resolve(String(values.out)),
    server: { port: Number(values.port) },
    logLevel: 'info',
  });
  return 0;
}

if (import.meta.main) await startCommand(serve);
