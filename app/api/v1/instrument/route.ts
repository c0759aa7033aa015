import { createHash } from 'node:crypto';
import { apiRoute } from '@/lib/api/api-route';
import { instrumentData } from '@/lib/api/instrument/instrument-data';
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { currentInstrument, findInstrument } from '@/lib/instrument/registry';
import { published } from '@/lib/http/responses/responses';
import { Refusal } from '@/lib/http/responses/refusal';
import { instrumentOperation } from './_lib/instrument-operation';

/** The same for everybody, in one language. */
export const GET = apiRoute(instrumentOperation, ({ request }) => {
  const instrument = requireAsked(request.nextUrl.searchParams.get('version'));
  const content = `${JSON.stringify(instrumentData(instrument, createWords(english)))}\n`;
  const tag = createHash('sha256').update(content).digest('hex');
  return Promise.resolve(
    published(request, { content, tag, type: 'application/json; charset=utf-8', caching: 'public, max-age=3600' }),
  );
});

function requireAsked(version: string | null): Instrument {
  if (version === null) return currentInstrument;
  if (!/^\d{1,9}$/.test(version))
    throw new Refusal('invalid-input', { issues: [{ path: 'version', code: 'not-a-version' }] });
  const found = findInstrument(Number(version));
  if (found === undefined) throw new Refusal('not-found');
  return found;
}
