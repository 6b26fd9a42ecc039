import { openSearch, type Search } from '../core/search/answer.ts';
import { indexFilePath, MANIFEST } from '../core/search/file.ts';
import { unpackBytes } from '../core/search/pack.ts';
import type { SearchReply, SearchRequest } from './search-client.ts';

/** The search on a thread of its own: it answers the newest question and passes over those that came between. */

let search: Promise<Search> | undefined;
let newest: SearchRequest | undefined;
let busy = false;

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  newest = data;
  if (!busy) void work();
});

async function work(): Promise<void> {
  busy = true;
  while (newest) {
    const request: SearchRequest = newest;
    newest = undefined;
    const reply: SearchReply = { id: request.id, answer: null };
    try {
      search ??= openSearch((name) => readFile(request.folder, name));
      reply.answer = await (await search)(request.query, request.filter, request.most);
    } catch {
      search = undefined;
    }
    postMessage(reply);
  }
  busy = false;
}

/** A file's name tells its content, so that a copy once fetched is good for ever; of the manifest the host is asked. */
async function readFile(folder: string, name: string): Promise<Uint8Array> {
  const url = `${folder}${indexFilePath(name)}`;
  const response = await fetch(url, { cache: name === MANIFEST ? 'no-cache' : 'force-cache' });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return unpackBytes(new Uint8Array(await response.arrayBuffer()));
}
