/** The cities that anyone may read a report on. */
import type { EvidenceItem } from '../answer';
import type { AssessmentInput } from '../assessment-input';
import { publicRecords } from './cases';
import { personas } from './personas';

export type Example =
  | { readonly kind: 'invented'; readonly assessment: AssessmentInput }
  /** `documents`: everything that was read. */
  | { readonly kind: 'public-record'; readonly assessment: AssessmentInput; readonly documents: readonly EvidenceItem[] };

/**
 * The example of an id, or undefined where there is none.
 *
 * @example findExample('toronto')?.kind // 'public-record'
 */
export function findExample(id: string): Example | undefined {
  const persona = personas.find((candidate) => candidate.id === id);
  if (persona) return { kind: 'invented', assessment: persona.assessment };
  const record = publicRecords.find((candidate) => candidate.id === id);
  return record && { kind: 'public-record', assessment: record.assessment, documents: documentsOf(record.assessment) };
}

function documentsOf({ answers }: AssessmentInput): readonly EvidenceItem[] {
  const items = Object.values(answers).flatMap(({ evidence }) => evidence ?? []);
  return [...new Map(items.map((item) => [item.title, item])).values()];
}
