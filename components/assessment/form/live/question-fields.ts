/** The fields of the questions as they stand in the page: drawn by the server, registered with the form library. */
import type { UseFormGetValues, UseFormRegister, UseFormSetValue } from 'react-hook-form';
import { type AnswerDraft, emptyDraft } from '@/lib/instrument/form/answer-draft';
import { fieldName } from '@/lib/instrument/form/answer-fields';

type Values = Record<string, unknown>;
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export interface FormMethods {
  readonly register: UseFormRegister<Values>;
  readonly getValues: UseFormGetValues<Values>;
  readonly setValue: UseFormSetValue<Values>;
}

const mostEvidence = 10;

export class QuestionFields {
  readonly #form: HTMLFormElement;
  readonly #methods: FormMethods;

  constructor(form: HTMLFormElement, methods: FormMethods) {
    this.#form = form;
    this.#methods = methods;
    const ticked = this.#controls('').filter(isTicked);
    for (const control of this.#controls('')) this.#attach(control);
    this.#tickOnly(ticked);
  }

  /**
   * The library learns a group of boxes one by one, and takes the first ticked one's value for all of them: what
   * was ticked before is ticked again, and only that, before it is told what stands in the fields.
   */
  #tickOnly(ticked: readonly Control[]): void {
    for (const control of this.#controls('')) {
      if (isTickable(control)) control.checked = ticked.includes(control);
    }
    for (const fieldset of this.#form.querySelectorAll<HTMLElement>('[data-question]'))
      this.refresh(fieldset.dataset['question'] ?? '');
  }

  fieldset(question: string): HTMLElement {
    return this.#form.querySelector<HTMLElement>(`[data-question="${question}"]`) ?? this.#form;
  }

  slot(name: string, question: string): HTMLElement | null {
    return this.#form.querySelector<HTMLElement>(`[data-${name}="${question}"]`);
  }

  /** Tells the form library what stands in the fields, which a script or the browser may have changed. */
  refresh(question: string): void {
    const seen = new Map(this.#controls(question).map((control) => [control.name, control]));
    for (const [name, control] of seen) void this.#methods.register(name).onChange({ target: control, type: 'change' });
  }

  read(question: string): AnswerDraft {
    return draftOf(this.#methods.getValues(question));
  }

  fill(question: string, draft: AnswerDraft): void {
    while (this.#rows(question).length < Math.min(draft.evidence.length, mostEvidence)) this.addEvidence(question);
    const list = this.#controls(question).some(
      ({ name, type }) => name === fieldName(question, 'choice') && type === 'checkbox',
    );
    for (const name of new Set(this.#controls(question).map((control) => control.name))) {
      const value = valueOf(draft, name.slice(question.length + 1));
      this.#methods.setValue(name, list || typeof value === 'string' ? value : (value[0] ?? ''));
    }
    for (const details of this.fieldset(question).querySelectorAll('details')) details.open ||= holdsSomething(details);
  }

  hasSpace(question: string): boolean {
    return this.#rows(question).length < mostEvidence;
  }

  /** Another empty row of evidence. */
  addEvidence(question: string): void {
    const rows = this.#rows(question);
    const last = rows.at(-1);
    if (last === undefined) return;
    const row = last.cloneNode(true) as HTMLElement;
    renumber(row, rows.length);
    last.after(row);
    for (const control of row.querySelectorAll('input')) {
      control.value = '';
      this.#attach(control);
    }
  }

  /** Ticking "none of these" or the like unticks the list, and the other way round. */
  exclude(question: string, ticked: Control): void {
    if (!(ticked instanceof HTMLInputElement) || ticked.type !== 'checkbox' || !ticked.checked) return;
    const special = ticked.value.startsWith('~');
    for (const control of this.#controls(question)) {
      if (control === ticked || !(control instanceof HTMLInputElement) || control.type !== 'checkbox') continue;
      if (special || control.value.startsWith('~')) control.checked = false;
    }
  }

  #controls(question: string): readonly Control[] {
    const root = question === '' ? this.#form : this.fieldset(question);
    return [...root.querySelectorAll<Control>('input, textarea, select')].filter(
      (control) => questionOf(control) !== undefined,
    );
  }

  #rows(question: string): readonly HTMLElement[] {
    return [...this.fieldset(question).querySelectorAll<HTMLElement>('[data-evidence-row]')];
  }

  #attach(control: Control): void {
    this.#methods.register(control.name).ref(control);
  }
}

function holdsSomething(part: HTMLElement): boolean {
  const controls = [...part.querySelectorAll<Control>('input, textarea')];
  return controls.some((control) => control.value !== '' && (!isTickable(control) || control.checked));
}

function isTickable(control: Control): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox';
}

function isTicked(control: Control): boolean {
  return isTickable(control) && control.checked;
}

/** The question that a field belongs to; undefined for fields that are no part of an answer. */
export function questionOf(target: EventTarget | null): string | undefined {
  if (!(target instanceof HTMLElement) || !('name' in target)) return undefined;
  const question = target.closest<HTMLElement>('[data-question]')?.dataset['question'];
  return question !== undefined && String(target.name).startsWith(`${question}.`) ? question : undefined;
}

function renumber(row: HTMLElement, index: number): void {
  row.dataset['evidenceRow'] = String(index);
  for (const element of row.querySelectorAll('*')) {
    for (const name of ['id', 'name', 'for', 'aria-describedby']) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, value.replace(/(evidence[.-])\d+/g, `$1${index}`));
    }
  }
  const legend = row.querySelector('legend');
  if (legend !== null) legend.textContent = (legend.textContent ?? '').replace(/\d+/, String(index + 1));
  for (const error of row.querySelectorAll('[id$="-error"]')) error.remove();
}

function valueOf(draft: AnswerDraft, part: string): string | readonly string[] {
  const [first, second = '', third = ''] = part.split('.');
  switch (first) {
    case 'rows':
      return draft.rows[second] ?? [];
    case 'evidence':
      return textOf(recordOf(draft.evidence[Number(second)])[third]);
    case 'note':
    case 'confidence':
    case 'choice':
    case 'options':
      return draft[first];
    default:
      return '';
  }
}

/** The library's values of one question as a draft; what a field does not hold is empty. */
function draftOf(values: unknown): AnswerDraft {
  const { choice, options, rows, evidence, note, confidence } = recordOf(values);
  return {
    ...emptyDraft,
    choice: listOf(choice),
    options: listOf(options),
    rows: Object.fromEntries(Object.entries(recordOf(rows)).map(([row, chosen]) => [row, listOf(chosen)])),
    evidence: Object.values(recordOf(evidence)).map((item) => {
      const { title, url, date } = recordOf(item);
      return { title: textOf(title), url: textOf(url), date: textOf(date) };
    }),
    note: textOf(note),
    confidence: textOf(confidence),
  };
}

function recordOf(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {};
}

function listOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter(
    (item): item is string => typeof item === 'string' && item !== '',
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
