import 'server-only';
import { noCity } from '@/components/benchmark/explorer/explorer-query';
import type { MarkChoice, MarkedCity } from '@/components/benchmark/explorer/marked-city';
import { listBrowserAccess } from '@/lib/access/pages/access';
import { type Access, mayDo } from '@/lib/access/permissions';
import { answerCells } from '@/lib/benchmark/pool/contribution/contribution-of';
import { requireAssessmentInput } from '@/lib/data/assessment/assessments';
import { areaIds, type Instrument } from '@/lib/instrument/model/instrument';
import { scoreAnswers } from '@/lib/scoring/score/score-answers';

/**
 * The city to mark among the figures, of those that this browser may read. Of several none is taken unasked: whoever
 * advises many cities may be showing the page to one of them.
 */
export async function findMark(instrument: Instrument, asked: string | undefined): Promise<MarkChoice> {
  const { open } = await listBrowserAccess();
  const readable = open.filter(({ access }) => mayDo(access.role, 'read'));
  const held = readable.map(({ access, city }) => ({ id: access.assessmentId, city }));
  const only = readable.length === 1 && asked !== noCity ? readable[0] : undefined;
  const chosen = readable.find(({ access }) => access.assessmentId === asked) ?? only;
  return { held, chosen: chosen?.access.assessmentId, marked: chosen && (await markedCity(chosen.access, instrument)) };
}

/** Nothing where it was answered in another version of the questionnaire. */
async function markedCity(access: Access, instrument: Instrument): Promise<MarkedCity | undefined> {
  const { city, form, answers, instrumentVersion } = await requireAssessmentInput(access);
  if (instrumentVersion !== instrument.version) return undefined;
  const { areas } = scoreAnswers({ instrument, form, answers });
  const ranges = areaIds.flatMap((area) => {
    const score = areas[area];
    return form === 'full' && score.applicable ? [[area, { low: score.low, high: score.high }] as const] : [];
  });
  return { city, cells: answerCells(instrument, answers), ranges: Object.fromEntries(ranges) };
}
