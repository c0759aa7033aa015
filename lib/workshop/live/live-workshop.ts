/**
 * One workshop that somebody listens to: reads it when it has changed, once for all, and tells everybody the same
 * bytes.
 */
import type { ScreenDrawing } from '@/lib/workshop/page/screen-drawing';
import { frameOf } from './frames';

/** A workshop as it stands. */
export interface WorkshopPicture {
  readonly event: number;
  /** The workshop has closed: after this, nothing more is told. */
  readonly ended: boolean;
  /** What participants see, in the language of this tag. */
  draw(locale: string): ScreenDrawing;
  /** Owners who were taken out of the workshop: they are told so, and nothing after it. */
  readonly removed: ReadonlySet<string>;
  drawRemoved(locale: string): ScreenDrawing;
}

export interface WorkshopSubscriber {
  /** Whose stream it is: each may have a few. */
  readonly owner: string;
  /** Language of the screen; none where the number of the event is all that is wanted. */
  readonly locale?: string;
  /** False where it cannot take any more. */
  send(bytes: Uint8Array): boolean;
  end(): void;
}

export interface WorkshopSource {
  /** Undefined where there is no such workshop any more. */
  read(workshopId: string): Promise<WorkshopPicture | undefined>;
  failed(error: unknown): void;
}

/** Whose streams those of a participant are. */
export function participantOwner(id: string): string {
  return `participant ${id}`;
}

export const workshopPace = { betweenNumbers: 100, betweenReadings: 100, afterFailure: 1_000 } as const;

/** On a machine with too much to do, so many times as long as the last reading took is left to others. */
const restFactor = 3;

export class LiveWorkshop {
  readonly #id: string;
  readonly #source: WorkshopSource;
  readonly #subscribers = new Set<WorkshopSubscriber>();
  /** Who came before the workshop was first read. */
  readonly #waiting = new Set<WorkshopSubscriber>();
  readonly #drawn = new Map<string, ScreenDrawing>();
  #picture: WorkshopPicture | undefined;
  #wanted = -1;
  #reading = false;
  #readAt = -Infinity;
  #rest: number = workshopPace.betweenReadings;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told = -1;
  #toldAt = -Infinity;
  #numberTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(id: string, source: WorkshopSource) {
    this.#id = id;
    this.#source = source;
  }

  get size(): number {
    return this.#subscribers.size;
  }

  /** Tells the present state at once, or as soon as it is known. */
  add(subscriber: WorkshopSubscriber): void {
    this.#subscribers.add(subscriber);
    if (this.#picture === undefined) {
      this.#waiting.add(subscriber);
      this.#schedule(0);
    } else {
      this.#greet(subscriber, this.#picture);
      // What changed while nobody listened has not been read.
      if (this.#wanted > this.#picture.event) this.#schedule();
    }
  }

  remove(subscriber: WorkshopSubscriber): void {
    this.#subscribers.delete(subscriber);
    this.#waiting.delete(subscriber);
    if (this.#subscribers.size === 0) this.#stopWaiting();
  }

  /** The streams of one owner, the oldest first. */
  of(owner: string): readonly WorkshopSubscriber[] {
    return [...this.#subscribers].filter((subscriber) => subscriber.owner === owner);
  }

  changed(event: number): void {
    if (event <= Math.max(this.#wanted, this.#picture?.event ?? -1)) return;
    this.#wanted = event;
    this.#schedule();
    this.#scheduleNumber();
  }

  tell(bytes: Uint8Array): void {
    for (const subscriber of this.#subscribers) this.#send(subscriber, bytes);
  }

  end(): void {
    for (const subscriber of [...this.#subscribers]) this.#drop(subscriber);
  }

  /** Several changes within the pause are one reading, after the last of them. */
  #schedule(pause: number = this.#rest): void {
    if (this.#timer !== undefined || this.#reading || this.#subscribers.size === 0) return;
    const wait = Math.max(0, this.#readAt + pause - Date.now());
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#read();
    }, wait);
  }

  async #read(): Promise<void> {
    this.#reading = true;
    const began = Date.now();
    let failed = false;
    try {
      const picture = await this.#source.read(this.#id);
      if (picture === undefined) this.end();
      else this.#show(picture);
    } catch (error) {
      this.#source.failed(error);
      failed = true;
    }
    this.#reading = false;
    this.#readAt = Date.now();
    this.#rest = failed
      ? workshopPace.afterFailure
      : Math.max(workshopPace.betweenReadings, restFactor * (this.#readAt - began));
    if (this.#waiting.size > 0 || this.#wanted > (this.#picture?.event ?? -1)) this.#schedule();
  }

  #show(picture: WorkshopPicture): void {
    this.#picture = picture;
    const before = new Map(this.#drawn);
    this.#drawn.clear();
    // The numbers first: they need no drawing.
    this.#tellNumber(picture.event);
    const steps = new Map<string, Uint8Array>();
    for (const subscriber of this.#subscribers) {
      const { locale } = subscriber;
      if (this.#waiting.has(subscriber) || picture.removed.has(subscriber.owner)) this.#greet(subscriber, picture);
      else if (locale !== undefined) this.#send(subscriber, this.#stepOf(picture, locale, { steps, before }));
    }
    this.#waiting.clear();
    if (picture.ended) this.end();
  }

  /** Whoever wants no more than the number need not wait for the workshop to be read. */
  #scheduleNumber(): void {
    this.#numberTimer ??= setTimeout(
      () => {
        this.#numberTimer = undefined;
        this.#tellNumber(this.#wanted);
      },
      Math.max(0, this.#toldAt + workshopPace.betweenNumbers - Date.now()),
    );
  }

  #tellNumber(event: number): void {
    if (event <= this.#told) return;
    this.#told = event;
    this.#toldAt = Date.now();
    const bytes = frameOf(event);
    for (const subscriber of this.#subscribers)
      if (subscriber.locale === undefined && !this.#waiting.has(subscriber)) this.#send(subscriber, bytes);
  }

  #stepOf(
    picture: WorkshopPicture,
    locale: string,
    { steps, before }: { readonly steps: Map<string, Uint8Array>; readonly before: ReadonlyMap<string, ScreenDrawing> },
  ): Uint8Array {
    const made = steps.get(locale) ?? frameOf(picture.event, this.#draw(picture, locale), before.get(locale));
    steps.set(locale, made);
    return made;
  }

  #greet(subscriber: WorkshopSubscriber, picture: WorkshopPicture): void {
    const { locale } = subscriber;
    if (picture.removed.has(subscriber.owner)) return this.#dismiss(subscriber, picture);
    this.#send(
      subscriber,
      locale === undefined
        ? frameOf(Math.max(picture.event, this.#told))
        : frameOf(picture.event, this.#draw(picture, locale)),
    );
    if (picture.ended) this.#drop(subscriber);
  }

  /** Comes back by itself, and is told how things stand then. */
  #dismiss(subscriber: WorkshopSubscriber, picture: WorkshopPicture): void {
    subscriber.send(frameOf(picture.event, picture.drawRemoved(subscriber.locale ?? '')));
    this.#drop(subscriber);
  }

  #draw(picture: WorkshopPicture, locale: string): ScreenDrawing {
    const drawing = this.#drawn.get(locale) ?? picture.draw(locale);
    this.#drawn.set(locale, drawing);
    return drawing;
  }

  /** One that takes nothing any more is let go: it comes back to the present state, not to all that it missed. */
  #send(subscriber: WorkshopSubscriber, bytes: Uint8Array): void {
    if (!subscriber.send(bytes)) this.#drop(subscriber);
  }

  #drop(subscriber: WorkshopSubscriber): void {
    this.remove(subscriber);
    subscriber.end();
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#numberTimer);
    this.#timer = this.#numberTimer = undefined;
  }
}
