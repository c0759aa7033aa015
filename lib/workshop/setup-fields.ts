/** The form that a workshop is planned with. */
import { questionsOf } from '@/lib/instrument/asked';
import type { FormId, Instrument } from '@/lib/instrument/instrument';
import { parseSetup, type SetupKey, votableQuestions } from './setup-schema';
import { type AgendaItem, anonymities, type Pace, paces, voteKeepings, type WorkshopSetup } from './workshop';

/** `core`: the questions of the quick form. */
export const questionChoices = ['all', 'core', 'section', 'picked'] as const;
export type QuestionChoice = (typeof questionChoices)[number];

export const agendaPlans = ['ninety', 'half-day'] as const;
export type AgendaPlan = (typeof agendaPlans)[number];

const lineNames = ['title', 'heldOn', 'startsAt', 'choose', 'section', 'anonymity', 'departments', 'pace', 'plan', 'agenda', 'keepVotesDays'] as const;
export type SetupLineName = (typeof lineNames)[number];

/** As typed. `departments` and `agenda` hold one a line. */
export type SetupFields = Readonly<Record<SetupLineName, string>> & { readonly picks: readonly string[] };

export type SetupIssueKey = SetupKey | 'pace';

/** The words stand under `workshop.issues.<key>-<code>`. */
export interface SetupFormIssue {
  readonly key: SetupIssueKey;
  readonly code: string;
}

export type SetupReading =
  | { readonly ok: true; readonly setup: WorkshopSetup; readonly pace: Pace }
  | { readonly ok: false; readonly issues: readonly SetupFormIssue[] };

interface SetupContext {
  readonly instrument: Instrument;
  readonly form: FormId;
  /** The ready-made agendas, in the words of the reader. */
  readonly plans: Readonly<Record<AgendaPlan, readonly AgendaItem[]>>;
}

/**
 * The fields as a browser sends them; unknown names are passed over.
 *
 * @example readSetupFields(new URLSearchParams('title=A&picks=continuity')).picks // ['continuity']
 */
export function readSetupFields(sent: URLSearchParams): SetupFields {
  const lines = Object.fromEntries(lineNames.map((name) => [name, sent.get(name) ?? ''])) as Record<SetupLineName, string>;
  return { ...lines, picks: sent.getAll('picks') };
}

/**
 * The fields again, to be kept or sent.
 *
 * @example writeSetupFields(fields).get('title')
 */
export function writeSetupFields({ picks, ...lines }: SetupFields): URLSearchParams {
  return new URLSearchParams([...Object.entries(lines), ...picks.map((id) => ['picks', id] as [string, string])]);
}

/**
 * What the fields amount to, or everything that is wrong with them: one issue a key.
 *
 * @see method, section 8
 * @example readSetupForm({ ...fields, title: '' }, context) // { ok: false, issues: [{ key: 'title', code: 'missing' }] }
 */
export function readSetupForm(fields: SetupFields, context: SetupContext): SetupReading {
  const pace = paces.find((known) => known === fields.pace);
  const parsed = parseSetup(context.instrument, inputOf(fields, context));
  if (parsed.ok && pace !== undefined) return { ok: true, setup: parsed.setup, pace };
  const issues: readonly SetupFormIssue[] = parsed.ok ? [] : parsed.issues.map((issue) => (needsSection(fields, issue) ? { key: 'questions', code: 'section' } : issue));
  return { ok: false, issues: pace === undefined ? [...issues, { key: 'pace', code: 'missing' }] : issues };
}

function needsSection({ choose, section }: SetupFields, { key }: SetupFormIssue): boolean {
  return key === 'questions' && choose === 'section' && section === '';
}

function inputOf(fields: SetupFields, context: SetupContext): Readonly<Record<string, unknown>> {
  const { title, heldOn, startsAt, anonymity, keepVotesDays } = fields;
  return {
    title,
    questions: chosenQuestions(fields, context),
    anonymity: anonymities.find((known) => known === anonymity),
    departments: anonymity === 'nothing' ? [] : linesOf(fields.departments),
    agenda: agendaPlans.some((plan) => plan === fields.plan) ? context.plans[fields.plan as AgendaPlan] : ownAgenda(fields),
    ...(heldOn.trim() !== '' && { heldOn: heldOn.trim() }),
    ...(startsAt.trim() !== '' && { startsAt: startsAt.trim() }),
    keepVotesDays: voteKeepings.find((known) => String(known) === keepVotesDays),
  };
}

function chosenQuestions({ choose, section, picks }: SetupFields, { instrument, form }: SetupContext): readonly string[] | undefined {
  const votable = votableQuestions(instrument);
  const among = (ids: readonly { readonly id: string }[]) => ids.map(({ id }) => id).filter((id) => votable.includes(id));
  switch (questionChoices.find((known) => known === choose)) {
    case 'all':
      return among(questionsOf(instrument, form));
    case 'core':
      return among(questionsOf(instrument, 'quick'));
    case 'section':
      return among(questionsOf(instrument, form, section));
    case 'picked':
      return [...new Set(picks)];
    default:
      return undefined;
  }
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/).map((line) => line.trim()).filter((line) => line !== '');
}

/** Undefined where nothing says which agenda; a line that does not begin with minutes has none. */
function ownAgenda({ plan, agenda }: SetupFields): readonly { readonly title: string; readonly minutes: number }[] | undefined {
  if (plan !== 'own') return undefined;
  const items = linesOf(agenda).map((line) => {
    const [, minutes = '0', title = line] = /^(\d{1,4})\s+(.+)$/.exec(line) ?? [];
    return { title, minutes: Number(minutes) };
  });
  return items.length > 0 ? items : undefined;
}

/**
 * The fields of a workshop as it is planned.
 *
 * @example setupFieldsOf(setup, 'led').choose // 'picked'
 */
export function setupFieldsOf(setup: WorkshopSetup, pace: Pace): SetupFields {
  const { title, heldOn = '', startsAt = '', anonymity, departments, agenda, keepVotesDays, questions } = setup;
  return {
    title,
    heldOn,
    startsAt,
    choose: 'picked',
    section: '',
    picks: questions,
    anonymity,
    departments: departments.join('\n'),
    pace,
    plan: 'own',
    agenda: agenda.map((item) => `${item.minutes} ${item.title}`).join('\n'),
    keepVotesDays: String(keepVotesDays),
  };
}
