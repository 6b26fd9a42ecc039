import { parentPort, workerData } from 'node:worker_threads';
import { type ReadPage, readPage } from './page-reader.ts';

/** Takes one page apart in a worker, which can be stopped, and ends. */

/** What a worker is given: the bytes of a page, the content type that came with it, and its address. */
export interface PageTask {
  bytes: Uint8Array;
  contentType: string;
  address: string | null;
}

/** What a worker gives back. */
export type PageTaken = ReadPage | { beyond: string };

const { bytes, contentType, address } = workerData as PageTask;
parentPort?.postMessage(readPage(bytes, contentType, address) satisfies PageTaken);
