import 'server-only';
import type { ExportJob } from '@/lib/export/worker/export-job';
import { ExportCancelledError, ExportQueueFullError, runExport } from '@/lib/export/worker/export-pool';
import { Refusal } from './refusal';

const busySeconds = 10;

/** A document, or a refusal: whoever cannot be served now is told to come back; what went wrong in the making is for the log. */
export async function waitedExport(job: ExportJob, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await runExport(job, signal);
  } catch (error) {
    if (error instanceof ExportCancelledError || error instanceof ExportQueueFullError) throw new Refusal('unavailable', { retryAfterSeconds: busySeconds });
    throw error;
  }
}
