import { crc32, deflateRawSync } from 'node:zlib';

/** ZIP archives as tests want them, also such as no honest program makes. */

/** One entry; what is left out is as an honest program writes it. */
export interface ArchiveEntry {
  name: string;
  bytes?: Buffer;
  /** The kind and rights of the file as Unix has them; 0o120777 for a link. */
  mode?: number;
  /** How large it says it is. */
  size?: number;
  flags?: number;
  method?: number;
  check?: number;
}

/** An archive with these entries. */
export function makeArchive(entries: readonly ArchiveEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes = Buffer.from('x'), mode = 0o100644, flags = 0, method = 8, ...said } of entries) {
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const path = Buffer.from(name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(flags, 2);
    head.writeUInt16LE(method, 4);
    head.writeUInt32LE(said.check ?? crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(said.size ?? bytes.length, 18);
    head.writeUInt16LE(path.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(at, 10);
    const body = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, path, packed]);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0003'), head, tail, path]));
    bodies.push(body);
    at += body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, list, Buffer.from('PK\u0005\u0006'), end]);
}
