/** The file that carries a whole assessment out of one installation and into another. */
import { setImmediate as othersFirst } from 'node:timers/promises';
import { z } from 'zod';
import type { Office } from '@/lib/export/model/office';
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';
import { requireInstrument } from '@/lib/instrument/registry';
import { withoutUndefined } from '@/lib/instrument/parse/without-undefined';
import type { Report } from '@/lib/report/types/report';
import { type CancelledDate, cancelledDatesSchema } from './cancelled-date';
import { officeSchema, readOffice } from './document-office';
import { basisIssues, type DocumentAction, planSchema } from './document-plan';
import { type DocumentWorkshop, readWorkshops, workshopsSchema } from './document-workshops';
import { answeredByLimit, moment, optionalLine } from './line-schema';
import {
  assessmentFields,
  type DocumentIssue,
  parseAssessmentInput,
  type ParsedDocument,
  parseFields,
} from './parse-assessment-input';
import { inTodaysWords } from '@/lib/instrument/parse/todays-words';

const documentFormat = 'chancery-assessment';
/**
 * Since 2 with the plan, the office and who saved what when; since 3 in the words of docs/words.md. Files of before are
 * read as ever.
 */
const currentFormatVersion = 3;
const documentFormatVersions = [1, 2, currentFormatVersion] as const;
/** Two hundred snapshots of a city that writes much, a logo, and the report of the day. */
export const documentByteLimit = 10 * 1024 * 1024;
/** As many as one file holds. */
export const mostSnapshots = 200;

/** A frozen state of the assessment, as the file holds it. */
export interface DocumentSnapshot extends AssessmentInput {
  readonly takenAt: Date;
  readonly answeredBy?: string;
  readonly figuresVersion: string;
}

/** When an answer was saved, and with whose link. */
export interface SavedMark {
  readonly at: Date;
  readonly by?: string;
}

/** Links are never in it: whoever reads the file must not be let in by it. */
export interface AssessmentDocument extends AssessmentInput {
  readonly snapshots: readonly DocumentSnapshot[];
  /** The day that the report is dated with. */
  readonly updatedAt?: Date;
  /** By question. */
  readonly saved?: Readonly<Record<string, SavedMark>>;
  /** In the office's own order; files of an assessment without a plan say nothing of it. */
  readonly plan?: readonly DocumentAction[];
  /** Dates that the plan has no more, by which calendars are told. */
  readonly cancelledDates?: readonly CancelledDate[];
  readonly office?: Office;
  /** From the first held to the last; without votes and names. */
  readonly workshops?: readonly DocumentWorkshop[];
}

const savedSchema = z.record(
  z.string(),
  z.strictObject({ at: moment, by: optionalLine(answeredByLimit) }, 'not-an-object'),
  'not-an-object',
);

const snapshotSchema = z.strictObject(
  {
    takenAt: moment,
    answeredBy: optionalLine(answeredByLimit),
    figuresVersion: z.string('missing').regex(/^[a-z0-9.-]{1,60}$/, 'invalid'),
    ...assessmentFields,
  },
  'not-an-object',
);

export const documentSchema = z.strictObject(
  {
    format: z.literal(documentFormat, 'unknown-format'),
    formatVersion: z.literal(documentFormatVersions, 'unknown-version'),
    instrument: z.literal('city-diplomacy-capacity', 'unknown-instrument'),
    ...assessmentFields,
    updatedAt: moment.optional(),
    saved: savedSchema.optional(),
    plan: planSchema.exactOptional(),
    cancelledDates: cancelledDatesSchema.exactOptional(),
    office: officeSchema.optional(),
    workshops: workshopsSchema.exactOptional(),
    snapshots: z.array(snapshotSchema, 'not-a-list').max(mostSnapshots, 'too-many'),
    exportedAt: moment,
    // For those who read the file with a program of their own; here it is made anew from all the rest.
    report: z.unknown().optional(),
  },
  'not-an-object',
);

/** Readable as it stands: two spaces, and keys in the order in which a person would look. */
export function writeAssessmentDocument(document: AssessmentDocument, exportedAt: Date, report?: Report): string {
  const { snapshots, updatedAt, saved, plan, cancelledDates, office, workshops } = document;
  const whole = {
    format: documentFormat,
    formatVersion: currentFormatVersion,
    instrument: 'city-diplomacy-capacity',
    ...writeInput(document),
    ...(updatedAt && { updatedAt: updatedAt.toISOString() }),
    ...(saved && { saved }),
    ...unlessEmpty({ plan, cancelledDates }),
    ...(office && { office }),
    ...unlessEmpty({ workshops }),
    snapshots: snapshots.map(writeSnapshot),
    exportedAt: exportedAt.toISOString(),
    ...(report && { report }),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function unlessEmpty(lists: Readonly<Record<string, readonly unknown[] | undefined>>) {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined && list.length > 0));
}

function writeSnapshot({ takenAt, answeredBy, figuresVersion, ...input }: DocumentSnapshot) {
  return {
    takenAt: takenAt.toISOString(),
    ...(answeredBy !== undefined && { answeredBy }),
    figuresVersion,
    ...writeInput(input),
  };
}

function writeInput({
  instrumentVersion,
  city,
  country,
  form,
  answers,
  targets = {},
}: AssessmentInput): AssessmentInput {
  return { instrumentVersion, city, country, form, answers, targets };
}

/** Strict: an unknown key, question or option is named by its path, and nothing is guessed. */
export async function parseAssessmentDocument(text: string): Promise<ParsedDocument<AssessmentDocument>> {
  const json = parseJsonText(text);
  if (json === undefined) return { ok: false, issues: [{ path: '', code: 'not-json' }] };
  const fields = parseFields(documentSchema, json.value);
  if (!fields.ok) return fields;
  const own = parseAssessmentInput(inputOf(fields.value));
  const snapshots = await parseSnapshots(fields.value.snapshots);
  const extras = await readExtras(fields.value);
  const issues = [
    ...issuesOf(own),
    ...issuesOf(extras),
    ...snapshots.flatMap((snapshot, index) => issuesOf(snapshot, `snapshots.${index}.`)),
  ];
  if (!own.ok || !extras.ok || issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: { ...own.value, ...extras.value, snapshots: joinSnapshots(fields.value.snapshots, snapshots) },
  };
}

type Extras = Pick<AssessmentDocument, 'updatedAt' | 'saved' | 'plan' | 'cancelledDates' | 'office' | 'workshops'>;

/** What files have since their second version. */
async function readExtras({
  instrumentVersion,
  updatedAt,
  saved,
  plan = [],
  cancelledDates,
  office,
  workshops,
}: z.infer<typeof documentSchema>): Promise<ParsedDocument<Extras>> {
  const instrument = requireInstrument(instrumentVersion);
  const ownOffice = office === undefined ? ({ ok: true, value: undefined } as const) : await readOffice(office);
  const ownWorkshops = readWorkshops(instrument, workshops);
  const issues = [...basisIssues(instrument, plan), ...issuesOf(ownWorkshops), ...issuesOf(ownOffice)];
  if (!ownOffice.ok || !ownWorkshops.ok || issues.length > 0) return { ok: false, issues };
  const extras = {
    updatedAt,
    saved: saved && readSaved(saved),
    plan: plan.length > 0 ? plan : undefined,
    cancelledDates,
    office: ownOffice.value,
    workshops: ownWorkshops.value,
  };
  return { ok: true, value: withoutUndefined(extras) };
}

function readSaved(saved: z.infer<typeof savedSchema>): Extras['saved'] {
  return Object.fromEntries(Object.entries(saved).map(([question, mark]) => [question, withoutUndefined(mark)]));
}

type SnapshotFields = z.infer<typeof snapshotSchema>;

/** Two hundred full ones take a second: others are answered between them. */
async function parseSnapshots(fields: readonly SnapshotFields[]): Promise<readonly ParsedDocument<AssessmentInput>[]> {
  const parsed: ParsedDocument<AssessmentInput>[] = [];
  for (const snapshot of fields) {
    await othersFirst();
    parsed.push(parseAssessmentInput(inputOf(snapshot)));
  }
  return parsed;
}

function joinSnapshots(
  fields: readonly SnapshotFields[],
  inputs: readonly ParsedDocument<AssessmentInput>[],
): readonly DocumentSnapshot[] {
  return fields.flatMap(({ takenAt, answeredBy, figuresVersion }, index) => {
    const input = inputs[index];
    if (input?.ok !== true) return [];
    return [{ ...input.value, takenAt, figuresVersion, ...(answeredBy === undefined ? {} : { answeredBy }) }];
  });
}

function inputOf({
  city,
  country,
  form,
  instrumentVersion,
  answers,
  targets,
}: Omit<SnapshotFields, 'takenAt' | 'answeredBy' | 'figuresVersion'>) {
  return { city, country, form, instrumentVersion, answers, targets };
}

function issuesOf(parsed: ParsedDocument<unknown>, prefix = ''): readonly DocumentIssue[] {
  return parsed.ok ? [] : parsed.issues.map((issue) => ({ ...issue, path: `${prefix}${issue.path}` }));
}

/** Those whose keys had other words. */
const formerFormat = z.looseObject({ formatVersion: z.literal([1, 2]) });

function parseJsonText(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return { value: formerFormat.safeParse(value).success ? inTodaysWords(value) : value };
  } catch {
    return undefined;
  }
}
