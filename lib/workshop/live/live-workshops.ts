/** All workshops of this process that somebody listens to. */
import { heartbeat } from './frames';
import { LiveWorkshop, type WorkshopSource, type WorkshopSubscriber } from './live-workshop';

/** Streams that are open at once. */
export const mostStreams = { perOwner: 3, perWorkshop: 1_200 } as const;

export const hubPace = { poll: 2_000, heartbeat: 20_000 } as const;

export interface WorkshopsSource extends WorkshopSource {
  /** The last event of each workshop that there still is. */
  readEvents(workshopIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

export class LiveWorkshops {
  readonly #workshops = new Map<string, LiveWorkshop>();
  readonly #source: WorkshopsSource;
  #timers: readonly NodeJS.Timeout[] = [];
  #polling = false;
  #ended = false;

  constructor(source: WorkshopsSource) {
    this.#source = source;
  }

  /**
   * Of one owner the newest streams stay. Undefined where the workshop has no place for another; otherwise what ends
   * the listening.
   */
  add(workshopId: string, subscriber: WorkshopSubscriber): (() => void) | undefined {
    const workshop = this.#workshops.get(workshopId) ?? new LiveWorkshop(workshopId, this.#source);
    const own = workshop.of(subscriber.owner);
    if (this.#ended || (workshop.size >= mostStreams.perWorkshop && own.length === 0)) return undefined;
    for (const oldest of own.slice(0, Math.max(0, own.length + 1 - mostStreams.perOwner))) {
      workshop.remove(oldest);
      oldest.end();
    }
    this.#workshops.set(workshopId, workshop);
    this.#start();
    workshop.add(subscriber);
    return () => this.#remove(workshopId, { workshop, subscriber });
  }

  changed(workshopId: string, event: number): void {
    this.#workshops.get(workshopId)?.changed(event);
  }

  /**
   * Asks the database about every workshop: finds what no message told, such as a change by a process beside this one.
   */
  async poll(): Promise<void> {
    if (this.#polling || this.#workshops.size === 0) return;
    this.#polling = true;
    try {
      const asked = [...this.#workshops];
      const events = await this.#source.readEvents(asked.map(([id]) => id));
      for (const [id, workshop] of asked) {
        const event = events.get(id);
        if (event === undefined) workshop.end();
        else workshop.changed(event);
      }
    } catch (error) {
      this.#source.failed(error);
    } finally {
      this.#polling = false;
      this.#tidy();
    }
  }

  /** Ends every stream, and takes no more. */
  end(): void {
    this.#ended = true;
    for (const workshop of this.#workshops.values()) workshop.end();
    this.#tidy();
  }

  #beat(): void {
    for (const workshop of this.#workshops.values()) workshop.tell(heartbeat);
    this.#tidy();
  }

  #remove(
    workshopId: string,
    { workshop, subscriber }: { readonly workshop: LiveWorkshop; readonly subscriber: WorkshopSubscriber },
  ): void {
    workshop.remove(subscriber);
    if (workshop.size === 0 && this.#workshops.get(workshopId) === workshop) this.#workshops.delete(workshopId);
    this.#stopIfIdle();
  }

  #tidy(): void {
    for (const [id, workshop] of this.#workshops) if (workshop.size === 0) this.#workshops.delete(id);
    this.#stopIfIdle();
  }

  #start(): void {
    if (this.#timers.length > 0) return;
    this.#timers = [
      setInterval(() => void this.poll(), hubPace.poll),
      setInterval(() => this.#beat(), hubPace.heartbeat),
    ];
    for (const timer of this.#timers) timer.unref();
  }

  #stopIfIdle(): void {
    if (this.#workshops.size > 0) return;
    for (const timer of this.#timers) clearInterval(timer);
    this.#timers = [];
  }
}
