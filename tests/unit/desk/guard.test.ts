import { describe, expect, test } from 'vitest';
import { type Asking, refusalOf } from '../../../src/desk/guard.ts';

/** Who may ask the desk, and who may not. */

const door = { port: 4321, token: 'the-word-of-this-run' };
const call: Asking = {
  method: 'POST',
  path: '/desk/calls/decide',
  headers: {
    host: '127.0.0.1:4321',
    origin: 'http://127.0.0.1:4321',
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    'x-desk-token': door.token,
  },
};
const withHeader = (name: string, value: string | undefined): Asking => ({
  ...call,
  headers: { ...call.headers, [name]: value },
});

test('the desk’s own page is answered, by each name of the loopback', () => {
  const asked = ['127.0.0.1:4321', 'localhost:4321', '[::1]:4321'].map((host): Asking => ({
    ...call,
    headers: { ...call.headers, host, origin: `http://${host}` },
  }));
  expect(asked.map((one) => refusalOf(one, door))).toEqual([null, null, null]);
});

test('a browser that does not say where a call comes from is answered by its origin', () => {
  expect(refusalOf(withHeader('sec-fetch-site', undefined), door)).toBeNull();
});

describe('nobody else is', () => {
  const name = 'This machine is not asked by that name.';
  const page = 'The desk answers its own page alone.';
  const word = 'Open the desk by the address that it printed.';
  test.each<[string, Asking, string]>([
    ['another site under a name that leads here', withHeader('host', 'rebound.example:4321'), name],
    ['a name without the port', withHeader('host', 'localhost'), name],
    ['another port', withHeader('host', 'localhost:80'), name],
    ['a call without a name', withHeader('host', undefined), name],
    ['a page of another site', withHeader('origin', 'https://evil.example'), page],
    ['a page of another port of this machine', withHeader('origin', 'http://127.0.0.1:8080'), page],
    ['a page without an origin, as of a file', withHeader('origin', 'null'), page],
    ['a call without an origin', withHeader('origin', undefined), page],
    ['a page that the browser calls another site’s', withHeader('sec-fetch-site', 'cross-site'), page],
    ['a form of another page', withHeader('content-type', 'text/plain'), 'The desk is asked in JSON.'],
    ['a link', { ...call, method: 'GET' }, 'The desk is asked by POST alone.'],
    ['a page without the word', withHeader('x-desk-token', undefined), word],
    ['a page with a shorter word', withHeader('x-desk-token', 'the-word'), word],
    ['a page with another word', withHeader('x-desk-token', 'the-word-of-that-run'), word],
  ])('%s', (_, asking, expected) => {
    expect(refusalOf(asking, door)).toBe(expected);
  });

  test('a page of the site under a name that leads here', () => {
    const read = { method: 'GET', path: '/', headers: { host: 'rebound.example:4321' } };
    expect(refusalOf(read, door)).toBe(name);
    expect(refusalOf({ ...read, headers: { host: 'localhost:4321' } }, door)).toBeNull();
  });

  test('anybody, where the desk has no word', () => {
    expect(refusalOf(withHeader('x-desk-token', ''), { ...door, token: '' })).toBe(word);
  });
});
