import type { BuiltSite } from '../sites.ts';
import { readSiteFile } from './pages.ts';

/** What a host that reads `_headers` sends with each address. */

/** A rule of `_headers`: the addresses it is for, and what it adds to them. */
export interface HeaderRule {
  pattern: string;
  headers: [name: string, value: string][];
}

/** The rules of a site's `_headers`; throws on a line that no host would understand. */
export async function readHeaderRules(site: BuiltSite): Promise<HeaderRule[]> {
  const rules: HeaderRule[] = [];
  for (const line of (await readSiteFile(site, `${site.base}_headers`)).split('\n')) {
    const [, name, value] = /^\s+([\w-]+): (\S.*)$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ pattern: line, headers: [] });
    else if (name && value) rules.at(-1)?.headers.push([name, value]);
    else if (line !== '' && !line.startsWith('#')) throw new Error(`Not a line of a headers file: ${line}`);
  }
  return rules;
}

/** The headers of an address: those of all rules that match it, as the hosts join them; none when no rule does. */
export function headersOf(rules: readonly HeaderRule[], address: string): Record<string, string> {
  const matching = rules.filter(({ pattern }) => matches(pattern, address));
  return Object.fromEntries(matching.flatMap(({ headers }) => headers));
}

/** True where a rule is for an address: "*" at its end stands for anything, ":name" for what stands between two strokes. */
function matches(pattern: string, address: string): boolean {
  const [parts, given] = [pattern.split('/'), address.split('/')];
  return pattern.endsWith('*')
    ? address.startsWith(pattern.slice(0, -1))
    : parts.length === given.length &&
        parts.every((part, at) => part === given[at] || (part.startsWith(':') && given[at] !== ''));
}
