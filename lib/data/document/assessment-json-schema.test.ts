import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { personas } from '@/lib/instrument/v1/personas';
import { samplePlan, sampleReport } from '@/lib/export/xlsx/sample.fixture';
import { writeAssessmentDocument } from './assessment-document';
import { assessmentJsonSchema } from './assessment-json-schema';

const date = new Date('2026-11-22T08:00:00.000Z');
// Dates are checked by a pattern in the schema; the names of formats are for readers.
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(assessmentJsonSchema()) as object,
);

const cities = personas.map(({ id, assessment }) => [id, assessment] as const);

function written(assessment: (typeof cities)[number][1]): Record<string, unknown> {
  const document = {
    ...assessment,
    updatedAt: date,
    saved: Object.fromEntries(Object.keys(assessment.answers).map((question) => [question, { at: date, by: 'Ana' }])),
    plan: samplePlan.map((action) => ({ ...action, savedAt: date, savedBy: 'Ana' })),
    office: { name: 'Office', accent: '#14506e' },
    snapshots: [{ ...assessment, takenAt: date, figuresVersion: 'cities-surveys-2018-2024.1' }],
  };
  return JSON.parse(writeAssessmentDocument(document, date, sampleReport(assessment))) as Record<string, unknown>;
}

describe('the published form of an assessment file', () => {
  it('is the one that is read', async () => {
    await expect(assessmentJsonSchema()).toMatchFileSnapshot('../../../public/schemas/assessment.schema.json');
  });

  it.each(cities)('holds the file of %s', (_id, assessment) => {
    validate(written(assessment));
    expect(validate.errors).toBeNull();
  });

  it.each<[string, Record<string, unknown>]>([
    ['an unknown key', { links: [] }],
    ['a later version', { formatVersion: 4 }],
    ['no city', { city: undefined }],
    ['a state that there is not', { answers: { continuity: { state: 'maybe' } } }],
    ['a reason where none belongs', { answers: { continuity: { state: 'unsure', reason: 'other' } } }],
    ['a day that is none', { updatedAt: 'May' }],
    ['an action without a title', { plan: [{ ...samplePlan[0], title: undefined }] }],
  ])('does not hold a file with %s', (_name, change) => {
    const assessment = cities[0]?.[1];
    if (assessment === undefined) throw new Error('No city');
    const file = JSON.parse(JSON.stringify({ ...written(assessment), ...change })) as unknown;
    expect(validate(file)).toBe(false);
  });
});
