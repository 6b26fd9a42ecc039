import { afterAll, describe, expect, test } from 'vitest';
import { BOUNDS } from '../../src/disk/fetch-bounds.ts';
import { fetchPage } from '../../src/disk/page-fetch.ts';
import { type Answer, serve } from '../unit/kit/page-server.ts';

/** Fetching one page, and every bound of it. */

const say =
  (status: number, headers: Record<string, string>, body = ''): Answer =>
  (_, response) => {
    response.writeHead(status, headers).end(body);
  };
const HTML = { 'content-type': 'text/html; charset=utf-8' };

const server = await serve({
  '/page': say(200, HTML, '<h1>Ferry</h1>'),
  '/moved': say(301, { location: '/page' }),
  '/circle': say(302, { location: '/circle' }),
  '/to-file': say(302, { location: 'file:///etc/passwd' }),
  '/to-nowhere': say(302, { location: 'http://[' }),
  '/picture': say(200, { 'content-type': 'image/png' }, 'x'),
  '/unknown': say(200, {}, 'x'),
  '/packed': say(200, { ...HTML, 'content-encoding': 'gzip' }, 'x'),
  '/long': say(200, HTML, 'x'.repeat(2000)),
  '/endless': (_, response) => {
    response.writeHead(200, HTML);
    response.write('x');
  },
  '/silent': () => undefined,
});
afterAll(server.stop);

const OWN = { ...BOUNDS, mayBePrivate: true };
const fetched = (path: string, bounds = OWN) => fetchPage(server.address + path, bounds);

test('a page is fetched with its kind and its own address', async () => {
  const { address, contentType, bytes } = await fetched('/page');
  expect([address, contentType, new TextDecoder().decode(bytes)]).toEqual([
    `${server.address}/page`,
    'text/html; charset=utf-8',
    '<h1>Ferry</h1>',
  ]);
});

test('a page that has moved is followed, and its address is the last one', async () => {
  expect((await fetched('/moved')).address).toBe(`${server.address}/page`);
});

describe('a page is not fetched', () => {
  test.each([
    ['/none', 'it answered 404'],
    ['/circle', 'it leads on more than 5 times'],
    ['/to-file', 'it leads to an address with “file:”, and only http and https are fetched'],
    ['/to-nowhere', 'it leads on to an address that is none'],
    ['/picture', 'it is of the kind “image/png”, and not a page or plain text'],
    ['/unknown', 'it is of the kind “unknown”, and not a page or plain text'],
    ['/packed', 'it is packed (gzip) although that was not asked for'],
  ])('%s: %s', async (path, reason) => {
    await expect(fetched(path)).rejects.toThrow(reason);
  });

  test('that is longer than the bound', async () => {
    await expect(fetched('/long', { ...OWN, bytes: 1000 })).rejects.toThrow('it is longer than 0.001 MB');
    expect((await fetched('/long', { ...OWN, bytes: 2000 })).bytes).toHaveLength(2000);
  });

  test.each(['/endless', '/silent'])('that takes too long: %s', async (path) => {
    await expect(fetched(path, { ...OWN, milliseconds: 200 })).rejects.toThrow(
      'it took longer than 0.2 seconds',
    );
  });

  test('that nobody answers for', async () => {
    const gone = await serve({});
    await gone.stop();
    await expect(fetchPage(gone.address, OWN)).rejects.toThrow(/^it cannot be reached/u);
  });
});

describe('this machine and local networks are not asked unless that is allowed', () => {
  test.each([
    ['http://127.0.0.1/', '127.0.0.1'],
    ['http://[::1]/', '::1'],
    ['http://2130706433/', '127.0.0.1'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['http://169.254.169.254/latest/', '169.254.169.254'],
    ['http://[::ffff:10.0.0.1]/', '::ffff:a00:1'],
  ])('%s', async (address, named) => {
    await expect(fetchPage(address)).rejects.toThrow(`it lies on this machine or a local network (${named})`);
  });

  test('nor by a name that means this machine', async () => {
    await expect(fetchPage(`http://localhost:${server.port}/page`)).rejects.toThrow(
      /it lies on this machine or a local network \((?:127\.0\.0\.1|::1)\)/u,
    );
  });
});

test('an address with a password in it is not sent anywhere', async () => {
  await expect(fetchPage(server.address.replace('//', '//jo:secret@'), OWN)).rejects.toThrow(
    'its address holds a name or a password',
  );
});
