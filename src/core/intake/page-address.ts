import { isAgencyName } from '../article/furniture/agency.ts';
import type { PageMetadata } from './page-metadata.ts';
import type { Found } from './received.ts';
import { isSame, type ShownLine } from './shown-line.ts';

/** Where a page lies, whose site that is, and what it says of the original that it was copied from. */

/** What a page's addresses give. */
export interface PlaceOnWeb {
  url: Found | null;
  site: Found | null;
  /** The address or the name of what the page says it was taken from. */
  original: Found | null;
}

/** An address as it was before an archive of the web put its own before it. */
function withoutArchive(found: Found | null): Found | null {
  const inner = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(https?:\/\/.+)$/iu.exec(
    found?.value ?? '',
  )?.[1];
  return found && inner !== undefined ? { ...found, value: inner } : found;
}

/** The host of an address as a reader knows it, "post.example"; null for what is no address. */
export function hostOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^(?:www|m|amp|mobile)\./u, '');
}

/**
 * Reads the addresses of a page, with the one that it came from where that is known. A canonical address on another
 * site is the original's, and so is a publisher that is an agency on a site of another name.
 */
export function findPlace(
  { canonical, shared, site, sources }: PageMetadata,
  from: Found | null,
  { shown, pageTitle }: { shown: readonly ShownLine[]; pageTitle: string },
  headline: string | null,
): PlaceOnWeb {
  const said = withoutArchive(canonical ?? shared);
  const own = withoutArchive(from ?? shared);
  const isElsewhere = own !== null && said !== null && !areOneSite(own.value, said.value);
  const url = isElsewhere ? own : (said ?? own);
  const host = hostOf(url?.value);
  const isOthers =
    site !== null && isAgencyName(site.value) && host !== null && !isNamedLike(host, site.value);
  const original = isElsewhere ? said : (findSource(sources, host, site) ?? findNotice(shown));
  return {
    url,
    site: isOthers ? { value: host, from: 'the page’s address' } : (site ?? siteInTitle(pageTitle, headline)),
    original: original ?? (isOthers ? site : null),
  };
}

/** True for addresses of one site, of which each may have parts with names of their own, "world.post.example". */
function areOneSite(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map((address) => hostOf(address) ?? '');
  if (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)) return true;
  const [first, second] = [a, b].map((host) => host.slice(host.indexOf('.') + 1));
  // What is left of two sites may be no more than "co.uk".
  return first === second && /^[^.]{4,}\./u.test(first ?? '');
}

/** The site's name as the title of a page has it after the headline, "Ferry aground | The Post". */
function siteInTitle(title: string, headline: string | null): Found | null {
  if (headline === null || !isSame(title.slice(0, headline.length), headline)) return null;
  const name = /^\s*[|–—·•:-]+\s*([^|–—·•:]{3,40})$/u.exec(title.slice(headline.length))?.[1]?.trim() ?? '';
  return name === '' ? null : { value: name, from: 'the end of the page’s title' };
}

/** True for "post.example" and "The Post", "ap.example" and "Associated Press". */
function isNamedLike(host: string, name: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .split(/[^a-z0-9]+/u);
  const initials = words.map(([letter = '']) => letter).join('');
  const squashed = host.replace(/[^a-z0-9.]/gu, '');
  return squashed.includes(words.join('')) || (initials.length > 1 && squashed.startsWith(initials));
}

/** The source that the data name, unless it is the site itself. */
function findSource(sources: readonly Found[], host: string | null, site: Found | null): Found | null {
  const isOwn = (value: string) =>
    (hostOf(value) ?? '') === host || value.toLowerCase() === site?.value.toLowerCase();
  return sources.find(({ value }) => !isOwn(value)) ?? null;
}

const NOTICE = new RegExp(
  String.raw`^(?:(?:This|The) (?:article|story|report|piece|text) )?(?:was |is |has been )?(?:(?:[Oo]riginally|[Ff]irst) )?` +
    String.raw`(?:[Rr]e)?(?:published|appeared|printed)(?: here)?(?: with permission)? (?:by|in|on|at|from) ` +
    String.raw`(?<name>(?:[Tt]he )?\p{Lu}[^.,;]{1,60}?)(?: (?:under|with|on|and|in|here)\b.*)?\.?$`,
  'u',
);

/** What a line of the page says: "This article was originally published in the Harbour Herald." */
function findNotice(shown: readonly ShownLine[]): Found | null {
  for (const { text, isAside } of shown) {
    const name = text.length > 200 || isAside ? undefined : NOTICE.exec(text)?.groups?.name;
    if (name !== undefined && /^(?:This|The|Originally|First|Re)/u.test(text) && !/\d/u.test(name))
      return { value: name, from: `the page’s line “${text}”` };
  }
  return null;
}
