import { fieldLabel } from '@/components/assessment/form/question/field-label';
import { saveAnswers } from '@/lib/data/assessment/answers';
import { requireAssessment } from '@/lib/data/assessment/assessments';
import { keepInput } from '@/lib/data/assessment/unsaved-inputs';
import { yearsNow } from '@/lib/data/document/years-now';
import { belongsTo, type FormEntry, readAnswerForm } from '@/lib/instrument/form/answer-form';
import { baseName } from '@/lib/instrument/form/answer-fields';
import { splitSaves } from '@/lib/instrument/form/split-saves';
import { requireInstrument } from '@/lib/instrument/registry';
import { sectionFormBytes } from '@/lib/instrument/form/section-form-bytes';
import { nextPage, pageOf, questionsOn } from '@/lib/instrument/answers/section-progress';
import { seeOther } from '@/lib/http/responses/responses';
import { guardedRoute } from '@/lib/http/guard/guarded-route';
import { Refusal } from '@/lib/http/responses/refusal';
import { fieldsBody } from '@/lib/http/guard/request-body';
import { sectionParams } from '@/lib/http/guard/route-params';
import { writeEntries } from '@/app/assessments/[id]/sections/[section]/_lib/unsaved-entries';

export const POST = guardedRoute(
  {
    name: 'POST /assessments/sections/save',
    refusedAs: 'page',
    params: sectionParams,
    body: fieldsBody({ mostBytes: sectionFormBytes, labelOf: fieldLabel }),
    action: 'answer',
  },
  async ({ access, params: { id, section }, body }) => {
    const { form, instrumentVersion } = await requireAssessment(access);
    const instrument = requireInstrument(instrumentVersion);
    const sections = pageOf(instrument, form, section);
    if (sections.length === 0) throw new Refusal('not-found');
    const entries = [...body];
    const clear = body.get('clear') ?? undefined;
    const plan = splitSaves(readAnswerForm(questionsOn(instrument, form, sections), entries, yearsNow()), clear);
    const outcomes = await saveAnswers(access, plan.changes);
    const problems = [...plan.problems, ...outcomes.filter(({ ok }) => !ok).map(({ question }) => question)];
    const here = `/assessments/${id}/sections/${section}`;
    if (problems.length > 0) {
      const held = await keepInput(access, {
        section,
        content: writeEntries(unsavedEntries(entries, problems, clear)),
      }).catch(tooLarge);
      return seeOther(`${here}?held=${held}#error-summary`);
    }
    if (clear !== undefined) return seeOther(`${here}#${encodeURIComponent(clear)}`);
    const next = nextPage(instrument, form, section);
    if (next !== undefined) return seeOther(`/assessments/${id}/sections/${next}`);
    return seeOther(`/assessments/${id}/${body.get('then') === 'report' ? 'report' : 'review'}`);
  },
);

/** What stood in the fields of these questions; of one that was to be cleared only what it was drawn from. */
function unsavedEntries(
  entries: readonly FormEntry[],
  questions: readonly string[],
  clear: string | undefined,
): readonly FormEntry[] {
  return questions.flatMap((question) =>
    entries.filter((entry) => (question === clear ? entry[0] === baseName(question) : belongsTo(question, entry))),
  );
}

function tooLarge(error: unknown): never {
  throw error instanceof RangeError ? new Refusal('too-large') : error;
}
