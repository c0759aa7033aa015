/** What a setup must look like, whoever wrote it: a form, or a stored row. */
import { z } from 'zod';
import { cleanLine } from '@/lib/instrument/values/clean-text';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { refuseDay } from '@/lib/instrument/values/calendar-day';
import { anonymities, voteKeepings, type WorkshopSetup } from './workshop';

/** Lengths in characters, the rest in pieces; minutes of one item of the agenda. */
export const setupLimits = {
  title: 120,
  department: 80,
  departments: 40,
  fewestDepartments: 2,
  agendaItem: 120,
  agenda: 30,
  minutes: 600,
  name: 80,
} as const;

export type SetupKey = keyof WorkshopSetup;

/** The words stand under `workshop.issues.<key>-<code>`. */
export interface SetupIssue {
  readonly key: SetupKey;
  readonly code: string;
}

export type ParsedSetup =
  { readonly ok: true; readonly setup: WorkshopSetup } | { readonly ok: false; readonly issues: readonly SetupIssue[] };

const line = (most: number) =>
  z.string('missing').transform(cleanLine).pipe(z.string().min(1, 'missing').max(most, 'too-long'));

const agendaItem = z.strictObject({
  title: line(setupLimits.agendaItem),
  minutes: z.int('not-minutes').min(1, 'not-minutes').max(setupLimits.minutes, 'not-minutes'),
});

const schema = z
  .strictObject({
    title: line(setupLimits.title),
    questions: z.array(z.string(), 'missing').min(1, 'missing').refine(areDistinct, 'repeated'),
    anonymity: z.enum(anonymities, 'missing'),
    departments: z
      .array(line(setupLimits.department), 'missing')
      .max(setupLimits.departments, 'too-many')
      .refine(areDistinct, 'repeated'),
    agenda: z.array(agendaItem, 'missing').max(setupLimits.agenda, 'too-many'),
    heldOn: z.string('not-a-day').min(1, 'not-a-day').superRefine(refuseDay).exactOptional(),
    startsAt: z
      .string('not-a-time')
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-time')
      .exactOptional(),
    keepVotesDays: z.literal(voteKeepings, 'missing'),
  })
  .superRefine(({ anonymity, departments }, context) => {
    const few = anonymity === 'departments' && departments.length < setupLimits.fewestDepartments;
    const unasked = anonymity === 'nothing' && departments.length > 0;
    if (few || unasked)
      context.addIssue({ code: 'custom', path: ['departments'], message: few ? 'too-few' : 'unasked' });
  });

/** A name is the same name in small letters. */
function areDistinct(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.toLocaleLowerCase('en'))).size === names.length;
}

const keys = Object.keys(schema.shape) as readonly SetupKey[];

/**
 * The setup in one spelling, its questions in the order of the questionnaire, or what is wrong with it: one issue a
 * key.
 *
 * @see method, section 8
 * @example parseSetup(instrument, { ...setup, questions: ['profile-country'] })
 * // { ok: false, issues: [{ key: 'questions', code: 'unknown' }] }
 */
export function parseSetup(instrument: Instrument, input: unknown): ParsedSetup {
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    const faults = new Map(parsed.error.issues.map(({ path, message }) => [path[0] ?? '', message]));
    const issues = keys.flatMap((key) => issueOf(key, faults.get(key)));
    return { ok: false, issues: issues.length > 0 ? issues : [{ key: 'title', code: 'missing' }] };
  }
  const known = votableQuestions(instrument).filter((id) => parsed.data.questions.includes(id));
  if (known.length !== parsed.data.questions.length)
    return { ok: false, issues: [{ key: 'questions', code: 'unknown' }] };
  return { ok: true, setup: { ...parsed.data, questions: known } };
}

function issueOf(key: SetupKey, code: string | undefined): readonly SetupIssue[] {
  return code === undefined ? [] : [{ key, code }];
}

/**
 * What a workshop can vote on, by id: everything but the country, which nobody votes on.
 *
 * @example votableQuestions(instrument).includes('profile-country') // false
 */
export function votableQuestions(instrument: Instrument): readonly string[] {
  return instrument.questions.filter(({ kind }) => kind !== 'country').map(({ id }) => id);
}
