import type { Words } from '@/lib/i18n/catalogue/words';
import { arriving, type LargeKind, type Sender, smallBytes } from './arriving-bytes';
import type { TypedField } from '@/lib/http/responses/plain-page';
import { addressOf, limits, rateLimiter } from './rate-limit';
import { announcedBytes, readBytes, requireContentType, requireFitting } from './read-body';
import { Refusal } from '@/lib/http/responses/refusal';
import type { BodyReader, Received } from './request-body';

const retryAfterSeconds = 10;

/** The body of one request, which is read when it is known who sends it, and where there is space for it. */
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
    return this.#read(sender);
  }

  /** What was typed, to be shown again: a form that was refused before it was read is read for that alone. */
  async typed(words: Words): Promise<readonly TypedField[]> {
    const readable = !this.#begun && this.#reader.contentType === 'application/x-www-form-urlencoded';
    if (readable && this.#mayBeReadInVain()) await this.#read('refused').catch(() => undefined);
    return this.#received?.typed(words) ?? [];
  }

  /** Whether something was sent that nobody here has seen. */
  get unread(): boolean {
    return !this.#begun && announcedBytes(this.#request) !== 0;
  }

  leave(): void {
    this.leaveLater()();
  }

  /** For what is shown again: its space is taken until that has been sent. */
  leaveLater(): () => void {
    const leave = this.#leave;
    this.#leave = () => undefined;
    return leave;
  }

  get #bytes(): number {
    return announcedBytes(this.#request) ?? this.#reader.mostBytes;
  }

  /** Reading and showing a large form takes time too, and nobody who is refused shall have much of it. */
  #mayBeReadInVain(): boolean {
    return (
      this.#bytes <= smallBytes ||
      rateLimiter.attempt(`refused ${addressOf(this.#request)}`, limits.refused, Date.now()) === 0
    );
  }

  async #read(kind: LargeKind): Promise<Received<Body>> {
    const { contentType, mostBytes } = this.#reader;
    if (contentType === undefined) return this.#reader.receive(new Uint8Array(), '');
    requireFitting(this.#request, mostBytes);
    this.#takeSpace(this.#bytes, this.#bytes <= smallBytes ? 'small' : kind);
    this.#begun = true;
    this.#received = this.#reader.receive(
      await readBytes(this.#request, mostBytes),
      this.#request.headers.get('content-type') ?? '',
    );
    return this.#received;
  }

  #takeSpace(bytes: number, kind: 'small' | LargeKind): void {
    const workshop = { address: addressOf(this.#request), bytes };
    const full = arriving(kind).enter(workshop);
    if (full !== undefined) throw new Refusal(full === 'all' ? 'full' : 'too-many', { retryAfterSeconds });
    this.#leave = () => arriving(kind).leave(workshop);
  }
}
