/** Keeps the most recently used values, a fixed number of them. */
export class Recent<Value> {
  readonly #most: number;
  readonly #values = new Map<string, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  find(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) this.#use(key, value);
    return value;
  }

  keep(key: string, value: Value): void {
    this.#use(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest);
  }

  /** A map remembers the order of insertion: what is used moves to its end. */
  #use(key: string, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
  }
}
