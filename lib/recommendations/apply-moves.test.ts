import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '@/lib/instrument/answers/answer';
import type { Move } from '@/lib/instrument/model/move';
import { parseAnswer } from '@/lib/instrument/parse/parse-answer';
import { requireQuestion } from '@/lib/instrument/answers/asked';
import { answersArbitrary } from '@/lib/scoring/score/answers.arbitrary';
import { applyMoves } from './apply-moves';
import { catalogue } from './catalogue';
import { instrument, said, writtenMoves } from './example-city.fixture';

const rows: readonly (readonly [name: string, before: Answer | undefined, move: Move, after: Answer | undefined])[] = [
  ['levels go up', said(1), { question: 'continuity', to: 2 }, said(2)],
  ['levels never go down', said(3), { question: 'continuity', to: 2 }, said(3)],
  ['an absent answer becomes the value', undefined, { question: 'continuity', to: 2 }, said(2)],
  ['an unsure answer becomes the value', { state: 'unsure' }, { question: 'continuity', to: 2 }, said(2)],
  [
    'a withheld answer becomes the value',
    { state: 'withheld' },
    { question: 'strategy-exists', to: 'yes' },
    said('yes'),
  ],
  [
    'not applicable stays so',
    { state: 'not-applicable', reason: 'law-forbids' },
    { question: 'strategy-exists', to: 'yes' },
    { state: 'not-applicable', reason: 'law-forbids' },
  ],
  ['no turns to yes', said('no'), { question: 'strategy-exists', to: 'yes' }, said('yes')],
  ['yes never turns to no', said('yes'), { question: 'strategy-exists', to: 'no' }, said('yes')],
  ['a choice takes what is worth more', said('none'), { question: 'national-relations', to: 'ad-hoc' }, said('ad-hoc')],
  [
    'a choice keeps what is worth more',
    said('formal'),
    { question: 'national-relations', to: 'ad-hoc' },
    said('formal'),
  ],
  [
    'a choice keeps what is worth as much',
    said('economic-plan'),
    { question: 'strategy-in-plan', to: 'city-vision' },
    said('economic-plan'),
  ],
  ['a choice without points stays', said('6-10'), { question: 'network-count', to: '1-2' }, said('6-10')],
  [
    'a checklist takes the union, in the order of the questionnaire',
    said(['yearly-data', 'costs-recorded']),
    { question: 'impact-toolkit', to: ['contribution-story', 'baseline'] },
    said(['baseline', 'yearly-data', 'contribution-story', 'costs-recorded']),
  ],
  [
    'a checklist is filled up to its limit',
    said(['communication', 'protocol', 'leadership', 'media']),
    { question: 'skills-important', to: ['negotiation', 'languages'] },
    said(['communication', 'protocol', 'leadership', 'negotiation', 'media']),
  ],
  [
    'a matrix takes the union of each row',
    said({ national: ['energy'], regional: ['culture'] }),
    { question: 'network-themes', to: { national: ['climate-change'], international: ['energy'] } },
    said({ national: ['climate-change', 'energy'], regional: ['culture'], international: ['energy'] }),
  ],
  [
    'evidence, note and confidence stay',
    { state: 'unsure', note: 'Ask Ana', confidence: 'low', evidence: [{ title: 'Minutes' }] },
    { question: 'continuity', to: 2 },
    { state: 'answered', value: 2, note: 'Ask Ana', confidence: 'low', evidence: [{ title: 'Minutes' }] },
  ],
];

describe('applyMoves', () => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_, [, before, move, after]) => {
    const answers: Answers = before === undefined ? {} : { [move.question]: before };
    expect(applyMoves(instrument, answers, [move])[move.question]).toEqual(after);
  });

  it('adds what is wanted elsewhere and missing here, no more than asked', () => {
    const answers = {
      'skills-important': said(['media', 'communication', 'protocol', 'languages']),
      'skills-held': said(['protocol', 'leadership']),
    };
    const move: Move = { question: 'skills-held', covers: 'skills-important', atMost: 2 };
    expect(applyMoves(instrument, answers, [move])['skills-held']).toEqual(
      said(['communication', 'protocol', 'leadership', 'languages']),
    );
  });

  it('adds to the named row what no row has', () => {
    const answers = {
      'priority-themes': said(['culture', 'energy', 'transport']),
      'network-themes': said({ national: ['energy'] }),
    };
    const move: Move = { question: 'network-themes', row: 'regional', covers: 'priority-themes', atMost: 5 };
    expect(applyMoves(instrument, answers, [move])['network-themes']).toEqual(
      said({ national: ['energy'], regional: ['culture', 'transport'] }),
    );
  });

  it.each([
    ['nothing is known to be wanted', { 'skills-held': { state: 'unsure' } }],
    ['all of it is there', { 'skills-important': said(['media']), 'skills-held': said(['media']) }],
  ] as const)('covers nothing where %s', (_, answers) => {
    const move: Move = { question: 'skills-held', covers: 'skills-important', atMost: 2 };
    expect(applyMoves(instrument, answers, [move])).toEqual(answers);
  });

  it.each<Move>([
    { question: 'no-such-question', to: 1 },
    { question: 'continuity', to: 'yes' },
    { question: 'outcomes', to: 'yes' },
    { question: 'network-themes', to: ['energy'] },
    { question: 'continuity', covers: 'priority-themes', atMost: 1 },
    { question: 'network-themes', covers: 'priority-themes', atMost: 1 },
  ])('refuses a move that does not fit: %o', (move) => {
    const answers = {
      continuity: said(1),
      outcomes: said([]),
      'network-themes': said({}),
      'priority-themes': said(['energy']),
    };
    expect(() => applyMoves(instrument, answers, [move])).toThrow(RangeError);
  });

  it('gives answers that the questionnaire accepts, whatever the city said, and changes nothing a second time', () => {
    fc.assert(
      fc.property(answersArbitrary(instrument), fc.constantFrom(...catalogue), (answers, entry) => {
        const moves = writtenMoves(entry);
        const once = applyMoves(instrument, answers, moves);
        for (const { question } of moves) {
          const answer = once[question];
          if (answer === undefined) continue;
          expect(parseAnswer(requireQuestion(instrument, question), answer)).toMatchObject({ ok: true });
        }
        // A move that covers what is missing goes on where it stopped.
        if (moves.every((move) => 'to' in move)) expect(applyMoves(instrument, once, moves)).toEqual(once);
      }),
    );
  });
});
