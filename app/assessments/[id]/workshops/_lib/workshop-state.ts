import 'server-only';
import { cache } from 'react';
import { joinAddress } from '@/lib/access/links/join-address';
import { showJoinCode } from '@/lib/access/tokens/join-codes';
import { showNotFound } from '@/lib/access/pages/show-not-found';
import { type Access, requireAccess, requireWorkshopAccess } from '@/lib/access/pages/access';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { readWorkshopState } from '@/lib/workshop/store/workshop-state';
import { findWorkshop, listWorkshops } from '@/lib/workshop/store/workshops';
import { requestWords } from '@/lib/i18n/catalogue/request-words';
import { requireInstrument } from '@/lib/instrument/registry';
import { Refusal } from '@/lib/http/responses/refusal';

/** One workshop for whoever may run it, or show it; read once a request, for the title and for the page. */
export const requireWorkshopState = cache(
  async (assessmentId: string, id: string, action: 'facilitate' | 'project') => {
    const access = await requireWorkshopAccess(assessmentId, id, action);
    const [stored, workshop, words, address] = await Promise.all([
      findWorkshop(access, id),
      readWorkshopState(id),
      requestWords(),
      joinAddress(),
    ]);
    if (stored === undefined || workshop === undefined) showNotFound();
    const join = stored.joinCode === undefined ? undefined : { code: showJoinCode(stored.joinCode), address };
    return {
      access,
      stored,
      workshop,
      join,
      reading: { words, instrument: requireInstrument(workshop.instrumentVersion) },
    };
  },
);

/** The workshops of an assessment, for whoever may plan another. */
export const requireWorkshopList = cache(async (assessmentId: string) => {
  const access = await requireAccess(assessmentId, 'create-workshop');
  const [{ city, form, instrumentVersion }, workshops, words] = await Promise.all([
    requireAssessment(access),
    listWorkshops(access),
    requestWords(),
  ]);
  return { access, city, form, workshops, reading: { words, instrument: requireInstrument(instrumentVersion) } };
});

/**
 * The workshop alone, for a route handler. Whose workshop it is, is asked first: the workshop itself asks for no right.
 */
export async function requireWorkshopAlone(access: Access, id: string) {
  const workshop = (await findWorkshop(access, id)) && (await readWorkshopState(id));
  if (workshop === undefined) throw new Refusal('not-found');
  return { workshop, instrument: requireInstrument(workshop.instrumentVersion) };
}
