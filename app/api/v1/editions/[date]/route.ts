import { editionPath, licenceHeaders, readEditionDate } from '../edition-answers';
import { editionOperation } from './edition-operation';
import { apiRoute } from '@/lib/api/api-route';
import { findSealedText } from '@/lib/data/editions';
import { published } from '@/lib/security/responses';
import { Refusal } from '@/lib/security/refusal';

const forEver = 'public, max-age=31536000, immutable';

export const GET = apiRoute(editionOperation, async ({ request, params }) => {
  const date = await readEditionDate(params, editionPath);
  if (date instanceof Response) return date;
  const sealed = await findSealedText(date);
  if (sealed === undefined) throw new Refusal('not-found');
  return published(request, { content: sealed.content, tag: sealed.checksum, type: 'application/json', caching: forEver, headers: licenceHeaders });
});
