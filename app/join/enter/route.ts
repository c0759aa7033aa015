import { z } from 'zod';
import { typedCodeLimit } from '@/lib/access/tokens/join-codes';
import { grantParticipantCookie, participantAddress } from '@/lib/access/cookies/participant-cookie';
import { joinWorkshop } from '@/lib/workshop/store/people/join-workshop';
import {
  showJoinPage,
  showCodePage,
  browserTokens,
  formerPlaces,
  grantJoinedBeforeCookie,
} from '@/lib/workshop/page/join-response';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { navigates } from '@/lib/http/responses/navigates';
import { addressOf } from '@/lib/http/guard/rate-limit';
import { formBody } from '@/lib/http/guard/request-body';
import { noParams } from '@/lib/http/guard/route-params';

const longest = 200;

const newcomer = z.object({
  code: z.string('missing').min(1, 'missing').max(typedCodeLimit, 'too-long'),
  department: z.string().max(longest, 'too-long').exactOptional(),
  name: z.string().max(longest, 'too-long').exactOptional(),
  /** A place for another person in the same browser. */
  another: z.literal('yes').exactOptional(),
});

export const POST = guardedRoute(
  { name: 'enter a workshop', refusedAs: 'page', params: noParams, body: formBody(newcomer) },
  async ({ request, body, words }) => {
    const { code, another, ...typed } = body;
    // The door gives every browser a cookie: one that comes without any would take another place each time.
    if (navigates(request) && request.cookies.size === 0) return showCodePage(words, code, 'no-cookies');
    const outcome = await joinWorkshop({
      code,
      ...typed,
      another: another !== undefined,
      browser: browserTokens(request),
      former: formerPlaces(request),
      address: addressOf(request),
    });
    if (outcome.ok) {
      const { workshopId, token } = outcome;
      return seeOther(participantAddress(workshopId), [
        grantParticipantCookie(request, workshopId, token),
        grantJoinedBeforeCookie(request, workshopId, token),
      ]);
    }
    if (outcome.why !== 'invalid') return showCodePage(words, code, outcome.why);
    const problems = outcome.issues.map(({ field, code: issue }) => words.t(`voting.issues.${field}-${issue}`));
    return showJoinPage(request, { code, words, typed, problems });
  },
);
