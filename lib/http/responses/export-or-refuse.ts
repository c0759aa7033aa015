import 'server-only';
import type { ExportJob } from '@/lib/export/worker/export-job';
import { ExportBusyError, ExportCancelledError, runExport } from '@/lib/export/worker/export-pool';
import { addressOf } from '@/lib/http/guard/rate-limit';
import { Refusal } from './refusal';

const busySeconds = 20;

interface ExportCaller {
  readonly request: Request;
  /** None for what is the same for everybody. */
  readonly assessmentId?: string;
}

/**
 * A document, or a refusal: whoever cannot be served now is told to come back; what went wrong in the making is for the
 * log.
 */
export async function exportOrRefuse(
  job: ExportJob,
  { request, assessmentId }: ExportCaller,
): Promise<Uint8Array<ArrayBuffer>> {
  const parties = [
    `address ${addressOf(request)}`,
    ...(assessmentId === undefined ? [] : [`assessment ${assessmentId}`]),
  ];
  try {
    return await runExport(job, { parties, signal: request.signal });
  } catch (error) {
    if (error instanceof ExportCancelledError || error instanceof ExportBusyError)
      throw new Refusal('busy', { retryAfterSeconds: busySeconds });
    throw error;
  }
}
