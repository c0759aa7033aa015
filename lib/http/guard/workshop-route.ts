import 'server-only';
import type { NextRequest } from 'next/server';
import { findParticipantToken } from '@/lib/access/cookies/participant-cookie';
import { hashToken, looksLikeToken } from '@/lib/access/tokens/tokens';
import { findParticipant, type Participant } from '@/lib/workshop/store/people/participants';
import { admittingRoute, attempt, type RouteRules } from './guarded-route';
import { forgetParticipant, isRecentParticipant, rememberParticipant } from './recent-participants';
import { addressOf } from './rate-limit';
import { Refusal } from '@/lib/http/responses/refusal';
import type { ParticipantParams } from './route-params';

type ParticipantRules<Body> = Pick<
  RouteRules<ParticipantParams, Body, undefined>,
  'name' | 'refusedAs' | 'params' | 'body'
>;

/**
 * The guard of what participants use: the cookie of this workshop must be that of somebody in it. Whoever is in a
 * workshop is counted by themselves, so that a whole hotel behind one address gets through; whoever is not, by their
 * address.
 */
export function participantRoute<Body>(
  rules: ParticipantRules<Body>,
  handle: Parameters<typeof admittingRoute<ParticipantParams, Body, Participant>>[1],
) {
  return admittingRoute({ rules, admit: admitParticipant }, handle);
}

async function admitParticipant(request: NextRequest, { workshop }: ParticipantParams): Promise<Participant> {
  const token = findParticipantToken(request.cookies, workshop) ?? '';
  const known = looksLikeToken(token) && isRecentParticipant(workshop, token);
  if (known) attempt(`participant ${hashToken(token)}`, 'participant');
  else attempt(`address ${addressOf(request)}`, 'address');
  const participant = looksLikeToken(token) ? await findParticipant(workshop, token) : undefined;
  if (participant === undefined) {
    if (known) forgetParticipant(workshop, token);
    throw new Refusal('not-in-workshop');
  }
  rememberParticipant(workshop, token);
  return participant;
}
