import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { editionPath, figuresPath, licenceHeaders, shortCaching } from './_lib/edition-answers';
import { type editionList, editionsOperation } from './_lib/editions-operation';
import { apiRoute } from '@/lib/api/api-route';
import { listEditions } from '@/lib/data/pool/editions';
import { published } from '@/lib/http/responses/responses';

export const GET = apiRoute(editionsOperation, async ({ request }) => {
  const editions = (await listEditions()).map((summary) => ({
    ...summary,
    links: { json: editionPath(summary.date), csv: figuresPath(summary.date) },
  }));
  const content = JSON.stringify({ licence: 'CC-BY-4.0', editions } satisfies z.infer<typeof editionList>);
  const tag = createHash('sha256').update(content).digest('hex');
  return published(request, {
    content,
    tag,
    type: 'application/json; charset=utf-8',
    caching: shortCaching,
    headers: licenceHeaders,
  });
});
