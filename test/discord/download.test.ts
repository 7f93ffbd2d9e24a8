import { expect, it } from 'vitest';
import { downloadPayload } from '../../src/discord/commands/knowledge/download.js';

const MIB = 1024 * 1024;

it.each([
  ['small', 1000, false, 'Edition 3, to be unpacked over the knowledge folder.', 1],
  ['as large as Discord takes', 10 * MIB, false, /unpacked.*\nIt is too large for `\/knowledge upload`/, 1],
  ['larger than is read again', MIB + 1, false, /unpacked.*\nIt is too large for `\/knowledge upload`/, 1],
  ['as large as is read again', MIB, false, /unpacked over the knowledge folder\.$/, 1],
  ['of new files', 1000, true, /unpacked.*\nThe folder here cannot be read, so all files are new: empty `cards\/`/, 1],
  [
    'larger than Discord takes',
    10 * MIB + 1,
    false,
    /^Edition 3 makes a zip of 10\.0 MiB, .* 10\.0 MiB at most.*store/,
    0,
  ],
])('a zip is sent with what there is to say: %s', (_, size, isNew, text, files) => {
  const payload = downloadPayload({ edition: 3, packed: Buffer.alloc(size), isNew }, 10 * MIB);
  expect(payload.content).toMatch(text);
  expect(payload.files ?? []).toHaveLength(files);
});
