import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import type { BuiltSite } from '../sites.ts';

/** A built site read as files. */

/** A page of a built site: its address under the base path, its bytes and its parsed tree. */
export interface SitePage {
  address: string;
  html: string;
  $: CheerioAPI;
}

/** The addresses of all files of a site, "/x/search/" for "search/index.html". */
export async function listAddresses({ folder, base }: BuiltSite): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .map((path) => base + path.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/** The addresses of all HTML pages of a site. */
export async function listPages(site: BuiltSite): Promise<string[]> {
  return (await listAddresses(site)).filter((address) => /(?:\/|\.html)$/.test(address));
}

const read = new Map<string, Promise<SitePage[]>>();

/** All HTML pages of a site, read once: nobody may change their trees. */
export function readPages(site: BuiltSite): Promise<SitePage[]> {
  const pages = read.get(site.folder) ?? readAfresh(site);
  read.set(site.folder, pages);
  return pages;
}

async function readAfresh(site: BuiltSite): Promise<SitePage[]> {
  return Promise.all(
    (await listPages(site)).map(async (address) => {
      const html = await readSiteFile(site, address.endsWith('/') ? `${address}index.html` : address);
      return { address, html, $: load(html) };
    }),
  );
}

/** The page at an address; throws where there is none, since a test that asks for it is wrong. */
export function pageAt(pages: readonly SitePage[], address: string): SitePage {
  const page = pages.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`No page at ${address}`);
  return page;
}

/** The text of a file of a site by its address. */
export function readSiteFile({ folder, base }: BuiltSite, address: string): Promise<string> {
  return readFile(join(folder, address.slice(base.length)), 'utf8');
}

/** The files of a site's sitemap that list pages, by their addresses: the sitemap itself, or those that it names; none without it. */
export async function readSitemap(site: BuiltSite): Promise<{ address: string; xml: string }[]> {
  const first = `${site.base}sitemap.xml`;
  if (!(await listAddresses(site)).includes(first)) return [];
  const xml = await readSiteFile(site, first);
  if (!xml.includes('<sitemapindex')) return [{ address: first, xml }];
  const files = load(xml, { xml: true })('sitemap > loc').toArray();
  return Promise.all(
    files.map(async (loc) => {
      const address = new URL(load(loc, { xml: true }).text()).pathname;
      return { address, xml: await readSiteFile(site, address) };
    }),
  );
}

/** What a site's feed and its archives hold, as one tree. */
export async function readFeeds(site: BuiltSite): Promise<CheerioAPI> {
  const feeds = (await listAddresses(site)).filter((address) => /\/feed(?:\/\d+)?\.xml$/u.test(address));
  const all = await Promise.all(feeds.map((address) => readSiteFile(site, address)));
  return load(`<all>${all.map((xml) => xml.replace(/<\?.*?\?>/gu, '')).join('')}</all>`, { xml: true });
}

/** The text of an element as a reader sees it: white space at the ends and line breaks between tags left out. */
export function printedText(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
