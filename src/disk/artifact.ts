import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';

/**
 * The archive that a build hands on. Whoever wrote the code of the build may have written the archive, so it is read
 * here: plain files with plain names and no more of them than a site has, or nothing at all.
 */

/** How much an archive may hold. */
export interface ArchiveLimits {
  /** Bytes of the archive itself. */
  packed: number;
  /** Bytes of all its files. */
  unpacked: number;
  files: number;
}

/** Many times what the site has. */
export const ARCHIVE_LIMITS: ArchiveLimits = { packed: 50e6, unpacked: 200e6, files: 10_000 };

const END = { mark: 0x06054b50, size: 22, comment: 0xffff };
const ENTRY = { mark: 0x02014b50, size: 46 };
const LOCAL = { mark: 0x04034b50, size: 30 };
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
const UNIX = 3;
const KIND = 0o170000;
const PLAIN_KINDS: readonly number[] = [0, 0o100000];
const FOLDER_KINDS: readonly number[] = [0, 0o040000];

/** A name without a dot in front, which means something to git, to hosts and in paths, and of plain letters only. */
const NAME = /^[\w~+@-][\w.~+@-]{0,199}$/;

/**
 * The files of a ZIP archive by their paths; throws where anything in it is not a plain file or folder, where a name
 * stands twice or under another file, or where it holds more than it may. Nothing is written.
 */
export function readArchive(archive: Buffer, limits: ArchiveLimits = ARCHIVE_LIMITS): Map<string, Buffer> {
  if (archive.length > limits.packed) refuseArchive('is larger than it may be');
  const { count, start } = findEntries(archive);
  if (count > limits.files) refuseArchive(`holds ${count} files`);
  const files = new Map<string, Buffer>();
  let [at, left] = [start, limits.unpacked];
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(archive, at);
    at = entry.next;
    left -= entry.size;
    if (left < 0) refuseArchive('unpacks to more than it may');
    if (!entry.isFolder && files.has(entry.path)) refuseArchive('holds a name twice', entry.path);
    if (!entry.isFolder) files.set(entry.path, unpack(archive, entry));
  }
  for (const path of files.keys())
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder))
      if (files.has(folder)) refuseArchive('holds a file and a folder of one name', folder);
  return files;
}

/** Writes files into an empty folder, each as a new file: none can lead or be written elsewhere. */
export async function writeArchive(files: ReadonlyMap<string, Buffer>, folder: string): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes, { flag: 'wx' });
  }
}

interface Entry {
  path: string;
  isFolder: boolean;
  method: number;
  check: number;
  packed: number;
  size: number;
  local: number;
  next: number;
}

function findEntries(archive: Buffer): { count: number; start: number } {
  const first = Math.max(0, archive.length - END.size - END.comment);
  for (let at = archive.length - END.size; at >= first; at -= 1) {
    if (archive.readUInt32LE(at) !== END.mark) continue;
    const [count, start] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 16)];
    if (count === 0xffff || start === 0xffffffff) refuseArchive('is of a form for larger ones');
    return { count, start };
  }
  return refuseArchive('is no ZIP archive');
}

function readEntry(archive: Buffer, at: number): Entry {
  if (at + ENTRY.size > archive.length || archive.readUInt32LE(at) !== ENTRY.mark) refuseArchive('is torn');
  const nameEnd = at + ENTRY.size + archive.readUInt16LE(at + 28);
  const name = archive.toString('latin1', at + ENTRY.size, nameEnd);
  const isFolder = name.endsWith('/');
  const path = isFolder ? name.slice(0, -1) : name;
  if (path.length > 1000 || !path.split('/').every((part) => NAME.test(part)))
    refuseArchive('holds a name that no page of the site has', name);
  const kind = archive.readUInt8(at + 5) === UNIX ? (archive.readUInt32LE(at + 38) >>> 16) & KIND : 0;
  if (!(isFolder ? FOLDER_KINDS : PLAIN_KINDS).includes(kind))
    refuseArchive('holds what is no plain file', name);
  if ((archive.readUInt16LE(at + 8) & ENCRYPTED) !== 0) refuseArchive('is encrypted', name);
  return {
    path,
    isFolder,
    method: archive.readUInt16LE(at + 10),
    check: archive.readUInt32LE(at + 16),
    packed: archive.readUInt32LE(at + 20),
    size: archive.readUInt32LE(at + 24),
    local: archive.readUInt32LE(at + 42),
    next: nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32),
  };
}

function unpack(archive: Buffer, { path, method, check, packed, size, local }: Entry): Buffer {
  if (local + LOCAL.size > archive.length || archive.readUInt32LE(local) !== LOCAL.mark)
    refuseArchive('is torn', path);
  const start = local + LOCAL.size + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const bytes = archive.subarray(start, start + packed);
  if (bytes.length !== packed) refuseArchive('is torn', path);
  const file = method === STORED ? bytes : method === DEFLATED ? inflate(bytes, size, path) : null;
  if (file?.length !== size || crc32(file) !== check) refuseArchive('holds a file that cannot be read', path);
  return file;
}

function inflate(bytes: Buffer, size: number, path: string): Buffer {
  try {
    // More than it says of itself is never unpacked.
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) });
  } catch {
    return refuseArchive('holds a file that cannot be read', path);
  }
}

/** The name is shown as JSON has it: a line of a log that begins like a command would be one. */
function refuseArchive(what: string, name?: string): never {
  const where = name === undefined ? '' : `: ${JSON.stringify(name.slice(0, 200))}`;
  throw new Error(`The archive of the build ${what}${where}.`);
}
