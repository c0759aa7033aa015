import 'server-only';
import { cache } from 'react';
import { joinAddress } from '@/lib/access/join-address';
import { showJoinCode } from '@/lib/access/join-codes';
import { nothingHere } from '@/lib/access/nothing-here';
import { type Access, requireAccess, requireWorkshopAccess } from '@/lib/access/pages/access';
import { requireAssessment } from '@/lib/data/assessments';
import { readRoom } from '@/lib/data/room-state';
import { findWorkshop, listWorkshops } from '@/lib/data/workshops';
import { requestWords } from '@/lib/i18n/request-words';
import { requireInstrument } from '@/lib/instrument/registry';
import { Refusal } from '@/lib/security/refusal';

/** One workshop for whoever may run it, or show it; read once a request, for the title and for the page. */
export const requireWorkshopState = cache(async (assessmentId: string, id: string, action: 'facilitate' | 'project') => {
  const access = await requireWorkshopAccess(assessmentId, id, action);
  const [workshop, room, words, address] = await Promise.all([findWorkshop(access, id), readRoom(id), requestWords(), joinAddress()]);
  if (workshop === undefined || room === undefined) nothingHere();
  const join = workshop.joinCode === undefined ? undefined : { code: showJoinCode(workshop.joinCode), address };
  return { access, workshop, room, join, reading: { words, instrument: requireInstrument(room.instrumentVersion) } };
});

/** The workshops of an assessment, for whoever may plan another. */
export const requireWorkshopList = cache(async (assessmentId: string) => {
  const access = await requireAccess(assessmentId, 'create-workshop');
  const [{ city, form, instrumentVersion }, workshops, words] = await Promise.all([requireAssessment(access), listWorkshops(access), requestWords()]);
  return { access, city, form, workshops, reading: { words, instrument: requireInstrument(instrumentVersion) } };
});

/** The room alone, for a route handler. Whose workshop it is, is asked first: the room itself asks for no right. */
export async function requireRoom(access: Access, id: string) {
  const room = (await findWorkshop(access, id)) && (await readRoom(id));
  if (room === undefined) throw new Refusal('not-found');
  return { room, instrument: requireInstrument(room.instrumentVersion) };
}
