import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, AnswerValue, EvidenceItem } from '@/lib/instrument/answers/answer';
import { confidences } from '@/lib/instrument/answers/answer';
import { type AnswerDraft, draftFromAnswer, emptyDraft, fingerprint } from './answer-draft';
import { baseName, baseValue } from './answer-fields';
import { belongsTo, draftEntries, draftFromEntries, type FormEntry, readAnswerForm } from './answer-form';
import { documentYears } from '@/lib/instrument/values/calendar-day';
import { findQuestion } from '@/lib/instrument/answers/asked';
import type { Question } from '@/lib/instrument/model/instrument';
import { notApplicableReasons } from '@/lib/instrument/model/instrument';
import { parseAnswer } from '@/lib/instrument/parse/parse-answer';
import { requireInstrument } from '@/lib/instrument/registry';

const instrument = requireInstrument(1);

function question(id: string): Question {
  const found = findQuestion(instrument, id);
  if (found === undefined) throw new Error(id);
  return found;
}

/** A form drawn for nothing, and filled in with this. */
function filled(id: string, draft: Partial<AnswerDraft>): readonly FormEntry[] {
  return [[baseName(id), baseValue(0, emptyDraft)], ...draftEntries(id, { ...emptyDraft, ...draft })];
}

function read(id: string, entries: readonly FormEntry[]) {
  const [reading] = readAnswerForm([question(id)], entries, documentYears(2026));
  if (reading === undefined) throw new Error('nothing read');
  return reading;
}

describe('readAnswerForm', () => {
  const accepted: readonly [name: string, id: string, draft: Partial<AnswerDraft>, answer: unknown][] = [
    ['a yes', 'strategy-exists', { choice: ['yes'] }, { state: 'answered', value: 'yes' }],
    ['a level', 'continuity', { choice: ['0'] }, { state: 'answered', value: 0 }],
    ['a choice that looks like a number', 'network-count', { choice: ['0'] }, { state: 'answered', value: '0' }],
    ['a country', 'profile-country', { choice: ['FR'] }, { state: 'answered', value: 'FR' }],
    [
      'ticks',
      'strategy-scope',
      { options: ['networks', 'reputation'] },
      { state: 'answered', value: ['networks', 'reputation'] },
    ],
    ['none of these', 'strategy-scope', { choice: ['~none'] }, { state: 'answered', value: [] }],
    [
      'a row',
      'network-themes',
      { rows: { national: ['energy'], regional: [] } },
      { state: 'answered', value: { national: ['energy'] } },
    ],
    ['no theme at all', 'network-themes', { choice: ['~none'] }, { state: 'answered', value: {} }],
    ['unsure', 'continuity', { choice: ['~unsure'] }, { state: 'unsure' }],
    ['withheld', 'strategy-scope', { choice: ['~withheld'] }, { state: 'withheld' }],
    [
      'not applicable',
      'strategy-exists',
      { choice: ['~not-applicable.too-small'] },
      { state: 'not-applicable', reason: 'too-small' },
    ],
    [
      'evidence with a blank row between',
      'continuity',
      {
        choice: ['2'],
        evidence: [
          { title: 'Handover note', url: '', date: '2024-03' },
          { title: '  ', url: '', date: '' },
          { title: 'Minutes', url: 'https://example.org/a', date: '' },
        ],
        note: 'Kept by\r\nthe office ',
        confidence: 'high',
      },
      {
        state: 'answered',
        value: 2,
        evidence: [
          { title: 'Handover note', date: '2024-03' },
          { title: 'Minutes', url: 'https://example.org/a' },
        ],
        note: 'Kept by\nthe office',
        confidence: 'high',
      },
    ],
  ];
  it.each(accepted.map(([name, id, draft, answer]) => ({ name, id, draft, answer })))(
    'reads $name',
    ({ id, draft, answer }) => {
      const reading = read(id, filled(id, draft));
      expect(reading.result).toEqual({ kind: 'answer', answer });
      expect(reading.touched).toBe(true);
    },
  );

  const refused: readonly [name: string, id: string, draft: Partial<AnswerDraft>, path: string, code: string][] = [
    [
      'ticks beside none of these',
      'strategy-scope',
      { choice: ['~none'], options: ['networks'] },
      'choice',
      'contradiction',
    ],
    ['two special answers', 'strategy-scope', { choice: ['~none', '~unsure'] }, 'choice', 'contradiction'],
    [
      'a row beside unsure',
      'network-themes',
      { choice: ['~unsure'], rows: { national: ['energy'] } },
      'choice',
      'contradiction',
    ],
    ['a note without an answer', 'continuity', { note: 'We have files' }, 'value', 'value-missing'],
    ['a confidence without an answer', 'strategy-scope', { confidence: 'low' }, 'value', 'value-missing'],
    ['a level that is none', 'continuity', { choice: ['5'] }, 'value', 'not-a-level'],
    ['none of these of a choice', 'budget-share', { choice: ['~none'] }, 'value', 'not-an-option'],
    ['unsure of the country', 'profile-country', { choice: ['~unsure'] }, 'state', 'state-not-allowed'],
    [
      'not applicable where that is not allowed',
      'continuity',
      { choice: ['~not-applicable.other'] },
      'state',
      'not-applicable-not-allowed',
    ],
    ['an unknown reason', 'strategy-exists', { choice: ['~not-applicable.bored'] }, 'reason', 'unknown-reason'],
    [
      'too many ticks',
      'barriers',
      { options: ['leaders-time', 'travel', 'budget', 'training', 'languages', 'legal-limits'] },
      'value',
      'too-many-options',
    ],
    [
      'an address without a title',
      'continuity',
      { choice: ['1'], evidence: [{ title: '', url: 'https://example.org', date: '' }] },
      'evidence.0.title',
      'title-missing',
    ],
  ];
  it.each(refused.map(([name, id, draft, path, code]) => ({ name, id, draft, path, code })))(
    'refuses $name',
    ({ id, draft, path, code }) => {
      expect(read(id, filled(id, draft)).result).toMatchObject({ kind: 'issues', issues: [{ path, code }] });
    },
  );

  it('takes fields that nobody touched as untouched, whatever the browser does to line ends', () => {
    const answer: Answer = {
      state: 'answered',
      value: ['reputation', 'networks'],
      note: 'One\nTwo',
      evidence: [{ title: 'Plan' }],
    };
    const draft = draftFromAnswer(answer);
    const sent = draftEntries('strategy-scope', { ...draft, options: ['networks', 'reputation'], note: 'One\r\nTwo' });
    const reading = read('strategy-scope', [[baseName('strategy-scope'), baseValue(7, draft)], ...sent]);
    expect(reading).toMatchObject({ touched: false, version: 7 });
  });

  it('takes a question that the form did not have as untouched', () => {
    expect(read('continuity', [['continuity.choice', '3']]).touched).toBe(false);
  });

  it('takes emptied fields as cleared', () => {
    const base = baseValue(2, draftFromAnswer({ state: 'answered', value: ['networks'] }));
    const reading = read('strategy-scope', [[baseName('strategy-scope'), base]]);
    expect(reading).toMatchObject({ touched: true, version: 2, result: { kind: 'cleared' } });
  });

  it.each([
    ['mine-4', { which: 'mine', version: 4 }],
    ['theirs-0', { which: 'theirs', version: 0 }],
    ['ours-4', undefined],
    ['mine-', undefined],
  ])('reads the choice between two answers %s', (value, keep) => {
    expect(read('continuity', [['keep.continuity', value]]).keep).toEqual(keep);
  });

  it('never takes the fields of one question for those of another', () => {
    expect(belongsTo('office', ['office-exists.choice', 'yes'])).toBe(false);
    expect(draftFromEntries('office', [['office-exists.choice', 'yes']])).toEqual(emptyDraft);
  });

  it('never throws, whatever a browser sends', () => {
    const names = fc.oneof(
      fc.string(),
      fc.constantFrom('base', 'keep').map((word) => `${word}.continuity`),
      fc
        .tuple(
          fc.constantFrom(...instrument.questions.map(({ id }) => id)),
          fc.constantFrom(
            'choice',
            'options',
            'rows.national',
            'rows.__proto__',
            'evidence.0.title',
            'evidence.99.url',
            'evidence.x.url',
            'note',
            '',
          ),
        )
        .map(([id, part]) => `${id}.${part}`),
    );
    const values = fc.oneof(fc.string(), fc.constantFrom('yes', '~none', '~not-applicable.', '3', '9-x', 'mine-1e99'));
    fc.assert(
      fc.property(fc.array(fc.tuple(names, values)), (entries) => {
        const readings = readAnswerForm(instrument.questions, entries, documentYears(2026));
        expect(readings).toHaveLength(instrument.questions.length);
        for (const { question: asked, result } of readings) {
          if (result.kind === 'answer')
            expect(parseAnswer(asked, result.answer)).toEqual({ ok: true, answer: result.answer });
        }
      }),
    );
  });
});

function valueOf(asked: Question): fc.Arbitrary<AnswerValue> {
  switch (asked.kind) {
    case 'country':
      return fc.constantFrom('FR', 'BR', 'KE');
    case 'levels':
      return fc.integer({ min: 0, max: 4 });
    case 'yes-no':
    case 'choice':
      return fc.constantFrom(...asked.options);
    case 'checklist':
      return fc.subarray([...asked.options], { maxLength: asked.chooseUpTo ?? asked.options.length });
    case 'matrix':
      return fc
        .tuple(...asked.rows.map((row) => fc.subarray([...asked.options]).map((options) => [row, options] as const)))
        .map((rows) => Object.fromEntries(rows.filter(([, options]) => options.length > 0)));
  }
}

function stateOf(asked: Question): fc.Arbitrary<Answer> {
  const answered = valueOf(asked).map((value): Answer => ({ state: 'answered', value }));
  if (asked.kind === 'country') return answered;
  const special: Answer[] = [{ state: 'unsure' }, { state: 'withheld' }];
  const reasons = asked.notApplicableAllowed ? notApplicableReasons : [];
  return fc.oneof(
    answered,
    fc.constantFrom(...special, ...reasons.map((reason): Answer => ({ state: 'not-applicable', reason }))),
  );
}

const text = fc.string({ unit: 'grapheme', maxLength: 40 });

const extras = fc.record(
  {
    evidence: fc.array(
      fc.record(
        { title: text, url: fc.webUrl(), date: fc.constantFrom('2024', '2024-03', '2024-02-29') },
        { requiredKeys: ['title'] },
      ),
      { maxLength: 10 },
    ),
    note: text,
    confidence: fc.constantFrom(...confidences),
  },
  { requiredKeys: [] },
);

/** Answers as they are stored: read once. */
const storedAnswer = fc
  .constantFrom(...instrument.questions)
  .chain((asked) => fc.tuple(fc.constant(asked), stateOf(asked), extras))
  .map(([asked, state, more]) => ({ asked, parsed: parseAnswer(asked, { ...state, ...more }) }))
  .filter(({ parsed }) => parsed.ok)
  .map(({ asked, parsed }) => ({ asked, answer: parsed.ok ? parsed.answer : undefined }));

describe('laws of the form', () => {
  it('gives back the answer it was drawn from, untouched', () => {
    fc.assert(
      fc.property(storedAnswer, fc.nat(), ({ asked, answer }, version) => {
        const draft = draftFromAnswer(answer);
        const entries: FormEntry[] = [
          [baseName(asked.id), baseValue(version, draft)],
          ...draftEntries(asked.id, draft),
        ];
        expect(read(asked.id, entries)).toMatchObject({ touched: false, version, result: { kind: 'answer', answer } });
      }),
    );
  });

  it('marks different answers differently', () => {
    fc.assert(
      fc.property(storedAnswer, fc.constantFrom<EvidenceItem>({ title: 'Another' }), ({ answer }, item) => {
        const draft = draftFromAnswer(answer);
        const more = { ...draft, evidence: [...draft.evidence, { url: '', date: '', ...item }] };
        expect(fingerprint(more)).not.toBe(fingerprint(draft));
        expect(fingerprint({ ...draft, choice: [...draft.choice, 'x'] })).not.toBe(fingerprint(draft));
      }),
    );
  });
});
