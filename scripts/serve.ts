import { resolve } from 'node:path';
import { preview } from 'astro';
import { readArguments } from '../src/disk/command.ts';

const { values } = readArguments('npm run serve -- [--port <number>] [--out <folder>]', {
  out: { type: 'string', default: 'dist' },
  port: { type: 'string', default: '4321' },
});
await preview({
  outDir: resolve(String(values.out)),
  server: { port: Number(values.port) },
  logLevel: 'info',
});
