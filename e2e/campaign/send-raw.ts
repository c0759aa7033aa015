/**
 * One request after the other on one connection, in bytes of our own, because a well-behaved client would refuse to
 * send them.
 */
import { connect, type Socket } from 'node:net';
import type { Malformed } from './mutations';

export interface Answer {
  /** 0 where none came. */
  readonly status: number;
  readonly text: string;
}

const patienceMilliseconds = 30_000;
const head = /^HTTP\/1\.1 (\d{3})[^\r]*\r\n((?:[^\r\n]+\r\n)*)\r\n/;

function bytesOf({ method, target, headers, body }: Malformed, address: string): Buffer {
  const lines = [
    `${method} ${target} HTTP/1.1`,
    'Host: 127.0.0.1',
    `X-Forwarded-For: ${address}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ];
  if (body.length > 0) lines.push(`Content-Length: ${body.length}`);
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body]);
}

/** Where an answer ends: where its length says, at its last chunk, or at once where it has no body. */
function isWhole(text: string, method: string): boolean {
  const [start = '', status = '', lines = ''] = head.exec(text) ?? [];
  if (start === '') return false;
  if (status.startsWith('1')) return isWhole(text.slice(start.length), method);
  // A stream of events goes on: that it began is its answer.
  const withoutBody =
    method === 'HEAD' || ['204', '304'].includes(status) || /^content-type: text\/event-stream/im.test(lines);
  return withoutBody || isBodyWhole(text.slice(start.length), lines);
}

function isBodyWhole(body: string, lines: string): boolean {
  if (/^transfer-encoding: chunked/im.test(lines)) return body.endsWith('0\r\n\r\n');
  const length = /^content-length: (\d+)/im.exec(lines)?.[1];
  return length !== undefined && body.length >= Number(length);
}

function answerIn(text: string): Answer {
  const [start = '', status = '0'] = head.exec(text) ?? [];
  return status === '100' ? answerIn(text.slice(start.length)) : { status: Number(status), text };
}

export class RawClient {
  readonly #port: number;
  #socket: Socket | undefined;

  constructor(origin: string) {
    this.#port = Number(new URL(origin).port);
  }

  async send(request: Malformed, address: string): Promise<Answer> {
    const kept = this.#socket !== undefined;
    const answer = await this.#sendOnce(request, address);
    // The server may have let go of the connection between the two.
    return answer.status === 0 && answer.text === '' && kept ? this.#sendOnce(request, address) : answer;
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = undefined;
  }

  #sendOnce(request: Malformed, address: string): Promise<Answer> {
    const socket = (this.#socket ??= connect({ host: '127.0.0.1', port: this.#port }).setEncoding('latin1'));
    return new Promise((resolve) => {
      let text = '';
      const finish = (keep: boolean) => {
        clearTimeout(timer);
        socket.removeAllListeners();
        socket.on('error', () => undefined);
        if (!keep) this.close();
        resolve(answerIn(text));
      };
      const timer = setTimeout(() => finish(false), patienceMilliseconds);
      socket.on('data', (part) => {
        text += String(part);
        if (isWhole(text, request.method))
          finish(!/^(?:connection: close|content-type: text\/event-stream)/im.test(text));
      });
      socket.on('close', () => finish(false)).on('error', () => finish(false));
      socket.write(bytesOf(request, address));
    });
  }
}
