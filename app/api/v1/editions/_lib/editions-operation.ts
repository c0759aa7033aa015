import { z } from 'zod';
import { licenceMeaning } from './edition-answers';
import { defineOperation } from '@/lib/api/operation';
import { editionSchema, sealedEditionSchema } from '@/lib/benchmark/pool/edition/edition-schema';
import { noBody } from '@/lib/http/guard/request-body';
import { noParams } from '@/lib/http/guard/route-params';

const { number, date, licence, instrument } = editionSchema.shape;
const { checksum } = sealedEditionSchema.shape;

const summary = z
  .strictObject({
    instrumentVersion: instrument.shape.version.describe(
      'Of the questionnaire: editions of one version are a series, numbered in it.',
    ),
    number,
    date,
    checksum,
    links: z.strictObject({ json: z.string(), csv: z.string() }).describe('Paths on this server.'),
  })
  .meta({ id: 'EditionSummary' });

export const editionList = z
  .strictObject({
    licence,
    editions: z.array(summary).describe('The newest series first, and in each the newest edition.'),
  })
  .meta({ id: 'EditionList' });

export const editionsOperation = defineOperation({
  id: 'listEditions',
  method: 'GET',
  path: '/api/v1/editions',
  tag: 'editions',
  summary: 'The editions of the benchmark that this installation has published',
  params: noParams,
  body: noBody,
  succeeds: {
    200: {
      description: 'All of them; none is ever taken away.',
      content: { 'application/json': editionList },
      headers: { ETag: 'Changes with every new edition.', ...licenceMeaning },
    },
    304: { description: 'There is no newer edition.' },
  },
});
