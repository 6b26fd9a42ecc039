import { RawHeader } from '../../schemas/content/raw.ts';
import { splitHeader } from '../article/raw.ts';
import type { Edit } from './plain-edit.ts';
import { editAll } from './yaml-edit.ts';

/** The headers of raw files, edited; the text below stays as it was received. */

/** The bytes of a raw file after edits of its header; null where it has none, or an edit cannot be made. */
export function editHeader(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array | null {
  const parts = splitHeader(bytes);
  const header = parts && editAll(parts.header, edits, RawHeader);
  if (parts === null || header === null) return null;
  const made = new TextEncoder().encode(header);
  const whole = new Uint8Array(parts.before.length + made.length + parts.after.length);
  whole.set(parts.before);
  whole.set(made, parts.before.length);
  whole.set(parts.after, parts.before.length + made.length);
  return whole;
}
