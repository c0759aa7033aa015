/** A thread that makes one document after another. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { environment } from '@/lib/env';
import type { ExportJob, ExportMessage, ExportReply } from './export-job';

export interface ExportThread {
  /** False once it was stopped or has failed: it makes nothing more. */
  readonly works: boolean;
  /** One at a time. Rejects with what went wrong in the making, or where the thread ends before it is made. */
  make(job: ExportJob): Promise<Uint8Array<ArrayBuffer>>;
  /** Waits until it has ended: what is written in another language runs on to its end, whatever is asked for. */
  stop(): Promise<void>;
  /** Forgets the documents that it made, and ends. */
  rest(): void;
}

/** The longest texts in every field take a third of it. */
const heapMegabytes = 1024;

interface Asked {
  readonly id: number;
  readonly resolve: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly reject: (error: Error) => void;
}

export function startThread(): ExportThread {
  // A path and not an import: the thread reads the sources themselves. It has no use for the settings, secrets among
  // them.
  const worker = new Worker(join(/* turbopackIgnore: true */ process.cwd(), 'lib/export/worker/export-worker.mjs'), {
    env: { NODE_ENV: 'production' },
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  });
  let works = true;
  let lastId = 0;
  let asked: Asked | undefined;

  function send(message: ExportMessage): void {
    worker.postMessage(message);
  }

  function settle(reply: ExportReply): void {
    if (asked?.id !== reply.id) return;
    if ('bytes' in reply) asked.resolve(reply.bytes);
    else asked.reject(new Error(reply.fault));
  }

  function fail(error: unknown): void {
    works = false;
    asked?.reject(error instanceof Error ? error : new Error(String(error)));
  }

  worker.on('message', settle);
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The thread ended')));
  worker.unref();
  return {
    get works() {
      return works;
    },
    make(job) {
      lastId += 1;
      const id = lastId;
      worker.ref();
      return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
        asked = { id, resolve, reject };
        send({ id, job });
      }).finally(() => {
        worker.unref();
        // The next document is made by a thread that reads the sources as they are then.
        if (environment().development) works = false;
      });
    },
    async stop() {
      works = false;
      await worker.terminate();
    },
    rest() {
      works = false;
      send('rest');
    },
  };
}
