/** What the page shows beside the answers as they stand in its fields: how many are ticked, and what they open. */
import type { ParentMatch } from '@/lib/instrument/model/instrument';
import { fillIn, type LiveQuestion, type LiveTexts } from './live-setup';
import type { QuestionFields } from './question-fields';

/** Says how many options are ticked, where a question allows only so many. */
export function countChosen(fields: QuestionFields, { id, chooseUpTo: max }: LiveQuestion, texts: LiveTexts): void {
  const slot = fields.slot('chosen', id);
  if (max === undefined || slot === null) return;
  const count = fields.read(id).options.length;
  slot.textContent = count === 0 ? '' : fillIn(texts[count > max ? 'tooMany' : 'chosen'], { count, max });
}

/** Shows and hides the questions that depend on others; undefined where all stay as they were. */
export function showDependents(
  fields: QuestionFields,
  questions: readonly LiveQuestion[],
): 'shown' | 'hidden' | undefined {
  let changed: 'shown' | 'hidden' | undefined;
  for (const { id, condition } of questions) {
    if (condition === undefined) continue;
    const open = condition.open || condition.parents.some((parent) => matches(fields, parent));
    const fieldset = fields.fieldset(id);
    // Somebody may be writing where this script finds nothing to ask: it goes once they have moved on.
    const shown = open || fieldset.contains(document.activeElement);
    if (fieldset.hidden === shown) changed = shown ? 'shown' : 'hidden';
    fieldset.hidden = !shown;
  }
  return changed;
}

function matches(fields: QuestionFields, { question, is }: ParentMatch): boolean {
  return !fields.fieldset(question).hidden && fields.read(question).choice.some((choice) => is.includes(choice));
}
