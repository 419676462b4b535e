/** Gives the next number of a stream. */
export type Random = () => number;

/** A seeded stream of numbers in [0, 1): mulberry32, so that every machine gets the same corpus. */
export function randomStream(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
