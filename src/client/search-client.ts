import type { SearchFilter } from '../core/search/request.ts';
import type { SearchAnswer } from '../core/search/answer.ts';
import workerAddress from './search-worker.ts?worker&url';

/** Asks the search, which runs on a thread of its own. */

/** A question to the search, and where its files are. */
export interface SearchRequest extends SearchPlace {
  id: number;
  query: string;
  filter: SearchFilter;
  most: number;
}

/** The answer to a question; null where the search could not be loaded. */
export interface SearchReply {
  id: number;
  answer: SearchAnswer | null;
}

/** The folder below which the search's files are, as the page says. */
export interface SearchPlace {
  folder: string;
}

/** Asks a question and tells its answer, unless a newer one was asked by then; null where the search failed. */
export type Ask = (
  query: string,
  filter: SearchFilter,
  most: number,
  tell: (answer: SearchAnswer | null) => void,
) => void;

/** The part of Trusted Types that is used here; a browser that does not know them takes addresses as they are. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
}

/** The one script that a script starts: the page's policy lets through no other address and no other maker of any. */
const trusted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('search-worker', {
  createScriptURL: () => workerAddress,
});

/** Starts the search's thread; its files are read when the first question comes. */
export function startSearch({ folder }: SearchPlace): Ask {
  const thread = new Worker(trusted?.createScriptURL(workerAddress) ?? workerAddress, { type: 'module' });
  let asked = 0;
  let waiting: ((answer: SearchAnswer | null) => void) | undefined;
  thread.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
    if (data.id === asked) waiting?.(data.answer);
  });
  thread.addEventListener('error', () => waiting?.(null));
  return (query, filter, most, tell) => {
    asked += 1;
    waiting = tell;
    thread.postMessage({ id: asked, folder, query, filter, most } satisfies SearchRequest);
  };
}
