/** Reports to draw in tests. */
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english } from '@/lib/i18n/catalogue/locales';
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';
import { requireInstrument } from '@/lib/instrument/registry';
import { buildReport } from '@/lib/report/build-report';
import type { PlannedAction } from '@/lib/plan/plan';
import type { Report } from '@/lib/report/types/report';
import type { ReportInput } from '@/lib/report/types/report-input';
import type { DocumentSetting } from '@/lib/export/model/document-setting';

export const sampleSetting: DocumentSetting = {
  reading: { words: createWords(english), instrument: requireInstrument(1) },
  office: { name: 'Office of International Affairs' },
};

export const samplePlan: readonly PlannedAction[] = [
  {
    id: 'a1',
    title: 'Write the strategy',
    recommendation: 'two-page-strategy',
    area: 'strategy',
    owner: 'Ana Müller, 国际处',
    dueOn: '2027-02-28',
    effortDays: 7.5,
    cost: '12,000 from the planning budget',
    status: 'under-way',
    basis: { 'strategy-exists': { state: 'none' } },
  },
  { id: 'a2', title: 'Ask the treasurer', status: 'done', outcome: 'Agreed', basis: {} },
];

export function sampleReport(assessment: AssessmentInput, extra: Partial<ReportInput> = {}): Report {
  const instrument = requireInstrument(assessment.instrumentVersion);
  return buildReport({
    ...assessment,
    instrument,
    targets: assessment.targets ?? {},
    asOf: '2026-11-22',
    plan: samplePlan,
    ...extra,
  });
}
