import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ExportJob, ExportMessage, ExportReply, ExportRequest } from './export-job';

/** Long enough for a slow computer and the longest texts in every field; a document that takes longer never ends. */
const patienceMilliseconds = 3 * 60_000;
/** Fonts, programs and what is known of the last documents are let go of when nobody has asked for a while. */
const idleMilliseconds = 5 * 60_000;
/** Someone who waits behind more than this is better told to come back. */
const mostWaiting = 20;

/** Nobody waits for the file any more. */
export class ExportCancelledError extends Error {
  override readonly name = 'ExportCancelledError';
}

/** So many wait already that one more is turned away. */
export class ExportQueueFullError extends Error {
  override readonly name = 'ExportQueueFullError';
}

interface Waiting {
  readonly request: ExportRequest;
  readonly signal: AbortSignal;
  readonly resolve: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly reject: (error: Error) => void;
}

let worker: Worker | undefined;
let current: Waiting | undefined;
let patience: NodeJS.Timeout | undefined;
let idle: NodeJS.Timeout | undefined;
let lastId = 0;
const queue: Waiting[] = [];

/**
 * Makes a document in a thread of its own, one at a time, so that nobody's answer waits for somebody's document. A
 * document that is no longer wanted is stopped, also in the middle.
 */
export function runExport(job: ExportJob, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new ExportCancelledError());
    if (queue.length >= mostWaiting) return reject(new ExportQueueFullError());
    lastId += 1;
    const waiting: Waiting = { request: { id: lastId, job }, signal, resolve, reject };
    signal.addEventListener('abort', () => cancel(waiting), { once: true });
    queue.push(waiting);
    startNext();
  });
}

function startNext(): void {
  if (current !== undefined) return;
  current = queue.shift();
  if (current === undefined) {
    idle = setTimeout(rest, idleMilliseconds);
    idle.unref();
    return;
  }
  clearTimeout(idle);
  patience = setTimeout(() => void fail(new Error(`Making ${current?.request.job.format ?? ''} took longer than three minutes`)), patienceMilliseconds);
  worker ??= startWorker();
  worker.ref();
  send(worker, current.request);
}

function send(to: Worker, message: ExportMessage): void {
  to.postMessage(message);
}

/** What a document left behind outlives the thread that was stopped while making it, so one is started if there is none. */
function rest(): void {
  send(worker ?? startWorker(), 'rest');
  worker = undefined;
}

function startWorker(): Worker {
  // A path and not an import: the thread reads the sources themselves. It has no use for the settings, secrets among them.
  const started = new Worker(join(/* turbopackIgnore: true */ process.cwd(), 'lib/export/worker/export-worker.mjs'), { env: { NODE_ENV: 'production' } });
  started.on('message', (reply: ExportReply) => settle(reply));
  started.on('error', (error) => {
    if (worker === started) fail(error instanceof Error ? error : new Error(String(error)));
  });
  started.unref();
  return started;
}

function settle(reply: ExportReply): void {
  if (current?.request.id !== reply.id) return;
  const { resolve, reject } = current;
  finish();
  if ('bytes' in reply) resolve(reply.bytes);
  else reject(new Error(reply.fault));
}

/** What ran in the thread cannot be trusted to have ended: the thread goes with it. */
function fail(error: Error): void {
  const failed = current;
  endWorker();
  finish();
  failed?.reject(error);
}

function cancel(waiting: Waiting): void {
  if (current === waiting) return fail(new ExportCancelledError());
  const place = queue.indexOf(waiting);
  if (place === -1) return;
  queue.splice(place, 1);
  waiting.reject(new ExportCancelledError());
}

function finish(): void {
  clearTimeout(patience);
  current = undefined;
  worker?.unref();
  startNext();
}

function endWorker(): void {
  void worker?.terminate();
  worker = undefined;
}
