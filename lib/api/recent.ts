/** Keeps the most recently used texts, a fixed number of them and of their characters; the last one in any case. */
export class Recent {
  readonly #most: number;
  readonly #mostCharacters: number;
  readonly #values = new Map<string, string>();
  #characters = 0;

  constructor(most: number, mostCharacters: number) {
    this.#most = most;
    this.#mostCharacters = mostCharacters;
  }

  find(key: string): string | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) this.#use(key, value);
    return value;
  }

  keep(key: string, value: string): void {
    this.#use(key, value);
    for (const oldest of this.#values.keys()) {
      if (oldest === key || (this.#values.size <= this.#most && this.#characters <= this.#mostCharacters)) return;
      this.#drop(oldest);
    }
  }

  /** A map remembers the order of insertion: what is used moves to its end. */
  #use(key: string, value: string): void {
    this.#drop(key);
    this.#values.set(key, value);
    this.#characters += key.length + value.length;
  }

  #drop(key: string): void {
    const value = this.#values.get(key);
    if (value !== undefined) this.#characters -= key.length + value.length;
    this.#values.delete(key);
  }
}
