/**
 * Who is next, where several ask for the same thing and only some can have it at once. Knows no clock and makes
 * nothing.
 */

/** Somebody who waits. */
export interface Asking {
  /** For whom it is, such as an assessment and an address: each has one turn at a time. */
  readonly parties: readonly string[];
}

interface Workshop {
  /** More than this wait for nobody. */
  readonly inAll: number;
  readonly forEach: number;
}

/** Long ago is as good as never. */
const mostRemembered = 10_000;

/**
 * While somebody waits, no other party has two turns, unless one of their own was between them: who had the latest turn
 * comes last, whatever number they ask for. Where all places are taken, the party with the most of them gives up its
 * last.
 */
export class FairTurns<Ask extends Asking> {
  readonly #workshop: Workshop;
  readonly #busy = new Set<string>();
  /** The number of the latest turn, by party; what was longest ago comes first. */
  readonly #latest = new Map<string, number>();
  #waiting: Ask[] = [];
  #turns = 0;

  constructor(workshop: Workshop) {
    this.#workshop = workshop;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Returns who finds no place: nobody, this one, or another who has to give up theirs. */
  add(ask: Ask): Ask | undefined {
    if (ask.parties.some((party) => this.#placesOf(party) >= this.#workshop.forEach)) return ask;
    this.#waiting.push(ask);
    if (this.#waiting.length <= this.#workshop.inAll) return undefined;
    const last = this.#lastOfLongest();
    this.remove(last);
    return last;
  }

  /** Whether it still waited. */
  remove(ask: Ask): boolean {
    const before = this.#waiting.length;
    this.#waiting = this.#waiting.filter((other) => other !== ask);
    return this.#waiting.length < before;
  }

  /** Begins the turn of whoever is next among those who may have one; ended by `end`. */
  begin(may: (ask: Ask) => boolean): Ask | undefined {
    const able = this.#waiting.filter((ask) => ask.parties.every((party) => !this.#busy.has(party)) && may(ask));
    const [first, ...others] = able;
    if (first === undefined) return undefined;
    const next = others.reduce((best, ask) => (this.#isBefore(ask, best) ? ask : best), first);
    this.remove(next);
    this.#turns += 1;
    for (const party of next.parties) {
      this.#busy.add(party);
      this.#latest.delete(party);
      this.#latest.set(party, this.#turns);
    }
    this.#forgetOldest();
    return next;
  }

  end(ask: Ask): void {
    for (const party of ask.parties) this.#busy.delete(party);
  }

  #placesOf(party: string): number {
    return this.#waiting.filter(({ parties }) => parties.includes(party)).length;
  }

  #lastOfLongest(): Ask {
    const mostPlaces = (ask: Ask) => Math.max(0, ...ask.parties.map((party) => this.#placesOf(party)));
    return this.#waiting.reduce((last, ask) => (mostPlaces(ask) >= mostPlaces(last) ? ask : last));
  }

  /** Whose parties had their turns longer ago; those who came first stay first where that is the same. */
  #isBefore(ask: Ask, other: Ask): boolean {
    const [own, others] = [this.#turnsOf(ask), this.#turnsOf(other)];
    for (const [place, turn] of own.entries()) {
      const against = others[place] ?? 0;
      if (turn !== against) return turn < against;
    }
    return false;
  }

  /** The latest first. */
  #turnsOf({ parties }: Ask): readonly number[] {
    return parties.map((party) => this.#latest.get(party) ?? 0).toSorted((one, two) => two - one);
  }

  #forgetOldest(): void {
    for (const party of this.#latest.keys()) {
      if (this.#latest.size <= mostRemembered) return;
      this.#latest.delete(party);
    }
  }
}
