import { isWebAddress } from '../schemas/content/web-address.ts';
import { findPrintedDay } from '../core/text/day.ts';

/** What browsers and their extensions note in a page when they save it, and what they put into it. */

/** Where a page was saved from and on which day, as far as it says so. */
export interface SaveNote {
  address: string | null;
  day: string | null;
}

const NOTE_AT = 20_000;
const NOTES: readonly RegExp[] = [
  /<!-- saved from url=\(\d+\)(?<address>\S+) -->/u,
  /Page saved with SingleFile\s+url: (?<address>\S+)\s+saved date: (?<day>[^\n]+)/u,
  /<!-- Mirrored from (?<host>\S+) by HTTrack [^,]*, (?<day>[^>]+) -->/u,
  /class="domain reader-domain" href="(?<address>[^"]+)"/u,
];

/** Reads the note in the beginning of a page; the address is one on the web, the day as it is noted. */
export function readSaveNote(html: string): SaveNote {
  for (const note of NOTES) {
    const groups = note.exec(html.slice(0, NOTE_AT))?.groups;
    if (!groups) continue;
    const address = groups.address ?? (groups.host === undefined ? '' : `http://${groups.host}`);
    return { address: isWebAddress(address) ? address : null, day: findPrintedDay(groups.day ?? '') };
  }
  return { address: null, day: null };
}

const DATA = /data:[\w.+-]{1,60}\/[\w.+-]{1,80}(?:;[\w.+=-]{1,80}){0,5},/gu;
const DATA_END = /[^A-Za-z0-9+/=%_.-]/gu;
const LONG = 200;

/** The bytes of a page without the pictures and fonts that were put into it as data, which are most of it. */
export function withoutData(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const kept: string[] = [];
  let from = 0;
  for (const { 0: head, index } of text.matchAll(DATA)) {
    const begin = index + head.length;
    if (begin < from) continue;
    DATA_END.lastIndex = begin;
    const end = DATA_END.exec(text)?.index ?? text.length;
    if (end - begin < LONG) continue;
    kept.push(text.slice(from, index), 'data:,');
    from = end;
  }
  return Buffer.from(kept.join('') + text.slice(from), 'latin1');
}
