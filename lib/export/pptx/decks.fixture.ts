/**
 * Reports to put on slides in tests: every persona and case, with and without plan and change, and one that means harm.
 */
import { createWords } from '@/lib/i18n/catalogue/create-words';
import { english, type Locale } from '@/lib/i18n/catalogue/locales';
import { requireInstrument } from '@/lib/instrument/registry';
import { personas, requirePersona } from '@/lib/instrument/v1/personas';
import type { Report } from '@/lib/report/types/report';
import type { DocumentSetting } from '@/lib/export/model/document-setting';
import { hostileTexts } from '@/lib/export/text/hostile.fixture';
import type { Office } from '@/lib/export/model/office';
import { samplePlan, sampleReport } from '@/lib/export/xlsx/sample.fixture';

/** One dark pixel. */
export const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const office: Office = {
  name: 'International Relations Office',
  accent: '#8a1538',
  logo: { type: 'image/png', base64: pixel, width: 400, height: 160 },
};

export function settingOf(locale: Locale = english, of: Office = office): DocumentSetting {
  return { reading: { words: createWords(locale), instrument: requireInstrument(1) }, office: of };
}

const longPlan = Array.from({ length: 30 }, (_, place) => ({
  ...samplePlan[place % 2 === 0 ? 0 : 1],
  id: `p${place}`,
  title: `Action ${place}: ${'set out what it takes '.repeat(place % 5)}`,
  status: 'planned' as const,
  basis: {},
}));

function variants(id: string): readonly (readonly [name: string, report: Report])[] {
  const { assessment } = requirePersona(id);
  const { instrumentVersion, form, answers } = assessment;
  const earlier = {
    instrument: requireInstrument(instrumentVersion),
    form,
    answers: Object.fromEntries(Object.entries(answers).slice(0, 30)),
    asOf: '2025-11-22',
    answeredBy: 'The predecessor',
  };
  return [
    [`${id}`, sampleReport(assessment, { plan: [] })],
    [`${id}, planned`, sampleReport(assessment)],
    [
      `${id}, long plan and change`,
      sampleReport(assessment, { plan: longPlan, earlier, answeredBy: 'The international officer' }),
    ],
    [`${id}, change without a plan`, sampleReport(assessment, { plan: [], earlier })],
  ];
}

export const sampleReports: readonly (readonly [name: string, report: Report])[] = [
  ...personas.flatMap(({ id }) => variants(id)),
];

export function requireSample(name: string): Report {
  const found = sampleReports.find(([one]) => one === name);
  if (found === undefined) throw new RangeError(`No sample '${name}'`);
  return found[1];
}

/** Every hostile text as city, author, note, evidence and action. */
export function hostileReport(city: string): Report {
  const report = requireSample('evidenced-capital, long plan and change');
  const textAt = (place: number) => hostileTexts[place % hostileTexts.length] ?? '';
  const areas = report.areas.map((area) => ({
    ...area,
    indicators: area.indicators.map((indicator, place) => ({
      ...indicator,
      note: textAt(place),
      evidence: [{ title: textAt(place + 1), url: textAt(place + 2) }],
    })),
  }));
  const plan = hostileTexts.map((text, place) => ({
    id: `a${place}`,
    title: text,
    owner: textAt(place + 1),
    cost: text,
    outcome: text,
    status: 'planned' as const,
    basis: {},
    changedSince: [],
  }));
  return { ...report, head: { ...report.head, city, answeredBy: city }, areas, plan };
}
