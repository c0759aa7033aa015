// The thread that makes documents. It reads the sources as they are, so that no second build is needed.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { makeExport } = await import('./make-export.ts');

parentPort.on('message', async ({ id, job }) => {
  try {
    const bytes = await makeExport(job);
    parentPort.postMessage({ id, bytes }, [bytes.buffer]);
  } catch (error) {
    parentPort.postMessage({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
