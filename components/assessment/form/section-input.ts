import type { SavedAnswers } from '@/components/assessment/saved-answer';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { FormEntry } from '@/lib/instrument/form/answer-form';
import type { Years } from '@/lib/instrument/values/calendar-day';
import type { FormId, Instrument } from '@/lib/instrument/model/instrument';

export interface SectionInput {
  readonly assessmentId: string;
  readonly city: string;
  readonly form: FormId;
  readonly instrument: Instrument;
  /** The first section of the page. */
  readonly section: string;
  /** All sections of the page, in order. */
  readonly sections: readonly string[];
  readonly saved: SavedAnswers;
  /** Fields as typed that could not be saved. */
  readonly held: readonly FormEntry[];
  /** That the dates of evidence may have. */
  readonly years: Years;
  /** Name of the person who reads this page. */
  readonly reader?: string;
  readonly words: Words;
}
