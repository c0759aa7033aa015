import type { FormatId } from '@/lib/export/model/formats';
import { elsewhere } from '../../support/server/send';
import type { StartedAssessment } from './started-assessment';

export async function takeDocument({ origin, id, cookie }: StartedAssessment, format: FormatId): Promise<Uint8Array> {
  const answer = await fetch(new URL(`/api/v1/assessments/${id}/report?format=${format}`, origin), {
    headers: { cookie, ...elsewhere() },
  });
  if (!answer.ok) throw new Error(`${format} answered ${answer.status}: ${await answer.text()}`);
  return new Uint8Array(await answer.arrayBuffer());
}
