import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/desk/calls.ts';
import { contentOf, HERALD_CLAIMS, written } from '../unit/kit/fixture.ts';
import { removeFolders } from '../unit/kit/repository.ts';
import { type RunningDesk, startDesk, stopDesks } from './desk-run.ts';

/** `npm run desk` as a process of its own: who is let in, and what is left when it is killed. */

const PROPOSED = written(HERALD_CLAIMS).replace('    figure: 340\n', '    figure: 340\n    proposed: true\n');
const READ = written(HERALD_CLAIMS);
const FILES = contentOf({ [HERALD_CLAIMS]: PROPOSED });

afterAll(async () => {
  stopDesks();
  await removeFolders();
});

interface Got {
  status: number;
  body: string;
}

/** Asks the server as a program would that can send whatever headers it likes. */
function send(url: string, method: string, headers: Record<string, string>, body = ''): Promise<Got> {
  return new Promise((done, fail) => {
    const asking = request(url, { method, headers }, (response) => {
      let got = '';
      response.on('data', (part: Buffer) => (got += part.toString()));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, body: got });
      });
    });
    asking.on('error', fail);
    asking.end(body);
  });
}

const call = (
  { origin, token }: RunningDesk,
  name: string,
  sent: object,
  headers: Record<string, string> = {},
) =>
  send(
    `${origin}/desk/calls/${name}`,
    'POST',
    { origin, 'content-type': 'application/json', 'x-desk-token': token, ...headers },
    JSON.stringify(sent),
  );

const HERALD = { story: 'ferry', article: 'herald' };

async function acceptProposal(desk: RunningDesk): Promise<Got> {
  const { body } = await call(desk, 'article', HERALD);
  const answer = JSON.parse(body) as Answer<'article'>;
  const hash = 'told' in answer ? answer.told.hash : '';
  return call(desk, 'decide', {
    ...HERALD,
    hash,
    decision: { kind: 'accept', entry: { list: 'claims', index: 1 } },
  });
}

const claims = ({ root }: RunningDesk) => readFile(join(root, HERALD_CLAIMS), 'utf8');

describe('a running desk', () => {
  let desk: RunningDesk;
  beforeAll(async () => {
    desk = await startDesk(FILES);
  }, 60_000);

  test('answers who knows its address', async () => {
    const { status, body } = await call(desk, 'article', HERALD);
    expect([status, body.includes('"progress":"5 of 6 numbers read"')]).toEqual([200, true]);
  });

  test.each([
    ['another word', { 'x-desk-token': 'guessed' }],
    ['a page of another site', { origin: 'https://evil.example' }],
    ['another name for this machine', { host: 'rebound.example' }],
  ])('lets nobody in with %s', async (_, headers) => {
    expect((await call(desk, 'article', HERALD, headers)).status).toBe(403);
  });

  test('shows its page by no other name of this machine', async () => {
    const page = `${desk.origin}/desk/`;
    expect((await send(page, 'GET', { host: 'rebound.example' })).status).toBe(403);
    expect((await send(page, 'GET', { accept: 'text/html' })).status).toBe(200);
  });

  test('shows the site as the content is now', async () => {
    const page = `${desk.origin}/stories/ferry/articles/herald/`;
    const isUnread = async () => {
      const { status, body } = await send(page, 'GET', { accept: 'text/html' });
      expect(status).toBe(200);
      return body.includes('Not all figures of this article have been read yet.');
    };
    expect(await isUnread()).toBe(true);
    await acceptProposal(desk);
    expect(await claims(desk)).toBe(READ);
    await expect.poll(isUnread, { timeout: 10_000 }).toBe(false);
  });
});

describe.concurrent('a desk that is killed', () => {
  test.each([
    ['half-written', PROPOSED],
    ['before-the-move', PROPOSED],
    ['after-the-move', READ],
  ])('%s leaves the old file or the new', async (at, left) => {
    const disk = pathToFileURL(resolve('tests/commands/dying-disk.mjs')).href;
    const path = at === 'half-written' ? 'claims/ferry/.herald.yml' : HERALD_CLAIMS;
    const desk = await startDesk(FILES, { NODE_OPTIONS: `--import=${disk}`, DIE_AT: at, DIE_PATH: path });
    await expect(acceptProposal(desk)).rejects.toThrow(/socket hang up|ECONNRESET/u);
    expect(await claims(desk)).toBe(left);
  });
});
