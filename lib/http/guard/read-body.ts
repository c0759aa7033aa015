import { Refusal } from '@/lib/http/responses/refusal';

/** The sender went away, or took longer than a request may. */
export class BrokenOffError extends Error {
  override readonly name = 'BrokenOffError';
}

/** What a request says of the length of its body; undefined where it says nothing. */
export function announcedBytes(request: Request): number | undefined {
  const announced = request.headers.get('content-length');
  if (announced !== null) return Number(announced);
  return request.body === null ? 0 : undefined;
}

export function requireFitting(request: Request, mostBytes: number): void {
  if ((announcedBytes(request) ?? 0) > mostBytes) throw tooLarge(mostBytes);
}

/** Counts while reading: what a request says of its own length is not trusted. */
export async function readBytes(request: Request, mostBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  requireFitting(request, mostBytes);
  let bytes = new Uint8Array(announcedBytes(request) ?? 0);
  let size = 0;
  for await (const chunk of chunksOf(request)) {
    const end = size + chunk.byteLength;
    if (end > mostBytes) throw tooLarge(mostBytes);
    if (end > bytes.byteLength) bytes = grown(bytes, Math.min(mostBytes, Math.max(end, 2 * bytes.byteLength)));
    bytes.set(chunk, size);
    size = end;
  }
  return bytes.subarray(0, size);
}

function grown(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length);
  larger.set(bytes);
  return larger;
}

async function* chunksOf(request: Request): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader();
  if (reader === undefined) return;
  const next = () =>
    reader.read().catch(() => {
      throw new BrokenOffError();
    });
  try {
    for (let part = await next(); !part.done; part = await next()) yield part.value;
  } finally {
    // Where reading stopped early, the rest is not wanted.
    await reader.cancel().catch(() => undefined);
  }
}

function tooLarge(mostBytes: number): Refusal {
  return new Refusal('too-large', { members: { limitBytes: mostBytes } });
}

/** Nothing is unpacked: a few bytes could become a great many. */
export function requireContentType(request: Request, type: string): void {
  const encoding = request.headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (encoding !== 'identity') throw new Refusal('wrong-type', { members: { expected: type } });
  const given = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (given !== type) throw new Refusal('wrong-type', { members: { expected: type } });
}

const decoder = new TextDecoder('utf-8', { fatal: true });

export function decodeText(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Refusal('invalid-input', { issues: [{ path: '', code: 'not-utf-8' }] });
  }
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('invalid-input', { issues: [{ path: '', code: 'not-json' }] });
  }
}
