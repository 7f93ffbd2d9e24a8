import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a zip as it should not be; what is left out is as it should be. */
export interface ZipEntry {
  name: string;
  content?: string | Buffer;
  /** Kind and permissions, as Unix has them. */
  mode?: number;
  /** 0 is stored, 8 deflated. */
  method?: number;
  /** Bit 0 says that it is encrypted, bit 11 that its name is UTF-8. */
  flags?: number;
  /** What is said of its length. */
  saidLength?: number;
  saidCrc?: number;
}

const UTF8_NAME = 0x800;
/** Made by Unix, so that the mode counts. */
const MADE_BY = (3 << 8) | 20;

/**
 * Writes a zip byte by byte, past any library, which would not write what hostile ones hold.
 * APPNOTE.TXT of PKWARE, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function rawZip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, content = 'x', mode = 0o100644, method = 8, flags = UTF8_NAME, saidLength, saidCrc } of entries) {
    const raw = Buffer.from(content);
    const data = method === 8 ? deflateRawSync(raw) : raw;
    const bytes = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(saidCrc ?? crc32(raw), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(saidLength ?? raw.length, 18);
    common.writeUInt16LE(bytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, bytes, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    const madeBy = Buffer.alloc(2);
    madeBy.writeUInt16LE(MADE_BY);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02'), madeBy, common, rest, bytes]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}

/** The texts of a folder as files of a zip. */
export function zipOf(texts: Iterable<readonly [string, string]>, more: readonly ZipEntry[] = []): Buffer {
  return rawZip([...[...texts].map(([name, content]) => ({ name, content })), ...more]);
}
