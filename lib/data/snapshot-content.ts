import type { AssessmentInput } from '@/lib/instrument/assessment-input';

export function readSnapshotContent(content: string): AssessmentInput {
  return JSON.parse(content) as AssessmentInput;
}
