import { timingSafeEqual } from 'node:crypto';

/** Who may ask the desk: a page of its own, on this machine, that knows the word of this run. */

/** The first part of the addresses under which the desk answers. */
export const DESK_CALLS = '/desk/calls/';
/** The header that holds the word of this run. */
export const TOKEN_HEADER = 'x-desk-token';

/** What is known of a request: its method and address, and its headers by their names in small letters. */
export interface Asking {
  method: string;
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Where the desk listens, and the word that its page was given. */
export interface DeskDoor {
  port: number;
  token: string;
}

/**
 * Why a request gets no answer, in a sentence; null where it may have one. Pages of the site are for whoever reaches
 * them by a name of this machine: another name that leads here is another site’s (DNS rebinding). A call of the desk
 * has to come from its own page, too, and to bring the word of this run.
 */
export function refusalOf({ method, path, headers }: Asking, { port, token }: DeskDoor): string | null {
  const host = one(headers.host);
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  if (host === null || !hosts.includes(host)) return 'This machine is not asked by that name.';
  if (!path.startsWith(DESK_CALLS)) return null;
  if (method !== 'POST') return 'The desk is asked by POST alone.';
  if (one(headers.origin) !== `http://${host}`) return 'The desk answers its own page alone.';
  if (headers['sec-fetch-site'] !== undefined && one(headers['sec-fetch-site']) !== 'same-origin')
    return 'The desk answers its own page alone.';
  if (one(headers['content-type'])?.split(';')[0] !== 'application/json') return 'The desk is asked in JSON.';
  return isWord(one(headers[TOKEN_HEADER]), token) ? null : 'Open the desk by the address that it printed.';
}

function one(value: string | string[] | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** Compared in one time whatever is wrong, so that nobody finds the word letter by letter. */
function isWord(given: string | null, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(token)];
  return token !== '' && a.length === b.length && timingSafeEqual(a, b);
}
