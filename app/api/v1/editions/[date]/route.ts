import { editionPath, licenceHeaders, readEditionDate } from '@/app/api/v1/editions/_lib/edition-answers';
import { editionOperation } from './_lib/edition-operation';
import { apiRoute } from '@/lib/api/api-route';
import { findSealedText } from '@/lib/data/pool/editions';
import { published } from '@/lib/http/responses/responses';
import { Refusal } from '@/lib/http/responses/refusal';

const forEver = 'public, max-age=31536000, immutable';

export const GET = apiRoute(editionOperation, async ({ request, params }) => {
  const date = await readEditionDate(params, editionPath);
  if (date instanceof Response) return date;
  const sealed = await findSealedText(date);
  if (sealed === undefined) throw new Refusal('not-found');
  return published(request, {
    content: sealed.content,
    tag: sealed.checksum,
    type: 'application/json',
    caching: forEver,
    headers: licenceHeaders,
  });
});
