import { createId } from '@/lib/access/tokens/tokens';
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';
import type { DocumentSnapshot } from '@/lib/data/document/assessment-document';
import { parseAssessmentInput } from '@/lib/data/document/parse-assessment-input';

function writeSnapshotContent({
  city,
  country,
  form,
  instrumentVersion,
  answers,
  targets = {},
}: AssessmentInput): string {
  return JSON.stringify({ city, country, form, instrumentVersion, answers, targets });
}

export function readSnapshotContent(content: string): AssessmentInput {
  const parsed = parseAssessmentInput(JSON.parse(content));
  if (parsed.ok) return parsed.value;
  throw new Error(
    `A stored snapshot cannot be read: ${parsed.issues.map(({ path, code }) => `${path} ${code}`).join(', ')}`,
  );
}

export function snapshotRow(assessmentId: string, snapshot: DocumentSnapshot) {
  const { takenAt, answeredBy, instrumentVersion, figuresVersion } = snapshot;
  return {
    id: createId(),
    assessmentId,
    takenAt,
    answeredBy: answeredBy ?? null,
    instrumentVersion,
    figuresVersion,
    content: writeSnapshotContent(snapshot),
  };
}
