import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerIssue } from './answer-issue';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import type { Question } from '@/lib/instrument/model/instrument';
import { noteLimit, parseAnswer, parseAnswers } from './parse-answer';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';

const question = (id: string): Question => requireQuestion(instrumentV1, id);

/** One question of every kind, with and without what it may allow. */
const samples = [
  'profile-country',
  'strategy-exists',
  'national-relations',
  'continuity',
  'skills-important',
  'outcomes',
  'network-themes',
];

const accepted: readonly (readonly [name: string, id: string, input: unknown, answer: unknown])[] = [
  ['a country', 'profile-country', { state: 'answered', value: 'KE' }, { state: 'answered', value: 'KE' }],
  ['a yes', 'strategy-exists', { state: 'answered', value: 'yes' }, { state: 'answered', value: 'yes' }],
  ['a choice', 'national-relations', { state: 'answered', value: 'ad-hoc' }, { state: 'answered', value: 'ad-hoc' }],
  ['the lowest level', 'continuity', { state: 'answered', value: 0 }, { state: 'answered', value: 0 }],
  [
    'the lowest level written as minus nought',
    'continuity',
    { state: 'answered', value: -0 },
    { state: 'answered', value: 0 },
  ],
  ['the highest level', 'continuity', { state: 'answered', value: 4 }, { state: 'answered', value: 4 }],
  ['none of a checklist', 'outcomes', { state: 'answered', value: [] }, { state: 'answered', value: [] }],
  [
    'a checklist, in the order of the instrument',
    'outcomes',
    { state: 'answered', value: ['pilot-projects', 'local-policy-changed'] },
    { state: 'answered', value: ['local-policy-changed', 'pilot-projects'] },
  ],
  [
    'a matrix, in the order of the instrument and without empty rows',
    'network-themes',
    { state: 'answered', value: { international: ['energy', 'culture'], regional: [], national: ['poverty'] } },
    { state: 'answered', value: { national: ['poverty'], international: ['culture', 'energy'] } },
  ],
  ['unsure', 'strategy-exists', { state: 'unsure' }, { state: 'unsure' }],
  ['withheld', 'outcomes', { state: 'withheld' }, { state: 'withheld' }],
  [
    'not applicable with its reason',
    'strategy-exists',
    { reason: 'law-forbids', state: 'not-applicable' },
    { state: 'not-applicable', reason: 'law-forbids' },
  ],
  [
    'what accompanies an answer, cleaned',
    'continuity',
    {
      confidence: 'low',
      note: ' Since\r\nMay\u0007\t2024 \u{D800}',
      evidence: [
        { date: ' 2024-02-29 ', url: ' https://example.org/a?b=c#d ', title: ' Council\n minutes ' },
        { title: 'Cafe\u0301' },
      ],
      value: 2,
      state: 'answered',
    },
    {
      state: 'answered',
      value: 2,
      evidence: [
        { title: 'Council minutes', url: 'https://example.org/a?b=c#d', date: '2024-02-29' },
        { title: 'Caf\u00E9' },
      ],
      note: 'Since\nMay\t2024',
      confidence: 'low',
    },
  ],
  [
    'an empty note and no evidence as none',
    'continuity',
    { state: 'unsure', note: ' \n', evidence: [] },
    { state: 'unsure' },
  ],
  [
    'a note as long as may be',
    'continuity',
    { state: 'unsure', note: ` ${'a'.repeat(noteLimit)} ` },
    { state: 'unsure', note: 'a'.repeat(noteLimit) },
  ],
  [
    'an object without a prototype',
    'continuity',
    Object.assign(Object.create(null), { state: 'unsure' }),
    { state: 'unsure' },
  ],
];

const evidence = (item: unknown) => ({ state: 'unsure', evidence: [item] });
const titled = (over: object) => evidence({ title: 'Minutes', ...over });
const answered = (value: unknown) => ({ state: 'answered', value });

const refusedOnes: readonly (readonly [name: string, id: string, input: unknown, ...issues: readonly AnswerIssue[]])[] =
  [
    ['null', 'continuity', null, { path: '', code: 'not-an-object' }],
    ['a list', 'continuity', [], { path: '', code: 'not-an-object' }],
    ['an object of a class', 'continuity', new Map([['state', 'unsure']]), { path: '', code: 'not-an-object' }],
    ['no state', 'continuity', {}, { path: 'state', code: 'unknown-state' }],
    ['a state from the prototype', 'continuity', { state: 'toString' }, { path: 'state', code: 'unknown-state' }],
    ['another key', 'continuity', { state: 'unsure', author: 'me' }, { path: 'author', code: 'unknown-key' }],
    [
      'a polluting key',
      'continuity',
      JSON.parse('{"state":"unsure","__proto__":{}}'),
      { path: '__proto__', code: 'unknown-key' },
    ],
    [
      'a key that is no text',
      'continuity',
      { state: 'unsure', [Symbol('s')]: 1 },
      { path: 'Symbol(s)', code: 'unknown-key' },
    ],
    ['a value beside unsure', 'continuity', { state: 'unsure', value: 3 }, { path: 'value', code: 'unknown-key' }],
    [
      'a reason beside a value',
      'strategy-exists',
      { ...answered('yes'), reason: 'other' },
      { path: 'reason', code: 'unknown-key' },
    ],
    ['a country unsure', 'profile-country', { state: 'unsure' }, { path: 'state', code: 'state-not-allowed' }],
    ['a country withheld', 'profile-country', { state: 'withheld' }, { path: 'state', code: 'state-not-allowed' }],
    [
      'a country not applicable',
      'profile-country',
      { state: 'not-applicable', reason: 'other' },
      { path: 'state', code: 'state-not-allowed' },
    ],
    ['a country in small letters', 'profile-country', answered('ke'), { path: 'value', code: 'not-a-country' }],
    ['a country that is none', 'profile-country', answered('ZZ'), { path: 'value', code: 'not-a-country' }],
    ['a country as a list', 'profile-country', answered(['KE']), { path: 'value', code: 'not-a-country' }],
    [
      'not applicable where it cannot be',
      'continuity',
      { state: 'not-applicable', reason: 'other' },
      { path: 'state', code: 'not-applicable-not-allowed' },
    ],
    [
      'not applicable without a reason',
      'strategy-exists',
      { state: 'not-applicable' },
      { path: 'reason', code: 'reason-missing' },
    ],
    [
      'an unknown reason',
      'strategy-exists',
      { state: 'not-applicable', reason: 'too-busy' },
      { path: 'reason', code: 'unknown-reason' },
    ],
    ['no value', 'continuity', { state: 'answered' }, { path: 'value', code: 'value-missing' }],
    ['a value of null', 'continuity', answered(null), { path: 'value', code: 'value-missing' }],
    ['an empty value', 'strategy-exists', answered(''), { path: 'value', code: 'value-missing' }],
    ['a boolean yes', 'strategy-exists', answered(true), { path: 'value', code: 'not-an-option' }],
    ['an unknown choice', 'national-relations', answered('weekly'), { path: 'value', code: 'not-an-option' }],
    ['an inherited choice', 'national-relations', answered('constructor'), { path: 'value', code: 'not-an-option' }],
    ['a level over 4', 'continuity', answered(5), { path: 'value', code: 'not-a-level' }],
    ['a level under 0', 'continuity', answered(-1), { path: 'value', code: 'not-a-level' }],
    ['half a level', 'continuity', answered(2.5), { path: 'value', code: 'not-a-level' }],
    ['a level as a text', 'continuity', answered('2'), { path: 'value', code: 'not-a-level' }],
    ['a level that is no number', 'continuity', answered(Number.NaN), { path: 'value', code: 'not-a-level' }],
    ['a checklist as a text', 'outcomes', answered('pilot-projects'), { path: 'value', code: 'not-a-list' }],
    ['an unknown option', 'outcomes', answered(['staff-capacity', 'fame']), { path: 'value.1', code: 'not-an-option' }],
    [
      'an option twice',
      'outcomes',
      answered(['staff-capacity', 'staff-capacity']),
      { path: 'value.1', code: 'repeated-option' },
    ],
    ['a list with a hole', 'outcomes', answered(new Array(1)), { path: 'value.0', code: 'not-an-option' }],
    [
      'more options than may be chosen',
      'skills-important',
      answered(['communication', 'cross-sector', 'protocol', 'leadership', 'negotiation', 'media']),
      { path: 'value', code: 'too-many-options', params: { max: 5 } },
    ],
    [
      'more options than there are',
      'outcomes',
      answered(new Array(7).fill('x')),
      { path: 'value', code: 'too-many-options', params: { max: 6 } },
    ],
    ['a matrix as a list', 'network-themes', answered([]), { path: 'value', code: 'not-an-object' }],
    ['an unknown row', 'network-themes', answered({ local: [] }), { path: 'value.local', code: 'unknown-row' }],
    [
      'a polluting row',
      'network-themes',
      answered(JSON.parse('{"__proto__":[]}')),
      { path: 'value.__proto__', code: 'unknown-row' },
    ],
    [
      'a row that is no list',
      'network-themes',
      answered({ national: 'culture' }),
      { path: 'value.national', code: 'not-a-list' },
    ],
    [
      'an unknown option in a row',
      'network-themes',
      answered({ national: ['fame'] }),
      { path: 'value.national.0', code: 'not-an-option' },
    ],
    [
      'an unknown confidence',
      'continuity',
      { state: 'unsure', confidence: 'total' },
      { path: 'confidence', code: 'unknown-confidence' },
    ],
    ['a note that is no text', 'continuity', { state: 'unsure', note: 7 }, { path: 'note', code: 'not-a-text' }],
    [
      'a note too long',
      'continuity',
      { state: 'unsure', note: 'a'.repeat(noteLimit + 1) },
      { path: 'note', code: 'text-too-long', params: { max: noteLimit } },
    ],
    [
      'evidence that is no list',
      'continuity',
      { state: 'unsure', evidence: {} },
      { path: 'evidence', code: 'not-a-list' },
    ],
    [
      'too much evidence',
      'continuity',
      { state: 'unsure', evidence: new Array(11).fill({ title: 'Minutes' }) },
      { path: 'evidence', code: 'too-much-evidence', params: { max: 10 } },
    ],
    ['an item that is no object', 'continuity', evidence('Minutes'), { path: 'evidence.0', code: 'not-an-object' }],
    ['another key of an item', 'continuity', titled({ page: 3 }), { path: 'evidence.0.page', code: 'unknown-key' }],
    [
      'no title',
      'continuity',
      evidence({ url: 'https://example.org' }),
      { path: 'evidence.0.title', code: 'title-missing' },
    ],
    ['a blank title', 'continuity', evidence({ title: ' \n' }), { path: 'evidence.0.title', code: 'title-missing' }],
    ['a title that is no text', 'continuity', evidence({ title: 3 }), { path: 'evidence.0.title', code: 'not-a-text' }],
    [
      'a title too long',
      'continuity',
      evidence({ title: 'a'.repeat(301) }),
      { path: 'evidence.0.title', code: 'text-too-long', params: { max: 300 } },
    ],
    ['a link that is no text', 'continuity', titled({ url: null }), { path: 'evidence.0.url', code: 'not-a-text' }],
    [
      'a link too long',
      'continuity',
      titled({ url: `https://example.org/${'a'.repeat(2000)}` }),
      { path: 'evidence.0.url', code: 'text-too-long', params: { max: 2000 } },
    ],
    ['a date that is no text', 'continuity', titled({ date: 2024 }), { path: 'evidence.0.date', code: 'not-a-text' }],
    [
      'several faults at once',
      'strategy-exists',
      {
        ...answered('perhaps'),
        confidence: 'total',
        evidence: [{ title: '', url: 'x', date: 'y', z: 1 }],
        author: 'me',
      },
      { path: 'author', code: 'unknown-key' },
      { path: 'value', code: 'not-an-option' },
      { path: 'evidence.0.z', code: 'unknown-key' },
      { path: 'evidence.0.title', code: 'title-missing' },
      { path: 'evidence.0.url', code: 'not-a-link' },
      { path: 'evidence.0.date', code: 'not-a-date' },
      { path: 'confidence', code: 'unknown-confidence' },
    ],
  ];

describe('parseAnswer', () => {
  const acceptances = accepted.map(([name, id, input, answer]) => ({ name, id, input, answer }));
  it.each(acceptances)('accepts $name', ({ id, input, answer }) => {
    const parsed = parseAnswer(question(id), input);
    // Bytes, not only values: one answer is always written the same way.
    expect(JSON.stringify(parsed)).toBe(JSON.stringify({ ok: true, answer }));
  });

  const refusals = refusedOnes.map(([name, id, input, ...issues]) => ({ name, id, input, issues }));
  it.each(refusals)('refuses $name', ({ id, input, issues }) => {
    expect(parseAnswer(question(id), input)).toEqual({ ok: false, issues });
  });

  it('never throws, and parses what it has parsed to the same bytes', () => {
    const anyInput = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }),
      nearlyAnAnswer,
    );
    fc.assert(
      fc.property(fc.constantFrom(...samples), anyInput, (id, input) => {
        const parsed = parseAnswer(question(id), input);
        expect(parsed.ok || parsed.issues.length > 0).toBe(true);
        if (!parsed.ok) return;
        const again = parseAnswer(question(id), JSON.parse(JSON.stringify(parsed.answer)));
        expect(JSON.stringify(again)).toBe(JSON.stringify(parsed));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads answers of every kind among such inputs', () => {
    const found = new Set<string>();
    fc.assert(
      fc.property(fc.constantFrom(...samples), nearlyAnAnswer, (id, input) => {
        if (parseAnswer(question(id), input).ok) found.add(question(id).kind);
      }),
      { numRuns: 4000, seed: 7 },
    );
    expect([...found].sort()).toEqual(['checklist', 'choice', 'country', 'levels', 'matrix', 'yes-no']);
  });
});

const words = fc.constantFrom('yes', 'KE', 'ad-hoc', 'culture', 'energy', 'communication', 'media', 'pilot-projects');
const values = fc.oneof(
  words,
  fc.integer({ min: -1, max: 5 }),
  fc.uniqueArray(words, { maxLength: 2 }),
  fc.dictionary(
    fc.constantFrom('national', 'regional', 'international'),
    fc.uniqueArray(fc.constantFrom('culture', 'energy')),
  ),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('\r\n', '\uD800', '\u0000'),
);
const nearlyAnAnswer = fc.record(
  {
    state: fc.constantFrom('answered', 'answered', 'answered', 'unsure', 'withheld', 'not-applicable'),
    value: values,
    reason: fc.constantFrom('other', 'law-forbids'),
    note: texts,
    confidence: fc.constantFrom('low', 'medium', 'high'),
    evidence: fc.array(
      fc.record(
        { title: texts, url: fc.webUrl(), date: fc.constantFrom('2024', ' 2024-02-29 ') },
        { requiredKeys: ['title'] },
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['state'] },
);

describe('parseAnswers', () => {
  it('reads a record in the order of the instrument', () => {
    const input = { barriers: { state: 'unsure' }, 'profile-country': { state: 'answered', value: 'KE' } };
    const parsed = parseAnswers(instrumentV1, input);
    expect(parsed.ok && Object.keys(parsed.answers)).toEqual(['profile-country', 'barriers']);
  });

  it('accepts answers to questions that are not asked', () => {
    const input = { 'strategy-exists': answered('no'), 'strategy-public': answered('yes') };
    expect(parseAnswers(instrumentV1, input)).toEqual({ ok: true, answers: input });
  });

  it('names the path of every fault', () => {
    const input = JSON.parse(
      '{"__proto__":{"state":"unsure"},"weather":{"state":"unsure"},' +
        '"budget-share":{"state":"answered","value":"3-4"},"continuity":7}',
    );
    expect(parseAnswers(instrumentV1, input)).toEqual({
      ok: false,
      issues: [
        { path: 'answers.__proto__', code: 'unknown-question' },
        { path: 'answers.weather', code: 'unknown-question' },
        { path: 'answers.budget-share.value', code: 'not-an-option' },
        { path: 'answers.continuity', code: 'not-an-object' },
      ],
    });
  });

  it('refuses what is no record', () => {
    expect(parseAnswers(instrumentV1, [])).toEqual({
      ok: false,
      issues: [{ path: 'answers', code: 'not-an-object' }],
    });
  });
});
