import { z } from 'zod';
import { dropParticipantCookie } from '@/lib/access/cookies/participant-cookie';
import { dropJoinedBeforeCookie, grantFormerPlaceCookie } from '@/lib/workshop/page/join-response';
import { leftPage } from '@/lib/workshop/page/left-page';
import { nonceOf, shellResponse } from '@/lib/workshop/page/shell';
import { forgotten } from '@/lib/http/responses/responses';
import { formBody } from '@/lib/http/guard/request-body';
import { participantRoute } from '@/lib/http/guard/workshop-route';
import { participantParams } from '@/lib/http/guard/route-params';

const confirmation = z.object({ leave: z.literal('yes', 'missing') });

/** Votes stay; this device no longer holds the place of whoever cast them, and knows only that it had one. */
export const POST = participantRoute(
  { name: 'forget a workshop', refusedAs: 'page', params: participantParams, body: formBody(confirmation) },
  ({ request, words, caller: { workshopId, id } }) => {
    const answer = shellResponse(leftPage(words, workshopId), { nonce: nonceOf(request) });
    for (const cookie of [
      ...dropParticipantCookie(request, workshopId),
      ...dropJoinedBeforeCookie(request, workshopId),
      grantFormerPlaceCookie(request, workshopId, id),
    ])
      answer.headers.append('set-cookie', cookie);
    return Promise.resolve(forgotten(request, answer));
  },
);
