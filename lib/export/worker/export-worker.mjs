// The thread that makes documents. It reads the sources as they are, so that no second build is needed.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { forgetExports, makeExport } = await import('./make-export.ts');

async function make({ id, job }) {
  try {
    const bytes = await makeExport(job);
    parentPort.postMessage({ id, bytes }, [bytes.buffer]);
  } catch (error) {
    parentPort.postMessage({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function rest() {
  forgetExports();
  parentPort.close();
}

parentPort.on('message', (asked) => (asked === 'rest' ? rest() : make(asked)));
