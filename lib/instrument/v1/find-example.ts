/** The cities that anyone may read a report on. */
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';
import { personas } from './personas';

/** The complete one, which the first page opens. */
export const firstExample = 'spread-megacity';

/**
 * The invented answers of an example's id, or undefined where there is none.
 *
 * @example findExample('spread-megacity')?.city // 'Example city D (invented)'
 */
export function findExample(id: string): AssessmentInput | undefined {
  return personas.find((candidate) => candidate.id === id)?.assessment;
}
