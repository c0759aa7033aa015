import { Button } from '@/components/ui/button';
import { RadioList, type RadioOption } from '@/components/ui/radio-list';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { Reading } from '@/lib/i18n/answer-text';
import type { FormId } from '@/lib/instrument/instrument';
import { agendaTemplates } from '@/lib/workshop/agenda';
import type { SetupFieldName, SetupFields, SetupIssue } from '@/lib/workshop/read-setup';
import { anonymities, voteKeepings } from '@/lib/workshop/workshop';
import { agendaTitle } from '../agenda-words';
import { QuestionPicks } from './question-picks';
import { setupIssueText } from './setup-issues';

export interface SetupFormProps {
  readonly action: string;
  readonly submit: string;
  readonly fields: SetupFields;
  readonly issues: readonly SetupIssue[];
  /** The length of the assessment's own form. */
  readonly form: FormId;
  readonly reading: Reading;
}
