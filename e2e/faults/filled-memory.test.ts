/** Strangers who send as much as they can, directly, without a proxy that waits for it: memory stays where it is. */
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../support/server/app-server';
import { pack } from '../support/server/send';

const megabyte = 1024 * 1024;
const uploads = 300;
// Most are refused at once; those that were let in wait for their last byte.
const patienceMilliseconds = 8_000;
// What any of them may send at most, less what stands around the file.
const file = 'x'.repeat(10 * megabyte - 1024);
const { type, text } = pack({ type: 'multipart/form-data' }, file);
const body = Buffer.from(text);

let app: App;

beforeAll(async () => {
  app = await startApp();
  // What a server takes once it has worked a little.
  for (let time = 0; time < 10; time += 1) await upload('203.0.113.250', true).then((socket) => socket.destroy());
});

afterAll(() => app.remove());

/** One upload by a stranger; the last byte is kept back, as somebody would who wants it to stay in memory. */
function upload(address: string, whole: boolean): Promise<Socket> {
  const { hostname, port } = new URL(app.address);
  const head = [
    'POST /start/load HTTP/1.1',
    'Host: x',
    `X-Forwarded-For: ${address}`,
    `Content-Type: ${type}`,
    `Content-Length: ${body.length}`,
    '',
    '',
  ].join('\r\n');
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) }, () => {
      socket.write(head);
      socket.write(whole ? body : body.subarray(0, -1));
    });
    socket.once('error', () => resolve(socket)).once('data', () => resolve(socket));
    setTimeout(() => resolve(socket), patienceMilliseconds).unref();
  });
}

/** The most that the process took while `work` went on. */
async function mostMemoryDuring(work: Promise<unknown>): Promise<number> {
  let most = app.memory();
  let over = false;
  void work.finally(() => (over = true));
  while (!over) {
    most = Math.max(most, app.memory());
    await wait(50);
  }
  return most;
}

describe('three hundred uploads of ten megabytes less a byte, by strangers', () => {
  it.each([
    ['that never end', false, (index: number) => (index < 150 ? '203.0.113.1' : `198.51.100.${index & 255}`)],
    ['that arrive whole', true, (index: number) => `192.0.${2 + (index >> 8)}.${index & 255}`],
  ])('%s take at most 100 MB, and give them back within a minute', async (_, whole, addressOf) => {
    const before = app.memory();
    const sockets: Socket[] = [];
    const sending = Promise.all(
      Array.from({ length: uploads }, (__, index) =>
        upload(addressOf(index), whole).then((socket) => sockets.push(socket)),
      ),
    );
    const most = await mostMemoryDuring(sending);
    expect((most - before) / megabyte).toBeLessThan(100);
    expect((await fetch(`${app.address}/healthz`)).status).toBe(200);
    for (const socket of sockets) socket.destroy();
    await expect.poll(() => (app.memory() - before) / megabyte, { timeout: 60_000, interval: 500 }).toBeLessThan(50);
  });

  it('leave one line each minute for the operator', () => {
    const lines = app
      .log()
      .trim()
      .split('\n')
      .filter((line) => !/Chancery is ready|next\.config/.test(line));
    expect(lines.length).toBeLessThan(12);
    for (const line of lines) expect(line).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z (?:GET|POST) \/start\/load: /);
  });
});
