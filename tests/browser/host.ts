import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersOf, readHeaderRules } from '../site/headers.ts';
import type { BuiltSite } from '../sites.ts';

/** A built site served as a host would: `_headers` by address, and the page for missing addresses. */

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

/** Where a served site is not quite as a host would serve it. */
export interface HostOptions {
  /** True where it is about bytes: texts are then sent compressed. */
  compress?: boolean;
  /** Headers that are not sent. */
  without?: readonly string[];
}

/** Serves a built site on a free port. */
export async function serve(
  site: BuiltSite,
  { compress = false, without = [] }: HostOptions = {},
): Promise<ServedSite> {
  const rules = await readHeaderRules(site);
  const server = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    for (const [name, value] of Object.entries(headersOf(rules, address)))
      if (!without.includes(name)) response.setHeader(name, value);
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
  response.writeHead(status, { 'Content-Type': type, ...(isShrunk && { 'Content-Encoding': 'gzip' }) });
  response.end(isShrunk ? gzipSync(bytes) : bytes);
}
