import { type Call, fail, readArguments, startCommand } from '../src/disk/command.ts';

const USAGE = 'npm run desk -- [--port <number>]';

/** `npm run desk`: a page on this machine on which the content is edited; its address is printed. */
export async function desk(call: Call): Promise<number> {
  const { values } = readArguments(call, USAGE, { port: { type: 'string', default: '4321' } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) fail(USAGE, `the port "${String(values.port)}"`);
  const { startDesk } = await import('../src/desk/server.ts');
  const { address } = await startDesk({ root: String(values.root), port });
  call.print(`The desk is open at ${address}\nIt is for this machine alone. Ctrl+C closes it.\n`);
  return 0;
}

if (import.meta.main) await startCommand(desk);
