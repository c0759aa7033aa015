import { editionAddress, licenceMeaning } from '@/app/api/v1/editions/_lib/edition-answers';
import { defineOperation } from '@/lib/api/operation';
import { editionCsvColumns } from '@/lib/export/csv/edition-csv';
import { noBody } from '@/lib/http/guard/request-body';
import { editionParams } from '@/lib/http/guard/route-params';

export const figuresOperation = defineOperation({
  id: 'readFigures',
  method: 'GET',
  path: '/api/v1/editions/{date}/figures.csv',
  tag: 'editions',
  summary: 'The figures of one edition as a table, a row a figure',
  description: `RFC 4180, ASCII, with the columns ${editionCsvColumns.join(', ')}. “latest” leads to the newest.`,
  params: editionParams,
  address: editionAddress,
  body: noBody,
  succeeds: {
    200: {
      description: 'The table.',
      content: { 'text/csv': 'text' },
      headers: {
        ETag: 'Changes where a later release adds columns.',
        'Content-Disposition': 'The name of the file.',
        ...licenceMeaning,
      },
    },
    304: { description: 'The caller has it already.' },
    307: { description: 'Where the newest edition’s table is.', headers: { Location: 'Its address.' } },
  },
  refuses: { 'invalid-input': true },
});
