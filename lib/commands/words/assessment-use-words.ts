/** What the command on assessments says, one line each. */
import type { AssessmentUse } from '@/lib/data/retention/assessment-use';

const kilobyte = 1000;

/** The same day of an earlier month, or its last day. */
export function monthsBefore(date: Date, months: number): Date {
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date.getUTCDate(), lastDay)));
}

/** The city is in quotation marks, so that nothing in its name moves the cursor of a terminal. */
export function assessmentUseWords(found: readonly AssessmentUse[]): string {
  const lines = found.map(({ id, city, country, createdAt, lastChange, bytes }) =>
    [
      id,
      `${Math.ceil(bytes / kilobyte)} kB`.padStart(10),
      `changed ${dayOf(lastChange)}`,
      `begun ${dayOf(createdAt)}`,
      country,
      JSON.stringify(city),
    ].join('  '),
  );
  const bytes = found.reduce((sum, use) => sum + use.bytes, 0);
  return [...lines, `Assessments: ${found.length}, together ${Math.ceil(bytes / kilobyte)} kB`].join('\n');
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
