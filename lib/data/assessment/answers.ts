import 'server-only';
import { type Access, requirePermission } from '@/lib/access/permissions';
import type { Answer } from '@/lib/instrument/answers/answer';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { requireInstrument } from '@/lib/instrument/registry';
import { readAnswerContent, writeAnswerContent } from './answer-content';
import { database, type DatabaseTransaction, inTransaction } from '@/lib/data/database/database';
import { lockAssessment, markAssessmentChanged } from '@/lib/data/database/assessment-changes';

export interface StoredAnswer {
  readonly answer: Answer;
  readonly version: number;
  readonly savedAt: Date;
  /** The label of the link it was saved with. */
  readonly savedBy?: string;
}

export interface AnswerChange {
  readonly question: string;
  /** Undefined clears the answer. */
  readonly answer: Answer | undefined;
  /** The version that the writer saw; 0 where they saw none. */
  readonly version: number;
}

export type SaveOutcome =
  | { readonly ok: true; readonly version: number; readonly savedAt: Date }
  /** Someone saved another answer meanwhile; nothing was overwritten. `current` is undefined where it was cleared. */
  | { readonly ok: false; readonly current: StoredAnswer | undefined; readonly version: number };

export type QuestionOutcome = SaveOutcome & { readonly question: string };

/** Its answer is also the country of the assessment. */
export const countryQuestion = 'profile-country';

/** By question id; a cleared answer is left out. */
export async function listAnswers(access: Access): Promise<Readonly<Record<string, StoredAnswer>>> {
  requirePermission(access, 'read');
  const { instrumentVersion, answers } = await database().assessment.findUniqueOrThrow({
    where: { id: access.assessmentId },
    select: { instrumentVersion: true, answers: { select: answerColumns, orderBy: { question: 'asc' } } },
  });
  const instrument = requireInstrument(instrumentVersion);
  return Object.fromEntries(
    answers.flatMap((row) => {
      const stored = readStored(instrument, row);
      return stored === undefined ? [] : [[row.question, stored] as const];
    }),
  );
}

export async function saveAnswer(access: Access, change: AnswerChange): Promise<SaveOutcome> {
  const [outcome] = await saveAnswers(access, [change]);
  if (outcome === undefined) throw new Error('Saving one answer gave no outcome');
  return outcome;
}

/** Each change is saved or refused by itself; those that are saved are saved together. */
export async function saveAnswers(
  access: Access,
  changes: readonly AnswerChange[],
): Promise<readonly QuestionOutcome[]> {
  requirePermission(access, 'answer');
  if (changes.length === 0) return [];
  return inTransaction(async (transaction) => {
    // Takes the assessment's row first, so that two writers see each other's answers and never the same version.
    const { instrumentVersion } = await lockAssessment(transaction, access.assessmentId);
    const writer = { transaction, author: access, instrument: requireInstrument(instrumentVersion) };
    const saves: { readonly outcome: QuestionOutcome; readonly changed: boolean }[] = [];
    for (const change of changes) {
      const { changed, ...outcome } = await saveWithin(writer, change);
      saves.push({ outcome: { question: change.question, ...outcome }, changed });
    }
    const outcomes = saves.map(({ outcome }) => outcome);
    await followCountry(writer, changes, outcomes);
    if (saves.some(({ changed }) => changed)) await markAssessmentChanged(transaction, access.assessmentId);
    return outcomes;
  });
}

const answerColumns = { question: true, version: true, content: true, savedAt: true, savedBy: true } as const;

interface AnswerRow {
  readonly question: string;
  readonly version: number;
  readonly content: string | null;
  readonly savedAt: Date;
  readonly savedBy: string | null;
}

/** Who writes into which assessment, within what. */
export interface Writer {
  readonly transaction: DatabaseTransaction;
  readonly author: Pick<Access, 'assessmentId' | 'label'>;
  readonly instrument: Instrument;
}

/**
 * For whoever has asked for the right and locked the assessment. `changed`: whether anything is stored now that was not
 * before.
 */
export async function saveWithin(
  { transaction, author, instrument }: Writer,
  change: AnswerChange,
): Promise<SaveOutcome & { readonly changed: boolean }> {
  const key = { assessmentId: author.assessmentId, question: change.question };
  const current = await transaction.answer.findUnique({ where: { assessmentId_question: key }, select: answerColumns });
  const content =
    change.answer === undefined ? null : writeAnswerContent({ instrument, question: change.question }, change.answer);
  const saved = { content, savedAt: new Date(), savedBy: author.label ?? null };
  if (current === null) {
    const version = content === null ? 0 : 1;
    if (content !== null)
      await transaction.answer.create({ data: { ...key, ...saved, version }, select: { version: true } });
    return { ok: true, version, savedAt: saved.savedAt, changed: content !== null };
  }
  // The same answer twice, by a double click or a repeated request, is no conflict.
  if (current.content === content)
    return { ok: true, version: current.version, savedAt: current.savedAt, changed: false };
  if (!sawCurrent(change.version, current)) return { ...conflict(instrument, current), changed: false };
  const version = current.version + 1;
  await transaction.answer.updateMany({ where: { ...key, version: current.version }, data: { ...saved, version } });
  return { ok: true, version, savedAt: saved.savedAt, changed: true };
}

/** An answer as it stands, with its version; 0 where none was ever given. */
export async function findAnswerWithin(
  { transaction, author, instrument }: Writer,
  question: string,
): Promise<{ readonly stored?: StoredAnswer; readonly version: number }> {
  const key = { assessmentId: author.assessmentId, question };
  const row = await transaction.answer.findUnique({ where: { assessmentId_question: key }, select: answerColumns });
  const stored = row === null ? undefined : readStored(instrument, row);
  return { version: row?.version ?? 0, ...(stored && { stored }) };
}

async function followCountry(
  { transaction, author }: Writer,
  changes: readonly AnswerChange[],
  outcomes: readonly QuestionOutcome[],
): Promise<void> {
  const answer = changes.find(({ question }) => question === countryQuestion)?.answer;
  const saved = outcomes.some(({ question, ok }) => question === countryQuestion && ok);
  if (!saved || answer?.state !== 'answered' || typeof answer.value !== 'string') return;
  const where = { id: author.assessmentId };
  await transaction.assessment.update({ where, data: { country: answer.value }, select: { id: true } });
}

/** A cleared answer looks to its reader like one that was never given. */
function sawCurrent(seen: number, current: AnswerRow): boolean {
  return seen === current.version || (seen === 0 && current.content === null);
}

function conflict(instrument: Instrument, current: AnswerRow): SaveOutcome {
  return { ok: false, current: readStored(instrument, current), version: current.version };
}

function readStored(instrument: Instrument, row: AnswerRow): StoredAnswer | undefined {
  if (row.content === null) return undefined;
  return {
    answer: readAnswerContent({ instrument, question: row.question }, row.content),
    version: row.version,
    savedAt: row.savedAt,
    ...(row.savedBy !== null && { savedBy: row.savedBy }),
  };
}
