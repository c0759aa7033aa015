import { readFileSync } from 'node:fs';
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
      figuresVersion: 'cities-surveys-2018-2024.1',
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

const savedAction = {
  id: 'AAAAAAAAAAAAAAAAAAAAAA',
  title: 'Write it',
  recommendation: 'two-page-strategy',
  status: 'planned',
  dueOn: '2027-05-01',
  effortDays: 1.5,
  basis: { 'strategy-exists': { state: 'none' }, continuity: { state: 'answered', value: 2 } },
  savedAt: '2026-05-01T08:00:00.000Z',
  savedBy: 'Ana',
};

const second = {
  formatVersion: 2,
  updatedAt: '2026-05-02T08:00:00.000Z',
  saved: { 'strategy-exists': { at: '2026-04-01T08:00:00.000Z', by: 'Ana' } },
  plan: [savedAction],
  office: { name: 'Office', accent: '#14506e' },
};

function parse(change: Record<string, unknown>) {
  return parseAssessmentDocument(JSON.stringify({ ...document, ...change }));
}

describe('an assessment file', () => {
  it('of the first version says the same after it was read and written', async () => {
    const text = `${JSON.stringify(document, null, 2)}\n`;
    const parsed = await parseAssessmentDocument(text);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const { exportedAt } = document;
    expect(JSON.parse(writeAssessmentDocument(parsed.value, new Date(exportedAt)))).toEqual({
      ...document,
      formatVersion: 3,
    });
    expect(await parseAssessmentDocument(writeAssessmentDocument(parsed.value, new Date(exportedAt)))).toEqual(parsed);
  });

  it('of format 2, whose keys had other words, says the same as one of today', async () => {
    const former = readFileSync(new URL('assessment-of-format-2.json', import.meta.url), 'utf8');
    const parsed = await parseAssessmentDocument(former);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const today = former
      .replace('"formatVersion": 2', '"formatVersion": 3')
      .replace('"heading": "strategy"', '"area": "strategy"')
      .replace('"figuresEdition"', '"figuresVersion"');
    const written = writeAssessmentDocument(parsed.value, new Date('2026-05-02T08:00:00.000Z'));
    expect(JSON.parse(written)).toEqual(JSON.parse(today));
    expect(await parseAssessmentDocument(today)).toEqual(parsed);
  });

  it('of today has the words of today alone', async () => {
    const plan = [{ title: 'Ask the port', heading: 'impact', status: 'proposed', basis: {} }];
    const issue = { path: 'plan.0.heading', code: 'unknown-key' };
    expect(await parse({ formatVersion: 3, plan })).toMatchObject({ ok: false, issues: [issue] });
    expect(await parse({ formatVersion: 2, plan })).toMatchObject({ ok: true });
  });

  it('is read with dates of evidence of any year, as installations once saved them', async () => {
    const dated = (date: string) => ({ state: 'answered', value: 'yes', evidence: [{ title: 'Minutes', date }] });
    const old = dated('2568-03');
    const setup = {
      title: 'Capacity day',
      questions: ['strategy-exists'],
      anonymity: 'nothing',
      departments: [],
      agenda: [],
      keepVotesDays: 7,
    };
    const moment = '2026-11-20T09:00:00.000Z';
    const workshops = [
      {
        setup,
        openedAt: moment,
        closedAt: moment,
        rounds: [],
        decisions: [{ question: 'strategy-exists', decidedAt: moment, answer: old }],
      },
    ];
    const snapshots = document.snapshots.map((state) => ({ ...state, answers: { 'strategy-exists': old } }));
    expect(await parse({ formatVersion: 2, answers: { 'strategy-exists': old }, snapshots, workshops })).toMatchObject({
      ok: true,
      value: {
        answers: { 'strategy-exists': old },
        snapshots: [{ answers: { 'strategy-exists': old } }],
        workshops: [{ decisions: [{ answer: old }] }],
      },
    });
    // A day that no calendar has stands nowhere.
    for (const change of [
      { snapshots: snapshots.map((state) => ({ ...state, answers: { 'strategy-exists': dated('2026-02-30') } })) },
      { answers: { 'strategy-exists': dated('2026-02-30') } },
    ]) {
      expect(await parse(change)).toMatchObject({ ok: false, issues: [{ code: 'not-a-date' }] });
    }
  });

  const action = {
    recommendation: 'two-page-strategy',
    title: 'Write it down',
    area: 'strategy',
    dueOn: '2027-03-31',
    effortDays: 2.5,
    status: 'planned',
    outcome: 'A draft\nand another',
    basis: { 'strategy-exists': { state: 'answered', value: 'no' }, continuity: { state: 'none' } },
  };

  it('carries the plan, and says nothing of a plan that there is not', async () => {
    const plan = [action, { title: 'Ask the port', status: 'proposed', basis: {} }];
    const parsed = await parse({ plan });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    expect(parsed.value.plan).toEqual(plan);
    expect(JSON.parse(writeAssessmentDocument(parsed.value, new Date())).plan).toEqual(plan);
    expect(JSON.parse(writeAssessmentDocument({ ...parsed.value, plan: [] }, new Date()))).not.toHaveProperty('plan');
  });

  it.each([
    { name: 'no list', plan: {}, path: 'plan', code: 'not-a-list' },
    {
      name: 'too many',
      plan: Array.from({ length: 201 }, () => ({ ...action, basis: {} })),
      path: 'plan',
      code: 'too-many',
    },
    { name: 'no title', plan: [{ ...action, basis: {}, title: ' ' }], path: 'plan.0.title', code: 'missing' },
    {
      name: 'no such day',
      plan: [{ ...action, basis: {}, dueOn: '2026-02-30' }],
      path: 'plan.0.dueOn',
      code: 'not-a-day',
    },
    {
      name: 'no such effort',
      plan: [{ ...action, basis: {}, effortDays: 0.3 }],
      path: 'plan.0.effortDays',
      code: 'not-half-days',
    },
    {
      name: 'something extra',
      plan: [{ ...action, basis: {}, link: 'mine' }],
      path: 'plan.0.link',
      code: 'unknown-key',
    },
    {
      name: 'no such question',
      plan: [{ ...action, basis: { nonsense: { state: 'none' } } }],
      path: 'plan.0.basis.nonsense',
      code: 'unknown-question',
    },
    {
      name: 'no such option',
      plan: [{ ...action, basis: { 'strategy-exists': { state: 'answered', value: 'perhaps' } } }],
      path: 'plan.0.basis.strategy-exists.value',
      code: 'not-an-option',
    },
  ])('with a plan of $name is refused by its path', async ({ plan, path, code }) => {
    expect(await parse({ plan })).toMatchObject({ ok: false, issues: [{ path, code }] });
  });

  it.each([
    { name: 'another format', change: { format: 'other' }, path: 'format', code: 'unknown-format' },
    { name: 'a later version', change: { formatVersion: 4 }, path: 'formatVersion', code: 'unknown-version' },
    {
      name: 'an unknown questionnaire',
      change: { instrumentVersion: 99 },
      path: 'instrumentVersion',
      code: 'unknown-version',
    },
    { name: 'no city', change: { city: '  ' }, path: 'city', code: 'missing' },
    { name: 'an endless city', change: { city: 'x'.repeat(121) }, path: 'city', code: 'too-long' },
    { name: 'no such country', change: { country: 'XX' }, path: 'country', code: 'not-a-country' },
    { name: 'no such form', change: { form: 'short' }, path: 'form', code: 'unknown-form' },
    {
      name: 'no such question',
      change: { answers: { nonsense: { state: 'unsure' } } },
      path: 'answers.nonsense',
      code: 'unknown-question',
    },
    {
      name: 'no such option',
      change: { answers: { 'strategy-exists': { state: 'answered', value: 'maybe' } } },
      path: 'answers.strategy-exists.value',
      code: 'not-an-option',
    },
    { name: 'no such stage', change: { targets: { impact: 'best' } }, path: 'targets.impact', code: 'unknown-stage' },
    { name: 'something extra', change: { extra: 1 }, path: 'extra', code: 'unknown-key' },
    { name: 'no list of snapshots', change: { snapshots: {} }, path: 'snapshots', code: 'not-a-list' },
    {
      name: 'a snapshot without its day',
      change: { snapshots: [{ ...document.snapshots[0], takenAt: 'May' }] },
      path: 'snapshots.0.takenAt',
      code: 'not-a-date',
    },
    {
      name: 'a faulty answer in a snapshot',
      change: { snapshots: [{ ...document.snapshots[0], answers: { x: 1 } }] },
      path: 'snapshots.0.answers.x',
      code: 'unknown-question',
    },
  ])('with $name is refused by its path', async ({ change, path, code }) => {
    expect(await parse(change)).toMatchObject({ ok: false, issues: [{ path, code }] });
  });

  it('of the second version says the same after it was read and written', async () => {
    const text = JSON.stringify({ ...document, ...second });
    const parsed = await parseAssessmentDocument(text);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    expect(parsed.value.plan?.[0]).toEqual({ ...savedAction, savedAt: new Date(savedAction.savedAt) });
    expect(JSON.parse(writeAssessmentDocument(parsed.value, new Date(document.exportedAt)))).toEqual({
      ...(JSON.parse(text) as object),
      formatVersion: 3,
    });
  });

  it('does not read the report that stands in it', async () => {
    const parsed = await parse({ ...second, report: { head: { city: 'Elsewhere' } } });
    expect(parsed.ok && JSON.stringify(parsed.value)).not.toContain('Elsewhere');
  });

  it('keeps the rows of a table in a basis in their order, since they are compared part by part', async () => {
    const value = { regional: ['energy'], national: ['culture', 'energy'] };
    const parsed = await parse({
      formatVersion: 2,
      plan: [{ ...action, basis: { 'network-themes': { state: 'answered', value } } }],
    });
    const basis = parsed.ok ? parsed.value.plan?.[0]?.basis['network-themes'] : undefined;
    expect(basis?.state === 'answered' && Object.keys(basis.value)).toEqual(['regional', 'national']);
  });

  it.each([
    {
      name: 'a status that there is not',
      change: { plan: [{ ...action, status: 'later' }] },
      path: 'plan.0.status',
      code: 'invalid',
    },
    {
      name: 'an id of another shape',
      change: { plan: [{ ...action, id: '../../etc' }] },
      path: 'plan.0.id',
      code: 'invalid',
    },
    {
      name: 'a note in a basis',
      change: { plan: [{ ...action, basis: { 'strategy-exists': { state: 'unsure', note: 'x' } } }] },
      path: 'plan.0.basis.strategy-exists.note',
      code: 'unknown-key',
    },
    {
      name: 'a colour too pale',
      change: { office: { accent: '#ffff00' } },
      path: 'office.accent',
      code: 'not-a-colour',
    },
    {
      name: 'a colour that is code',
      change: { office: { accent: 'red;}' } },
      path: 'office.accent',
      code: 'not-a-colour',
    },
    {
      name: 'a logo that is none',
      change: { office: { logo: { type: 'image/png', base64: 'PHN2Zz4=', width: 1, height: 1 } } },
      path: 'office.logo',
      code: 'not-a-picture',
    },
    {
      name: 'a logo too large',
      change: { office: { logo: { type: 'image/png', base64: 'A'.repeat(266_672), width: 1, height: 1 } } },
      path: 'office.logo.base64',
      code: 'logo-too-large',
    },
    {
      name: 'a mark without a day',
      change: { saved: { continuity: { by: 'Ana' } } },
      path: 'saved.continuity.at',
      code: 'not-a-date',
    },
    { name: 'no day of its last change', change: { updatedAt: 'May' }, path: 'updatedAt', code: 'not-a-date' },
  ])('with $name is refused by its path', async ({ change, path, code }) => {
    expect(await parse({ formatVersion: 2, ...change })).toMatchObject({ ok: false, issues: [{ path, code }] });
  });

  it.each(['', 'null', '[]', '{', '"text"', '{"__proto__":{"format":"chancery-assessment"}}'])(
    'is never %j',
    async (text) => {
      expect((await parseAssessmentDocument(text)).ok).toBe(false);
    },
  );
});
