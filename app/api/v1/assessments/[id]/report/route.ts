import { readReportQuery } from '@/components/report/report-query';
import { mayTake } from '@/lib/access/may-take';
import { type FormatId, formats, mediaTypes } from '@/lib/export/formats';
import { ExportCancelledError, ExportQueueFullError, runExport } from '@/lib/export/worker/export-pool';
import { findOffice } from '@/lib/data/office';
import { makeOnePagerReport, makeReport } from '@/lib/data/make-report';
import { writeWholeAssessment } from '@/lib/data/whole-assessment';
import { attachment } from '@/lib/security/answers';
import { guardedRoute } from '@/lib/security/guarded-route';
import { Refusal } from '@/lib/security/refusal';
import { noBody } from '@/lib/security/request-body';
import { assessmentParams } from '@/lib/security/route-params';

const busySeconds = 10;

/** The report as a file: of what kind, `format` says; `since`, `do` and `days` are those of the report's page. */
export const GET = guardedRoute(
  { name: 'GET /api/v1/assessments/report', answers: 'problem', params: assessmentParams, body: noBody, action: 'open', limit: 'exporting' },
  async ({ request, access, words }) => {
    const query = request.nextUrl.searchParams;
    const format = requireFormat(query.get('format'));
    if (!mayTake(access.role, format)) throw new Refusal('narrow-link');
    const { since, attempt } = readReportQuery({ since: query.getAll('since'), do: query.getAll('do'), days: query.getAll('days') });
    const { extension, part } = formats[format];
    const [report, office] = await Promise.all([part === 'one-pager' ? makeOnePagerReport(access) : makeReport(access, { since, attempt }), findOffice(access)]);
    const content = format === 'json' ? await writeWholeAssessment(access) : await made(() => runExport({ format, report, office, locale: words.locale }, request.signal));
    const name = words.t('documents.fileName', { city: report.head.city, part: words.t(`documents.parts.${part}`), date: report.head.asOf, extension });
    return attachment(content, name, mediaTypes[extension]);
  },
);

function requireFormat(asked: string | null): FormatId {
  const known = Object.keys(formats) as FormatId[];
  const format = known.find((id) => id === asked);
  if (format === undefined) throw new Refusal('invalid-input', { issues: [{ path: 'format', code: 'unknown-kind', params: { kinds: known.join(', ') } }] });
  return format;
}

/** Whoever cannot be served now is told to come back; what went wrong in the making is for the log. */
async function made(work: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ExportCancelledError || error instanceof ExportQueueFullError) throw new Refusal('unavailable', { retryAfterSeconds: busySeconds });
    throw error;
  }
}
