import { participantOwner } from '@/lib/workshop/live/live-workshop';
import { findWorkshopEvent, readWorkshopState } from '@/lib/workshop/store/workshop-state';
import { answerEvents } from '@/lib/workshop/live/answer-events';
import { newsOf } from '@/lib/workshop/live/frames';
import { drawForAll, drawForRemoved } from '@/lib/workshop/page/screen-drawing';
import { Refusal } from '@/lib/http/responses/refusal';
import { noBody } from '@/lib/http/guard/request-body';
import { participantRoute } from '@/lib/http/guard/workshop-route';
import { participantParams } from '@/lib/http/guard/route-params';

export const GET = participantRoute(
  { name: 'follow a workshop', refusedAs: 'problem', params: participantParams, body: noBody },
  ({ request, words, caller: { id, workshopId, removed } }) =>
    answerEvents(request, {
      workshopId,
      owner: participantOwner(id),
      locale: words.locale,
      async news(since) {
        const last = await findWorkshopEvent(workshopId);
        if (last?.event === since) return newsOf(since);
        const workshop = await readWorkshopState(workshopId);
        if (workshop === undefined) throw new Refusal('not-in-workshop');
        return newsOf(workshop.event, removed ? drawForRemoved(words) : drawForAll(words, workshop));
      },
    }),
);
