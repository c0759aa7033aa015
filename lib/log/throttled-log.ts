const minute = 60_000;
// More kinds than there are routes and ways to fail: only then are they taken together.
const mostKinds = 1_000;

interface Repeated {
  more: number;
  readonly where: string;
  readonly what: string;
}

/** Writes the first of each kind at once and counts the others for a minute, so that nobody can fill the disk. */
export class ThrottledLog {
  readonly #write: (line: string) => void;
  readonly #recent = new Map<string, Repeated>();

  constructor(write: (line: string) => void) {
    this.#write = write;
  }

  say(where: string, what: string, details = ''): void {
    const key = this.#recent.size < mostKinds ? `${where} ${what}` : '';
    const known = this.#recent.get(key);
    if (known !== undefined) {
      known.more += 1;
      return;
    }
    this.#line(where, what, details);
    this.#watch(key, { more: 0, where, what });
  }

  #watch(key: string, repeated: Repeated): void {
    this.#recent.set(key, repeated);
    setTimeout(() => {
      this.#recent.delete(key);
      if (repeated.more === 0) return;
      this.#line(repeated.where, repeated.what, `and ${repeated.more} more of these within a minute`);
      this.#watch(key, { ...repeated, more: 0 });
    }, minute).unref();
  }

  #line(where: string, what: string, details: string): void {
    const text = [where, what, details]
      .map((part) => part.replace(/\s+/g, ' '))
      .filter(Boolean)
      .join(': ');
    this.#write(`${new Date().toISOString()} ${text}\n`);
  }
}
