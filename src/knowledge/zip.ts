import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, getFileNameLowLevel, validateFileName } from 'yauzl';
import { ZipFile } from 'yazl';
import { plainPath } from './file-names.js';
import { MOST_FILES, MOST_UNPACKED_BYTES } from './upload-limits.js';

export type Unzipped = { ok: true; files: Map<string, Buffer> } | { ok: false; reason: string };

/** The kind of file among Unix's bits of mode, which are the upper half of a zip's file attributes. */
const KIND_BITS = 0o170000;
const ORDINARY_KINDS = [0, 0o100000, 0o040000];

/**
 * Unpacks a zip from somebody, in memory. Paths that lead out of the zip are refused, and yauzl stops where a file is
 * longer than was said; those of Windows, and from the root of a disk, are read as paths in the zip.
 * @returns the files by their paths in it; or why it is refused, as the end of a sentence
 */
export async function unzip(bytes: Buffer): Promise<Unzipped> {
  const files = new Map<string, Buffer>();
  let left = MOST_UNPACKED_BYTES;
  try {
    const zip = await fromBufferPromise(bytes, { decodeStrings: false });
    if (zip.entryCount > MOST_FILES) return refused(`it has more than ${MOST_FILES} files`);
    for await (const entry of zip.eachEntry()) {
      const written = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
      const name = plainPath(written);
      const outside = validateFileName(name);
      if (outside !== null) return refused(`it cannot be read (${outside})`);
      const fault = files.has(name) ? 'is in it twice' : faultOf(entry);
      if (fault !== undefined) return refused(`${name} ${fault}`);
      left -= entry.uncompressedSize;
      if (left < 0) return refused(`it unpacks to more than ${MOST_UNPACKED_BYTES / 1024 / 1024} MiB`);
      if (name === '' || name.endsWith('/')) continue;
      const content = await buffer(await zip.openReadStreamPromise(entry));
      if (crc32(content) !== entry.crc32) return refused(`${name} is damaged`);
      files.set(name, content);
    }
  } catch (error) {
    // Whatever the library or zlib stumbles over was in the zip.
    return refused(`it cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
  return { ok: true, files };
}

function faultOf(entry: Entry): string | undefined {
  const kind = (entry.externalFileAttributes >>> 16) & KIND_BITS;
  if (!ORDINARY_KINDS.includes(kind)) return 'is a link, not a file';
  if (entry.isEncrypted()) return 'is encrypted';
  return entry.canDecodeFileData() ? undefined : 'is packed in an unusual way';
}

function refused(reason: string): Unzipped {
  return { ok: false, reason };
}

/** Packs texts by their paths. */
export async function zip(texts: ReadonlyMap<string, string>): Promise<Buffer> {
  const file = new ZipFile();
  for (const [name, text] of texts) file.addBuffer(Buffer.from(text), name);
  file.end();
  return buffer(file.outputStream);
}
