/**
 * A workshop that was held and closed, with everything that people type in one text: it comes with the file of an
 * assessment.
 */
import type { DocumentWorkshop } from '@/lib/data/document/document-workshops';
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';
import { recordSetup, sampleDecisions, sampleRounds } from '@/lib/workshop/model/record/record.fixture';

const held = new Date('2026-01-10T09:00:00Z');

export function pastWorkshop(typed: string): DocumentWorkshop {
  const departments = [typed, `${typed} ${typed}`];
  const rename = (department = '') => departments[recordSetup.departments.indexOf(department)] ?? typed;
  return {
    setup: { ...recordSetup, title: typed, departments },
    openedAt: held,
    closedAt: held,
    rounds: sampleRounds.map(({ tally, ...round }) => ({
      ...round,
      ...(tally && {
        tally: {
          ...tally,
          ...(tally.departments && {
            departments: tally.departments.map((one) => ({ ...one, department: rename(one.department) })),
          }),
        },
      }),
    })),
    decisions: sampleDecisions.map(({ reason, minorityView, evidenceToFind, findBy, ...decision }) => ({
      ...decision,
      decidedAt: held,
      ...(reason && { reason: typed }),
      ...(minorityView && { minorityView: typed }),
      ...(evidenceToFind && { evidenceToFind: typed }),
      ...(findBy && { findBy: typed }),
    })),
  };
}

export function withWorkshop(
  input: AssessmentInput,
  typed: string,
): AssessmentInput & { readonly workshops: readonly DocumentWorkshop[] } {
  return { ...input, workshops: [pastWorkshop(typed)] };
}
