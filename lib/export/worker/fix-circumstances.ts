/** Libraries stamp files with the time and with random ids: in the worker both follow from the report alone. */
import { drawsFrom } from '@/lib/scoring/numbers/uniform';

const RealDate = Date;
const seed = 2018;
const byteValues = 256;

/** For the whole thread it runs in, which must do nothing else. `day`: ISO 8601 calendar date. */
export function fixCircumstances(day: string): void {
  const now = RealDate.parse(`${day}T12:00:00Z`);
  globalThis.Date = class extends RealDate {
    constructor(...given: readonly unknown[]) {
      // Without arguments it is the report's day; with any, the built-in decides.
      if (given.length === 0) super(now);
      else super(...(given as [number]));
    }
    static override now(): number {
      return now;
    }
  } as DateConstructor;
  const draw = drawsFrom(seed);
  Object.assign(Math, { random: draw });
  const fill = (array: ArrayBufferView) => {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = Math.floor(draw() * byteValues);
  };
  globalThis.crypto.getRandomValues = <Kind extends ArrayBufferView>(array: Kind): Kind => {
    fill(array);
    return array;
  };
}
