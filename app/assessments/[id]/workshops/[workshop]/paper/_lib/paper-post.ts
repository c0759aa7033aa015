import type { PaperFields, PaperIssue } from '@/components/workshop/paper/ballot-form';
import type { Access } from '@/lib/access/permissions';
import { findUnsavedInput, keepInput } from '@/lib/data/assessment/unsaved-inputs';
import type { FormEntry } from '@/lib/instrument/form/answer-form';
import type { Question } from '@/lib/instrument/model/instrument';
import { Refusal } from '@/lib/http/responses/refusal';
import { readVote } from '@/lib/workshop/model/read-vote';
import type { Vote } from '@/lib/workshop/model/workshop';

export function readPaperFields(sent: URLSearchParams): PaperFields {
  const votes = [...sent].filter(([name]) => name.includes('.'));
  return { name: sent.get('name') ?? '', department: sent.get('department') ?? '', votes };
}

interface PaperVotes {
  readonly votes: Readonly<Record<string, Vote>>;
  readonly issues: readonly PaperIssue[];
}

/** The votes on a sheet; what was left empty is no vote. */
export function readPaperVotes(questions: readonly Question[], { votes: entries }: PaperFields): PaperVotes {
  const read = questions.map((question) => ({
    id: question.id,
    reading: readVote(question, ownEntries(question.id, entries)),
  }));
  const votes = Object.fromEntries(
    read.flatMap(({ id, reading }) => (reading.kind === 'vote' ? [[id, reading.vote] as const] : [])),
  );
  const issues = read.flatMap(({ id, reading }) =>
    reading.kind === 'issues' ? [{ field: id, code: reading.issues[0]?.code ?? 'invalid' }] : [],
  );
  return {
    votes,
    issues: issues.length === 0 && Object.keys(votes).length === 0 ? [{ field: 'form', code: 'empty' }] : issues,
  };
}

function ownEntries(question: string, entries: readonly FormEntry[]): readonly FormEntry[] {
  const prefix = `${question}.`;
  return entries
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]): FormEntry => [name.slice(prefix.length), value]);
}

/** Keeps a sheet that could not be entered, and why; returns the id to find it by. */
export async function keepBallot(
  access: Access,
  workshop: string,
  sheet: { readonly fields: PaperFields; readonly issues: readonly PaperIssue[] },
): Promise<string> {
  const { name, department, votes } = sheet.fields;
  const entries = [
    ['name', name],
    ['department', department],
    ...votes,
    ...sheet.issues.map(({ field, code }) => ['issue', `${field} ${code}`]),
  ];
  const content = new URLSearchParams(
    entries.map(([key = '', value = '']): [string, string] => [key, value]),
  ).toString();
  return keepInput(access, { section: paperPlace(workshop), content }).catch((error: unknown) => {
    throw error instanceof RangeError ? new Refusal('too-large') : error;
  });
}

export async function findUnsavedBallot(
  access: Access,
  workshop: string,
  held: string | string[] | undefined,
): Promise<{ readonly fields: PaperFields; readonly issues: readonly PaperIssue[] } | undefined> {
  const input = typeof held === 'string' ? await findUnsavedInput(access, held) : undefined;
  if (input?.section !== paperPlace(workshop)) return undefined;
  const sent = new URLSearchParams(input.content);
  const issues = sent.getAll('issue').map((issue) => {
    const [field = '', code = ''] = issue.split(' ');
    return { field, code };
  });
  return { fields: readPaperFields(sent), issues };
}

function paperPlace(workshop: string): string {
  return `workshops/${workshop}/paper`;
}
