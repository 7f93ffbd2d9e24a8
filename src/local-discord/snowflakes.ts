const DISCORD_EPOCH_MS = 1_420_070_400_000;
const SEQUENCE_BITS = 22n;

/** Gives ids as Discord does: by time, and never the same one twice. */
export function createSnowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const next = BigInt(Math.floor(now()) - DISCORD_EPOCH_MS) << SEQUENCE_BITS;
    last = next > last ? next : last + 1n;
    return last.toString();
  };
}
