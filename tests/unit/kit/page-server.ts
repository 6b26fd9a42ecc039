import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small web server on this machine, for what fetches pages. */

/** What the server says to a request. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A running server: its address without a stroke at the end, and how to stop it. */
export interface PageServer {
  address: string;
  port: number;
  stop: () => Promise<void>;
}

/** Starts a server that answers by path; 404 where there is no answer. */
export async function serve(answers: Record<string, Answer>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const answer = answers[new URL(request.url ?? '/', 'http://server').pathname];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
