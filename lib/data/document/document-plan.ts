/** The action plan as the file holds it. */
import { z } from 'zod';
import { looksLikeId } from '@/lib/access/tokens/looks-like-id';
import type { Instrument } from '@/lib/instrument/model/instrument';
import { parseAnswers } from '@/lib/instrument/parse/parse-answer';
import { mostActions } from '@/lib/plan/action-form';
import type { PlannedAction } from '@/lib/plan/plan';
import { documentActionFields } from '@/lib/plan/action-content';
import { actionVersion, answeredByLimit, moment, requiredLine } from './line-schema';
import type { DocumentIssue } from './parse-assessment-input';

export interface DocumentAction extends Omit<PlannedAction, 'id'> {
  /** By which calendars know it. */
  readonly id?: string;
  /** How often it was saved: calendars go by it. */
  readonly version?: number;
  readonly savedAt?: Date;
  readonly savedBy?: string;
}

const actionSchema = z.strictObject(
  {
    id: z.string('invalid').refine(looksLikeId, 'invalid').exactOptional(),
    ...documentActionFields,
    version: actionVersion.exactOptional(),
    savedAt: moment.exactOptional(),
    savedBy: requiredLine(answeredByLimit).exactOptional(),
  },
  'not-an-object',
);

export const planSchema = z.array(actionSchema, 'not-a-list').max(mostActions, 'too-many');

/** What an action rests on must be answers of this questionnaire, since the plan puts them into its words. */
export function basisIssues(instrument: Instrument, plan: readonly DocumentAction[]): readonly DocumentIssue[] {
  const asked = new Set(instrument.questions.map(({ id }) => id));
  return plan.flatMap(({ basis }, index) => {
    const unknown = Object.keys(basis).filter((question) => !asked.has(question));
    const given = Object.entries(basis).filter(([question, { state }]) => state !== 'none' && asked.has(question));
    const parsed = parseAnswers(instrument, Object.fromEntries(given));
    const issues = [
      ...unknown.map((path) => ({ path, code: 'unknown-question' })),
      ...(parsed.ok ? [] : parsed.issues),
    ];
    return issues.map((issue) => ({ ...issue, path: `plan.${index}.basis.${issue.path.replace(/^answers\./, '')}` }));
  });
}
