/** The form in which a workshop is set up. */
import { cleanLine, cleanText } from '@/lib/instrument/values/clean-text';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { plainClock, plainDate } from '@/lib/instrument/values/plain-spelling';
import { agendaText, readAgenda } from './agenda';
import { parseSetup, type SetupKey, votableQuestions } from './setup-schema';
import type { WorkshopSetup } from './workshop';

/** How the questions are chosen. */
export const questionChoices = ['all', 'core', 'section', 'picked'] as const;
export type QuestionChoice = (typeof questionChoices)[number];

/** As they were typed; empty where nothing was. */
export interface SetupFields {
  readonly title: string;
  /** One of `questionChoices`. */
  readonly choose: string;
  /** The id of a section, with `section`. */
  readonly section: string;
  /** Ids, with `picked`. */
  readonly questions: readonly string[];
  readonly anonymity: string;
  /** One a line; not looked at where nothing is asked. */
  readonly departments: string;
  /** One item a line, its minutes first. */
  readonly agenda: string;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly keepVotesDays: string;
}

export type SetupField = keyof SetupFields;

/** The words stand under `workshop.issues.<field>-<code>`. */
export interface SetupFieldIssue {
  readonly field: SetupField;
  readonly code: string;
}

export type ReadSetup =
  | { readonly ok: true; readonly setup: WorkshopSetup }
  | { readonly ok: false; readonly issues: readonly SetupFieldIssue[] };

/**
 * Reads a form. Every key of a setup is a field of the form of the same name; only how questions are chosen, and which
 * section, are fields of their own.
 *
 * @see method, section 8
 * @example readSetup(instrument, { ...fields, choose: 'section', section: '' })
 * // { ok: false, issues: [{ field: 'section', code: 'missing' }] }
 */
export function readSetup(instrument: Instrument, fields: SetupFields): ReadSetup {
  const choice = questionChoices.find((known) => known === fields.choose);
  const questions = choice === undefined ? [] : chosenQuestions(instrument, choice, fields);
  const parsed = parseSetup(instrument, {
    title: fields.title,
    questions,
    anonymity: fields.anonymity,
    departments:
      fields.anonymity === 'nothing'
        ? []
        : cleanText(fields.departments)
            .split('\n')
            .filter((line) => cleanLine(line) !== ''),
    agenda: readAgenda(fields.agenda),
    ...given('heldOn', plainDate(fields.heldOn)),
    ...given('startsAt', plainClock(fields.startsAt)),
    keepVotesDays: /^\d+$/.test(fields.keepVotesDays) ? Number(fields.keepVotesDays) : undefined,
  });
  if (parsed.ok) return parsed;
  return { ok: false, issues: parsed.issues.map(({ key, code }) => ({ field: fieldOf(key, choice), code })) };
}

function given<const Key extends string>(key: Key, text: string) {
  return text === '' ? {} : { [key]: text };
}

/** Questions that are missing are asked for where they are chosen. */
function fieldOf(key: SetupKey, choice: QuestionChoice | undefined): SetupField {
  if (key !== 'questions' || choice === 'picked') return key;
  return choice === 'section' ? 'section' : 'choose';
}

function chosenQuestions(
  instrument: Instrument,
  choice: QuestionChoice,
  { section, questions }: SetupFields,
): readonly string[] {
  if (choice === 'picked') return questions;
  const votable = votableQuestions(instrument);
  const wanted = instrument.questions.filter(({ id }) => votable.includes(id));
  if (choice === 'section') return wanted.filter((question) => question.section === section).map(({ id }) => id);
  return wanted.filter(({ core }) => choice === 'all' || core).map(({ id }) => id);
}

/**
 * What the form shows of a setup that is there already, its questions picked one by one.
 *
 * @example fieldsOfSetup(setup).departments // 'Ports\nCulture'
 */
export function fieldsOfSetup({
  title,
  questions,
  anonymity,
  departments,
  agenda,
  heldOn = '',
  startsAt = '',
  keepVotesDays,
}: WorkshopSetup): SetupFields {
  return {
    title,
    choose: 'picked',
    section: '',
    questions,
    anonymity,
    departments: departments.join('\n'),
    agenda: agendaText(agenda),
    heldOn,
    startsAt,
    keepVotesDays: String(keepVotesDays),
  };
}

/** Nothing filled in. */
export const emptySetupFields: SetupFields = {
  title: '',
  choose: '',
  section: '',
  questions: [],
  anonymity: '',
  departments: '',
  agenda: '',
  heldOn: '',
  startsAt: '',
  keepVotesDays: '',
};
