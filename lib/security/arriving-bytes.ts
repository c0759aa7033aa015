/**
 * How much may be on its way into memory at once. Room is taken for a whole body before its first byte is read and given
 * back when its request is answered, so that memory cannot be filled, however many send and however slowly.
 */
const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

interface Ceiling {
  readonly all: number;
  readonly address: number;
}

/** Bodies of forms and votes, which are read even where they are refused, to be shown again. */
export const smallBytes = 64 * kilobyte;

/** `stranger`: whoever holds no link, whose uploads leave the room of those who hold one alone. */
const ceilings = {
  small: { all: 16 * megabyte, address: 8 * megabyte },
  // One file of the largest size, and smaller ones beside it: while it is read, a body takes several times its size.
  stranger: { all: 16 * megabyte, address: 11 * megabyte },
  holder: { all: 16 * megabyte, address: 8 * megabyte },
} as const satisfies Record<string, Ceiling>;

export type Sender = Exclude<keyof typeof ceilings, 'small'>;

interface Room {
  readonly address: string;
  readonly bytes: number;
}

export class ArrivingBytes {
  readonly #ceiling: Ceiling;
  readonly #byAddress = new Map<string, number>();
  #all = 0;

  constructor(ceiling: Ceiling) {
    this.#ceiling = ceiling;
  }

  /** Which ceiling is in the way; otherwise room is taken, and `leave` gives it back. */
  enter({ address, bytes }: Room): keyof Ceiling | undefined {
    const own = (this.#byAddress.get(address) ?? 0) + bytes;
    if (own > this.#ceiling.address) return 'address';
    if (this.#all + bytes > this.#ceiling.all) return 'all';
    this.#byAddress.set(address, own);
    this.#all += bytes;
    return undefined;
  }

  leave({ address, bytes }: Room): void {
    const own = (this.#byAddress.get(address) ?? 0) - bytes;
    if (own > 0) this.#byAddress.set(address, own);
    else this.#byAddress.delete(address);
    this.#all -= bytes;
  }
}

// The framework bundles this file more than once.
const holder: typeof globalThis & { chanceryArriving?: Record<keyof typeof ceilings, ArrivingBytes> } = globalThis;

export function arriving(kind: keyof typeof ceilings): ArrivingBytes {
  holder.chanceryArriving ??= { small: new ArrivingBytes(ceilings.small), stranger: new ArrivingBytes(ceilings.stranger), holder: new ArrivingBytes(ceilings.holder) };
  return holder.chanceryArriving[kind];
}
