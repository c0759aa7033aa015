import { z } from 'zod';
import { parseWith } from '@/lib/http/guard/request-body';
import { latestEditionDate } from '@/lib/data/pool/editions';
import { Refusal } from '@/lib/http/responses/refusal';

/** The day of an edition, or the newest. */
export const editionAddress = z.object({ date: z.union([z.iso.date(), z.literal('latest')], 'not-a-day') });

export const licenceHeaders = {
  link: '<https://creativecommons.org/licenses/by/4.0/>; rel="license", </api/v1/openapi.json>; rel="service-desc"',
};
export const licenceMeaning = { Link: 'The licence, and this description.' };

/** New editions come every few weeks at most. */
export const shortCaching = 'public, max-age=300';

export const editionPath = (date: string) => `/api/v1/editions/${date}`;
export const figuresPath = (date: string) => `${editionPath(date)}/figures.csv`;

/** The day that was asked for; a redirect where it was the newest. */
export async function readEditionDate(
  params: { readonly date: string },
  pathOf: (date: string) => string,
): Promise<string | Response> {
  const { date } = parseWith(editionAddress, params);
  if (date !== 'latest') return date;
  const latest = await latestEditionDate();
  if (latest === undefined) throw new Refusal('not-found');
  return new Response(null, {
    status: 307,
    headers: { location: pathOf(latest), 'cache-control': shortCaching, ...licenceHeaders },
  });
}
