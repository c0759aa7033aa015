import type { Words } from '@/lib/i18n/catalogue/words';
import type { Question } from '@/lib/instrument/model/instrument';
import type { QuestionView } from './question-view';

/** What every part of a question is drawn from. */
export interface QuestionPartProps {
  readonly view: QuestionView;
  /** The instrument's, for its words. */
  readonly version: number;
  readonly words: Words;
}

export interface KindProps<Kind extends Question['kind']> extends QuestionPartProps {
  readonly question: Kind extends Question['kind'] ? Extract<Question, { kind: Kind }> : never;
}
