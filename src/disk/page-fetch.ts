import { plainAddress } from '../schemas/content/web-address.ts';
import { lookup as resolveName, type LookupAddress } from 'node:dns';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from '../core/intake/public-address.ts';
import { BOUNDS, type FetchBounds } from './fetch-bounds.ts';

/** Fetches one page for an editor, and nothing that an address could trick it into. */

/** A page as it came, with the address that it came from in the end. */
export interface FetchedPage {
  address: string;
  contentType: string;
  bytes: Uint8Array;
}

/** Why a page was not fetched, as the end of a sentence: "it answered 404". */
export class NotFetched extends Error {}

const TYPES = ['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown'];
const REDIRECTS = [301, 302, 303, 307, 308];

/** Fetches a page over http or https; throws NotFetched with the reason where a bound is met or it fails. */
export async function fetchPage(address: string, bounds: FetchBounds = BOUNDS): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(bounds.milliseconds);
  try {
    return await follow(address, bounds, signal);
  } catch (error) {
    if (error instanceof NotFetched) throw error;
    if (signal.aborted) throw new NotFetched(`it took longer than ${bounds.milliseconds / 1000} seconds`);
    throw new NotFetched(
      `it cannot be reached (${error instanceof Error ? error.message : 'no reason given'})`,
    );
  }
}

async function follow(start: string, bounds: FetchBounds, signal: AbortSignal): Promise<FetchedPage> {
  let url = new URL(start);
  for (let hop = 0; hop <= bounds.redirects; hop += 1) {
    const answer = await ask(url, bounds, signal);
    const { statusCode = 0, headers } = answer;
    if (REDIRECTS.includes(statusCode) && headers.location !== undefined) {
      answer.destroy();
      if (!URL.canParse(headers.location, url))
        throw new NotFetched('it leads on to an address that is none');
      url = new URL(headers.location, url);
      continue;
    }
    if (statusCode !== 200) {
      answer.destroy();
      throw new NotFetched(`it answered ${statusCode}`);
    }
    return { address: plainAddress(url.href) ?? url.href, ...(await read(answer, bounds)) };
  }
  throw new NotFetched(`it leads on more than ${bounds.redirects} times`);
}

function ask(url: URL, bounds: FetchBounds, signal: AbortSignal): Promise<IncomingMessage> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new NotFetched(
      `it leads to an address with “${url.protocol}”, and only http and https are fetched`,
    );
  if (url.username !== '' || url.password !== '')
    throw new NotFetched('its address holds a name or a password');
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (isIP(host) !== 0 && !isAllowed(host, bounds)) throw new NotFetched(privateReason(host));
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const options = {
      signal,
      // Looked up and judged in one step, so that a name cannot mean another address a moment later.
      lookup: guardedLookup(bounds),
      headers: {
        'user-agent': 'Variorum (npm run add)',
        accept: TYPES.join(', '),
        'accept-encoding': 'identity',
      },
    };
    request(url, options, resolve).on('error', reject).end();
  });
}

function isAllowed(address: string, { mayBePrivate }: FetchBounds): boolean {
  return mayBePrivate || isPublicAddress(address);
}

function privateReason(address: string): string {
  return `it lies on this machine or a local network (${address})`;
}

function guardedLookup(bounds: FetchBounds): LookupFunction {
  return (hostname, options, callback) => {
    resolveName(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) {
        callback(error, '', 0);
        return;
      }
      const refused = addresses.find(({ address }) => !isAllowed(address, bounds));
      const [first] = addresses;
      if (refused || !first) callback(new NotFetched(privateReason(refused?.address ?? hostname)), '', 0);
      else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

async function read(
  answer: IncomingMessage,
  { bytes: most }: FetchBounds,
): Promise<Pick<FetchedPage, 'contentType' | 'bytes'>> {
  const contentType = answer.headers['content-type'] ?? '';
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const encoding = answer.headers['content-encoding'] ?? 'identity';
  const refuse = (reason: string): never => {
    answer.destroy();
    throw new NotFetched(reason);
  };
  if (!TYPES.includes(type)) refuse(`it is of the kind “${type || 'unknown'}”, and not a page or plain text`);
  if (encoding !== 'identity') refuse(`it is packed (${encoding}) although that was not asked for`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer) {
    const piece = chunk as Uint8Array;
    size += piece.length;
    if (size > most) refuse(`it is longer than ${(most / 1e6).toLocaleString('en-GB')} MB`);
    chunks.push(piece);
  }
  return { contentType, bytes: Buffer.concat(chunks) };
}
