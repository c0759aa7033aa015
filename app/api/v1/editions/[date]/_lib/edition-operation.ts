import { editionAddress, licenceMeaning } from '@/app/api/v1/editions/_lib/edition-answers';
import { defineOperation } from '@/lib/api/operation';
import { editionSchema } from '@/lib/benchmark/pool/edition/edition-schema';
import { noBody } from '@/lib/http/guard/request-body';
import { editionParams } from '@/lib/http/guard/route-params';

export const edition = editionSchema.meta({
  id: 'Edition',
  description: 'A frozen, dated benchmark. It never changes.',
});

export const editionOperation = defineOperation({
  id: 'readEdition',
  method: 'GET',
  path: '/api/v1/editions/{date}',
  tag: 'editions',
  summary: 'One edition, to the letter as it was sealed',
  description:
    'In canonical JSON (RFC 8785): the SHA-256 of the bytes is the checksum. “latest” leads to the newest of ' +
    'the newest version of the questionnaire.',
  params: editionParams,
  address: editionAddress,
  body: noBody,
  succeeds: {
    200: {
      description: 'The edition.',
      content: { 'application/json': edition },
      headers: { ETag: 'The checksum.', ...licenceMeaning },
    },
    304: { description: 'The caller has it already.' },
    307: { description: 'Where the newest edition is.', headers: { Location: 'Its address.' } },
  },
  refuses: { 'invalid-input': true },
});
