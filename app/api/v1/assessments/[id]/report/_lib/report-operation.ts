import { z } from 'zod';
import { assessmentFile } from '@/app/api/v1/assessments/[id]/_lib/assessment-operation';
import { fileContent } from '@/lib/api/file-content';
import { defineOperation } from '@/lib/api/operation';
import { annexIds } from '@/lib/export/model/annexes';
import { formatIds, formats } from '@/lib/export/model/formats';
import { divisionIds } from '@/lib/report/types/peers-report';
import { mostDays } from '@/lib/report/read-attempt';
import { noBody } from '@/lib/http/guard/request-body';
import { separatorsQuery } from '@/app/api/v1/assessments/[id]/_lib/separators-query';
import { assessmentParams } from '@/lib/http/guard/route-params';

/** The handler reads it leniently, as the report's page does: what makes no sense but the format is left out. */
const query = z.object({
  format: z.enum(formatIds),
  since: z.string().optional().describe('A snapshot to compare with.'),
  do: z.array(z.string()).optional().describe('Recommendations to try out; may stand there several times.'),
  days: z.int().min(0).max(mostDays).optional().describe('Days of staff time to try it with.'),
  peers: z
    .enum(divisionIds)
    .optional()
    .describe('How to divide the contributing cities that the city is compared with; everyone where nothing is said.'),
  annex: z
    .array(z.enum(annexIds))
    .optional()
    .describe('What the report as PDF or Word document has beyond its first pages; may be given several times.'),
  separators: separatorsQuery,
  edition: z.iso.date().optional().describe('The benchmark edition to compare with; the newest where nothing is said.'),
});

export const reportOperation = defineOperation({
  id: 'readReport',
  method: 'GET',
  path: '/api/v1/assessments/{id}/report',
  tag: 'assessments',
  summary: 'The report, one page of it, the handover or the plan as a file',
  description:
    'A narrow link may take what it shows; the handover needs one that reads everything, and so does json, ' +
    'which is the file of the whole assessment.',
  params: assessmentParams,
  query,
  body: noBody,
  action: 'open',
  limit: 'exporting',
  succeeds: {
    200: {
      description: 'The file, of the type that the format names.',
      content: fileContent(
        formatIds.map((id) => formats[id]),
        assessmentFile,
      ),
      headers: { 'Content-Disposition': 'The name of the file.' },
    },
  },
  refuses: { 'invalid-input': true, busy: true },
});
