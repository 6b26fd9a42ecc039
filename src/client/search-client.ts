import type { SearchFilter } from '../core/search-request.ts';
import type { SearchAnswer } from '../core/search.ts';

/** Asks the search, which runs on a thread of its own. */

/** A question to the search, and where its files are. */
export interface SearchRequest {
  id: number;
  folder: string;
  manifest: string;
  query: string;
  filter: SearchFilter;
  most: number;
}

/** The answer to a question; null where the search could not be loaded. */
export interface SearchReply {
  id: number;
  answer: SearchAnswer | null;
}

/** Where the search's files are, as the page says. */
export interface SearchPlace {
  folder: string;
  manifest: string;
}

/** Asks a question and tells its answer, unless a newer one was asked by then; null where the search failed. */
export type Ask = (
  query: string,
  filter: SearchFilter,
  most: number,
  tell: (answer: SearchAnswer | null) => void,
) => void;

/** Starts the search's thread; its files are read when the first question comes. */
export function startSearch({ folder, manifest }: SearchPlace): Ask {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  let asked = 0;
  let waiting: ((answer: SearchAnswer | null) => void) | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
    if (data.id === asked) waiting?.(data.answer);
  });
  worker.addEventListener('error', () => waiting?.(null));
  return (query, filter, most, tell) => {
    asked += 1;
    waiting = tell;
    worker.postMessage({ id: asked, folder, manifest, query, filter, most } satisfies SearchRequest);
  };
}
