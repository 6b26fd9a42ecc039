import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { PageTask, PageTaken } from './page-worker.ts';
import type { ReadPage } from './page-reader.ts';

/** Pages are taken apart beside the command, within limits: nobody knows what a page holds. */

/** Seconds for one page, from the start of the worker; a long page of a newspaper takes one or two. */
const LONGEST = 20;
/** Megabytes of memory. */
const MOST_MEMORY = 1024;

/** A page taken apart, or in words why it was not: "it has more than …". */
export async function readBoundedPage(
  task: PageTask,
  seconds = LONGEST,
): Promise<ReadPage | { beyond: string }> {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    // What libraries say of a broken style sheet is nothing to an editor.
    stdout: true,
    stderr: true,
  });
  try {
    const taken = once(worker, 'message', { signal: AbortSignal.timeout(1000 * seconds) });
    const [page] = (await taken) as [PageTaken];
    return page;
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError')
      return { beyond: `reading it takes longer than ${seconds} seconds` };
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
      return { beyond: 'reading it takes too much memory' };
    throw error;
  } finally {
    await worker.terminate();
  }
}
