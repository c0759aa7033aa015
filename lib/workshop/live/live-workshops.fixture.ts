/** A source of workshops and a listener that live in memory. */
import type { ScreenDrawing } from '@/lib/workshop/page/screen-drawing';
import type { WorkshopNews } from './frames';
import type { WorkshopPicture, WorkshopSubscriber } from './live-workshop';
import type { WorkshopsSource } from './live-workshops';

/** A workshop whose state a test sets; counts how often it is read and drawn. */
export class FakeSource implements WorkshopsSource {
  event = 1;
  key = 'a';
  ended = false;
  there = true;
  broken = false;
  reads = 0;
  draws = 0;
  failures = 0;
  takes = 0;
  removed: ReadonlySet<string> = new Set();

  async read(): Promise<WorkshopPicture | undefined> {
    this.reads += 1;
    if (this.takes > 0) await new Promise((resolve) => setTimeout(resolve, this.takes));
    if (this.broken) throw new Error('away');
    if (!this.there) return undefined;
    const { event, key, ended } = this;
    return {
      event,
      ended,
      removed: this.removed,
      drawRemoved: (locale) => ({ key: 'removed', status: '', screen: `<p>removed ${locale}</p>` }),
      draw: (locale): ScreenDrawing => (
        (this.draws += 1),
        { key, status: `${event} have voted`, screen: `<p>${key} ${locale}</p>` }
      ),
    };
  }

  readEvents(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (this.broken) return Promise.reject(new Error('away'));
    return Promise.resolve(new Map(this.there ? ids.map((id) => [id, this.event]) : []));
  }

  failed(): void {
    this.failures += 1;
  }
}

/** Somebody who listens, and keeps what they are sent. */
export class FakeReader implements WorkshopSubscriber {
  readonly owner: string;
  readonly locale?: string;
  readonly raw: Uint8Array[] = [];
  over = false;
  full = false;

  constructor(owner: string, locale?: string) {
    this.owner = owner;
    if (locale !== undefined) this.locale = locale;
  }

  send(bytes: Uint8Array): boolean {
    if (this.full) return false;
    this.raw.push(bytes);
    return true;
  }

  end(): void {
    this.over = true;
  }

  get texts(): readonly string[] {
    return this.raw.map((bytes) => new TextDecoder().decode(bytes));
  }

  get news(): readonly WorkshopNews[] {
    return this.texts
      .filter((text) => text.startsWith('id:'))
      .map((text) => JSON.parse(/\ndata: (.*)\n\n$/.exec(text)?.[1] ?? '') as WorkshopNews);
  }
}
