import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import messages from '@/lib/i18n/messages/en/score-request.json';
import { instrumentV1 } from '@/lib/instrument/v1/instrument';
import { answersArbitrary } from './answers.arbitrary';
import { scoreAnswers } from './score-answers';
import { documentYears } from '@/lib/instrument/values/calendar-day';
import { parseScoreRequest } from './score-request';

const parse = (body: unknown) => parseScoreRequest(instrumentV1, body, documentYears(2026));

describe('parseScoreRequest (method, section 9)', () => {
  it('reads a form and its answers', () => {
    const body = {
      form: 'quick',
      answers: {
        continuity: { state: 'answered', value: 3, evidence: [{ title: 'Handover file' }] },
        'strategy-exists': { state: 'not-applicable', reason: 'law-forbids' },
      },
    };
    expect(parse(body)).toEqual({ ok: true, request: body });
  });

  it('accepts answers to questions that are not asked, and no answers at all', () => {
    const closed = {
      'strategy-exists': { state: 'answered', value: 'no' },
      'strategy-public': { state: 'answered', value: 'yes' },
    };
    expect(parse({ form: 'quick', answers: closed })).toEqual({
      ok: true,
      request: { form: 'quick', answers: closed },
    });
    expect(parse({ form: 'full', answers: {} })).toEqual({ ok: true, request: { form: 'full', answers: {} } });
  });

  it.each<[string, unknown, object[]]>([
    ['nothing', undefined, [{ path: '', code: 'not-an-object' }]],
    ['a list', [], [{ path: '', code: 'not-an-object' }]],
    ['no form', { answers: {} }, [{ path: 'form', code: 'unknown-form' }]],
    ['another form', { form: 'FULL', answers: {} }, [{ path: 'form', code: 'unknown-form' }]],
    ['no answers', { form: 'full' }, [{ path: 'answers', code: 'not-an-object' }]],
    ['another key', { form: 'full', answers: {}, weights: {} }, [{ path: 'weights', code: 'unknown-key' }]],
    [
      'an unknown question',
      { form: 'full', answers: { charisma: { state: 'unsure' } } },
      [{ path: 'answers.charisma', code: 'unknown-question' }],
    ],
    [
      'everything at once',
      { form: 'short', extra: 1, answers: { continuity: { state: 'answered', value: 5 } } },
      [
        { path: 'extra', code: 'unknown-key' },
        { path: 'form', code: 'unknown-form' },
        { path: 'answers.continuity.value', code: 'not-a-level' },
      ],
    ],
  ])('refuses %s', (_, body, issues) => {
    expect(parse(body)).toEqual({ ok: false, issues });
  });

  it('has words for its own issue', () => {
    expect(messages.issues['unknown-form']).toContain('form');
  });

  it('accepts what a city may say, and what it reads scores the same', () => {
    fc.assert(
      fc.property(answersArbitrary(instrumentV1), (answers) => {
        const parsed = parse(JSON.parse(JSON.stringify({ form: 'full', answers })));
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
        expect(scoreAnswers({ instrument: instrumentV1, ...parsed.request })).toEqual(
          scoreAnswers({ instrument: instrumentV1, form: 'full', answers }),
        );
      }),
      { numRuns: 50 },
    );
  });
});
