/** All rooms of this process that somebody listens to. */
import { heartbeat } from './frames';
import { LiveRoom, type RoomSource, type RoomSubscriber } from './live-room';

/** Streams that are open at once. */
export const mostStreams = { perOwner: 3, perRoom: 1_200 } as const;

export const hubPace = { poll: 2_000, heartbeat: 20_000 } as const;

export interface RoomsSource extends RoomSource {
  /** The last event of each room that there still is. */
  readEvents(workshopIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

export class LiveRooms {
  readonly #rooms = new Map<string, LiveRoom>();
  readonly #source: RoomsSource;
  #timers: readonly NodeJS.Timeout[] = [];
  #polling = false;
  #ended = false;

  constructor(source: RoomsSource) {
    this.#source = source;
  }

  /** Of one owner the newest streams stay. Undefined where the room has no place for another; otherwise what ends the listening. */
  add(workshopId: string, subscriber: RoomSubscriber): (() => void) | undefined {
    const room = this.#rooms.get(workshopId) ?? new LiveRoom(workshopId, this.#source);
    const own = room.of(subscriber.owner);
    if (this.#ended || (room.size >= mostStreams.perRoom && own.length === 0)) return undefined;
    for (const oldest of own.slice(0, Math.max(0, own.length + 1 - mostStreams.perOwner))) {
      room.remove(oldest);
      oldest.end();
    }
    this.#rooms.set(workshopId, room);
    this.#start();
    room.add(subscriber);
    return () => this.#remove(workshopId, { room, subscriber });
  }

  changed(workshopId: string, event: number): void {
    this.#rooms.get(workshopId)?.changed(event);
  }

  /** Asks the database about every room: finds what no message told, such as a change by a process beside this one. */
  async poll(): Promise<void> {
    if (this.#polling || this.#rooms.size === 0) return;
    this.#polling = true;
    try {
      const asked = [...this.#rooms];
      const events = await this.#source.readEvents(asked.map(([id]) => id));
      for (const [id, room] of asked) {
        const event = events.get(id);
        if (event === undefined) room.end();
        else room.changed(event);
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
    for (const room of this.#rooms.values()) room.end();
    this.#tidy();
  }

  #beat(): void {
    for (const room of this.#rooms.values()) room.tell(heartbeat);
    this.#tidy();
  }

  #remove(workshopId: string, { room, subscriber }: { readonly room: LiveRoom; readonly subscriber: RoomSubscriber }): void {
    room.remove(subscriber);
    if (room.size === 0 && this.#rooms.get(workshopId) === room) this.#rooms.delete(workshopId);
    this.#stopIfIdle();
  }

  #tidy(): void {
    for (const [id, room] of this.#rooms) if (room.size === 0) this.#rooms.delete(id);
    this.#stopIfIdle();
  }

  #start(): void {
    if (this.#timers.length > 0) return;
    this.#timers = [setInterval(() => void this.poll(), hubPace.poll), setInterval(() => this.#beat(), hubPace.heartbeat)];
    for (const timer of this.#timers) timer.unref();
  }

  #stopIfIdle(): void {
    if (this.#rooms.size > 0) return;
    for (const timer of this.#timers) clearInterval(timer);
    this.#timers = [];
  }
}
