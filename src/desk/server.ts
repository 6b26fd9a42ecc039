import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dev, type AstroIntegration } from 'astro';
import { rereadContent } from '../disk/checked-content.ts';
import { openKept } from '../disk/kept.ts';
import { answerCall } from './answer.ts';
import { DESK_CALLS, type DeskDoor, refusalOf } from './guard.ts';
import { DeskSession } from './session.ts';

/** The desk as part of Astro’s development server, and of nothing else: the published site has no trace of it. */

/** Where the desk runs; `address` is for the editor alone, since it ends with the word of this run. */
export interface RunningDesk {
  address: string;
  stop: () => Promise<void>;
}

/** What is sent at once: a saved page may have its pictures in it. */
const MOST_SENT = 90_000_000;
const LOOPBACK = '127.0.0.1';

/** Starts the desk over the content of a folder, on the loopback alone; a port that is taken gives way to the next. */
export async function startDesk({ root, port }: { root: string; port: number }): Promise<RunningDesk> {
  const token = randomBytes(24).toString('base64url');
  const server = await dev({
    integrations: [desk(root, token)],
    server: { host: LOOPBACK, port },
    logLevel: 'error',
    vite: { server: { cors: false } },
  });
  return {
    address: `http://${LOOPBACK}:${server.address.port}/desk/#${token}`,
    stop: () => server.stop(),
  };
}

/** Vite’s server, as Astro hands it on. */
type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

type DevEnvironment = DevServer['environments'][string];
type EnvironmentModuleNode = Parameters<DevEnvironment['moduleGraph']['invalidateModule']>[0];

/** What runs modules of the server, and keeps them. */
interface Runner {
  evaluatedModules: {
    getModuleById: (id: string) => object | undefined;
    invalidateModule: (evaluated: object) => void;
  };
}

function desk(root: string, token: string): AstroIntegration {
  let guarded: DevServer | null = null;
  return {
    name: 'desk',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev') injectRoute({ pattern: '/desk/', entrypoint: './src/desk/page/desk.astro' });
      },
      'astro:server:setup': ({ server }) => {
        guarded = server;
      },
      'astro:server:start': ({ address }) => {
        rereadContent(root);
        const changed = () => {
          rereadContent(root);
          if (guarded) renewPages(guarded);
        };
        const session = new DeskSession(root, { changed, remember: openKept().remember });
        // Before all others, which stand in their places by now: what is refused is seen by none of them.
        guarded?.middlewares.stack.unshift({
          route: '',
          handle: guardedBy({ port: address.port, token }, session),
        });
      },
    },
  };
}

/** The one door from the content to the pages: what came through it is asked for anew, and so is what imports it. */
const DOOR = resolve('src/queries.ts').replaceAll('\\', '/');

function renewPages({ environments }: DevServer): void {
  for (const environment of Object.values(environments)) {
    const { moduleGraph } = environment;
    const renewed = new Set<EnvironmentModuleNode>();
    for (const door of moduleGraph.getModulesByFile(DOOR) ?? [])
      moduleGraph.invalidateModule(door, renewed, Date.now(), true);
    if (!('runner' in environment)) continue;
    const { evaluatedModules } = (environment as DevEnvironment & { runner: Runner }).runner;
    for (const { id } of renewed) {
      const evaluated = id === null ? undefined : evaluatedModules.getModuleById(id);
      if (evaluated) evaluatedModules.invalidateModule(evaluated);
    }
    // Pages that were listed for a story may be others now.
    environment.hot.send('astro:content-changed', {});
  }
}

function guardedBy(door: DeskDoor, session: DeskSession) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = request.url ?? '/';
    const refusal = refusalOf({ method: request.method ?? 'GET', path, headers: request.headers }, door);
    if (refusal !== null) send(response, 403, { refused: refusal });
    else if (path.startsWith(DESK_CALLS)) void answerRequest(session, request, response);
    else next();
  };
}

async function answerRequest(
  session: DeskSession,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = (request.url ?? '').slice(DESK_CALLS.length);
  try {
    const sent = await readBody(request);
    if (sent === null) send(response, 413, { refused: 'This is too long for the desk.' });
    else send(response, 200, await answerCall(session, name, JSON.parse(sent)));
  } catch (error) {
    send(response, 500, { refused: error instanceof Error ? error.message : String(error) });
  }
}

/** What was sent, as text; null for what is longer than anything that the page sends. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > MOST_SENT) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function send(response: ServerResponse, status: number, answer: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(answer));
}
