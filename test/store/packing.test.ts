import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packDifference, packWhole, unpackDifference, unpackWhole } from '../../src/store/packing.js';

/** Texts as JSON has them, and any others; such characters as ends of pieces are made of come often. */
const text = fc.oneof(
  fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 }).map((strings) => JSON.stringify(strings)),
  fc.string({ unit: fc.constantFrom('"', ',', '\\', '[', '1', 'é', '🦊'), maxLength: 30 }),
);
const RUNS = { numRuns: 50 };

describe('packed texts', () => {
  it('are unpacked as they were: whole', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        expect(await unpackWhole(await packWhole(any))).toBe(any);
      }),
      RUNS,
    );
  });

  it('are unpacked as they were: by their difference from any other', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (base, other) => {
        const joined = `${base}${other}`;
        for (const [one, from] of [
          [other, base],
          [joined, other],
          [other, joined],
        ] as const) {
          expect(await unpackDifference(await packDifference(one, from), from)).toBe(one);
        }
      }),
      RUNS,
    );
  });

  it.each([
    ['damaged', 'AAAA'],
    ['text that is no difference', 'iwCAe30D'],
  ])('that are none are refused: %s', async (_, packed) => {
    await expect(unpackDifference(packed, 'base')).rejects.toThrow();
  });
});
