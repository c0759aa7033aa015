import 'server-only';
import type { NextRequest } from 'next/server';
import { json } from '@/lib/http/responses/responses';
import { Refusal } from '@/lib/http/responses/refusal';
import { eventStream } from './event-stream';
import type { WorkshopNews } from './frames';
import { workshopHub } from './workshop-hub';

interface Listening {
  readonly workshopId: string;
  readonly owner: string;
  /** Language of the screen; none where the number alone is told. */
  readonly locale?: string;
  /** For whoever asks again and again: what has happened since this event. */
  readonly news: (since: number) => Promise<WorkshopNews>;
}

const retryAfterSeconds = 10;

/** A stream of a workshop's events; where `since` is asked without one, a single answer. */
export async function answerEvents(
  request: NextRequest,
  { workshopId, owner, locale, news }: Listening,
): Promise<Response> {
  const since = request.nextUrl.searchParams.get('since');
  const wantsStream = request.headers.get('accept')?.includes('text/event-stream') === true;
  if (since !== null && !wantsStream) return json(await news(/^\d{1,15}$/.test(since) ? Number(since) : -1));
  const stream = eventStream(request, (end) =>
    workshopHub().add(workshopId, { owner, ...(locale !== undefined && { locale }), ...end }),
  );
  if (stream === undefined) throw new Refusal('unavailable', { retryAfterSeconds });
  return stream;
}
