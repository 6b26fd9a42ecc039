import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltSite } from '../sites.ts';
import type { SitePage } from './pages.ts';

/** What a page weighs on its way to a reader. */

/** Bytes compressed with gzip as a host would: of the page, of its style sheets, of its scripts. */
export interface Weight {
  html: number;
  css: number;
  js: number;
}

/** What a script imports at once; `import()` waits for the reader. */
const IMPORTED = /(?:\bfrom|\bimport)\s*["'`](\.{0,2}\/[^"'`]+)["'`]/g;

/** The weight of a page with the files that it loads by itself. */
export async function weighPage(site: BuiltSite, page: SitePage): Promise<Weight> {
  const files = await linkedFiles(site, page);
  const sum = async (kind: string) => {
    const texts = await Promise.all(files.filter((path) => path.endsWith(kind)).map(read(site)));
    return texts.reduce((bytes, text) => bytes + compressedBytes(text), 0);
  };
  return { html: compressedBytes(page.html), css: await sum('.css'), js: await sum('.js') };
}

/** The style sheets that a page links and the scripts that it runs, those that they import included. */
export async function linkedFiles(site: BuiltSite, { $ }: SitePage): Promise<string[]> {
  const linked = $('link[rel=stylesheet], link[rel=modulepreload], script[src]')
    .map((_, el) => $(el).attr('href') ?? $(el).attr('src'))
    .get();
  const files = new Set(linked);
  // A set grows while it is walked, so that imports of imports are met too.
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    for (const [, path = ''] of (await read(site)(file)).toString('utf8').matchAll(IMPORTED))
      files.add(new URL(path, `file://${file}`).pathname);
  }
  return [...files];
}

/** The bytes of a file of a site as they are. */
export async function plainBytes(site: BuiltSite, address: string): Promise<number> {
  return (await read(site)(address)).length;
}

function compressedBytes(text: string | Buffer): number {
  return gzipSync(text, { level: 9 }).length;
}

const read =
  ({ folder, base }: BuiltSite) =>
  (address: string): Promise<Buffer> =>
    readFile(join(folder, decodeURI(address).slice(base.length)));
