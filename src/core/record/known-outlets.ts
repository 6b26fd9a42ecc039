import { isId } from '../../schemas/content/id.ts';
import { Outlet } from '../../schemas/content/outlet.ts';
import { type ContentFiles, decodeText, readPath } from './files.ts';
import { readRecord } from './record.ts';

/** The outlets that have a file, by id, without a look at the rest of the content; one that cannot be read is none. */
export function readOutlets(files: ContentFiles): Map<string, Outlet> {
  const outlets = new Map<string, Outlet>();
  for (const [file, bytes] of files) {
    const ids = readPath(file);
    if (ids.kind !== 'outlet' || !isId(ids.outlet) || !bytes) continue;
    const { record } = readRecord({ file, text: decodeText(bytes) ?? '', again: '' }, Outlet);
    if (record) outlets.set(ids.outlet, record);
  }
  return outlets;
}
