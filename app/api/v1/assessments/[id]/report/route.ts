import type { NextRequest } from 'next/server';
import { readReportQuery } from '@/components/report/view/report-query';
import { mayTake } from '@/lib/access/may-take';
import type { Access } from '@/lib/access/pages/access';
import { apiRoute } from '@/lib/api/api-route';
import { listActionMarks } from '@/lib/data/assessment/actions';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { makeOnePagerReport, makeReport } from '@/lib/data/whole/make-report';
import { findOffice } from '@/lib/data/assessment/office';
import { findOfficeZone } from '@/lib/data/assessment/office-zone';
import { writeWholeAssessment } from '@/lib/data/whole/whole-assessment';
import { readAnnexes } from '@/lib/export/model/annexes';
import { type FormatId, formatIds, formats, type MadeFormatId } from '@/lib/export/model/formats';
import type { Words } from '@/lib/i18n/catalogue/words';
import { dayIn } from '@/lib/instrument/values/zoned-day';
import { attachment } from '@/lib/http/responses/responses';
import { cityInFileName } from '@/lib/http/responses/file-name';
import { Refusal } from '@/lib/http/responses/refusal';
import { exportOrRefuse } from '@/lib/http/responses/export-or-refuse';
import { reportOperation } from './_lib/report-operation';

/**
 * The report as a file: of what kind, `format` says; `since`, `do`, `days`, `peers` and `edition` are those of the
 * report's page.
 */
export const GET = apiRoute(reportOperation, async ({ request, access, words }) => {
  const format = requireFormat(request.nextUrl.searchParams.get('format'));
  if (!mayTake(access.role, format)) throw new Refusal('narrow-link');
  const { extension, mediaType, part } = formats[format];
  const { city, date, content } =
    format === 'json' ? await assessmentFile(access) : await reportFile(format, { request, access, words });
  const name = words.t('documents.fileName', {
    city: cityInFileName(city),
    part: words.t(`documents.parts.${part}`),
    date,
    extension,
  });
  return attachment(content, name, mediaType);
});

interface ReportFile {
  readonly city: string;
  /** ISO 8601 calendar date. */
  readonly date: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** The whole assessment holds a report of its own. */
async function assessmentFile(access: Access): Promise<ReportFile> {
  const [{ city, updatedAt }, content, zone] = await Promise.all([
    requireAssessment(access),
    writeWholeAssessment(access),
    findOfficeZone(access),
  ]);
  return { city, date: dayIn(zone, updatedAt), content };
}

interface Asked {
  readonly request: NextRequest;
  readonly access: Access;
  readonly words: Words;
}

async function reportFile(format: MadeFormatId, { request, access, words }: Asked): Promise<ReportFile> {
  const query = request.nextUrl.searchParams;
  const { since, attempt, peers, edition } = readReportQuery(
    Object.fromEntries(['since', 'do', 'days', 'peers', 'edition'].map((name) => [name, query.getAll(name)])),
  );
  const { part } = formats[format];
  const [report, office] = await Promise.all([
    part === 'one-pager' ? makeOnePagerReport(access) : makeReport(access, { since, attempt, peers, edition }),
    findOffice(access),
  ]);
  const country = query.get('separators') === 'country' ? report.head.country : undefined;
  const marks = part === 'plan' ? await listActionMarks(access) : undefined;
  const job = {
    format,
    report,
    office,
    locale: words.locale,
    annexes: readAnnexes(query.getAll('annex')),
    ...(country !== undefined && { country }),
    ...(marks && { marks }),
  };
  const content = await exportOrRefuse(job, { request, assessmentId: access.assessmentId });
  return { city: report.head.city, date: report.head.asOf, content };
}

function requireFormat(asked: string | null): FormatId {
  const format = formatIds.find((id) => id === asked);
  if (format === undefined)
    throw new Refusal('invalid-input', {
      issues: [{ path: 'format', code: 'unknown-kind', params: { kinds: formatIds.join(', ') } }],
    });
  return format;
}
