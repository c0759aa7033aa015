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
      figuresEdition: 'survey-series-2018-2024',
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

  it.each([
    ['another format', { format: 'other' }, 'format', 'unknown-format'],
    ['a later version', { formatVersion: 2 }, 'formatVersion', 'unknown-version'],
    ['an unknown questionnaire', { instrumentVersion: 99 }, 'instrumentVersion', 'unknown-version'],
    ['no city', { city: '  ' }, 'city', 'missing'],
    ['an endless city', { city: 'x'.repeat(121) }, 'city', 'too-long'],
    ['no such country', { country: 'XX' }, 'country', 'not-a-country'],
    ['no such form', { form: 'short' }, 'form', 'unknown-form'],
    ['no such question', { answers: { nonsense: { state: 'unsure' } } }, 'answers.nonsense', 'unknown-question'],
    ['no such option', { answers: { 'strategy-exists': { state: 'answered', value: 'maybe' } } }, 'answers.strategy-exists.value', 'not-an-option'],
    ['no such band', { targets: { impact: 'best' } }, 'targets.impact', 'unknown-band'],
    ['something extra', { extra: 1 }, 'extra', 'unknown-key'],
    ['no list of snapshots', { snapshots: {} }, 'snapshots', 'not-a-list'],
    ['a snapshot without its day', { snapshots: [{ ...document.snapshots[0], takenAt: 'May' }] }, 'snapshots.0.takenAt', 'not-a-date'],
    ['a faulty answer in a snapshot', { snapshots: [{ ...document.snapshots[0], answers: { x: 1 } }] }, 'snapshots.0.answers.x', 'unknown-question'],
  ])('with %s is refused by its path', (_, change, path, code) => {
    expect(parse(change)).toMatchObject({ ok: false, issues: [{ path, code }] });
  });

  it.each(['', 'null', '[]', '{', '"text"', '{"__proto__":{"format":"chancery-assessment"}}'])('is never %j', (text) => {
    expect(parseAssessmentDocument(text).ok).toBe(false);
  });
});
