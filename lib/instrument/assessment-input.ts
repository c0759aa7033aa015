/** Everything the pure half needs to know of one assessment, as plain data. */
import type { Answers } from './answer';
import type { BandId } from './band';
import type { DimensionId, FormId } from './instrument';

export interface AssessmentInput {
  /** Display name, as the city writes it. */
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly form: FormId;
  readonly instrumentVersion: number;
  readonly answers: Answers;
  /** The band the city aims for, a heading; a heading left out has no target of its own yet. */
  readonly targets?: Partial<Readonly<Record<DimensionId, BandId>>>;
}
