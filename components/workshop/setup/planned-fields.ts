/** The form that a workshop is planned with: what is settled before the workshop opens, the pace, and which agenda. */
import { questionKey } from '@/lib/i18n/text/question-key';
import type { Reading } from '@/lib/i18n/text/answer-text';
import type { Words } from '@/lib/i18n/catalogue/words';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { agendaText } from '@/lib/workshop/model/agenda';
import {
  emptySetupFields,
  fieldsOfSetup,
  readSetup,
  type SetupField,
  type SetupFields,
} from '@/lib/workshop/model/read-setup';
import { type Pace, paces, type WorkshopSetup } from '@/lib/workshop/model/workshop';
import { agendaPlans, planLines } from './agenda-plans';

export interface PlannedFields extends SetupFields {
  /** A ready-made agenda, or `own`: then it is what stands in `agenda`. */
  readonly plan: string;
  readonly pace: string;
}

/** The words stand under `workshop.issues.<field>-<code>`. */
export interface PlannedIssue {
  readonly field: SetupField | 'plan' | 'pace';
  readonly code: string;
}

export type PlannedReading =
  | { readonly ok: true; readonly setup: WorkshopSetup; readonly pace: Pace }
  | { readonly ok: false; readonly issues: readonly PlannedIssue[] };

const lines = [
  'title',
  'choose',
  'section',
  'anonymity',
  'departments',
  'agenda',
  'heldOn',
  'startsAt',
  'keepVotesDays',
  'plan',
  'pace',
] as const;

/** As a browser sends them; other names are passed over. */
export function readPlannedFields(sent: URLSearchParams): PlannedFields {
  const typed = Object.fromEntries(lines.map((name) => [name, sent.get(name) ?? '']));
  return {
    ...emptySetupFields,
    plan: '',
    pace: '',
    ...typed,
    questions: sent
      .getAll('questions')
      .flatMap((ids) => ids.split(' '))
      .filter((id) => id !== ''),
  };
}

export function writePlannedFields({ questions, ...typed }: PlannedFields): string {
  return new URLSearchParams([
    ...Object.entries(typed),
    ...questions.map((id): [string, string] => ['questions', id]),
  ]).toString();
}

/** What the fields amount to; the ready-made agendas are kept in the words of the reader. */
export function readPlanned(
  fields: PlannedFields,
  { instrument, words }: { readonly instrument: Instrument; readonly words: Words },
): PlannedReading {
  const pace = paces.find((known) => known === fields.pace);
  const read = readSetup(instrument, { ...fields, agenda: agendaOf(fields, words) });
  const missing = missingIn(fields);
  if (read.ok && pace !== undefined && missing.length === 0) return { ok: true, setup: read.setup, pace };
  return { ok: false, issues: [...(read.ok ? [] : read.issues), ...missing] };
}

function agendaOf({ plan, agenda }: PlannedFields, words: Words): string {
  const ready = agendaPlans.find((known) => known === plan);
  if (ready !== undefined) return agendaText(planLines(words, ready));
  return plan === 'own' ? agenda : '';
}

function missingIn({ plan, agenda, pace }: PlannedFields): readonly PlannedIssue[] {
  const fields = {
    plan: plan !== 'own' && !agendaPlans.some((known) => known === plan),
    agenda: plan === 'own' && agenda.trim() === '',
    pace: !paces.some((known) => known === pace),
  };
  return (['plan', 'agenda', 'pace'] as const)
    .filter((field) => fields[field])
    .map((field) => ({ field, code: 'missing' }));
}

export function plannedFieldsOf(setup: WorkshopSetup, pace: Pace): PlannedFields {
  return { ...fieldsOfSetup(setup), plan: 'own', pace };
}

/** The same as one text a field, which two people’s changes are told apart by. */
export function plannedValues(setup: WorkshopSetup, pace: Pace): Readonly<Record<keyof PlannedFields | 'go', string>> {
  const { questions, ...fields } = plannedFieldsOf(setup, pace);
  return { ...fields, questions: questions.join(' '), go: 'yes' };
}

/** What a field holds, in words: for whoever has to choose between two. */
export function plannedText({ words, instrument }: Reading, field: string, value: string): string {
  if (field === 'questions')
    return words.list(value.split(' ').map((id) => words.t(`${questionKey(instrument.version, id)}.short`)));
  const option = `workshop.fields.${field}.${value}`;
  return value !== '' && ['anonymity', 'pace', 'keepVotesDays'].includes(field) ? words.t(option) : value;
}

/** What the form of a new workshop proposes: it can be sent as it is. */
export function proposedFields(words: Words): PlannedFields {
  return {
    ...emptySetupFields,
    title: words.t('workshop.defaultTitle'),
    choose: 'core',
    anonymity: 'departments',
    departments: words.t('workshop.defaultDepartments'),
    keepVotesDays: '7',
    plan: agendaPlans[0],
    pace: 'led',
  };
}
