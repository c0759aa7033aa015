import type { Words } from '@/lib/i18n/words';
import { arriving, type Sender, smallBytes } from './arriving-bytes';
import type { TypedField } from './plain-page';
import { addressOf } from './rate-limit';
import { announcedBytes, readBytes, requireContentType, requireFitting } from './read-body';
import { Refusal } from './refusal';
import type { BodyReader, Received } from './request-body';

const retryAfterSeconds = 10;

/** The body of one request, which is read when it is known who sends it, and where there is room for it. */
export class Arrival<Body> {
  readonly #request: Request;
  readonly #reader: BodyReader<Body>;
  #received: Received<Body> | undefined;
  #begun = false;
  #leave: () => void = () => undefined;

  constructor(request: Request, reader: BodyReader<Body>) {
    this.#request = request;
    this.#reader = reader;
  }

  /** What can be told from the headers. */
  requireType(): void {
    if (this.#reader.contentType !== undefined) requireContentType(this.#request, this.#reader.contentType);
  }

  receive(sender: Sender): Promise<Received<Body>> {
    return this.#read(sender, this.#reader.mostBytes);
  }

  /** What was typed, to be shown again: a small form that was refused before it was read is read for that alone. */
  async typed(words: Words): Promise<readonly TypedField[]> {
    const { contentType, mostBytes } = this.#reader;
    const readable = !this.#begun && contentType === 'application/x-www-form-urlencoded';
    if (readable) await this.#read('stranger', Math.min(smallBytes, mostBytes)).catch(() => undefined);
    return this.#received?.typed(words) ?? [];
  }

  /** Whether something was sent that nobody here has seen. */
  get unread(): boolean {
    return !this.#begun && announcedBytes(this.#request) !== 0;
  }

  leave(): void {
    this.#leave();
    this.#leave = () => undefined;
  }

  async #read(sender: Sender, mostBytes: number): Promise<Received<Body>> {
    const { contentType } = this.#reader;
    if (contentType === undefined) return this.#reader.receive(new Uint8Array(), '');
    requireFitting(this.#request, mostBytes);
    const bytes = announcedBytes(this.#request) ?? mostBytes;
    this.#takeRoom(bytes, bytes <= smallBytes ? 'small' : sender);
    this.#begun = true;
    this.#received = this.#reader.receive(await readBytes(this.#request, mostBytes), this.#request.headers.get('content-type') ?? '');
    return this.#received;
  }

  #takeRoom(bytes: number, kind: 'small' | Sender): void {
    const room = { address: addressOf(this.#request), bytes };
    const full = arriving(kind).enter(room);
    if (full !== undefined) throw new Refusal(full === 'all' ? 'full' : 'too-many', { retryAfterSeconds });
    this.#leave = () => arriving(kind).leave(room);
  }
}
