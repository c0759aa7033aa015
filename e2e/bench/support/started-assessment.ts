/** An assessment on the server under measurement, filled with a persona's answers. */
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';

export interface StartedAssessment {
  readonly origin: string;
  readonly id: string;
  /** As the browser would send it. */
  readonly cookie: string;
}

function cookieOf(answer: Response): string {
  const [cookie] = answer.headers.getSetCookie();
  const pair = cookie?.split(';')[0];
  if (pair === undefined) throw new Error(`Starting an assessment answered ${answer.status} without a key`);
  return pair;
}

export async function startAssessment(
  origin: string,
  { city, country, form, answers }: AssessmentInput,
): Promise<StartedAssessment> {
  const started = await fetch(new URL('/start/create', origin), {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ city, country, form }),
  });
  const cookie = cookieOf(started);
  const id = /assessments\/([^/?]+)/.exec(started.headers.get('location') ?? '')?.[1];
  if (id === undefined) throw new Error('Starting an assessment led nowhere');
  for (const [question, answer] of Object.entries(answers)) {
    if (question === 'profile-country') continue;
    const saved = await fetch(new URL(`/api/v1/assessments/${id}/answers/${question}`, origin), {
      method: 'PUT',
      headers: { origin, cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ answer, version: 0 }),
    });
    if (!saved.ok) throw new Error(`Saving ${question} answered ${saved.status}`);
  }
  return { origin, id, cookie };
}
