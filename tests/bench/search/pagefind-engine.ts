import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../../browser/launch.ts';
import type { Engine } from './engine.ts';

/** Pagefind, which searches only in a browser: a page with nothing else asks it. */

const SHOWN = 8;

/** Pagefind over one custom record a passage; close it when all is done. */
export const pagefind: Engine & { close: () => Promise<void> } = {
  name: 'Pagefind',
  build: async (records) => {
    const { createIndex } = await import('pagefind');
    const { index } = await createIndex();
    for (const { address, title, text, also } of records)
      await index.addCustomRecord({
        url: address,
        content: [title, text, ...also].filter((part) => part !== '').join('. '),
        language: 'en',
        meta: { title: title || text.slice(0, 60) },
      });
    const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
    await index.writeFiles({ outputPath: folder });
    let bytes = 0;
    const server = createServer((request, response) => {
      const path = (request.url ?? '/').split('?')[0] ?? '/';
      if (path === '/') {
        response.setHeader('content-type', 'text/html').end('<!doctype html><title>Pagefind</title>');
        return;
      }
      readFile(join(folder, path)).then(
        (file) => {
          // Its indexes are compressed already; its scripts a host would compress.
          bytes += /\.(?:js|json)$/.test(path) ? gzipSync(file).length : file.length;
          const type = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
          response.setHeader('content-type', type).end(file);
        },
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;
    closers.push(async () => {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    });
    browser ??= await launchBrowser();
    const running = browser;
    return {
      bytesInAll: Number.NaN,
      open: async () => {
        const page = await running.newPage();
        await page.goto(`${origin}/`);
        bytes = 0;
        return {
          bytes: () => bytes,
          find: (query) =>
            page.evaluate(
              async ([from, wanted, most]) => {
                const module = (await import(`${from}/pagefind.js`)) as PagefindModule;
                const { results } = await module.search(wanted);
                const data = await Promise.all(results.slice(0, most).map((result) => result.data()));
                return data.map(({ url }) => url);
              },
              [origin, query, SHOWN] as const,
            ),
        };
      },
    };
  },
  close: async () => {
    for (const close of closers) await close();
    await browser?.close();
    await (await import('pagefind')).close();
  },
};

interface PagefindModule {
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

const closers: (() => Promise<void>)[] = [];
let browser: Awaited<ReturnType<typeof launchBrowser>> | undefined;
