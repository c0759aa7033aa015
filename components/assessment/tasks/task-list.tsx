import type { Words } from '@/lib/i18n/catalogue/words';
import { pageOf, type SectionProgress } from '@/lib/instrument/answers/section-progress';
import type { FormId, Instrument } from '@/lib/instrument/model/instrument';
import type { AssessmentState } from '@/components/assessment/assessment-state';
import { sectionKey } from '@/lib/i18n/text/question-key';

interface TaskListProps extends AssessmentState {
  readonly progress: readonly SectionProgress[];
}

/** The sections, and how far each has come. */
export function TaskList({ assessmentId, form, instrument, progress, mayAnswer, words }: TaskListProps) {
  return (
    <ol className="mt-4 border-t border-line">
      {progress.map((row) => (
        <TaskRow
          key={row.section}
          href={
            mayAnswer
              ? `/assessments/${assessmentId}/sections/${placeOf(instrument, form, row.section)}`
              : `/assessments/${assessmentId}/review#${row.section}`
          }
          title={words.t(`${sectionKey(instrument.version, row.section)}.title`)}
          status={progressWords(words, row)}
        />
      ))}
    </ol>
  );
}

interface TaskRowProps {
  readonly href: string;
  readonly title: string;
  /** How far it has come, in a word or two. */
  readonly status: string;
}

export function TaskRow({ href, title, status }: TaskRowProps) {
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-3">
      <a href={href} className="py-1 font-semibold">
        {title}
      </a>
      <span className="text-base text-muted">{status}</span>
    </li>
  );
}

/** The page that a section is on, and where on it. */
function placeOf(instrument: Instrument, form: FormId, section: string): string {
  const [first] = pageOf(instrument, form, section);
  return first === section || first === undefined ? section : `${first}#${section}`;
}

function progressWords(words: Words, progress: SectionProgress): string {
  const { finished, answered, asked } = progress;
  if (finished) return words.t('form.tasks.finished');
  return words.t(answered === 0 ? 'form.tasks.notStarted' : 'form.tasks.underWay', { answered, asked });
}
