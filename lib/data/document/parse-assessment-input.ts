import { z } from 'zod';
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';
import { stageIds } from '@/lib/instrument/model/stage';
import { areaIds, formIds, type Instrument } from '@/lib/instrument/model/instrument';
import { parseAnswers } from '@/lib/instrument/parse/parse-answer';
import { findInstrument } from '@/lib/instrument/registry';
import { countryCode, nameLimit, requiredLine } from './line-schema';

/** What is wrong, and where: keys joined by dots. */
export interface DocumentIssue {
  readonly path: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, number>>;
}

export type ParsedDocument<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly DocumentIssue[] };

/** Everything of an assessment but its answers, which the instrument's own parser reads. */
export const assessmentFields = {
  city: requiredLine(nameLimit),
  country: countryCode,
  form: z.enum(formIds, 'unknown-form'),
  instrumentVersion: z
    .number('not-a-version')
    .refine((version) => findInstrument(version) !== undefined, 'unknown-version'),
  answers: z.unknown(),
  targets: z.partialRecord(z.enum(areaIds, 'unknown-area'), z.enum(stageIds, 'unknown-stage'), 'not-an-object'),
};

const assessmentInput = z.strictObject(assessmentFields, 'not-an-object');

/**
 * Dates of evidence may be of any year: each was saved once, perhaps before years were looked at, and what was saved
 * can be read again. Whoever changes such an answer is then told of its date.
 */
export function parseAssessmentInput(input: unknown): ParsedDocument<AssessmentInput> {
  const fields = parseFields(assessmentInput, input);
  if (!fields.ok) return fields;
  const answers = parseDocumentAnswers(findInstrument(fields.value.instrumentVersion), fields.value.answers);
  if (!answers.ok) return answers;
  return { ok: true, value: { ...fields.value, answers: answers.value } };
}

export function parseFields<Value>(schema: z.ZodType<Value>, input: unknown): ParsedDocument<Value> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, issues: parsed.error.issues.flatMap(documentIssues) };
}

function documentIssues(issue: z.core.$ZodIssue): readonly DocumentIssue[] {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [path, key].filter(Boolean).join('.'), code: 'unknown-key' }));
  return [{ path, code: issue.message }];
}

function parseDocumentAnswers(
  instrument: Instrument | undefined,
  input: unknown,
): ParsedDocument<AssessmentInput['answers']> {
  if (instrument === undefined) return { ok: false, issues: [{ path: 'instrumentVersion', code: 'unknown-version' }] };
  const parsed = parseAnswers(instrument, input);
  return parsed.ok ? { ok: true, value: parsed.answers } : parsed;
}
