import { createHash } from 'node:crypto';
import { figuresPath, licenceHeaders, readEditionDate } from '@/app/api/v1/editions/_lib/edition-answers';
import { figuresOperation } from './_lib/figures-operation';
import { apiRoute } from '@/lib/api/api-route';
import { findEdition } from '@/lib/data/pool/editions';
import { writeEditionCsv } from '@/lib/export/csv/edition-csv';
import { Recent } from '@/lib/api/recent';
import { published } from '@/lib/http/responses/responses';
import { Refusal } from '@/lib/http/responses/refusal';

// An edition has some thousand figures.
const tables = new Recent(20, 20_000_000);

/** An edition never changes, the way in which it is written as a table may: hence a day. */
const oneDay = 'public, max-age=86400';

export const GET = apiRoute(figuresOperation, async ({ request, params }) => {
  const date = await readEditionDate(params, figuresPath);
  if (date instanceof Response) return date;
  const content = tables.find(date) ?? (await writeTable(date));
  const tag = createHash('sha256').update(content).digest('hex');
  const headers = { ...licenceHeaders, 'content-disposition': `attachment; filename="chancery-edition-${date}.csv"` };
  return published(request, { content, tag, type: 'text/csv; charset=utf-8', caching: oneDay, headers });
});

async function writeTable(date: string): Promise<string> {
  const sealed = await findEdition(date);
  if (sealed === undefined) throw new Refusal('not-found');
  const content = writeEditionCsv(sealed.edition);
  tables.keep(date, content);
  return content;
}
