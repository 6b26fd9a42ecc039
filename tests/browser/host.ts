import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { headersOf, readHeaderRules } from '../site/headers.ts';
import type { BuiltSite } from '../sites.ts';

/** A built site served as a host would: `_headers` by address, the page for missing addresses, and compressed. */

/** A served site. */
export interface ServedSite {
  origin: string;
  base: string;
  stop: () => Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const COMPRESSED = /^text\/|json|xml/;

/** Serves a built site on a free port, with compressed texts where a test is about bytes. */
export async function serve(site: BuiltSite, compress = false): Promise<ServedSite> {
  const rules = await readHeaderRules(site);
  const server = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    for (const [name, value] of Object.entries(headersOf(rules, address))) response.setHeader(name, value);
    findFile(site, address)
      .then(({ status, type, bytes }) => {
        send(response, status, type, bytes, compress);
      })
      .catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    base: site.base,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

interface Found {
  status: number;
  type: string;
  bytes: Buffer;
}

async function findFile({ folder, base }: BuiltSite, address: string): Promise<Found> {
  const name = address.endsWith('/') ? `${address}index.html` : address;
  const path = normalize(join(folder, name.slice(base.length)));
  const isInside = address.startsWith(base) && path.startsWith(normalize(folder + sep));
  const bytes = isInside ? await readFile(path).catch(() => null) : null;
  if (bytes) return { status: 200, type: TYPES[extname(path)] ?? 'application/octet-stream', bytes };
  return { status: 404, type: 'text/html; charset=utf-8', bytes: await readFile(join(folder, '404.html')) };
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  bytes: Buffer,
  compress: boolean,
): void {
  const isShrunk = compress && COMPRESSED.test(type);
  response.writeHead(status, { 'Content-Type': type, ...(isShrunk && { 'Content-Encoding': 'br' }) });
  response.end(isShrunk ? brotliCompressSync(bytes) : bytes);
}
