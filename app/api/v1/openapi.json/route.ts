import { createHash } from 'node:crypto';
import { apiRoute } from '@/lib/api/api-route';
import { openApiDocument } from '@/lib/api/openapi/openapi-document';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import { published } from '@/lib/http/responses/responses';
import { openApiOperation } from './_lib/openapi-operation';
import { operations } from './_lib/operations';

let made: { readonly content: string; readonly tag: string } | undefined;

/** The same for everybody, in one language, as long as the application runs. */
function description() {
  if (made === undefined) {
    const content = `${JSON.stringify(openApiDocument(operations, createWords(english)))}\n`;
    made = { content, tag: createHash('sha256').update(content).digest('hex') };
  }
  return made;
}

export const GET = apiRoute(openApiOperation, ({ request }) =>
  Promise.resolve(
    published(request, {
      ...description(),
      type: 'application/json; charset=utf-8',
      caching: 'public, max-age=3600',
    }),
  ),
);
