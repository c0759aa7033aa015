/** Draws that follow from a seed alone (mulberry32). */
export interface Draw {
  /** From 0, below `below`. */
  whole(below: number): number;
  of<One>(many: readonly One[]): One;
  /** True once in so many times. */
  oneIn(times: number): boolean;
  bytes(most: number): Buffer<ArrayBuffer>;
}

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  function whole(below: number): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  }
  return {
    whole,
    of<One>(many: readonly One[]): One {
      const one = many[whole(many.length)];
      if (one === undefined) throw new Error('There is nothing to draw from');
      return one;
    },
    oneIn: (times) => whole(times) === 0,
    bytes: (most) => Buffer.from(Array.from({ length: whole(most) }, () => whole(256))),
  };
}
