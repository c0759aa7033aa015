import { describe, expect, it } from 'vitest';
import { parseAssessmentDocument, writeAssessmentDocument } from './assessment-document';

const document = {
  format: 'chancery-assessment',
  formatVersion: 1,
  instrument: 'city-diplomacy-capacity',
  instrumentVersion: 1,
  city: 'Exampleton',
  country: 'NL',
  form: 'quick',
  answers: { 'strategy-exists': { state: 'answered', value: 'yes' } },
  targets: { impact: 'established' },
  snapshots: [
    {
      takenAt: '2025-04-01T08:00:00.000Z',
      answeredBy: 'The team',
      figuresEdition: 'cities-surveys-2018-2024.1',
      instrumentVersion: 1,
      city: 'Exampleton',
      country: 'NL',
      form: 'quick',
      answers: {},
      targets: {},
    },
  ],
  exportedAt: '2026-01-01T00:00:00.000Z',
};

function parse(change: Record<string, unknown>) {
  return parseAssessmentDocument(JSON.stringify({ ...document, ...change }));
}

describe('an assessment file', () => {
  it('says the same after it was read and written', () => {
    const text = `${JSON.stringify(document, null, 2)}\n`;
    const parsed = parseAssessmentDocument(text);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const { exportedAt } = document;
    expect(JSON.parse(writeAssessmentDocument(parsed.value, new Date(exportedAt)))).toEqual(document);
    expect(parseAssessmentDocument(writeAssessmentDocument(parsed.value, new Date(exportedAt)))).toEqual(parsed);
  });

  const action = {
    recommendation: 'two-page-strategy',
    title: 'Write it down',
    heading: 'strategy',
    dueOn: '2027-03-31',
    effortDays: 2.5,
    status: 'planned',
    outcome: 'A draft\nand another',
    basis: { 'strategy-exists': { state: 'answered', value: 'no' }, continuity: { state: 'none' } },
  };

  it('carries the plan, and says nothing of a plan that there is not', () => {
    const plan = [action, { title: 'Ask the port', status: 'proposed', basis: {} }];
    const parsed = parse({ plan });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    expect(parsed.value.plan).toEqual(plan);
    expect(JSON.parse(writeAssessmentDocument(parsed.value, new Date())).plan).toEqual(plan);
    expect(JSON.parse(writeAssessmentDocument({ ...parsed.value, plan: [] }, new Date()))).not.toHaveProperty('plan');
  });

  it.each([
    { name: 'no list', plan: {}, path: 'plan', code: 'not-a-list' },
    { name: 'too many', plan: Array.from({ length: 201 }, () => ({ ...action, basis: {} })), path: 'plan', code: 'too-many' },
    { name: 'no title', plan: [{ ...action, basis: {}, title: ' ' }], path: 'plan.0.title', code: 'missing' },
    { name: 'no such day', plan: [{ ...action, basis: {}, dueOn: '2026-02-30' }], path: 'plan.0.dueOn', code: 'not-a-day' },
    { name: 'no such effort', plan: [{ ...action, basis: {}, effortDays: 0.3 }], path: 'plan.0.effortDays', code: 'not-half-days' },
    { name: 'something extra', plan: [{ ...action, basis: {}, id: 'mine' }], path: 'plan.0.id', code: 'unknown-key' },
    { name: 'no such question', plan: [{ ...action, basis: { nonsense: { state: 'none' } } }], path: 'plan.0.basis.nonsense', code: 'unknown-question' },
    { name: 'no such option', plan: [{ ...action, basis: { 'strategy-exists': { state: 'answered', value: 'perhaps' } } }], path: 'plan.0.basis.strategy-exists.value', code: 'not-an-option' },
  ])('with a plan of $name is refused by its path', ({ plan, path, code }) => {
    expect(parse({ plan })).toMatchObject({ ok: false, issues: [{ path, code }] });
  });

  it.each([
    { name: 'another format', change: { format: 'other' }, path: 'format', code: 'unknown-format' },
    { name: 'a later version', change: { formatVersion: 2 }, path: 'formatVersion', code: 'unknown-version' },
    { name: 'an unknown questionnaire', change: { instrumentVersion: 99 }, path: 'instrumentVersion', code: 'unknown-version' },
    { name: 'no city', change: { city: '  ' }, path: 'city', code: 'missing' },
    { name: 'an endless city', change: { city: 'x'.repeat(121) }, path: 'city', code: 'too-long' },
    { name: 'no such country', change: { country: 'XX' }, path: 'country', code: 'not-a-country' },
    { name: 'no such form', change: { form: 'short' }, path: 'form', code: 'unknown-form' },
    { name: 'no such question', change: { answers: { nonsense: { state: 'unsure' } } }, path: 'answers.nonsense', code: 'unknown-question' },
    { name: 'no such option', change: { answers: { 'strategy-exists': { state: 'answered', value: 'maybe' } } }, path: 'answers.strategy-exists.value', code: 'not-an-option' },
    { name: 'no such band', change: { targets: { impact: 'best' } }, path: 'targets.impact', code: 'unknown-band' },
    { name: 'something extra', change: { extra: 1 }, path: 'extra', code: 'unknown-key' },
    { name: 'no list of snapshots', change: { snapshots: {} }, path: 'snapshots', code: 'not-a-list' },
    { name: 'a snapshot without its day', change: { snapshots: [{ ...document.snapshots[0], takenAt: 'May' }] }, path: 'snapshots.0.takenAt', code: 'not-a-date' },
    { name: 'a faulty answer in a snapshot', change: { snapshots: [{ ...document.snapshots[0], answers: { x: 1 } }] }, path: 'snapshots.0.answers.x', code: 'unknown-question' },
  ])('with $name is refused by its path', ({ change, path, code }) => {
    expect(parse(change)).toMatchObject({ ok: false, issues: [{ path, code }] });
  });

  it.each(['', 'null', '[]', '{', '"text"', '{"__proto__":{"format":"chancery-assessment"}}'])('is never %j', (text) => {
    expect(parseAssessmentDocument(text).ok).toBe(false);
  });
});
