import { z } from 'zod';
import { defineOperation } from '@/lib/api/operation';
import { noBody } from '@/lib/http/guard/request-body';
import { noParams } from '@/lib/http/guard/route-params';

export const openApiOperation = defineOperation({
  id: 'describeInterface',
  method: 'GET',
  path: '/api/v1/openapi.json',
  tag: 'description',
  summary: 'This description, as OpenAPI 3.1',
  params: noParams,
  body: noBody,
  succeeds: {
    200: {
      description: 'An OpenAPI document.',
      content: {
        'application/json': z.looseObject({
          openapi: z.string().regex(/^3\.1\.\d+$/),
          info: z.looseObject({}),
          paths: z.looseObject({}),
        }),
      },
      headers: { ETag: 'Changes whenever the description does.' },
    },
    304: { description: 'The description is the one that the caller has.' },
  },
});
