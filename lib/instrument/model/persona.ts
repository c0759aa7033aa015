/** Cities whose answers are at hand as plain data: for tests, demonstrations and as examples to read. */
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';

/**
 * An invented city. Its law, its leadership, its money and its documents are all invented; the country code only
 * places it in a region of the world and says nothing about that country.
 */
export interface Persona {
  readonly id: string;
  readonly assessment: AssessmentInput;
}
