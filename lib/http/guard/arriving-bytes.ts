/**
 * How much may be on its way into memory at once. Space is taken for a whole body before its first byte is read and
 * given back when its request is answered, and where it is shown again when that has been sent, so that memory cannot
 * be filled, however many send and however slowly.
 */
const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

interface Ceiling {
  readonly all: number;
  readonly address: number;
}

/** Bodies of most forms, and of votes. */
export const smallBytes = 64 * kilobyte;

/**
 * `stranger`: whoever holds no link, whose uploads leave the space of those who hold one alone. `refused`: larger forms
 * that are read only to be shown again, and take nothing from those that are read to be saved.
 */
const ceilings = {
  small: { all: 16 * megabyte, address: 8 * megabyte },
  // One file of the largest size, and smaller ones beside it: while it is read, a body takes several times its size.
  stranger: { all: 16 * megabyte, address: 11 * megabyte },
  holder: { all: 16 * megabyte, address: 8 * megabyte },
  // One form of the largest size of each of two senders.
  refused: { all: 8 * megabyte, address: 4 * megabyte },
} as const satisfies Record<string, Ceiling>;

export type LargeKind = Exclude<keyof typeof ceilings, 'small'>;
export type Sender = Exclude<LargeKind, 'refused'>;

interface Workshop {
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

  /** Which ceiling is in the way; otherwise space is taken, and `leave` gives it back. */
  enter({ address, bytes }: Workshop): keyof Ceiling | undefined {
    const own = (this.#byAddress.get(address) ?? 0) + bytes;
    if (own > this.#ceiling.address) return 'address';
    if (this.#all + bytes > this.#ceiling.all) return 'all';
    this.#byAddress.set(address, own);
    this.#all += bytes;
    return undefined;
  }

  leave({ address, bytes }: Workshop): void {
    const own = (this.#byAddress.get(address) ?? 0) - bytes;
    if (own > 0) this.#byAddress.set(address, own);
    else this.#byAddress.delete(address);
    this.#all -= bytes;
  }
}

// The framework bundles this file more than once.
const holder: typeof globalThis & { chanceryArriving?: Record<keyof typeof ceilings, ArrivingBytes> } = globalThis;

export function arriving(kind: keyof typeof ceilings): ArrivingBytes {
  const { small, stranger, holder: known, refused } = ceilings;
  holder.chanceryArriving ??= {
    small: new ArrivingBytes(small),
    stranger: new ArrivingBytes(stranger),
    holder: new ArrivingBytes(known),
    refused: new ArrivingBytes(refused),
  };
  return holder.chanceryArriving[kind];
}
