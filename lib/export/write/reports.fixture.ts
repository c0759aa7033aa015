/** Reports of every kind of city, for tests of what is written from them. */
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english, pseudoLocales } from '@/lib/i18n/catalogue/locales';
import type { AssessmentInput } from '@/lib/instrument/answers/assessment-input';
import { requireInstrument } from '@/lib/instrument/registry';
import { personas, requirePersona } from '@/lib/instrument/v1/personas';
import { buildReport } from '@/lib/report/build-report';
import type { PlannedAction } from '@/lib/plan/plan';
import type { Report } from '@/lib/report/types/report';
import type { ReportInput } from '@/lib/report/types/report-input';
import { sampleSealed } from '@/lib/report/sample-edition.fixture';
import { sampleRecord } from '@/lib/workshop/model/record/record.fixture';
import type { DocumentSetting } from '@/lib/export/model/document-setting';

const instrument = requireInstrument(1);

export const setting: DocumentSetting = {
  reading: { words: createWords(english), instrument },
  office: { name: 'International Office' },
};

export const pseudoSettings: readonly DocumentSetting[] = pseudoLocales.map((locale) => ({
  ...setting,
  reading: { words: createWords(locale), instrument },
}));

function inputOf(assessment: AssessmentInput): ReportInput {
  return {
    ...assessment,
    instrument: requireInstrument(assessment.instrumentVersion),
    targets: assessment.targets ?? {},
    asOf: '2026-11-22',
  };
}

export function reportOf(id: string, extra: Partial<ReportInput> = {}): Report {
  return buildReport({ ...inputOf(requirePersona(id).assessment), ...extra });
}

export const cityReports: readonly (readonly [id: string, report: Report])[] = [
  ...personas.map(({ id, assessment }) => [id, buildReport(inputOf(assessment))] as const),
];

/** Actions in every status, with and without what may be left out. */
export const plan: readonly PlannedAction[] = [
  {
    id: 'a',
    title: 'Put the text online',
    recommendation: 'publish-strategy',
    area: 'strategy',
    owner: 'Ana Example',
    dueOn: '2026-10-31',
    effortDays: 10,
    cost: '5,000 from the running budget',
    status: 'under-way',
    basis: { 'strategy-exists': { state: 'unsure' } },
  },
  { id: 'b', title: 'Ask the port', status: 'proposed', basis: {} },
  {
    id: 'c',
    title: 'List all memberships',
    area: 'prioritisation',
    dueOn: '2026-06-30',
    status: 'done',
    outcome: 'Twelve were found.\nThree were left.',
    basis: {},
  },
  {
    id: 'd',
    title: 'A pavilion at the fair',
    owner: 'Trade',
    effortDays: 2.5,
    status: 'dropped',
    outcome: 'Too dear.',
    basis: {},
  },
  { id: 'e', title: 'Meet the ministry', area: 'agenda', dueOn: '2027-02-01', status: 'planned', basis: {} },
];

/** A report with everything that may be in one. */
export function fullReport(extra: Partial<ReportInput> = {}): Report {
  const { form, answers } = inputOf(requirePersona('spread-megacity').assessment);
  const [step] = reportOf('spread-megacity').first;
  return reportOf('spread-megacity', {
    answeredBy: 'Ana Example, Economic Department',
    plan: plan.map((action) => (action.id === 'a' && step ? { ...action, recommendation: step.id } : action)),
    attempt: {
      recommendations: ['publish-strategy', 'joining-criteria-page', 'two-page-strategy'].filter(
        (id) => id !== 'joining-criteria-page',
      ),
      days: 30,
    },
    earlier: {
      instrument,
      form,
      answers: { ...answers, 'joining-criteria': { state: 'answered', value: 4 } },
      asOf: '2025-11-22',
      answeredBy: 'The predecessor',
    },
    workshops: [sampleRecord()],
    pool: { sealed: sampleSealed, division: 'region' },
    snapshots: [{ takenOn: '2024-11-22' }, { takenOn: '2025-11-22', answeredBy: 'The predecessor' }],
    ...extra,
  });
}
