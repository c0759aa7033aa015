import { recordOperation } from './_lib/record-operation';
import { apiRoute } from '@/lib/api/api-route';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { findOffice } from '@/lib/data/assessment/office';
import { makeWorkshopRecord } from '@/lib/workshop/store/workshop-record';
import { type RecordFormatId, recordFormatIds, recordFormats } from '@/lib/export/model/formats';
import { exportOrRefuse } from '@/lib/http/responses/export-or-refuse';
import { attachment } from '@/lib/http/responses/responses';
import { cityInFileName } from '@/lib/http/responses/file-name';
import { Refusal } from '@/lib/http/responses/refusal';

/** The record as a file: of what kind, `format` says. */
export const GET = apiRoute(recordOperation, async ({ request, params, access, words }) => {
  const format = requireFormat(request.nextUrl.searchParams.get('format'));
  const [record, office, { country }] = await Promise.all([
    makeWorkshopRecord(access, params.workshop),
    findOffice(access),
    requireAssessment(access),
  ]);
  const separators = request.nextUrl.searchParams.get('separators') === 'country' && { country };
  const { extension, mediaType } = recordFormats[format];
  const name = words.t('record.files.name', { city: cityInFileName(record.city), date: record.day, extension });
  const content =
    format === 'record-json'
      ? `${JSON.stringify(record, null, 2)}\n`
      : await exportOrRefuse(
          { format, record, office, locale: words.locale, ...separators },
          { request, assessmentId: access.assessmentId },
        );
  return attachment(content, name, mediaType);
});

function requireFormat(asked: string | null): RecordFormatId {
  const format = recordFormatIds.find((id) => id === asked);
  if (format === undefined)
    throw new Refusal('invalid-input', {
      issues: [{ path: 'format', code: 'unknown-kind', params: { kinds: recordFormatIds.join(', ') } }],
    });
  return format;
}
