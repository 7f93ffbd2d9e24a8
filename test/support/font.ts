import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
/** Where in a table of signs the first range begins. */
const GROUPS_AT = 16;

/** The signs that a font of the pictures has, by the table of its file that covers all of Unicode (format 12 of OpenType's `cmap`). */
export function signsOf(file: string): ReadonlySet<string> {
  const font = readFileSync(resolve(`@expo-google-fonts/noto-sans/${file}`));
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0;
  const cmap = font.readUInt32BE(entry + 8);
  const maps = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i),
  );
  const map = maps.find((at) => font.readUInt16BE(at) === 12);
  if (map === undefined) throw new Error(`${file} has no such table`);
  const signs = new Set<string>();
  for (let i = 0; i < font.readUInt32BE(map + GROUPS_AT - 4); i++) {
    const group = map + GROUPS_AT + 12 * i;
    for (let code = font.readUInt32BE(group); code <= font.readUInt32BE(group + 4); code++)
      signs.add(String.fromCodePoint(code));
  }
  return signs;
}
