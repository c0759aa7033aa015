/** The file that carries a whole assessment out of one installation and into another. */
import { z } from 'zod';
import type { AssessmentInput } from '@/lib/instrument/assessment-input';
import { parseAnswers } from '@/lib/instrument/parse-answer';
import { findInstrument } from '@/lib/instrument/registry';
import { mostActions } from '@/lib/report/action-form';
import { type DocumentAction, documentAction } from './action-content';
import { answeredByLimit, optionalLine } from './line-schema';
import { assessmentFields, type DocumentIssue, parseAssessmentInput, type ParsedDocument, parseFields } from './parse-assessment-input';

const documentFormat = 'chancery-assessment';
const documentFormatVersion = 1;
/** Two hundred kept states of a city that writes much. */
export const documentByteLimit = 8 * 1024 * 1024;
/** As many as one file holds. */
export const mostSnapshots = 200;

/** A frozen state of the assessment, as the file holds it. */
export interface DocumentSnapshot extends AssessmentInput {
  readonly takenAt: Date;
  readonly answeredBy?: string;
  readonly figuresEdition: string;
}

export interface AssessmentDocument extends AssessmentInput {
  readonly snapshots: readonly DocumentSnapshot[];
  /** In the office's own order; files of an assessment without a plan say nothing of it. */
  readonly plan?: readonly DocumentAction[];
}

const date = z.iso.datetime('not-a-date').transform((text) => new Date(text));

const snapshotSchema = z.strictObject(
  { takenAt: date, answeredBy: optionalLine(answeredByLimit), figuresEdition: z.string('missing').regex(/^[a-z0-9.-]{1,60}$/, 'invalid'), ...assessmentFields },
  'not-an-object',
);

const documentSchema = z.strictObject(
  {
    format: z.literal(documentFormat, 'unknown-format'),
    formatVersion: z.literal(documentFormatVersion, 'unknown-version'),
    instrument: z.literal('city-diplomacy-capacity', 'unknown-instrument'),
    ...assessmentFields,
    snapshots: z.array(snapshotSchema, 'not-a-list').max(mostSnapshots, 'too-many'),
    plan: z.array(documentAction, 'not-a-list').max(mostActions, 'too-many').exactOptional(),
    exportedAt: date,
  },
  'not-an-object',
);

/** Readable as it stands: two spaces, and keys in the order in which a person would look. */
export function writeAssessmentDocument(document: AssessmentDocument, exportedAt: Date): string {
  const head = { format: documentFormat, formatVersion: documentFormatVersion, instrument: 'city-diplomacy-capacity' };
  const snapshots = document.snapshots.map((snapshot) => ({
    takenAt: snapshot.takenAt.toISOString(),
    ...(snapshot.answeredBy === undefined ? {} : { answeredBy: snapshot.answeredBy }),
    figuresEdition: snapshot.figuresEdition,
    ...writeInput(snapshot),
  }));
  return `${JSON.stringify({ ...head, ...writeInput(document), snapshots, ...(document.plan && document.plan.length > 0 ? { plan: document.plan } : {}), exportedAt: exportedAt.toISOString() }, null, 2)}\n`;
}

function writeInput({ instrumentVersion, city, country, form, answers, targets = {} }: AssessmentInput): AssessmentInput {
  return { instrumentVersion, city, country, form, answers, targets };
}

/** Strict: an unknown key, question or option is named by its path, and nothing is guessed. */
export function parseAssessmentDocument(text: string): ParsedDocument<AssessmentDocument> {
  const json = parseJsonText(text);
  if (json === undefined) return { ok: false, issues: [{ path: '', code: 'not-json' }] };
  const fields = parseFields(documentSchema, json.value);
  if (!fields.ok) return fields;
  const own = parseAssessmentInput(inputOf(fields.value));
  const snapshots = fields.value.snapshots.map((snapshot) => parseAssessmentInput(inputOf(snapshot)));
  const { plan = [] } = fields.value;
  const issues = [...issuesOf(own), ...basisIssues(fields.value.instrumentVersion, plan), ...snapshots.flatMap((snapshot, index) => issuesOf(snapshot, `snapshots.${index}.`))];
  if (!own.ok || issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { ...own.value, snapshots: joinSnapshots(fields.value.snapshots, snapshots), ...(plan.length > 0 && { plan }) } };
}

/** What an action rests on must be answers of this questionnaire, since the plan puts them into its words. */
function basisIssues(version: number, plan: readonly DocumentAction[]): readonly DocumentIssue[] {
  const instrument = findInstrument(version);
  if (instrument === undefined) return [];
  return plan.flatMap(({ basis }, index) => {
    const asked = new Set(instrument.questions.map(({ id }) => id));
    const unknown = Object.keys(basis).filter((question) => !asked.has(question));
    const given = Object.fromEntries(Object.entries(basis).filter(([question, { state }]) => state !== 'none' && asked.has(question)));
    const parsed = parseAnswers(instrument, given);
    const issues = [...unknown.map((path) => ({ path, code: 'unknown-question' })), ...(parsed.ok ? [] : parsed.issues)];
    return issues.map((issue) => ({ ...issue, path: `plan.${index}.basis.${issue.path.replace(/^answers\./, '')}` }));
  });
}

type SnapshotFields = z.infer<typeof snapshotSchema>;

function joinSnapshots(fields: readonly SnapshotFields[], inputs: readonly ParsedDocument<AssessmentInput>[]): readonly DocumentSnapshot[] {
  return fields.flatMap(({ takenAt, answeredBy, figuresEdition }, index) => {
    const input = inputs[index];
    if (input?.ok !== true) return [];
    return [{ ...input.value, takenAt, figuresEdition, ...(answeredBy === undefined ? {} : { answeredBy }) }];
  });
}

function inputOf({ city, country, form, instrumentVersion, answers, targets }: Omit<SnapshotFields, 'takenAt' | 'answeredBy' | 'figuresEdition'>) {
  return { city, country, form, instrumentVersion, answers, targets };
}

function issuesOf(parsed: ParsedDocument<unknown>, prefix = ''): readonly DocumentIssue[] {
  return parsed.ok ? [] : parsed.issues.map((issue) => ({ ...issue, path: `${prefix}${issue.path}` }));
}

function parseJsonText(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
