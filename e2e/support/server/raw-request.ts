import { connect } from 'node:net';

/**
 * Sends these bytes on a connection of its own and gives everything that comes back until it is closed; empty where
 * nothing does.
 */
export function rawRequest(origin: string, text: string): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(text));
    socket.setEncoding('utf8').on('data', (part) => (answer += String(part)));
    socket.once('close', () => resolve(answer)).once('error', reject);
  });
}

/**
 * The lines of a request that ends its connection; `lines` are headers, and what stands behind an empty one is the
 * body.
 */
export function requestText(first: string, lines: readonly string[] = []): string {
  return (
    [first, 'Host: 127.0.0.1', 'Connection: close', ...lines].join('\r\n') + (lines.includes('') ? '' : '\r\n\r\n')
  );
}

export function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.[01] (\d{3})/.exec(answer)?.[1] ?? 0);
}
