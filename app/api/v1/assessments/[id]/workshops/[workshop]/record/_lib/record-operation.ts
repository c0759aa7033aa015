import { z } from 'zod';
import { fileContent } from '@/lib/api/file-content';
import { defineOperation } from '@/lib/api/operation';
import { recordPermission } from '@/lib/workshop/store/record-permission';
import { recordFormatIds, recordFormats } from '@/lib/export/model/formats';
import { noBody } from '@/lib/http/guard/request-body';
import { separatorsQuery } from '@/app/api/v1/assessments/[id]/_lib/separators-query';
import { workshopParams } from '@/lib/http/guard/route-params';
import { workshopRecordSchema } from '@/lib/workshop/model/record/workshop-record-schema';

const query = z.object({ format: z.enum(recordFormatIds), separators: separatorsQuery });

export const recordOperation = defineOperation({
  id: 'readWorkshopRecord',
  method: 'GET',
  path: '/api/v1/assessments/{id}/workshops/{workshop}/record',
  tag: 'assessments',
  summary: 'The record of a workshop as a file',
  description:
    'Distributions, decisions with their reasons, minority views, what has to be found, and how far ' +
    'departments were apart. Votes of fewer than five without names are never in it, nor is anybody’s own ' +
    'vote. A link to one workshop reads the record of that one alone.',
  params: workshopParams,
  query,
  body: noBody,
  action: recordPermission,
  limit: 'exporting',
  succeeds: {
    200: {
      description: 'The file, of the type that the format names.',
      content: fileContent(Object.values(recordFormats), workshopRecordSchema),
      headers: { 'Content-Disposition': 'The name of the file.' },
    },
  },
  refuses: { 'invalid-input': true, 'not-found': true, busy: true },
});
