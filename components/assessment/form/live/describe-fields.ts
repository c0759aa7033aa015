/** What stands in a question's fields, in the words that stand beside them. */
import type { AnswerDraft } from '@/lib/instrument/form/answer-draft';

/** One line each: chosen options, evidence, note, how sure. */
export function describeDraft(fieldset: HTMLElement, draft: AnswerDraft): readonly string[] {
  const { choice, options, rows, evidence, note, confidence } = draft;
  const ticked = (name: string, values: readonly string[]) => values.map((value) => labelOf(fieldset, name, value));
  return [
    ...ticked('choice', choice),
    ...ticked('options', options),
    ...Object.entries(rows)
      .filter(([, values]) => values.length > 0)
      .map(
        ([row, values]) =>
          `${textOf(fieldset.querySelector(`[data-row="${row}"]`))}: ${ticked(`rows.${row}`, values).join('; ')}`,
      ),
    ...evidence.map(({ title, url, date }) => [title, url, date].filter((part) => part !== '').join(', ')),
    note,
    ...(confidence === '' ? [] : ticked('confidence', [confidence])),
  ].filter((line) => line !== '');
}

/** The question and what stands in its fields, as plain text to take along. */
export function describeQuestion(fieldset: HTMLElement, draft: AnswerDraft): string {
  return [textOf(fieldset.querySelector('legend')), ...describeDraft(fieldset, draft).map((line) => `  ${line}`)].join(
    '\n',
  );
}

function labelOf(fieldset: HTMLElement, name: string, value: string): string {
  const inputs = [...fieldset.querySelectorAll<HTMLInputElement | HTMLOptionElement>('input, option')];
  const input = inputs.find(
    (candidate) => candidate.value === value && (!('name' in candidate) || candidate.name.endsWith(`.${name}`)),
  );
  return (
    textOf(
      input?.closest('label')?.querySelector('[data-label]') ?? (input instanceof HTMLOptionElement ? input : null),
    ) || value
  );
}

function textOf(element: Element | null): string {
  return element?.textContent?.trim() ?? '';
}
