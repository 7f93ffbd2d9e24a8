import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';

/**
 * Long texts of which each is much like an earlier one, made small: a text is kept whole, or as its difference from one
 * that is. Both are compressed, and written as base64.
 */

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** Of 11. Higher ones take many times as long, for a tenth less. */
const QUALITY = 5;

/** A piece ends where a string of JSON does, so that a changed string is one changed piece. */
const END_OF_PIECE = /(?<=",)/;

/** So many pieces of the other text from a place on, or a piece that it has not. */
type Step = [from: number, count: number] | string;

export async function packWhole(text: string): Promise<string> {
  return encode(text);
}

/** @throws Error where it was not packed so */
export async function unpackWhole(packed: string): Promise<string> {
  return decode(packed);
}

/** In a few turns. @param base the text that it is like, which unpacking needs again */
export async function packDifference(text: string, base: string): Promise<string> {
  const places = new Map<string, number>();
  const known = base.split(END_OF_PIECE);
  await setImmediate();
  for (const [place, piece] of known.entries()) if (!places.has(piece)) places.set(piece, place);
  await setImmediate();
  const steps: Step[] = [];
  for (const piece of text.split(END_OF_PIECE)) {
    const last = steps.at(-1);
    if (Array.isArray(last) && known[last[0] + last[1]] === piece) {
      last[1] += 1;
    } else {
      const place = places.get(piece);
      steps.push(place === undefined ? piece : [place, 1]);
    }
  }
  return encode(JSON.stringify(steps));
}

/** @throws Error where it was not packed so */
export async function unpackDifference(packed: string, base: string): Promise<string> {
  const known = base.split(END_OF_PIECE);
  const steps = readSteps(await decode(packed));
  return steps.map((step) => (Array.isArray(step) ? known.slice(step[0], step[0] + step[1]).join('') : step)).join('');
}

function readSteps(text: string): Step[] {
  const steps: unknown = JSON.parse(text);
  if (!Array.isArray(steps) || !steps.every(isStep)) throw new Error('that is no difference between texts');
  return steps;
}

function isStep(step: unknown): step is Step {
  if (typeof step === 'string') return true;
  return Array.isArray(step) && step.length === 2 && step.every(Number.isInteger);
}

async function encode(text: string): Promise<string> {
  const bytes = Buffer.from(text);
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return (await compress(bytes, { params })).toString('base64');
}

async function decode(packed: string): Promise<string> {
  return (await decompress(Buffer.from(packed, 'base64'))).toString();
}
