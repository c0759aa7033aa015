/** How often something may be done; a person at work never meets these. */
import { isIPv4, isIPv6 } from 'node:net';

export interface Limit {
  readonly most: number;
  readonly windowMilliseconds: number;
}

const minute = 60_000;

// Forty people behind one address, each saving twice a second, stay under the limit of an address.
export const limits = {
  address: { most: 6_000, windowMilliseconds: minute },
  assessment: { most: 3_000, windowMilliseconds: minute },
  // A course where everybody starts an assessment, and some start again.
  creation: { most: 300, windowMilliseconds: 10 * minute },
  // One telephone in a workshop that asks again every other second and votes as fast as it can; its address has no part
  // in it.
  participant: { most: 240, windowMilliseconds: minute },
  // Three hundred people behind one address, each opening a page every six seconds.
  page: { most: 3_000, windowMilliseconds: minute },
  // Forms of more than 64 kB that are read although they were refused, so that what was typed can be shown again.
  refused: { most: 60, windowMilliseconds: minute },
  opening: { most: 600, windowMilliseconds: minute },
  // A document takes a core for up to a second or two.
  exporting: { most: 120, windowMilliseconds: 10 * minute },
} as const satisfies Record<string, Limit>;

interface Count {
  windowStart: number;
  current: number;
  previous: number;
}

const mostKeys = 20_000;

/**
 * A sliding window from two counters: what was done in this window, and the share of the last one that
 * still reaches into it. Kept in memory: a restart forgives everything.
 */
export class RateLimiter {
  readonly #counts = new Map<string, Count>();

  /** Counts one attempt, or as much as it weighs. Returns 0 where it is allowed, otherwise the seconds to wait. */
  attempt(key: string, { weight = 1, ...limit }: Limit & { readonly weight?: number }, now: number): number {
    const count = this.#countAt(key, limit, now);
    const elapsed = now - count.windowStart;
    const carried = count.previous * (1 - elapsed / limit.windowMilliseconds);
    if (carried + count.current >= limit.most)
      return Math.max(1, Math.ceil((limit.windowMilliseconds - elapsed) / 1000));
    count.current += weight;
    return 0;
  }

  #countAt(key: string, limit: Limit, now: number): Count {
    const known = this.#counts.get(key);
    const windowStart = now - (now % limit.windowMilliseconds);
    if (known?.windowStart === windowStart) return known;
    const previous = known?.windowStart === windowStart - limit.windowMilliseconds ? known.current : 0;
    const count = { windowStart, current: 0, previous };
    this.#counts.delete(key);
    if (this.#counts.size >= mostKeys) this.#dropOldest();
    this.#counts.set(key, count);
    return count;
  }

  #dropOldest(): void {
    const oldest = this.#counts.keys().next();
    if (oldest.done !== true) this.#counts.delete(oldest.value);
  }
}

export const rateLimiter = new RateLimiter();

export function addressOf(request: Request): string {
  return networkOf(request.headers.get('x-forwarded-for') ?? '');
}

/** The nearest address of a list: what stands before it is hearsay, and what is no address is nobody's. */
export function networkOf(listed: string): string {
  const given = listed.split(',').at(-1)?.trim() ?? '';
  const address = given
    .replace(/^(\d+(?:\.\d+){3}):\d+$|^\[([^\]]+)\](?::\d+)?$/, '$1$2')
    .replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(address)) return address;
  return isIPv6(address) ? firstHalfOf(address) : 'unknown';
}

/** The first half of the address: one line gets all of the second half, so it names nobody. */
function firstHalfOf(address: string): string {
  const [before = '', after] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const groups = groupsOf(before);
  const zeros =
    after === undefined ? [] : Array.from({ length: 8 - groups.length - groupsOf(after).length }, () => '0');
  const first = [...groups, ...zeros, ...groupsOf(after ?? '')].slice(0, 4);
  return first.map((group) => group.replace(/^0+(?=.)/, '')).join(':');
}

/** An old address at the end stands for two groups. */
function groupsOf(part: string): readonly string[] {
  return part === '' ? [] : part.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group]));
}
