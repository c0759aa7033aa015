import { Button } from '@/components/ui/button';
import { questionsOf } from '@/lib/instrument/answers/asked';
import type { FormId } from '@/lib/instrument/model/instrument';
import type { AssessmentState } from '@/components/assessment/assessment-state';

/** From the short form to the long one, and back. */
export function FormChange({ assessmentId, form, instrument, words }: AssessmentState) {
  const other: FormId = form === 'quick' ? 'full' : 'quick';
  return (
    <form
      method="post"
      action={`/assessments/${assessmentId}/form/change`}
      className="mt-8 border-t border-line pt-5 print:hidden"
    >
      <p className="mb-4">{words.t(`form.tasks.form.${form}`, { count: questionsOf(instrument, other).length })}</p>
      <Button look="secondary" name="form" value={other}>
        {words.t(other === 'full' ? 'form.tasks.form.toFull' : 'form.tasks.form.toQuick')}
      </Button>
    </form>
  );
}
