/** Everything the pure half needs to know of one assessment, as plain data. */
import type { Answers } from './answer';
import type { StageId } from '@/lib/instrument/model/stage';
import type { AreaId, FormId } from '@/lib/instrument/model/instrument';

export interface AssessmentInput {
  /** Display name, as the city writes it. */
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly form: FormId;
  readonly instrumentVersion: number;
  readonly answers: Answers;
  /** The stage the city aims for, an area; an area left out has no target of its own yet. */
  readonly targets?: Partial<Readonly<Record<AreaId, StageId>>>;
}
