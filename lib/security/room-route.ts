import 'server-only';
import type { NextRequest } from 'next/server';
import { findRoomToken } from '@/lib/access/room-cookie';
import { hashToken, looksLikeToken } from '@/lib/access/tokens';
import { findParticipant, type Participant } from '@/lib/data/participants';
import { admittingRoute, attempt, type RouteRules } from './guarded-route';
import { forgetParticipant, isKnownParticipant, rememberParticipant } from './known-participants';
import { addressOf } from './rate-limit';
import { Refusal } from './refusal';
import type { RoomParams } from './route-params';

type RoomRules<Body> = Pick<RouteRules<RoomParams, Body, undefined>, 'name' | 'answers' | 'params' | 'body'>;

/**
 * The guard of what participants use: the cookie of this room must be that of somebody in it. Whoever is in a room is
 * counted by themselves, so that a whole hotel behind one address gets through; whoever is not, by their address.
 */
export function roomRoute<Body>(rules: RoomRules<Body>, handle: Parameters<typeof admittingRoute<RoomParams, Body, Participant>>[1]) {
  return admittingRoute({ rules, admit: admitParticipant }, handle);
}

async function admitParticipant(request: NextRequest, { workshop }: RoomParams): Promise<Participant> {
  const token = findRoomToken(request.cookies, workshop) ?? '';
  const known = looksLikeToken(token) && isKnownParticipant(workshop, token);
  if (known) attempt(`participant ${hashToken(token)}`, 'participant');
  else attempt(`address ${addressOf(request)}`, 'address');
  const participant = looksLikeToken(token) ? await findParticipant(workshop, token) : undefined;
  if (participant === undefined) {
    if (known) forgetParticipant(workshop, token);
    throw new Refusal('not-in-room');
  }
  rememberParticipant(workshop, token);
  return participant;
}
